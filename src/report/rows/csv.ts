import { SvaError } from '../../util/index.ts';

/**
 * Rows as CSV (RFC 4180): comma, quotes where a cell needs them, lines end with CRLF. `null` is an empty cell.
 * Without rows the header alone.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe before it.
 *
 * @throws SvaError `usage` without columns or rows
 */
export function csv<Name extends string>(
  names: readonly Name[],
  rows: readonly { readonly [N in Name]: string | number | boolean | null }[],
): string {
  // Who writes JavaScript may give a report alone, or the two the other way round.
  if (!isListOfNames(names) || !Array.isArray(rows))
    throw new SvaError(
      'usage',
      'csv() vraagt kolommen en rijen, zoals csv(reportColumns, account.rows()).',
      { value: names },
    );
  const lines = [names, ...rows.map((row) => names.map((name) => row[name]))];
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

const isListOfNames = (value: unknown): boolean =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');

function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
