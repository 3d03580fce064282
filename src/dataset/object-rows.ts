import { type RecordName, records } from '../records/index.ts';
import { nearest } from '../util/index.ts';
import { BATCH, type ObjectBatch, objectBatch } from './object-batch.ts';
import type { RecordKeys } from './record-keys.ts';
import type { RowIssues } from './row-issues.ts';

/**
 * Reads a list of row objects, some at a time.
 * @param rowsBefore the number of the last row before the first of these
 * @param take gets each batch, with the places of its rows in the list, from 1, and the numbers of their own keys where
 * all of them have one
 * @returns the number of the last row
 */
export function readObjects(
  list: Iterable<unknown>,
  record: RecordName,
  keyFields: readonly string[],
  keys: RecordKeys,
  issues: RowIssues,
  rowsBefore: number,
  take: (batch: ObjectBatch, rows: Int32Array, ids: Int32Array | null) => void,
): number {
  const fields = Object.keys(records[record].fields);
  const batch = objectBatch(fields);
  const rows = new Int32Array(BATCH);
  const ids = new Int32Array(BATCH);
  let withoutId = 0;
  const keyValues = keyFields.map((field) => batch.values[fields.indexOf(field)] as unknown[]);
  const key: unknown[] = keyFields.map(() => undefined);
  const strange = new Set<string>();
  let row = rowsBefore;

  const reportStrange = (field: string) => {
    if (strange.has(field)) return;
    strange.add(field);
    const near = nearest(field, fields);
    const hint = near === undefined ? '' : `. Bedoeld is misschien ‘${near}’`;
    const message = `veld ‘${field}’ hoort niet bij ${records[record].title}; het wordt niet gelezen${hint}.`;
    issues.add(row, -1, field, 'unknown-column', message, 'waarschuwing');
  };
  const flush = () => {
    take(batch, rows, withoutId === 0 ? ids : null);
    batch.empty();
    withoutId = 0;
    issues.tell();
  };
  for (const object of list) {
    row++;
    if (typeof object !== 'object' || object === null || Array.isArray(object)) {
      const message = 'de rij is geen record (object met velden); zij telt niet mee.';
      issues.add(row, -1, null, 'wrong-type', message);
      continue;
    }
    batch.put(object, reportStrange);
    for (let part = 0; part < key.length; part++)
      key[part] = (keyValues[part] as unknown[])[batch.size];
    if (!keys.isNew(key, row)) {
      batch.clear();
      continue;
    }
    const id = keys.lastId();
    if (id < 0) withoutId++;
    ids[batch.size] = id;
    rows[batch.size++] = row;
    if (batch.size === BATCH) flush();
  }
  flush();
  return row;
}
