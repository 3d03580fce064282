import {
  type Condition,
  type DateExpression,
  type Measure,
  type MeasureOver,
  type Population,
  reader,
} from '../model/index.ts';
import { remember } from '../util/index.ts';
import { conditionsIn, divisionsIn } from './conditions-in.ts';

/** Whether the answer may be another one in another period; dates that the measure names aside. */
export const dependsOnPeriod: (condition: Condition) => boolean = remember(
  reader<boolean>({
    is: () => false,
    filled: () => false,
    reached: () => true,
    elapsed: () => false,
    notAfter: () => false,
    within: () => false,
    during: () => true,
    running: () => true,
    age: ({ at }) => at === undefined,
    some: ({ where }, read) => where !== undefined && read(where),
    overlap: ({ where }, read) => where !== undefined && read(where),
    all: (parts, read) => parts.some(read),
    any: (parts, read) => parts.some(read),
    not: (part, read) => read(part),
  }),
);

const isLastDay = (expression: DateExpression): boolean =>
  typeof expression === 'object' && expression.period !== undefined;

/** Whether a condition asks about other records: it is answered for a whole table at once. */
export const looksElsewhere: (condition: Condition) => boolean = remember(
  reader<boolean>({
    is: () => false,
    filled: () => false,
    reached: () => false,
    elapsed: () => false,
    notAfter: () => false,
    within: () => false,
    during: () => false,
    running: () => false,
    age: () => false,
    some: () => true,
    overlap: () => true,
    all: (parts, read) => parts.some(read),
    any: (parts, read) => parts.some(read),
    not: (part, read) => read(part),
  }),
);

/**
 * Whether a record counts on its own days whatever else is asked: then the numbers of a period are the sum of those of its days.
 * It is not so where an answer hangs on the period, where persons are counted once and versions are weighed, nor of what is
 * followed or worth something over time.
 */
export const isByDay: (measure: Measure) => boolean = remember((measure: Measure): boolean => {
  if (measure.ratio !== undefined)
    return [measure.ratio.teller, measure.ratio.noemer].every(
      (population) => population.cohort.jaar === undefined && isAlone(population, {}),
    );
  const { cohort, survey, journey, sum, duration, stock } = measure;
  if (cohort.jaar !== undefined || survey !== undefined || journey !== undefined) return false;
  if (sum?.accrued !== undefined) return false;
  if (stock !== undefined && [stock.begin, stock.end].join() !== cohort.stand?.join()) return false;
  const isSpell = cohort.stand !== undefined || cohort.lopend !== undefined;
  return !(isSpell && duration !== undefined) && isAlone(measure, measure);
});

/** Whether each record is asked apart, and nothing of the period. */
function isAlone(population: Population, kinds: Partial<MeasureOver>): boolean {
  const { unique, version } = population;
  const hasAge = divisionsIn(kinds).some((by) => typeof by === 'object' && 'daysSince' in by);
  return (
    unique === undefined &&
    version === undefined &&
    !hasAge &&
    !Object.values(population.dates ?? {}).some(isLastDay) &&
    !conditionsIn(population, kinds).some(dependsOnPeriod)
  );
}
