import type { View } from '../model/index.ts';
import { allRecords, type OverName, pathTo, type RecordName, viewNames } from '../records/index.ts';
import { madeByName } from './by-name.ts';
import { type Column, NO_DAY } from './column.ts';
import type { Tables } from './dataset.ts';
import { gather } from './path.ts';
import type { RecordRow, Table } from './table.ts';
import { viewTable } from './view.ts';

/** What one cell may hold: a day number, a code, yes or no, a text, a number; `null` for none. */
export type CellValue = string | number | boolean | null;

/** The same data with another value in one cell. Views that depend on it are made anew; nothing else is copied. */
export function withCell(
  data: Tables,
  { record, row }: RecordRow,
  field: string,
  value: CellValue,
): Tables {
  const table = data.table(record);
  const column = table?.columns.get(field);
  if (table === null || column === undefined) return data;
  const changed: Table = {
    ...table,
    columns: madeByName(table.columns.keys(), (name) =>
      name === field ? withValue(column, row, value) : (table.columns.get(name) as Column),
    ),
  };
  const views = new Map<OverName, Table | null>();
  const result: Tables = {
    table(name) {
      if (name === record) return changed;
      if (!isView(name) || !restsOn(name, data, { record, row }, field)) return data.table(name);
      let view = views.get(name);
      if (view === undefined) {
        view = viewTable(name, result);
        views.set(name, view);
      }
      return view;
    },
    column: (of, path) => of.columns.get(path) ?? gather(result, of, pathTo(of.name, path)),
  };
  return result;
}

const isView = (name: OverName): name is (typeof viewNames)[number] =>
  (viewNames as readonly string[]).includes(name);

/** Whether the rows of a view, or what it works out for them, may be others when a field of a record is. */
function restsOn(name: OverName, data: Tables, { record, row }: RecordRow, field: string): boolean {
  const { from } = allRecords[name] as { readonly from?: View };
  if (from === undefined) return false;
  if ('merge' in from) return record === from.merge;
  if ('each' in from) return record === from.each || record === from.with || holdsKey(from, field);
  const [, many] = from.pairs as readonly [RecordName, RecordName];
  if (record !== many) return false;
  // Which of several came first is told by their dates; one alone is the first, whatever its date.
  const partners = data.table(many)?.references.get(from.on)?.rows;
  const own = partners?.[row] ?? -1;
  let together = 0;
  for (const partner of partners ?? []) if (partner === own) together++;
  return own >= 0 && together > 1;
}

/** Whether a plan is found by a field of a record that it refers to. */
const holdsKey = ({ same }: Extract<View, { each: unknown }>, field: string): boolean =>
  same.some((pair) => pair.some((path) => path.endsWith(`.${field}`)));

function withValue(column: Column, row: number, value: CellValue): Column {
  const put = <T extends Int32Array | Uint8Array | Float64Array>(cells: T, number: number): T => {
    const copy = cells.slice() as T;
    copy[row] = number;
    return copy;
  };
  switch (column.kind) {
    case 'date':
      return { ...column, days: put(column.days, typeof value === 'number' ? value : NO_DAY) };
    case 'code':
      return { ...column, codes: put(column.codes, column.values.indexOf(String(value)) + 1) };
    case 'boolean':
      return { ...column, codes: put(column.codes, value === null ? 0 : value === true ? 2 : 1) };
    case 'text': {
      if (value === null) return { ...column, ids: put(column.ids, -1) };
      const values = [...column.values, String(value)];
      return { ...column, values, ids: put(column.ids, values.indexOf(String(value))) };
    }
    case 'number':
      return {
        ...column,
        numbers: put(column.numbers, value === null ? Number.NaN : Number(value)),
      };
    case 'amount':
      return { ...column, cents: put(column.cents, value === null ? Number.NaN : Number(value)) };
    case 'key':
    case 'codes':
      // Keys tell which record it is, and nothing asks for one of several codes.
      return column;
  }
}
