import type { Decimal } from 'decimal.js';
import { type Calculation, calculate } from '../../calculate/index.ts';
import { type Dataset, withDecrees } from '../../dataset/index.ts';
import { type Comparison, stages } from '../../diff/index.ts';
import { countedPeriod, type IsoDate, type Measure, type Period } from '../../model/index.ts';
import { canonical, SvaError } from '../../util/index.ts';
import {
  type AccountedContract,
  type Clause,
  clausesOf,
  opgaveText,
} from '../agreement/contract.ts';
import { figures, statusOf } from '../figures/counted.ts';
import type { Figures, OutcomeStatus } from '../figures/outcome.ts';

/** A measure of one of the two agreements, counted. */
export type EffectSide = Figures & {
  readonly measure: string;
  readonly title: string;
  readonly status: OutcomeStatus;
  readonly unit: string;
  readonly decimals: number;
};

/** What one change of the rule does to the number, the changes before it made. */
export type EffectStep = {
  /** In Dutch. */
  readonly title: string;
  /** Where in the measure, as the changes of the comparison have it; empty for the terms. */
  readonly paths: readonly string[];
  /** The numbers with this change and those before it. */
  readonly figures: Figures;
  /** The printed value less that of the step before; `null` where one of them has none. */
  readonly difference: Decimal | null;
};

/** What the change of rule alone does to the number of one indicator: the same records, counted by both agreements. */
export type Effect = {
  /** The codes of the indicator in the older and the newer agreement. */
  readonly from: string;
  readonly to: string | null;
  /** Whether it is about a line below the number of the clause; of lines only those that are counted otherwise. */
  readonly isLine: boolean;
  readonly before: EffectSide | null;
  readonly after: EffectSide | null;
  /**
   * The newer printed value less the older, both with as many decimals as the one that has most: the sum of the
   * differences of the steps. `null` where it cannot be told.
   */
  readonly difference: Decimal | null;
  readonly steps: readonly EffectStep[];
  /** In Dutch: why there is no difference to give, or what it rests on. */
  readonly note: string;
};

/**
 * Counts the same records by both agreements: for each indicator of the older one the difference, divided over the
 * changes of the rule that cause it, in the order in which a rule is read. Printed values are subtracted, so that the
 * steps add up exactly. A change after which the rule has no value, or cannot be counted, goes with the next one.
 */
export function effects(
  comparison: Comparison,
  before: AccountedContract,
  after: AccountedContract,
  data: Dataset,
  { period, peildatum }: { readonly period: Period; readonly peildatum: IsoDate },
): Effect[] {
  // While the rule changes step by step, a term may be asked that only one of the agreements has.
  const terms = { ...before.terms, ...after.terms };
  const calendar = withDecrees(after.calendar, data);
  const [older, newer, between] = [
    calculate(data, { ...before, calendar: withDecrees(before.calendar, data) }, peildatum),
    calculate(data, { ...after, calendar }, peildatum),
    calculate(data, { terms, calendar }, peildatum),
  ];
  const sameTerms =
    canonical([before.terms, before.calendar]) === canonical([after.terms, after.calendar]);
  const figuresOf = (measure: Measure, count: Calculation) =>
    figures(measure, count(measure, countedPeriod(measure, period)).counts);
  const side = (measure: Measure, count: Calculation): EffectSide => {
    const tally = count(measure, countedPeriod(measure, period));
    const counted = figures(measure, tally.counts);
    return {
      measure: measure.id,
      title: measure.title,
      status: statusOf(tally, counted),
      unit: measure.unit,
      decimals: measure.decimals,
      ...counted,
    };
  };
  /** The numbers of a rule on the way; `null` where half a change makes no rule that can be counted. */
  const onTheWay = (measure: Measure): Figures | null => {
    try {
      return figuresOf(measure, between);
    } catch (error) {
      if (error instanceof SvaError) return null;
      throw error;
    }
  };

  /** What two measures differ by; printed with the same decimals, so that the steps add up. */
  const effectOf = (
    base: Pick<Effect, 'from' | 'to' | 'isLine'>,
    was: Measure,
    is: Measure,
  ): Effect => {
    const decimals = Math.max(was.decimals, is.decimals);
    const shown = (measure: Measure): Measure => ({ ...measure, decimals });
    const [left, right] = [side(shown(was), older), side(shown(is), newer)];
    const both = { ...base, before: left, after: right };
    const none = (note: string): Effect => ({ ...both, difference: null, steps: [], note });
    if (left.status === 'no-data' || right.status === 'no-data')
      return none('er zijn geen gegevens om beide regels op te tellen');
    if (was.unit !== is.unit) return none(`een andere eenheid: ${was.unit} is ${is.unit} geworden`);

    const rules = [
      ...(sameTerms ? [] : [{ title: 'andere termijnen of kalender', paths: [], measure: was }]),
      ...stages(was, is),
    ];
    const steps: EffectStep[] = [];
    let last: Figures = left;
    let waiting: { readonly title: string; readonly paths: readonly string[] }[] = [];
    rules.forEach((stage, index) => {
      waiting.push(stage);
      const counted = onTheWay(shown(stage.measure));
      // Without a value there is nothing to tell of this change alone: it goes with the next.
      if (index < rules.length - 1 && (counted === null || counted.value === null)) return;
      const now = counted ?? right;
      steps.push({
        title: waiting.map(({ title }) => title).join('; '),
        paths: waiting.flatMap(({ paths }) => paths),
        figures: now,
        difference: less(now.value, last.value),
      });
      last = now;
      waiting = [];
    });
    // Other terms than a measure reads change nothing, and say nothing.
    const told = steps.filter(
      ({ paths, difference }) => paths.length > 0 || difference?.isZero() !== true,
    );
    const difference = less(right.value, left.value);
    const note =
      told.length === 0
        ? 'dezelfde rekenregel'
        : difference === null
          ? 'van een van beide is er geen waarde'
          : 'dezelfde gegevens, geteld volgens beide jaren';
    return { ...both, difference, steps: told, note };
  };

  const newClauses = new Map(clausesOf(after).map((clause) => [clause.code, clause]));
  return clausesOf(before).flatMap((clause): Effect[] => {
    const other = newClauses.get(comparison.pairs.get(clause.code) ?? '');
    const [was, is] = [headlineOf(before, clause), headlineOf(after, other)];
    const base = { from: clause.code, to: other?.code ?? null, isLine: false };
    const none = (note: string): Effect => ({
      ...base,
      before: was === undefined ? null : side(was, older),
      after: is === undefined ? null : side(is, newer),
      difference: null,
      steps: [],
      note,
    });
    if (other === undefined) return [none(whyWithout(comparison, clause.code))];
    const headline =
      was === undefined
        ? none(`in ${before.year} niet geteld: ${whyUncounted(before, clause)}`)
        : is === undefined
          ? none(`in ${after.year} niet geteld: ${whyUncounted(after, other)}`)
          : effectOf(base, was, is);
    // Of the lines below it, those that are counted otherwise.
    const lines = (clause.measures ?? []).slice(1).flatMap((id): Effect[] => {
      const key = comparison.pairs.get(`measures/${id}`)?.replace('measures/', '') ?? '';
      const [line, becomes] = [before.measures[id], after.measures[key]];
      if (line === undefined || becomes === undefined || !other.measures?.includes(key)) return [];
      const effect = effectOf({ ...base, isLine: true }, line, becomes);
      return effect.steps.length === 0 ? [] : [effect];
    });
    return [headline, ...lines];
  });
}

const headlineOf = ({ measures }: AccountedContract, clause: Clause | undefined) =>
  measures[clause?.measures?.[0] ?? ''];

const less = (a: Decimal | null, b: Decimal | null) =>
  a === null || b === null ? null : a.minus(b);

function whyWithout({ lineage, reversed, changes }: Comparison, code: string): string {
  const link = lineage?.links.find((item) => (reversed ? item.to : item.from).includes(code));
  if (link !== undefined) {
    const others = reversed ? link.from : link.to;
    if (others.length === 0) return 'geen opvolger';
    return `geen indicator die alleen dit voortzet, maar ${others.join(', ')}`;
  }
  const removed = changes.some(({ kind, part }) => part.before?.key === code && kind === 'removed');
  return removed ? 'geen opvolger' : 'of er een opvolger is, is niet bekend';
}

function whyUncounted(
  contract: AccountedContract,
  { narrative, deferred, unmeasured }: Clause,
): string {
  if (narrative !== undefined) return 'dit vraagt een verhaal';
  if (deferred !== undefined) return `uitgesteld (${opgaveText(contract, deferred.to)})`;
  return unmeasured?.why ?? 'er is geen rekenregel';
}
