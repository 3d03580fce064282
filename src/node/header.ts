import type { Issue } from '../dataset/index.ts';
import {
  columnName,
  describeFields,
  type FieldDescription,
  fileName,
  type RecordName,
  records,
} from '../records/index.ts';
import { foldName, nearest } from '../util/index.ts';
import { type ColumnMapping, MAPPING_FILE } from './mapping.ts';

/** Which field each column of a file holds. */
export type Header = {
  /** A field for each column, in order; `null` for a column that is not read. */
  readonly fields: readonly (string | null)[];
  /** How the file names the fields, for messages. */
  readonly labels: { readonly [field: string]: string };
};

/** The fields of a record type by every name that a column may have. */
export type FieldNames = {
  readonly record: RecordName;
  readonly descriptions: readonly FieldDescription[];
  /** The field a column stands for, and whether the mapping file says so. */
  find(column: string): { readonly field: string; readonly mapped: boolean } | undefined;
};

/** Columns that the mapping file names, as `mappedColumn` has them. */
export type MappedColumns = Set<string>;

const mappedColumn = (record: RecordName, column: string) => `${record} ${foldName(column)}`;

/** Reports what the mapping file says of columns that no file of their record type has. */
export function reportNotFound(
  { columns }: ColumnMapping,
  found: MappedColumns,
  read: ReadonlySet<RecordName>,
  report: (issue: Issue) => void,
): void {
  for (const record of read) {
    for (const column of Object.keys(columns[record] ?? {})) {
      if (found.has(mappedColumn(record, column))) continue;
      report({
        file: MAPPING_FILE,
        row: null,
        field: column,
        code: 'unknown-column',
        severity: 'waarschuwing',
        message: `kolom ‘${column}’ staat in geen bestand van ${fileName(record)}; deze regel doet niets.`,
      });
    }
  }
}

/**
 * Gathers the names of the fields of a record type.
 * @param found gets the columns of the mapping file that are asked for
 */
export function fieldNames(
  record: RecordName,
  mapping: ColumnMapping,
  found: MappedColumns,
): FieldNames {
  const descriptions = describeFields(records[record].fields);
  const own = new Map(descriptions.map(({ name }) => [foldName(name), name]));
  const mapped = new Map(
    Object.entries(mapping.columns[record] ?? {}).map(([column, field]) => [
      foldName(column),
      field,
    ]),
  );
  return {
    record,
    descriptions,
    find(column) {
      const name = foldName(column);
      const byMapping = mapped.get(name);
      if (byMapping !== undefined) {
        found.add(mappedColumn(record, column));
        return { field: byMapping, mapped: true };
      }
      const field = own.get(name);
      return field === undefined ? undefined : { field, mapped: false };
    },
  };
}

/**
 * Sets columns against the fields of a record type. What cannot be told apart is not read: of two columns for one field
 * neither is, unless only one of them was named in the mapping file.
 *
 * @param columns the names as the file has them
 * @param row the row they stand in; `null` where no row has them
 */
export function readHeader(
  names: FieldNames,
  columns: readonly string[],
  file: string,
  row: number | null,
  report: (issue: Issue) => void,
): Header {
  const fields: (string | null)[] = columns.map(() => null);
  const labels: { [field: string]: string } = {};
  const claims = new Map<string, { readonly place: number; readonly mapped: boolean }[]>();
  for (const [place, column] of columns.entries()) {
    const found = names.find(column);
    if (found === undefined) {
      reportUnknown(names, column, place, file, row, report);
      continue;
    }
    const others = claims.get(found.field) ?? [];
    others.push({ place, mapped: found.mapped });
    claims.set(found.field, others);
  }
  for (const [field, places] of claims) {
    const mapped = places.filter((claim) => claim.mapped);
    const chosen = places.length === 1 ? places[0] : mapped.length === 1 ? mapped[0] : undefined;
    if (chosen !== undefined) {
      fields[chosen.place] = field;
      labels[field] = columns[chosen.place] ?? field;
    }
    if (places.length > 1) {
      const written = places.map(({ place }) => columns[place] ?? '');
      const same = new Set(written).size === 1;
      report({
        file,
        row,
        field: written[0] ?? null,
        code: same ? 'duplicate-header' : 'duplicate-column',
        severity: chosen === undefined ? 'fout' : 'waarschuwing',
        message: `${
          same
            ? `kolom ‘${written[0]}’ staat ${places.length} keer in de kopregel`
            : `de kolommen ${written.map((name) => `‘${name}’`).join(' en ')} staan alle voor ${columnName(field)}`
        }; ${
          chosen === undefined
            ? 'geen ervan wordt gelezen, want welke geldt is niet te zeggen'
            : `gelezen wordt ‘${columns[chosen.place]}’, die in kolommen.json staat`
        }.`,
      });
    }
  }
  return { fields, labels };
}

function reportUnknown(
  names: FieldNames,
  column: string,
  place: number,
  file: string,
  row: number | null,
  report: (issue: Issue) => void,
): void {
  const title = records[names.record].title;
  const near = nearest(
    column,
    names.descriptions.map(({ name }) => columnName(name)),
  );
  report({
    file,
    row,
    field: column === '' ? null : column,
    code: 'unknown-column',
    severity: 'waarschuwing',
    message:
      column === ''
        ? `kolom ${place + 1} heeft geen naam; zij wordt niet gelezen.`
        : `kolom ‘${column}’ hoort niet bij ${title}; zij wordt niet gelezen.${near === undefined ? '' : ` Bedoeld is misschien ‘${near}’.`} Een andere naam is in kolommen.json aan een veld te koppelen.`,
  });
}

/** Reports the columns that a file lacks and that the agreement demands, or that tell its records apart. */
export function reportMissing(
  names: FieldNames,
  present: ReadonlySet<string>,
  file: string,
  report: (issue: Issue) => void,
): void {
  const keys: readonly string[] = records[names.record].key;
  for (const { name, meta } of names.descriptions) {
    if (present.has(name)) continue;
    const demanded = meta.eis ?? [];
    // A key that goes on with a date has a history; a file without one needs no dates.
    const isKey = keys.includes(name) && (keys[0] === name || meta.kind !== 'date');
    if (!isKey && demanded.length === 0) continue;
    const isFirstKey = keys[0] === name;
    const column = columnName(name);
    report({
      file,
      row: null,
      field: column,
      code: 'missing-column',
      severity: isFirstKey ? 'fout' : 'waarschuwing',
      message: isFirstKey
        ? `sleutelkolom ‘${column}’ ontbreekt; de rijen tellen mee, maar niets kan ernaar verwijzen en dubbele vallen niet op.`
        : isKey
          ? `kolom ‘${column}’ (${meta.title}) ontbreekt; zij hoort bij de sleutel en telt als leeg.`
          : `kolom ‘${column}’ (${meta.title}) ontbreekt en telt als leeg; de SvA vraagt haar (${demanded.join(', ')}).`,
    });
  }
}
