import type { FieldKind, Issue, IssueCode } from '../dataset/index.ts';
import { cellText, invalidBytes } from './block-text.ts';
import { type ChunkReading, chunkReader, type RowPlan } from './chunk-reader.ts';
import { type CsvDialect, DELIMITERS } from './csv-dialect.ts';
import { cellBlock } from './found-rows.ts';
import { type FieldNames, readHeader, reportMissing } from './header.ts';
import { inOurWords } from './mapping.ts';
import type { TakeCells } from './plain-rows.ts';
import type { ReadContext } from './read-context.ts';
import { chunksOf, type ReadingMemory } from './reading-memory.ts';

/** Takes the rows of a CSV file into a table, and reports those that do not fit its header. */
export type CsvTable = {
  /** A list of cells that is used again for every row. */
  readonly cells: string[];
  /**
   * @param raw whether the cells are bytes to be read one by one (`cellText`)
   */
  takerOf(raw: boolean): TakeCells;
  /**
   * Takes rows from whole lines, as far as they are as they should be.
   * @param left how many bytes of the file come behind them
   * @param read what was read of them already, and the memory that it stands in
   * @returns where it stopped; the row there is for `takerOf` or `refuseStray`
   */
  takeBytes(bytes: Buffer, from: number, left: number, read?: ReadChunkIn): number;
  /** What its rows are read by; `null` where that is nothing: lines do not end in a line feed, or there is no memory. */
  readonly plan: RowPlan | null;
  /** A line with a quote where none can stand. */
  refuseStray(line: string): void;
  /** The number of the row that comes next. */
  nextRow(): number;
  /** How many rows there were below the header; blank lines are none. */
  rows(): number;
};

/** What was read of a chunk, with the memory that it stands in. */
export type ReadChunkIn = { readonly reading: ChunkReading; readonly memory: Buffer };

/**
 * Starts the table of a file with its header.
 * @param memory to read bytes in; without it all rows are for `takerOf`
 */
export function csvTable(
  dialect: CsvDialect,
  names: FieldNames,
  file: string,
  rawHeader: boolean,
  { builder, mapping }: ReadContext,
  memory: ReadingMemory | null,
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

  const delimiter = dialect.delimiter.charCodeAt(0);
  const isReadable = dialect.newline === '\n' && memory !== null;
  const plan = isReadable ? { delimiter, fields: kinds } : null;
  const readStretch = isReadable ? stretchReader({ delimiter, fields: kinds }, memory) : null;
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

  const takeRead = ({ reading, memory: bytes }: ReadChunkIn) => {
    for (const { found, readings } of reading.blocks) {
      const { places, size, passed } = found;
      for (let i = 0; i < size; i++) places[i] = row + (places[i] as number);
      if (size > 0) table.addBlock(cellBlock(bytes, found, width, readings), translations);
      row += passed;
      rows += size;
    }
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
    takeBytes(bytes, from, left, read) {
      // A little more, since rows may become shorter.
      if (seen > 0)
        table.expect(Math.ceil(1.02 * rows * (1 + (bytes.length - from + left) / seen)));
      seen += bytes.length - from;
      if (read !== undefined) takeRead(read);
      let start = read?.reading.used ?? from;
      while (readStretch !== null && start < bytes.length) {
        const here = readStretch(bytes.subarray(start));
        takeRead(here);
        if (here.reading.used === 0) break;
        start += here.reading.used;
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

/** Reads as many of some whole lines as there is room for. */
function stretchReader(plan: RowPlan, memory: ReadingMemory): (lines: Buffer) => ReadChunkIn {
  const readChunk = chunkReader(plan, memory, 0);
  const [chunk] = chunksOf(memory, plan.fields.length);
  const bytes = Buffer.from(memory.memory.buffer);
  return (lines) => {
    const room = chunk.bytes;
    const fits = lines.length <= room.length;
    const length = fits ? lines.length : lines.lastIndexOf(NEWLINE, room.length - 1) + 1;
    lines.copy(room, 0, 0, length);
    return { reading: readChunk(chunk, length), memory: bytes };
  };
}

const NEWLINE = 10;
const NONE_INVALID: ReadonlyMap<number, string> = new Map();

const nameOf = (delimiter: string) =>
  delimiter === ',' ? 'een komma' : delimiter === ';' ? 'een puntkomma' : 'een tab';
