import { NO_DAY } from '../dataset/index.ts';
import { type Journey, type JourneyNode, orderOfNodes } from '../model/index.ts';
import { canonical, SvaError } from '../util/index.ts';
import type { Counted } from './count.ts';
import { dependsOnPeriod } from './dependence.ts';
import { type Histogram, histogramOf } from './histogram.ts';
import { sharedKeys } from './related.ts';
import { type Rows, together } from './rows.ts';
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
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  /** On which day each row comes to each place; `null` for a place without a date. */
  readonly days: ReadonlyMap<string, Int32Array | null>;
  readonly byRow: ByRow;
};

/**
 * Where each row goes. A journey is counted for each part of each breakdown: a part then asks its own rows for their ways,
 * and not each way for its rows.
 */
type ByRow = {
  /** The ways of row i stand, in order, from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Int32Array;
  /** The places in `edges` of the ways that are gone. */
  readonly gone: Int32Array;
  /** Of each of them the days since the last place before it that has a date; `NO_DAY` where a date is not known. */
  readonly steps: Int32Array;
};

type Edge = {
  readonly from: string;
  readonly to: string;
  /** The rows that go this way. */
  readonly rows: Rows;
  /** Of each of them the days, as in `ByRow`. */
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
  return { journey, edges, days, byRow: byRow(edges, size) };
}

function byRow(edges: readonly Edge[], size: number): ByRow {
  const starts = new Int32Array(size + 1);
  for (const { rows } of edges) {
    for (let k = 0; k < rows.length; k++) {
      const after = (rows[k] as number) + 1;
      starts[after] = (starts[after] as number) + 1;
    }
  }
  for (let row = 0; row < size; row++)
    starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number);
  const next = starts.slice();
  const gone = new Int32Array(starts[size] as number);
  const steps = new Int32Array(gone.length);
  for (const [edge, { rows, steps: took }] of edges.entries()) {
    for (let k = 0; k < rows.length; k++) {
      const row = rows[k] as number;
      const at = next[row] as number;
      next[row] = at + 1;
      gone[at] = edge;
      steps[at] = took[k] as number;
    }
  }
  return { starts, gone, steps };
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
  { selection: chosen }: Counted,
  { journey, edges, days, byRow: { starts, gone, steps } }: Ways,
  rows: Rows,
  all: Rows,
  { from: first, to: last }: Moment,
): JourneyCounts {
  const isNow = (day: number) => day >= first && day <= last;
  const found = edges.map(({ from, to }) => ({
    from,
    to,
    at: days.get(to) ?? null,
    /** The rows of the cohort that went this way. */
    went: [] as number[],
    period: 0,
    took: [] as number[],
    backwards: 0,
  }));
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++)
      found[gone[at] as number]?.went.push(row);
  }
  for (let k = 0; k < all.length; k++) {
    const row = all[k] as number;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const edge = found[gone[at] as number] as (typeof found)[number];
      if (edge.at === null || !isNow(edge.at[row] as number)) continue;
      edge.period++;
      const step = steps[at] as number;
      if (step < 0) edge.backwards++;
      else if (step !== NO_DAY) edge.took.push(step);
    }
  }
  const counted = found.map(({ from, to, at, went, period, took, backwards }) => ({
    from,
    to,
    count: went.length,
    period: at === null ? null : period,
    histogram: histogramOf(took),
    backwards,
  }));
  // As the measure names them.
  const counts = Object.entries(journey.edges).flatMap(([from, after]) =>
    after.flatMap((to) => counted.filter((edge) => edge.from === from && edge.to === to)),
  );
  const sum = (numbers: readonly (number | null)[]) =>
    numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
  const start = days.get(journey.first) ?? null;
  const began =
    start === null ? null : all.reduce((n, row) => n + Number(isNow(start[row] as number)), 0);
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
          : found.filter(({ to }) => to === node).map(({ went }) => went);
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

/** Counts the different persons among rows; a row without one is nobody known. */
function personsOf(
  chosen: Selection,
  path: string,
): (parts: readonly (Rows | readonly number[])[]) => number {
  const column = chosen.column(path);
  if (column.kind !== 'key') return () => 0;
  const { ids, space } = column;
  /** For each person the number of the last call that met them. */
  const seen = new Int32Array(space.size);
  let call = 0;
  return (parts) => {
    call++;
    let count = 0;
    for (const rows of parts) {
      for (let k = 0; k < rows.length; k++) {
        const id = ids[rows[k] as number] as number;
        if (id < 0 || seen[id] === call) continue;
        seen[id] = call;
        count++;
      }
    }
    return count;
  };
}
