import type { Measure } from '../model/index.ts';
import type { OverName, RecordName } from '../records/index.ts';
import type { Tables } from './dataset.ts';
import { isEmpty } from './empty-column.ts';

/** What is not there without which nothing is counted: a record type, or a field that is nowhere filled. */
export type Absent = RecordName | `${OverName}.${string}`;

/**
 * What is not there of what a measure needs: record types, and else the fields that must be filled somewhere. A file
 * without rows has no empty fields.
 *
 * @param records the record types without which it cannot be computed
 */
export function absentIn(
  data: Tables,
  records: Iterable<RecordName>,
  { over, filledSomewhere }: Pick<Measure, 'over' | 'filledSomewhere'>,
): Absent[] {
  const files = [...records].filter((name) => data.table(name) === null);
  const table = over === undefined ? null : data.table(over as OverName);
  if (files.length > 0 || table === null || table.size === 0) return files;
  return (filledSomewhere ?? [])
    .filter((field) => isEmpty(data.column(table, field)))
    .map((field): Absent => `${table.name}.${field}`);
}
