/** What is found by its name; some of it is made when it is first asked for. */
export type ByName<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has' | 'keys'>;

/** Makes what a name stands for at the first time that it is asked, and keeps it. */
export function madeByName<T>(names: Iterable<string>, make: (name: string) => T): ByName<T> {
  const all = new Set(names);
  const made = new Map<string, T>();
  return {
    has: (name) => all.has(name),
    keys: () => all.keys(),
    get(name) {
      const known = made.get(name);
      if (known !== undefined || !all.has(name)) return known;
      const one = make(name);
      made.set(name, one);
      return one;
    },
  };
}
