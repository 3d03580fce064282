import { type OverName, pathTo, type ViewName, viewNames } from '../records/index.ts';
import type { Column } from './column.ts';
import type { Dataset } from './dataset.ts';
import { disorderedRows, latestDay } from './date-facts.ts';
import { gather } from './path.ts';
import type { Table } from './table.ts';
import { viewTable } from './view.ts';

/** The part of a dataset that gives tables, their fields, and what follows from those. */
export type Fields = Pick<Dataset, 'table' | 'column' | 'disordered' | 'latestDay'>;

/** Reads fields in the tables of record types. Views and the fields of other records are made when they are asked for, once. */
export function fieldsOf(recordTable: (name: OverName) => Table | null): Fields {
  const views = new Map<OverName, Table | null>();
  const gathered = new Map<string, Column>();
  const facts = new Map<string, unknown>();
  const once = <T>(key: string, make: () => T): T => {
    if (!facts.has(key)) facts.set(key, make());
    return facts.get(key) as T;
  };
  const fields: Fields = {
    table(name) {
      if (!isViewName(name)) return recordTable(name);
      let view = views.get(name);
      if (view === undefined) {
        view = viewTable(name, fields);
        views.set(name, view);
      }
      return view;
    },
    column(table, path) {
      const own = table.columns.get(path);
      if (own !== undefined) return own;
      const key = `${table.name}/${path}`;
      let column = gathered.get(key);
      if (column === undefined) {
        column = gather(fields, table, pathTo(table.name, path));
        gathered.set(key, column);
      }
      return column;
    },
    disordered: (table, first, second) =>
      once(`${table.name}/${second}<${first}`, () =>
        disorderedRows(daysOf(fields.column(table, first)), daysOf(fields.column(table, second))),
      ),
    latestDay: (table, path) =>
      once(`${table.name}/${path}`, () => latestDay(daysOf(fields.column(table, path)))),
  };
  return fields;
}

/** The days of a date field; none for a field of another kind. */
export const daysOf = (column: Column): Int32Array =>
  column.kind === 'date' ? column.days : new Int32Array(0);

const isViewName = (name: OverName): name is ViewName =>
  (viewNames as readonly string[]).includes(name);
