import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jaarverslag2017 } from '../../src/contracts/2017/index.ts';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { lineage2017to2020, lineage2020to2022 } from '../../src/contracts/lineage/index.ts';
import { dataset, quarter, type Report, report, SvaError, series, year } from '../../src/index.ts';
import type { Comparability, Lineage, Publicatie } from '../../src/model/index.ts';
import { publicaties } from '../../src/publicaties/index.ts';
import {
  type SeriesOptions,
  type SeriesReport,
  type SeriesRow,
  seriesColumns,
  seriesFrom,
} from '../../src/series/index.ts';

/* A little world: A1 of 2020 became B1 of 2022, A2 and A3 went into B2. */

const element = (code: string, id: string) => ({ code, id, title: code, wording: code });
const contracts = [
  { year: 2020, indicators: [element('A1', 'een'), element('A2', 'twee'), element('A3', 'drie')] },
  { year: 2022, indicators: [element('B1', 'een'), element('B2', 'twee')] },
];

function lineage(comparability: Comparability): Lineage {
  const link = (from: string[], to: string[]) => ({
    from,
    to,
    relation: 'same' as const,
    comparability,
    why: 'Daarom.',
    quotes: { from: [], to: [] },
  });
  return {
    from: 2020,
    to: 2022,
    notes: [],
    links: [link(['A1'], ['B1']), link(['A2', 'A3'], ['B2'])],
  };
}

const figure = (
  id: string,
  period: string,
  code: string,
  value: number | null,
  more: Partial<Publicatie> = {},
): Publicatie =>
  ({
    id,
    title: id,
    value,
    unit: 'aantal',
    period,
    status: 'leesbaar',
    contradicts: [],
    fits: [{ year: code.startsWith('A') ? 2020 : 2022, code, how: 'ja' }],
    source: { document: 'x', lines: [1, 1], words: 'x' },
    ...more,
  }) as Publicatie;

const world = (
  figures: readonly Publicatie[],
  comparability: Comparability = { series: 'ja' },
) => ({ contracts, lineages: [lineage(comparability)], publicaties: figures });
const short = (rows: Iterable<SeriesRow>) =>
  [...rows].map(({ piece, period, code, value, status }) => [piece, period, code, value, status]);
const run = (
  code: string,
  figures: readonly Publicatie[],
  options: SeriesOptions = {},
  comparability?: Comparability,
) => short(seriesFrom(code, world(figures, comparability), options));

describe('a series', () => {
  test('of nothing is the year of its agreement, without a value', () => {
    expect(run('B1', [])).toEqual([[1, '2022', 'B1', null, 'ontbreekt']]);
  });

  test('of one value has the years up to its agreement, empty and never 0', () => {
    expect(run('B1', [figure('p', '2020', 'B1', 5)])).toEqual([
      [1, '2020', 'B1', 5, 'leesbaar'],
      [1, '2021', 'B1', null, 'ontbreekt'],
      [1, '2022', 'B1', null, 'ontbreekt'],
    ]);
  });

  test('keeps a value of 0 apart from no value', () => {
    expect(run('B1', [figure('p', '2022', 'B1', 0)])).toEqual([[1, '2022', 'B1', 0, 'leesbaar']]);
  });

  test('goes on over a link that may be joined, from either end', () => {
    const figures = [figure('p', '2020', 'A1', 4), figure('q', '2022', 'B1', 6)];
    const joined = [
      [1, '2020', 'A1', 4, 'leesbaar'],
      [1, '2021', 'A1', null, 'ontbreekt'],
      [1, '2022', 'B1', 6, 'leesbaar'],
    ];
    expect(run('A1', figures)).toEqual(joined);
    expect(run('B1', figures)).toEqual(joined);
    expect(run('een', figures)).toEqual(joined);
  });

  test('does not take in what is not in its lineage', () => {
    expect(run('B1', [figure('p', '2022', 'B2', 6)])).toEqual([
      [1, '2022', 'B1', null, 'ontbreekt'],
    ]);
  });

  test('leaves out a figure that seems to fit and does not', () => {
    const fits = [{ year: 2022, code: 'B1', how: 'nee' as const, reservation: 'Iets anders.' }];
    expect(run('B1', [figure('p', '2022', 'B1', 6, { fits })])).toEqual([
      [1, '2022', 'B1', null, 'ontbreekt'],
    ]);
  });

  test('has no value for a figure that contradicts a stronger one, and shows it', () => {
    const [row] = run('B1', [figure('p', '2022', 'B1', 6, { status: 'strijdig' })]);
    expect(row).toEqual([1, '2022', 'B1', null, 'strijdig']);
  });

  test('divides a teller by a noemer, half up, and tells when one of them is missing or 0', () => {
    const as = (role: 'teller' | 'noemer') => ({
      fits: [{ year: 2022, code: 'B1', how: 'ja' as const, as: role }],
    });
    const teller = figure('t', '2022', 'B1', 1, as('teller'));
    const both = (noemer: number) => [teller, figure('n', '2022', 'B1', noemer, as('noemer'))];
    expect(run('B1', both(8))).toEqual([[1, '2022', 'B1', 12.5, 'leesbaar']]);
    expect(run('B1', both(16))).toEqual([[1, '2022', 'B1', 6.3, 'leesbaar']]);
    expect(run('B1', both(0))).toEqual([[1, '2022', 'B1', null, 'noemer-nul']]);
    expect(run('B1', [teller])).toEqual([[1, '2022', 'B1', null, 'onvolledig']]);
  });

  test('gives rows with the same keys, none of them undefined', () => {
    for (const row of series('R01-P1', { acrossBreaks: true })) {
      expect(Object.keys(row)).toEqual(seriesColumns);
      expect(Object.values(row)).not.toContain(undefined);
    }
  });
});

describe('a break', () => {
  const figures = [figure('p', '2020', 'A1', 4), figure('q', '2022', 'B1', 6)];
  const pieces = [
    [1, '2020', 'A1', 4, 'leesbaar'],
    [1, '2021', 'A1', null, 'ontbreekt'],
    [2, '2022', 'B1', 6, 'leesbaar'],
  ];

  test.each([
    { series: 'nee' },
    { series: 'n.v.t.' },
    { series: 'voorwaardelijk', condition: 'mits gelijk' },
  ] as const)('between values is refused, and said why: %j', (comparability) => {
    const ask = () => run('B1', figures, {}, comparability);
    expect(ask).toThrow(SvaError);
    expect(ask).toThrow(/^De reeks B1 \(B1\) breekt tussen 2020 en 2022 \(van A1 \(2020\) naar B1/);
    expect(ask).toThrow(/acrossBreaks/);
    expect(run('B1', figures, { acrossBreaks: true }, comparability)).toEqual(pieces);
  });

  test('names the condition, and how to accept it', () => {
    const comparability = { series: 'voorwaardelijk', condition: 'mits gelijk' } as const;
    expect(() => run('B1', figures, {}, comparability)).toThrow(/mits gelijk.*accept: A1\.$/);
    const accepted = seriesFrom('B1', world(figures, comparability), { accept: ['A1'] });
    expect(short(accepted).map(([piece]) => piece)).toEqual([1, 1, 1]);
    expect(accepted.conditions).toEqual(['A1 en B1: mits gelijk']);
  });

  test('cannot be accepted where there is no condition', () => {
    expect(() => run('B1', figures, { accept: ['A1'] }, { series: 'nee' })).toThrow(
      /Bij ‘A1’ hoort geen voorwaarde/,
    );
  });

  test('is not refused where only one side has values: those of the other are not its own', () => {
    const nee = { series: 'nee' } as const;
    expect(run('B1', figures.slice(1), {}, nee)).toEqual([[1, '2022', 'B1', 6, 'leesbaar']]);
    const other = seriesFrom('A1', world(figures.slice(1), nee));
    expect(short(other)).toEqual([[1, '2020', 'A1', null, 'ontbreekt']]);
    expect(other.breaks).toHaveLength(1);
    expect(String(other)).toContain('Niet in deze reeks');
  });

  test('can be left outside the years that are asked', () => {
    expect(run('B1', figures, { from: 2021 }, { series: 'nee' })).toEqual([
      [1, '2022', 'B1', 6, 'leesbaar'],
    ]);
    expect(run('B1', figures, { from: 2030 })).toEqual([]);
  });

  test('of the source itself counts as well', () => {
    const broken = [
      figure('p', '2021', 'B1', 4),
      figure('q', '2022', 'B1', 9, { breakBefore: 'Anders geteld.' }),
    ];
    expect(() => run('B1', broken)).toThrow(/tussen 2021 en 2022 \(Anders geteld\)/);
    expect(run('B1', broken.slice(1))).toHaveLength(1);
  });

  test('lies between the number itself and a part of it', () => {
    const part = { fits: [{ year: 2022, code: 'B1', how: 'benadering' as const }] };
    const mixed = [figure('p', '2021', 'B1', 4, part), figure('q', '2022', 'B1', 9)];
    expect(() => run('B1', mixed)).toThrow(/2021 is een benadering, 2022 is het getal zelf/);
  });

  test('lies between two numbers that went into one, whatever the links allow', () => {
    const merged = [figure('p', '2020', 'A2', 4), figure('q', '2020', 'A3', 5)];
    expect(() => run('B2', merged)).toThrow(/geen voortzetting van elkaar/);
    expect(run('A2', merged)).toEqual([[1, '2020', 'A2', 4, 'leesbaar']]);
  });

  test('lies between parts, of which one can be chosen', () => {
    const of = (part: string) => ({
      fits: [{ year: 2022, code: 'B1', how: 'deels' as const, part }],
    });
    const parts = [figure('p', '2022', 'B1', 4, of('bij')), figure('q', '2022', 'B1', 9, of('af'))];
    expect(() => run('B1', parts)).toThrow(/niet één reeks: af, bij.*part/);
    expect(run('B1', parts, { part: 'bij' })).toEqual([[1, '2022', 'B1', 4, 'leesbaar']]);
    expect(() => run('B1', parts, { part: 'weg' })).toThrow(/Er zijn: af, bij/);
  });
});

describe('whatever the figures', () => {
  const figures = fc.uniqueArray(
    fc.record({
      year: fc.integer({ min: 2016, max: 2023 }),
      code: fc.constantFrom('A1', 'A2', 'A3', 'B1', 'B2'),
      value: fc.option(fc.integer({ min: 0, max: 99 }), { nil: null }),
    }),
    { selector: ({ year: at, code }) => `${at} ${code}`, maxLength: 12 },
  );
  const made = (items: { year: number; code: string; value: number | null }[]) =>
    items.map((item) =>
      figure(`${item.code}.${item.year}`, String(item.year), item.code, item.value),
    );
  const comparabilities = fc.constantFrom<Comparability>({ series: 'ja' }, { series: 'nee' });
  const codes = fc.constantFrom('A1', 'A2', 'A3', 'B1', 'B2');
  const across = { acrossBreaks: true };

  test('their order does not matter', () => {
    fc.assert(
      fc.property(
        figures,
        codes,
        comparabilities,
        fc.integer(),
        (items, code, comparability, turn) => {
          const all = made(items);
          const at = all.length === 0 ? 0 : Math.abs(turn) % all.length;
          const turned = [...all.slice(at), ...all.slice(0, at)].toReversed();
          expect(run(code, turned, across, comparability)).toEqual(
            run(code, all, across, comparability),
          );
        },
      ),
    );
  });

  test('every value of the chain stands in it once, and no other', () => {
    const chain: Record<string, readonly string[]> = {
      A1: ['A1', 'B1'],
      B1: ['A1', 'B1'],
      A2: ['A2', 'B2'],
      A3: ['A3', 'B2'],
      B2: ['A2', 'A3', 'B2'],
    };
    fc.assert(
      fc.property(figures, codes, comparabilities, (items, code, comparability) => {
        const rows = run(code, made(items), across, comparability);
        const given = items.filter((item) => chain[code]?.includes(item.code));
        const told = (year: number, from: string, value: number | null) =>
          `${year} ${from} ${value}`;
        expect(
          rows
            .filter(([, , , value]) => value !== null)
            .map(([, at, from, value]) => told(Number(at), String(from), Number(value)))
            .sort(),
        ).toEqual(
          given
            .filter(({ value }) => value !== null)
            .map((item) => told(item.year, item.code, item.value))
            .sort(),
        );
      }),
    );
  });

  test('every year from the first to the last is there', () => {
    fc.assert(
      fc.property(figures, codes, comparabilities, (items, code, comparability) => {
        const rows = run(code, made(items), across, comparability);
        const years = new Set(rows.map(([, at]) => Number(at)));
        expect(years.size).toBe(Math.max(...years) - Math.min(...years) + 1);
      }),
    );
  });

  test('old and new end of one unbroken link give the same values', () => {
    fc.assert(
      fc.property(figures, (items) => {
        const values = (code: string) =>
          run(code, made(items), across).filter(([, , , value]) => value !== null);
        expect(values('A1')).toEqual(values('B1'));
      }),
    );
  });

  test('a series that is not refused has all its values in one piece', () => {
    fc.assert(
      fc.property(figures, codes, comparabilities, (items, code, comparability) => {
        let rows: ReturnType<typeof run>;
        try {
          rows = run(code, made(items), {}, comparability);
        } catch (error) {
          expect(error).toMatchObject({ code: 'broken-series' });
          return;
        }
        const valued = rows.filter(([, , , value]) => value !== null).map(([piece]) => piece);
        expect(new Set(valued).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the published series', () => {
  const values = (name: string, options: SeriesOptions = {}) =>
    [...series(name, options)]
      .filter(({ value }) => value !== null)
      .map(({ period, value }) => [period, value]);

  test('of volunteers are 252, 269 and 205 at the end of 2018, 2019 and 2020', () => {
    const expected = [
      ['2018-12-31', 252],
      ['2019-12-31', 269],
      ['2020-12-31', 205],
    ];
    expect(values('R01-P2')).toEqual(expected);
    expect(values('B1.1')).toEqual(expected);
  });

  test('of complaints found justified are 7/63, 17/122 and 12/128, refused together with "just over 10%" of 2017', () => {
    expect(() => series('R12-P2')).toThrow(/breekt tussen 2017-H2 en 2018/);
    const found = [...series('klachten-gegrond', { from: 2018, to: 2020 })];
    expect(found.map(({ teller, noemer, value }) => [teller, noemer, value])).toEqual([
      [7, 63, 11.1],
      [17, 122, 13.9],
      [12, 128, 9.4],
    ]);
    expect(values('R12-P2', { accept: ['G3'] })[0]).toEqual(['2017-H2', 10]);
  });

  test('of those justified in part as well are 12/63, 26/122 and 18/128', () => {
    const readings = { teller: 'ook-deels-gegrond' };
    expect(values('R12-P2', { from: 2018, readings })).toEqual([
      ['2018', 19],
      ['2019', 21.3],
      ['2020', 14.1],
    ]);
  });

  test('of complaints on meldingen are as printed, and by the letter 0,22, 0,32 and 0,40%', () => {
    expect(values('R12-P1').map(([, value]) => value)).toEqual([0.5, 0.9, 0.7]);
    const readings = { noemer: 'alle-meldingen' };
    expect(values('R12-P1', { readings }).map(([, value]) => value)).toEqual([0.22, 0.32, 0.4]);
  });

  test('of direct settlement breaks between 10,7% of 2017 and 49% of 2018', () => {
    expect(() => series('R01-P1')).toThrow(/WIZportaal/);
    expect(values('R01-P1', { acrossBreaks: true })).toEqual([
      ['2017', 10.7],
      ['2018', 49],
      ['2019', 58],
      ['2020', 37],
    ]);
    expect(values('F6.1')).toEqual([]);
  });

  test('of the CEO has a gap in 2020, where the source has nvt', () => {
    const rows = [...series('R07-E6')].map(({ year: at, value, status }) => [at, value, status]);
    expect(rows.slice(0, 3)).toEqual([
      [2018, 81, 'hersteld'],
      [2019, 84, 'leesbaar'],
      [2020, null, 'nvt'],
    ]);
  });

  test('of what was never measured says so', () => {
    expect([...series('F2.4')].map(({ value, status }) => [value, status])).toEqual([
      [null, 'nooit-gemeten'],
    ]);
  });

  test('of a range has no value but its ends', () => {
    expect([...series('R08-P3')][0]).toMatchObject({
      value: null,
      low: 56,
      high: 70,
      status: 'bereik',
    });
  });

  test('takes no jobs held for volunteers who were guided there', () => {
    expect(values('B1.2')).toEqual([]);
    expect(values('R01-P3').map(([, value]) => value)).toEqual([31, 37, 34]);
  });

  test('can be asked of every indicator there is: it gives rows, or refuses with the break', () => {
    const all = [
      ...jaarverslag2017.indicators,
      ...sva2020.indicators,
      ...sva2020.costIndicators,
      ...sva2020.bedrijfsvoering,
      ...sva2022.indicators,
    ];
    expect(all.length).toBeGreaterThan(80);
    for (const { code } of all) {
      const rows = [...series(code, { acrossBreaks: true })];
      expect(rows.length, code).toBeGreaterThan(0);
      expect(
        rows.every(({ value }) => value === null || Number.isFinite(value)),
        code,
      ).toBe(true);
      try {
        expect([...series(code)].length, code).toBeGreaterThan(0);
      } catch (error) {
        expect(error, code).toMatchObject({ code: 'broken-series' });
      }
    }
  });

  test('refuses a name, a year and a reading that are not there, with the nearest', () => {
    expect(() => series('R12-P22')).toThrow('Bedoelde u R12-P2?');
    expect(() => series('klachten-gegron')).toThrow('Bedoelde u klachten-gegrond?');
    expect(() => series('R12-P2', { year: 2019 })).toThrow('Er zijn: 2017, 2020, 2022.');
    expect(() => series('R12-P1', { readings: { noemer: 'alle' } })).toThrow(
      /Er zijn: wettelijke-/,
    );
  });
});

describe('a code that is of no indicator and has no value', () => {
  test('is refused, with the indicators of a result: an empty year would say that a number is missing', () => {
    expect(() => series('R09')).toThrow(
      'R09 (Inwoners delen hun ervaringen met WIJ) is geen indicator, en geen bron geeft er een waarde van. De indicatoren ervan: R09-P1.',
    );
    for (const code of ['R07', 'V7.3', 'AE-3', 'I2-0'])
      expect(() => series(code)).toThrow('is geen indicator, en geen bron geeft er een waarde van');
  });

  test('is none that a published figure or a report has a number of', () => {
    expect(() => series('O15.1a')).toThrow('is niet één reeks');
    expect(series('O15.1a', { acrossBreaks: true }).rows().length).toBeGreaterThan(0);
    const { outcomes } = report(sva2022, dataset({}), {
      period: quarter(2022, 2),
      peildatum: '2022-07-15',
    });
    const own = outcomes.map((outcome) => ({ ...outcome, code: 'R09' })).slice(0, 1);
    expect(series('R09', { reports: [{ contract: sva2022, outcomes: own }] }).rows()).toHaveLength(
      1,
    );
  });

  test('is never suggested for one that is not there', () => {
    expect(() => series('R99')).toThrow('Indicator ‘R99’ bestaat niet.');
    expect(() => series('R99')).not.toThrow('Bedoelde u');
    expect(() => series('R9-P1')).toThrow('Bedoelde u R09-P1?');
  });
});

describe('with reports', () => {
  const sources = {
    contracts: [jaarverslag2017, sva2020, sva2022],
    lineages: [lineage2017to2020, lineage2020to2022],
    publicaties,
  };
  const data = dataset({
    klacht: [
      {
        klachtId: 'K1',
        betreft: 'WIJ',
        ontvangstdatum: '2022-01-04',
        datumAfhandeling: '2022-02-01',
        afhandeling: 'gegrond',
      },
      {
        klachtId: 'K2',
        betreft: 'WIJ',
        ontvangstdatum: '2022-01-05',
        datumAfhandeling: '2022-02-02',
        afhandeling: 'ongegrond',
      },
    ],
  });
  const account: Report = report(sva2022, data, {
    periods: [quarter(2022, 1), year(2022)],
    peildatum: '2023-01-15',
  });

  test('a counted value goes on where the published ones end', () => {
    const rows = [...series('R12-P2', { from: 2020, reports: [account] })];
    expect(rows.map(({ period, value, origin }) => [period, value, origin])).toEqual([
      ['2020', 9.4, 'publicatie'],
      ['2021', null, null],
      ['2022-Q1', 50, 'verantwoording'],
      ['2022', 50, 'verantwoording'],
    ]);
    expect(new Set(rows.map(({ piece }) => piece)).size).toBe(1);
    expect(rows.at(-1)).toMatchObject({ teller: 1, noemer: 2, status: 'measured' });
  });

  test('a year stands after its last quarter, since it ends no earlier and is longer', () => {
    const quarters: Report = report(sva2022, data, {
      periods: [year(2022), quarter(2022, 4), quarter(2022, 3)],
      peildatum: '2023-01-15',
    });
    const rows = [...series('R12-P2', { from: 2022, reports: [quarters] })];
    expect(rows.map(({ period }) => period)).toEqual(['2022-Q3', '2022-Q4', '2022']);
  });

  test('the JSON of a report is refused: it does not have the contract, and would be left out without a word', () => {
    const one: Report = report(sva2022, data, { period: year(2022), peildatum: '2023-01-15' });
    const json = JSON.parse(JSON.stringify(one));
    expect(() => series('R12-P2', { from: 2020, reports: [json] })).toThrow(
      'Een van reports is de JSON van een verantwoording',
    );
  });

  test('an outcome without data is a row without a value', () => {
    const rows = [...seriesFrom('R07-P3', sources, { reports: [account] })];
    expect(rows.map(({ value, status }) => [value, status])).toEqual([
      [null, 'no-data'],
      [null, 'no-data'],
    ]);
  });

  test('a count under another reading breaks the series', () => {
    const other: SeriesReport = {
      contract: { year: 2022 },
      outcomes: [
        {
          code: 'R12-P1',
          period: year(2022),
          value: 0.3,
          status: 'measured',
          readings: { noemer: 'alle-meldingen' },
        },
      ],
    };
    expect(() => series('R12-P1', { reports: [other] })).toThrow(
      /noemer=wettelijke-meldingen, en daarna met noemer=alle-meldingen/,
    );
    const readings = { noemer: 'alle-meldingen' };
    expect([...series('R12-P1', { reports: [other], readings })].at(-1)?.value).toBe(0.3);
  });
});
