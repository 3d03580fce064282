/** Where one item of a list stands in some bytes. */
export type JsonItem = { readonly from: number; readonly to: number };

/** What was found in a stretch of bytes of a JSON list. */
export type JsonItems = {
  readonly items: readonly JsonItem[];
  /** How far the bytes were used. */
  readonly end: number;
  readonly state: ListState;
  /** Where something stands that cannot stand there. */
  readonly broken?: number;
};

/** Where in a list the reading is: before `[`, before a first item or `]`, after an item, after a comma, after `]`. */
export type ListState = 'before' | 'first' | 'item' | 'comma' | 'after';

const [TAB, LINE, RETURN, SPACE] = [9, 10, 13, 32];
const [QUOTE, BACKSLASH, COMMA, OPEN, CLOSE, BRACE, UNBRACE] = [34, 92, 44, 91, 93, 123, 125];

/**
 * Finds the items of a JSON list one by one, so that a long list need never be in memory whole. It only looks where an
 * item begins and ends; whether it is JSON is for `JSON.parse` to say.
 *
 * @param last whether the file ends with these bytes
 */
export function jsonItems(bytes: Uint8Array, state: ListState, last: boolean): JsonItems {
  const items: JsonItem[] = [];
  let i = 0;
  for (;;) {
    while (i < bytes.length && isSpace(bytes[i])) i++;
    if (i >= bytes.length) return { items, end: i, state };
    const byte = bytes[i];
    if (state === 'before') {
      if (byte !== OPEN) return { items, end: i, state, broken: i };
      state = 'first';
      i++;
    } else if (state === 'after') {
      return { items, end: i, state, broken: i };
    } else if (state === 'item') {
      if (byte !== COMMA && byte !== CLOSE) return { items, end: i, state, broken: i };
      state = byte === COMMA ? 'comma' : 'after';
      i++;
    } else if (byte === CLOSE && state === 'first') {
      state = 'after';
      i++;
    } else {
      const to = itemEnd(bytes, i, last);
      if (to === -1) return last ? { items, end: i, state, broken: i } : { items, end: i, state };
      if (to === i) return { items, end: i, state, broken: i };
      items.push({ from: i, to });
      state = 'item';
      i = to;
    }
  }
}

/** Where the item that begins here ends; -1 when the bytes end first. */
function itemEnd(bytes: Uint8Array, from: number, last: boolean): number {
  let depth = 0;
  for (let i = from; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === QUOTE) {
      for (i++; i < bytes.length && bytes[i] !== QUOTE; i++) if (bytes[i] === BACKSLASH) i++;
      if (i >= bytes.length) return -1;
      if (depth === 0) return i + 1;
    } else if (byte === BRACE || byte === OPEN) {
      depth++;
    } else if (byte === UNBRACE || byte === CLOSE) {
      if (depth === 0) return i;
      depth--;
      if (depth === 0) return i + 1;
    } else if (depth === 0 && (byte === COMMA || isSpace(byte))) {
      return i;
    }
  }
  return last && depth === 0 ? bytes.length : -1;
}

const isSpace = (byte: number | undefined) =>
  byte === SPACE || byte === LINE || byte === RETURN || byte === TAB;
