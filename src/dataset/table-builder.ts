import { describeFields, type RecordName, records } from '../records/index.ts';
import { type Column, type ColumnBuilder, columnBuilder, type Refusal } from './column.ts';
import type { Issue } from './issue.ts';
import { type KeySpace, keySpace } from './key-space.ts';
import { rowValues } from './row-values.ts';

type RowObject = { readonly [field: string]: unknown };

/** Takes in the rows of one record type, from cells or from objects. */
export type TableBuilder = {
  readonly record: RecordName;
  /**
   * Adds a row of a file.
   * @param cells the texts of the fields named in `fields`, in that order, spaces round them removed
   * @param row the row as a spreadsheet counts it
   */
  addCells(cells: readonly string[], row: number): void;
  /**
   * Adds a row object.
   * @param row its place in the list, from 1
   * @param onUnknown is told of a field of its own that the record type does not have
   */
  addObject(object: RowObject, row: number, onUnknown: (field: string) => void): void;
  /**
   * Adds a row object of a file: texts in it are read by the rules of a cell (`ja`, `27-05-2022`).
   * @param object known fields only
   */
  addTextObject(object: RowObject, row: number): void;
};

/** A finished table, before references are resolved. */
export type RawTable = {
  readonly record: RecordName;
  readonly file: string;
  readonly columns: ReadonlyMap<string, Column>;
  readonly present: ReadonlySet<string>;
  readonly size: number;
  /** The row numbers as people count them. */
  readonly rowNumbers: Int32Array;
};

export type KeySpaces = { readonly of: (record: RecordName) => KeySpace };

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
  const descriptions = describeFields(type.fields);
  const references = type.references as { readonly [field: string]: RecordName };
  const ownKey = type.key[0] as string | undefined;
  const columns = new Map<string, ColumnBuilder>();
  for (const { name, meta, values } of descriptions) {
    columns.set(name, columnBuilder(meta, values, spaces.of(references[name] ?? record)));
  }
  const all = [...columns.entries()];
  const present = new Set<string>(fields.filter((field) => field !== null));
  const inOrder = fields.map((field) => (field === null ? undefined : columns.get(field)));
  const seen: boolean[] = [];
  const valuesOf = rowValues([...columns.keys()]);
  const valueKeyPlaces = (type.key as readonly string[]).map((field) =>
    all.findIndex(([name]) => name === field),
  );
  // Of a history without its dates only the key itself tells records apart.
  const keyFields: readonly string[] =
    fields.length === 0 ? type.key : type.key.filter((field) => fields.includes(field));
  const firstRowOf = firstRows(keyFields.length > 1 ? null : spaces.of(record));
  let rowNumbers = new Int32Array(64);
  let size = 0;

  const refused = (field: string, row: number, { code, message }: Refusal) => {
    report({
      file,
      row,
      field: labels[field] ?? field,
      code,
      severity: 'fout',
      message: `${message}.`,
    });
  };
  /** Whether this row is a new record: a second one with the same key is not counted again. */
  const isNew = (key: string, row: number): boolean => {
    if (ownKey === undefined) return true;
    if (key === '' || key.startsWith(BETWEEN_KEYS)) {
      report({
        file,
        row,
        field: labels[ownKey] ?? ownKey,
        code: 'missing-key',
        severity: 'fout',
        message: 'de sleutel ontbreekt; de rij telt mee, maar niets kan ernaar verwijzen.',
      });
      return true;
    }
    const first = firstRowOf(key, row);
    if (first !== row) {
      report({
        file,
        row,
        field: labels[ownKey] ?? ownKey,
        code: 'duplicate-key',
        severity: 'fout',
        message: `sleutel ‘${key.split(BETWEEN_KEYS).filter(Boolean).join(' / ')}’ staat al in rij ${first}; deze rij telt niet nog eens mee.`,
      });
      return false;
    }
    return true;
  };
  const number = (row: number) => {
    if (size === rowNumbers.length) {
      const larger = new Int32Array(size * 2);
      larger.set(rowNumbers);
      rowNumbers = larger;
    }
    rowNumbers[size++] = row;
  };
  const keyPlaces = keyFields.map((field) => fields.indexOf(field));
  const keyPlace = ownKey === undefined ? -1 : fields.indexOf(ownKey);
  const keyOfCells = (cells: readonly string[]): string =>
    keyPlaces.length === 1
      ? (cells[keyPlace] ?? '')
      : keyPlaces.map((place) => cells[place] ?? '').join(BETWEEN_KEYS);

  const keyOfValues = (values: readonly unknown[]): string =>
    valueKeyPlaces.length === 1
      ? keyText(values[valueKeyPlaces[0] as number])
      : valueKeyPlaces.map((place) => keyText(values[place])).join(BETWEEN_KEYS);
  /** @param values in the order of the fields of the record type */
  const addValues = (values: readonly unknown[], row: number, texts: boolean) => {
    if (ownKey !== undefined && !isNew(keyOfValues(values), row)) return;
    for (let place = 0; place < all.length; place++) {
      const value = values[place];
      if (value === undefined) continue;
      const [name, column] = all[place] as [string, ColumnBuilder];
      if (seen[place] !== true) {
        seen[place] = true;
        present.add(name);
      }
      const refusal =
        texts && typeof value === 'string'
          ? column.setText(size, value.trim())
          : column.setValue(size, value);
      if (refusal !== null) refused(name, row, refusal);
    }
    number(row);
  };

  return {
    builder: {
      record,
      addCells(cells, row) {
        // Of a file without the key column that is said once, of the file as a whole.
        if (keyPlace >= 0 && !isNew(keyOfCells(cells), row)) return;
        for (let i = 0; i < inOrder.length; i++) {
          const column = inOrder[i];
          if (column === undefined) continue;
          const refusal = column.setText(size, cells[i] ?? '');
          if (refusal !== null) refused(fields[i] ?? '', row, refusal);
        }
        number(row);
      },
      addObject(object, row, onUnknown) {
        addValues(valuesOf(object, onUnknown), row, false);
      },
      addTextObject(object, row) {
        addValues(valuesOf(object), row, true);
      },
    },
    finish: () => ({
      record,
      file,
      columns: new Map(all.map(([name, column]) => [name, column.finish(size)])),
      present,
      size,
      rowNumbers: rowNumbers.slice(0, size),
    }),
  };
}

/** A value as a part of a key; what can be none is empty, and its column says so. */
function keyText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return Number.isSafeInteger(value) ? String(value) : '';
}

/** Stands between the parts of a key that has several. */
const BETWEEN_KEYS = '\u0000';

/**
 * The row in which a key stood first; it is this row when the key is new.
 * @param space where the keys have numbers already, when they are of one part
 */
function firstRows(space: KeySpace | null): (key: string, row: number) => number {
  if (space === null) {
    const rows = new Map<string, number>();
    return (key, row) => {
      const first = rows.get(key) ?? row;
      if (first === row) rows.set(key, row);
      return first;
    };
  }
  let rows = new Int32Array(64);
  return (key, row) => {
    const id = space.idOf(key);
    if (id >= rows.length) {
      const larger = new Int32Array(Math.max(id + 1, rows.length * 2));
      larger.set(rows);
      rows = larger;
    }
    const first = rows[id] ?? 0;
    if (first !== 0) return first;
    rows[id] = row;
    return row;
  };
}
