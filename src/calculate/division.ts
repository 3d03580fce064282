import { type Column, NO_DAY } from '../dataset/index.ts';
import type { Division } from '../model/index.ts';
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

/** The rows of each kind: those of kind i stand in `members` from `offsets[i]` up to `offsets[i + 1]`. */
export type Parts = { readonly offsets: Int32Array; readonly members: Rows };

/** The rows of one kind, by its place among the labels. */
export const partAt = ({ offsets, members }: Parts, index: number): Rows =>
  members.subarray(offsets[index], offsets[index + 1]);

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
  const which = new Int32Array(selection.table.size).fill(-1);
  for (const [index, [, condition]] of cases.entries()) {
    const mask = selection.mask(condition);
    for (let i = 0; i < which.length; i++) if (which[i] === -1 && mask[i] === 1) which[i] = index;
  }
  const labels = cases.map(([label]) => label);
  return { labels, overlap: false, fixed: true, parts: byPlace(which, 0, -1, labels.length) };
}

function byAge(days: Int32Array, upTo: readonly number[], { to }: Moment): Divided {
  const labels = upTo.map((last, index) =>
    index === 0 ? `0 t/m ${last} dagen` : `${(upTo[index - 1] ?? 0) + 1} t/m ${last} dagen`,
  );
  labels.push(`meer dan ${upTo.at(-1)} dagen`);
  const which = new Int32Array(days.length).fill(-1);
  for (let i = 0; i < days.length; i++) {
    const day = days[i] as number;
    if (day === NO_DAY || day > to) continue;
    const index = upTo.findIndex((last) => to - day <= last);
    which[i] = index < 0 ? upTo.length : index;
  }
  return { labels, overlap: false, fixed: true, parts: byPlace(which, 0, -1, labels.length) };
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
      return kinds(['nee', 'ja'], byPlace(column.codes, 1, 2, 3));
    case 'code': {
      const { length } = column.values;
      return kinds(column.values, byPlace(column.codes, 1, length, length + 1));
    }
    case 'text': {
      const { length } = column.values;
      return {
        ...kinds(column.values, byPlace(column.ids, 0, length, length + 1)),
        unordered: true,
      };
    }
    case 'key': {
      const { space } = column;
      const keys = Array.from({ length: space.size }, (_, id) => space.keyOf(id) ?? '');
      return {
        ...kinds(keys, byPlace(column.ids, 0, space.size, space.size + 1)),
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
 * @param places the kind of each row, counted from `first`; what comes before that is none
 * @param none the kind of rows of none, -1 to leave them out
 */
function byPlace(
  places: Int32Array | Uint8Array,
  first: number,
  none: number,
  kinds: number,
): Divided['parts'] {
  return (rows) => {
    const kindOf = new Int32Array(rows.length);
    const offsets = new Int32Array(kinds + 1);
    for (let k = 0; k < rows.length; k++) {
      const place = (places[rows[k] as number] as number) - first;
      const kind = place < 0 ? none : place;
      kindOf[k] = kind;
      if (kind >= 0) offsets[kind + 1] = (offsets[kind + 1] as number) + 1;
    }
    for (let kind = 0; kind < kinds; kind++)
      offsets[kind + 1] = (offsets[kind + 1] as number) + (offsets[kind] as number);
    const next = offsets.slice();
    const members = new Int32Array(offsets[kinds] as number);
    for (let k = 0; k < rows.length; k++) {
      const kind = kindOf[k] as number;
      if (kind < 0) continue;
      const place = next[kind] as number;
      members[place] = rows[k] as number;
      next[kind] = place + 1;
    }
    return { offsets, members };
  };
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
    const offsets = new Int32Array(parts.length + 1);
    for (const [kind, part] of parts.entries())
      offsets[kind + 1] = (offsets[kind] as number) + part.length;
    return { offsets, members: Int32Array.from(parts.flat()) };
  };
}
