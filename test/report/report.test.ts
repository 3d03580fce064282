import { describe, expect, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, type RecordRows } from '../../src/dataset/index.ts';
import { report } from '../../src/index.ts';
import { type Period, quarter, quarters, year } from '../../src/model/index.ts';
import { readDirectory } from '../../src/node/index.ts';
import { renderMarkdown, renderText, reportColumns } from '../../src/report/index.ts';
import { reportSchema } from '../../src/report/schema/index.ts';

const { dataset: nine, peildatum } = await readDirectory('test/situations/nine-records');
const account = report(sva2022, nine, {
  period: quarter(2022, 2),
  peildatum: peildatum ?? '2022-07-15',
});
const small = (rows: RecordRows) =>
  report(sva2022, dataset(rows), { period: quarter(2022, 2), peildatum: '2022-07-15' });
const klacht = (id: string, afhandeling: 'gegrond' | 'ongegrond' | null) => ({
  klachtId: id,
  betreft: 'WIJ' as const,
  ontvangstdatum: '2022-04-01' as const,
  datumAfhandeling: '2022-05-02' as const,
  afhandeling,
});

const part = (json: unknown, code: string) =>
  (json as { outcomes: { code: string }[] }).outcomes.find((item) => item.code === code);

describe('a report of amounts', () => {
  const indicatie = (indicatieId: string, kosten: number | null) => ({
    indicatieId,
    productcode: 'A',
    volume: 1,
    eenheid: '04' as const,
    frequentie: '1' as const,
    kosten,
    begindatum: '2022-04-01' as const,
  });
  const of = (...indicaties: ReturnType<typeof indicatie>[]) =>
    small({ indicatie: indicaties, product: [], begrotingspost: [] });

  test('gives whole cents and the value in euros, with how many records have no amount', () => {
    const amounts = of(indicatie('I1', 10.01), indicatie('I2', null));
    expect(part(amounts.toJSON(), 'R07-E7')).toMatchObject({
      status: 'measured',
      unit: 'euro',
      value: 910.91,
      cents: 91_091,
      records: 2,
      empty: 1,
      shared: 0,
    });
    expect(renderText(amounts)).toContain('910,91 euro');
    expect(renderText(amounts)).toContain('n = 2, 1 zonder (volledig) bedrag');
  });

  test('of nothing is nothing, but an amount that nowhere stands is not known', () => {
    expect(of().outcome('R07-E7')).toMatchObject({ status: 'measured', cents: 0 });
    expect(of(indicatie('I', null)).outcome('R07-E7')).toMatchObject({
      status: 'no-data',
      value: null,
    });
    const [, , , budget] = of().outcome('R15-P1')?.lines ?? [];
    expect(budget).toMatchObject({
      measure: 'begroting-eerste-versie',
      status: 'no-data',
      value: null,
    });
  });
});

describe('a report of journeys', () => {
  const stap = (meldingId: string, datum: '2022-04-11' | '2022-04-13') => ({
    meldingId,
    stap: 'contact' as const,
    datum,
  });
  const oggz = small({
    melding: Array.from({ length: 10 }, (_, index) => ({
      meldingId: `M${index}`,
      persoonId: index < 8 ? 'P' : 'Q',
      soortMelding: 'OGGz' as const,
      begindatum: '2022-04-04' as const,
    })),
    meldingStap: [stap('M1', '2022-04-11'), stap('M2', '2022-04-13'), stap('M3', '2022-04-13')],
  });

  test('gives the places and the steps, each with its counts, and the median of the days', () => {
    const json = JSON.parse(JSON.stringify(oggz));
    const outcome = part(json, 'R11-P1') as unknown as {
      nodes: { node: string }[];
      edges: { from: string; to: string }[];
    };
    expect(outcome).toMatchObject({ status: 'measured', unit: 'meldingen', value: 10 });
    expect(outcome.nodes[0]).toEqual({
      node: 'melding',
      in: 10,
      out: 3,
      there: 7,
      persons: 2,
      period: 10,
    });
    expect(outcome.edges[0]).toEqual({
      from: 'melding',
      to: 'contact gelegd',
      count: 3,
      period: 3,
      n: 3,
      median: 9,
      p90: 9,
      backwards: 0,
    });
    expect(reportSchema.safeParse(json).error).toBeUndefined();
  });

  test('shows the way as text and as tables, with a percentage where there are ten or more', () => {
    expect(renderText(oggz)).toContain('melding: erin 10, eruit 3, nog daar 7; 2 personen');
    expect(renderText(oggz)).toContain(
      '→ contact gelegd 3 (30%); in de periode 3, mediaan 9 dagen',
    );
    const tables = renderMarkdown(oggz);
    expect(tables).toContain('| melding | 10 | 3 | 7 | 2 | 10 |');
    expect(tables).toContain('| melding | contact gelegd | 3 | 30% | 3 | 9 | 9 |');
    // Of three at a place there is no percentage.
    expect(tables).toContain('| contact gelegd | afgesloten | 0 |  | 0 |  |  |');
  });

  test('has a row for each place and each step', () => {
    const rows = oggz.rows().filter(({ code, kind }) => code === 'R11-P1' && kind !== 'headline');
    expect(rows[0]).toMatchObject({ kind: 'node', part: 'melding', breakdown: null, value: 10 });
    expect(rows.find(({ kind }) => kind === 'edge')).toMatchObject({
      breakdown: 'melding',
      part: 'contact gelegd',
      value: 3,
      median: 9,
    });
    expect(new Set(oggz.rows().map((row) => Object.keys(row).sort().join())).size).toBe(1);
  });

  test('without records of the year before has none to set beside it', () => {
    expect(oggz.outcome('R11-P1')?.compare?.['last-year']).toBeNull();
  });
});

describe('a report', () => {
  test('gives the nine-record example as the outside face of the library prints it', () => {
    const json = JSON.parse(JSON.stringify(account));
    const outcome = json.outcomes.find((item: { code: string }) => item.code === 'R07-P3');
    expect(outcome).toMatchObject({
      code: 'R07-P3',
      id: 'onderzoek-binnen-zes-weken',
      status: 'measured',
      unit: '%',
      value: 50,
      teller: 2,
      noemer: 4,
      bounds: {
        lower: { teller: 2, noemer: 6, value: 33.3 },
        upper: { teller: 4, noemer: 6, value: 66.7 },
      },
      readings: { cohort: 'verval', termijnenwet: 'ja', melding: 'wettelijk', start: 'melding' },
      comment: null,
      due: true,
    });
    const reasons = outcome.excluded.map((item: { reason: string; count: number }) => [
      item.reason,
      item.count,
    ]);
    expect(reasons).toEqual([
      ['impossible-order', 1],
      ['excluded-by-rule', 1],
      ['date-missing', 1],
    ]);
    expect(outcome.lines[0]).toMatchObject({
      measure: 'onderzoek-binnen-zes-weken-jeugd',
      status: 'undefined-ratio',
      value: null,
      teller: 0,
      noemer: 0,
    });
    expect(outcome.alternatives).toContainEqual(
      expect.objectContaining({ reading: { cohort: 'afgerond' }, teller: 3, noemer: 5, value: 60 }),
    );
  });

  test('fits its JSON Schema, of one period and of several', () => {
    const years = report(sva2022, nine, { periods: quarters(2022, 2022), peildatum: '2022-07-15' });
    for (const json of [account, years]) {
      expect(reportSchema.safeParse(JSON.parse(JSON.stringify(json))).error).toBeUndefined();
    }
    expect(years.outcome('R07-P3', '2022-Q1')?.noemer).toBe(1);
  });

  test('has an outcome for each clause, also for those without data, and never a zero for what is unknown', () => {
    expect(account.outcomes).toHaveLength(58);
    expect(account.outcome('R12-P2')).toMatchObject({
      status: 'no-data',
      value: null,
      absent: ['klacht'],
    });
    expect(account.outcome('R07-P5')).toMatchObject({ status: 'deferred', value: null });
    expect(account.outcome('R09-P1')).toMatchObject({ status: 'narrative-missing', value: null });
  });

  test('an empty file is zero records: a count of 0, and a share without a value', () => {
    const empty = small({ klacht: [], vrijwilligersinzet: [] });
    expect(empty.outcome('R01-P2')?.value?.toNumber()).toBe(0);
    expect(empty.outcome('R12-P2')).toMatchObject({ status: 'undefined-ratio', value: null });
  });

  test('a share of one record is 0% or 100%', () => {
    expect(
      small({ klacht: [klacht('K1', 'gegrond')] })
        .outcome('R12-P2')
        ?.value?.toNumber(),
    ).toBe(100);
    expect(
      small({ klacht: [klacht('K1', 'ongegrond')] })
        .outcome('R12-P2')
        ?.value?.toNumber(),
    ).toBe(0);
  });

  test('what is not known stands in the bounds, which hold the value', () => {
    const outcome = small({ klacht: [klacht('K1', 'gegrond'), klacht('K2', null)] }).outcome(
      'R12-P2',
    );
    expect(outcome?.value?.toNumber()).toBe(100);
    expect(outcome?.bounds?.lower.value?.toNumber()).toBe(50);
    expect(outcome?.bounds?.upper.value?.toNumber()).toBe(100);
  });

  test('a part of a breakdown with fewer than ten has no percentage, but keeps its counts', () => {
    const outcome = small({ klacht: [klacht('K1', 'gegrond')] }).outcome('R12-P2');
    const part = outcome?.groups?.find(({ by }) => by['afhandeling'] === 'gegrond');
    expect(part).toMatchObject({ status: 'too-few', value: null, teller: 1, noemer: 1 });
  });

  test('rounds half up for display only, and judges a norm on the exact fraction', () => {
    const rows = Array.from({ length: 8 }, (_, i) =>
      klacht(`K${i}`, i < 1 ? 'gegrond' : 'ongegrond'),
    );
    expect(small({ klacht: rows }).outcome('R12-P2')?.value?.toString()).toBe('12.5');
    const eight = Array.from({ length: 16 }, (_, i) =>
      klacht(`K${i}`, i < 1 ? 'gegrond' : 'ongegrond'),
    );
    expect(small({ klacht: eight }).outcome('R12-P2')?.value?.toString()).toBe('6.3');
  });

  test('takes another reading where asked, and says so in the receipt', () => {
    const other = report(sva2022, nine, {
      period: quarter(2022, 2),
      peildatum: '2022-07-15',
      readings: { 'R07-P3': { cohort: 'instroom', termijnenwet: 'nee' } },
    });
    expect(other.outcome('R07-P3')).toMatchObject({
      readings: { cohort: 'instroom', termijnenwet: 'nee' },
    });
    expect(other.receipt.readings).toEqual({
      'R07-P3': { cohort: 'instroom', termijnenwet: 'nee' },
    });
  });

  test('refuses a reading, a code or a peildatum that does not exist, with the nearest that does', () => {
    const ask = (readings: { [code: string]: { [question: string]: string } }) => () =>
      report(sva2022, nine, { period: quarter(2022, 2), peildatum: '2022-07-15', readings });
    expect(ask({ 'R07-P3': { cohort: 'afgeron' } })).toThrow('Bedoelde u afgerond?');
    expect(ask({ 'R07-P3': { cohrt: 'afgerond' } })).toThrow('Bedoelde u cohort?');
    expect(ask({ 'R07-P33': { cohort: 'afgerond' } })).toThrow('Bedoelde u R07-P3?');
    expect(() =>
      report(sva2022, nine, { period: quarter(2022, 2), peildatum: '2022-02-31' }),
    ).toThrow('peildatum ‘2022-02-31’ is geen bestaande dag');
  });

  test('asks for the figure of a yearly clause when the year is complete, and of a quarterly one each quarter', () => {
    const due = (code: 'R08-E1' | 'R07-P3', period: Period) =>
      report(sva2022, nine, { period, peildatum: '2023-01-15' }).outcome(code)?.due;
    expect(due('R08-E1', quarter(2022, 2))).toBe(false);
    expect(due('R08-E1', quarter(2022, 4))).toBe(true);
    expect(due('R08-E1', year(2022))).toBe(true);
    expect(due('R07-P3', quarter(2022, 1))).toBe(true);
  });

  test('of a period that is not over on the peildatum is provisional, and no norm is met or missed yet', () => {
    const praktijken = ['P1', 'P2'].map((praktijkId) => ({
      praktijkId,
      inGemeenteVan: '2022-01-01' as const,
    }));
    const data = dataset({
      huisartsenpraktijk: praktijken,
      huisarts: [
        { huisartsId: 'H1', praktijkId: 'P1', van: '2022-01-01' as const },
        { huisartsId: 'H2', praktijkId: 'P2', van: '2022-01-01' as const },
      ],
      ojgInzet: [
        { praktijkId: 'P1', ingangsdatum: '2022-02-01' as const },
        { praktijkId: 'P2', ingangsdatum: '2022-02-01' as const },
      ],
      klacht: [klacht('K1', 'gegrond')],
    });
    const on = (day: '2022-03-31' | '2022-06-29' | '2022-06-30') => {
      const { outcomes } = report(sva2022, data, { period: quarter(2022, 2), peildatum: day });
      const measured = outcomes.filter(({ status }) => status === 'measured');
      return {
        provisional: new Set(measured.flatMap(({ provisional = [] }) => provisional)),
        verdicts: new Set(measured.flatMap(({ norms = [] }) => norms.map((norm) => norm.verdict))),
      };
    };
    expect([...on('2022-03-31').provisional]).toEqual([
      'op de peildatum 2022-03-31 was de periode nog niet begonnen',
    ]);
    expect([...on('2022-06-29').provisional]).toEqual([
      'op de peildatum 2022-06-29 was de periode nog niet om',
    ]);
    expect(on('2022-06-29').verdicts).not.toContain('met');
    expect(on('2022-06-29').verdicts).not.toContain('not-met');
    expect([...on('2022-06-30').provisional]).toEqual([]);
    expect(on('2022-06-30').verdicts).toContain('met');
  });

  test('has no figure of last year where the data do not reach back that far', () => {
    const outcome = account.outcome('R07-P3');
    expect(outcome?.compare?.['last-year']).toBeNull();
    expect(outcome?.compare?.['year-to-date']).not.toBeNull();
  });

  test('a day that the registration equates with a holiday moves a deadline, and the receipt names it', () => {
    // six weeks after Tuesday 22 March end on Tuesday 3 May
    const rows: RecordRows = {
      melding: [
        { meldingId: 'M', begindatum: '2022-03-22', wettelijk: true, wet: 'Wmo', dossierId: 'D' },
      ],
      onderzoek: [{ onderzoekId: 'O', meldingId: 'M', datumPlanVerzonden: '2022-05-04' }],
    };
    const feestdag = { datum: '2022-05-03', naam: 'besluit', bron: 'besluit' } as const;
    const equated = small({ ...rows, feestdag: [{ ...feestdag, soort: 'gelijkgesteld' }] });
    const holiday = small({ ...rows, feestdag: [{ ...feestdag, soort: 'feestdag' }] });
    expect(small(rows).outcome('R07-P3')).toMatchObject({ teller: 0, noemer: 1 });
    expect(equated.outcome('R07-P3')).toMatchObject({ teller: 1, noemer: 1 });
    expect(equated.receipt.addedHolidays).toEqual(['2022-05-03']);
    expect(holiday.receipt.addedHolidays).toEqual([]);
  });

  test('is the same each time, receipt included', () => {
    const again = report(sva2022, nine, { period: quarter(2022, 2), peildatum: '2022-07-15' });
    expect(JSON.stringify(again)).toBe(JSON.stringify(account));
    expect(account.receipt.data).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('gives rows with the same keys, without undefined or NaN', () => {
    const rows = account.rows();
    for (const row of rows) {
      // In the order of the CSV: a data frame takes its columns from the first row.
      expect(Object.keys(row)).toEqual([...reportColumns]);
      for (const value of Object.values(row)) {
        expect(value).not.toBeUndefined();
        expect(value).not.toBeNaN();
      }
    }
    expect([...account]).toEqual(rows);
  });
});

describe('a norm in a report', () => {
  const practices = (total: number, covered: number) =>
    small({
      ojgInzet: Array.from({ length: covered }, (_, i) => ({
        praktijkId: `P${i}`,
        ingangsdatum: '2021-01-01' as const,
      })),
      ojgTraject: [],
      huisartsenpraktijk: Array.from({ length: total }, (_, i) => ({
        praktijkId: `P${i}`,
        inGemeenteVan: '2020-01-01' as const,
      })),
      huisarts: Array.from({ length: total }, (_, i) => ({
        huisartsId: `H${i}`,
        praktijkId: `P${i}`,
        van: '2020-01-01' as const,
      })),
    }).outcome('R05-P1');

  test.each([
    [51, 38, 'not-met'],
    [51, 39, 'met'],
    [4, 3, 'met'],
  ])('of %d, %d is %s: 75%% is judged on the exact fraction', (total, covered, verdict) => {
    const outcome = practices(total, covered);
    expect(outcome).toMatchObject({ teller: covered, noemer: total });
    expect(outcome?.norms?.map((norm) => norm.verdict)).toEqual([verdict]);
    expect(outcome?.lines.flatMap(({ norms }) => norms.map((norm) => norm.verdict))).toEqual([
      verdict,
    ]);
  });

  test('has no verdict where the text names a term and no percentage', () => {
    expect(account.outcome('R07-P3')?.norms?.map(({ verdict }) => verdict)).toEqual([
      'not-applicable',
    ]);
  });
});

describe('the account of 2020', () => {
  const of2020 = (rows: RecordRows, period: Period = quarter(2020, 4)) =>
    report(sva2020, dataset(rows), { period, peildatum: '2021-01-31' });
  const empty = of2020({});

  test('has an outcome for each indicator, and for costs, organisation and projects, each with a reason or a number', () => {
    expect(empty.outcomes.map(({ code }) => code)).toEqual(
      'F1.1 F1.2 F2.1 F2.2 F2.3 F2.4 F3.1 F4.1 F5.1 F6.1 F7.1 F8.1 B1.1 B1.2 B11.1 B11.2 B12.1 B12.2 B12.3 K1 K2 K3 K4 BV1 BV2 P1 P2 P3 P4 P5 P6'.split(
        ' ',
      ),
    );
    for (const { value, note } of empty.outcomes) {
      expect(value).toBeNull();
      expect(note?.length).toBeGreaterThan(0);
    }
    expect(empty.outcome('BV1')?.note).toMatch(/^niet geteld: /);
    expect(reportSchema.safeParse(JSON.parse(JSON.stringify(empty))).error).toBeUndefined();
  });

  test('shows what stands beside the results under its own heading, in text and in Markdown', () => {
    const text = renderText(empty);
    const markdown = renderMarkdown(empty);
    for (const heading of ['Kostenbeheersing', 'Bedrijfsvoering', 'Acceleratieprojecten']) {
      expect(text).toContain(heading.toUpperCase());
      expect(markdown).toContain(`## ${heading}\n`);
    }
    for (const { code } of empty.outcomes) {
      expect(text).toContain(`  ${code}  `);
      expect(markdown).toContain(`**${code}**`);
    }
  });

  test('gives an amount in euros beside its exact cents, and never judges what is only followed', () => {
    const outcome = of2020({
      product: [{ productcode: 'J', wet: 'Jeugdwet', categorie: 'Jeugd' }],
      indicatie: [{ indicatieId: 'I', verwijzerType: '01' }],
      declaratie: [
        {
          indicatieId: 'I',
          productcode: 'J',
          zorgperiodeVan: '2020-10-01',
          zorgperiodeTot: '2020-10-31',
          bedrag: '1234.56',
          debetCredit: 'D',
          status: 'betaald',
        },
      ],
    }).outcome('K1');
    expect(outcome).toMatchObject({ status: 'measured', cents: 123_456, unit: 'euro', due: true });
    expect(outcome?.value?.toNumber()).toBe(1234.56);
    expect(outcome?.norms).toEqual([
      expect.objectContaining({ verdict: 'not-applicable', text: 'alleen volgen' }),
    ]);
  });

  /** Plans of a quarter, so many of them with the network, and so many of which that is not known. */
  const plans = (inYear: 2019 | 2020, total: number, met: number, open = 0) =>
    Array.from({ length: total }, (_, i) => ({
      onderzoek: { onderzoekId: `${inYear}-${i}`, datumPlanVerzonden: `${inYear}-11-02` as const },
      ondersteuningsplan: {
        planId: `${inYear}-${i}`,
        onderzoekId: `${inYear}-${i}`,
        inzetInformeelNetwerk: i < met ? ('ja' as const) : i < met + open ? null : ('nee' as const),
        inzetVrijwilligers: false,
      },
    }));
  const growth = (...all: ReturnType<typeof plans>[]) =>
    of2020({
      onderzoek: all.flat().map((one) => one.onderzoek),
      ondersteuningsplan: all.flat().map((one) => one.ondersteuningsplan),
    }).outcome('F7.1');

  test.each<[string, ReturnType<typeof plans>[], string]>([
    ['more than a year earlier is met', [plans(2020, 3, 2), plans(2019, 2, 1)], 'met'],
    ['the same share is not an increase', [plans(2020, 4, 2), plans(2019, 2, 1)], 'not-met'],
    ['less is not met', [plans(2020, 3, 1), plans(2019, 2, 1)], 'not-met'],
    ['without a figure of then it is undecided', [plans(2020, 3, 2)], 'undecided'],
    ['what is not known now may flip it', [plans(2020, 4, 2, 1), plans(2019, 5, 3)], 'undecided'],
    [
      'what is not known of then may flip it',
      [plans(2020, 4, 2), plans(2019, 4, 1, 2)],
      'undecided',
    ],
    ['what is not known may matter too little', [plans(2020, 9, 8, 1), plans(2019, 4, 1)], 'met'],
    ['with nothing to judge it is not applicable', [plans(2019, 2, 1)], 'not-applicable'],
  ])('a norm that asks for growth: %s', (_, all, verdict) => {
    expect(growth(...all)?.norms?.map((norm) => norm.verdict)).toEqual([verdict]);
  });

  test('judges a clause by its own norm, not by that of another clause on the same measure', () => {
    expect(account.outcome('R05-P1')?.norms?.map(({ norm }) => norm)).toEqual([
      'norm-huisartsen-met-ojg',
    ]);
    expect(account.outcome('R08-E3')?.measure).toBe('huisartsen-met-ojg');
    expect(account.outcome('R08-E3')?.norms).toEqual([]);
  });

  test('takes another reading of a clause beside the results', () => {
    const other = report(sva2020, dataset({}), {
      period: quarter(2020, 4),
      peildatum: '2021-01-31',
      readings: { K1: { verwijzers: 'alle' } },
    });
    expect(other.receipt.readings).toEqual({ K1: { verwijzers: 'alle' } });
  });
});

describe('the renderings of a report', () => {
  test('the text has for each clause its code, its wording and its rule, in lines of at most 100 characters', () => {
    const text = renderText(account);
    for (const { code } of sva2022.indicators) expect(text).toContain(code);
    expect(text).toContain('50,0%');
    expect(text).toContain('2 / 4');
    expect(text).toContain('tussen 33,3 en 66,7%');
    expect(text).toContain('Doorlooperperiodieken');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('the Markdown has a table for each result with indicators', () => {
    const tables = renderMarkdown(account).split('| code | indicator |').length - 1;
    const results = new Set(sva2022.indicators.map(({ result }) => result));
    expect(tables).toBe(results.size);
  });
});

describe('the findings in the text of an account', () => {
  const issue = (field: string, message: string) => ({
    file: 'melding.csv',
    row: null,
    field,
    code: 'missing-column' as const,
    severity: 'waarschuwing' as const,
    message,
  });
  const text = renderText(
    report(
      sva2022,
      { ...nine, issues: [issue('kanaal', 'a'), issue('kanaal', 'b'), issue('route', 'c')] },
      { period: quarter(2022, 2), peildatum: '2022-07-15' },
    ),
  );

  test('are counted together where they are of one column, and say where all of them are', () => {
    expect(text).toContain('2× melding.csv, kanaal: a');
    expect(text).toContain('1× melding.csv, route: c');
    expect(text).toContain('Elke bevinding met haar plaats: sva check MAP.');
  });
});
