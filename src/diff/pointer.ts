import type { Json } from '../util/index.ts';

/** A name as one step of a JSON pointer (RFC 6901). */
export const pointer = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** The steps of a JSON pointer. */
export const stepsOf = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Whether the items of a list tell themselves apart by an id: then a step names the id, and not the index. */
export function isNamedList(list: readonly Json[]): list is readonly { readonly id: string }[] {
  return list.length > 0 && list.every((item) => idOf(item) !== undefined);
}

/** The id of an item of a list, if it has one. */
export function idOf(item: Json | undefined): string | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
  const { id } = item as { readonly id?: Json };
  return typeof id === 'string' ? id : undefined;
}
