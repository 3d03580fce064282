import { foldName } from '../util/index.ts';

/** The one of some names that a name is the same as, or `undefined`. */
export function namedIn<N extends string>(name: string, names: readonly N[]): N | undefined {
  const folded = foldName(name);
  return names.find((known) => foldName(known) === folded);
}
