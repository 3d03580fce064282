import { parse } from 'csv-parse/sync';
import { type TakeCells, trimCell } from './plain-rows.ts';

/**
 * Reads whole records of a text with quotes, as csv-parse reads them (RFC 4180), spaces round each cell removed.
 * A blank line is a row of one empty cell.
 *
 * @throws CsvError when a quote stands where none can stand: `recordEnds` leaves such lines out
 */
export function quotedRows(
  text: string,
  delimiter: string,
  newline: string,
  take: TakeCells,
  raw = false,
): void {
  const rows = parse(text, {
    delimiter,
    record_delimiter: newline === '\n' ? ['\r\n', '\n'] : newline,
    relax_column_count: true,
    skip_empty_lines: false,
  });
  for (const row of rows) {
    let filled = false;
    for (const [index, cell] of row.entries()) {
      const trimmed = trimCell(cell, raw);
      row[index] = trimmed;
      if (trimmed !== '') filled = true;
    }
    take(row, row.length, filled);
  }
}
