import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import type { Column } from '../../src/dataset/index.ts';
import {
  append,
  type Dataset,
  dataset,
  quarter,
  type RecordRows,
  report,
} from '../../src/index.ts';

type Row = { readonly [field: string]: string | boolean | null };
type Rows = { readonly melding?: readonly Row[]; readonly onderzoek?: readonly Row[] };
const take = (rows: Rows): Dataset => dataset(rows as unknown as RecordRows);
const add = (data: Dataset, rows: Rows): Dataset => append(data, rows as unknown as RecordRows);

const account = (data: Dataset) =>
  report(sva2022, data, { period: quarter(2022, 2), peildatum: '2022-07-15' }).rows();
const byPlace = (data: Dataset) =>
  data.issues
    .map(({ file, row, field, code, message }) => [file, row, field, code, message].join('|'))
    .sort();
/** The cells of a table as people read them: a key is its text. */
const cells = (data: Dataset, record: 'melding' | 'onderzoek') => {
  const table = data.table(record);
  if (table === null) return null;
  return Array.from({ length: table.size }, (_, row) =>
    [...table.columns.keys()].map((field) => {
      const column = table.columns.get(field) as Column;
      if (column.kind === 'key') return [field, column.space.keyOf(column.ids[row] ?? -1)];
      if (column.kind === 'date') return [field, column.days[row]];
      if (column.kind === 'code' || column.kind === 'boolean') return [field, column.codes[row]];
      return [field, column.kind === 'text' ? column.values[column.ids[row] ?? -1] : null];
    }),
  );
};

const day = fc.constantFrom('2022-03-01', '2022-04-01', '2022-06-30', '2022-02-31', null);
const key = (letter: string) =>
  fc.integer({ min: 1, max: 9 }).map((number) => `${letter}${number}`);
const melding = fc.record({
  meldingId: key('M'),
  begindatum: day,
  datumAfhandeling: day,
  soortMelding: fc.constantFrom('Nieuw', 'onbekende soort', null),
  wettelijk: fc.boolean(),
});
const onderzoek = fc.record({
  onderzoekId: key('O'),
  meldingId: key('M'),
  begindatum: day,
  einddatum: day,
});
const rows = fc.record({
  melding: fc.array(melding, { maxLength: 6 }),
  onderzoek: fc.array(onderzoek, { maxLength: 6 }),
});

describe('a dataset with rows that came later', () => {
  test('has the records, the issues and the account of one that was made of all rows at once', () => {
    const seen = { issues: 0, rows: 0 };
    fc.assert(
      fc.property(rows, rows, rows, (first, second, third) => {
        const all = take({
          melding: [...first.melding, ...second.melding, ...third.melding],
          onderzoek: [...first.onderzoek, ...second.onderzoek, ...third.onderzoek],
        });
        const grown = add(add(take(first), second), third);
        seen.issues += all.issues.length;
        seen.rows += all.table('melding')?.size ?? 0;
        expect(cells(grown, 'melding')).toEqual(cells(all, 'melding'));
        expect(cells(grown, 'onderzoek')).toEqual(cells(all, 'onderzoek'));
        expect(byPlace(grown)).toEqual(byPlace(all));
      }),
      { numRuns: 200 },
    );
    expect(Math.min(seen.issues, seen.rows)).toBeGreaterThan(100);
    const one: Rows = { melding: [{ meldingId: 'M1', begindatum: '2022-04-01' }] };
    const two: Rows = { melding: [{ meldingId: 'M2', begindatum: '2022-05-01' }] };
    const both = { melding: [...(one.melding ?? []), ...(two.melding ?? [])] };
    expect(account(add(take(one), two))).toEqual(account(take(both)));
  });

  test('leaves the dataset it came from as it was', () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const data = take(first);
        add(data, second);
        expect(cells(data, 'melding')).toEqual(cells(take(first), 'melding'));
        expect(data.digest()).toBe(take(first).digest());
        expect(byPlace(data)).toEqual(byPlace(take(first)));
      }),
      { numRuns: 50 },
    );
  });

  test('resolves a reference to a record that came later, and then does not report it any more', () => {
    const before = take({ melding: [], onderzoek: [{ onderzoekId: 'O1', meldingId: 'M1' }] });
    expect(before.issues.map(({ code }) => code)).toEqual(['dangling-reference']);
    const after = add(before, { melding: [{ meldingId: 'M1' }] });
    expect(after.issues).toEqual([]);
    expect(after.table('onderzoek')?.references.get('meldingId')?.rows).toEqual(Int32Array.of(0));
  });

  test('numbers rows on, so that a key that was there already is told with the row where it stood', () => {
    const data = add(take({ melding: [{ meldingId: 'M1' }, { meldingId: 'M2' }] }), {
      melding: [{ meldingId: 'M3' }, { meldingId: 'M1' }],
    });
    expect(data.issues).toMatchObject([{ row: 4, code: 'duplicate-key' }]);
    expect(data.issues[0]?.message).toContain('rij 1');
    expect(data.table('melding')?.placeOf(2)).toEqual({ file: 'melding', row: 3 });
  });

  test('may get records of a type that was not there', () => {
    const data = add(take({ melding: [] }), { onderzoek: [{ onderzoekId: 'O1' }] });
    expect(data.present).toEqual(['melding', 'onderzoek']);
  });

  test('has another digest than what it came from, the same each time', () => {
    const grow = () =>
      add(take({ melding: [{ meldingId: 'M1' }] }), { melding: [{ meldingId: 'M2' }] });
    expect(grow().digest()).toBe(grow().digest());
    expect(grow().digest()).not.toBe(take({ melding: [{ meldingId: 'M1' }] }).digest());
  });

  test('is refused of a dataset that was added to already, of what is no dataset, and of what are no rows', () => {
    const data = take({ melding: [] });
    add(data, {});
    const refusal = expect.objectContaining({ name: 'SvaError', code: 'invalid-records' });
    expect(() => add(data, {})).toThrow(refusal);
    expect(() => add({ melding: [] } as unknown as Dataset, {})).toThrow(refusal);
    const other = take({});
    expect(() => add(other, { melding: 3 } as unknown as Rows)).toThrow(refusal);
    expect(() => add(other, { meldin: [] } as unknown as Rows)).toThrow('melding');
    // What was refused has added nothing.
    expect(add(other, { melding: [] }).present).toEqual(['melding']);
  });
});
