import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, type RecordRows } from '../../src/dataset/index.ts';
import { report } from '../../src/index.ts';
import { half, type Period, quarter, year } from '../../src/model/index.ts';
import { renderMarkdown, renderText } from '../../src/report/index.ts';
import { reportSchema } from '../../src/report/schema/index.ts';
import { type ToldInput, told } from '../../src/told/index.ts';

const Q2 = quarter(2022, 2);
const account = (input: ToldInput, period: Period = Q2, rows: RecordRows = {}) =>
  report(sva2022, dataset(rows), { period, peildatum: '2023-02-01', told: told(input) });
const story = (code: string, period: string, ...lines: string[]) => ({
  verhaal: [`## ${code} ${period}`, ...lines].join('\n'),
});
const WHOLE = [
  'van: vier klachten',
  'maatregel: eerder terugbellen',
  'besloten: 2022-05-12',
  'uitgevoerd: 2022-06-01',
  'effect: geen klacht meer',
];
const klachten = (gegrond: number, all: number, year: 2021 | 2022 = 2022) =>
  Array.from({ length: all }, (_, index) => ({
    klachtId: `K${year}-${index}`,
    betreft: 'WIJ' as const,
    ontvangstdatum: `${year}-05-02` as const,
    datumAfhandeling: `${year}-05-20` as const,
    afhandeling: index < gegrond ? ('gegrond' as const) : ('ongegrond' as const),
  }));

describe('a clause that must be told', () => {
  test('without its story is missing it, and says where it belongs and what belongs in it', () => {
    const outcome = account({}).outcome('R12-P3');
    expect(outcome).toMatchObject({
      status: 'narrative-missing',
      value: null,
      told: { comment: null, stories: [], missing: [] },
      delivery: { status: 'missing' },
    });
    expect(outcome?.note).toContain('## R12-P3 2022-Q2: wat uit welke klachten is geleerd;');
  });

  test('of which the story is whole is told', () => {
    expect(account(story('R12-P3', '2022-Q2', ...WHOLE)).outcome('R12-P3')).toMatchObject({
      status: 'narrative',
      note: null,
      told: { missing: [], comment: WHOLE.join('\n') },
      delivery: { status: 'present' },
    });
  });

  test('of which the story lacks something is told too, and says exactly what', () => {
    fc.assert(
      fc.property(fc.subarray(WHOLE, { minLength: 1 }), (lines) => {
        const outcome = account(story('R12-P3', '2022-Q2', ...lines)).outcome('R12-P3');
        expect(outcome?.status).toBe('narrative');
        expect(outcome?.told.missing.map(({ line }) => line)).toEqual(
          WHOLE.filter((line) => !lines.includes(line)).map((line) => line.split(':')[0]),
        );
      }),
      { numRuns: 20 },
    );
  });

  test('is not told by a story of another period, code or agreement', () => {
    for (const other of [story('R12-P3', '2022-Q1', 'x'), story('R10-P3', '2022-Q2', 'x')])
      expect(account(other).outcome('R12-P3')?.status).toBe('narrative-missing');
  });

  test('with adults and youths apart needs a story of each, and one of both together is of neither', () => {
    const missing = (...groups: string[]) =>
      account(
        story('R09-P1', '2022-Q2', ...groups.flatMap((van) => [`van: ${van}`, ...WHOLE.slice(1)])),
      )
        .outcome('R09-P1')
        ?.told.missing.map(({ text }) => text);
    expect(missing('volwassenen', 'jeugdigen')).toEqual([]);
    expect(missing('twaalf volwassen bewoners', 'een jeugdige')).toEqual([]);
    expect(missing('volwassenen')).toEqual(['wat van jeugdigen komt, apart (van: jeugdigen)']);
    expect(missing('volwassenen en jeugdigen')).toHaveLength(2);
    expect(missing('ouders')).toHaveLength(2);
  });

  test('of which each quarter was told is told over the year, in order', () => {
    const quarters = [1, 2, 3, 4].map((number) => `## R12-P3 2022-Q${number}\ntekst ${number}`);
    const outcome = account({ verhaal: quarters.join('\n') }, year(2022)).outcome('R12-P3');
    expect(outcome?.told.stories).toHaveLength(4);
    expect(outcome?.told.comment).toBe('tekst 1\n\ntekst 2\n\ntekst 3\n\ntekst 4');
  });

  test('once a year is told by the story of the year, in its last quarter and not before', () => {
    const input = story('R01-E1', '2022', 'van: scholen', 'Zij bellen sneller.', ...WHOLE.slice(1));
    const of = (period: Period) => account(input, period).outcome('R01-E1');
    expect(of(quarter(2022, 4))).toMatchObject({ status: 'narrative', told: { missing: [] } });
    expect(of(year(2022))?.status).toBe('narrative');
    expect(of(Q2)).toMatchObject({ status: 'narrative-missing', delivery: { status: 'not-due' } });
    expect(of(Q2)?.note).toContain('## R01-E1 2022:');
  });

  test('names the code whatever its case', () => {
    expect(account(story('r12-p3', '2022-Q2', 'x')).outcome('R12-P3')?.status).toBe('narrative');
  });
});

describe('a code that the agreement does not have', () => {
  test('is reported with its row and the nearest one, and nothing is told by it', () => {
    const { issues } = account(story('R12-P33', '2022-Q2', 'x'));
    expect(issues).toMatchObject([
      { file: 'verhaal', row: 1, code: 'unknown-element', severity: 'fout' },
    ]);
    expect(issues[0]?.message).toContain('Bedoeld is misschien ‘R12-P3’');
  });

  test('is reported of a figure and of a finding too, also where it is a code of the other list', () => {
    const figure = { van: '2022-04-01', tot: '2022-06-30', waarde: 1, bron: 'x' };
    const finding = { status: 'voldoet', bewijs: 'x', datum: '2022-05-01' };
    const { issues } = account({
      waarneming: [{ code: 'AE-1', ...figure }],
      randvoorwaarde: [
        { code: 'R12-P3', ...finding },
        { code: 'AE-9', ...finding },
      ],
    });
    expect(issues.map(({ file, row, code }) => [file, row, code])).toEqual([
      ['waarneming', 1, 'unknown-element'],
      ['randvoorwaarde', 1, 'unknown-element'],
      ['randvoorwaarde', 2, 'unknown-element'],
    ]);
  });
});

describe('the duiding of a number', () => {
  test('stands beside it as it was written, and changes nothing of it', () => {
    const rows = { klacht: klachten(3, 12) };
    const outcome = account(story('R12-P2', '2022-Q2', 'Dit komt door mei.'), Q2, rows).outcome(
      'R12-P2',
    );
    expect(outcome).toMatchObject({
      status: 'measured',
      teller: 3,
      noemer: 12,
      told: { comment: 'Dit komt door mei.', missing: [] },
    });
  });

  test('is asked where the clause asks it itself, and nowhere else without a number', () => {
    const asked = account({}).outcomes.filter((outcome) => outcome.told.asked.length > 0);
    expect(asked.map(({ code }) => code)).toEqual(['R07-P1']);
  });

  test('is asked where a norm is missed, also by a line, and not where it is met', () => {
    const gps = (withOjg: number): RecordRows => ({
      huisartsenpraktijk: ['A', 'B'].map((praktijkId) => ({
        praktijkId,
        inGemeenteVan: '2015-01-01' as const,
      })),
      huisarts: Array.from({ length: 4 }, (_, index) => ({
        huisartsId: `H${index}`,
        praktijkId: index < withOjg ? 'A' : 'B',
        van: '2015-01-01' as const,
      })),
      ojgInzet: [{ praktijkId: 'A', ingangsdatum: '2020-01-01' as const }],
    });
    const asked = (withOjg: number) =>
      account({}, Q2, gps(withOjg))
        .outcome('R05-P1')
        ?.told.asked.filter((why) => why.includes('huisartsen '));
    expect(asked(2)).toEqual([
      'de norm ‘Driekwart van de huisartsen maakt gebruik van een OJG’ is niet gehaald',
    ]);
    expect(asked(3)).toEqual([]);
  });

  describe('is asked where a number moved against a year earlier', () => {
    const asked = (now: [number, number], then: [number, number]) =>
      account({}, Q2, { klacht: [...klachten(...now), ...klachten(...then, 2021)] }).outcome(
        'R12-P2',
      )?.told.asked;

    test('by a tenth or more and by more than chance, and says from what to what', () => {
      expect(asked([60, 100], [30, 100])).toEqual(['anders dan 2021-Q2: van 30,0% naar 60,0%']);
    });

    test('and not by less than a tenth, however many there are', () => {
      expect(asked([640, 1000], [600, 1000])).toEqual([]);
      expect(asked([660, 1000], [600, 1000])).toHaveLength(1);
    });

    test('and not where chance can explain it', () => {
      expect(asked([6, 20], [4, 20])).toEqual([]);
    });

    test('and not over fewer than ten', () => {
      expect(asked([9, 9], [0, 9])).toEqual([]);
      expect(asked([10, 10], [0, 10])).toHaveLength(1);
    });

    test('and not where it stayed the same, or there is no year before', () => {
      expect(asked([30, 100], [30, 100])).toEqual([]);
      expect(asked([30, 100], [0, 0])).toEqual([]);
    });
  });

  test('is no longer asked for in the text once it is there, and stays in the data', () => {
    const input = story('R07-P1', '2022-Q2', 'De weg is korter.');
    expect(renderText(account({}))).toContain('duiding gevraagd: de clausule vraagt zelf');
    expect(renderText(account(input))).not.toContain('duiding gevraagd');
    expect(account(input).outcome('R07-P1')?.told.asked).toHaveLength(1);
  });
});

describe('a figure that came without records', () => {
  const figure = {
    code: 'R12-P2',
    van: '2022-04-01',
    tot: '2022-06-30',
    teller: 12,
    noemer: 128,
    bron: 'Jaarverslag',
  };

  test('is the outcome where nothing can be counted, with its teller, noemer and source', () => {
    const outcome = account({ waarneming: [figure] }).outcome('R12-P2');
    expect(outcome).toMatchObject({ status: 'reported', teller: 12, noemer: 128, unit: '%' });
    // Printed by WIJ in its annual report: 12 of 128 is 9,4%.
    expect(outcome?.value?.toNumber()).toBe(9.4);
    expect(outcome?.note).toContain('bron: Jaarverslag');
    expect(outcome?.delivery.status).toBe('present');
  });

  test('stands beside what was counted, which wins, also where that has a noemer of 0', () => {
    for (const [rows, status, value] of [
      [klachten(3, 12), 'measured', 25],
      [[], 'undefined-ratio', undefined],
    ] as const) {
      const outcome = account({ waarneming: [figure] }, Q2, { klacht: rows }).outcome('R12-P2');
      expect(outcome?.status).toBe(status);
      expect(outcome?.value?.toNumber()).toBe(value);
      expect(outcome?.told.reported).toMatchObject([{ teller: 12, noemer: 128, row: 1 }]);
    }
  });

  test('is not carried over to another period', () => {
    for (const period of [quarter(2022, 1), half(2022, 1), year(2022)])
      expect(account({ waarneming: [figure] }, period).outcome('R12-P2')?.status).toBe('no-data');
  });

  test('of a year is that of a yearly clause in its last quarter', () => {
    const yearly = { ...figure, code: 'R07-E8', van: '2022-01-01', tot: '2022-12-31' };
    const of = (period: Period) => account({ waarneming: [yearly] }, period).outcome('R07-E8');
    expect(of(year(2022))?.status).toBe('reported');
    expect(of(quarter(2022, 4))?.value?.toNumber()).toBe(9.4);
    expect(of(quarter(2022, 3))?.status).toBe('no-data');
  });

  test('of a survey is that of the year in which its fieldwork ended', () => {
    const survey = {
      ...figure,
      code: 'R06-E1',
      van: '2022-09-01',
      tot: '2022-10-15',
      teller: 412,
      noemer: 512,
    };
    const of = (period: Period) => account({ waarneming: [survey] }, period).outcome('R06-E1');
    expect(of(year(2022))).toMatchObject({ status: 'reported', teller: 412, noemer: 512 });
    expect(of(year(2022))?.value?.toNumber()).toBe(80.5);
    // Wilson's interval of 412 of 512 is 0,768132 to 0,836705 (feiten, section 6).
    const [given] = of(year(2022))?.told.reported ?? [];
    expect([given?.interval?.lower.toNumber(), given?.interval?.upper.toNumber()]).toEqual([
      76.8, 83.7,
    ]);
    expect(of(year(2023))?.status).toBe('no-data');
    expect(of(quarter(2022, 3))?.status).toBe('no-data');
  });

  test('that is a published percentage of a known number has its interval, and is said to be rounded', () => {
    const published = {
      ...figure,
      code: 'R03-E1',
      van: '2022-01-01',
      tot: '2022-12-31',
      teller: null,
      noemer: 300,
      waarde: 64,
    };
    const result = account({ waarneming: [published] }, year(2022));
    expect(result.issues).toEqual([]);
    const outcome = result.outcome('R03-E1');
    expect(outcome).toMatchObject({ status: 'reported' });
    expect(outcome?.value?.toNumber()).toBe(64);
    expect(outcome?.teller).toBeUndefined();
    // By hand, z² = 3,841459: (0,64 + 0,0064024) / 1,0128049 ± 1,959964 · √(0,000768 + 0,0000106707) / 1,0128049.
    expect(outcome?.note).toBe(
      'opgegeven, niet geteld, afgerond percentage van 300, 95%-interval 58,4 tot 69,2%; bron: Jaarverslag (geen gegevens: enquete-antwoord en enquete-meting ontbreken)',
    );
    expect(outcome?.told.reported).toMatchObject([{ noemer: 300, row: 1 }]);
    expect(reportSchema.safeParse(JSON.parse(JSON.stringify(result))).success).toBe(true);
  });

  test('that is a published percentage of what is counted whole has no interval and no verdict', () => {
    const ojg = { ...figure, code: 'R05-P1', teller: null, noemer: 148, waarde: '75,0' };
    const outcome = account({ waarneming: [ojg] }).outcome('R05-P1');
    expect(outcome?.value?.toNumber()).toBe(75);
    expect(outcome?.told.reported[0]?.interval).toBeUndefined();
    expect(outcome?.norms?.map(({ verdict }) => verdict)).toEqual(['not-applicable']);
  });

  test.each<[string, string, number, string | number, string]>([
    ['is more than the whole', 'R03-E1', 300, 101, '101% kan geen deel van 300 zijn'],
    ['is less than nothing', 'R03-E1', 300, '-1', '−1% kan geen deel van 300 zijn'],
    ['no whole number of people is', 'R12-P2', 3, 64, 'geen heel aantal van 3 is 64%'],
    ['is no percentage', 'R01-P2', 300, 64, 'dit is geen percentage'],
  ])('with its noemer alone that %s is no figure, and says so', (_, code, noemer, waarde, text) => {
    const { issues, outcome } = account({
      waarneming: [{ ...figure, code, teller: null, noemer, waarde }],
    });
    expect(outcome(code as 'R12-P2')?.status).toBe('no-data');
    expect(issues).toMatchObject([{ file: 'waarneming', row: 1, severity: 'fout' }]);
    expect(issues[0]?.message).toContain(text);
  });

  test.each<[string, string, string | number, string]>([
    ['of half a person', 'R01-P3', '12,5', '12,5 vrijwilligers kan niet: een aantal is een heel'],
    ['of fewer than none', 'R01-P2', '-5', '−5 vrijwilligers kan niet: minder dan 0 is er niet'],
    ['of fewer days than none', 'R07-P4', '-1', 'kan niet: minder dan 0 is er niet'],
    ['of more than the whole', 'R06-E1', 120, '120% kan niet: een deel is niet meer dan 100%'],
    ['of a part below nothing', 'R06-E1', '-0,5', '−0,5% kan niet: minder dan 0 is er niet'],
    ['of a norm that is more than the whole', 'V7.13', 101, '101% kan niet'],
    ['of a norm that is fewer days than none', 'V7.10', '-3', '−3 dagen kan niet'],
  ])('alone %s is never published: it is refused in its row', (_, code, waarde, text) => {
    const result = account({
      waarneming: [{ ...figure, code, teller: null, noemer: null, waarde }],
    });
    expect(result.issues).toMatchObject([
      { file: 'waarneming', row: 1, field: 'waarde', code: 'unknown-number', severity: 'fout' },
    ]);
    expect(result.issues[0]?.message).toContain(`${code}: `);
    expect(result.issues[0]?.message).toContain(text);
    expect(result.outcomes.every(({ status }) => status !== 'reported')).toBe(true);
    expect(result.outcomes.flatMap(({ told: { reported } }) => reported)).toEqual([]);
    expect(JSON.stringify(result.accounts)).not.toContain('"given":{');
  });

  test.each<[string, string | number]>([
    ['R01-P2', 0],
    ['R06-E1', 100],
    ['R06-E1', '0,5'],
  ])('alone may be at the edge of what can be: %s %s', (code, waarde) => {
    const { issues, outcome } = account({
      waarneming: [{ ...figure, code, teller: null, noemer: null, waarde }],
    });
    expect(issues).toEqual([]);
    expect(outcome(code as 'R01-P2')?.status).toBe('reported');
  });

  test.each([
    ['R12-P3', 'hier hoort een verhaal, geen getal'],
    ['R07-P5', 'dit is uitgesteld'],
  ])('for %s, which takes no number, stands beside it with a warning', (code, why) => {
    const { issues, outcome } = account({
      waarneming: [{ ...figure, code, teller: null, noemer: null, waarde: 3 }],
    });
    expect(issues).toMatchObject([{ row: 1, code: 'unknown-element', severity: 'waarschuwing' }]);
    expect(issues[0]?.message).toBe(`${code}: ${why}; dit getal staat er alleen naast.`);
    expect(outcome(code as 'R12-P3')?.told.reported).toHaveLength(1);
  });

  test('of a norm that nobody counts has no noemer alone: it says so', () => {
    const { issues } = report(sva2020, dataset({}), {
      period: year(2020),
      peildatum: '2021-02-01',
      told: told({
        waarneming: [
          {
            ...figure,
            code: 'P1-N2',
            van: '2020-01-01',
            tot: '2020-12-31',
            teller: null,
            waarde: 64,
          },
        ],
      }),
    });
    expect(issues).toMatchObject([{ file: 'waarneming', row: 1, field: 'noemer' }]);
  });

  test('of a survey, which is weighted, may be a percentage that is no whole number of people', () => {
    const weighted = {
      ...figure,
      code: 'R03-E1',
      van: '2022-01-01',
      tot: '2022-12-31',
      teller: null,
      noemer: 3,
      waarde: 64,
    };
    expect(account({ waarneming: [weighted] }, year(2022)).outcome('R03-E1')?.status).toBe(
      'reported',
    );
  });

  test('is set against the norm by its exact fraction, and not by a rounded value', () => {
    const ojg = { ...figure, code: 'R05-P1' };
    const norms = (more: object) =>
      account({ waarneming: [{ ...ojg, ...more }] })
        .outcome('R05-P1')
        ?.norms?.map(({ verdict }) => verdict);
    expect(norms({ teller: 111, noemer: 148 })).toEqual(['met']);
    expect(norms({ teller: 38, noemer: 51 })).toEqual(['not-met']);
    expect(norms({ teller: null, noemer: null, waarde: 75 })).toEqual(['not-applicable']);
  });

  test('of nobody has no value, which is not 0', () => {
    expect(
      account({ waarneming: [{ ...figure, teller: 0, noemer: 0 }] }).outcome('R12-P2'),
    ).toMatchObject({ status: 'undefined-ratio', value: null });
  });

  test('leaves a clause that the agreement puts off put off, and stands beside it', () => {
    const outcome = account({
      waarneming: [{ ...figure, code: 'R07-P5', teller: null, noemer: null, waarde: 3 }],
    }).outcome('R07-P5');
    expect(outcome?.status).toBe('deferred');
    expect(outcome?.told.reported[0]?.value?.toNumber()).toBe(3);
  });

  test.each<[string, object, string]>([
    ['a part that is larger than its whole', { teller: 129 }, 'unknown-number'],
    ['a teller and noemer of what is a number', { code: 'R01-P2' }, 'missing-value'],
  ])('does not count as %s', (_, more, code) => {
    const result = account({ waarneming: [{ ...figure, ...more }] });
    expect(result.issues).toMatchObject([{ file: 'waarneming', row: 1, code, severity: 'fout' }]);
    expect(result.outcomes.every(({ status }) => status !== 'reported')).toBe(true);
  });

  test('whose value is not its teller by its noemer is that fraction, with a warning', () => {
    const result = account({ waarneming: [{ ...figure, waarde: '9,5' }] });
    expect(result.issues).toMatchObject([{ code: 'integrity', severity: 'waarschuwing' }]);
    expect(result.outcome('R12-P2')?.value?.toNumber()).toBe(9.4);
    expect(account({ waarneming: [{ ...figure, waarde: '9,4' }] }).issues).toEqual([]);
  });
});

describe('the yearly audit', () => {
  const finding = { code: 'AE-3', status: 'deels', bewijs: 'brief', datum: '2022-03-01' };
  const auditOf = (rows: ToldInput['randvoorwaarde'], period: Period = year(2022)) =>
    account({ randvoorwaarde: rows ?? [] }, period).accounts[0]?.audit;

  test('has the 37 randvoorwaarden and the 7 duties of the municipality, all not audited when nothing was', () => {
    const audit = auditOf([]);
    const of = (party: string) => audit?.items.filter((item) => item.party === party);
    expect([of('wij')?.length, of('gemeente')?.length]).toEqual([37, 7]);
    expect(audit?.items.every(({ status }) => status === 'niet-getoetst')).toBe(true);
  });

  test('has what was found with its evidence, for WIJ and for the municipality apart', () => {
    const items = auditOf([
      finding,
      { ...finding, code: 'ae-3-g', status: 'niet', door: 'DMO' },
    ])?.items.filter(({ code }) => code.startsWith('AE-3'));
    expect(items).toMatchObject([
      { code: 'AE-3', party: 'wij', status: 'deels', evidence: 'brief', date: '2022-03-01' },
      { code: 'AE-3-G', party: 'gemeente', status: 'niet', by: 'DMO' },
    ]);
  });

  test('takes the last finding of the year, and one without a day where there is no other', () => {
    const status = (...rows: object[]) =>
      auditOf(rows.map((row) => ({ ...finding, ...row })))?.items.find(
        ({ code }) => code === 'AE-3',
      )?.status;
    expect(status({ datum: '2022-11-01', status: 'voldoet' }, {})).toBe('voldoet');
    expect(status({ datum: null, status: 'voldoet' }, {})).toBe('deels');
    expect(status({ datum: null, status: 'voldoet' })).toBe('voldoet');
  });

  test('does not take a finding of an earlier year for one of this year, and shows it as that', () => {
    const item = auditOf([{ ...finding, datum: '2021-12-31' }])?.items.find(
      ({ code }) => code === 'AE-3',
    );
    expect(item).toMatchObject({
      status: 'niet-getoetst',
      evidence: null,
      earlier: { status: 'deels', date: '2021-12-31' },
    });
  });

  test('reports two findings of one day, of which none counts, and one of after the peildatum', () => {
    const result = account({
      randvoorwaarde: [
        finding,
        { ...finding, status: 'niet' },
        { ...finding, datum: '2023-02-02' },
      ],
    });
    expect(result.issues.map(({ row, code }) => [row, code])).toEqual([
      [1, 'duplicate-key'],
      [2, 'duplicate-key'],
      [3, 'future-date'],
    ]);
    const item = result.accounts[0]?.audit?.items.find(({ code }) => code === 'AE-3');
    expect(item?.status).toBe('niet-getoetst');
  });

  test('is asked at the end of the year, and is never counted among the indicators', () => {
    expect([auditOf([], Q2)?.due, auditOf([])?.due]).toEqual([false, true]);
    expect(account({ randvoorwaarde: [finding] }).outcomes).toHaveLength(58);
    expect(renderText(account({}))).not.toContain('JAARLIJKSE TOETS');
    expect(renderText(account({}, year(2022)))).toContain('37 randvoorwaarden: 37 niet getoetst');
    expect(renderText(account({ randvoorwaarde: [finding] }))).toContain('brief; 1 maart 2022');
  });

  test('of an agreement whose randvoorwaarden are not at hand is unknown', () => {
    const q4 = report(sva2020, dataset({}), { period: quarter(2020, 4), peildatum: '2021-01-15' });
    expect(q4.accounts[0]?.audit).toBeNull();
  });
});

describe('what is due over a period', () => {
  const of2020 = (period: Period, peildatum: `${number}-${number}-${number}`) =>
    report(sva2020, dataset({}), { period, peildatum });

  test('is what the frequency of each clause asks, and the agreement of 2022 names no last day', () => {
    const due = (period: Period) => account({}, period).outcomes.filter((outcome) => outcome.due);
    expect([due(Q2).length, due(quarter(2022, 4)).length]).toEqual([25, 58]);
    expect(due(Q2).every(({ delivery }) => delivery.deadline === null)).toBe(true);
    expect(renderText(account({}))).toContain('zeggen deze afspraken niet');
  });

  test('has in 2020 the last day of the month after the quarter, by the rules that say so', () => {
    const outcome = of2020(quarter(2020, 4), '2021-01-15').outcome('F3.1');
    expect(outcome?.delivery).toEqual({
      status: 'missing',
      deadline: '2021-01-31',
      rules: ['VP1', 'VP3', 'VP10'],
      stated: true,
    });
  });

  test('is late when it is not there and its last day lies before the peildatum', () => {
    const status = (peildatum: `${number}-${number}-${number}`) =>
      of2020(quarter(2020, 4), peildatum).outcome('F3.1')?.delivery.status;
    expect([status('2021-01-31'), status('2021-02-01')]).toEqual(['missing', 'overdue']);
  });

  test('has no last day over a period in which the agreement did not hold', () => {
    expect(of2020(quarter(2019, 4), '2021-01-15').outcome('F3.1')?.delivery.deadline).toBeNull();
  });

  test('lists all that comes back in the period, by its last day', () => {
    const titles = of2020(quarter(2020, 2), '2020-07-15').accounts[0]?.deliveries.map(
      ({ delivery, over, due }) => [delivery, over.name, due],
    );
    expect(titles).toContainEqual(['kwartaalrapportage', '2020-Q2', '2020-07-31']);
    expect(titles).toContainEqual(['analyse-kosten', '2020-05', null]);
    expect(titles?.map(([, over]) => over)).not.toContain('2020-Q1');
    expect(titles?.map(([, over]) => over)).not.toContain('2020-H1');
  });

  test('is nothing after the last quarter that a clause names, or before its first results', () => {
    const due = (code: 'F1.1' | 'F1.2' | 'F6.1') =>
      ([1, 2, 3, 4] as const).map(
        (number) => of2020(quarter(2020, number), '2021-01-15').outcome(code)?.due,
      );
    // “In de eerste twee kwartalen”, and “vanaf het derde kwartaal 2020”.
    expect(due('F1.2')).toEqual([true, true, false, false]);
    expect(due('F1.1')).toEqual([false, false, true, true]);
    // Only its measurement of quality comes from the fourth quarter on.
    expect(due('F6.1')).toEqual([true, true, true, true]);
  });

  test('of a clause that the agreement puts off is not missing', () => {
    expect(account({}).outcome('R07-P5')?.delivery.status).toBe('deferred');
  });
});

describe('an account with what is told', () => {
  const all: ToldInput = {
    verhaal: ['## R12-P3 2022-Q2', ...WHOLE, '## R07-P3 2022-Q2', 'Een | streep.'].join('\n'),
    waarneming: [
      { code: 'R05-P1', van: '2022-04-01', tot: '2022-06-30', teller: 111, noemer: 148, bron: 'x' },
      { code: 'R07-P1', van: '2022-04-01', tot: '2022-06-30', waarde: 3, bron: 'x' },
    ],
    randvoorwaarde: [{ code: 'AE-1', status: 'voldoet', bewijs: 'a | b', datum: '2022-05-01' }],
  };

  test('fits its JSON Schema, of one period and of several', () => {
    const several = report(sva2022, dataset({}), {
      periods: [Q2, year(2022)],
      peildatum: '2023-02-01',
      told: told(all),
    });
    for (const result of [account(all), several])
      expect(reportSchema.safeParse(JSON.parse(JSON.stringify(result))).error).toBeUndefined();
  });

  test('has the duiding in `comment`, also of a number that was not counted', () => {
    const json = JSON.parse(JSON.stringify(account(all)));
    const of = (code: string) => json.outcomes.find((item: { code: string }) => item.code === code);
    expect(of('R07-P3').comment).toBe('Een | streep.');
    expect(of('R07-P1')).toMatchObject({ status: 'reported', value: 3, comment: null });
    expect(of('R12-P3')).toMatchObject({
      status: 'narrative',
      comment: WHOLE.join('\n'),
      missing: [],
    });
    expect(of('R12-P1').comment).toBeNull();
    expect(json.audit.counts).toMatchObject({ voldoet: 1, 'niet-getoetst': 43 });
  });

  test('shows it in text and in Markdown', () => {
    for (const text of [renderText(account(all)), renderMarkdown(account(all))]) {
      expect(text).toContain('maatregel: eerder terugbellen');
      expect(text).toContain('besloten: 12 mei 2022');
      expect(text).toContain('duiding: Een | streep.');
      expect(text).toContain('75,0%');
      expect(text).toMatch(/jaarlijkse toets/i);
    }
    expect(renderMarkdown(account(all))).toContain('a \\| b');
  });

  test('says in its receipt what was told, and that nothing was', () => {
    expect(account({}).receipt.told).toBeNull();
    expect(account(all).receipt.told).toBe(account(all).receipt.told);
    const other = { ...all, verhaal: `${all.verhaal}.` };
    expect(account(other).receipt.told).not.toBe(account(all).receipt.told);
    expect(account(all).receipt.data).toBe(account({}).receipt.data);
  });

  test('has a row for a figure that was given, with its value', () => {
    const row = account(all)
      .rows()
      .find(({ code }) => code === 'R05-P1');
    expect(row).toMatchObject({ status: 'reported', value: 75, teller: 111, noemer: 148 });
  });
});

describe('a clause without a measure', () => {
  const costs = (input: ToldInput) =>
    report(sva2020, dataset({}), {
      period: quarter(2020, 4),
      peildatum: '2021-01-15',
      told: told(input),
    });

  const given = { van: '2020-10-01', tot: '2020-12-31', bron: 'jaarrekening' };

  test('takes the figure that was given, as it was given, and has no unit where none is known', () => {
    const result = costs({ waarneming: [{ ...given, code: 'BV1', waarde: '1234567,5' }] });
    expect(result.outcome('BV1')?.value?.toNumber()).toBe(1_234_567.5);
    expect(result.rows().find(({ code }) => code === 'BV1')).toMatchObject({
      status: 'reported',
      measure: null,
      unit: null,
      value: 1_234_567.5,
    });
    for (const text of [renderText(result), renderMarkdown(result)])
      expect(text).toContain('1.234.567,5');
    expect(reportSchema.safeParse(JSON.parse(JSON.stringify(result))).error).toBeUndefined();
  });

  test('that is a share is teller by noemer, in percents', () => {
    const result = costs({ waarneming: [{ ...given, code: 'F1.1', teller: 30, noemer: 40 }] });
    expect(result.outcome('F1.1')).toMatchObject({ status: 'reported', unit: '%', noemer: 40 });
    expect(result.outcome('F1.1')?.value?.toNumber()).toBe(75);
    expect(renderText(result)).toContain('75,0%');
  });

  test('has no data where none was given', () => {
    expect(costs({}).outcome('BV1')).toMatchObject({ status: 'no-data', value: null });
  });
});
