import type { Issue } from '../dataset/index.ts';
import { columnName, type RecordName, records } from '../records/index.ts';
import { nearest } from '../util/index.ts';
import { cellText, invalidBytes } from './block-text.ts';
import { type FieldNames, reportMissing } from './header.ts';
import type { ReadContext } from './read-context.ts';

/** Takes the items of a JSON list into a table. */
export type JsonTable = {
  /** @param raw whether the texts in it are bytes to be read one by one (`cellText`) */
  add(item: unknown, raw: boolean): void;
  /** A line that is no JSON. */
  refuse(message: string): void;
  /** How many items there were. */
  rows(): number;
  /** Reports what none of the items had. */
  finish(): void;
};

/** Starts the table of a JSON file. Texts in it are read by the rules of a cell: `"ja"`, `"27-05-2022"`, `"12,50"`. */
export function jsonTable(
  record: RecordName,
  names: FieldNames,
  file: string,
  { builder, mapping }: ReadContext,
): JsonTable {
  const report = (issue: Issue) => builder.issues.add(issue);
  /** How the file names its fields: of two names for one, the first. */
  const labels: { [field: string]: string } = {};
  const table = builder.table(record, file, [], labels);
  const kinds = new Map(names.descriptions.map(({ name, meta }) => [name, meta.kind]));
  const codes = new Map(
    Object.entries(mapping.codes[record] ?? {}).map(([field, words]) => [
      field,
      new Map(Object.entries(words)),
    ]),
  );
  /** The key of an item, and the field it stands for; `null` for none. */
  const fieldOf = new Map<string, string | null>();
  const present = new Set<string>();
  let row = 0;

  const refuse = (
    code: Issue['code'],
    field: string | null,
    severity: Issue['severity'],
    message: string,
  ) => report({ file, row, field, code, severity, message });

  const find = (key: string): string | null => {
    let field = fieldOf.get(key);
    if (field === undefined) {
      field = names.find(key)?.field ?? null;
      fieldOf.set(key, field);
      if (field === null) {
        const near = nearest(
          key,
          names.descriptions.map(({ name }) => columnName(name)),
        );
        refuse(
          'unknown-column',
          key,
          'waarschuwing',
          `veld ‘${key}’ hoort niet bij ${records[record].title}; het wordt niet gelezen.${near === undefined ? '' : ` Bedoeld is misschien ‘${near}’.`}`,
        );
      } else labels[field] ??= key;
    }
    return field;
  };

  const decoded = (text: string, name: string): string => {
    const read = cellText(text);
    if ('text' in read) return read.text;
    refuse('invalid-bytes', name, 'fout', `${invalidBytes(read.windows1252)}.`);
    return '';
  };

  /** The text of a cell that says the same, in the words of the record type. */
  const cellOf = (text: string, field: string): string => {
    const words = codes.get(field);
    if (words === undefined) return text.trim();
    const translate = (word: string) => words.get(word.trim().toLowerCase()) ?? word.trim();
    return kinds.get(field) === 'codes'
      ? text.split('|').map(translate).join('|')
      : translate(text);
  };

  return {
    add(item, raw) {
      row++;
      if (typeof item !== 'object' || item === null || Array.isArray(item)) {
        refuse(
          'wrong-type',
          null,
          'fout',
          'dit is geen record (object met velden); het telt niet mee.',
        );
        return;
      }
      const object: { [field: string]: unknown } = {};
      const keys = new Map<string, string>();
      const doubtful = new Set<string>();
      for (const [writtenKey, value] of Object.entries(item)) {
        const key = raw ? decoded(writtenKey, writtenKey) : writtenKey;
        const field = find(key);
        if (field === null) continue;
        const other = keys.get(field);
        if (other !== undefined) {
          doubtful.add(field);
          refuse(
            'duplicate-column',
            key,
            'fout',
            `‘${other}’ en ‘${key}’ staan beide voor ${columnName(field)}; geen ervan wordt gelezen, want welke geldt is niet te zeggen.`,
          );
        }
        keys.set(field, key);
        present.add(field);
        const texts = Array.isArray(value) ? (value as unknown[]) : [value];
        if (typeof value === 'number' && kinds.get(field) === 'boolean')
          object[field] = String(value);
        else if (texts.length > 0 && texts.every((text) => typeof text === 'string')) {
          object[field] = texts
            .map((text) => cellOf(raw ? decoded(text, labels[field] ?? key) : text, field))
            .join('|');
        } else object[field] = value;
      }
      for (const field of doubtful) object[field] = null;
      table.addItem(object, row);
    },
    refuse(message) {
      row++;
      refuse('unreadable', null, 'fout', message);
    },
    rows: () => row,
    finish() {
      if (row > 0) reportMissing(names, present, file, report);
    },
  };
}
