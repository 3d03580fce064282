import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, type RecordRows } from '../../src/dataset/index.ts';
import { report } from '../../src/index.ts';
import { type Period, quarter, year } from '../../src/model/index.ts';
import { forOutside, renderMarkdown, renderReportHtml } from '../../src/report/index.ts';

const product = [
  { productcode: 'J', categorie: 'Jeugd', gonGerelateerd: false },
  { productcode: 'H', categorie: 'Wmo Huishoudelijke hulp', gonGerelateerd: false },
  { productcode: 'V', categorie: 'Wmo Voorzieningen', gonGerelateerd: false },
] as const;

/** One hour a day for one euro: as many euros as days. */
const perDag = (indicatieId: string, productcode: string, begin: string, end: string) => ({
  indicatieId,
  productcode,
  persoonId: 'P',
  financieringsvorm: 'ZIN',
  volume: 1,
  eenheid: '04',
  frequentie: '1',
  kosten: 1,
  besluitdatum: begin,
  begindatum: begin,
  einddatum: end,
});
const declared = (productcode: string, last: string, bedrag: number) => ({
  productcode,
  zorgperiodeVan: last,
  zorgperiodeTot: last,
  bedrag,
  debetCredit: 'D',
  status: 'goedgekeurd',
});
const post = (jaar: string, categorie: string, bedrag: number) => ({
  jaar,
  categorie,
  versie: '1',
  bedrag,
});

const rows = {
  product,
  indicatie: [
    perDag('I1', 'J', '2022-01-01', '2022-12-31'),
    perDag('I2', 'H', '2022-01-01', '2022-01-10'),
    perDag('I3', 'J', '2021-01-01', '2021-12-31'),
  ],
  declaratie: [
    declared('J', '2022-01-31', 80),
    declared('H', '2022-02-28', 27),
    declared('J', '2022-06-30', 100),
    declared('V', '2022-05-31', 5),
    declared('J', '2021-06-30', 90),
  ],
  begrotingspost: [
    post('2022', 'Jeugd', 365),
    post('2022', 'Wmo Huishoudelijke hulp', 73),
    post('2021', 'Jeugd', 730),
  ],
} as unknown as RecordRows;

const accountOf = (data: RecordRows, period: Period = quarter(2022, 2), options: object = {}) =>
  report(sva2022, dataset(data), { period, peildatum: '2022-12-31', ...options });
const budgetsOf = (...asked: Parameters<typeof accountOf>) =>
  accountOf(...asked).outcome('R15-P1')?.budgets ?? [];
const line = (one: {
  readonly realised: number;
  readonly budgeted: number | null;
  readonly share: { toNumber(): number } | null;
  readonly difference: number | null;
}) => [one.realised, one.budgeted, one.share?.toNumber() ?? null, one.difference];

describe('R15-P1 sets what was granted and what was declared against the budget', () => {
  test('what was granted stands against the budget of the whole year', () => {
    const [granted] = budgetsOf(rows);
    // 365 days and 10 days of one euro, of 438 euros.
    expect(granted).toMatchObject({ measure: 'verplichting', budget: 'begroting', days: null });
    expect(granted === undefined ? null : line(granted)).toEqual([37_500, 43_800, 85.6, -6300]);
  });

  test('what was declared stands against as many days of the budget as are over, also in a leap year', () => {
    const [, , declaredOf] = budgetsOf(rows);
    // 181 of 365 days: 438 × 181 / 365 = 217,20 euros; 80 + 27 + 100 = 207 declared, and 5 that was not budgeted.
    expect(declaredOf?.days).toEqual({ past: 181, of: 365 });
    expect(declaredOf === undefined ? null : line(declaredOf)).toEqual([
      20_700, 21_720, 95.3, -1020,
    ]);
    expect(declaredOf?.unbudgeted).toBe(500);
    const leap = {
      product,
      indicatie: [],
      declaratie: [declared('J', '2024-02-29', 60)],
      begrotingspost: [post('2024', 'Jeugd', 366)],
    } as unknown as RecordRows;
    const [, , only] = budgetsOf(leap, quarter(2024, 1), { peildatum: '2024-12-31' });
    expect(only?.days).toEqual({ past: 91, of: 366 });
    expect(only === undefined ? null : line(only)).toEqual([6000, 9100, 65.9, -3100]);
  });

  test('each product group has its own, and what was not budgeted is said, not set against 0', () => {
    const [granted, , declaredOf] = budgetsOf(rows);
    expect(granted?.groups.map((part) => [part.by, ...line(part)])).toEqual([
      [{ productgroep: 'Jeugd' }, 36_500, 36_500, 100, 0],
      [{ productgroep: 'Wmo Huishoudelijke hulp' }, 1000, 7300, 13.7, -6300],
    ]);
    expect(declaredOf?.groups.map((part) => [part.by, ...line(part)])).toEqual([
      [{ productgroep: 'Jeugd' }, 18_000, 18_100, 99.4, -100],
      [{ productgroep: 'Wmo Huishoudelijke hulp' }, 2700, 3620, 74.6, -920],
      [{ productgroep: 'Wmo Voorzieningen' }, 500, null, null, null],
    ]);
  });

  test('beside it stand the quarter before and the same quarter of last year, as far as the data have them', () => {
    const [granted, , declaredOf] = budgetsOf(rows);
    expect(granted?.earlier.map((then) => [then.period, ...line(then)])).toEqual([
      ['2022-Q1', 37_500, 43_800, 85.6, -6300],
      ['2021-Q2', 36_500, 73_000, 50, -36_500],
    ]);
    // 90 of 365 days of 438 euros; 181 of 365 of 730.
    expect(declaredOf?.earlier.map((then) => [then.period, ...line(then)])).toEqual([
      ['2022-Q1', 10_700, 10_800, 99.1, -100],
      ['2021-Q2', 9000, 36_200, 24.9, -27_200],
    ]);
    expect(budgetsOf(rows, quarter(2022, 2), { compare: false })[0]?.earlier).toEqual([]);
    const [first] = budgetsOf({ ...rows, begrotingspost: [post('2022', 'Jeugd', 1)] } as never);
    expect(first?.earlier.map(({ period }) => period)).toEqual(['2022-Q1']);
  });

  test('of a budget of 0 no share is told, and a difference is', () => {
    const [granted] = budgetsOf({ ...rows, begrotingspost: [post('2022', 'Jeugd', 0)] } as never);
    expect(granted === undefined ? null : line(granted)).toEqual([36_500, 0, null, 36_500]);
    expect(
      String(accountOf({ ...rows, begrotingspost: [post('2022', 'Jeugd', 0)] } as never)),
    ).toContain('n.v.t. (begroot 0)');
  });

  test('without a budget, or without the amount, there is none', () => {
    expect(
      budgetsOf({ ...rows, begrotingspost: [] }).filter(({ base }) => base === 'begroot'),
    ).toEqual([]);
    const { declaratie: _, ...undeclared } = rows;
    expect(budgetsOf(undeclared as never).map(({ measure }) => measure)).toEqual([
      'verplichting',
      'verplichting',
    ]);
    expect(budgetsOf({})).toEqual([]);
  });

  test('a budget of some parts says nothing of the others, and judges them not', () => {
    const onlyYouth = { ...rows, begrotingspost: [post('2022', 'Wmo Huishoudelijke hulp', 20)] };
    const account = accountOf(onlyYouth as never, quarter(2022, 4));
    const [granted] = account.outcome('R15-P1')?.budgets ?? [];
    // Ten euros of twenty; the 365 of Jeugd have no budget.
    expect(granted === undefined ? null : line(granted)).toEqual([1000, 2000, 50, -1000]);
    expect(granted?.unbudgeted).toBe(36_500);
    expect(account.outcome('R15-P1')?.norms).toMatchObject([
      {
        verdict: 'undecided',
        text: '€ 375, begroot € 20; € 365 daarvan is niet begroot',
      },
    ]);
    const spent = { ...rows, begrotingspost: [post('2022', 'Wmo Huishoudelijke hulp', 9)] };
    expect(accountOf(spent as never, quarter(2022, 4)).outcome('R15-P1')?.norms).toMatchObject([
      { verdict: 'not-met' },
    ]);
  });

  test('the GON, of which no declarations are by client, stands apart', () => {
    const withGon = {
      ...rows,
      product: [...product, { productcode: 'G', categorie: 'Wmo GON', gonGerelateerd: true }],
      indicatie: [...(rows.indicatie ?? []), perDag('I9', 'G', '2022-01-01', '2022-12-31')],
      begrotingspost: [...(rows.begrotingspost ?? []), post('2022', 'Wmo GON', 730)],
    } as never;
    const [all, without, declaredOf] = budgetsOf(withGon);
    // 375 and 365 of 438 and 730.
    expect(all === undefined ? null : line(all)).toEqual([74_000, 116_800, 63.4, -42_800]);
    expect(without === undefined ? null : line(without)).toEqual([37_500, 43_800, 85.6, -6300]);
    expect(declaredOf?.budgeted).toBe(21_720);
    expect(declaredOf?.groups.map(({ by }) => by['productgroep'])).not.toContain('Wmo GON');
  });

  test('how much of what was granted is declared of the last months stands beside the same of last year', () => {
    const data = {
      product,
      indicatie: [
        perDag('I1', 'J', '2022-01-01', '2022-12-31'),
        perDag('I3', 'J', '2021-01-01', '2021-12-31'),
      ],
      declaratie: [declared('J', '2022-05-31', 30.5), declared('J', '2021-06-30', 61)],
    } as never;
    const [complete] = budgetsOf(data);
    // 61 days of May and June: half is declared, and last year all was.
    expect(complete).toMatchObject({
      base: 'geïndiceerd',
      measure: 'gedeclareerd-laatste-maanden',
    });
    expect(complete === undefined ? null : line(complete)).toEqual([3050, 6100, 50, -3050]);
    expect(complete?.earlier.map((then) => [then.period, ...line(then)])).toEqual([
      ['2021-Q2', 6100, 6100, 100, 0],
    ]);
    expect(String(accountOf(data)).replaceAll(/\s+/g, ' ')).toContain(
      'Hoe volledig de declaraties van de laatste twee maanden zijn: 50,0% (30,50 van 61,00 euro), 30,50 euro minder dan geïndiceerd',
    );
  });

  test('another reading of what was granted is followed, in earlier periods too', () => {
    const readings = { 'R15-P1': { gedeclareerd: 'betaald' } };
    const paid = {
      ...rows,
      declaratie: [
        { ...declared('J', '2022-01-31', 40), status: 'betaald' },
        declared('J', '2022-05-31', 500),
      ],
    } as never;
    const [, , declaredOf] = budgetsOf(paid, quarter(2022, 2), { readings });
    expect(declaredOf?.realised).toBe(4000);
    expect(declaredOf?.earlier.map(({ period, realised }) => [period, realised])).toEqual([
      ['2022-Q1', 4000],
    ]);
  });

  test('text, Markdown, page and rows all say it', () => {
    const account = accountOf(rows);
    expect(String(account).replaceAll(/\s+/g, ' ')).toContain(
      'Gedeclareerd tegenover de begroting tot nu toe: 95,3% (207,00 van 217,20 euro, naar rato van 181 van de 365 dagen, zonder Wmo GON), 10,20 euro minder dan begroot; 5,00 euro is niet begroot en telt hier niet mee',
    );
    expect(renderMarkdown(account)).toContain(
      '| Wmo Voorzieningen | 5,00 | onbekend | niet begroot |  |',
    );
    expect(renderReportHtml(account)).toContain('Verplichting tegenover de begroting');
    expect(
      account
        .rows()
        .filter(({ kind }) => kind === 'budget')
        .map(({ measure, part, value, teller, noemer }) => [measure, part, value, teller, noemer]),
    ).toEqual([
      ['verplichting', null, 85.6, 375, 438],
      ['verplichting', 'Jeugd', 100, 365, 365],
      ['verplichting', 'Wmo Huishoudelijke hulp', 13.7, 10, 73],
      ['verplichting', null, 85.6, 375, 438],
      ['verplichting', 'Jeugd', 100, 365, 365],
      ['verplichting', 'Wmo Huishoudelijke hulp', 13.7, 10, 73],
      ['gedeclareerd', null, 95.3, 207, 217.2],
      ['gedeclareerd', 'Jeugd', 99.4, 180, 181],
      ['gedeclareerd', 'Wmo Huishoudelijke hulp', 74.6, 27, 36.2],
      ['gedeclareerd', 'Wmo Voorzieningen', null, 5, null],
      ['gedeclareerd-laatste-maanden', null, 163.9, 100, 61],
      ['gedeclareerd-laatste-maanden', 'Jeugd', 163.9, 100, 61],
      ['gedeclareerd-laatste-maanden', 'Wmo Voorzieningen', null, 5, null],
    ]);
  });

  describe('for readers outside', () => {
    const many = (count: number, productcode: string, bedrag = 10) =>
      Array.from({ length: count }, () => declared(productcode, '2022-05-31', bedrag));
    const shown = (declaratie: object[]) =>
      forOutside(accountOf({ ...rows, declaratie }, year(2022)))
        .outcome('R15-P1')
        ?.budgets?.find(({ measure }) => measure === 'gedeclareerd');

    test('an amount of few is hidden, and so is its share and its difference', () => {
      const budget = shown(many(4, 'J'));
      expect([budget?.realised, budget?.records, budget?.share, budget?.difference]).toEqual(
        Array(4).fill('niet getoond'),
      );
      expect(budget?.budgeted).toBe(43_800);
    });

    test('of parts those are hidden that are of few, and one more, so that they are not what is left', () => {
      const budget = shown([...many(9, 'J'), ...many(3, 'H'), ...many(7, 'V')]);
      expect([budget?.realised, budget?.unbudgeted]).toEqual([12_000, 'niet getoond']);
      expect(budget?.groups.map(({ by, realised }) => [by['productgroep'], realised])).toEqual([
        ['Jeugd', 9000],
        ['Wmo Huishoudelijke hulp', 'niet getoond'],
        ['Wmo Voorzieningen', 'niet getoond'],
      ]);
    });

    test('an earlier period with few more or less is hidden', () => {
      const earlier = (before: number) =>
        shown([
          ...Array.from({ length: before }, () => declared('J', '2021-02-28', 10)),
          ...many(20, 'J'),
        ])?.earlier.map(({ period, realised }) => [period, realised]);
      expect(earlier(9)).toEqual([['2021', 9000]]);
      expect(earlier(4)).toEqual([['2021', 'niet getoond']]);
      expect(earlier(16)).toEqual([['2021', 'niet getoond']]);
    });

    test('an amount of the year so far is hidden in a quarter: less that of the quarter before it tells the quarter', () => {
      const declaratie = [
        ...Array.from({ length: 20 }, () => declared('J', '2022-02-28', 10)),
        ...many(20, 'J'),
      ];
      const outcome = forOutside(accountOf({ ...rows, declaratie } as never)).outcome('R15-P1');
      const budget = outcome?.budgets?.find(({ measure }) => measure === 'gedeclareerd');
      expect([
        budget?.realised,
        ...(budget?.earlier ?? []).map(({ realised }) => realised),
      ]).toEqual(['niet getoond', 'niet getoond']);
      expect(budget?.groups.map(({ realised }) => realised)).toEqual([
        'niet getoond',
        'niet getoond',
      ]);
      // A budget is of no person, so that few posts are shown too.
      expect(budget?.budgeted).toBe(21_720);
    });

    test('the budget is shown of however few posts, with its verdict, for no post is of a person', () => {
      const indicatie = Array.from({ length: 6 }, (_, index) =>
        perDag(`I${index}`, 'J', '2022-01-01', '2022-01-10'),
      );
      const made = forOutside(accountOf({ ...rows, indicatie } as never, year(2022)));
      const outcome = made.outcome('R15-P1');
      const budget = outcome?.lines.find(({ measure }) => measure === 'begroting');
      expect([budget?.status, budget?.cents, budget?.records]).toEqual(['measured', 43_800, 2]);
      expect(budget?.groups.map(({ cents }) => cents)).toEqual([36_500, 7300]);
      expect(outcome?.norms?.map(({ verdict, text }) => [verdict, text])).toEqual([
        ['met', 'gehaald: € 60, begroot € 438'],
      ]);
    });

    test('what is hidden stands in no rendering', () => {
      const account = forOutside(
        accountOf({ ...rows, declaratie: many(4, 'J', 12.34) } as never, year(2022)),
      );
      for (const text of [
        String(account),
        renderMarkdown(account),
        renderReportHtml(account),
        JSON.stringify(account),
        JSON.stringify(account.rows()),
      ]) {
        expect(text).not.toMatch(/49[.,]36|4936/);
      }
      expect(renderMarkdown(account)).toContain('| samen | niet getoond | 438,00 | niet getoond |');
    });
  });
});
