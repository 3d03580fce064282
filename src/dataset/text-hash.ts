/** A number for a text; the same for the same signs as bytes (`hashOfBytes`), when all of them are ASCII. */
export function hashOf(text: string): number {
  let hash = text.length;
  for (let i = 0; i < text.length; i++)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995) ^ (hash >>> 15);
  return hash;
}

/** A number for a stretch of bytes. */
export function hashOfBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; i++)
    hash = Math.imul(hash ^ (bytes[i] as number), 0x5bd1e995) ^ (hash >>> 15);
  return hash;
}

/** Where in a table a text with some hash stands. */
export const placeOfHash = (hash: number): number => hash ^ (hash >>> 15);

/** Whether a text stands in bytes from a place on. A byte that is not ASCII is never the same as a sign. */
export function standsIn(text: string, bytes: Uint8Array, from: number): boolean {
  for (let i = 0; i < text.length; i++) {
    const byte = bytes[from + i] as number;
    if (byte > 127 || text.charCodeAt(i) !== byte) return false;
  }
  return true;
}

/** V8 copies shorter slices; longer ones point into the text that they were taken from, and keep it. */
const SHORTEST_SLICE = 13;

/** The same text, apart from the text that it may be a slice of. */
export function copied(text: string): string {
  return text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1);
}
