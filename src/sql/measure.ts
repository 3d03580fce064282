import {
  askedIn,
  type Counts,
  DISTRIBUTION,
  type GroupTally,
  inAlphabet,
  type Moment,
  type Tally,
  termRule,
  unlessEqual,
} from '../calculate/index.ts';
import {
  type Division,
  type Kinds,
  type Length,
  type Measure,
  type MeasureOver,
  type Population,
  rangeOf,
  type TermId,
} from '../model/index.ts';
import { needs, readBy } from '../needs/index.ts';
import type { OverName, RecordName } from '../records/index.ts';
import { canonical } from '../util/index.ts';
import { asking } from './asking.ts';
import { divided } from './division.ts';
import { type Expression, joined, sql } from './expression.ts';
import { extremesOf, sideExtremes } from './extremes.ts';
import { type Counted, kinds, meeting, type Subject } from './kinds.ts';
import type { Plan } from './plan.ts';
import { type Placed, placed } from './population.ts';
import { inLastWave } from './survey.ts';
import type { BeginDate } from './terms.ts';

/** Gives the tally of a measure, once the statements are run. */
export type ReadTally = () => Tally;

/** Adds what a measure asks in a period to a plan. */
export function measureIn(plan: Plan, measure: Measure, moment: Moment): ReadTally {
  const { records } = needs(measure);
  const absent = [...records].filter((name) => !plan.catalog.has(name));
  if (absent.length > 0) return () => nothing(absent);
  return measure.ratio === undefined
    ? whole(plan, measure, moment)
    : ratio(plan, measure.ratio, moment);
}

const nothing = (absent: readonly RecordName[]): Tally => ({
  status: 'no-data',
  absent,
  counts: {},
  buckets: [],
  uncertain: { teller: 0, noemer: 0 },
  extremes: null,
  groups: [],
  provisional: [],
});

function ratio(
  plan: Plan,
  { teller, noemer }: { readonly teller: Population; readonly noemer: Population },
  moment: Moment,
): ReadTally {
  const side = (population: Population) => {
    const { frame, rows } = plan.question(population.over as OverName, '', () => ({
      by: [],
      number: null,
    }));
    const { paths } = readBy(population);
    const counted = placed(frame, population, moment, plan.terms, { reads: paths });
    const [size, uncertain, buckets] = [
      counted.size(counted.rows),
      more(counted, counted.rows),
      bucketsOf(counted),
    ];
    const ends = sideExtremes(population, counted, plan.gaps);
    return () => ({
      size: size(rows()[0]),
      least: ends.least(rows()[0]),
      most: ends.most(rows()[0]),
      uncertain: uncertain(rows()[0]),
      buckets: buckets(rows()[0]),
    });
  };
  const [above, below] = [side(teller), side(noemer)];
  return () => {
    const [a, b] = [above(), below()];
    return {
      status: 'counted',
      absent: [],
      counts: { teller: a.size, noemer: b.size },
      buckets: [...a.buckets, ...b.buckets],
      uncertain: { teller: a.uncertain, noemer: b.uncertain },
      extremes: unlessEqual({
        least: { teller: a.least, noemer: b.most },
        most: { teller: a.most, noemer: b.least },
      }),
      groups: [],
      provisional: [],
    };
  };
}

/** How many there are more, with all that may have counted. */
function more(counted: Placed, rows: Expression) {
  const [all, these] = [counted.size(joined('or', [rows, counted.uncertain])), counted.size(rows)];
  return (row: Parameters<typeof all>[0]) => all(row) - these(row);
}

function bucketsOf(counted: Placed) {
  const cells = counted.places.map((place) => ({ ...place, count: counted.size(place.holds) }));
  return (row: Parameters<(typeof cells)[number]['count']>[0]): Tally['buckets'] =>
    cells
      .map(({ reason, rule, count }) => ({ reason, rule, count: count(row) }))
      .filter(({ count }) => count > 0);
}

/** A measure over one record type or view. */
function whole(plan: Plan, measure: MeasureOver, moment: Moment): ReadTally {
  const population = measure.survey === undefined ? measure : askedIn(measure);
  const over = measure.over as OverName;
  const { paths } = needs(measure);
  const { duration, distribution } = measure;
  const order: readonly (readonly [string, string])[] =
    duration === undefined || duration.negative === 'zero' ? [] : [[duration.from, duration.to]];
  const used = new Map<string, { readonly date: BeginDate; readonly term: TermId | Length }>();

  /** The measure over the whole, or over the parts of a division. */
  const subject = (division: Division | null): Subject & { readonly main: Counted } => {
    const open: Subject['open'] = (key, values, times) => {
      const name = [
        division === null ? '' : canonical([division, measure.dates ?? {}, moment]),
        values === undefined ? '' : canonical([key, measure.dates ?? {}, moment]),
      ].join('|');
      let labelOf: (value: unknown) => string | null = () => '';
      const question = plan.question(over, name, (frame) => {
        const there = asking(frame, measure.dates, moment, plan.terms);
        const by = division === null ? null : divided(there, division);
        const number = by?.repeat == null ? null : frame.repeat(by.repeat);
        const again = times === undefined ? null : frame.repeat(times);
        const all = [
          ...(by === null ? [] : [by.part(there, number)]),
          ...(values?.(there, again) ?? []),
        ];
        return { by: all.map((value) => frame.column(value)), number: again };
      });
      const { frame, by, rows, number } = question;
      const first = division === null ? 0 : 1;
      const made = placed(frame, population, moment, plan.terms, { reads: paths, order });
      if (division !== null) labelOf = divided(made.asking, division).label;
      const last = measure.survey === undefined ? made : inLastWave(frame, made);
      const inCases = withinCases(last, distribution?.by);
      for (const item of made.asking.used)
        used.set(`${item.date.name}|${canonical(item.term)}`, item);
      const partOf = (row: { readonly [column: string]: unknown }) =>
        division === null ? '' : labelOf(row['g0']);
      return {
        ...last,
        placed: last,
        frame,
        rows: inCases,
        all: rows,
        number,
        partOf,
        of: (part) => rows().filter((row) => partOf(row) === part),
        by: (index) => `g${Math.min(by.length - 1, first + index)}`,
      };
    };
    const base = {
      over,
      moment,
      range: rangeOf(measure, moment),
      open,
    };
    return { ...base, main: open('') };
  };

  const { main, ...all } = subject(null);
  const met = measure.share === undefined ? main.rows : meeting(main, measure.share.where);
  const uncertain = { teller: more(main, met), noemer: more(main, main.rows) };
  const buckets = bucketsOf(main);
  const extremes = extremesOf(measure, main.placed, moment, plan.gaps);
  const counts = countsOf(measure, all);
  const divisions = Object.entries(measure.groups ?? {});
  if (distribution !== undefined) divisions.push([DISTRIBUTION, distribution.by]);
  const groups = divisions.map(([name, division]) => {
    const { main: counted, ...parts } = subject(division);
    const size = counted.frame.count(sql`count(case when ${counted.rows} then 1 end)`);
    const read = countsOf(measure, parts);
    const { labels, fixed, overlap } = divided(counted.asking, division);
    return (): GroupTally[] => {
      const found = new Map<string, number>();
      for (const row of counted.all()) {
        const label = counted.partOf(row);
        if (label !== null) found.set(label, (found.get(label) ?? 0) + size(row));
      }
      return (labels ?? [...found.keys()].sort(inAlphabet))
        .filter((label) => fixed || (found.get(label) ?? 0) > 0)
        .map((label) => ({
          by: { [name]: label },
          counts: read(label),
          overlap: overlap || counted.unique,
        }));
    };
  });
  return () => {
    const [row] = main.of('');
    return {
      status: 'counted',
      absent: [],
      counts: counts(''),
      buckets: buckets(row),
      uncertain: { teller: uncertain.teller(row), noemer: uncertain.noemer(row) },
      extremes: extremes(row),
      groups: groups.flatMap((read) => read()),
      provisional: provisionalOf(plan, measure, moment, [...used.values()]),
    };
  };
}

/** What is of no kind is not in a distribution, nor in another breakdown of it. */
function withinCases({ rows, asking: there }: Placed, by: Division | undefined): Expression {
  if (by === undefined) return rows;
  const found = divided(there, by);
  if (found.overlap || !found.fixed) return rows;
  return joined('and', [rows, sql`(${there.frame.column(found.part(there, null))} is not null)`]);
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
  used: readonly { readonly date: BeginDate; readonly term: TermId | Length }[],
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
