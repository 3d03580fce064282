import { type Role, roles } from '../model/index.ts';
import { fieldAt, type OverName } from '../records/index.ts';

/** Whether an end date is the last day in, as its schema says; a named date is the first day out. */
export function isLastDayIn(name: OverName, reference: string): boolean {
  return !isRole(reference) && fieldAt(name, reference).meta.einde === 'laatste-dag';
}

/** Whether a measure means a date of its own by it, and no field. */
export const isRole = (reference: string): reference is Role =>
  (roles as readonly string[]).includes(reference);
