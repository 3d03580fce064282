/**
 * The keys of one record type, numbered in order of arrival, so that the same person has the same number in every
 * table. `-1` stands for no key.
 */
export type KeySpace = {
  readonly name: string;
  readonly keys: string[];
  /** The number of a key; a new key gets the next number. */
  idOf(key: string): number;
  /** The number of a key, or `-1` when it was never seen. */
  find(key: string): number;
};

/** Starts an empty key space. */
export function keySpace(name: string): KeySpace {
  const ids = new Map<string, number>();
  const keys: string[] = [];
  return {
    name,
    keys,
    idOf(key) {
      let id = ids.get(key);
      if (id === undefined) {
        id = keys.push(key) - 1;
        ids.set(key, id);
      }
      return id;
    },
    find: (key) => ids.get(key) ?? -1,
  };
}
