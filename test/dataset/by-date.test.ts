/** The same records in the order of the date they begin on. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byDate, type Dataset, dataset, NO_DAY, rowsByDay } from '../../src/dataset/index.ts';
import type { OverName } from '../../src/records/index.ts';

const melding = (meldingId: string, begindatum: string | null, more: object = {}) => ({
  meldingId,
  begindatum,
  ...more,
});
const late = melding('M1', '2022-05-02', { soortMelder: 'Politie' });
const early = melding('M2', '2022-04-01', { vervolgOpMeldingId: 'M1' });
const undated = melding('M3', null, { vervolgOpMeldingId: 'M2' });

/** What a field says of each row, by the name of the row. */
function cells(data: Dataset, record: OverName, path: string): object {
  const table = data.table(record);
  if (table === null) throw new Error(`no ${record}`);
  const column = data.column(table, path);
  const said = Array.from({ length: table.size }, (_, row) => [
    table.nameOf(row),
    column.kind === 'date'
      ? (column.days[row] as number)
      : column.kind === 'key'
        ? column.space.keyOf(column.ids[row] as number)
        : column.kind === 'code'
          ? (column.values[(column.codes[row] as number) - 1] ?? null)
          : null,
  ]);
  return Object.fromEntries(said) as object;
}
const names = (data: Dataset, record: OverName) => {
  const table = data.table(record);
  return Array.from({ length: table?.size ?? 0 }, (_, row) => table?.nameOf(row));
};

describe('the records in order of date', () => {
  test('are the dataset itself where they stand so, where there are none, and where there is no date', () => {
    for (const rows of [
      {},
      { melding: [] },
      { melding: [early, late, undated] },
      { melding: [melding('M1', null), melding('M2', null)] },
      { product: [{ productcode: 'B' }, { productcode: 'A' }] },
    ]) {
      const data = dataset(rows as never);
      expect(byDate(data)).toBe(data);
    }
  });

  test('stand by the day they begin on, without a day last; the dataset that they come from stays as it is', () => {
    const data = dataset({ melding: [undated, late, early] } as never);
    expect(names(byDate(data), 'melding')).toEqual(['M2', 'M1', 'M3']);
    expect(names(data, 'melding')).toEqual(['M3', 'M1', 'M2']);
  });

  test('keep their fields, what they refer to, and where they were read', () => {
    const data = dataset({
      melding: [undated, late, early],
      onderzoek: [
        { onderzoekId: 'O1', meldingId: 'M1', begindatum: '2022-05-03' },
        { onderzoekId: 'O2', meldingId: 'M2', begindatum: '2022-04-03' },
        { onderzoekId: 'O3', meldingId: null, begindatum: '2022-04-04' },
      ],
    } as never);
    const ordered = byDate(data);
    for (const [record, path] of [
      ['melding', 'begindatum'],
      ['melding', 'soortMelder'],
      ['melding', 'kanaal'],
      ['melding', 'vervolgOpMelding.begindatum'],
      ['melding', 'vervolgOpMelding.soortMelder'],
      ['onderzoek', 'meldingId'],
      ['onderzoek', 'melding.begindatum'],
      ['onderzoek', 'melding.vervolgOpMelding.begindatum'],
      ['traject', 'melding.begindatum'],
    ] as const)
      expect(cells(ordered, record, path), `${record} ${path}`).toEqual(cells(data, record, path));
    const table = ordered.table('melding');
    expect(table?.placeOf(0)).toEqual(data.table('melding')?.placeOf(2));
    expect([...(table?.columns.keys() ?? [])]).toEqual([
      ...(data.table('melding')?.columns.keys() ?? []),
    ]);
    expect(table?.columns.has('begindatum')).toBe(true);
    expect(table?.columns.get('nergens')).toBeUndefined();
  });

  test('have the same dates out of order, and the same latest day', () => {
    const data = dataset({
      melding: [
        melding('M1', '2022-05-02', { datumAfhandeling: '2022-04-30' }),
        melding('M2', '2022-04-01', { datumAfhandeling: '2022-04-30' }),
      ],
    } as never);
    const ordered = byDate(data);
    const [was, is] = [data.table('melding'), ordered.table('melding')];
    if (was === null || is === null) throw new Error('no table');
    const wrong = [...ordered.disordered(is, 'begindatum', 'datumAfhandeling')];
    expect(wrong.map((row) => is.nameOf(row))).toEqual(['M1']);
    expect(ordered.latestDay(is, 'begindatum')).toBe(data.latestDay(was, 'begindatum'));
  });
});

describe('rows by day', () => {
  const day = fc.oneof(
    fc.integer({ min: 19_000, max: 19_010 }),
    fc.integer({ min: -800_000, max: 2_932_896 }),
    fc.constant(NO_DAY),
  );
  test('stand by day and then as they stood, those without a day last', () => {
    fc.assert(
      fc.property(fc.array(day), (days) => {
        const expected = days
          .map((value, row) => ({ value, row }))
          .sort((a, b) => a.value - b.value || a.row - b.row)
          .map(({ row }) => row);
        expect([...rowsByDay(Int32Array.from(days))]).toEqual(expected);
      }),
    );
  });
});
