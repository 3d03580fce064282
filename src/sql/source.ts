import { allRecords, columnName, type RecordName } from '../records/index.ts';
import type { SourceTable } from './catalog.ts';
import type { Dialect } from './dialect.ts';
import { kindOf, type Statement } from './statement.ts';

/** Words of an export and what they stand for. */
type Words = readonly (readonly [word: string, code: string])[];

/** Yes and no as cells of files have them. */
const YES = ['ja', 'true', '1'];
const NO = ['nee', 'false', '0'];

/** The rows of a record type as this library reads them: texts, dates, whole cents. */
export function source(
  on: Statement,
  record: RecordName,
  read: ReadonlySet<string>,
  table: SourceTable | undefined,
): string {
  const columns = [...read].map(
    (field) => `${cellOf(on, record, field, table)} as ${columnName(field)}`,
  );
  const from =
    table === undefined ? '(select 1 as geen) t' : `${on.dialect.identifier(table.name)} t`;
  return `select ${columns.length === 0 ? '1 as rij' : columns.join(', ')} from ${from}${table === undefined ? ' where 1 = 0' : ''}`;
}

function cellOf(
  on: Statement,
  record: RecordName,
  field: string,
  table: SourceTable | undefined,
): string {
  const { dialect } = on;
  const { types } = dialect;
  const kind = kindOf(record, field);
  const column = table?.columns.get(field);
  const type = typeOf(dialect, kind);
  if (column === undefined) {
    const empty = `cast(null as ${type})`;
    return type === types.text ? dialect.plainText(empty) : empty;
  }
  const cell = `t.${dialect.identifier(column)}`;
  const words = Object.entries(table?.codes[field] ?? {});
  if (type === types.text) {
    const plain = `cast(${cell} as ${type})`;
    const ours =
      kind === 'codes' && words.length > 0
        ? dialect.eachCode(plain, (code) => inOurWords(on, code, words))
        : inOurWords(on, plain, words);
    // A key is filled; by itself the planner knows how many there are of it.
    const isKey = (allRecords[record].key as readonly string[]).includes(field) && kind === 'key';
    return dialect.plainText(isKey ? ours : `nullif(${ours}, '')`);
  }
  if (kind === 'amount') return `cast(cast(${cell} as ${types.amount}) * 100 as ${types.whole})`;
  if (kind === 'boolean' && words.length > 0)
    return `cast(${yesOrNo(on, `cast(${cell} as ${types.text})`, words)} as ${type})`;
  return `cast(${cell} as ${type})`;
}

const typeOf = ({ types }: Dialect, kind: ReturnType<typeof kindOf>): string =>
  ({
    key: types.text,
    text: types.text,
    code: types.text,
    codes: types.text,
    date: types.date,
    boolean: types.boolean,
    number: types.number,
    amount: types.whole,
  })[kind];

/** A cell in the codes of this library; a word that the export does not translate stays as it is. */
function inOurWords(on: Statement, cell: string, words: Words): string {
  if (words.length === 0) return cell;
  const cases = words.map(([word, code]) => `when ${on.text(word).sql} then ${on.text(code).sql}`);
  return `case ${on.dialect.word(cell)} ${cases.join(' ')} else ${cell} end`;
}

/** Yes or no by the words of an export, and else by our own; a word that neither has is unknown. */
function yesOrNo(on: Statement, cell: string, words: Words): string {
  const own = new Map([
    ...YES.map((word) => [word, true] as const),
    ...NO.map((word) => [word, false] as const),
  ]);
  const known = new Map([
    ...own,
    ...words.map(([word, code]) => [word, own.get(code.trim().toLowerCase())] as const),
  ]);
  const listed = (answer: boolean) =>
    [...known].filter(([, found]) => found === answer).map(([word]) => on.text(word).sql);
  const cases = [true, false].map((answer) => {
    const list = listed(answer);
    return list.length === 0
      ? ''
      : `when ${on.dialect.word(cell)} in (${list.join(', ')}) then ${answer}`;
  });
  return `case ${cases.join(' ')} end`;
}
