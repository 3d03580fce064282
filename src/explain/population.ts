import { label } from '../formula/index.ts';
import {
  type Bucket,
  type Condition,
  type Population,
  rangeOf,
  ruledBuckets,
} from '../model/index.ts';
import { cohortDates } from '../needs/index.ts';
import { fieldAt, type OverName } from '../records/index.ts';
import { dateOf } from '../util/index.ts';
import { type Answer, answer, withoutValue } from './answer.ts';
import { isThereOn } from './asking.ts';
import { type Case, valueAt } from './case.ts';
import { dayAt, isMissing } from './dates.ts';
import { disordersIn } from './order.ts';
import { placeAt, type Step } from './place.ts';

/** What a measure reads of its records, and which of its dates must follow each other. */
export type Reads = {
  readonly paths: ReadonlySet<string>;
  readonly order: readonly (readonly [string, string])[];
};

/**
 * The questions that tell whether a record counts, in order: is the clause about it, does it fall in the period, and
 * each bucket.
 */
export function populationSteps(population: Population, reads: Reads): Step[] {
  const over = population.over as OverName;
  const { cohort, of = {}, unique } = population;
  const inPeriod = cohortCondition(population);
  const [reference = ''] = cohortDates(cohort);
  const disorders = disordersIn(over, reads.paths, reads.order);
  /** A spell that ends before it begins is in no stock, yet it is not known to be out of it. */
  const mayBeThere = (one: Case) => {
    const spell = cohort.stand ?? cohort.lopend;
    const begin = spell === undefined ? null : dayAt(one, spell[0]);
    const { to } =
      cohort.stand === undefined ? rangeOf(population, one.setting.moment) : one.setting.moment;
    return begin !== null && begin <= to && disorders.isAny(one);
  };
  const steps: Step[] = [
    ...Object.entries(of).map(
      ([name, condition]): Step => ({
        part: 'of',
        name,
        condition,
        ask: (one) => one.setting.answer(condition, one),
        ends: false,
        place: placeAt('not-about'),
      }),
    ),
    {
      ...bucketStep('no-period', null, `${label(over, reference)} ontbreekt`, null, (one) => {
        if (cohort.jaar !== undefined)
          return valueAt(one, reference) === null ? withoutValue(true) : answer(false);
        if (dayAt(one, reference) !== null) return answer(false);
        // Without a begin a spell is in no period, whatever its end.
        return cohort.stand !== undefined ||
          cohort.lopend !== undefined ||
          isMissing(one, reference)
          ? withoutValue(true)
          : answer(false);
      }),
      reads: [reference],
    },
    {
      part: 'cohort',
      name: 'valt in de periode',
      condition: inPeriod,
      reads: cohortDates(cohort),
      ask: (one) => {
        const found =
          inPeriod === null ? isInRange(one, population) : one.setting.answer(inPeriod, one);
        return found.holds || !mayBeThere(one) ? found : answer(true);
      },
      ends: false,
      place: placeAt('not-in-period'),
    },
    {
      ...bucketStep(
        'impossible-order',
        null,
        'de datums staan in een onmogelijke volgorde',
        null,
        (one) => answer(disorders.isAny(one)),
      ),
      tell: (one) =>
        disorders
          .of(one)
          .map((wrong) =>
            'future' in wrong
              ? `${label(over, wrong.future)} ligt na de peildatum`
              : `${label(over, wrong.second)} ligt voor ${label(over, wrong.first)}`,
          ),
    },
    ...(unique === undefined
      ? []
      : [
          bucketStep('not-linked', without(over, unique), without(over, unique), {
            not: { filled: unique },
          }),
        ]),
    ...ruledBuckets.flatMap((reason) =>
      Object.entries(population.buckets?.[reason] ?? {}).map(([rule, condition]) =>
        bucketStep(reason, rule, rule, condition),
      ),
    ),
  ];
  return population.version === undefined
    ? steps
    : [...steps, versionStep(population.version, steps)];
}

/** Whether another record that came as far as this one is of a version that counts before it. */
function versionStep(
  { of, same, keep }: NonNullable<Population['version']>,
  steps: readonly Step[],
): Step {
  const rule = keep === 'last' ? 'er is een latere versie' : 'er is een eerdere versie';
  const versionOf = (one: Case) => String(valueAt(one, of) ?? '');
  return bucketStep('excluded-by-rule', rule, rule, null, (one) => {
    const mine = same.map((path) => valueAt(one, path));
    const goesBefore = (row: number): boolean => {
      const other: Case = { ...one, row };
      const [here, there] = [versionOf(one), versionOf(other)];
      return (
        (keep === 'last' ? there > here : there < here) &&
        same.every((path, index) => valueAt(other, path) === mine[index]) &&
        steps.every((step) => step.ask(other).holds !== step.ends)
      );
    };
    if (mine.includes(null)) return answer(false);
    return answer(Array.from({ length: one.table.size }, (_, row) => row).some(goesBefore));
  });
}

function bucketStep(
  reason: Bucket,
  rule: string | null,
  name: string,
  condition: Condition | null,
  ask: Step['ask'] = (one) =>
    condition === null ? answer(false) : one.setting.answer(condition, one),
): Step {
  return {
    part: 'bucket',
    name,
    condition,
    ask,
    ends: true,
    place: { at: 'bucket', reason, rule },
  };
}

/** The rule of a record that names no person, household or GP to be counted by; the same as where it is counted. */
const without = (over: OverName, unique: string) => `geen ${fieldAt(over, unique).meta.title}`;

/** By which date a record falls in the period, as a question; `null` where no question asks it. */
function cohortCondition({ cohort, range }: Population): Condition | null {
  if (cohort.stand !== undefined) return { running: cohort.stand };
  const date = cohort.instroom ?? cohort.afgerond ?? cohort.verval;
  return date === undefined || range !== undefined ? null : { during: date };
}

/** Whether a record falls in the days that its cohort is asked of. */
function isInRange(one: Case, population: Population): Answer {
  const { lopend, jaar, instroom, afgerond, verval } = population.cohort;
  const { from, to } = rangeOf(population, one.setting.moment);
  if (jaar !== undefined) {
    const value = valueAt(one, jaar);
    const holds = value === String(dateOf(to).year);
    return value === null ? withoutValue(false) : answer(holds);
  }
  if (lopend !== undefined) {
    const begin = dayAt(one, lopend[0]);
    // There on the first day of the range, or begun later in it.
    if (begin === null || begin <= from) return isThereOn(one, lopend, from);
    return begin <= to ? isThereOn(one, lopend, begin) : answer(false);
  }
  const day = dayAt(one, instroom ?? afgerond ?? verval ?? '');
  return day === null ? withoutValue(false) : answer(from <= day && day <= to);
}

/** Of a stock: what a record does to it in the period. */
export type Flow = {
  readonly begin: boolean;
  readonly in: boolean;
  readonly out: boolean;
  readonly end: boolean;
};

/** Whether a spell was there the day before the period, came or went in it, and is there on its last day. */
export function flowOf(one: Case, spell: readonly [string, string]): Flow {
  const { from, to } = one.setting.moment;
  const begin = isThereOn(one, spell, from - 1).holds;
  const end = isThereOn(one, spell, to).holds;
  const first = dayAt(one, spell[0]);
  const hasDays = first !== null && isThereOn(one, spell, first).holds;
  const came = hasDays && first >= from && first <= to;
  return { begin, in: came, out: (begin || came) && !end, end };
}
