import type { Dataset } from '../dataset/index.ts';

const facts = new WeakMap<Dataset, Map<string, unknown>>();

/** What follows from a dataset alone, whatever is asked of it: worked out at first use, and kept as long as the dataset. */
export function factOf<T>(data: Dataset, name: string, make: () => T): T {
  const known = facts.get(data) ?? new Map<string, unknown>();
  facts.set(data, known);
  if (!known.has(name)) known.set(name, make());
  return known.get(name) as T;
}
