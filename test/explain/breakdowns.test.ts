import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate, type GroupTally } from '../../src/calculate/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, type RecordRows } from '../../src/dataset/index.ts';
import { linesAt } from '../../src/explain/breakdown.ts';
import { type Case, valueAt } from '../../src/explain/case.ts';
import { explain, membership } from '../../src/explain/index.ts';
import { placesOf } from '../../src/explain/membership.ts';
import { settingOf } from '../../src/explain/setting.ts';
import { sidesOf } from '../../src/explain/sides.ts';
import * as indicators from '../../src/indicators/index.ts';
import { type Measure, type Period, quarter, year } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import { parseDay } from '../../src/util/index.ts';
import { peildatum, period, rowsFor } from '../engines/arbitrary.ts';

const divided = (Object.values(indicators) as Measure[]).filter(
  (measure) =>
    measure.ratio === undefined &&
    (measure.groups !== undefined || measure.distribution !== undefined),
);

/** The lines of each breakdown with what counts in them, as the explanations of the records add up to. */
function explainedLines(measure: Measure, rows: RecordRows, asked: Period) {
  const data = dataset(rows);
  const moment = {
    from: parseDay(asked.from) ?? 0,
    to: parseDay(asked.to) ?? 0,
    peildatum: parseDay(peildatum) ?? 0,
  };
  const [side] = sidesOf(measure);
  const table = side === undefined ? null : data.table(side.over);
  if (side === undefined || table === null) return {};
  const { unique } = side.population;
  const size = (list: readonly Case[]) => {
    if (unique === undefined) return list.length;
    const values = list.map((one) => valueAt(one, unique));
    const named = values.filter((value) => value !== null);
    return new Set(named).size + values.length - named.length;
  };
  const places = placesOf(side, settingOf(data, { terms, calendar }, moment), table);
  const found: { [line: string]: number[] } = {};
  for (const [by, division] of side.divisions) {
    const at = (name: string, wanted: readonly string[]) =>
      size(
        places
          .filter(({ place }) => wanted.includes(place.at) && place.rule === null)
          .map(({ one }) => one)
          .filter((one) => linesAt(one, division).lines.includes(name)),
      );
    const names = new Set(places.flatMap(({ one }) => linesAt(one, division).lines));
    for (const name of names) {
      const [teller, all] = [at(name, ['teller']), at(name, ['teller', 'noemer', 'counted'])];
      if (all > 0) found[`${by}=${name}`] = isShare(measure) ? [teller, all] : [all];
    }
  }
  return found;
}

const isShare = (measure: Measure) => measure.share !== undefined || measure.survey !== undefined;

/** The same of the columns engine; what has no record in a line is left out. */
function calculatedLines(measure: Measure, rows: RecordRows, asked: Period) {
  const { groups } = calculate(dataset(rows), { terms, calendar }, peildatum)(measure, asked);
  return Object.fromEntries(
    groups.flatMap((group) => {
      const numbers = numbersOf(measure, group);
      const name = Object.entries(group.by).map(([by, line]) => `${by}=${line}`)[0];
      return numbers.at(-1) === 0 ? [] : [[name, numbers]];
    }),
  );
}

function numbersOf(measure: Measure, { counts }: GroupTally): number[] {
  if (isShare(measure)) return [counts.teller ?? 0, counts.noemer ?? 0];
  if (counts.histogram !== undefined)
    return [counts.histogram.reduce((sum, [, count]) => sum + count, 0)];
  // What a spell is worth is not told of each, only by which rate: those without a rate are told too.
  if (counts.records !== undefined)
    return [counts.records - (measure.sum?.accrued === undefined ? (counts.empty ?? 0) : 0)];
  return [counts.count ?? 0];
}

describe('the lines of a breakdown in which records are said to count add up to those of the report', () => {
  test('of every measure that has one', () => {
    expect(divided.length).toBeGreaterThan(20);
  });

  test.each(divided.map((measure) => [measure.id, measure] as const))('%s', (_, measure) => {
    fc.assert(
      fc.property(rowsFor(measure), (rows) => {
        // The year goes on after the peildatum.
        for (const asked of [period, year(2022)])
          expect(explainedLines(measure, rows, asked)).toEqual(
            calculatedLines(measure, rows, asked),
          );
      }),
      { numRuns: 15, seed: 2022 },
    );
  });
});

const melding = (meldingId: string, more: object) => ({
  meldingId,
  persoonId: `P-${meldingId}`,
  dossierId: `D-${meldingId}`,
  begindatum: '2022-03-16',
  wettelijk: true,
  wet: 'Wmo',
  ...more,
});
const data = dataset({
  melding: [melding('A', { soortMelder: 'Politie' }), melding('B', {})],
  onderzoek: [
    {
      onderzoekId: 'O-A',
      meldingId: 'A',
      datumPlanVerzonden: '2022-04-01',
      wijzeEinde: 'plan verzonden',
    },
  ],
} as RecordRows);
const asked = { period: quarter(2022, 2), peildatum: '2022-07-15' } as const;

describe('of one record', () => {
  const melder = (meldingId: string, more: object = {}) =>
    explain(sva2022, 'R07-P3', data, meldingId, { ...asked, ...more }).rows[0]?.breakdowns.find(
      ({ by }) => by === 'melder',
    );

  test('the line comes from its field, which is named', () => {
    expect(melder('A')).toEqual({
      by: 'melder',
      lines: ['Politie'],
      why: 'field',
      told: 'soort melder van melding',
    });
  });

  test('an empty field is unknown, and no kind of its own', () => {
    expect(melder('B')).toMatchObject({ lines: ['niet ingevuld'], why: 'empty' });
    const text = explain(sva2022, 'R07-P3', data, 'B', asked).toString();
    expect(text).toContain(
      'melder: niet ingevuld  (soort melder van melding is leeg: niet bekend)',
    );
  });

  test('a record that is not counted stands in no line', () => {
    const later = { ...asked, period: quarter(2022, 4), peildatum: '2023-01-15' } as const;
    expect(explain(sva2022, 'R07-P3', data, 'A', later).rows[0]?.breakdowns).toEqual([]);
  });

  test('an age is told up to the peildatum where the period goes on: days that have not come are not counted', () => {
    const waiting = dataset({
      melding: [melding('W', { begindatum: '2022-07-01' })],
      onderzoek: [],
    } as RecordRows);
    const open = { period: quarter(2022, 3), peildatum: '2022-07-15' } as const;
    const { rows } = explain(sva2022, 'R07-P4', waiting, 'W', {
      ...open,
      measure: 'wachtlijst-onderzoek',
    });
    expect(rows[0]?.breakdowns.find(({ by }) => by === 'ouderdom')).toMatchObject({
      lines: ['0 t/m 14 dagen'],
      why: 'age',
    });
    const aged = explain(sva2022, 'R07-P2', waiting, 'W', {
      ...open,
      measure: 'onderhanden-werk-naar-ouderdom',
    });
    expect(aged.rows[0]?.counted).toMatchObject({ value: 14, unit: 'dagen' });
  });

  test('without values it says only whether the field is filled', () => {
    expect(melder('A', { withoutValues: true })).toMatchObject({ lines: null, why: 'field' });
    const text = explain(sva2022, 'R07-P3', data, 'A', {
      ...asked,
      withoutValues: true,
    }).toString();
    expect(text).not.toContain('Politie');
  });
});

describe('of a whole measure', () => {
  test('the ids stand by line, for the breakdown that is asked', () => {
    const [members] = membership(sva2022, 'R07-P3', data, { ...asked, by: 'melder' }).populations;
    expect(
      members?.breakdown?.lines.map(({ line, teller, noemer }) => [line, teller.ids, noemer.ids]),
    ).toEqual([
      ['Politie', ['A / O-A'], []],
      ['niet ingevuld', [], ['B']],
    ]);
  });

  test('no breakdown is listed unasked, and the text names those there are', () => {
    const found = membership(sva2022, 'R07-P3', data, asked);
    expect(found.populations[0]?.breakdown).toBeNull();
    expect(found.toString()).toMatch(/uitsplitsingen \(met --by\): .*melder/);
  });

  test('a breakdown that is not there is refused, with the nearest', () => {
    expect(() => membership(sva2022, 'R07-P3', data, { ...asked, by: 'meldr' })).toThrow(
      'Uitsplitsing ‘meldr’ bestaat niet. Bedoelde u melder?',
    );
  });

  test('ids are left out where values are', () => {
    const text = JSON.stringify(
      membership(sva2022, 'R07-P3', data, { ...asked, by: 'melder', withoutValues: true }),
    );
    expect(text).not.toContain('O-A');
  });
});
