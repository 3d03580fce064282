/** Takes in a row: its cells, how many there are, and whether any holds something. */
export type TakeCells = (cells: string[], count: number, filled: boolean) => void;

/**
 * Splits a text without quotes into rows of cells, spaces round each cell removed. This is the fast way for what most
 * registration files hold; `quotedRows` reads the rest, and a test holds the two to the same cells.
 *
 * @param text whole lines; the last one may lack its line end
 * @param raw whether each character is a byte (`block-text.ts`)
 * @param cells is used again for every row; what stands in it after `count` is of an earlier row
 */
export function plainRows(
  text: string,
  from: number,
  to: number,
  delimiter: number,
  newline: number,
  cells: string[],
  take: TakeCells,
  raw = false,
): void {
  let start = from;
  let count = 0;
  let filled = false;
  for (let i = from; i < to; i++) {
    const sign = text.charCodeAt(i);
    if (sign !== delimiter && sign !== newline) continue;
    const cell = start === i ? '' : trimmed(text, start, i, raw);
    if (cell !== '') filled = true;
    cells[count++] = cell;
    start = i + 1;
    if (sign === delimiter) continue;
    take(cells, count, filled);
    count = 0;
    filled = false;
  }
  if (start < to || count > 0) {
    const cell = start === to ? '' : trimmed(text, start, to, raw);
    cells[count++] = cell;
    take(cells, count, filled || cell !== '');
  }
}

/**
 * A stretch of text without the spaces round it. In a raw text (`block-text.ts`) only ASCII can be a space: another byte
 * may be half of a letter.
 */
function trimmed(text: string, start: number, end: number, raw: boolean): string {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const plain = first > 32 && first < 128 && last > 32 && last < 128;
  const cell = text.slice(start, end);
  return plain ? cell : trimCell(cell, raw);
}

/** A cell without the spaces round it. */
export function trimCell(cell: string, raw: boolean): string {
  return raw ? cell.replaceAll(/^[\t-\r ]+|[\t-\r ]+$/g, '') : cell.trim();
}
