/**
 * An amount of a clause that is set against another, such as the budget of the year: both are measures of the clause, sums of
 * euros that divide by one breakdown.
 */
export type AgainstBudget<MeasureId extends string = string> = {
  /** Short, in our own words. */
  readonly title: string;
  readonly measure: MeasureId;
  readonly budget: MeasureId;
  /** The breakdown by which the budget is made: a part without a budget is set against none. */
  readonly by: string;
  /** The parts that are left out, since one of both amounts cannot have them. */
  readonly without?: readonly string[];
  /** The amount is of the year so far: it is set against the part of the budget of as many days. */
  readonly toDate?: true;
  /** What the other amount is of, where it is no budget: what was granted, of which so much is declared. */
  readonly base?: 'geïndiceerd';
};
