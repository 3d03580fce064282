import { isUtf8 } from 'node:buffer';
import { basename } from 'node:path';
import { type RecordName, records } from '../records/index.ts';
import { unreadable } from './failure.ts';
import { readBlocks } from './file-blocks.ts';
import { byteOrderMark, foreignKind } from './file-kind.ts';
import { fieldNames } from './header.ts';
import { jsonItems, type ListState } from './json-items.ts';
import { type JsonTable, jsonTable } from './json-table.ts';
import type { FileRead, ReadContext } from './read-context.ts';

/**
 * Reads a JSON file, a list of objects, into the table of a record type; one object at a time.
 *
 * @throws SvaError `unreadable`, with the line, when it is no JSON or no list
 */
export function readJson(
  path: string,
  record: RecordName,
  context: ReadContext,
): Promise<FileRead> {
  const file = basename(path);
  let state: ListState = 'before';
  let line = 1;
  return readItems(
    path,
    record,
    context,
    'een lijst zonder records',
    (bytes, last, table) => {
      const found = jsonItems(bytes, state, last);
      let counted = 0;
      for (const { from, to } of found.items) {
        line += linesIn(bytes, counted, from);
        counted = from;
        const { value, raw } = parsed(bytes.subarray(from, to));
        if (value === undefined)
          throw unreadable(file, null, `regel ${line}: dit is geen geldige JSON.`);
        table.add(value, raw);
      }
      line += linesIn(bytes, counted, found.broken ?? found.end);
      if (found.broken !== undefined)
        throw unreadable(file, null, brokenList(found.state, bytes, found.broken, line));
      if (last && found.state !== 'after' && (found.state !== 'before' || table.rows() > 0)) {
        throw unreadable(file, null, `regel ${line}: de lijst houdt op zonder afsluitende ].`);
      }
      state = found.state;
      return found.end;
    },
    () => state === 'before',
  );
}

/**
 * Reads a file with a JSON object on each line into the table of a record type. A line that is no JSON is reported and
 * not counted; the others are.
 */
export function readNdjson(
  path: string,
  record: RecordName,
  context: ReadContext,
): Promise<FileRead> {
  let line = 0;
  return readItems(
    path,
    record,
    context,
    'geen regels',
    (bytes, last, table) => {
      let start = 0;
      while (start < bytes.length) {
        let end = bytes.indexOf(10, start);
        if (end < 0) {
          if (!last) break;
          end = bytes.length;
        }
        const content = bytes.subarray(start, end);
        line++;
        start = end + 1;
        if (content.every((byte) => byte === 32 || byte === 9 || byte === 13)) continue;
        const { value, raw } = parsed(content);
        if (value === undefined)
          table.refuse(`regel ${line} is geen geldige JSON; zij telt niet mee.`);
        else table.add(value, raw);
      }
      return Math.min(start, bytes.length);
    },
    () => line === 0,
  );
}

/** What the two have in common: blocks in, rows out, and what an empty file means. */
async function readItems(
  path: string,
  record: RecordName,
  context: ReadContext,
  nothing: string,
  take: (bytes: Buffer, last: boolean, table: JsonTable) => number,
  isEmpty: () => boolean,
): Promise<FileRead> {
  const file = basename(path);
  const names = fieldNames(record, context.mapping, context.mapped);
  let table: JsonTable | null = null;
  let first = true;
  const sha256 = await readBlocks(
    path,
    (bytes, last) => {
      let used = 0;
      if (first) {
        const foreign = foreignKind(bytes);
        if (foreign !== null) throw unreadable(file, null, `dit is geen JSON maar ${foreign}.`);
        used = byteOrderMark(bytes);
        first = false;
      }
      const rest = bytes.subarray(used);
      if (table === null && rest.every((byte) => byte <= 32)) return used;
      table ??= jsonTable(record, names, file, context);
      return used + take(rest, last, table);
    },
    {
      onBytes: (bytes) => context.onBlock(bytes, table?.rows() ?? 0),
      signal: context.signal,
    },
  );
  const done = table as JsonTable | null;
  const title = records[record].title;
  if (done === null || isEmpty()) {
    context.builder.issues.add({
      file,
      row: null,
      field: null,
      code: 'empty-file',
      severity: 'fout',
      message: `het bestand is leeg. Van ${title} zijn er dus geen gegevens.`,
    });
    return { rows: 0, sha256 };
  }
  done.finish();
  if (done.rows() === 0) {
    context.builder.issues.add({
      file,
      row: null,
      field: null,
      code: 'header-only',
      severity: 'waarschuwing',
      message: `het bestand heeft ${nothing}: er zijn nul ${title}.`,
    });
  }
  return { rows: done.rows(), sha256 };
}

/** An item, or `undefined` when it is no JSON. Where its bytes are no UTF-8, each byte is a character. */
function parsed(bytes: Buffer): { readonly value: unknown; readonly raw: boolean } {
  const raw = !isUtf8(bytes);
  try {
    return {
      value: JSON.parse(raw ? bytes.toString('latin1') : bytes.toString('utf8')) as unknown,
      raw,
    };
  } catch {
    return { value: undefined, raw };
  }
}

function brokenList(state: ListState, bytes: Buffer, at: number, line: number): string {
  const sign = String.fromCharCode(bytes[at] ?? 32);
  if (state === 'before' && sign === '{') {
    return 'dit is een object en geen lijst van records ([…]). Staat er op elke regel een object, noem het bestand dan .ndjson.';
  }
  const item = `hier begint een record dat niet geldig is of niet eindigt (‘${sign}’)`;
  const reasons: { readonly [S in ListState]: string } = {
    before: `dit is geen JSON-lijst ([…]); zij begint met ‘${sign}’`,
    first: item,
    comma: item,
    item: `hier hoort een komma of ], en er staat ‘${sign}’`,
    after: `na de afsluitende ] staat nog ‘${sign}’`,
  };
  return `regel ${line}: ${reasons[state]}.`;
}

function linesIn(bytes: Buffer, from: number, to: number): number {
  let lines = 0;
  for (let at = bytes.indexOf(10, from); at >= 0 && at < to; at = bytes.indexOf(10, at + 1))
    lines++;
  return lines;
}
