import {
  describeFields,
  type FieldDescription,
  type RecordName,
  records,
} from '../records/index.ts';
import { type ByName, madeByName } from './by-name.ts';
import { type CellBlock, cellTextAt } from './cell-block.ts';
import type { Column } from './column.ts';
import { type ColumnBuilder, columnBuilder, type Refusal } from './column-builder.ts';
import { emptyColumns } from './empty-column.ts';
import type { Issue } from './issue.ts';
import { type KeySpace, keySpace } from './key-space.ts';
import { readObjects } from './object-rows.ts';
import { recordKeys } from './record-keys.ts';
import { rowIssues } from './row-issues.ts';
import { RowNumbers } from './row-numbers.ts';

/** Takes in the rows of one record type, from cells or from objects. */
export type TableBuilder = {
  readonly record: RecordName;
  /**
   * Adds a row of a file.
   * @param cells the texts of the fields named in `fields`, in that order, spaces round them removed
   * @param row the row as a spreadsheet counts it
   */
  addCells(cells: readonly string[], row: number): void;
  /** Is told how many rows there will likely be in the end: room for them is then made at once. */
  expect(rows: number): void;
  /**
   * Adds rows of a file whose cells are bytes. The block may be used again afterwards, and is no longer the same.
   * @param translations by place: the text of a cell in the words of the record type
   */
  addBlock(block: CellBlock, translations: ReadonlyMap<number, (text: string) => string>): void;
  /**
   * Adds a row object of a file. Texts in it are read by the rules of a cell (`ja`, `27-05-2022`).
   * @param row its place in the list, from 1
   */
  addItem(object: { readonly [field: string]: unknown }, row: number): void;
  /** Adds the row objects of a list; what is no object, and fields that are none, are reported. */
  addObjects(list: Iterable<unknown>): void;
};

/** A finished table, before references are resolved. */
export type RawTable = {
  readonly record: RecordName;
  readonly file: string;
  /** How the file names its fields, for messages. */
  readonly labels: { readonly [field: string]: string };
  readonly columns: ByName<Column>;
  readonly present: ReadonlySet<string>;
  readonly size: number;
  /** The row numbers as people count them. */
  readonly rowNumbers: RowNumbers;
};

export type KeySpaces = {
  readonly of: (record: RecordName) => KeySpace;
  /** Puts away what leads from keys to numbers, of all spaces. */
  readonly putAway: () => void;
};

/** Starts the key spaces of a dataset: one for each record type that others can refer to. */
export function keySpaces(): KeySpaces {
  const spaces = new Map<RecordName, KeySpace>();
  return {
    of(record) {
      let space = spaces.get(record);
      if (space === undefined) {
        space = keySpace(record);
        spaces.set(record, space);
      }
      return space;
    },
    putAway() {
      for (const space of spaces.values()) space.putAway();
    },
  };
}

/**
 * Starts a table.
 * @param fields the fields that rows of cells have, in order; `null` for a column that is no field
 * @param labels how the file names the fields, for messages
 */
export function tableBuilder(
  record: RecordName,
  file: string,
  spaces: KeySpaces,
  report: (issue: Issue) => void,
  fields: readonly (string | null)[] = [],
  labels: { readonly [field: string]: string } = {},
): { builder: TableBuilder; finish(): RawTable } {
  const type = records[record];
  const references = type.references as { readonly [field: string]: RecordName };
  const descriptions = describeFields(type.fields);
  const columns = new Map<string, ColumnBuilder>();
  /** The column of a field, begun at its first value: most rows of memory have a few of the fields. */
  const columnOf = (field: string): ColumnBuilder | undefined => {
    const begun = columns.get(field);
    if (begun !== undefined) return begun;
    const description = descriptions.find(({ name }) => name === field);
    if (description === undefined) return undefined;
    const column = columnBuilder(
      record,
      description,
      () => spaces.of(references[field] ?? record),
      field === type.key[0],
    );
    columns.set(field, column);
    return column;
  };
  const present = new Set<string>(fields.filter((field) => field !== null));
  const rowNumbers = new RowNumbers();
  /** The last row that was seen, also one that is not kept. */
  let lastRow = 0;
  const issues = rowIssues(file, labels, report);
  // Of a history without its dates only the key itself tells records apart.
  const keyFields: readonly string[] =
    fields.length === 0 ? type.key : type.key.filter((field) => fields.includes(field));
  const keyPlaces = keyFields.map((field) => fields.indexOf(field));
  const keys = recordKeys(record, keyFields, spaces.of(record), issues);

  const inOrder = fields.flatMap((field, place) => {
    const column = field === null ? undefined : columnOf(field);
    return field === null || column === undefined ? [] : [{ field, place, column }];
  });
  const refused = (row: number, place: number, field: string, refusal: Refusal | null) => {
    if (refusal !== null) issues.add(row, place, field, refusal.code, `${refusal.message}.`);
  };
  return {
    builder: {
      record,
      addCells(cells, row) {
        lastRow = row;
        const key = keyPlaces.map((place) => cells[place]);
        if (keys.isNew(key, row)) {
          for (const { field, place, column } of inOrder)
            refused(row, place, field, column.addText(cells[place] ?? ''));
          rowNumbers.add(row);
        }
        issues.tell();
      },
      expect(rows) {
        keys.expect(rows);
        for (const { column } of inOrder) column.expect(rows);
      },
      addBlock(block, translations) {
        lastRow = block.rows[block.size - 1] ?? lastRow;
        const { rest, ids } = keys.newRows(block, keyPlaces, translations);
        for (const { field, place, column } of inOrder) {
          const refuse = (index: number, refusal: Refusal) =>
            refused(rest.rows[index] as number, place, field, refusal);
          const translate = translations.get(place);
          if (translate === undefined && ids !== null && place === keyPlaces[0])
            column.addNumbers(ids, rest.size);
          else if (translate === undefined) column.addCells(rest, place, refuse);
          else {
            for (let index = 0; index < rest.size; index++) {
              const text = cellTextAt(rest, index * rest.width + place);
              const refusal = column.addText(text === '' ? '' : translate(text));
              if (refusal !== null) refuse(index, refusal);
            }
          }
        }
        rowNumbers.addEach(rest.rows, rest.size);
        issues.tell();
      },
      addItem(object, row) {
        lastRow = row;
        const key = keyFields.map((field) => object[field]);
        if (keys.isNew(key, row)) {
          for (const [place, { name }] of descriptions.entries()) {
            const value = object[name];
            if (value === undefined) continue;
            present.add(name);
            const column = columnOf(name) as ColumnBuilder;
            column.padTo(rowNumbers.size);
            const refusal =
              typeof value === 'string' ? column.addText(value.trim()) : column.addValue(value);
            refused(row, place, name, refusal);
          }
          rowNumbers.add(row);
        }
        issues.tell();
      },
      addObjects(list) {
        const expected = Array.isArray(list) ? list.length : 0;
        lastRow = readObjects(
          list,
          record,
          keyFields,
          keys,
          issues,
          lastRow,
          (batch, rows, ids) => {
            for (const [place, values] of batch.values.entries()) {
              const field = batch.fields[place] as string;
              if (batch.used[place] === 0) continue;
              if (!columns.has(field) && values.every((value) => value === undefined)) continue;
              present.add(field);
              const column = columnOf(field) as ColumnBuilder;
              column.reserve(expected - rowNumbers.size);
              column.padTo(rowNumbers.size);
              if (ids !== null && field === keyFields[0]) column.addNumbers(ids, batch.size);
              else {
                column.addValues(values, batch.size, (index, refusal) =>
                  refused(rows[index] as number, place, field, refusal),
                );
              }
            }
            rowNumbers.addEach(rows, batch.size);
          },
        );
      },
    },
    finish() {
      const { size } = rowNumbers;
      const finished = new Map<string, Column>();
      for (const [name, column] of columns) {
        column.padTo(size);
        finished.set(name, column.finish());
      }
      const emptyOf = emptyColumns(size);
      return {
        record,
        file,
        labels,
        // Most fields of a record type are in no file, and few of those are asked for.
        columns: madeByName(
          descriptions.map(({ name }) => name),
          (name) =>
            finished.get(name) ??
            emptyOf(descriptions.find((one) => one.name === name) as FieldDescription, () =>
              spaces.of(references[name] ?? record),
            ),
        ),
        present,
        size,
        rowNumbers,
      };
    },
  };
}
