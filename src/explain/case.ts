import type { Dataset, RecordRow, Table, Tables } from '../dataset/index.ts';
import { NO_DAY } from '../dataset/index.ts';
import type { Condition, Contract, FieldMeta, Population, WorkingDays } from '../model/index.ts';
import type { OverName, RecordName } from '../records/index.ts';
import type { Answer } from './answer.ts';

/** The first and last day of the period, and the day of extraction, as day numbers. */
export type Moment = { readonly from: number; readonly to: number; readonly peildatum: number };

/** A path, looked up once: the references it goes through, and the field at its end. */
export type KnownPath = {
  readonly steps: readonly string[];
  readonly record: OverName;
  readonly field: string;
  readonly meta: FieldMeta;
  /** The codes that the field may hold. */
  readonly values: readonly string[];
};

/** What questions are asked in: the data, the terms and the moment. */
export type Setting = {
  readonly data: Tables;
  /** Whether a cell was filled and could not be read. */
  readonly unread: Dataset['unread'];
  readonly terms: Contract['terms'];
  readonly days: WorkingDays;
  readonly moment: Moment;
  path(over: OverName, path: string): KnownPath;
  /** The rows of a table by the key that a field of theirs holds. */
  rowsByKey(table: Table, on: string): ReadonlyMap<string, readonly number[]>;
  answer(condition: Condition, one: Case): Answer;
};

/** One row of a record type or view, with the dates that the measure names. */
export type Case = {
  readonly setting: Setting;
  readonly table: Table;
  readonly row: number;
  readonly dates: Population['dates'];
};

/** What a field of a record holds: a day number, a code, yes or no, a text, a number; `null` for none. */
export type Value = string | number | boolean | readonly string[] | null;

/** Where a path ends: a row of a table, or `null` where there is no record that it leads to. */
export const ownerOf = (one: Case, path: string): Case | null =>
  ownerAlong(one, one.setting.path(one.table.name, path));

function ownerAlong(one: Case, { steps }: KnownPath): Case | null {
  const { setting } = one;
  let { table, row } = one;
  for (const step of steps) {
    const reference = table.references.get(step);
    const next = reference?.rows[row] ?? -1;
    const there = reference === undefined ? null : setting.data.table(reference.to);
    if (next < 0 || there === null) return null;
    table = there;
    row = next;
  }
  return { setting, table, row, dates: undefined };
}

/** What stands at the end of a path. */
export function valueAt(one: Case, path: string): Value {
  const known = one.setting.path(one.table.name, path);
  const owner = known.steps.length === 0 ? one : ownerAlong(one, known);
  if (owner === null) return null;
  const { row } = owner;
  const column = owner.table.columns.get(known.field);
  switch (column?.kind) {
    case 'date':
      return column.days[row] === NO_DAY ? null : (column.days[row] ?? null);
    case 'key':
      return column.space.keyOf(column.ids[row] ?? -1) ?? null;
    case 'text':
      return column.values[column.ids[row] ?? -1] ?? null;
    case 'code':
      return column.values[(column.codes[row] ?? 0) - 1] ?? null;
    case 'boolean':
      return column.codes[row] === 0 ? null : column.codes[row] === 2;
    case 'codes': {
      const codes = column.codes.subarray(column.offsets[row], column.offsets[row + 1]);
      return codes.length === 0 ? null : [...codes].map((code) => column.values[code - 1] ?? '');
    }
    case 'number':
      return numberOr(column.numbers[row]);
    case 'amount':
      return numberOr(column.cents[row]);
    default:
      return null;
  }
}

const numberOr = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/** The cells that a path reads: of a spell that was put together, those of each record it consists of. */
export function cellsAt(one: Case, path: string): { of: RecordRow; field: string }[] {
  const known = one.setting.path(one.table.name, path);
  const owner = ownerAlong(one, known);
  if (owner === null) return [];
  const { field, record } = known;
  return owner.table
    .comesFrom(owner.row)
    .filter(({ record: from }) => from === record || isFieldOf(one.setting, from, field))
    .map((of) => ({ of, field }));
}

const isFieldOf = ({ data }: Setting, record: RecordName, field: string): boolean =>
  data.table(record)?.columns.has(field) === true;
