import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CellValue,
  dataset,
  NO_DAY,
  type RecordRow,
  withCell,
} from '../../src/dataset/index.ts';
import { type Case, cellsAt, valueAt } from '../../src/explain/case.ts';
import { changesOf } from '../../src/explain/change.ts';
import { placesOf } from '../../src/explain/membership.ts';
import { type Place, placeOf } from '../../src/explain/place.ts';
import { settingOf } from '../../src/explain/setting.ts';
import { type Side, sidesOf } from '../../src/explain/sides.ts';
import * as indicators from '../../src/indicators/index.ts';
import type { Measure } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import { allRecords, describeFields } from '../../src/records/index.ts';
import { formatDay, parseDay } from '../../src/util/index.ts';
import { peildatum, period } from '../engines/arbitrary.ts';
import { registration } from '../indicators/registration.ts';

const times = Number(process.env['SVA_RUNS'] ?? 1);
const patience = 60_000 * times;
const day = (date: string) => parseDay(date) ?? 0;
const moment = { from: day(period.from), to: day(period.to), peildatum: day(peildatum) };
const all = Object.values(indicators) as Measure[];

type Rows = { readonly [record: string]: readonly { readonly [field: string]: unknown }[] };

/** The measures with rows to ask them of: the first few rows of each side are looked at. */
const cases = fc.tuple(fc.constantFrom(...all), registration as fc.Arbitrary<Rows>);
const casesOf = (measure: Measure, rows: Rows): { side: Side; one: Case; place: Place }[] => {
  const data = dataset(rows);
  const setting = settingOf(data, { terms, calendar }, moment);
  return sidesOf(measure).flatMap((side) => {
    const table = data.table(side.over);
    return table === null
      ? []
      : placesOf(side, setting, table)
          .slice(0, 4)
          .map((found) => ({ side, ...found }));
  });
};

const counts = ({ at }: Place) => at === 'teller' || at === 'noemer' || at === 'counted';
/** Whether the outcome of a record has turned: its being in the teller of a share, or its being counted. */
const hasTurned = (measure: Measure, before: Place, after: Place) =>
  measure.share !== undefined && counts(before)
    ? (before.at === 'teller') !== (after.at === 'teller')
    : counts(before) !== counts(after);

/** The rows with another value in one field. */
function changed(rows: Rows, { record, row }: RecordRow, field: string, value: unknown): Rows {
  const list = rows[record] ?? [];
  return {
    ...rows,
    [record]: list.map((item, i) => (i === row ? { ...item, [field]: value } : item)),
  };
}

const kindOf = (record: RecordRow['record'], field: string) =>
  describeFields(allRecords[record].fields).find(({ name }) => name === field)?.meta.kind;

describe('a change that is told', () => {
  test(
    'puts the record where it says, when the registration is made anew with it',
    () => {
      fc.assert(
        fc.property(cases, ([measure, rows]) => {
          for (const { side, one, place } of casesOf(measure, rows)) {
            for (const { of, field, value, place: told } of changesOf(side, one)) {
              const isDate = kindOf(of.record, field) === 'date';
              const written = isDate && typeof value === 'number' ? formatDay(value) : value;
              const data = dataset(changed(rows, of, field, written));
              const table = data.table(side.over);
              const [anchor] = one.table.comesFrom(one.row);
              const row = Array.from({ length: table?.size ?? 0 }, (_, i) => i).find((i) =>
                table
                  ?.comesFrom(i)
                  .some((from) => from.record === anchor?.record && from.row === anchor.row),
              );
              if (table === null || row === undefined) throw new Error('the record is gone');
              const setting = settingOf(data, { terms, calendar }, moment);
              // Of a melding with several onderzoeken the row is the same one.
              const same = side.over.startsWith('interventieperiode') ? row : one.row;
              const after = placeOf(side, { ...one, setting, table, row: same }).place;
              expect(after).toEqual(told);
              expect(hasTurned(measure, place, told)).toBe(true);
            }
          }
        }),
        { numRuns: 100 * times, seed: 2022 },
      );
    },
    patience,
  );

  test(
    'of a date is the smallest: no nearer day turns the outcome, and where none is told no day does',
    () => {
      const [first, last] = [day('2020-06-01'), day('2023-06-30')];
      fc.assert(
        fc.property(cases, ([measure, rows]) => {
          for (const { side, one, place } of casesOf(measure, rows).slice(0, 2)) {
            const found = changesOf(side, one);
            for (const path of side.reads) {
              for (const { of, field } of cellsAt(one, path)) {
                const owner = one.setting.data.table(of.record);
                if (owner === null || kindOf(of.record, field) !== 'date') continue;
                const current = valueAt({ ...one, table: owner, row: of.row }, field);
                const told = found.find(
                  (item) =>
                    item.of.record === of.record && item.of.row === of.row && item.field === field,
                );
                const nearest = typeof current === 'number' ? (told?.days ?? NO_DAY) : NO_DAY;
                for (let value = first; value <= last; value++) {
                  const away = typeof current === 'number' ? Math.abs(value - current) : 0;
                  if (away >= nearest || (told !== undefined && current === null)) continue;
                  expect(
                    hasTurned(measure, place, placeAfter(side, one, of, field, value)),
                    `${measure.id} ${path} ${formatDay(value)}`,
                  ).toBe(false);
                }
              }
            }
          }
        }),
        { numRuns: 30 * times, seed: 2022 },
      );
    },
    patience,
  );
});

/** Where a record would be; spells that are put together are looked up by the first record of theirs. */
function placeAfter(side: Side, one: Case, of: RecordRow, field: string, value: CellValue): Place {
  const data = withCell(one.setting.data, of, field, value);
  const table = data.table(side.over);
  const [anchor] = one.table.comesFrom(one.row);
  const rows = Array.from({ length: table?.size ?? 0 }, (_, row) => row);
  const row = side.over.startsWith('interventieperiode')
    ? rows.find((i) => table?.comesFrom(i).some((from) => from.row === anchor?.row))
    : one.row;
  if (table === null || row === undefined) throw new Error('the record is gone');
  return placeOf(side, { ...one, setting: { ...one.setting, data }, table, row }).place;
}

describe('a change of a cell', () => {
  test('leaves the data that it was made from as they were', () => {
    const data = dataset({ melding: [{ meldingId: 'M', begindatum: '2022-04-01' }] });
    const other = withCell(data, { record: 'melding', row: 0 }, 'begindatum', null);
    const [before, after] = [data, other].map((tables) => {
      const column = tables.table('melding')?.columns.get('begindatum');
      return column?.kind === 'date' ? column.days[0] : undefined;
    });
    expect(before).toBe(day('2022-04-01'));
    expect(after).toBe(NO_DAY);
  });
});
