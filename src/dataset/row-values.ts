type RowObject = { readonly [field: string]: unknown };

/**
 * Reads row objects into a list of values, in the order of some fields; `undefined` for a field that a row lacks. The
 * list is used again for every row.
 *
 * Fields are taken as an object gives them, which an engine does from memory, rather than asked for by name one by one,
 * for which it looks each up. A row with a class of its own may have fields that are no keys of it: it is asked.
 */
export function rowValues(
  fields: readonly string[],
): (object: RowObject, onUnknown?: (field: string) => void) => readonly unknown[] {
  const places = new Map(fields.map((field, place) => [field, place]));
  const values: unknown[] = fields.map(() => undefined);
  // Rows mostly have the same fields in the same order: those of the row before are tried first.
  const lastKeys: string[] = [];
  const lastPlaces: number[] = [];
  const placeOf = (field: string, index: number): number => {
    if (lastKeys[index] === field) return lastPlaces[index] as number;
    const place = places.get(field) ?? -1;
    lastKeys[index] = field;
    lastPlaces[index] = place;
    return place;
  };
  return (object, onUnknown) => {
    values.fill(undefined);
    const prototype: unknown = Object.getPrototypeOf(object);
    if (prototype !== Object.prototype && prototype !== null) {
      for (const field of Object.keys(object)) if (!places.has(field)) onUnknown?.(field);
      for (let place = 0; place < fields.length; place++)
        values[place] = object[fields[place] as string];
      return values;
    }
    let index = 0;
    for (const field in object) {
      const place = placeOf(field, index++);
      if (place < 0) onUnknown?.(field);
      else values[place] = object[field];
    }
    return values;
  };
}
