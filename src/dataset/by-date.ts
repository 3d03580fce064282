import { allRecords, type OverName } from '../records/index.ts';
import { type ByName, madeByName } from './by-name.ts';
import type { Column } from './column.ts';
import type { Dataset } from './dataset.ts';
import { fieldsOf } from './fields.ts';
import { numbersAt, pick } from './path.ts';
import { isInOrder, rowsByDay } from './rows-by-day.ts';
import type { Reference, Table } from './table.ts';

/**
 * The same records, those of each type in the order of the date that they begin on, for who only counts: the records of
 * a period then stand together, as do those they refer to. A column is put in order when it is first asked for. The
 * dataset itself where its tables stand in that order, as those of a registration that is written day by day do.
 */
export function byDate(data: Dataset): Dataset {
  const orders = new Map<OverName, Int32Array>();
  for (const name of data.present) {
    const days = beginsOf(data.table(name));
    if (days !== null && !isInOrder(days)) orders.set(name, rowsByDay(days));
  }
  if (orders.size === 0) return data;
  const places = madeByName(orders.keys(), (name) =>
    placesIn(orders.get(name as OverName) as Int32Array),
  );
  const tables = madeByName(data.present, (name) =>
    inOrder(data.table(name as OverName) as Table, orders.get(name as OverName), places),
  );
  return { ...data, ...fieldsOf((name) => tables.get(name) ?? null) };
}

/** The first date of its order that a table has itself; `null` where there is none. */
function beginsOf(table: Table | null): Int32Array | null {
  if (table === null) return null;
  for (const [first] of allRecords[table.name].order) {
    const column = table.present.has(first) ? table.columns.get(first) : undefined;
    if (column?.kind === 'date') return column.days;
  }
  return null;
}

/** Where each row comes to stand. */
function placesIn(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  for (let place = 0; place < order.length; place++) places[order[place] as number] = place;
  return places;
}

/**
 * @param order the rows in their order; `undefined` where they stay
 * @param places where the rows of the tables come to stand whose rows do not stay
 */
function inOrder(table: Table, order: Int32Array | undefined, places: ByName<Int32Array>): Table {
  const references = madeByName(table.references.keys(), (field): Reference => {
    const { to, rows } = table.references.get(field) as Reference;
    const moved = order === undefined ? rows : numbersAt(rows, order, NO_ROW);
    const there = places.get(to);
    return { to, rows: there === undefined ? moved : numbersAt(there, moved, NO_ROW) };
  });
  if (order === undefined) return { ...table, references };
  return {
    ...table,
    columns: madeByName(table.columns.keys(), (field) => {
      const column = table.columns.get(field) as Column;
      // Of a field that the file does not have every row says the same.
      return table.present.has(field) ? pick(column, order) : column;
    }),
    references,
    nameOf: (row) => table.nameOf(order[row] as number),
    placeOf: (row) => table.placeOf(order[row] as number),
  };
}

const NO_ROW = -1;
