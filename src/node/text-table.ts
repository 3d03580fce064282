import type { Issue } from '../dataset/index.ts';
import type { SourceRow } from '../told/index.ts';
import { foldName } from '../util/index.ts';
import { DELIMITERS } from './csv-dialect.ts';
import { unreadable } from './failure.ts';
import { quotedRows } from './quoted-rows.ts';

/**
 * Reads a small CSV file whose columns are known by name and whose cells stay texts: UTF-8; a comma, semicolon or tab,
 * found from the header; quotes by RFC 4180. Blank rows are passed over. A column that is not known keeps its own name.
 *
 * @throws SvaError `unreadable` when no column of the header is known, or a quote does not close
 */
export function textTable(
  text: string,
  columns: readonly string[],
  file: string,
  report: (issue: Issue) => void,
): SourceRow[] {
  if (text.trim() === '') {
    report({
      file,
      row: null,
      field: null,
      code: 'empty-file',
      severity: 'fout',
      message: 'het bestand is leeg: er is ook geen kopregel.',
    });
    return [];
  }
  const newline = /\r(?!\n)|\n/.exec(text)?.[0] === '\r' ? '\r' : '\n';
  const columnOf = (name: string) =>
    columns.find((column) => foldName(column) === foldName(name.replaceAll('"', '')));
  const headerLine = text.split(/\r\n|\r|\n/).find(isFilled) ?? '';
  const known = (delimiter: string) =>
    headerLine.split(delimiter).filter((name) => columnOf(name) !== undefined).length;
  const delimiter = DELIMITERS.reduce((a, b) => (known(b) > known(a) ? b : a));
  if (known(delimiter) === 0) {
    throw unreadable(
      file,
      null,
      `de kopregel heeft geen enkele van de kolommen ${columns.join(', ')}, gescheiden met een komma, puntkomma of tab.`,
    );
  }
  const rows = recordsOf(text, delimiter, newline, file);
  const at = rows.findIndex((cells) => isFilled(cells.join('')));
  const names = (rows[at] ?? []).map((name) => columnOf(name) ?? name);
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw unreadable(
      file,
      at + 1,
      `kolom ‘${twice}’ staat meer dan eens in de kopregel; welke geldt is niet te zeggen.`,
    );
  }
  for (const column of columns) {
    if (names.includes(column)) continue;
    report({
      file,
      row: at + 1,
      field: column,
      code: 'missing-column',
      severity: 'waarschuwing',
      message: `kolom ‘${column}’ ontbreekt en telt als leeg.`,
    });
  }
  return rows.flatMap((cells, index): SourceRow[] => {
    if (index <= at || cells.every((cell) => cell === '')) return [];
    const row = index + 1;
    if (cells.length !== names.length) {
      report({
        file,
        row,
        field: null,
        code: 'ragged-row',
        severity: 'fout',
        message: `deze rij heeft ${cells.length} cellen en de kopregel ${names.length}; zij telt niet, want welke cel waarbij hoort is niet te zeggen.`,
      });
      return [];
    }
    const pairs = names.flatMap((name, at) => (name === '' ? [] : [[name, cells[at]] as const]));
    return [{ row, cells: Object.fromEntries(pairs) }];
  });
}

/** Whether a line holds something beside the separator that Excel may name first. */
const isFilled = (line: string): boolean => line.trim() !== '' && !/^"?sep=/i.test(line.trim());

function recordsOf(text: string, delimiter: string, newline: string, file: string): string[][] {
  const rows: string[][] = [];
  try {
    quotedRows(text, delimiter, newline, (cells, count) => {
      rows.push(cells.slice(0, count));
    });
  } catch {
    throw unreadable(
      file,
      null,
      'een aanhalingsteken staat op een plaats waar dat niet kan, of gaat niet weer dicht.',
    );
  }
  return rows;
}
