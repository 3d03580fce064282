import { isObject } from '../model/index.ts';
import {
  allRecords,
  columnName,
  describeFields,
  type OverName,
  type RecordName,
  type RecordOf,
  recordNames,
  records,
} from '../records/index.ts';
import { formatDay, hashPieces, SvaError, unknownName } from '../util/index.ts';
import { madeByName } from './by-name.ts';
import { checkIsDataset } from './check-is-dataset.ts';
import { type Column, NO_DAY } from './column.ts';
import { isEmpty } from './empty-column.ts';
import { daysOf, fieldsOf } from './fields.ts';
import { type Issue, type IssueList, issueList, type Unread } from './issue.ts';
import { KeysInOrder } from './key-column.ts';
import { numbersAt } from './path.ts';
import type { RecordRow, Reference, Table } from './table.ts';
import { keySpaces, type RawTable, type TableBuilder, tableBuilder } from './table-builder.ts';

/** Rows in, by record type: those that are left out have no data. */
export type RecordRows = { readonly [N in RecordName]?: Iterable<RecordOf<N>> };

/** Registration records as columns, with all that was wrong with them. Made by `dataset()`, or by reading a directory. */
export type Dataset = {
  /** The record types there are rows, or an empty file, of. */
  readonly present: readonly RecordName[];
  readonly issues: readonly Issue[];
  /** The rows of a record type or view, or `null` when there is no such file. */
  table(name: OverName): Table | null;
  /** A field of a table, or of a record that its rows refer to (`melding.begindatum`), a value for each row. */
  column(table: Table, path: string): Column;
  /** The rows of which the second date comes before the first. Worked out once. */
  disordered(table: Table, first: string, second: string): Int32Array;
  /** The latest day in a date field; `null` when it is nowhere filled. Worked out once. */
  latestDay(table: Table, path: string): number | null;
  /** Each date after a day that cannot be planned or granted. */
  datesAfter(day: number): readonly {
    readonly file: string;
    readonly row: number;
    readonly field: string;
    readonly day: number;
  }[];
  /** That a cell was filled and could not be read, so that it is empty here, and why; `null` for any other cell. @param field by its name here */
  unread(of: RecordRow, field: string): Unread | null;
  /** The SHA-256 of what was read, as `sha256:…`: equal for equal rows in the same order. */
  digest(): string;
  /** One line: how many rows of what, and how many issues. */
  toString(): string;
};

/** The part of a dataset that gives tables and their fields. */
export type Tables = Pick<Dataset, 'table' | 'column'>;

/** Takes in rows of any number of record types; `finish` resolves the references between them. */
export type DatasetBuilder = {
  /** Starts the rows of a record type, as a file has them. */
  table(
    record: RecordName,
    file: string,
    fields?: readonly (string | null)[],
    labels?: { readonly [field: string]: string },
  ): TableBuilder;
  /** The table of a record type, to go on with; a new one for rows from memory where there is none. */
  rows(record: RecordName): TableBuilder;
  readonly issues: IssueList;
  /** @param digest the SHA-256 of what was read, where the reader knows it */
  finish(digest?: string): Dataset;
};

/**
 * Turns rows into a dataset: checked and kept as columns in one pass.
 *
 * @param rows a list of row objects for each record type; a type that is left out has no data, which is not an error
 * @returns the dataset; what was wrong with the rows stands in its `issues`, and nothing is thrown for bad data
 * @throws SvaError `unknown-record` for a record type that does not exist, `invalid-records` for what are no rows
 */
export function dataset(rows: RecordRows): Dataset {
  const builder = datasetBuilder();
  addRows(builder, rows);
  return builder.finish();
}

/** The builder that a dataset came from: it goes on with what comes after. */
const builders = new WeakMap<Dataset, DatasetBuilder>();

/**
 * The same dataset with more rows, as a new month brings: only those are read and checked. References are resolved anew,
 * so that a row may refer to one that came later.
 *
 * @param data a dataset, also one that was read from files; it stays as it is
 * @param rows a list of row objects for each record type, numbered on from the last row that was read
 * @returns the dataset of all rows, with the issues of all; its digest tells what came together and what came later
 * @throws SvaError `invalid-records` when it is no dataset or was added to before, `unknown-record` for a record type that
 *   does not exist
 */
export function append(data: Dataset, rows: RecordRows): Dataset {
  checkIsDataset(data);
  const builder = builders.get(data);
  if (builder === undefined) {
    throw new SvaError(
      'invalid-records',
      'Deze dataset is al aangevuld. Vul aan wat daarvan het resultaat was, of maak met dataset() een nieuwe.',
      { value: String(data) },
    );
  }
  checkRows(rows);
  // Keys and texts are shared with what comes: the digest is that of what was there.
  data.digest();
  builders.delete(data);
  addRows(builder, rows);
  return builder.finish();
}

function checkRows(
  rows: RecordRows,
): asserts rows is { readonly [N in RecordName]?: Iterable<RecordOf<N>> } {
  if (!isObject(rows)) {
    throw new SvaError(
      'invalid-records',
      'De records zijn geen object met een lijst voor elk recordtype. Schrijf { klacht: [{ klachtId: … }] }.',
      { value: rows },
    );
  }
  for (const [name, list] of Object.entries(rows)) {
    if (!isRecordName(name)) throw unknownName('unknown-record', 'Recordtype', name, recordNames);
    if (typeof list !== 'object' || list === null || !(Symbol.iterator in list)) {
      throw new SvaError(
        'invalid-records',
        `De rijen van ${name} zijn geen lijst. Geef een lijst van objecten, of laat ${name} weg: dan is er niets van bekend.`,
        {
          place: name,
          value: list,
        },
      );
    }
  }
}

function addRows(builder: DatasetBuilder, rows: RecordRows): void {
  checkRows(rows);
  for (const [name, list] of Object.entries(rows) as [RecordName, Iterable<unknown>][])
    builder.rows(name).addObjects(list);
}

/** Starts an empty dataset. */
export function datasetBuilder(): DatasetBuilder {
  const spaces = keySpaces();
  const issues = issueList();
  const started = new Map<RecordName, { builder: TableBuilder; finish(): RawTable }>();
  const builder: DatasetBuilder = {
    issues,
    table(record, file, fields, labels) {
      const table = tableBuilder(record, file, spaces, issues.add, fields, labels);
      started.set(record, table);
      return table.builder;
    },
    rows: (record) => started.get(record)?.builder ?? builder.table(record, record),
    finish(digest) {
      const found = issues.copy();
      const raw = new Map([...started].map(([name, table]) => [name, table.finish()]));
      // From here on keys are seldom looked up, and the numbers that refer to them often.
      spaces.putAway();
      const tables = new Map<OverName, Table>();
      for (const name of recordNames) {
        const table = raw.get(name);
        if (table !== undefined) tables.set(name, finishTable(table, raw, found));
      }
      const data = makeDataset(tables, found, digest, ({ record, row }, field) => {
        const table = raw.get(record);
        if (table === undefined) return null;
        const { file, labels, rowNumbers } = table;
        return found.unread(file, rowNumbers.at(row), labels[field] ?? field);
      });
      builders.set(data, builder);
      return data;
    },
  };
  return builder;
}

function makeDataset(
  tables: Map<OverName, Table>,
  issues: IssueList,
  digest: string | undefined,
  unread: Dataset['unread'],
): Dataset {
  const present = recordNames.filter((name) => tables.has(name));
  const data: Dataset = {
    present,
    issues: [],
    ...fieldsOf((name) => tables.get(name) ?? null),
    datesAfter: (day) => present.flatMap((name) => datesAfter(tables.get(name), day)),
    unread,
    digest() {
      digest ??= hashPieces(piecesOf(present.flatMap((name) => tables.get(name) ?? [])));
      return digest;
    },
    toString() {
      const sizes = present.map((name) => `${records[name].title} ${tables.get(name)?.size ?? 0}`);
      return `dataset: ${sizes.join(', ') || 'leeg'}; ${this.issues.length} ${this.issues.length === 1 ? 'bevinding' : 'bevindingen'}`;
    },
  };
  for (const name of present) {
    const table = tables.get(name);
    if (table !== undefined) reportOrder(data, table, issues);
  }
  return Object.assign(data, { issues: issues.list() });
}

function datesAfter(table: Table | undefined, last: number) {
  if (table === undefined) return [];
  return describeFields(allRecords[table.name].fields).flatMap(({ name: field, meta }) => {
    const column = table.columns.get(field);
    if (meta.kind !== 'date' || meta.toekomst === 'kan' || column?.kind !== 'date') return [];
    const found: { file: string; row: number; field: string; day: number }[] = [];
    for (let row = 0; row < table.size; row++) {
      const day = column.days[row] as number;
      if (day > last && day !== NO_DAY) {
        const place = table.placeOf(row);
        found.push({ ...place, field: shown(place.file, field), day });
      }
    }
    return found;
  });
}

/** The bytes and texts that tables consist of; the keys that tables share come once. */
function* piecesOf(tables: readonly Table[]): Generator<Uint8Array | string> {
  const spaces = new Set<unknown>();
  for (const table of tables) {
    yield `${table.name}/${table.size}`;
    for (const field of table.columns.keys()) {
      const column = table.columns.get(field) as Column;
      yield `/${field}/${column.kind}`;
      if ('values' in column) yield column.values.join('\u0000');
      if (column.kind === 'key' && !spaces.has(column.space)) {
        spaces.add(column.space);
        yield* column.space.pieces();
      }
      // Most fields of a record type are not in a file: to hash their cells would take longer than the rest.
      if (isEmpty(column)) continue;
      if (column instanceof KeysInOrder) yield* column.bytes();
      for (const cells of Object.values(column)) {
        if (ArrayBuffer.isView(cells)) {
          yield new Uint8Array(cells.buffer, cells.byteOffset, cells.byteLength);
        }
      }
    }
  }
}

/** Resolves what a table refers to, and reports what refers to nowhere. */
function finishTable(
  raw: RawTable,
  all: ReadonlyMap<RecordName, RawTable>,
  issues: IssueList,
): Table {
  const type = records[raw.record];
  const refersTo = type.references as { readonly [field: string]: RecordName };
  const resolved = new Map<string, Reference>();
  for (const [field, to] of Object.entries(refersTo)) {
    if (!raw.present.has(field)) continue;
    const column = raw.columns.get(field);
    const target = all.get(to);
    if (column?.kind !== 'key') continue;
    const { ids, space } = column;
    const rows =
      target === undefined ? new Int32Array(raw.size).fill(-1) : rowsNamed(ids, target, space.size);
    if (target !== undefined && rows !== ids) {
      for (let i = 0; i < raw.size; i++) {
        const id = ids[i] as number;
        if (id < 0 || (rows[i] as number) >= 0) continue;
        issues.add({
          file: raw.file,
          row: raw.rowNumbers.at(i),
          field: shown(raw.file, field),
          code: 'dangling-reference',
          severity: 'fout',
          message: `‘${space.keyOf(id)}’ verwijst naar ${records[to].title}, maar staat daar niet.`,
        });
      }
    }
    resolved.set(field, { to, rows });
  }
  const ownKeys = ownKeysOf(raw);
  return {
    name: raw.record,
    size: raw.size,
    columns: raw.columns,
    present: raw.present,
    references: madeByName(Object.keys(refersTo), (field) => {
      const column = raw.columns.get(field);
      const none = column?.kind === 'key' ? column.ids : new Int32Array(raw.size).fill(-1);
      return resolved.get(field) ?? { to: refersTo[field] as RecordName, rows: none };
    }),
    nameOf(row) {
      const id = ownKeys instanceof KeysInOrder ? row : ownKeys?.ids[row];
      return ownKeys?.space.keyOf(id ?? -1) ?? `${raw.file}:${raw.rowNumbers.at(row)}`;
    },
    comesFrom: (row) => [{ record: raw.record, row }],
    placeOf: (row) => ({ file: raw.file, row: raw.rowNumbers.at(row) }),
  };
}

/** The keys of the rows of a table themselves; `null` where they have none. */
function ownKeysOf({ record, columns }: RawTable): Extract<Column, { kind: 'key' }> | null {
  const column = columns.get(records[record].key[0] ?? '');
  return column?.kind === 'key' ? column : null;
}

/**
 * The row of a table that each of some keys names; -1 for none. The keys themselves where they are those rows.
 * @param keys how many there are
 */
function rowsNamed(ids: Int32Array, table: RawTable, keys: number): Int32Array {
  const own = ownKeysOf(table);
  if (!(own instanceof KeysInOrder)) return numbersAt(rowsByKey(table, keys), ids, -1);
  const { size } = own;
  for (let i = 0; i < ids.length; i++)
    if ((ids[i] as number) >= size) return ids.map((id) => (id < size ? id : -1));
  return ids;
}

/**
 * The row of each key. A type with a history has several rows with one key (a person by household): the latest one
 * stands for it, by the date that is the second part of its key.
 */
function rowsByKey(table: RawTable, keys: number): Int32Array {
  const rows = new Int32Array(keys).fill(-1);
  const [, history] = records[table.record].key as readonly string[];
  const column = ownKeysOf(table);
  if (column === null) return rows;
  const since = history === undefined ? undefined : table.columns.get(history);
  const sinceOf = (row: number) => {
    const day = since?.kind === 'date' ? (since.days[row] ?? NO_DAY) : NO_DAY;
    return day === NO_DAY ? -NO_DAY : day;
  };
  for (let row = 0; row < table.size; row++) {
    const id = column.ids[row] ?? -1;
    if (id < 0) continue;
    const other = rows[id] ?? -1;
    if (other < 0 || sinceOf(row) > sinceOf(other)) rows[id] = row;
  }
  return rows;
}

/** Reports each record of which a date comes before one that it should follow. */
function reportOrder(data: Dataset, table: Table, issues: IssueList): void {
  const isThere = (path: string): boolean => path.includes('.') || table.present.has(path);
  for (const [first, second] of allRecords[table.name].order) {
    if (!isThere(first) || !isThere(second)) continue;
    const [from, to] = [daysOf(data.column(table, first)), daysOf(data.column(table, second))];
    for (const row of data.disordered(table, first, second)) {
      const place = table.placeOf(row);
      const [before, after] = [shown(place.file, first), shown(place.file, second)];
      issues.add({
        ...place,
        field: after,
        code: 'impossible-order',
        severity: 'fout',
        message: `${after} ${formatDay(to[row] ?? 0)} ligt voor ${before} ${formatDay(from[row] ?? 0)}.`,
      });
    }
  }
}

/** How messages name a field: as files do for a file, as code does for rows from memory. */
const shown = (file: string, path: string): string =>
  file.includes('.') ? columnName(path) : path;

const isRecordName = (name: string): name is RecordName => Object.hasOwn(records, name);
