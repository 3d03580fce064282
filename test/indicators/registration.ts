import fc from 'fast-check';
import type { RecordRows } from '../../src/dataset/index.ts';
import {
  allRecords,
  describeFields,
  type RecordName,
  recordNames,
} from '../../src/records/index.ts';
import { formatDay, parseDay } from '../../src/util/index.ts';

/** The record types that the measures read. */
const read = [
  'persoon',
  'complexiteitStatus',
  'melding',
  'meldingStap',
  'onderzoek',
  'ondersteuningsplan',
  'ondersteuning',
  'indicatie',
  'product',
  'tarief',
  'casusregie',
  'interventie',
  'ojgTraject',
  'huisartsenpraktijk',
  'huisarts',
  'ojgInzet',
  'vrijwilligersinzet',
  'klacht',
  'enqueteMeting',
  'enqueteAntwoord',
  'declaratie',
  'bezwaar',
  'verwijzing',
  'omgevingsgerichteActiviteit',
  'begrotingspost',
] as const satisfies readonly RecordName[];

const FIRST = parseDay('2021-08-01') ?? 0;
const LAST = parseDay('2022-09-30') ?? 0;

type Row = { readonly [field: string]: unknown };

/** Answers to some questions that are counted: other texts would never be. */
const ofSurvey: { readonly [field: string]: fc.Arbitrary<unknown> } = {
  vraagId: fc.constantFrom('kwaliteit-goed', 'ondersteuning-past', 'bekend-met-wij', null),
  antwoordcode: fc.constantFrom(
    'mee eens',
    'neutraal',
    'mee oneens',
    'goed bekend',
    'weet niet',
    null,
  ),
  respondentId: fc.option(fc.integer({ min: 1, max: 30 }).map((number) => `r${number}`)),
  gewicht: fc.constantFrom(null, 0.8, 1.2, 2, 0),
  filterOndersteuning: fc.constantFrom('WIJ', 'aanbieder', null),
};

/**
 * Any registration: every field may be empty, dates stand in any order and some lie after the peildatum, references
 * may lead nowhere, and the same person, practice or household comes back.
 */
export const registration: fc.Arbitrary<RecordRows> = fc.record(
  Object.fromEntries(read.map((name) => [name, rowsOf(name)])),
) as fc.Arbitrary<RecordRows>;

function rowsOf(name: RecordName): fc.Arbitrary<Row[]> {
  const { fields, key, references } = allRecords[name];
  const to = references as { readonly [field: string]: string };
  const row = fc.record(
    Object.fromEntries(
      describeFields(fields).map(({ name: field, meta, values }) => [
        field,
        field === key[0] ? keyIn(name) : (ofSurvey[field] ?? anyOf(meta.kind, values, to[field])),
      ]),
    ),
  );
  return fc.uniqueArray(row, {
    maxLength: 12,
    // A second row with the same key is not counted, and which is the second depends on the order.
    selector: (made) =>
      key.length === 0
        ? Symbol('a record without a key')
        : JSON.stringify(key.map((field) => made[field] ?? null)),
  });
}

function keyIn(record: string) {
  return fc.integer({ min: 0, max: 13 }).map((number) => `${record}-${number}`);
}

function anyOf(
  kind: string,
  values: readonly string[],
  to: string | undefined,
): fc.Arbitrary<unknown> {
  const filled = (value: fc.Arbitrary<unknown>) => fc.option(value, { nil: null, freq: 3 });
  switch (kind) {
    case 'key':
      return filled(keyIn(to ?? 'geen'));
    case 'date':
      return filled(fc.integer({ min: FIRST, max: LAST }).map(formatDay));
    case 'code':
      return filled(fc.constantFrom(...values));
    case 'codes':
      return filled(fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 }));
    case 'boolean':
      return filled(fc.boolean());
    case 'text':
      return filled(fc.constantFrom('a', 'b'));
    case 'number':
      return filled(fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10));
    case 'amount':
      return filled(fc.integer({ min: 0, max: 99_999 }).map((cents) => cents / 100));
    default:
      return fc.constant(null);
  }
}

/** The same rows in another order. */
export function shuffled(rows: RecordRows, seed: number): RecordRows {
  const result: { [name: string]: unknown[] } = {};
  for (const name of recordNames) {
    const list = rows[name];
    if (list === undefined) continue;
    let state = seed + 1;
    const weighed = [...list].map((row) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return [state, row] as const;
    });
    result[name] = weighed.sort(([a], [b]) => a - b).map(([, row]) => row);
  }
  return result as RecordRows;
}
