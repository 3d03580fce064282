const QUOTE = 34;

/** What was found in a stretch of text that holds quotes. */
export type Stretch =
  /** Whole records by the rules of RFC 4180, from `from` up to `to`. */
  | { readonly kind: 'records'; readonly from: number; readonly to: number }
  /** A line with a quote where none can stand. */
  | { readonly kind: 'stray'; readonly from: number; readonly to: number }
  /** A quote is opened here, and it is not to be told where it closes. */
  | { readonly kind: 'unclosed'; readonly from: number; readonly to: number };

/**
 * Finds where records end in a text with quotes (RFC 4180): a quote opens only at the start of a cell, is doubled
 * inside, and closes only before a delimiter or line end. A line with a stray quote is left out by itself; a cell that
 * runs over several lines and is closed badly leaves the rest of the file uncertain.
 *
 * @param last whether the file ends with this text: the last record then needs no line end
 * @returns stretches that join up, to the end of the last whole record
 */
export function recordEnds(
  text: string,
  from: number,
  delimiter: number,
  newline: number,
  last: boolean,
): Stretch[] {
  const stretches: Stretch[] = [];
  let runStart = from;
  let recordStart = from;
  let i = from;
  const endRecord = (to: number, stray: boolean) => {
    if (stray) {
      if (recordStart > runStart)
        stretches.push({ kind: 'records', from: runStart, to: recordStart });
      stretches.push({ kind: 'stray', from: recordStart, to });
      runStart = to;
    }
    recordStart = to;
    i = to;
  };
  const lineEnd = (at: number): number => {
    const end = text.indexOf(String.fromCharCode(newline), at);
    return end < 0 ? (last ? text.length : -1) : end + 1;
  };
  const finish = (): Stretch[] => {
    if (recordStart > runStart)
      stretches.push({ kind: 'records', from: runStart, to: recordStart });
    return stretches;
  };

  cells: while (i < text.length) {
    if (text.charCodeAt(i) === QUOTE) {
      const open = i++;
      for (;;) {
        const quote = text.indexOf('"', i);
        if (quote < 0 || (quote + 1 >= text.length && !last)) {
          if (!last) return finish();
          finish();
          stretches.push({ kind: 'unclosed', from: recordStart, to: text.length });
          return stretches;
        }
        i = quote + 1;
        if (text.charCodeAt(i) !== QUOTE) break;
        i++;
      }
      const next = text.charCodeAt(i);
      const carriage = newline === 10 && next === 13 && text.charCodeAt(i + 1) === newline;
      if (newline === 10 && next === 13 && i + 1 >= text.length && !last) return finish();
      if (i >= text.length || next === delimiter || next === newline || carriage) {
        if (next === delimiter) {
          i++;
          continue;
        }
        endRecord(Math.min(text.length, i + (carriage ? 2 : 1)), false);
        continue;
      }
      const broken = text.indexOf(String.fromCharCode(newline), open);
      if (broken >= 0 && broken < i) {
        finish();
        stretches.push({ kind: 'unclosed', from: recordStart, to: text.length });
        return stretches;
      }
      const end = lineEnd(i);
      if (end < 0) return finish();
      endRecord(end, true);
      continue;
    }
    for (; i < text.length; i++) {
      const sign = text.charCodeAt(i);
      if (sign === delimiter) {
        i++;
        continue cells;
      }
      if (sign === newline) {
        endRecord(i + 1, false);
        continue cells;
      }
      if (sign === QUOTE) {
        const end = lineEnd(i);
        if (end < 0) return finish();
        endRecord(end, true);
        continue cells;
      }
    }
  }
  if (last && recordStart < text.length) endRecord(text.length, false);
  return finish();
}
