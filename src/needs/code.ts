import { fieldAt, type OverName } from '../records/index.ts';
import { unknownName } from '../util/index.ts';

/**
 * Refuses a code that the list of its field does not have: no record can hold it, so that it would be counted as 0 without a
 * word. A field without a list takes any text.
 */
export function checkIsCode(record: OverName, field: string, value: string | boolean): void {
  const { values } = fieldAt(record, field);
  if (values.length === 0 || values.includes(String(value))) return;
  throw unknownName('unknown-code', `Code van ${record}.${field}`, String(value), values);
}
