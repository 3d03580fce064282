import {
  columnName,
  describeFields,
  type RecordName,
  recordNames,
  records,
} from '../records/index.ts';
import { SvaError, unknownName } from '../util/index.ts';
import { dialectOf } from './dialect.ts';
import { ask, type Engine, textOrNull } from './engine.ts';

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

/** A table of a database. */
type Found = {
  readonly name: string;
  readonly columns: string[];
  /** The type of each column that has a value of that type where nothing was filled in. */
  readonly neverEmpty: Map<string, string>;
  /** Other tables with a name that is the same to us. */
  readonly others: Set<string>;
};

/**
 * Looks up which record types and fields a database has; names match but for case, `_`, `-` and spaces.
 *
 * @throws SvaError `usage` for a mapping to a field that a record type does not have, with the nearest, where two tables
 * may both be that of a record type or two columns that of a field, and for a column that has a value where it is empty
 */
export async function readCatalog(engine: Engine, mapping: TableMapping): Promise<Catalog> {
  const tables = new Map<string, Found>();
  const query = { sql: dialectOf(engine.dialect).catalog, params: [] };
  for (const row of await ask(engine, query, 'de vraag naar de tabellen')) {
    const [name, column] = [textOrNull(row['tabel']) ?? '', textOrNull(row['kolom']) ?? ''];
    const table = tables.get(folded(name)) ?? {
      name,
      columns: [],
      neverEmpty: new Map<string, string>(),
      others: new Set<string>(),
    };
    tables.set(folded(name), table);
    if (name !== table.name) {
      table.others.add(name);
      continue;
    }
    table.columns.push(column);
    const type = textOrNull(row['vult']);
    if (type !== null) table.neverEmpty.set(column, type);
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
    const columns = columnsOf(record, table.columns, mapping);
    checkCanBeEmpty(record, columns, table.neverEmpty);
    catalog.set(record, {
      name: table.name,
      columns,
      codes: mapping.codes[record] ?? {},
    });
  }
  return catalog;
}

/**
 * The tables as `createTables` makes them, with the names of a mapping before those: for statements that are written
 * without a database at hand.
 *
 * @throws SvaError `usage` for a mapping to a field that a record type does not have, with the nearest, and for two columns
 * that stand for one field
 */
export function assumedCatalog(mapping: TableMapping): Catalog {
  return new Map(
    recordNames.map((record) => {
      const own = describeFields(records[record].fields).map(({ name }) => columnName(name));
      // A column that the mapping names in its own way is there once.
      const columns = new Map(
        [...own, ...Object.keys(mapping.columns[record] ?? {})].map((name) => [folded(name), name]),
      );
      return [
        record,
        {
          name: columnName(record),
          columns: columnsOf(record, [...columns.values()], mapping),
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
  // What the mapping says comes before what the names say.
  const said = columnPerField(record, columns, (column) => mapped.get(folded(column)));
  const named = columnPerField(record, columns, (column) => {
    const field = own.get(folded(column));
    const isSaid = mapped.has(folded(column)) || (field !== undefined && said.has(field));
    return isSaid ? undefined : field;
  });
  return new Map([...named, ...said]);
}

/** The column of each field. Of two, which holds is not to be said. */
function columnPerField(
  record: RecordName,
  columns: readonly string[],
  fieldOf: (column: string) => string | undefined,
): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  for (const column of columns) {
    const field = fieldOf(column);
    if (field === undefined) continue;
    const other = result.get(field);
    if (other !== undefined)
      throw new SvaError(
        'usage',
        `De kolommen ‘${other}’ en ‘${column}’ staan allebei voor ${columnName(field)} van ${records[record].title}: welke geldt is niet te zeggen. Laat er één zien.`,
        { value: column },
      );
    result.set(field, column);
  }
  return result;
}

/** An empty text is empty; a date, number or yes and no that stands for nothing looks like any other. */
function checkCanBeEmpty(
  record: RecordName,
  columns: ReadonlyMap<string, string>,
  neverEmpty: ReadonlyMap<string, string>,
): void {
  for (const { name, meta } of describeFields(records[record].fields)) {
    const column = columns.get(name) ?? '';
    const type = neverEmpty.get(column);
    if (type === undefined || !['date', 'boolean', 'number', 'amount'].includes(meta.kind))
      continue;
    throw new SvaError(
      'usage',
      `De kolom ‘${column}’ van ${records[record].title} kan niet leeg zijn (${type}): wat niet is ingevuld, telt dan als een datum, een getal of nee. Maak er Nullable(${type}) van, of laat een view zien met toNullable, waarin leeg NULL is.`,
      { value: column },
    );
  }
}

const folded = (name: string) => name.toLowerCase().replaceAll(/[\s_-]/g, '');
