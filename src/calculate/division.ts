import { type Column, NO_DAY } from '../dataset/index.ts';
import type { Division } from '../model/index.ts';
import type { Mask, Moment, Selection } from './selection.ts';

/** Records by kind: the names of the kinds, and which rows are of each. */
export type Divided = {
  readonly labels: readonly string[];
  part(index: number): Mask;
  /** Rows of some kind; all of them unless `partial`. */
  readonly all: Mask;
  readonly partial: boolean;
  /** Whether a row may be of several kinds. */
  readonly overlap: boolean;
  /** Whether kinds without records are shown too. */
  readonly fixed: boolean;
};

/** The name of the kind of records that have no value there. */
export const EMPTY = 'niet ingevuld';

/** Divides the rows of a table. */
export function divide(selection: Selection, by: Division, moment: Moment): Divided {
  if (typeof by === 'string') return byField(selection.column(by), selection.table.size);
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
  return fromCodes(
    which,
    cases.map(([label]) => label),
    true,
  );
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
  return fromCodes(which, labels, true);
}

function byField(column: Column, size: number): Divided {
  switch (column.kind) {
    case 'boolean':
      return fromCodes(shifted(column.codes), ['nee', 'ja', EMPTY], false, 2);
    case 'code':
      return fromCodes(
        shifted(column.codes),
        [...column.values, EMPTY],
        false,
        column.values.length,
      );
    case 'text':
      return fromCodes(column.ids, [...column.values, EMPTY], false, column.values.length);
    case 'key':
      return fromCodes(column.ids, [...column.space.keys, EMPTY], false, column.space.keys.length);
    case 'codes': {
      const labels = [...column.values, EMPTY];
      return {
        labels,
        overlap: true,
        partial: false,
        fixed: false,
        all: new Uint8Array(size).fill(1),
        part(index) {
          const mask = new Uint8Array(size);
          for (let i = 0; i < size; i++) {
            const [begin, end] = [column.offsets[i] as number, column.offsets[i + 1] as number];
            if (begin === end) mask[i] = index === column.values.length ? 1 : 0;
            for (let k = begin; k < end; k++) if (column.codes[k] === index + 1) mask[i] = 1;
          }
          return mask;
        },
      };
    }
    default:
      return fromCodes(new Int32Array(size).fill(0), [EMPTY], false);
  }
}

const shifted = (codes: Uint8Array): Int32Array => Int32Array.from(codes, (code) => code - 1);

function fromCodes(
  which: Int32Array,
  labels: readonly string[],
  partial: boolean,
  none = -1,
): Divided {
  const all = new Uint8Array(which.length);
  for (let i = 0; i < which.length; i++) all[i] = partial && which[i] === -1 ? 0 : 1;
  return {
    labels,
    overlap: false,
    partial,
    fixed: partial,
    all,
    part(index) {
      const wanted = index === none ? -1 : index;
      const mask = new Uint8Array(which.length);
      for (let i = 0; i < which.length; i++) mask[i] = which[i] === wanted ? 1 : 0;
      return mask;
    },
  };
}
