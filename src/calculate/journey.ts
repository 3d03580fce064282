import { NO_DAY } from '../dataset/index.ts';
import { type Journey, type JourneyNode, orderOfNodes } from '../model/index.ts';
import { canonical, SvaError } from '../util/index.ts';
import type { Counted } from './count.ts';
import { type Histogram, histogramOf } from './histogram.ts';
import { sharedKeys } from './related.ts';
import { type Rows, together } from './rows.ts';
import type { Moment, Selection } from './selection.ts';

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
type Walked = {
  readonly journey: Journey;
  /** In the order of the places: of what comes before a place, all stands before it. */
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  /** On which day each row comes to each place; `null` for a place without a date. */
  readonly days: ReadonlyMap<string, Int32Array | null>;
  readonly byRow: ByRow;
};

/** The ways of all rows, and which of them ended in a period. */
export type Ways = Walked & {
  /** Those that came to a place on a day of the period. */
  readonly inPeriod: ByRow;
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
export function waysOf(chosen: Selection, journey: Journey, moment: Moment): Ways {
  const conditions = Object.values(journey.nodes).flatMap(({ when }) => when ?? []);
  const walked = chosen.once(`ways ${canonical(journey)}`, conditions, () => walk(chosen, journey));
  return { ...walked, inPeriod: inPeriod(walked, moment) };
}

function walk(chosen: Selection, journey: Journey): Walked {
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
  const names = edges.map(({ from, to }) => ({ from, to }));
  return { journey, edges: names, days, byRow: byRow(edges, size) };
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

function inPeriod({ edges, days, byRow }: Walked, { from, to }: Moment): ByRow {
  const arrivals = edges.map((edge) => days.get(edge.to) ?? null);
  const starts = new Int32Array(byRow.starts.length);
  const gone = new Int32Array(byRow.gone.length);
  const steps = new Int32Array(byRow.gone.length);
  let found = 0;
  for (let row = 0; row + 1 < starts.length; row++) {
    const end = byRow.starts[row + 1] as number;
    for (let at = byRow.starts[row] as number; at < end; at++) {
      const edge = byRow.gone[at] as number;
      const day = arrivals[edge]?.[row] ?? NO_DAY;
      if (day < from || day > to) continue;
      gone[found] = edge;
      steps[found++] = byRow.steps[at] as number;
    }
    starts[row + 1] = found;
  }
  return { starts, gone: gone.slice(0, found), steps: steps.slice(0, found) };
}

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
  { journey, edges, days, byRow, inPeriod }: Ways,
  rows: Rows,
  all: Rows,
  { from: first, to: last }: Moment,
): JourneyCounts {
  const went = numbersOf(byRow, rows, edges.length);
  const arrived = arrivalsOf(inPeriod, all, edges.length);
  const counted = edges.map(({ from, to }, edge) => {
    const { count, took, backwards } = arrived[edge] as Arrivals;
    return {
      from,
      to,
      count: went[edge] as number,
      period: (days.get(to) ?? null) === null ? null : count,
      histogram: histogramOf(took),
      backwards,
    };
  });
  // As the measure names them.
  const counts = Object.entries(journey.edges).flatMap(([from, after]) =>
    after.flatMap((to) => counted.filter((edge) => edge.from === from && edge.to === to)),
  );
  const sum = (numbers: readonly (number | null)[]) =>
    numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
  const start = days.get(journey.first) ?? null;
  const began = start === null ? null : numberBetween(all, start, first, last);
  const persons = journey.persons === undefined ? null : personsOf(chosen, journey.persons);
  const rowsOn = persons === null ? [] : rowsByEdge(byRow, rows, went);
  return {
    version: journey.version,
    nodes: Object.keys(journey.nodes).map((node) => {
      const before = counts.filter(({ to }) => to === node);
      const came = node === journey.first ? rows.length : sum(before.map((edge) => edge.count));
      const out = sum(counts.filter(({ from }) => from === node).map((edge) => edge.count));
      const at = days.get(node) ?? null;
      const there = () =>
        node === journey.first ? [rows] : rowsOn.filter((_, edge) => edges[edge]?.to === node);
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

/** How many of some rows went each way. */
function numbersOf({ starts, gone }: ByRow, rows: Rows, edges: number): Int32Array {
  const went = new Int32Array(edges);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at++) {
      const edge = gone[at] as number;
      went[edge] = (went[edge] as number) + 1;
    }
  }
  return went;
}

/** Which of some rows went each way. @param went how many did */
function rowsByEdge({ starts, gone }: ByRow, rows: Rows, went: Int32Array): Rows[] {
  const found = Array.from(went, (count) => new Int32Array(count));
  const filled = new Int32Array(went.length);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at++) {
      const edge = gone[at] as number;
      const place = filled[edge] as number;
      (found[edge] as Rows)[place] = row;
      filled[edge] = place + 1;
    }
  }
  return found;
}

/** Those who came to a place by one way. */
type Arrivals = {
  count: number;
  /** Of those of whom it is known, and who did not come back in time: the days. */
  readonly took: number[];
  backwards: number;
};

function arrivalsOf({ starts, gone, steps }: ByRow, rows: Rows, edges: number): Arrivals[] {
  const found = Array.from(
    { length: edges },
    (): Arrivals => ({ count: 0, took: [], backwards: 0 }),
  );
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at++) {
      const arrivals = found[gone[at] as number] as Arrivals;
      const step = steps[at] as number;
      arrivals.count++;
      if (step < 0) arrivals.backwards++;
      else if (step !== NO_DAY) arrivals.took.push(step);
    }
  }
  return found;
}

function numberBetween(rows: Rows, days: Int32Array, first: number, last: number): number {
  let count = 0;
  for (let k = 0; k < rows.length; k++) {
    const day = days[rows[k] as number] as number;
    count += Number(day >= first && day <= last);
  }
  return count;
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
