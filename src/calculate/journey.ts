import { NO_DAY } from '../dataset/index.ts';
import { type Journey, type JourneyNode, orderOfNodes } from '../model/index.ts';
import { canonical, SvaError } from '../util/index.ts';
import type { Counted } from './count.ts';
import { dependsOnPeriod } from './dependence.ts';
import { type Histogram, histogramOf } from './histogram.ts';
import type { Mask } from './mask.ts';
import { sharedKeys } from './related.ts';
import { having, type Rows, together } from './rows.ts';
import type { Moment, Selection, Workspace } from './selection.ts';

/** How many came to a place and went on, of a cohort that is followed; and how many came there in the period. */
export type NodeCount = {
  readonly node: string;
  /** Of the cohort: in = out + there. */
  readonly in: number;
  readonly out: number;
  readonly there: number;
  /** The different persons among those who came. */
  readonly persons?: number;
  /** Of all records, whatever their cohort: those who came here on a day of the period; `null` for a place without dates. */
  readonly period: number | null;
};

/** How many went from one place to another. */
export type EdgeCount = {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly period: number | null;
  /** Of those of the period: the number by the days since the last place before it that has a date. */
  readonly histogram: Histogram;
  /** Of those of the period: how many came here on a day before that. */
  readonly backwards: number;
};

export type JourneyCounts = {
  readonly version: string;
  readonly nodes: readonly NodeCount[];
  readonly edges: readonly EdgeCount[];
};

/** The ways of all rows of a table, whichever are counted. */
export type Ways = {
  readonly journey: Journey;
  /** In the order of the places: of what comes before a place, all stands before it. */
  readonly edges: readonly Edge[];
  /** On which day each row comes to each place; `null` for a place without a date. */
  readonly days: ReadonlyMap<string, Int32Array | null>;
};

type Edge = {
  readonly from: string;
  readonly to: string;
  /** The rows that go this way. */
  readonly rows: Rows;
  /** Of each of them the days since the last place before it that has a date; `NO_DAY` where a date is not known. */
  readonly steps: Int32Array;
};

/** Sends all rows on their way: from each place to the first of the places after it of which the condition holds. */
export function waysOf(
  space: Workspace,
  chosen: Selection,
  journey: Journey,
  moment: Moment,
): Ways {
  const conditions = Object.values(journey.nodes).flatMap(({ when }) => when ?? []);
  const often = conditions.some(dependsOnPeriod) ? `${moment.from}|${moment.to}` : '';
  const name = `${chosen.name}|${often}|ways ${canonical(journey)}`;
  const ways = (space.kept.get(name) as Ways | undefined) ?? walk(chosen, journey);
  space.kept.set(name, ways);
  return ways;
}

function walk(chosen: Selection, journey: Journey): Ways {
  const order = orderOfNodes(journey);
  if (order === null) {
    throw new SvaError(
      'invalid-measure',
      'Een stap van de reis leidt terug, of naar een plaats die er niet is.',
      { value: journey.edges },
    );
  }
  const days = new Map<string, Int32Array | null>();
  for (const [name, { at }] of Object.entries(journey.nodes)) {
    if (at === undefined) days.set(name, null);
    else if (typeof at === 'string') days.set(name, chosen.days(at));
    else days.set(name, earliest(chosen, at));
  }
  const { size } = chosen.table;
  const since = new Int32Array(size).fill(NO_DAY);
  since.set(days.get(journey.first) ?? []);
  const came = new Map([[journey.first, chosen.all()]]);
  const edges: Edge[] = [];
  for (const from of order) {
    let left = came.get(from) ?? NONE;
    for (const to of journey.edges[from] ?? []) {
      const { when } = journey.nodes[to] as JourneyNode;
      const { yes: rows, no } =
        when === undefined ? { yes: left, no: NONE } : chosen.split(left, when);
      left = no;
      edges.push({ from, to, rows, steps: stepsOf(rows, since, days.get(to) ?? null) });
      const before = came.get(to);
      came.set(to, before === undefined ? rows : together(before, rows));
    }
  }
  return { journey, edges, days };
}

const NONE: Rows = new Int32Array(0);

/** The days that some rows took to a place; from now on they are counted from there. */
function stepsOf(rows: Rows, since: Int32Array, at: Int32Array | null): Int32Array {
  const steps = new Int32Array(rows.length).fill(NO_DAY);
  if (at === null) return steps;
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    const [before, day] = [since[row] as number, at[row] as number];
    if (day === NO_DAY) continue;
    if (before !== NO_DAY) steps[k] = day - before;
    since[row] = day;
  }
  return steps;
}

type RelatedAt = Exclude<NonNullable<JourneyNode['at']>, string>;

/** For each row the earliest date of the records of another type with the same key. */
function earliest(chosen: Selection, asked: RelatedAt): Int32Array {
  const result = new Int32Array(chosen.table.size).fill(NO_DAY);
  const there = chosen.other(asked.record);
  if (there === null) return result;
  const shared = sharedKeys(chosen, there, asked);
  const dates = there.days(asked.date);
  const where = asked.where === undefined ? null : there.mask(asked.where);
  const first = new Int32Array(shared.keys).fill(NO_DAY);
  for (let k = 0; k < there.table.size; k++) {
    const id = shared.there[k] as number;
    if (id < 0 || (where !== null && where[k] !== 1)) continue;
    first[id] = Math.min(first[id] as number, dates[k] as number);
  }
  for (let i = 0; i < result.length; i++) {
    const id = shared.here[i] as number;
    if (id >= 0) result[i] = first[id] as number;
  }
  return result;
}

/**
 * Counts a journey.
 * @param rows the cohort, which is followed
 * @param all the records of which the way can be told, whatever their cohort
 */
export function journeyOf(
  { selection: chosen, table: { size } }: Counted,
  { journey, edges, days }: Ways,
  rows: Rows,
  all: Rows,
  { from: first, to: last }: Moment,
): JourneyCounts {
  const [isFollowed, isTold] = [maskOf(rows, size), maskOf(all, size)];
  const isNow = (day: number) => Number(day >= first) & Number(day <= last);
  const count = ({ from, to, rows: went, steps }: Edge) => {
    const at = days.get(to) ?? null;
    let [number, period, backwards] = [0, 0, 0];
    const took: number[] = [];
    for (let k = 0; k < went.length; k++) {
      const row = went[k] as number;
      number += isFollowed[row] as number;
      if (at === null || isTold[row] === 0 || isNow(at[row] as number) === 0) continue;
      period++;
      const step = steps[k] as number;
      if (step < 0) backwards++;
      else if (step !== NO_DAY) took.push(step);
    }
    return {
      from,
      to,
      count: number,
      period: at === null ? null : period,
      histogram: histogramOf(took),
      backwards,
    };
  };
  // As the measure names them.
  const counts = Object.entries(journey.edges).flatMap(([from, after]) =>
    after.flatMap((to) => edges.filter((edge) => edge.from === from && edge.to === to).map(count)),
  );
  const sum = (numbers: readonly (number | null)[]) =>
    numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
  const start = days.get(journey.first) ?? null;
  const began = start === null ? null : all.reduce((n, row) => n + isNow(start[row] as number), 0);
  const persons = journey.persons === undefined ? null : personsOf(chosen, journey.persons);
  return {
    version: journey.version,
    nodes: Object.keys(journey.nodes).map((node) => {
      const before = counts.filter(({ to }) => to === node);
      const came = node === journey.first ? rows.length : sum(before.map((edge) => edge.count));
      const out = sum(counts.filter(({ from }) => from === node).map((edge) => edge.count));
      const at = days.get(node) ?? null;
      const there = () =>
        node === journey.first
          ? [rows]
          : edges.filter(({ to }) => to === node).map((edge) => having(edge.rows, isFollowed));
      return {
        node,
        in: came,
        out,
        there: came - out,
        ...(persons !== null && { persons: persons(there()) }),
        period:
          node === journey.first ? began : at === null ? null : sum(before.map((e) => e.period)),
      };
    }),
    edges: counts,
  };
}

function maskOf(rows: Rows, size: number): Mask {
  const mask = new Uint8Array(size);
  for (let k = 0; k < rows.length; k++) mask[rows[k] as number] = 1;
  return mask;
}

/** Counts the different persons among rows; a row without one is nobody known. */
function personsOf(chosen: Selection, path: string): (parts: readonly Rows[]) => number {
  const column = chosen.column(path);
  if (column.kind !== 'key') return () => 0;
  const { ids, space } = column;
  return (parts) => {
    const seen = new Uint8Array(space.size);
    let count = 0;
    for (const rows of parts) {
      for (let k = 0; k < rows.length; k++) {
        const id = ids[rows[k] as number] as number;
        if (id < 0 || seen[id] === 1) continue;
        seen[id] = 1;
        count++;
      }
    }
    return count;
  };
}
