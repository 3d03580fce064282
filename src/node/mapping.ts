import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  columnName,
  describeFields,
  type RecordName,
  recordNames,
  records,
} from '../records/index.ts';
import { SvaError, unknownName } from '../util/index.ts';
import { readFailure, unreadable } from './failure.ts';
import { namedIn } from './names.ts';

/** The file that ties the names of an export to the fields and codes of the record types. */
export const MAPPING_FILE = 'kolommen.json';

/** What `kolommen.json` says. It serves tables in a database too. */
export type ColumnMapping = {
  /** By record type: the name of a column and the field it stands for. */
  readonly columns: { readonly [N in RecordName]?: { readonly [column: string]: string } };
  /** By record type and field: the word of the export, in lower case, and the code it stands for. */
  readonly codes: {
    readonly [N in RecordName]?: {
      readonly [field: string]: { readonly [word: string]: string };
    };
  };
};

/** The mapping of a directory without `kolommen.json`. */
export const NO_MAPPING: ColumnMapping = { columns: {}, codes: {} };

/**
 * Reads the text of `kolommen.json`: `{"melding": {"Datum ontvangst": "begindatum"},
 * "melding.soort_melder": {"HA-OJG": "Huisarts OJG"}}`.
 *
 * @param file how messages name it
 * @throws SvaError `unreadable` when it is no such JSON; `unknown-record`, `unknown-field` or `unknown-code` for a name
 * that does not exist, with the nearest one that does
 */
export function readMapping(text: string, file: string = MAPPING_FILE): ColumnMapping {
  const columns: { [N in RecordName]?: { [column: string]: string } } = {};
  const codes: { [N in RecordName]?: { [field: string]: { [word: string]: string } } } = {};
  for (const [name, entries] of Object.entries(parsed(text, file))) {
    const place = `${file}: ${name}`;
    const [recordPart = '', fieldPart] = name.split('.', 2);
    if (!isTexts(entries)) {
      throw unreadable(
        file,
        null,
        `bij ‘${name}’ hoort een object met teksten, zoals {"Datum ontvangst": "begindatum"}.`,
      );
    }
    at(`${file}, bij ‘${name}’`, () => {
      const record = namedIn(recordPart, recordNames);
      if (record === undefined) {
        throw unknownName('unknown-record', 'Recordtype', recordPart, recordNames, place);
      }
      if (fieldPart === undefined) {
        const known = columns[record] ?? {};
        for (const [column, field] of Object.entries(entries))
          known[column] = fieldOf(record, field, place);
        columns[record] = known;
      } else {
        const field = fieldOf(record, fieldPart, place);
        codes[record] = { ...codes[record], [field]: translations(record, field, entries, place) };
      }
    });
  }
  return { columns, codes };
}

/** Has an error say where in which file it arose. */
function at(where: string, read: () => void): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof SvaError)) throw error;
    throw new SvaError(error.code, `${where}: ${error.message}`, error.details);
  }
}

/**
 * Reads a file like `kolommen.json`, wherever it stands.
 *
 * @throws SvaError `unreadable` when there is no such file, and as `readMapping` does
 */
export async function readMappingFile(path: string): Promise<ColumnMapping> {
  const text = await readFile(path, 'utf8').catch((error: unknown) =>
    Promise.reject(readFailure(path, error)),
  );
  return readMapping(text, basename(path));
}

/** A cell, or each of several codes in it, in the words of the record type. */
export function inOurWords(
  cell: string,
  codes: { readonly [word: string]: string },
  several: boolean,
): string {
  const translated = (word: string) => {
    const folded = word.trim().toLowerCase();
    return Object.hasOwn(codes, folded) ? (codes[folded] ?? word) : word;
  };
  return several ? cell.split('|').map(translated).join('|') : translated(cell);
}

function parsed(text: string, file: string): { readonly [place: string]: unknown } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw unreadable(file, null, `dit is geen geldige JSON${lineText(text, error)}.`);
  }
  if (!isObject(value)) {
    throw unreadable(file, null, 'dit is geen object met per recordtype de kolommen.');
  }
  return value;
}

/** On which line JSON is no more, where the parser says at which letter. */
function lineText(text: string, error: unknown): string {
  const letter = /at position (\d+)/.exec(String(error))?.[1];
  return letter === undefined
    ? ''
    : `; kijk bij regel ${text.slice(0, Number(letter)).split('\n').length}`;
}

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is { readonly [name: string]: string } =>
  isObject(value) && Object.values(value).every((item) => typeof item === 'string');

function fieldOf(record: RecordName, name: string, place: string): string {
  const fields = Object.keys(records[record].fields);
  const field = namedIn(name, fields);
  if (field !== undefined) return field;
  throw unknownName('unknown-field', `Veld van ${record}`, name, fields.map(columnName), place);
}

function translations(
  record: RecordName,
  field: string,
  entries: { readonly [word: string]: string },
  place: string,
): { [word: string]: string } {
  const description = describeFields(records[record].fields).find(({ name }) => name === field);
  const kind = description?.meta.kind;
  if (kind !== 'code' && kind !== 'codes' && kind !== 'boolean' && kind !== 'text') {
    throw new SvaError(
      'unknown-field',
      `${place}: ${columnName(field)} van ${record} heeft geen codes om te vertalen.`,
      {
        place,
        value: field,
      },
    );
  }
  const values = kind === 'boolean' ? ['ja', 'nee'] : (description?.values ?? []);
  const result: { [word: string]: string } = {};
  for (const [word, given] of Object.entries(entries)) {
    const code = given.trim();
    // A database compares letter for letter: kept is the spelling of the list.
    const known =
      kind === 'text' ? code : values.find((value) => value.toLowerCase() === code.toLowerCase());
    if (known === undefined) {
      throw unknownName('unknown-code', `Code van ${columnName(field)}`, given, values, place);
    }
    result[word.trim().toLowerCase()] = known;
  }
  return result;
}
