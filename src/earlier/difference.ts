import { canonical, type Json } from '../util/index.ts';

/** One value that differs between two accounts. A side that is left out was not told there. */
export type Difference = {
  /** Where it stands: `['groups', 'melder=Politie', 'teller']`. */
  readonly at: readonly string[];
  readonly before?: Json;
  readonly after?: Json;
};

type Plain = { readonly [key: string]: Json };

/**
 * All values that differ, down to the smallest. Parts of a list are set beside the part that is about the same, wherever
 * it stands: the same code, measure, norm, breakdown, reading or step. On which line of a file a story stands is not what
 * it tells, and no difference.
 */
export function differencesIn(
  before: Json | undefined,
  after: Json | undefined,
  at: readonly string[] = [],
): Difference[] {
  if (
    canonical(before ?? null) === canonical(after ?? null) &&
    (before === undefined) === (after === undefined)
  )
    return [];
  if (isPlain(before) && isPlain(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((key) => key !== 'row')
      .flatMap((key) => differencesIn(before[key], after[key], [...at, key]));
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const [old, fresh] = [
      byIdentity(before as readonly Json[]),
      byIdentity(after as readonly Json[]),
    ];
    return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) =>
      differencesIn(old.get(key), fresh.get(key), [...at, key]),
    );
  }
  return [{ at, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

const isPlain = (value: Json | undefined): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells the parts of a list from each other, the first of these that a part has. */
const identities: readonly (readonly string[])[] = [
  ['measure'],
  ['code'],
  ['norm'],
  ['by'],
  ['reading'],
  ['node'],
  ['from', 'to'],
  ['reason', 'rule', 'side'],
  ['question', 'option'],
  ['delivery', 'over'],
  ['file'],
];

function byIdentity(list: readonly Json[]): Map<string, Json> {
  const found = new Map<string, Json>();
  for (const [index, part] of list.entries()) {
    const name = nameOf(part) ?? `${index + 1}`;
    let key = name;
    for (let again = 2; found.has(key); again++) key = `${name} (${again})`;
    found.set(key, part);
  }
  return found;
}

function nameOf(part: Json): string | null {
  if (!isPlain(part)) return typeof part === 'object' ? null : textOf(part);
  const keys = identities.find(([first = '']) => part[first] !== undefined);
  if (keys === undefined) return null;
  return keys
    .flatMap((key) => {
      const value = part[key];
      if (value === undefined || value === null) return [];
      return isPlain(value)
        ? Object.entries(value).map(([name, item]) => `${name}=${textOf(item)}`)
        : [textOf(value)];
    })
    .join(', ');
}

const textOf = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));
