import { allRecords, type OverName } from '../records/index.ts';
import { madeByName } from './by-name.ts';
import type { Column } from './column.ts';
import type { Dataset } from './dataset.ts';
import { fieldsOf } from './fields.ts';
import { pick } from './path.ts';
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
  const tables = new Map<OverName, Table | null>();
  const places = new Map<OverName, Int32Array>();
  const placesOf = (name: OverName): Int32Array | null => {
    const order = orders.get(name);
    if (order === undefined) return null;
    const known = places.get(name) ?? placesIn(order);
    places.set(name, known);
    return known;
  };
  const fields = fieldsOf((name) => {
    let table = tables.get(name);
    if (table === undefined) {
      table = data.table(name);
      const order = orders.get(name) ?? null;
      if (table !== null) table = inOrder(table, order, placesOf);
      tables.set(name, table);
    }
    return table;
  });
  return { ...data, ...fields };
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

/** @param placesOf where the rows of another table come to stand; `null` where they stay */
function inOrder(
  table: Table,
  order: Int32Array | null,
  placesOf: (name: OverName) => Int32Array | null,
): Table {
  const references = madeByName(table.references.keys(), (field): Reference => {
    const { to, rows } = table.references.get(field) as Reference;
    const places = placesOf(to);
    const moved = order === null ? rows.slice() : ordered(rows, order);
    if (places !== null)
      for (let row = 0; row < moved.length; row++) {
        const target = moved[row] as number;
        if (target >= 0) moved[row] = places[target] as number;
      }
    return { to, rows: moved };
  });
  if (order === null) return { ...table, references };
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

function ordered(rows: Int32Array, order: Int32Array): Int32Array {
  const result = new Int32Array(order.length);
  for (let row = 0; row < order.length; row++) result[row] = rows[order[row] as number] as number;
  return result;
}
