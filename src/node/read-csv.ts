import { basename } from 'node:path';
import type { Issue } from '../dataset/index.ts';
import { type RecordName, records } from '../records/index.ts';
import { type BlockText, blockText, byteLength } from './block-text.ts';
import { type CsvDialect, csvDialect } from './csv-dialect.ts';
import { type CsvTable, csvTable } from './csv-table.ts';
import { unreadable } from './failure.ts';
import { readBlocks } from './file-blocks.ts';
import { byteOrderMark, foreignKind } from './file-kind.ts';
import { fieldNames } from './header.ts';
import { plainRows } from './plain-rows.ts';
import { quotedRows } from './quoted-rows.ts';
import { readAhead, type TakeChunk } from './read-ahead.ts';
import type { FileRead, ReadContext } from './read-context.ts';
import { putMemory, takeMemory } from './reading-memory.ts';
import { recordEnds } from './record-ends.ts';

/** A record that has not ended after so many bytes does not end: its quote was never closed. */
const LONGEST_RECORD = 1024 * 1024;

/**
 * Reads a CSV file into the table of a record type: UTF-8, a comma, semicolon or tab found from the header, and quotes
 * by RFC 4180. Lines without quotes are split here; csv-parse reads those with.
 *
 * @throws SvaError `unreadable` when it is no CSV, its header names no known column, or a quote never closes
 */
export async function readCsv(
  path: string,
  record: RecordName,
  context: ReadContext,
): Promise<FileRead> {
  const file = basename(path);
  const report = (issue: Issue) => context.builder.issues.add(issue);
  const names = fieldNames(record, context.mapping, context.mapped);
  let dialect: CsvDialect | null = null;
  let table: CsvTable | null = null;
  let first = true;

  const take: TakeChunk = (bytes, last, left, read) => {
    let used = 0;
    if (first) {
      const foreign = foreignKind(bytes);
      if (foreign !== null) throw unreadable(file, null, `dit is geen CSV maar ${foreign}.`);
      used = byteOrderMark(bytes);
    }
    if (dialect === null || table === null) {
      const block = wholeLines(bytes, used, last, null);
      dialect = csvDialect(block.text, file, names, last);
      if (dialect === null) return 0;
      used += byteLength(block.text.slice(0, dialect.end), block.raw);
      table = csvTable(dialect, names, file, block.raw, context, memory);
    }
    first = false;
    const begin = used;
    const lines = bytes.subarray(0, endOfLines(bytes, last, dialect));
    // What is well-formed never becomes a text.
    used = table.takeBytes(lines, used, left, read);
    const block = wholeLines(bytes, used, last, dialect);
    const taken = takeRows(block, dialect, table, last);
    if (used === begin && taken === 0 && bytes.length > LONGEST_RECORD) {
      const row = table.nextRow();
      if (bytes.includes(34)) throw unclosed(file, row);
      throw unreadable(file, row, 'deze regel is langer dan 1 MB; zo lang is geen record.');
    }
    return (
      used +
      (taken === block.text.length
        ? wholeLength(block)
        : byteLength(block.text.slice(0, taken), block.raw))
    );
  };
  const onBytes = (bytes: number) => context.onBlock(bytes, table?.rows() ?? 0);
  const { signal, block } = context;
  const memory = takeMemory();
  const sha256 = await readBlocks(path, take, {
    onBytes,
    signal,
    block,
    goOn(bytes, begin) {
      const plan = table?.plan ?? null;
      const threads = plan === null ? null : (context.threads?.(bytes.left()) ?? null);
      if (plan === null || threads === null) return null;
      const rest = Buffer.from(begin);
      return threads.then(async (them) => {
        if (them === null) return false;
        await readAhead(bytes, rest, plan, them, take, onBytes, signal);
        return true;
      });
    },
  }).finally(() => putMemory(memory));

  if (table === null) {
    report({
      file,
      row: null,
      field: null,
      code: 'empty-file',
      severity: 'fout',
      message: `het bestand is leeg: er is ook geen kopregel. Van ${records[record].title} zijn er dus geen gegevens.`,
    });
    return { rows: 0, sha256 };
  }
  const rows = (table as CsvTable).rows();
  if (rows === 0) {
    report({
      file,
      row: null,
      field: null,
      code: 'header-only',
      severity: 'waarschuwing',
      message: `het bestand heeft een kopregel en geen rijen: er zijn nul ${records[record].title}.`,
    });
  }
  return { rows, sha256 };

  function takeRows(
    block: BlockText,
    { delimiter, newline }: CsvDialect,
    into: CsvTable,
    last: boolean,
  ): number {
    const { text, raw } = block;
    const [delimiterCode, newlineCode] = [delimiter.charCodeAt(0), newline.charCodeAt(0)];
    if (!text.includes('"')) {
      plainRows(
        text,
        0,
        text.length,
        delimiterCode,
        newlineCode,
        into.cells,
        into.takerOf(raw),
        raw,
      );
      return text.length;
    }
    const take = into.takerOf(raw);
    let end = 0;
    for (const stretch of recordEnds(text, 0, delimiterCode, newlineCode, last)) {
      if (stretch.kind === 'unclosed') throw unclosed(file, into.nextRow());
      const part = text.slice(stretch.from, stretch.to);
      if (stretch.kind === 'stray') into.refuseStray(part);
      else quotedRows(part, delimiter, newline, take, raw);
      end = stretch.to;
    }
    return end;
  }
}

/** Where the last line of some bytes ends: what is cut in two waits for the next block. */
function endOfLines(bytes: Buffer, last: boolean, dialect: CsvDialect | null): number {
  if (last) return bytes.length;
  let end = bytes.lastIndexOf(dialect?.newline === '\r' ? 13 : 10);
  // Before the header is known the lines may end in a carriage return; one at the very end may be half a line end.
  if (end < 0 && dialect === null) end = bytes.lastIndexOf(13, bytes.length - 2);
  return end + 1;
}

/** The text of a block up to its last line end. */
function wholeLines(
  bytes: Buffer,
  from: number,
  last: boolean,
  dialect: CsvDialect | null,
): BlockText {
  return blockText(bytes.subarray(from, Math.max(from, endOfLines(bytes, last, dialect))));
}

const wholeLength = (block: BlockText) => byteLength(block.text, block.raw);

const unclosed = (file: string, row: number) =>
  unreadable(
    file,
    row,
    'een aanhalingsteken gaat open en niet op een duidelijke plaats weer dicht; vanaf hier is niet te zeggen waar rijen eindigen.',
  );
