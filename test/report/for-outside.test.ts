import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { reportXlsx } from '../../src/cli/report-xlsx.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, type RecordRows } from '../../src/dataset/index.ts';
import { replay, since } from '../../src/earlier/index.ts';
import { report } from '../../src/index.ts';
import { type Measure, quarter, year } from '../../src/model/index.ts';
import { readDirectory } from '../../src/node/index.ts';
import { allRecords, describeFields, type RecordName } from '../../src/records/index.ts';
import {
  type AccountedContract,
  csv,
  forOutside,
  isHidden,
  type Report,
  type ReportOptions,
  renderMarkdown,
  renderReportHtml,
  renderText,
  reportColumns,
  type SurvivalFigures,
} from '../../src/report/index.ts';
import { shownSurvivals } from '../../src/report/outside/measure.ts';
import { reportSchema } from '../../src/report/schema/index.ts';
import { series } from '../../src/series-at-hand.ts';
import { told as toldOf } from '../../src/told/index.ts';
import { anyMeasure, peildatum, period, rowsFor } from '../engines/arbitrary.ts';
import type { Rows } from '../engines/naive.ts';
import { rows as exampleRows } from '../example/situation.ts';
import { registration } from '../indicators/registration.ts';
import { answers, survey } from '../indicators/survey-rows.ts';
import {
  clausesOf,
  type JsonObject,
  measured,
  smallInText,
  smallNumbers,
  toldBetween,
  toldBy,
  toldByClause,
} from './attacker.ts';

const options = { period: quarter(2022, 2), peildatum: '2022-07-15' } as const;
const jsonOf = (account: unknown) => JSON.parse(JSON.stringify(account)) as JsonObject;
const plainText = (text: string) => text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

/** Each record so many times, with keys of its own that refer to each other as the first do. */
function copies(rows: RecordRows | Rows, times: number, mark = ''): RecordRows {
  return Object.fromEntries(
    Object.entries(rows).map(([name, list]) => {
      const keys = describeFields(allRecords[name as RecordName].fields)
        .filter(({ meta }) => meta.kind === 'key')
        .map((field) => field.name);
      const again = (row: object, time: number) =>
        Object.fromEntries(
          Object.entries(row).map(([field, value]) => [
            field,
            keys.includes(field) && typeof value === 'string' && value !== ''
              ? `${value}-${mark}${time}`
              : value,
          ]),
        );
      const made = [...(list as readonly object[])].flatMap((row) =>
        Array.from({ length: times }, (_, time) => again(row, time)),
      );
      return [name, made];
    }),
  );
}

/** The rows of both. */
const both = (a: RecordRows, b: RecordRows) =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((name) => [
      name,
      [...(a[name as RecordName] ?? []), ...(b[name as RecordName] ?? [])],
    ]),
  ) as RecordRows;

const isRatio = (place: string) =>
  (sva2022.measures as { readonly [id: string]: Measure })[place.split(' ')[1] ?? '']?.ratio !==
  undefined;

/** What a reader can tell of an account that is small. */
function told(made: ReturnType<typeof forOutside>): string[] {
  const json = jsonOf(made);
  return [
    ...(reportSchema.safeParse(json).error?.issues.map(({ message }) => message) ?? []),
    ...smallNumbers(json),
    ...measured(json).flatMap((one) => toldBy(one, isRatio(one[0]))),
    ...clausesOf(json).flatMap(toldByClause),
    ...[renderText(made), renderMarkdown(made), renderReportHtml(made)].flatMap((text) =>
      smallInText(plainText(text)),
    ),
  ];
}

/** An agreement of one clause, that counts one measure. */
function agreementOf(measure: Measure): AccountedContract {
  const [first] = sva2022.indicators;
  return {
    ...(sva2022 as AccountedContract),
    indicators: [{ ...first, measures: [measure.id] }],
    measures: { [measure.id]: measure },
    norms: [],
    obligationMeasures: [],
  };
}

/** The longest of what still goes on is that of one case, of however many; the year to date is left out of every account. */
const withoutLongest = (account: JsonObject): JsonObject =>
  JSON.parse(JSON.stringify(account), (key, value: unknown) =>
    key === 'year-to-date' ? null : key === 'longest' && value !== null ? 'niet getoond' : value,
  ) as JsonObject;

describe('an account for readers outside', () => {
  test('of any registration shows no small number, in any form, and none that can be worked out', () => {
    fc.assert(
      fc.property(registration, registration, fc.constantFrom(1, 4, 7), (few, many, times) => {
        const data = dataset(both(copies(few, 1, 'a'), copies(many, times, 'b')));
        const account = report(sva2022, data, { ...options, survival: true });
        expect(told(forOutside(account))).toEqual([]);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 300_000);

  test('of any measure shows no small number, in any form, and none that can be worked out', () => {
    const cases = anyMeasure.chain((measure) =>
      fc.tuple(
        fc.constant(measure),
        rowsFor(measure, 12),
        // A few records many times over, so that almost all may be alike.
        rowsFor(measure, 3),
        fc.constantFrom(1, 3, 6),
      ),
    );
    fc.assert(
      fc.property(cases, ([measure, few, many, times]) => {
        const data = dataset(both(copies(few, 1, 'a'), copies(many, times, 'b')));
        const account = report(agreementOf(measure), data, { period, peildatum });
        expect(told(forOutside(account))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  }, 300_000);

  test.each(['elke-status', 'nine-records'])(
    'of the situation %s with every reading of every clause shows no small number, and none that can be worked out',
    async (name) => {
      const { dataset: data, told: texts } = await readDirectory(`test/situations/${name}`);
      const asked = { ...options, told: texts, sensitivity: true, survival: true };
      const account = report(sva2022, data, asked);
      expect(smallNumbers(jsonOf(account))).not.toEqual([]);
      expect(told(forOutside(account))).toEqual([]);
    },
    60_000,
  );

  test('of a year without small numbers is the same account, but for the mark, the longest and the year to date', () => {
    const asked = { period: year(2022), peildatum: '2023-01-15', survival: true } as const;
    fc.assert(
      fc.property(registration, (rows) => {
        // Who answers a survey is not told apart by a key, and cannot be copied.
        const data = dataset({ ...copies(rows, 10), enqueteAntwoord: [] });
        const account = jsonOf(report(sva2022, data, asked));
        const { receipt, issues, ...made } = jsonOf(forOutside(report(sva2022, data, asked)));
        const { receipt: before, issues: found, ...same } = account;
        expect(made).toEqual(withoutLongest(same));
        expect(receipt).toEqual({
          ...(before as JsonObject),
          outside: { least: 5, leastForPercentage: 10, limits: expect.any(Array) },
        });
        expect(issues).toEqual((found as readonly unknown[]).length === 0 ? [] : 'niet getoond');
      }),
      { numRuns: 10, endOnFailure: true },
    );
  }, 300_000);
});

/** Klachten received on a day, handled so, so many of each. */
const klachten = (...some: readonly (readonly [number, object])[]) =>
  ({
    klacht: some.flatMap(([times, fields], group) =>
      Array.from({ length: times }, (_, index) => ({
        klachtId: `K${group}-${index}`,
        betreft: 'WIJ',
        ontvangstdatum: '2022-04-04',
        ...fields,
      })),
    ),
  }) as RecordRows;
const described = {
  id: 'proef',
  title: 'Proef',
  unit: 'klachten',
  decimals: 0,
  over: 'klacht',
  cohort: { instroom: 'ontvangstdatum' },
} as const;
const aantal = { ...described, count: {} } as const satisfies Measure;
const aandeel = {
  ...described,
  unit: '%',
  share: { where: { gegrond: { is: { afhandeling: 'gegrond' } } } },
  groups: { soort: 'soortKlacht' },
} as const satisfies Measure;
const duur = {
  ...described,
  unit: 'dagen',
  duration: { from: 'ontvangstdatum', to: 'datumAfhandeling' },
} as const satisfies Measure;
const gegrond = { afhandeling: 'gegrond', datumAfhandeling: '2022-05-02' };
const ongegrond = { afhandeling: 'ongegrond', datumAfhandeling: '2022-05-02' };
const [een, twee, drie] = ['bejegening', 'informatievoorziening', 'overig'].map((soortKlacht) => ({
  soortKlacht,
}));

const klachtReadings = [
  {
    id: 'teller',
    question: 'Telt een deels gegronde klacht?',
    options: [
      { id: 'gegrond', title: 'nee' },
      {
        id: 'ook-deels',
        title: 'ja',
        set: {
          'share.where.gegrond': { is: { afhandeling: ['gegrond', 'deels gegrond'] } },
        },
      },
    ],
    why: 'x',
    source: 'x',
    decides: 'wij',
  },
] as const;

/** An account of one measure, for within. */
const within = (measure: Measure, rows: RecordRows, asked: Partial<ReportOptions> = options) =>
  report(agreementOf(measure), dataset(rows), { ...options, ...asked } as ReportOptions);
/** What readers outside see of it. */
const seen = (measure: Measure, rows: RecordRows, asked?: Partial<ReportOptions>) => {
  const [outcome] = forOutside(within(measure, rows, asked)).outcomes;
  return { ...outcome, value: shown(outcome?.value), groups: outcome?.groups ?? [] };
};
const shown = (value: unknown) =>
  typeof value === 'object' && value !== null ? Number(value) : value;

describe('a count', () => {
  test.each([
    [0, 0],
    [1, 'minder dan 5'],
    [4, 'minder dan 5'],
    [5, 5],
  ])('of %i is %s to readers outside: what is 0 is of nobody', (number, expected) => {
    expect(seen(aantal, klachten([number, {}])).value).toBe(expected);
  });

  test('that is small has the status of what is hidden, in words in each form, and never a 0 or nothing', async () => {
    const made = forOutside(within(aantal, klachten([3, {}])));
    expect(made.outcomes[0]?.status).toBe('hidden');
    expect(jsonOf(made)).toMatchObject({ outcomes: [{ value: 'minder dan 5', status: 'hidden' }] });
    expect(made.rows()[0]).toMatchObject({ value: 'minder dan 5', status: 'hidden' });
    expect(csv(reportColumns, made.rows())).toContain(',hidden,klachten,minder dan 5,');
    for (const text of [renderText(made), renderMarkdown(made), renderReportHtml(made)])
      expect(text).toContain('minder dan 5 klachten');
    const sheets = unzipSync(await reportXlsx(made));
    expect(strFromU8(sheets['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('minder dan 5');
  });
});

describe('a share', () => {
  const of = (met: number, other: number) => {
    const { value, teller, noemer } = seen(aandeel, klachten([met, gegrond], [other, ongegrond]));
    return [value, teller, noemer];
  };

  test('hides a small teller and its percentage, and shows the noemer', () => {
    expect(of(4, 16)).toEqual(['niet getoond', 'minder dan 5', 20]);
  });

  test('hides its teller and its percentage where the rest of the noemer is small', () => {
    expect(of(17, 3)).toEqual(['niet getoond', 'niet getoond', 20]);
  });

  test('hides all of it where the noemer is small, also where the teller is 0', () => {
    expect(of(2, 2)).toEqual(['niet getoond', 'niet getoond', 'minder dan 5']);
    expect(of(0, 3)).toEqual(['niet getoond', 'niet getoond', 'minder dan 5']);
  });

  test('is shown where both parts are 5 or more, or 0', () => {
    expect(of(5, 5)).toEqual([50, 5, 10]);
    expect(of(0, 20)).toEqual([0, 0, 20]);
    expect(of(20, 0)).toEqual([100, 20, 20]);
  });

  test('that is hidden has no verdict, and asks for no explanation that tells one', () => {
    const norm = {
      id: 'N',
      title: 'Hooguit een tiende',
      kind: 'at-most',
      value: 10,
      unit: '%',
      measure: 'proef',
      from: '2022-01-01',
      to: null,
      source: { document: 'sva-2022', code: 'R01-P1', lines: [1, 1], words: 'x' },
    } as const;
    const account = report(
      { ...agreementOf(aandeel), norms: [norm as never] },
      dataset(klachten([4, gegrond], [16, ongegrond])),
      options,
    );
    expect(account.outcomes[0]?.norms?.[0]?.verdict).toBe('not-met');
    expect(account.outcomes[0]?.told.asked).not.toEqual([]);
    const made = forOutside(account);
    const none = { verdict: 'not-applicable', text: 'het getal wordt niet getoond' };
    expect(made.outcomes[0]?.norms).toMatchObject([none]);
    expect(made.accounts[0]?.norms).toMatchObject([none]);
    expect(made.outcomes[0]?.told.asked).toEqual([]);
  });

  test('of one clause that would leave few with the other is hidden: not justified, and not in part', () => {
    const bezwaar = (times: number, uitkomst: string, group: number) =>
      Array.from({ length: times }, (_, index) => ({
        bezwaarId: `B${group}-${index}`,
        ontvangstdatum: '2022-04-04',
        datumBeslissing: '2022-05-04',
        uitkomst,
      }));
    const outcomeOf = (ongegrond: number) =>
      forOutside(
        report(
          sva2022,
          dataset({
            bezwaar: [
              ...bezwaar(12, 'gegrond', 1),
              ...bezwaar(6, 'deels gegrond', 2),
              ...bezwaar(ongegrond, 'ongegrond', 3),
            ],
          } as RecordRows),
          options,
        ),
      ).outcome('R07-E8');
    expect(outcomeOf(2)).toMatchObject({ teller: 12, noemer: 20 });
    expect(outcomeOf(2)?.lines[0]).toMatchObject({
      teller: 'niet getoond',
      noemer: 'niet getoond',
    });
    expect(outcomeOf(7)?.lines[0]).toMatchObject({ teller: 6, noemer: 25 });
  });
});

describe('the measures of one clause', () => {
  const handled = (...some: readonly (readonly [number, string])[]) =>
    klachten(
      ...some.map(
        ([times, afhandeling]) => [times, { afhandeling, datumAfhandeling: '2022-05-02' }] as const,
      ),
    );
  const clause = (rows: RecordRows, asked: Partial<ReportOptions> = {}) => {
    const account = report(sva2022, dataset(rows), { ...options, ...asked } as ReportOptions);
    const outcome = forOutside(account).outcome('R12-P2');
    const of = (id: string) => outcome?.lines.find(({ measure }) => measure === id);
    return { outcome, deels: of('klachten-deels-gegrond') };
  };

  test('show no other reading where one of them is hidden: 4 justified and 4 in part are 8 together', () => {
    const rows = handled([4, 'gegrond'], [4, 'deels gegrond'], [36, 'ongegrond']);
    const { outcome, deels } = clause(rows, { sensitivity: true });
    expect([outcome?.teller, deels?.teller]).toEqual(['minder dan 5', 'minder dan 5']);
    expect(outcome?.alternatives?.map(({ teller, status }) => [teller, status])).toEqual([
      ['niet getoond', 'hidden'],
      ['niet getoond', 'hidden'],
    ]);
    expect(outcome?.sensitivity?.combined.highest?.teller).toBe('niet getoond');
    const shownRows = handled([14, 'gegrond'], [14, 'deels gegrond'], [46, 'ongegrond']);
    const all = clause(shownRows, { sensitivity: true }).outcome;
    expect(all?.alternatives?.map(({ teller }) => teller)).toEqual([28, 14]);
    expect(all?.sensitivity?.combined.highest?.teller).toBe(28);
  });

  test('show no other reading where one of the two is hidden: 12 with those in part, less 8, are 4', () => {
    const rows = handled([4, 'gegrond'], [8, 'deels gegrond'], [36, 'ongegrond']);
    const { outcome, deels } = clause(rows);
    expect([outcome?.teller, deels?.teller]).toEqual(['minder dan 5', 8]);
    expect(outcome?.alternatives?.[0]?.teller).toBe('niet getoond');
  });

  test('show no other reading of which both shares leave few: 14 judged, of which 6 and 6', () => {
    const rows = handled(
      [6, 'gegrond'],
      [6, 'deels gegrond'],
      [2, 'ongegrond'],
      [30, 'opgelost door bemiddeling'],
    );
    const { outcome, deels } = clause(rows);
    expect([outcome?.teller, deels?.teller]).toEqual([6, 6]);
    expect(
      [...(outcome?.alternatives ?? []), ...(deels?.alternatives ?? [])].map(
        ({ status }) => status,
      ),
    ).toEqual(['hidden', 'hidden', 'hidden']);
  });

  test('do not tell a small part of a breakdown: what hides it is no part that a teller tells', () => {
    const rows = handled(
      [6, 'gegrond'],
      [7, 'deels gegrond'],
      [2, 'ongegrond'],
      [30, 'opgelost door bemiddeling'],
    );
    const parts = clause(rows).outcome?.groups?.filter(({ by }) => 'afhandeling' in by) ?? [];
    // Six and seven are told by the tellers: less those, and less the 30, two would be left.
    expect(
      parts.filter(({ status }) => status === 'hidden').map(({ by }) => by['afhandeling']),
    ).toEqual(expect.arrayContaining(['ongegrond', 'opgelost door bemiddeling']));
  });

  test('of the built-in example are not told by each other', () => {
    const account = report(sva2022, dataset(exampleRows), {
      period: quarter(2020, 4),
      peildatum: '2021-01-31',
    });
    const outcome = forOutside(account).outcome('R12-P2');
    expect(outcome?.teller).toBe('minder dan 5');
    expect(outcome?.alternatives?.map(({ teller }) => teller)).toEqual([
      'niet getoond',
      'niet getoond',
    ]);
    expect(clausesOf(jsonOf(forOutside(account))).flatMap(toldByClause)).toEqual([]);
  });
});

describe('a breakdown', () => {
  const teller = aandeel.groups;
  const parts = (...sizes: readonly number[]) =>
    seen(
      { ...aantal, groups: teller },
      klachten(...sizes.map((size, index) => [size, [een, twee, drie][index] ?? {}] as const)),
    ).groups.map(({ value }) => shown(value));

  test('hides a small part and the smallest of the others, so that the total does not tell it', () => {
    expect(parts(3, 6, 11)).toEqual(['niet getoond', 'niet getoond', 11]);
  });

  test('hides no more where small parts are 5 or more together', () => {
    expect(parts(3, 4, 13)).toEqual(['niet getoond', 'niet getoond', 13]);
  });

  test('hides all parts where the small ones are few together', () => {
    expect(parts(1, 2, 17)).toEqual(['niet getoond', 'niet getoond', 'niet getoond']);
  });

  test('is shown where no part is small, and all of it hidden where the number itself is', () => {
    expect(parts(5, 6, 9)).toEqual([5, 6, 9]);
    expect(parts(4)).toEqual(['niet getoond']);
  });

  test('of a share hides a part of which the teller or the rest is small, and leaves few of neither', () => {
    const { groups } = seen(
      aandeel,
      klachten(
        [2, { ...gegrond, ...een }],
        [18, { ...ongegrond, ...een }],
        [20, { ...gegrond, ...twee }],
        [20, { ...ongegrond, ...twee }],
        [30, { ...gegrond, ...drie }],
        [30, { ...ongegrond, ...drie }],
      ),
    );
    expect(groups.map((part) => [part.teller, part.noemer, part.status])).toEqual([
      ['niet getoond', 'niet getoond', 'hidden'],
      ['niet getoond', 'niet getoond', 'hidden'],
      [30, 60, 'measured'],
    ]);
  });

  test('has its hidden parts last in the text, so that their place does not tell how large they are', () => {
    const rows = klachten([3, een ?? {}], [6, twee ?? {}], [11, drie ?? {}]);
    const text = renderText(forOutside(within({ ...aantal, groups: teller }, rows)));
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(
      /naar soort: \S+ 11 klachten; \S+ niet getoond; \S+ niet getoond/,
    );
  });
});

describe('what stands beside a number', () => {
  const early = { ontvangstdatum: '2022-02-01' };

  test('is not the year to date: less that of the quarter before, which is public too, it tells the quarter', () => {
    const { value, compare } = seen(aantal, klachten([4, {}], [8, early]));
    expect(value).toBe('minder dan 5');
    expect(compare?.['year-to-date']).toBeNull();
    const { compare: enough } = seen(aantal, klachten([10, {}], [10, early]));
    expect(enough?.['year-to-date']).toBeNull();
  });

  test.each([{ months: 12 }, 'year-to-date', 'year'] as const)(
    'of days beyond the period (%j) is hidden with all of it; where they are those of the period it is shown',
    (range) => {
      const measure = {
        ...aandeel,
        range,
        readings: klachtReadings,
      } as const satisfies Measure;
      const rows = klachten([20, { ...gegrond, ...een }], [20, { ...ongegrond, ...twee }]);
      const made = seen(measure, rows);
      expect([made.value, made.teller, made.noemer]).toEqual(Array(3).fill('niet getoond'));
      expect(made.groups.map(({ status }) => status)).toEqual(['hidden', 'hidden']);
      expect(made.alternatives?.map(({ status }) => status)).toEqual(['hidden']);
      const ofYear = seen(measure, rows, { period: year(2022), peildatum: '2023-01-15' });
      expect([ofYear.value, ofYear.teller, ofYear.noemer]).toEqual([50, 20, 40]);
      expect(ofYear.groups.map(({ status }) => status)).toEqual(['measured', 'measured']);
    },
  );

  test('of accounts of one year is nothing that the one less the other tells', () => {
    const addingUp = Object.values(sva2022.measures as { readonly [id: string]: Measure })
      .filter(({ ratio, range }: Measure & { readonly range?: unknown }) => {
        const isWithin = JSON.stringify(range) === '{"months":2}';
        return ratio === undefined && range !== undefined && !isWithin;
      })
      .map(({ id }) => id);
    expect(addingUp).toContain('gedeclareerd');
    fc.assert(
      fc.property(registration, registration, (few, many) => {
        const data = dataset(both(copies(few, 1, 'a'), copies(many, 5, 'b')));
        const accounts = ([1, 2, 3] as const).map((number) =>
          jsonOf(
            forOutside(
              report(sva2022, data, {
                period: quarter(2022, number),
                peildatum: '2023-01-15',
                survival: true,
              }),
            ),
          ),
        );
        expect(toldBetween(accounts, addingUp)).toEqual([]);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  }, 300_000);

  test('does not tell how many miss a date: not the bounds, nor the warning, nor the bucket', () => {
    const measure = {
      ...aantal,
      buckets: { unknown: { onbekend: { not: { filled: 'soortKlacht' } } } },
    } as const satisfies Measure;
    const of = (missing: number) => seen(measure, klachten([20, een ?? {}], [missing, {}]));
    expect(of(3).bounds?.upper.value).toBe('niet getoond');
    expect(renderText(forOutside(within(measure, klachten([20, een ?? {}], [3, {}]))))).toContain(
      'met wat ontbreekt: niet getoond',
    );
    expect(of(3).excluded?.map(({ count }) => count)).toEqual(['minder dan 5']);
    expect(shown(of(6).bounds?.upper.value)).toBe(26);
    const late = klachten(
      [20, gegrond],
      [4, { ontvangstdatum: '2022-05-09', datumAfhandeling: '2022-04-09' }],
    );
    const closed = { ...duur, cohort: { afgerond: 'datumAfhandeling' } } as const satisfies Measure;
    expect(within(closed, late).outcomes[0]?.warnings).toEqual([
      expect.stringMatching(/^83,3% van de records is bruikbaar: van 4/),
    ]);
    expect(seen(closed, late).warnings).toEqual([
      'minder dan 95% van de records is bruikbaar: van de andere ontbreekt een datum, of staan de datums in een onmogelijke volgorde',
    ]);
  });

  test('is no other reading that differs by few: 20 and 22', () => {
    const measure = {
      ...aantal,
      of: { 'van WIJ': { is: { betreft: 'WIJ' } } },
      readings: [
        {
          id: 'wie',
          question: 'Wie?',
          options: [
            { id: 'wij', title: 'WIJ' },
            { id: 'alle', title: 'alle', set: { 'of.van WIJ': null } },
          ],
          why: 'x',
          source: 'x',
          decides: 'wij',
        },
      ],
    } as const satisfies Measure;
    const other = (times: number) =>
      shown(
        seen(measure, klachten([20, {}], [times, { betreft: 'aanbieder' }])).alternatives?.[0]
          ?.value,
      );
    expect([other(0), other(2), other(5)]).toEqual([20, 'niet getoond', 25]);
  });
});

describe('days and amounts', () => {
  test('of fewer than 5 have no median, p90 or mean, and of fewer than 10 no p90: that is the longest', () => {
    const of = (times: number) => {
      const { value, n, median, p90, mean } = seen(duur, klachten([times, gegrond]));
      return [value, n, median, p90, shown(mean)];
    };
    const hidden = 'niet getoond';
    expect(of(4)).toEqual([hidden, 'minder dan 5', hidden, hidden, hidden]);
    expect(of(5)).toEqual([28, 5, 28, hidden, 28]);
    expect(of(10)).toEqual([28, 10, 28, 28, 28]);
  });

  test('of few records are not shown, and how many have no amount neither', () => {
    const measure = {
      id: 'proef',
      title: 'Proef',
      unit: 'euro',
      decimals: 2,
      over: 'declaratie',
      cohort: { instroom: 'zorgperiodeVan' },
      sum: { of: 'bedrag' },
    } as const satisfies Measure;
    const of = (paid: number, empty: number) => {
      const rows = Array.from({ length: paid + empty }, (_, index) => ({
        zorgperiodeVan: '2022-04-01',
        ...(index < paid && { bedrag: 10 }),
      }));
      const {
        value,
        cents,
        records,
        empty: without,
      } = seen(measure, {
        declaratie: rows,
      } as RecordRows);
      return [value, cents, records, without];
    };
    expect(of(3, 0)).toEqual(['niet getoond', 'niet getoond', 'minder dan 5', 'niet getoond']);
    expect(of(10, 0)).toEqual([100, 10_000, 10, 0]);
    expect(of(10, 2)).toEqual([100, 10_000, 12, 'minder dan 5']);
    expect(of(2, 10)).toEqual(['niet getoond', 'niet getoond', 12, 'niet getoond']);
  });
});

describe('what goes and stays', () => {
  test('of a stock is hidden where few came: what was there, went and is there would tell it', () => {
    const measure = {
      ...described,
      cohort: { stand: ['ontvangstdatum', 'datumAfhandeling'] },
      stock: { begin: 'ontvangstdatum', end: 'datumAfhandeling' },
    } as const satisfies Measure;
    const before = { ontvangstdatum: '2022-01-10' };
    const { value, flow } = seen(measure, klachten([20, before], [3, {}]));
    const hidden = 'niet getoond';
    expect([value, flow]).toEqual([23, { begin: hidden, in: hidden, out: hidden, end: 23 }]);
    expect(seen(measure, klachten([20, before], [8, {}])).flow).toEqual({
      begin: 20,
      in: 8,
      out: 0,
      end: 28,
    });
  });

  test('of a journey a small step is hidden with a round of others along which it could be 5 or more', () => {
    const measure = {
      ...described,
      journey: {
        version: '1',
        first: 'klacht',
        nodes: {
          klacht: { at: 'ontvangstdatum' },
          gegrond: { when: { is: { afhandeling: 'gegrond' } }, at: 'datumAfhandeling' },
          ongegrond: { when: { is: { afhandeling: 'ongegrond' } }, at: 'datumAfhandeling' },
          ingetrokken: {
            when: { is: { afhandeling: 'ingetrokken/nvt/geen klacht' } },
            at: 'datumAfhandeling',
          },
        },
        edges: { klacht: ['gegrond', 'ongegrond', 'ingetrokken'] },
      },
    } as const satisfies Measure;
    const { ways } = seen(
      measure,
      klachten(
        [3, gegrond],
        [9, ongegrond],
        [20, { ...gegrond, afhandeling: 'ingetrokken/nvt/geen klacht' }],
        [30, {}],
      ),
    );
    if (ways === undefined || isHidden(ways)) throw new Error('a journey has ways');
    const hidden = 'niet getoond';
    // The nine others go the way of the three as far as a reader can tell; the 20 and the 30 say nothing of them.
    expect(ways.edges.map(({ count }) => count)).toEqual([hidden, hidden, 20]);
    expect(ways.nodes.map((place) => [place.in, place.out, place.there])).toEqual([
      [62, 32, 30],
      [hidden, 0, hidden],
      [hidden, 0, hidden],
      [20, 0, 20],
    ]);
    expect(ways.edges.map(({ period: count }) => count)).toEqual([hidden, 9, 20]);
  });

  test('of open cases hides how many ended and left where few are open', () => {
    const shownSurvival = (survival: SurvivalFigures) =>
      shownSurvivals({ survival }, quarter(2022, 1)).survival;
    expect(shownSurvival({ status: 'measured', median: 9, ended: 20, left: 0, open: 3 })).toEqual({
      status: 'measured',
      median: 9,
      ended: 'niet getoond',
      left: 'niet getoond',
      open: 'niet getoond',
    });
    expect(
      shownSurvival({ status: 'measured', median: 9, ended: 2, left: 0, open: 2 }),
    ).toMatchObject({ status: 'hidden', median: 'niet getoond' });
    const all = { status: 'not-reached', median: null, ended: 5, left: 0, open: 50 } as const;
    expect(shownSurvival(all)).toEqual(all);
  });

  test('of what began in the year does not tell few that ended in the period and began before it', () => {
    const of = (ended: number, period = year(2022)) => {
      const survival = { status: 'measured', median: 9, ended: 20, left: 0, open: 9 } as const;
      const days = { from: '2022-01-01', to: '2022-12-31', until: '2023-01-15' } as const;
      return shownSurvivals({ survival, instroom: { ...survival, ...days, ended } }, period);
    };
    const hidden = { ended: 'niet getoond', left: 'niet getoond', open: 'niet getoond' };
    expect(of(17)).toMatchObject({ survival: { ended: 20 }, instroom: { ...hidden, median: 9 } });
    expect(of(15)).toMatchObject({ survival: { ended: 20 }, instroom: { ended: 15, open: 9 } });
    // Less what began up to the quarter before, it tells what began in the quarter.
    const all = { ...hidden, status: 'hidden', median: 'niet getoond' };
    expect(of(15, quarter(2022, 4))).toMatchObject({ survival: { ended: 20 }, instroom: all });
  });
});

describe('a survey', () => {
  const quality = (...some: readonly (readonly [number, string])[]) => {
    const rows = survey(some.flatMap(([times, answer]) => answers(times, answer)));
    const account = report(sva2022, dataset(rows), { period: year(2022), peildatum: '2023-01-15' });
    const { teller, noemer, survey: found } = forOutside(account).outcome('R07-E6') ?? {};
    return { teller, noemer, answers: found?.answers, estimate: found?.estimate };
  };

  test('hides its share and interval where few gave the answer, and all answers where few gave another', () => {
    const few = quality([3, 'mee eens'], [60, 'mee oneens']);
    expect(few).toMatchObject({ teller: 'minder dan 5', noemer: 63, estimate: 'niet getoond' });
    const other = quality([40, 'mee eens'], [20, 'mee oneens'], [2, 'neutraal']);
    expect(other.teller).toBe(40);
    expect(other.answers?.met.count).toBe('niet getoond');
    const none = quality([40, 'mee eens'], [20, 'mee oneens']);
    expect(none.answers?.met.count).toBe(40);
  });

  // Found at random, once in some tens of thousands of cases.
  test.each([
    ['the teller', [6, 0.8], [60, 1], true, 0],
    ['what is left of the noemer', [60, 1], [6, 0.8], true, 0],
    ['the teller, of few answers of another kind', [6, 0.8], [60, 1], true, 2],
    ['neither', [6, 0.9], [60, 1], false, 0],
  ] as const)(
    'hides what respondents weigh together where that is small: %s',
    (_, met, other, hides, few) => {
      const rows = [
        ...answers(met[0], 'mee eens', { gewicht: met[1] }),
        ...answers(other[0], 'mee oneens', { gewicht: other[1] }),
        ...answers(few, 'neutraal', { gewicht: 1 }),
      ];
      const account = report(sva2022, dataset(survey(rows)), {
        period: year(2022),
        peildatum: '2023-01-15',
      });
      const made = forOutside(account);
      expect(made.outcome('R07-E6')?.teller).toBe(met[0]);
      expect(isHidden(made.outcome('R07-E6')?.survey?.weighted ?? null)).toBe(hides);
      expect(told(made)).toEqual([]);
    },
  );
});

describe('a given figure', () => {
  test('is hidden where it is small, with its interval and the words on it', () => {
    const waarneming = [
      { code: 'R06-E1', van: '2022-01-01', tot: '2022-12-31', teller: 3, noemer: 60, bron: 'x' },
    ];
    const account = report(sva2022, dataset({}), {
      period: year(2022),
      peildatum: '2023-01-15',
      told: toldOf({ waarneming }),
    });
    expect(account.outcome('R06-E1')?.note).toContain('95%-interval');
    const made = forOutside(account).outcome('R06-E1');
    expect(made).toMatchObject({
      status: 'reported',
      value: 'niet getoond',
      teller: 'minder dan 5',
      noemer: 60,
    });
    expect(made?.note).not.toContain('95%-interval');
    expect(made?.told.reported[0]).toMatchObject({ value: 'niet getoond', teller: 'minder dan 5' });
    expect(made?.told.reported[0]?.interval).toBeUndefined();
  });
});

describe('a published percentage', () => {
  test('of few, or of all but few, is hidden with the number it is of', () => {
    const of = (waarde: number, noemer: number) => {
      const waarneming = [
        { code: 'R03-E1', van: '2022-01-01', tot: '2022-12-31', waarde, noemer, bron: 'x' },
      ];
      return forOutside(
        report(sva2022, dataset({}), {
          period: year(2022),
          peildatum: '2023-01-15',
          told: toldOf({ waarneming }),
        }),
      ).outcome('R03-E1');
    };
    for (const [value, number] of [
      [64, 3],
      [5, 40],
      [95, 40],
    ] as const) {
      const made = of(value, number);
      expect(made?.value).toBe('niet getoond');
      expect(made?.note).not.toMatch(/percentage van|interval/);
      expect(made?.told.reported[0]?.value).toBe('niet getoond');
    }
    expect(shown(of(64, 300)?.value ?? null)).toBe(64);
    expect(of(64, 300)?.note).toContain('afgerond percentage van 300');
  });
});

describe('several periods', () => {
  const rows = klachten([3, {}], [17, { ontvangstdatum: '2022-02-01' }]);

  test('do not tell each other: of 20 in the half year and 17 in its first quarter 3 are left', () => {
    const periods = [quarter(2022, 1), quarter(2022, 2)];
    const made = forOutside(
      report(agreementOf(aantal), dataset(rows), { periods, peildatum: '2022-07-15' }),
    );
    expect(made.outcomes.map(({ value }) => shown(value))).toEqual([17, 'minder dan 5']);
    expect(made.outcomes[1]?.compare?.['year-to-date']).toBeNull();
  });

  test('that overlap are refused', () => {
    const periods = [quarter(2022, 2), year(2022)];
    const account = report(agreementOf(aantal), dataset(rows), {
      periods,
      peildatum: '2023-01-15',
    });
    expect(() => forOutside(account)).toThrow('2022 en 2022-Q2 overlappen');
  });
});

describe('an account that is not for within', () => {
  const account = within(aantal, klachten([3, {}], [1, { klachtId: 'K0-0' }]));
  const made = forOutside(account);

  test('says so above and in its receipt, and names no findings: those point at records', () => {
    expect(account.issues).not.toHaveLength(0);
    expect(made.issues).toBe('niet getoond');
    const limits = made.receipt.outside?.limits ?? [];
    expect(made.receipt.outside).toMatchObject({ least: 5, leastForPercentage: 10 });
    expect(limits.join(' ')).toMatch(/jaar tot nu toe.*beschermt niet tegen/);
    for (const text of [renderText(made), renderMarkdown(made), renderReportHtml(made)]) {
      expect(text).toContain('oor lezers buiten de organisatie: een aantal van minder dan 5');
      expect(text).toContain('Niet getoond: bevindingen wijzen records aan.');
      expect(text).not.toContain('K0-0');
      for (const limit of limits) expect(plainText(text)).toContain(plainText(limit));
    }
    expect(renderText(account)).not.toContain('buiten de organisatie');
  });

  test('cannot be counted again, set beside another, or be part of a series', () => {
    const data = dataset(klachten([3, {}]));
    const contract = agreementOf(aantal);
    expect(() => replay(contract, data, jsonOf(made))).toThrow('buiten de organisatie (--outside)');
    expect(() => since(account, data, jsonOf(made))).toThrow('buiten de organisatie (--outside)');
    expect(() => since(made as unknown as Report, data, jsonOf(account))).toThrow(
      'buiten de organisatie (--outside)',
    );
    const outside = jsonOf(made) as never;
    expect(() => series('R01-P1', { reports: [outside] })).toThrow('een reeks zet perioden naast');
  });
});
