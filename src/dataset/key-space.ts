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

/** Starts an empty key space: a hash table of numbers, which a cold process fills twice as fast as a `Map`. */
export function keySpace(name: string): KeySpace {
  const keys: string[] = [];
  let hashes = new Int32Array(512);
  let places = new Int32Array(1024).fill(-1);
  let mask = 1023;
  // A row's own key is asked for twice in a row: once for duplicates, once for the column.
  let lastKey = '';
  let lastId = -1;

  /** The number of a key, or the bitwise complement of the place where it would stand. */
  const look = (key: string, hash: number): number => {
    let place = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const id = places[place] ?? -1;
      if (id < 0) return ~place;
      if (hashes[id] === hash && keys[id] === key) return id;
      place = (place + 1) & mask;
    }
  };
  const grow = () => {
    const larger = new Int32Array(hashes.length * 2);
    larger.set(hashes);
    hashes = larger;
    mask = mask * 2 + 1;
    places = new Int32Array(mask + 1).fill(-1);
    for (let id = 0; id < keys.length; id++) {
      const hash = hashes[id] ?? 0;
      let place = (hash ^ (hash >>> 15)) & mask;
      while ((places[place] ?? -1) >= 0) place = (place + 1) & mask;
      places[place] = id;
    }
  };
  return {
    name,
    keys,
    idOf(key) {
      if (key === lastKey && lastId >= 0) return lastId;
      const hash = hashOf(key);
      let id = look(key, hash);
      if (id < 0) {
        places[~id] = keys.length;
        id = keys.length;
        keys.push(copied(key));
        hashes[id] = hash;
        if (keys.length === hashes.length) grow();
      }
      lastKey = key;
      lastId = id;
      return id;
    },
    find(key) {
      const id = look(key, hashOf(key));
      return id < 0 ? -1 : id;
    },
  };
}

/** V8 copies shorter slices; longer ones point into the text that they were taken from, and keep it. */
const SHORTEST_SLICE = 13;

/** The same text, apart from the text that it may be a slice of. */
function copied(text: string): string {
  return text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1);
}

function hashOf(key: string): number {
  let hash = key.length;
  for (let i = 0; i < key.length; i++)
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x5bd1e995) ^ (hash >>> 15);
  return hash;
}
