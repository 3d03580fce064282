import type { Column } from '../dataset/index.ts';
import { ageClasses, ageClassOf, type Division } from '../model/index.ts';
import { SvaError } from '../util/index.ts';
import type { Rows } from './rows.ts';
import type { Moment, Selection } from './selection.ts';

/** The kinds that records may be of. */
export type Divided = {
  readonly labels: readonly string[];
  /** Some rows by kind. */
  parts(rows: Rows): Parts;
  /** Whether a row may be of several kinds. */
  readonly overlap: boolean;
  /** Whether kinds without records are shown too. */
  readonly fixed: boolean;
  /** Whether the kinds have no order of their own, but the one in which the rows came. */
  readonly unordered?: true;
};

/** Rows by kind. The rows themselves are sorted out only where they are asked for: most breakdowns ask for numbers. */
export type Parts = {
  /** How many rows each kind has, by its place among the labels. */
  readonly sizes: Int32Array;
  /** The rows of one kind. Not to be written in. */
  rowsOf(kind: number): Rows;
  /** The rows of any kind, kind after kind. Not to be written in. */
  members(): Rows;
  /** Of each kind the sum of its amounts, and how many have none. */
  sums(amounts: Float64Array): readonly Sum[];
};

/** Amounts together, and how many rows have none. */
export type Sum = { readonly cents: number; readonly empty: number };

/** The name of the kind of records that have no value there. */
export const EMPTY = 'niet ingevuld';

/** Names by their letters, what is not filled in last: so that no order of rows shows in a result. */
export const inAlphabet = (a: string, b: string): number =>
  Number(a === EMPTY) - Number(b === EMPTY) || (a < b ? -1 : a > b ? 1 : 0);

/** Divides the rows of a table. */
export function divide(selection: Selection, by: Division, moment: Moment): Divided {
  if (typeof by === 'string') return byField(selection.column(by), by);
  if ('cases' in by) return byCases(selection, Object.entries(by.cases));
  return byAge(selection.days(by.daysSince), by.upTo, moment);
}

/** The first of some cases that holds; rows of none are left out. */
function byCases(
  selection: Selection,
  cases: [string, Parameters<Selection['mask']>[0]][],
): Divided {
  const parts = (rows: Rows): Parts => {
    let left = rows;
    const found = cases.map(([, condition]) => {
      const { yes, no } = selection.split(left, condition);
      left = no;
      return yes;
    });
    return partsOf(
      Int32Array.from(found, ({ length }) => length),
      (offsets) => {
        const members = new Int32Array(offsets.at(-1) as number);
        for (const [kind, rowsOfKind] of found.entries()) members.set(rowsOfKind, offsets[kind]);
        return members;
      },
    );
  };
  return { labels: cases.map(([label]) => label), overlap: false, fixed: true, parts };
}

function byAge(days: Int32Array, upTo: readonly number[], moment: Moment): Divided {
  const labels = ageClasses(upTo);
  const parts = (rows: Rows): Parts => {
    const codes = new Uint8Array(days.length);
    for (let k = 0; k < rows.length; k++) {
      const row = rows[k] as number;
      // No day comes after the period: of that there is no age.
      const kind = ageClassOf(upTo, days[row] as number, moment);
      codes[row] = kind === null ? 0 : kind + 1;
    }
    return byPlace(codes, -1, labels.length)(rows);
  };
  return { labels, overlap: false, fixed: true, parts };
}

function byField(column: Column, path: string): Divided {
  const kinds = (values: readonly string[], parts: Divided['parts'], overlap = false): Divided => ({
    labels: [...values, EMPTY],
    overlap,
    fixed: false,
    parts,
  });
  switch (column.kind) {
    case 'boolean':
      return kinds(['nee', 'ja'], byPlace(column.codes, 2, 3));
    case 'code': {
      const { length } = column.values;
      return kinds(column.values, byPlace(column.codes, length, length + 1));
    }
    case 'text': {
      const { length } = column.values;
      return {
        ...kinds(column.values, byPlace(column.ids, length, length + 1)),
        unordered: true,
      };
    }
    case 'key': {
      const { space } = column;
      const keys = Array.from({ length: space.size }, (_, id) => space.keyOf(id) ?? '');
      return {
        ...kinds(keys, byPlace(column.ids, space.size, space.size + 1)),
        unordered: true,
      };
    }
    case 'codes':
      return kinds(column.values, bySeveral(column), true);
    default:
      throw new SvaError('invalid-measure', `Naar ‘${path}’ is niet te verdelen.`, { value: path });
  }
}

/**
 * @param places the kind of each row: a code from 1 and 0 for none, or a number from 0 and -1 for none
 * @param none the kind of rows of none, -1 to leave them out
 */
function byPlace(places: Int32Array | Uint8Array, none: number, kinds: number): Divided['parts'] {
  return (rows) => {
    const counts =
      places instanceof Uint8Array
        ? countsOfCodes(rows, places, kinds)
        : countsOfPlaces(rows, places, kinds);
    const sizes = counts.slice(1, kinds + 1);
    if (none >= 0) sizes[none] = (sizes[none] as number) + (counts[0] as number);
    const parts = partsOf(sizes, (offsets) =>
      places instanceof Uint8Array
        ? sortedByCode(rows, places, none, offsets)
        : sortedByPlace(rows, places, none, offsets),
    );
    if (!(places instanceof Uint8Array)) return parts;
    return { ...parts, sums: (amounts) => sumsByCode(rows, places, amounts, { none, kinds }) };
  };
}

/** Rows by the code of their kind. Those of none are left out where no kind is theirs. */
function sortedByCode(rows: Rows, codes: Uint8Array, none: number, offsets: Int32Array): Rows {
  const next = offsets.slice();
  const members = new Int32Array(offsets.at(-1) as number);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    const code = codes[row] as number;
    const kind = code === 0 ? none : code - 1;
    if (kind < 0) continue;
    const at = next[kind] as number;
    members[at] = row;
    next[kind] = at + 1;
  }
  return members;
}

/** Of each kind the sum of its amounts, in one pass: to sort the rows first takes four times as long. */
function sumsByCode(
  rows: Rows,
  codes: Uint8Array,
  amounts: Float64Array,
  { none, kinds }: { readonly none: number; readonly kinds: number },
): Sum[] {
  const cents = new Float64Array(kinds + 1);
  const empty = new Int32Array(kinds + 1);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    const code = codes[row] as number;
    const amount = amounts[row] as number;
    if (Number.isNaN(amount)) empty[code] = (empty[code] as number) + 1;
    else cents[code] = (cents[code] as number) + amount;
  }
  return Array.from({ length: kinds }, (_, kind) => {
    const code = kind === none ? 0 : kind + 1;
    return { cents: cents[code] as number, empty: empty[code] as number };
  });
}

/** The same of numbers from 0. */
function sortedByPlace(rows: Rows, places: Int32Array, none: number, offsets: Int32Array): Rows {
  const next = offsets.slice();
  const members = new Int32Array(offsets.at(-1) as number);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    const place = places[row] as number;
    const kind = place < 0 ? none : place;
    if (kind < 0) continue;
    const at = next[kind] as number;
    members[at] = row;
    next[kind] = at + 1;
  }
  return members;
}

/** @param sort the rows by kind: those of kind i from `offsets[i]` up to `offsets[i + 1]` */
function partsOf(sizes: Int32Array, sort: (offsets: Int32Array) => Rows): Parts {
  const offsets = new Int32Array(sizes.length + 1);
  for (let kind = 0; kind < sizes.length; kind++)
    offsets[kind + 1] = (offsets[kind] as number) + (sizes[kind] as number);
  let sorted: Rows | null = null;
  const members = () => {
    sorted ??= sort(offsets);
    return sorted;
  };
  const rowsOf = (kind: number): Rows =>
    sizes[kind] === 0 ? NO_ROWS : members().subarray(offsets[kind], offsets[kind + 1]);
  return {
    sizes,
    members,
    rowsOf,
    sums: (amounts) => Array.from(sizes, (_, kind) => sumOf(amounts, rowsOf(kind))),
  };
}

/** The sum of the amounts of some rows. */
export function sumOf(amounts: Float64Array, rows: Rows): Sum {
  let [cents, empty] = [0, 0];
  for (let k = 0; k < rows.length; k++) {
    const amount = amounts[rows[k] as number] as number;
    if (Number.isNaN(amount)) empty++;
    else cents += amount;
  }
  return { cents, empty };
}

const NO_ROWS = new Int32Array(0);

/**
 * How many rows have each code; first how many have none. Four rows at a time, each with counters of its own: a number
 * that was just written cannot be read at once.
 */
function countsOfCodes(rows: Rows, codes: Uint8Array, kinds: number): Int32Array {
  const counters = kinds + 1;
  const counts = new Int32Array(4 * counters);
  const count = (turn: number, k: number) => {
    const at = turn * counters + (codes[rows[k] as number] as number);
    counts[at] = (counts[at] as number) + 1;
  };
  let k = 0;
  for (; k + 3 < rows.length; k += 4) {
    count(0, k);
    count(1, k + 1);
    count(2, k + 2);
    count(3, k + 3);
  }
  for (; k < rows.length; k++) count(0, k);
  const result = counts.slice(0, counters);
  for (let at = counters; at < counts.length; at++)
    result[at % counters] = (result[at % counters] as number) + (counts[at] as number);
  return result;
}

/** The same of numbers from 0. */
function countsOfPlaces(rows: Rows, places: Int32Array, kinds: number): Int32Array {
  const counts = new Int32Array(kinds + 1);
  for (let k = 0; k < rows.length; k++) {
    const at = Math.max(0, (places[rows[k] as number] as number) + 1);
    counts[at] = (counts[at] as number) + 1;
  }
  return counts;
}

/** By several codes a row, each once. */
function bySeveral(column: Extract<Column, { kind: 'codes' }>): Divided['parts'] {
  return (rows) => {
    const parts: number[][] = [...column.values, EMPTY].map(() => []);
    for (const row of rows) {
      const codes = column.codes.subarray(column.offsets[row], column.offsets[row + 1]);
      if (codes.length === 0) parts.at(-1)?.push(row);
      for (const code of new Set(codes)) parts[code - 1]?.push(row);
    }
    return partsOf(
      Int32Array.from(parts, ({ length }) => length),
      () => Int32Array.from(parts.flat()),
    );
  };
}
