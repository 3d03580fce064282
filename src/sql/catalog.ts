import {
  columnName,
  describeFields,
  type RecordName,
  recordNames,
  records,
} from '../records/index.ts';
import { SvaError, unknownName } from '../util/index.ts';
import { dialectOf } from './dialect.ts';
import { type Engine, textOrNull } from './engine.ts';

/** How an export names its columns and codes, as `kolommen.json` has it: the same for files and tables. */
export type TableMapping = {
  /** By record type: the name of a column and the field it stands for. */
  readonly columns: { readonly [N in RecordName]?: { readonly [column: string]: string } };
  /** By record type and field: the word of the export, in lower case, and the code it stands for. */
  readonly codes: {
    readonly [N in RecordName]?: { readonly [field: string]: { readonly [word: string]: string } };
  };
};

export const NO_MAPPING: TableMapping = { columns: {}, codes: {} };

/** A table with the record type that it holds. */
export type SourceTable = {
  readonly name: string;
  /** The column of each field; a field without one is empty. */
  readonly columns: ReadonlyMap<string, string>;
  /** By field: the word of the export and the code it stands for. */
  readonly codes: { readonly [field: string]: { readonly [word: string]: string } };
};

/** The record types that the database has. */
export type Catalog = ReadonlyMap<RecordName, SourceTable>;

/**
 * Looks up which record types and fields a database has; names match but for case, `_`, `-` and spaces.
 *
 * @throws SvaError `usage` for a mapping to a field that a record type does not have, with the nearest, and where two
 * tables may both be that of a record type
 */
export async function readCatalog(engine: Engine, mapping: TableMapping): Promise<Catalog> {
  const tables = new Map<string, { name: string; columns: string[]; others: Set<string> }>();
  for (const row of await engine.query(dialectOf(engine.dialect).catalog, [])) {
    const [name, column] = [textOrNull(row['tabel']) ?? '', textOrNull(row['kolom']) ?? ''];
    const table = tables.get(folded(name)) ?? { name, columns: [], others: new Set<string>() };
    tables.set(folded(name), table);
    if (name !== table.name) {
      table.others.add(name);
      continue;
    }
    table.columns.push(column);
  }
  const catalog = new Map<RecordName, SourceTable>();
  for (const record of recordNames) {
    const table = tables.get(folded(record));
    if (table === undefined) continue;
    const [other] = table.others;
    if (other !== undefined)
      throw new SvaError(
        'usage',
        `De tabellen ‘${table.name}’ en ‘${other}’ kunnen allebei ${records[record].title} zijn: laat er één zien.`,
        { value: other },
      );
    catalog.set(record, {
      name: table.name,
      columns: columnsOf(record, table.columns, mapping),
      codes: mapping.codes[record] ?? {},
    });
  }
  return catalog;
}

/**
 * The tables as `createTables` makes them, with the names of a mapping before those: for statements that are written
 * without a database at hand.
 *
 * @throws SvaError `usage` for a mapping to a field that a record type does not have, with the nearest
 */
export function assumedCatalog(mapping: TableMapping): Catalog {
  return new Map(
    recordNames.map((record) => {
      const own = describeFields(records[record].fields).map(({ name }) => columnName(name));
      const columns = [...own, ...Object.keys(mapping.columns[record] ?? {})];
      return [
        record,
        {
          name: columnName(record),
          columns: columnsOf(record, columns, mapping),
          codes: mapping.codes[record] ?? {},
        },
      ];
    }),
  );
}

function columnsOf(
  record: RecordName,
  columns: readonly string[],
  mapping: TableMapping,
): ReadonlyMap<string, string> {
  const mapped = new Map(
    Object.entries(mapping.columns[record] ?? {}).map(([column, field]) => [folded(column), field]),
  );
  const own = new Map(
    describeFields(records[record].fields).map(({ name }) => [folded(name), name]),
  );
  const names = [...own.values()];
  const unknown = [...mapped.values()].find((field) => !names.includes(field));
  if (unknown !== undefined)
    throw unknownName('usage', `Veld van ${records[record].title}`, unknown, names);
  const result = new Map<string, string>();
  for (const column of columns) {
    const field = own.get(folded(column));
    if (field !== undefined && !mapped.has(folded(column))) result.set(field, column);
  }
  // What the mapping says comes before what the names say.
  for (const column of columns) {
    const field = mapped.get(folded(column));
    if (field !== undefined) result.set(field, column);
  }
  return result;
}

const folded = (name: string) => name.toLowerCase().replaceAll(/[\s_-]/g, '');
