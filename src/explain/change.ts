import { type CellValue, type RecordRow, type Table, withCell } from '../dataset/index.ts';
import type { OverName } from '../records/index.ts';
import { candidatesFor, turningDays, turningOfSide } from './candidates.ts';
import { type Case, cellsAt, type Value, valueAt } from './case.ts';
import { type Place, placeOf, type Steps } from './place.ts';
import type { Side } from './sides.ts';

/** One field of one record that a measure reads. */
type Cell = {
  /** The path to it, and the record type from which it is one. */
  readonly path: string;
  readonly over: OverName;
  readonly of: RecordRow;
  readonly field: string;
};

/** A change of one field after which a record is elsewhere. */
export type Found = Cell & {
  readonly value: CellValue;
  /** How many days the date moves; `null` for another kind of change. */
  readonly days: number | null;
  /** Where the record would be. */
  readonly place: Place;
};

/**
 * The smallest change of each single field that would turn the outcome of a record, the smallest of all first: dates
 * by the number of days, then other values, then what is filled in or taken away. Keys stay as they are.
 */
export function changesOf(side: Side, one: Case): Found[] {
  const { place } = placeOf(side, one);
  const turning = turningOfSide(side);
  const days = turningDays(side, one, turning);
  const reads = [...side.reads.map((path) => ({ one, path })), ...turning.elsewhere(one)];
  const cells = new Map<string, Cell>();
  for (const { one: from, path } of reads) {
    for (const { of, field } of cellsAt(from, path)) {
      const name = `${of.record}/${of.row}/${field}`;
      if (!cells.has(name)) cells.set(name, { path, over: from.table.name, of, field });
    }
  }
  return [...cells.values()]
    .flatMap((cell) => smallest(side, one, cell, days, place) ?? [])
    .map((change) => ({ change, weight: weightOf(one, change) }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ change }) => change);
}

function smallest(
  side: Side,
  one: Case,
  cell: Cell,
  days: readonly number[],
  place: Place,
): Found | null {
  const { setting } = one;
  const { path, over, of, field } = cell;
  const owner = setting.data.table(of.record);
  if (owner === null) return null;
  const current = currentOf(one, cell);
  const column = owner.columns.get(field);
  const texts = column?.kind === 'text' ? column.values : [];
  for (const candidate of candidatesFor(setting, over, path, current, days, texts)) {
    const after = placeAfter(side, one, of, field, candidate.value);
    if (after !== null && turns(side, place, after)) return { ...cell, ...candidate, place: after };
  }
  return null;
}

/** What a cell holds now. */
export function currentOf({ setting }: Case, { of, field }: Cell): Value {
  const table = setting.data.table(of.record);
  return table === null ? null : valueAt({ setting, table, row: of.row, dates: undefined }, field);
}

/** Where the record would be with another value in a cell. */
function placeAfter(
  side: Side,
  one: Case,
  of: RecordRow,
  field: string,
  value: CellValue,
): Place | null {
  const data = withCell(one.setting.data, of, field, value);
  const table = data.table(one.table.name);
  const row = table === null ? -1 : sameRow(one, table);
  if (table === null || row < 0) return null;
  return placeOf(side, { ...one, setting: { ...one.setting, data }, table, row }).place;
}

/** The row that the same record comes to: a spell that was put together may consist of others now. */
function sameRow(one: Case, table: Table): number {
  const [anchor] = one.table.comesFrom(one.row);
  const isSame = (row: number) =>
    table
      .comesFrom(row)
      .some(({ record, row: from }) => record === anchor?.record && from === anchor.row);
  if (one.row < table.size && isSame(one.row)) return one.row;
  for (let row = 0; row < table.size; row++) if (isSame(row)) return row;
  return -1;
}

/** Whether what mattered about a record has turned: being in the teller, or else being counted. */
function turns(
  { side, otherwise }: Steps & Pick<Side, 'side'>,
  before: Place,
  after: Place,
): boolean {
  const hasBoth = side === null && otherwise.at === 'teller';
  const counts = ({ at }: Place) => at === 'teller' || at === 'noemer' || at === 'counted';
  if (hasBoth && counts(before)) return (before.at === 'teller') !== (after.at === 'teller');
  return counts(before) !== counts(after);
}

/** Moving a date by a day is less than another code, and that is less than what comes from nothing or goes to it. */
function weightOf(one: Case, change: Found): number {
  if (change.days !== null) return change.days;
  if (change.value === null) return 3e6;
  return currentOf(one, change) === null ? 2e6 : 1e6;
}
