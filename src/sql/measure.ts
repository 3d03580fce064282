import {
  bucketsOfRatio,
  type Counts,
  DISTRIBUTION,
  type GroupTally,
  inAlphabet,
  type Moment,
  nothing,
  type Tally,
  termRule,
  unlessEqual,
} from '../calculate/index.ts';
import {
  type Division,
  type Kinds,
  type Measure,
  type MeasureOver,
  type Population,
  rangeOf,
} from '../model/index.ts';
import { needs, readBy } from '../needs/index.ts';
import type { OverName } from '../records/index.ts';
import { divided } from './division.ts';
import type { ResultRow } from './engine.ts';
import { type Expression, joined, sql } from './expression.ts';
import { extremesOf, sideExtremes } from './extremes.ts';
import { kinds, meeting, type Subject } from './kinds.ts';
import type { Plan } from './plan.ts';
import { type Placed, placed } from './population.ts';
import { type MeasureSubject, subjectOf, type UsedTerm } from './subject.ts';

/** Gives the tally of a measure, once the statements are run. */
export type ReadTally = () => Tally;

/** Adds what a measure asks in a period to a plan. */
export function measureIn(plan: Plan, measure: Measure, moment: Moment): ReadTally {
  const { records } = needs(measure);
  const absent = [...records].filter((name) => !plan.catalog.has(name));
  plan.about(measure.id);
  if (absent.length > 0) return () => nothing(absent);
  return measure.ratio === undefined
    ? unlessUnfilled(plan, measure, overOne(plan, measure, moment))
    : ratio(plan, measure.ratio, moment);
}

/** Counts nothing where there are rows, and a field that must be filled in one of them is not. */
function unlessUnfilled(plan: Plan, measure: MeasureOver, read: ReadTally): ReadTally {
  if (measure.filledSomewhere === undefined) return read;
  const over = measure.over as OverName;
  const frame = plan.frame(over);
  const all = frame.count(sql`count(*)`, 'rijen');
  const fields = measure.filledSomewhere.map((field) => ({
    name: `${over}.${field}` as const,
    filled: frame.count(sql`count(${frame.path(field)})`, `met ${field}`),
  }));
  return () => {
    const [row] = frame.rows();
    const absent = all(row) === 0 ? [] : fields.filter(({ filled }) => filled(row) === 0);
    return absent.length > 0 ? nothing(absent.map(({ name }) => name)) : read();
  };
}

function ratio(
  plan: Plan,
  { teller, noemer }: { readonly teller: Population; readonly noemer: Population },
  moment: Moment,
): ReadTally {
  const side = (population: Population) => {
    const frame = plan.frame(population.over as OverName);
    const row = () => frame.rows()[0];
    const { paths } = readBy(population);
    const counted = placed(frame, population, moment, plan.terms, { reads: paths });
    const [size, uncertain, buckets] = [
      counted.size(counted.rows, 'aantal'),
      more(counted, counted.rows, 'aantal'),
      bucketsOf(counted),
    ];
    const ends = sideExtremes(population, counted, plan.gaps);
    return () => ({
      size: size(row()),
      ends: ends === null ? null : { least: ends.least(row()), most: ends.most(row()) },
      uncertain: uncertain(row()),
      buckets: buckets(row()),
    });
  };
  const [above, below] = [side(teller), side(noemer)];
  return () => {
    const [a, b] = [above(), below()];
    return {
      status: 'counted',
      absent: [],
      counts: { teller: a.size, noemer: b.size },
      buckets: bucketsOfRatio(a.buckets, b.buckets),
      uncertain: { teller: a.uncertain, noemer: b.uncertain },
      extremes:
        a.ends === null || b.ends === null
          ? null
          : unlessEqual({
              least: { teller: a.ends.least, noemer: b.ends.most },
              most: { teller: a.ends.most, noemer: b.ends.least },
            }),
      groups: [],
      provisional: [],
    };
  };
}

/** How many there are more, with all that may have counted. */
function more(counted: Placed, rows: Expression, what: string) {
  const [all, these] = [
    counted.size(joined('or', [rows, counted.uncertain]), `${what} met wat onzeker is`),
    counted.size(rows, what),
  ];
  return (row: Parameters<typeof all>[0]) => all(row) - these(row);
}

/** The reasons that need no rule, in words. */
const withoutRule: { readonly [reason: string]: string } = {
  'no-period': 'zonder datum die de periode bepaalt',
  'impossible-order': 'datums in een onmogelijke volgorde',
};

/** How many records each bucket holds: by the number of their place, all in one count. */
function bucketsOf({ asking, place, places, unique, size }: Placed) {
  const read = asking.frame.spread(
    sql`${place} > 0`,
    [place],
    `wat niet meetelt: ${places.flatMap(({ reason, rule, number }) => (number === undefined ? [] : [`${number} ${rule ?? withoutRule[reason]}`])).join(', ')}`,
    unique,
  );
  const cells = places.map(({ reason, rule, holds, number }) => ({
    reason,
    rule,
    number,
    size:
      number === undefined ? size(holds, `wat niet meetelt: ${rule ?? withoutRule[reason]}`) : null,
  }));
  return (row: ResultRow | undefined): Tally['buckets'] => {
    const counts = new Map(read().map(([[number], count]) => [Number(number), count]));
    return cells
      .map(({ reason, rule, number, size: own }) => ({
        reason,
        rule,
        count: own === null ? (counts.get(number ?? 0) ?? 0) : own(row),
      }))
      .filter(({ count }) => count > 0);
  };
}

/** A measure over one record type or view. */
function overOne(plan: Plan, measure: MeasureOver, moment: Moment): ReadTally {
  const found = subjectOf(plan, measure, moment);
  const { whole: subject, row, used } = found;
  const { rows } = subject;
  const met = measure.share === undefined ? rows : meeting(subject, measure.share.where);
  const isShare = measure.share !== undefined;
  const uncertain = {
    teller: more(subject, met, isShare ? 'teller' : 'aantal'),
    noemer: more(subject, rows, isShare ? 'noemer' : 'aantal'),
  };
  const buckets = bucketsOf(subject);
  const extremes = extremesOf(measure, found.placed, moment, plan.gaps);
  const counts = countsOf(measure, subject);
  const divisions = Object.entries(measure.groups ?? {});
  if (measure.distribution !== undefined) divisions.push([DISTRIBUTION, measure.distribution.by]);
  const groups = divisions.map(([name, by]) => groupsOf(measure, found, name, by));
  return () => {
    const whole = counts('');
    return {
      status: 'counted',
      absent: [],
      counts: whole,
      buckets: buckets(row()),
      uncertain: { teller: uncertain.teller(row()), noemer: uncertain.noemer(row()) },
      extremes: extremes(row(), whole),
      groups: groups.flatMap((read) => read()),
      provisional: provisionalOf(plan, measure, moment, used()),
    };
  };
}

/** The parts of a division. */
function groupsOf(
  measure: MeasureOver,
  { whole: subject, parts: partsBy }: MeasureSubject,
  name: string,
  by: Division,
): () => GroupTally[] {
  const { labels, fixed, overlap } = divided(subject.asking, by);
  const parts = partsBy(by, name);
  const read = countsOf(measure, parts);
  return () => {
    const found = parts.sizes();
    return (labels ?? [...found.keys()].sort(inAlphabet))
      .filter((label) => fixed || (found.get(label) ?? 0) > 0)
      .map((label) => ({
        by: { [name]: label },
        counts: read(label),
        overlap: overlap || subject.unique !== null,
      }));
  };
}

function countsOf(measure: MeasureOver, subject: Subject): (part: string) => Counts {
  for (const kind of Object.keys(kinds) as (keyof Kinds)[]) {
    const asked = measure[kind];
    if (asked !== undefined)
      return (kinds[kind] as (...args: unknown[]) => (part: string) => Counts)(asked, subject);
  }
  return () => ({});
}

/** What is not certain about the ends of terms that matter in the period. */
function provisionalOf(
  { terms }: Plan,
  measure: MeasureOver,
  moment: Moment,
  used: readonly UsedTerm[],
): string[] {
  const { from, to } = rangeOf(measure, moment);
  const reasons = new Set<string>();
  for (const { date, term } of used) {
    const rule = termRule(terms, term);
    for (const day of terms.beginDays(date) ?? []) {
      const { day: end, provisional } = terms.days.endOf(day, rule);
      if (provisional === null || end < from) continue;
      if (end <= to || measure.cohort.verval === undefined) reasons.add(provisional);
    }
  }
  return [...reasons].sort();
}
