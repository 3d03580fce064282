import { columnName, records } from '../records/index.ts';
import { unreadable } from './failure.ts';
import type { FieldNames } from './header.ts';
import { plainRows } from './plain-rows.ts';
import { quotedRows } from './quoted-rows.ts';
import { recordEnds } from './record-ends.ts';

/** How a file divides its cells, and what its header says. */
export type CsvDialect = {
  readonly delimiter: Delimiter;
  readonly newline: '\n' | '\r';
  /** The names of the columns as the file has them. */
  readonly columns: readonly string[];
  /** The row the header stands in. */
  readonly row: number;
  /** Where the rows begin in the text. */
  readonly end: number;
};

export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Signs that other systems divide by; they are named in the message. */
const FOREIGN = ['|', ':', '^', '~'];

/**
 * Finds in the header how a file divides its cells: by the comma, semicolon or tab that gives the most known columns.
 * Blank lines before the header are passed over, and so is the line `sep=;` that Excel writes.
 *
 * @param last whether the text is the whole file
 * @returns `null` when the text ends before the header does (and `last` is false), or when there is no header
 * @throws SvaError `unreadable` when no column is known: nothing of such a file could be read
 */
export function csvDialect(
  text: string,
  file: string,
  names: FieldNames,
  last: boolean,
): CsvDialect | null {
  const newline = /\r(?!\n)|\n/.exec(text)?.[0] === '\r' ? '\r' : '\n';
  let row = 1;
  let start = 0;
  let told: string | undefined;
  for (;;) {
    const end = text.indexOf(newline, start);
    if (end < 0) break;
    const line = text.slice(start, end).trim();
    const separator = /^"?sep=(.)"?$/i.exec(line);
    if (separator !== null && row === 1) told = separator[1];
    else if (line !== '' || text.slice(start, end).includes('\t')) break;
    start = end + 1;
    row++;
  }
  if (text.slice(start).trim() === '') return null;
  const candidates = DELIMITERS.filter(
    (delimiter) => told === undefined || delimiter === told || told === ' ',
  );
  let best:
    | { readonly delimiter: Delimiter; readonly line: Line; readonly known: number }
    | undefined;
  for (const delimiter of candidates) {
    const line = headerLine(text, start, delimiter, newline, last);
    if (line === 'unfinished') return null;
    const known = knownIn(line.columns, names);
    const better =
      best === undefined ||
      known > best.known ||
      (known === best.known && line.columns.length > best.line.columns.length);
    if (better) best = { delimiter, line, known };
  }
  if (best === undefined || best.known === 0)
    throw noHeader(text, start, file, row, names, newline, last);
  return {
    delimiter: best.delimiter,
    newline,
    columns: best.line.columns,
    row,
    end: best.line.end,
  };
}

type Line = { readonly columns: readonly string[]; readonly end: number };

/** The first record from a place on, with the place where it ends. */
function headerLine(
  text: string,
  start: number,
  delimiter: string,
  newline: '\n' | '\r',
  last: boolean,
): Line | 'unfinished' {
  const lineEnd = text.indexOf(newline, start);
  let end = lineEnd < 0 ? text.length : lineEnd + 1;
  if (lineEnd < 0 && !last) return 'unfinished';
  const columns: string[] = [];
  const take = (cells: readonly string[], count: number) => {
    columns.push(...cells.slice(0, count));
  };
  const plain = text.slice(start, end);
  if (!plain.includes('"')) {
    plainRows(plain, 0, plain.length, delimiter.charCodeAt(0), newline.charCodeAt(0), [], take);
    return { columns, end };
  }
  end = recordEnd(text, start, delimiter, newline, last);
  if (end < 0) return last ? { columns, end: text.length } : 'unfinished';
  try {
    quotedRows(text.slice(start, end), delimiter, newline, take);
  } catch {
    return { columns: [], end };
  }
  return { columns, end };
}

/** Where the first record ends; -1 when the text ends first, or a quote never closes. */
function recordEnd(
  text: string,
  start: number,
  delimiter: string,
  newline: string,
  last: boolean,
): number {
  for (let end = text.indexOf(newline, start); ; end = text.indexOf(newline, end + 1)) {
    const to = end < 0 ? text.length : end + 1;
    const [first] = recordEnds(
      text.slice(start, to),
      0,
      delimiter.charCodeAt(0),
      newline.charCodeAt(0),
      end < 0 && last,
    );
    if (first !== undefined) return first.kind === 'unclosed' ? -1 : to;
    if (end < 0) return -1;
  }
}

const knownIn = (columns: readonly string[], names: FieldNames): number =>
  new Set(columns.map((column) => names.find(column)?.field).filter((field) => field !== undefined))
    .size;

function noHeader(
  text: string,
  start: number,
  file: string,
  row: number,
  names: FieldNames,
  newline: '\n' | '\r',
  last: boolean,
): Error {
  const title = records[names.record].title;
  for (const sign of FOREIGN) {
    const line = headerLine(text, start, sign, newline, last);
    if (line !== 'unfinished' && line.columns.length > 1 && knownIn(line.columns, names) > 0) {
      return unreadable(
        file,
        row,
        `de kolommen zijn gescheiden met ‘${sign}’; gebruik een komma, puntkomma of tab.`,
      );
    }
  }
  const end = text.indexOf(newline, start);
  const header = text.slice(start, end < 0 ? undefined : end).trim();
  const shown = header.length > 80 ? `${header.slice(0, 80)}…` : header;
  const expected = names.descriptions.slice(0, 4).map(({ name }) => columnName(name));
  return unreadable(
    file,
    row,
    `de kopregel heeft geen enkele kolom van ${title}: ‘${shown}’. Verwacht worden namen als ${expected.join(', ')}, gescheiden met een komma, puntkomma of tab; andere namen zijn in kolommen.json te koppelen.`,
  );
}
