import { describe, expect, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, type RecordRows } from '../../src/dataset/index.ts';
import { report } from '../../src/index.ts';
import { type Norm, type Period, quarter, year } from '../../src/model/index.ts';
import { type AccountedContract, renderMarkdown, renderText } from '../../src/report/index.ts';
import { told } from '../../src/told/index.ts';
import { rows as exampleRows } from '../example/situation.ts';

const contracts: readonly AccountedContract[] = [sva2020, sva2022];

/** The norms of an account over some rows and given figures, by the day on which its period ends. */
function normsOf(
  contract: AccountedContract,
  period: Period,
  { rows = {}, given = [] }: { rows?: RecordRows; given?: readonly string[] } = {},
) {
  const lines = given.map((row) => {
    const [code = '', from = '', to = '', teller = '', noemer = '', value = ''] = row.split(',');
    return { code, van: from, tot: to, teller, noemer, waarde: value, bron: 'jaarrekening' };
  });
  const account = report(contract, dataset(rows), {
    period,
    peildatum: `${Number(period.to.slice(0, 4)) + 1}-06-30` as never,
    alternatives: false,
    compare: false,
    told: told({ waarneming: lines }),
  });
  return {
    account,
    of: (id: string) => account.accounts[0]?.norms.find(({ norm }) => norm === id),
  };
}

describe('every norm', () => {
  test.each(contracts)(
    'of $year is in the account once, in its order, judged or with a reason',
    (contract) => {
      for (const rows of [{}, exampleRows]) {
        for (const period of [quarter(contract.year, 2), year(contract.year), year(2019)]) {
          const { account } = normsOf(contract, period, { rows });
          const norms = account.accounts[0]?.norms ?? [];
          expect(norms.map(({ norm }) => norm)).toEqual(contract.norms.map(({ id }) => id));
          for (const { text, norm } of norms) expect(text, norm).not.toBe('');
          for (const { text, verdict } of norms)
            if (period.to < `${contract.year}`)
              expect([verdict, text.slice(0, 19)]).toEqual([
                'not-applicable',
                'de norm geldt van 2',
              ]);
        }
      }
    },
  );

  test.each(contracts)(
    'of $year judges a measure that is there, or says why nothing is measured',
    ({ norms, measures }) => {
      for (const norm of norms) {
        const isMeasured = norm.measure !== undefined && Object.hasOwn(measures, norm.measure);
        expect([norm.id, isMeasured]).toEqual([norm.id, norm.unmeasured === undefined]);
      }
    },
  );

  test('stands in the text and in Markdown with its verdict', () => {
    const { account } = normsOf(sva2020, year(2020), {
      given: ['P1-N2,2020-01-01,2020-12-31,,,800000'],
    });
    const words = 'niet gehaald: bespaard € 800.000 van € 1.000.000';
    for (const text of [renderText(account), renderMarkdown(account)])
      expect(text.replaceAll(/\s+/g, ' ')).toContain(words);
    expect(account.outcome('P1')?.norms?.map(({ verdict }) => verdict)).toEqual([
      'not-met',
      'not-applicable',
    ]);
  });
});

describe('a saving and a budget are set against the amount that was given', () => {
  const end = '2020-12-31';
  test.each<[string, string, string, Period, string | null, string, string]>([
    ['a saving that is reached', 'norm-besparing-p1', 'P1-N2', year(2020), '1000000', end, 'met'],
    ['one cent less', 'norm-besparing-p1', 'P1-N2', year(2020), '999999.99', end, 'not-met'],
    [
      'less, before the year is over',
      'norm-besparing-p1',
      'P1-N2',
      quarter(2020, 2),
      '600000',
      '2020-06-30',
      'undecided',
    ],
    [
      'reached before the year is over',
      'norm-besparing-p6',
      'P6-N1',
      quarter(2020, 2),
      '380000',
      '2020-06-30',
      'met',
    ],
    ['nothing given', 'norm-besparing-p2', 'P2-N1', year(2020), null, end, 'not-applicable'],
    [
      'of another period',
      'norm-besparing-p2',
      'P2-N1',
      year(2020),
      '700000',
      '2020-06-30',
      'not-applicable',
    ],
    ['a budget that is used up', 'norm-kosten-p4', 'P4-N1', year(2020), '270000', end, 'met'],
    ['one cent more', 'norm-kosten-p4', 'P4-N1', year(2020), '270000.01', end, 'not-met'],
    [
      'within it, before the year is over',
      'norm-kosten-p3',
      'P3-N1',
      quarter(2020, 3),
      '1',
      '2020-09-30',
      'undecided',
    ],
    [
      'beyond it, before the year is over',
      'norm-kosten-p2',
      'P2-N2',
      quarter(2020, 3),
      '1000001',
      '2020-09-30',
      'not-met',
    ],
  ])('%s', (_, id, code, period, value, to, verdict) => {
    const given = value === null ? [] : [`${code},2020-01-01,${to},,,${value}`];
    expect(normsOf(sva2020, period, { given }).of(id)).toMatchObject({
      verdict,
      code: id.slice(-2).toUpperCase(),
    });
  });

  test('and without one the account says under which code it can be given', () => {
    const found = normsOf(sva2020, year(2020)).of('norm-besparing-p3');
    expect(found?.text).toBe(
      'er is geen bedrag: wat is bespaard, staat in geen registratie; op te geven als P3-N2 in waarneming.csv, vanaf 2020-01-01',
    );
  });

  test('a budget that the text leaves elsewhere is given under the code of the norm', () => {
    const spent = 'BV1,2020-01-01,2020-12-31,,,500';
    const of = (given: string[]) =>
      normsOf(sva2020, year(2020), { given }).of('norm-conform-begroting');
    expect(of([spent, 'BV1-N,2020-01-01,2020-12-31,,,500'])?.verdict).toBe('met');
    expect(of([spent, 'BV1-N,2020-01-01,2020-12-31,,,499'])?.verdict).toBe('not-met');
    expect(of([spent])).toMatchObject({
      verdict: 'not-applicable',
      text: 'het bedrag staat elders: de vastgestelde begroting van 2020',
    });
  });
});

describe('the costs of care are set against the budget of the municipality (R15-P1)', () => {
  // A PGB of € 12.000 a year, in all of 2022.
  const indicatie = {
    indicatieId: 'I',
    persoonId: 'P',
    productcode: 'A',
    financieringsvorm: 'PGB',
    begindatum: '2022-01-01',
    einddatum: '2022-12-31',
    besluitdatum: '2021-12-15',
    pgbBedrag: 12_000,
  } as const;
  const budget = (bedrag: number) =>
    ({ jaar: '2022', categorie: 'Jeugd', versie: '1', bedrag }) as const;
  const of = (bedrag: number | null, period: Period, more: RecordRows['indicatie'] = []) =>
    normsOf(sva2022, period, {
      rows: {
        indicatie: [indicatie, ...more],
        product: [{ productcode: 'A', categorie: 'Jeugd' }],
        tarief: [],
        ...(bedrag !== null && { begrotingspost: [budget(bedrag)] }),
      },
    }).of('norm-zorgkosten-binnen-begroting');

  test('from the records: within it, a cent beyond it, and before the year is over', () => {
    expect(of(12_000, year(2022))).toMatchObject({
      verdict: 'met',
      measure: 'verplichting',
      text: 'gehaald: € 12.000, begroot € 12.000',
    });
    expect(of(11_999.99, year(2022))?.verdict).toBe('not-met');
    expect(of(12_000, quarter(2022, 2))?.verdict).toBe('undecided');
    expect(of(11_999.99, quarter(2022, 2))?.verdict).toBe('not-met');
  });

  test('without a budget there is no verdict, and with an indicatie without value it is undecided', () => {
    expect(of(null, year(2022))?.verdict).toBe('not-applicable');
    const unknown = { ...indicatie, indicatieId: 'J', productcode: 'B', pgbBedrag: null };
    expect(of(12_000, year(2022), [unknown])?.verdict).toBe('undecided');
    expect(of(11_999, year(2022), [unknown])?.verdict).toBe('not-met');
  });
});

describe('a norm in a duty', () => {
  const norm = (id: string, given: string[] = [], rows: RecordRows = {}) =>
    normsOf(sva2022, quarter(2022, 2), { given, rows }).of(id);

  test('the fourteen days of the provider are judged by what is given, else it says why not', () => {
    const days = (value: string) => [`V7.10,2022-04-01,2022-06-30,,,${value}`];
    expect(norm('norm-tijd-voor-uitvoeringsplan', days('14'))?.verdict).toBe('met');
    expect(norm('norm-tijd-voor-uitvoeringsplan', days('13'))?.verdict).toBe('not-met');
    expect(norm('norm-tijd-voor-uitvoeringsplan')).toMatchObject({
      verdict: 'not-applicable',
      text: 'de afgesproken retourdatum wordt niet geregistreerd; hoeveel dagen er waren, staat bij V7.10',
    });
  });

  test('the flexible shell is followed, with what is strived for and what is given', () => {
    expect(norm('norm-flexibele-schil')).toMatchObject({ verdict: 'not-applicable' });
    expect(norm('norm-flexibele-schil', ['GE-9,2022-04-01,2022-06-30,,,8.5'])?.text).toBe(
      'alleen volgen; streefgetal 10%; opgegeven 8,5%',
    );
  });

  test('that every plan says something of the network is judged by the plans', () => {
    const plan = (planId: string, inzetInformeelNetwerk: 'ja' | null) => ({
      planId,
      onderzoekId: `O-${planId}`,
      inzetInformeelNetwerk,
    });
    const sent = (planId: string) => ({
      onderzoekId: `O-${planId}`,
      datumPlanVerzonden: '2022-05-01' as const,
    });
    const rows = (second: 'ja' | null) =>
      ({
        ondersteuningsplan: [plan('1', 'ja'), plan('2', second)],
        onderzoek: [sent('1'), sent('2')],
      }) as never;
    expect(norm('norm-informeel-netwerk-in-plan', [], rows('ja'))?.verdict).toBe('met');
    expect(norm('norm-informeel-netwerk-in-plan', [], rows(null))?.verdict).toBe('not-met');
  });

  test('that nobody registers is judged by teller and noemer that are given, not by a rounded value', () => {
    const seen = (figures: string) =>
      norm('norm-jeugdige-gezien-en-gehoord', [`V7.4,2022-04-01,2022-06-30,${figures}`]);
    expect(seen('40,40,')?.verdict).toBe('met');
    expect(seen('39,40,')?.verdict).toBe('not-met');
    expect(seen(',,100')?.verdict).toBe('not-applicable');
  });
});

describe('a growth without an earlier value is undecided', () => {
  test.each(['norm-groei-plannen-met-doelen', 'norm-toename-plannen-met-netwerk'])('%s', (id) => {
    const plans = {
      ondersteuningsplan: [{ planId: 'P', onderzoekId: 'O', inzetInformeelNetwerk: 'ja' }],
      onderzoek: [{ onderzoekId: 'O', datumPlanVerzonden: '2020-05-01' }],
    };
    const found = normsOf(sva2020, quarter(2020, 2), { rows: plans as never }).of(id);
    const norm: Norm | undefined = sva2020.norms.find((one) => one.id === id);
    expect(norm?.kind).toBe('growth');
    expect(found).toMatchObject({
      verdict: 'undecided',
      text: 'er is geen eerdere waarde om mee te vergelijken',
    });
  });
});
