import type { Unread } from '../dataset/index.ts';
import { label } from '../formula/index.ts';
import { type Case, cellsAt } from './case.ts';
import { fieldsOf } from './dates.ts';

/** The cell at the end of a path, where it was filled and could not be read; `null` where it could, or is empty. */
export function unreadAt(one: Case, path: string): Unread | null {
  const cells = cellsAt(one, path).map(({ of, field }) => one.setting.unread(of, field));
  return cells.find((unread) => unread !== null) ?? null;
}

/** The fields that a date rests on and that could not be read, in words. */
export const unreadBehind = (one: Case, reference: string): string[] =>
  fieldsOf(one, reference)
    .filter((path) => unreadAt(one, path) !== null)
    .map((path) => label(one.table.name, path));
