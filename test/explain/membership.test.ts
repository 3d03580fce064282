import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate, type Tally } from '../../src/calculate/index.ts';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { type Dataset, dataset, type RecordRows } from '../../src/dataset/index.ts';
import { examplePeildatum } from '../../src/example/index.ts';
import { explain, type Members, membership } from '../../src/explain/index.ts';
import {
  type Contract,
  countedPeriod,
  type Measure,
  type Period,
  quarter,
  questionsOf,
  type Readings,
  underReadings,
} from '../../src/model/index.ts';
import { anyMeasure, peildatum, period, rowsFor } from '../engines/arbitrary.ts';
import { rows as exampleRows } from '../example/situation.ts';

const times = Number(process.env['SVA_RUNS'] ?? 1);
const seed = Number(process.env['SVA_SEED'] ?? 2022);
const patience = 60_000 * times;

/** A measure of a clause under some readings. */
type Case = {
  readonly contract: Contract;
  readonly code: string;
  readonly id: string;
  readonly readings: Readings;
};

const contracts: readonly Contract[] = [sva2020, sva2022];

/** Every measure of every clause, under its own readings and under every other option by itself. */
const cases: readonly (readonly [name: string, asked: Case])[] = contracts.flatMap((contract) => {
  const { costIndicators = [], bedrijfsvoering = [], projects = [] } = contract;
  const clauses: readonly { readonly code: string; readonly measures?: readonly string[] }[] = [
    ...contract.indicators,
    ...costIndicators,
    ...bedrijfsvoering,
    ...projects,
    ...(contract.obligationMeasures ?? []),
  ];
  return clauses.flatMap(({ code, measures = [] }) =>
    measures.flatMap((id) => {
      const named = (readings: Readings) =>
        [
          [contract.year, code, id, ...Object.entries(readings).map((one) => one.join('='))].join(
            ' ',
          ),
          { contract, code, id, readings },
        ] as const;
      const others = questionsOf(measureOf(contract, id)).flatMap((question) =>
        question.options
          .slice(1)
          .filter(({ missing }) => missing === undefined)
          .map((option) => named({ [question.id]: option.id })),
      );
      return [named({}), ...others];
    }),
  );
});

function measureOf({ measures }: Contract, id: string): Measure {
  const measure = measures[id];
  if (measure === undefined) throw new Error(`no measure ${id}`);
  return measure;
}

const measureIn = ({ contract, id, readings }: Case): Measure =>
  underReadings(measureOf(contract, id), readings);

/** The numbers of a calculation that are numbers of records or persons, with their buckets. */
function calculated(measure: Measure, { counts, buckets }: Tally) {
  const { teller, noemer, count, histogram, records = 0, empty = 0 } = counts;
  const numbers =
    teller !== undefined
      ? [teller, noemer]
      : histogram !== undefined
        ? [histogram.reduce((sum, [, number]) => sum + number, 0)]
        : count !== undefined
          ? [count]
          : // Of what a spell is worth, one without a price counts for nothing and is there all the same.
            [records - (measure.sum?.accrued === undefined ? empty : 0)];
  return { numbers, buckets };
}

type Counted = Pick<Members, 'teller' | 'noemer' | 'counted'>;

/** The numbers of one population, as a reader of the lists finds them. */
const numbersIn = (measure: Measure, { teller, noemer, counted }: Counted) =>
  measure.share !== undefined || measure.survey !== undefined
    ? [teller.count, teller.count + noemer.count]
    : [counted.count];

function listed(measure: Measure, populations: readonly Members[]) {
  const [first, second] = populations;
  if (first === undefined) throw new Error('no population');
  const numbers =
    second === undefined ? numbersIn(measure, first) : [first.teller.count, second.noemer.count];
  const buckets = populations.flatMap(({ side, excluded }) =>
    excluded.map(({ reason, rule, count }) => ({
      reason,
      rule,
      count,
      ...(side !== null && { side }),
    })),
  );
  return { numbers, buckets };
}

/** The lines of each breakdown with their numbers; what has none in a line is left out. */
function calculatedLines(measure: Measure, tally: Tally): { [line: string]: readonly unknown[] } {
  return Object.fromEntries(
    tally.groups.flatMap(({ by, counts }) => {
      const { numbers } = calculated(measure, { ...tally, counts });
      const [name = []] = Object.entries(by);
      return numbers.at(-1) === 0 ? [] : [[name.join('='), numbers]];
    }),
  );
}

function listedLines(measure: Measure, asked: Case, data: Dataset, options: Options) {
  const [whole] = lists(asked, data, options);
  return Object.fromEntries(
    (whole?.divisions ?? []).flatMap((by) =>
      (lists(asked, data, options, by)[0]?.breakdown?.lines ?? []).flatMap(
        ({ line, ...counted }) =>
          line === null ? [] : [[`${by}=${line}`, numbersIn(measure, counted)]],
      ),
    ),
  );
}

type Options = { readonly period: Period; readonly peildatum: `${number}-${number}-${number}` };

const lists = (
  { contract, code, id, readings }: Case,
  data: Dataset,
  options: Options,
  by?: string,
) =>
  membership(contract, code, data, {
    ...options,
    measure: id,
    readings,
    ...(by !== undefined && { by }),
  }).populations;

/** The numbers of the lists and those of the calculation; nothing where a file is missing. */
function both(asked: Case, data: Dataset, options: Options) {
  const { contract } = asked;
  const measure = measureIn(asked);
  const tally = calculate(
    data,
    contract,
    options.peildatum,
  )(measure, countedPeriod(measure, options.period));
  const populations = lists(asked, data, options);
  if (tally.status === 'no-data') return { listed: populations, calculated: [] };
  return {
    listed: {
      ...listed(measure, populations),
      lines: listedLines(measure, asked, data, options),
      isWhole: populations.every(isWhole),
    },
    calculated: {
      ...calculated(measure, tally),
      lines: calculatedLines(measure, tally),
      isWhole: true,
    },
  };
}

/** Whether each group has the ids of all its records, and counts each record where nothing counts once. */
function isWhole({ unique, teller, noemer, counted, withoutValue, excluded }: Members): boolean {
  const all = [teller, noemer, counted, withoutValue, ...excluded];
  return (
    all.every(({ ids, records }) => ids?.length === records) &&
    (unique !== null || [teller, noemer, counted].every(({ count, records }) => count === records))
  );
}

const agree = (asked: Case, data: Dataset, options: Options) => {
  const found = both(asked, data, options);
  expect(found.listed).toEqual(found.calculated);
};

describe('the numbers of membership() are those of calculate(), in whole, per bucket and per line', () => {
  const once = cases.filter(([, asked]) => 'unique' in measureIn(asked));

  test('of measures that count records, and of measures and readings that count persons, households and GPs once', () => {
    expect(new Set(once.map(([, { id }]) => id)).size).toBeGreaterThan(10);
    expect(once.length).toBeLessThan(cases.length);
    expect(once.map(([name]) => name)).toContain(
      '2022 R08-E2 verwijzingen-vanuit-ojg eenheid=jeugdige',
    );
  });

  test.each(cases)(
    'over random registrations: %s',
    (_, asked) => {
      fc.assert(
        fc.property(rowsFor(measureIn(asked)), (rows) => {
          agree(asked, dataset(rows), { period, peildatum });
        }),
        { numRuns: 10 * times, seed },
      );
    },
    patience,
  );

  test(
    'over random registrations: of any measure with any question over any record type',
    () => {
      fc.assert(
        fc.property(
          anyMeasure.chain((measure) =>
            rowsFor(measure, 4).map((rows) => [measure, rows] as const),
          ),
          ([measure, rows]) => agree(asClause(measure), dataset(rows), { period, peildatum }),
        ),
        { numRuns: 200 * times, seed },
      );
    },
    patience,
  );

  const example = dataset(exampleRows);

  // Records are counted one by one in agreement.test.ts.
  test.each(once)(
    'over the example: %s',
    (_, asked) => {
      const found = both(asked, example, {
        period: quarter(2020, 4),
        peildatum: examplePeildatum,
      });
      expect(found.listed).toEqual(found.calculated);
    },
    patience,
  );
});

/** A measure as that of a clause of an agreement. */
function asClause(measure: Measure): Case {
  const [indicator] = sva2022.indicators;
  const contract: Contract = {
    ...(sva2022 as Contract),
    measures: { [measure.id]: measure },
    indicators: [{ ...indicator, code: 'X', measures: [measure.id] }],
    obligationMeasures: [],
  };
  return { contract, code: 'X', id: measure.id, readings: {} };
}

const asked = { period: quarter(2022, 2), peildatum: '2022-07-15' } as const;
const clause = (
  code: 'R01-P2' | 'R05-P1' | 'R06-E2' | 'R08-E1',
  data: Dataset,
  more: object = {},
) => membership(sva2022, code, data, { ...asked, ...more });

describe('of a person with several records', () => {
  const inzet = (persoonId: string, more: object = {}) => ({
    persoonId,
    soort: 'vrijwilliger',
    begindatum: '2022-01-01',
    wijkteam: 'T01',
    ...more,
  });
  const data = dataset({
    vrijwilligersinzet: [
      inzet('P1'),
      inzet('P1', { wijkteam: 'T02' }),
      inzet('P2'),
      inzet('P3', { einddatum: '2021-12-01' }),
      inzet('P3', { einddatum: '2021-12-02' }),
    ],
  } as RecordRows);

  test('all are listed, and the person counts once, as in every bucket', () => {
    const [found] = clause('R01-P2', data).populations;
    expect(found?.unique).toBe('persoonId');
    expect(found?.counted).toMatchObject({ count: 2, records: 3 });
    expect(found?.counted.ids).toHaveLength(3);
    expect(found?.excluded).toMatchObject([{ reason: 'impossible-order', count: 1, records: 2 }]);
  });

  test('the text says what is counted and what is listed', () => {
    const text = clause('R01-P2', data).toString();
    expect(text).toContain('per persoon één keer geteld; hieronder staan alle records');
    expect(text).toContain('tellen mee: 2 personen (3 inzetten van vrijwilligers)');
    expect(text).toContain('1 persoon (2 inzetten van vrijwilligers)');
  });

  test('who is in two lines of a breakdown counts in each', () => {
    const [found] = clause('R01-P2', data, { by: 'wijkteam' }).populations;
    expect(found?.breakdown?.lines).toMatchObject([
      { line: 'T01', counted: { count: 2, records: 2 } },
      { line: 'T02', counted: { count: 1, records: 1 } },
    ]);
  });

  test('the explanation of one record says that the person counts once', () => {
    const told = explain(sva2022, 'R01-P2', data, 'vrijwilligersinzet:1', asked);
    expect(told.rows[0]?.unique).toBe('persoonId');
    expect(told.toString()).toContain('per persoon één keer geteld: hier staat waarom dit ene');
  });

  test('without values the two numbers are left', () => {
    const [found] = clause('R01-P2', data, { withoutValues: true }).populations;
    expect(found?.counted).toEqual({ count: 2, records: 3, ids: null });
  });
});

describe('of a share in which each counts once', () => {
  // H1 is affiliated with a practice that has an OJG and with one that has none; H2 only with the latter.
  const data = dataset({
    huisarts: [
      { huisartsId: 'H1', praktijkId: 'met', van: '2020-01-01' },
      { huisartsId: 'H1', praktijkId: 'zonder', van: '2020-01-01' },
      { huisartsId: 'H2', praktijkId: 'zonder', van: '2020-01-01' },
    ],
    huisartsenpraktijk: [
      { praktijkId: 'met', inGemeenteVan: '2020-01-01' },
      { praktijkId: 'zonder', inGemeenteVan: '2020-01-01' },
    ],
    ojgInzet: [{ praktijkId: 'met', ingangsdatum: '2021-01-01', bezet: true }],
  });

  test('who is in the teller by one record is not counted again by another, so that both add up to the noemer', () => {
    const [found] = clause('R05-P1', data).populations;
    expect(found?.teller).toMatchObject({ count: 1, records: 1 });
    expect(found?.noemer).toMatchObject({ count: 1, records: 2 });
    const text = clause('R05-P1', data).toString();
    expect(text).toContain('in de teller: 1 huisarts (1 record)');
    expect(text).toContain('in de noemer, niet in de teller: 1 huisarts (2 records)');
    expect(text).toContain('samen in de noemer: 2 huisartsen');
  });
});

describe('under a reading that counts persons where the chosen one counts records', () => {
  const start = (verwijzingId: string, verwijzerType: string) => ({
    verwijzingId,
    persoonId: 'P1',
    datum: '2022-04-04',
    productcode: 'A',
    verwijzerType,
  });
  const data = dataset({
    verwijzing: [start('V1', '02'), start('V2', '01'), start('V3', '01')],
    product: [{ productcode: 'A', wet: 'Jeugdwet', specialistisch: true }],
  } as RecordRows);

  test('the numbers are of persons, and the records listed are the same', () => {
    const [plain] = clause('R08-E1', data).populations;
    const [once] = clause('R08-E1', data, { readings: { eenheid: 'jeugdige' } }).populations;
    expect([plain?.unique, plain?.teller.count, plain?.noemer.count]).toEqual([null, 1, 2]);
    expect([once?.unique, once?.teller.count, once?.noemer.count]).toEqual(['persoonId', 1, 0]);
    expect(once?.noemer.ids).toEqual(plain?.noemer.ids);
  });
});

test('a survey is asked over the year so far, as in an account of a part of it', () => {
  const data = dataset({
    enqueteMeting: [{ metingId: 'M', instrument: 'CEO Wmo', veldwerkTot: '2022-02-01' }],
    enqueteAntwoord: [
      { metingId: 'M', respondentId: 'R', vraagId: 'serieus-genomen', antwoordcode: 'mee eens' },
    ],
  });
  const found = clause('R06-E2', data);
  expect(found.period).toBe('2022 t/m 2022-Q2');
  expect(found.populations[0]?.teller).toMatchObject({ count: 1, records: 1 });
});
