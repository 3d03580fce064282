/** Names are the same but for case, `_`, `-` and spaces: `Datum_Ontvangst` and `datum ontvangst`. */
export function foldName(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/** The one of some names that a name is the same as, or `undefined`. */
export function namedIn<N extends string>(name: string, names: readonly N[]): N | undefined {
  const folded = foldName(name);
  return names.find((known) => foldName(known) === folded);
}
