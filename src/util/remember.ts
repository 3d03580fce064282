/** A function of an object that never changes, which works out its answer once for each. */
export function remember<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly answer: V }>();
  return (of) => {
    let found = known.get(of);
    if (found === undefined) {
      found = { answer: make(of) };
      known.set(of, found);
    }
    return found.answer;
  };
}
