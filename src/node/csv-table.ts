import type { CellBlock, FieldKind, Issue, IssueCode } from '../dataset/index.ts';
import { cellText, invalidBytes } from './block-text.ts';
import { byteRows, cellBlock, type FoundRows, foundRows } from './byte-rows.ts';
import type { ChunkReading, RowPlan } from './chunk-reader.ts';
import { type CsvDialect, DELIMITERS } from './csv-dialect.ts';
import { type FieldNames, readHeader, reportMissing } from './header.ts';
import { inOurWords } from './mapping.ts';
import type { TakeCells } from './plain-rows.ts';
import type { ReadContext } from './read-context.ts';

/** Takes the rows of a CSV file into a table, and reports those that do not fit its header. */
export type CsvTable = {
  /** A list of cells that is used again for every row. */
  readonly cells: string[];
  /**
   * @param raw whether the cells are bytes to be read one by one (`cellText`)
   */
  takerOf(raw: boolean): TakeCells;
  /**
   * Takes rows from bytes that are UTF-8, as far as they are as they should be.
   * @param left how many bytes of the file come behind them
   * @param reading what was read of them already
   * @returns where it stopped; the row there is for `takerOf` or `refuseStray`
   */
  takeBytes(bytes: Buffer, from: number, left: number, reading?: ChunkReading): number;
  /** What others can read its rows by; `null` where lines do not end in a line feed, since nobody does. */
  readonly plan: RowPlan | null;
  /** A line with a quote where none can stand. */
  refuseStray(line: string): void;
  /** The number of the row that comes next. */
  nextRow(): number;
  /** How many rows there were below the header; blank lines are none. */
  rows(): number;
};

/** Starts the table of a file with its header. */
export function csvTable(
  dialect: CsvDialect,
  names: FieldNames,
  file: string,
  rawHeader: boolean,
  { builder, mapping }: ReadContext,
): CsvTable {
  const report = (issue: Issue) => builder.issues.add(issue);
  const columns = dialect.columns.map((column) => {
    const read = rawHeader ? cellText(column) : { text: column };
    if ('text' in read) return read.text;
    report({
      file,
      row: dialect.row,
      field: read.windows1252,
      code: 'invalid-bytes',
      severity: 'fout',
      message: `${invalidBytes(read.windows1252)}.`,
    });
    return read.windows1252;
  });
  const { fields, labels } = readHeader(names, columns, file, dialect.row, report);
  reportMissing(names, new Set(fields.filter((field) => field !== null)), file, report);
  const table = builder.table(names.record, file, fields, labels);
  const width = fields.length;
  const cells: string[] = [];
  let row = dialect.row;
  let rows = 0;
  /** How many bytes the rows took so far. */
  let seen = 0;

  const translated: {
    readonly place: number;
    readonly codes: { readonly [word: string]: string };
    readonly several: boolean;
  }[] = [];
  const kinds: (FieldKind | null)[] = [];
  for (const [place, field] of fields.entries()) {
    const described = names.descriptions.find(({ name }) => name === field);
    const codes = field === null ? undefined : mapping.codes[names.record]?.[field];
    if (codes !== undefined)
      translated.push({ place, codes, several: described?.meta.kind === 'codes' });
    const isRead = described !== undefined && codes === undefined;
    kinds.push(isRead ? { kind: described.meta.kind, values: described.values } : null);
  }

  const found = foundRows(width);
  const delimiter = dialect.delimiter.charCodeAt(0);
  const plan = dialect.newline === '\n' ? { delimiter, fields: kinds } : null;
  const translations = new Map(
    translated.map(({ place, codes, several }) => [
      place,
      (cell: string) => inOurWords(cell, codes, several),
    ]),
  );

  const refuse = (code: IssueCode, severity: Issue['severity'], message: string) =>
    report({ file, row, field: null, code, severity, message });

  const translate = (texts: string[]) => {
    for (const { place, codes, several } of translated) {
      const cell = texts[place] ?? '';
      if (cell === '') continue;
      texts[place] = inOurWords(cell, codes, several);
    }
  };

  /** Makes texts of cells that are bytes. @returns what those that are no UTF-8 would say in Windows-1252, by place */
  const decode = (texts: string[], count: number): ReadonlyMap<number, string> => {
    const invalid = new Map<number, string>();
    for (let place = 0; place < count; place++) {
      const read = cellText(texts[place] ?? '');
      if ('text' in read) texts[place] = read.text.trim();
      else {
        invalid.set(place, read.windows1252);
        texts[place] = read.windows1252;
      }
    }
    return invalid;
  };

  const refuseInvalid = (texts: string[], invalid: ReadonlyMap<number, string>) => {
    for (const [place, windows1252] of invalid) {
      if (place >= width) continue;
      texts[place] = '';
      report({
        file,
        row,
        field: columns[place] ?? null,
        code: 'invalid-bytes',
        severity: 'fout',
        message: `${invalidBytes(windows1252)}.`,
      });
    }
  };

  const takeFound = (bytes: Buffer, its: FoundRows, readings?: CellBlock['readings']) => {
    for (let i = 0; i < its.size; i++) its.places[i] = row + (its.places[i] as number);
    if (its.size > 0) table.addBlock(cellBlock(bytes, its, width, readings), translations);
    row += its.passed;
    rows += its.size;
  };

  /** Whether a row of another length than the header can be read all the same. */
  const fits = (texts: readonly string[], count: number): boolean => {
    if (count > width) {
      if (texts.slice(width, count).every((cell) => cell === '')) {
        refuse(
          'ragged-row',
          'waarschuwing',
          `de rij heeft ${count} cellen en de kopregel ${width}; wat te veel is, is leeg.`,
        );
        return true;
      }
      refuse(
        'ragged-row',
        'fout',
        `de rij heeft ${count} cellen en de kopregel ${width}; welke cel bij welke kolom hoort is niet te zeggen, dus de rij telt niet mee. Een cel met een scheidingsteken hoort tussen aanhalingstekens.`,
      );
      return false;
    }
    const [only = ''] = texts;
    const other =
      count > 1
        ? undefined
        : DELIMITERS.find(
            (sign) => sign !== dialect.delimiter && only.split(sign).length === width,
          );
    if (other !== undefined) {
      refuse(
        'wrong-delimiter',
        'fout',
        `de cellen van deze rij zijn gescheiden met ${nameOf(other)} en die van de kopregel met ${nameOf(dialect.delimiter)}; de rij telt niet mee.`,
      );
      return false;
    }
    refuse(
      'ragged-row',
      'waarschuwing',
      `de rij heeft ${count} cellen en de kopregel ${width}; wat aan het eind ontbreekt telt als leeg.`,
    );
    return true;
  };

  return {
    cells,
    takerOf(raw) {
      return (texts, count, hasSigns) => {
        row++;
        const invalid = raw ? decode(texts, count) : NONE_INVALID;
        // Beyond ASCII there are spaces too: only as texts such cells turn out to be empty.
        const filled = raw ? texts.slice(0, count).some((cell) => cell !== '') : hasSigns;
        if (!filled && count === 1) return;
        rows++;
        if (!filled) {
          refuse(
            'empty-row',
            'waarschuwing',
            'de rij heeft alleen lege cellen; zij telt niet als record.',
          );
          return;
        }
        if (count !== width) {
          if (!fits(texts, count)) return;
          for (let place = count; place < width; place++) texts[place] = '';
        }
        refuseInvalid(texts, invalid);
        if (translated.length > 0) translate(texts);
        table.addCells(texts, row);
      };
    },
    plan,
    takeBytes(bytes, from, left, reading) {
      // A little more, since rows may become shorter.
      if (seen > 0)
        table.expect(Math.ceil(1.02 * rows * (1 + (bytes.length - from + left) / seen)));
      seen += bytes.length - from;
      for (const { found: rowsFound, readings } of reading?.blocks ?? [])
        takeFound(bytes, rowsFound, readings);
      let start = reading?.used ?? from;
      while (start < bytes.length) {
        const end = byteRows(bytes, start, width, delimiter, found);
        if (end === start) break;
        takeFound(bytes, found);
        start = end;
      }
      return start;
    },
    refuseStray(line) {
      row++;
      rows++;
      const shown = line.trim();
      refuse(
        'stray-quote',
        'fout',
        `in ‘${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}’ staat een aanhalingsteken waar het niet kan; de rij telt niet mee. Een cel met aanhalingstekens staat zelf tussen aanhalingstekens, en die erin zijn dubbel.`,
      );
    },
    nextRow: () => row + 1,
    rows: () => rows,
  };
}

const NONE_INVALID: ReadonlyMap<number, string> = new Map();

const nameOf = (delimiter: string) =>
  delimiter === ',' ? 'een komma' : delimiter === ';' ? 'een puntkomma' : 'een tab';
