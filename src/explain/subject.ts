import type { Table, Tables } from '../dataset/index.ts';
import { isObject } from '../model/index.ts';
import { sources } from '../needs/index.ts';
import { allRecords, type OverName } from '../records/index.ts';
import { capital, SvaError, unknownName } from '../util/index.ts';
import type { Side } from './sides.ts';

/** Which record is asked about: its type with its key, or its key alone. A record without key is `klacht.csv:17`. */
export type Subject = string | { readonly [N in OverName]?: string };

/** The rows that a record comes to among those that one side of a measure is over. */
export type SubjectRows = {
  readonly side: Side;
  readonly table: Table;
  readonly rows: readonly number[];
};

/** Refuses what names no record, or several: options in its place too. */
export function checkIsSubject(value: unknown): void {
  if (typeof value === 'string') return;
  const named = isObject(value) ? Object.values(value) : [];
  if (named.length === 1 && typeof named[0] === 'string') return;
  if (named.length === 1 && typeof named[0] === 'number')
    throw new SvaError(
      'usage',
      `Het kenmerk van een record is een tekst, ook waar de rij er een getal had: '${named[0]}'.`,
      { value, place: 'record' },
    );
  throw new SvaError(
    'usage',
    "Noem één record, en daarna de opties: { melding: 'M-17' }. Alle records van een clausule geeft membership().",
    { value, place: 'record' },
  );
}

/**
 * Finds a record among the types that a measure is over, or that its view comes from.
 *
 * @throws SvaError `unknown-record` for a type that the measure is not about, or a record that is not there, with the
 * nearest name that is
 */
export function rowsOfSubject(
  sides: readonly Side[],
  data: Tables,
  subject: Subject,
  hideNames: boolean,
): SubjectRows[] {
  const types = [...new Set(sides.flatMap(({ over }) => [over, ...sources(over)]))];
  const [asked, id] = typeof subject === 'string' ? [types, subject] : named(subject, types);
  const found = sides.flatMap((side) => {
    const table = data.table(side.over);
    const rows = table === null ? [] : asked.flatMap((type) => rowsOn(side, table, data, type, id));
    return table === null || rows.length === 0
      ? []
      : [{ side, table, rows: [...new Set(rows)].sort((a, b) => a - b) }];
  });
  if (found.length > 0) return found;
  const isThere = asked.some((type) => namedRows(data.table(type), id).length > 0);
  if (isThere) return [];
  const names = asked.flatMap((type) => namesOf(data.table(type)));
  const what = capital(asked.map((type) => allRecords[type].title).join(' of '));
  if (hideNames) {
    throw new SvaError('unknown-record', `${what}: geen met het opgegeven kenmerk.`, {
      place: asked.join(', '),
    });
  }
  throw unknownName('unknown-record', `${what}: kenmerk`, id, names, asked.join(', '));
}

/** The type and the key of `{ melding: 'M-17' }`. */
function named(
  subject: Exclude<Subject, string>,
  types: readonly OverName[],
): [OverName[], string] {
  const [[type, id] = ['', '']] = Object.entries(subject);
  const found = types.find((name) => name === type);
  if (found === undefined)
    throw unknownName('unknown-record', 'Recordtype bij deze meting', type, types);
  return [[found], id];
}

/** The rows of a side that are a record, or come from it. */
function rowsOn(side: Side, table: Table, data: Tables, type: OverName, id: string): number[] {
  if (type === side.over) return namedRows(table, id);
  const base = new Set(namedRows(data.table(type), id));
  if (base.size === 0 || !(sources(side.over) as readonly string[]).includes(type)) return [];
  const rows: number[] = [];
  for (let row = 0; row < table.size; row++) {
    if (table.comesFrom(row).some((from) => from.record === type && base.has(from.row)))
      rows.push(row);
  }
  return rows;
}

function namedRows(table: Table | null, id: string): number[] {
  const wanted = id.trim();
  const rows: number[] = [];
  for (let row = 0; row < (table?.size ?? 0); row++) {
    if (table?.nameOf(row) === wanted || placeName(table, row) === wanted) rows.push(row);
  }
  return rows;
}

/** A record by its file and row: `klacht.csv:17`. */
function placeName(table: Table | null, row: number): string | undefined {
  const place = table?.placeOf(row);
  return place === undefined ? undefined : `${place.file}:${place.row}`;
}

const namesOf = (table: Table | null): string[] =>
  Array.from({ length: table?.size ?? 0 }, (_, row) => table?.nameOf(row) ?? '');
