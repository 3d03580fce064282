/** Row objects, some at a time, as a list of values for each field. */
export type ObjectBatch = {
  readonly fields: readonly string[];
  /** For each field, in order, its values; `undefined` where a row has none. Only the first `size` count. */
  readonly values: readonly unknown[][];
  /** 1 for each field of which a row of any batch may have had a value. */
  readonly used: Uint8Array;
  /** How many rows it holds. */
  size: number;
  /** Puts the values of a row at the place `size`, and calls `onStrange` for each key that is no field. */
  put(row: object, onStrange: (key: string) => void): void;
  /** Takes away what stands at the place `size`. */
  clear(): void;
  /** Takes away all rows. */
  empty(): void;
};

/** So many rows at a time: their values fit in the cache of a processor. */
export const BATCH = 512;

/** Starts an empty batch for the fields of a record type. */
export function objectBatch(fields: readonly string[]): ObjectBatch {
  const places = new Map(fields.map((field, place) => [field, place]));
  const values = fields.map((): unknown[] => []);
  const used = new Uint8Array(fields.length);
  /** The keys of the row before, in order, with the places of their fields: rows of one list are mostly alike. */
  let keys: string[] = [];
  let keyPlaces: number[] = [];
  const learn = (row: object) => {
    keys = Object.keys(row);
    keyPlaces = keys.map((key) => places.get(key) ?? -1);
    for (const place of keyPlaces) if (place >= 0) used[place] = 1;
  };
  const batch: ObjectBatch = {
    fields,
    values,
    used,
    size: 0,
    put(row, onStrange) {
      const at = batch.size;
      if (!isPlain(row)) {
        // The fields of another object may stand in its class.
        const object = row as { readonly [field: string]: unknown };
        for (let place = 0; place < fields.length; place++) {
          const value = object[fields[place] as string];
          if (value === undefined) continue;
          used[place] = 1;
          (values[place] as unknown[])[at] = value;
        }
        for (const key of Object.keys(row)) if (!places.has(key)) onStrange(key);
        return;
      }
      let count = 0;
      for (const key in row) {
        if (keys[count] !== key) learn(row);
        const place = keyPlaces[count++] as number;
        if (place >= 0) (values[place] as unknown[])[at] = (row as Record<string, unknown>)[key];
        else if (Object.hasOwn(row, key)) onStrange(key);
      }
    },
    clear() {
      for (const [place, list] of values.entries())
        if (used[place] === 1) list[batch.size] = undefined;
    },
    empty() {
      for (const [place, list] of values.entries()) if (used[place] === 1) list.fill(undefined);
      batch.size = 0;
    },
  };
  return batch;
}

function isPlain(row: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(row);
  return prototype === Object.prototype || prototype === null;
}
