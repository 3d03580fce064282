import { describe, expect, test } from 'vitest';
import { accountedElements, elementsOf } from '../../src/cli/element.ts';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import {
  besparingInYear,
  besparingOverYears,
  type Contract,
  dueDates,
} from '../../src/model/index.ts';
import { contractSchema } from '../../src/model/schema/index.ts';

const contract: Contract = sva2020;
const all = elementsOf(contract);
const accounted = accountedElements(contract);
const parts = contract.indicators.flatMap(({ parts: own = [] }) => own);
const codes = [...all, ...parts].map(({ code }) => code);
const numbered = (letters: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${letters}${at + 1}`);
const { besparingen, besparingTotals, projects, accountability } = sva2020;

describe('the agreement of 2020', () => {
  test('fits its schema, and passes through JSON', () => {
    expect(contractSchema.safeParse(JSON.parse(JSON.stringify(contract))).error).toBeUndefined();
  });

  test('says that only the Focusdocument is at hand', () => {
    expect(contract.coverage.complete).toBe(false);
    expect(contract.coverage.notes.join(' ')).toContain('2-10 en 13-15');
  });

  test('has the parts that its text has', () => {
    expect(contract.results.map(({ code }) => code)).toEqual([
      ...numbered('F', 8),
      'B1',
      'B11',
      'B12',
    ]);
    expect(contract.results.flatMap(({ parts: own = [] }) => own).map(({ code }) => code)).toEqual([
      'F2-1',
      'F2-2',
    ]);
    expect(contract.indicators.map(({ code }) => code)).toEqual(
      'F1.1 F1.2 F2.1 F2.2 F2.3 F2.4 F3.1 F4.1 F5.1 F6.1 F7.1 F8.1 B1.1 B1.2 B11.1 B11.2 B12.1 B12.2 B12.3'.split(
        ' ',
      ),
    );
    expect(parts.map(({ code }) => code)).toEqual(['F6.1a', 'F6.1b']);
    expect(sva2020.costIndicators.map(({ code }) => code)).toEqual(numbered('K', 4));
    expect(sva2020.bedrijfsvoering.map(({ code }) => code)).toEqual(numbered('BV', 2));
    expect(sva2020.regie.map(({ level }) => level)).toEqual(['casusregie', 'procesregie']);
    expect(projects.map(({ code }) => code)).toEqual(numbered('P', 6));
    expect(projects.map(({ goals }) => goals.length)).toEqual([2, 2, 6, 2, 1, 2]);
    expect(accountability.rules.map(({ code }) => code)).toEqual(numbered('VP', 11));
    expect(contract.ontwikkelopgaven.map(({ code }) => code)).toEqual(numbered('OO', 5));
    expect(besparingen.map(({ code }) => code)).toEqual(numbered('T', 12));
    expect(besparingTotals).toHaveLength(2);
  });

  test('gives every element its own code and its own id', () => {
    expect(new Set(codes).size).toBe(codes.length);
    const ids = [...all, ...parts].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has an id of 2022 only where it is the same thing', () => {
    const of2022 = new Set<string>(elementsOf(sva2022).map(({ id }) => id));
    expect(all.filter(({ id }) => of2022.has(id)).map(({ code }) => code)).toEqual([
      'B1.1',
      'B12.1',
      'B12.2',
      'B12.3',
      'B12-O',
    ]);
  });

  test('refers only to codes and ids that it has', () => {
    const has = (code: string) => codes.includes(code);
    const asked = [
      ...contract.indicators.map(({ result }) => result),
      ...contract.opdrachten.map(({ result }) => result),
      ...besparingen.flatMap(({ projects: own }): readonly string[] => own),
      ...besparingTotals.flatMap(({ rows }): readonly string[] => rows),
      ...accountability.deliveries.flatMap(({ rules, about }): readonly string[] => [
        ...rules,
        ...about,
      ]),
      ...contract.ontwikkelopgaven.flatMap(({ tasks = [] }) =>
        tasks.flatMap((task) => task.serves),
      ),
      ...contract.externalDocuments.flatMap(({ referredBy }) => referredBy),
      ...contract.norms.map(({ source }) => source.code),
    ];
    expect(asked.filter((code) => !has(code))).toEqual([]);
    const opgaven: string[] = contract.ontwikkelopgaven.map(({ id }) => id);
    const put = contract.indicators.flatMap(({ deferred }) => deferred?.to ?? []);
    expect(put).toHaveLength(3);
    expect(put.filter((id) => !opgaven.includes(id))).toEqual([]);
  });

  test('names its measures where a record holds the number, the headline first', () => {
    expect(
      accounted.flatMap(({ code, measures }) => (measures ? [[code, ...measures]] : [])),
    ).toEqual([
      ['F2.3', 'plannen-met-lichte-ondersteuning'],
      [
        'F3.1',
        'doorlooptijd-onderzoek',
        'lopende-onderzoeken',
        'onderzoek-binnen-zes-weken-na-begin',
        'wachttijd-tot-onderzoek',
        'wachtlijst-onderzoek',
        'doorlooptijd-tot-besluit',
        'aanvragen-zonder-besluit',
        'populatie-per-fase-klantreis',
        'werkvoorraad-per-fase-klantreis',
      ],
      ['F6.1', 'meldingen-afgerond-door-netwerk'],
      ['F7.1', 'plannen-met-inzet-netwerk', 'plannen-met-vermelding-netwerk'],
      ['F8.1', 'omgevingsgerichte-activiteiten'],
      ['B1.1', 'vrijwilligers-werkzaam'],
      ['B1.2', 'vrijwilligers-begeleid-naar-participatiebaan'],
      ['B11.1', 'inwonerreis-oggz'],
      ['B11.2', 'inwonerreis-wvggz'],
      ['B12.1', 'klachten-op-meldingen'],
      ['B12.2', 'klachten-gegrond'],
      ['K1', 'declaratiewaarde-jeugd'],
      ['K2', 'indicatiewaarde-jeugd'],
      ['K3', 'kosten-wmo-oud'],
      ['K4', 'indicatiewaarde-gon', 'indicatiewaarde-huishoudelijke-hulp'],
      ['P2', 'verwijzingen-huisarts-specialistisch'],
    ]);
    expect(Object.keys(contract.measures).sort()).toEqual(
      [...new Set(accounted.flatMap(({ measures = [] }) => measures))].sort(),
    );
  });

  test('says why where no record holds the number', () => {
    const without = accounted.filter(({ unmeasured }) => unmeasured !== undefined);
    expect(without.map(({ code }) => code)).toEqual(
      'F1.1 F2.1 F2.2 BV1 BV2 P1 P3 P4 P5 P6'.split(' '),
    );
    const told = accounted.filter(({ narrative }) => narrative !== undefined);
    expect(told.map(({ code }) => code)).toEqual(['F1.2', 'B12.3']);
  });

  test('has of each term that a norm or a measure of it names a rule of its own year, by its own document', () => {
    const named = [...JSON.stringify(sva2020).matchAll(/"term":"([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(named)).toEqual(new Set(['sva-onderzoek']));
    // The term of 2022 has the same name, and its own days and source.
    expect(sva2020.terms['sva-onderzoek']).toMatchObject({
      source: 'Focusdocument 2020, F3 (regel 38)',
      from: '2020-01-01',
      to: '2020-12-31',
    });
    for (const norm of sva2020.norms) {
      if (norm.kind !== 'within-term') continue;
      const { from, to } = sva2020.terms[norm.term];
      expect([from <= norm.from, norm.to <= to]).toEqual([true, true]);
    }
  });

  test('shares with 2022 only the measures of which the rule is the same', () => {
    const shared = Object.entries(contract.measures).filter(
      ([id, measure]) => (sva2022.measures as Contract['measures'])[id] === measure,
    );
    expect(shared.map(([id]) => id)).toEqual([
      'aanvragen-zonder-besluit',
      'doorlooptijd-tot-besluit',
      'inwonerreis-oggz',
      'inwonerreis-wvggz',
      'klachten-gegrond',
      'klachten-op-meldingen',
      'vrijwilligers-werkzaam',
      'wachtlijst-onderzoek',
      'wachttijd-tot-onderzoek',
    ]);
  });

  test('asks each figure as often as its cell, and where that is silent, each quarter', () => {
    const often = (frequency: string) =>
      contract.indicators.filter((item) => item.frequency === frequency).map(({ code }) => code);
    expect(often('halfjaar')).toEqual(['F2.1', 'F2.2', 'B1.1', 'B1.2', 'B11.1', 'B11.2']);
    expect(often('kwartaal')).toHaveLength(13);
    expect(sva2020.costIndicators.every(({ frequency }) => frequency === 'maand')).toBe(true);
    expect(sva2020.bedrijfsvoering.map(({ frequency }) => frequency)).toEqual([
      'kwartaal',
      'halfjaar',
    ]);
    expect(projects.every(({ frequency }) => frequency === 'kwartaal')).toBe(true);
  });

  test('marks at least the 25 known inconsistencies, each with its lines', () => {
    const remarks = all.flatMap(({ remarks: own = [] }) => own);
    expect(remarks.filter(({ kind }) => kind === 'bronfout').length).toBeGreaterThan(25);
    expect(remarks.filter(({ text }) => !/\bregels? \d+/.test(text))).toEqual([]);
  });
});

describe('the savings of the first annex', () => {
  const years = [2020, 2021, 2022, 2023];
  const thousands = (choice: Parameters<typeof besparingInYear>[2]) =>
    years.map((year) => (besparingInYear(besparingen, year, choice)?.euro ?? Number.NaN) / 1000);

  test('rows 1, 2, 3 and 7 give exactly the totals under the table', () => {
    expect(thousands({ rows: ['T1', 'T2', 'T3', 'T7'] })).toEqual([3200, 7900, 10_500, 10_500]);
    for (const { rows, years: of, amount } of besparingTotals) {
      for (const year of of) expect(besparingInYear(besparingen, year, { rows })).toEqual(amount);
    }
  });

  test('the table as a whole gives another sum than its “Totale”', () => {
    expect(thousands({})).toEqual([5465, 10_550, 13_150, 13_150]);
    expect(thousands({ kind: 'zorgkosten' })).toEqual([4890, 9690, 12_290, 12_290]);
  });

  test('add up by group and by domain', () => {
    expect(thousands({ group: 'ingeboekt' })).toEqual([3210, 7410, 8610, 8610]);
    expect(thousands({ group: 'extra' })).toEqual([2255, 3140, 4540, 4540]);
    expect(thousands({ domain: 'jeugd' })).toEqual([900, 3100, 4300, 4300]);
    expect(thousands({ domain: 'wmo' })).toEqual([1690, 1790, 1790, 1790]);
    expect(thousands({ domain: 'jeugd-en-of-wmo' })).toEqual([1000, 3000, 3000, 3000]);
    expect(thousands({ domain: null })).toEqual([1875, 2660, 4060, 4060]);
  });

  test('add up over years', () => {
    const rows = ['T1', 'T2', 'T3', 'T7'];
    expect(besparingOverYears(besparingen, [2020, 2023], { rows })).toEqual({ euro: 32_100_000 });
    expect(besparingOverYears(besparingen, [2020, 2023])).toEqual({ euro: 42_315_000 });
    expect(besparingOverYears(besparingen, [2019, 2020])).toEqual({ euro: 5_465_000 });
  });

  test('are unknown, not nothing, where the cells are empty or the year is not there', () => {
    expect(besparingInYear(besparingen, 2020, { rows: ['T4', 'T5', 'T6'] })).toBeNull();
    expect(besparingInYear(besparingen, 2024)).toBeNull();
    expect(besparingOverYears(besparingen, [2024, 2025])).toBeNull();
    expect(besparingInYear(besparingen, 2020, { rows: ['T1'], group: 'extra' })).toBeNull();
  });

  test('of the projects are the amounts that section 4 prints, save for the € 1,3 miljoen', () => {
    const saving = (code: string) =>
      projects
        .filter((project) => project.code === code)
        .flatMap(
          ({ normering }): readonly { kind: string; amount: { euro: number } }[] => normering,
        )
        .find(({ kind }) => kind === 'saving')?.amount;
    for (const [row, project] of [
      ['T1', 'P1'],
      ['T2', 'P2'],
      ['T8', 'P6'],
      ['T7', 'P3'],
    ] as const) {
      expect(besparingInYear(besparingen, 2020, { rows: [row] })).toEqual(saving(project));
    }
    expect(saving('P4')).toBeUndefined();
    expect(besparingen.find(({ code }) => code === 'T4')?.extra).toBeNull();
  });
});

describe('the accountability of 2020', () => {
  const due = dueDates(accountability, 2020);
  const dates = (delivery: string) =>
    due.filter((item) => item.delivery === delivery).map((item) => [item.over.name, item.due]);

  test('has the quarterly report at the end of the month after the quarter', () => {
    expect(dates('kwartaalrapportage')).toEqual([
      ['2020-Q1', '2020-04-30'],
      ['2020-Q2', '2020-07-31'],
      ['2020-Q3', '2020-10-31'],
      ['2020-Q4', '2021-01-31'],
    ]);
  });

  test('has the deelopdrachten twice, over the halves that end with Q2 and Q4', () => {
    expect(dates('rapportage-deelopdrachten')).toEqual([
      ['2020-H1', '2020-07-31'],
      ['2020-H2', '2021-01-31'],
    ]);
  });

  test('has no date where the text sets none, and says what is a reading', () => {
    expect(dates('voortgangsrapportage-projecten').map(([, date]) => date)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(dates('analyse-kosten')).toHaveLength(12);
    expect(due.filter(({ stated }) => stated).map(({ delivery }) => delivery)).not.toContain(
      'rapportage-deelopdrachten',
    );
  });

  test('is in order of date', () => {
    const days = due.map((item) => item.due ?? item.over.to);
    expect(days).toEqual([...days].sort());
  });

  test('finds the last day of February, in a leap year too', () => {
    const february = (year: number) =>
      dueDates(
        {
          rules: [],
          deliveries: [
            {
              id: 'proef',
              title: 'Proef',
              rules: ['VP1'],
              by: ['wij'],
              per: 'kwartaal',
              due: { monthsAfter: 2 },
              stated: true,
              about: [],
            },
          ],
        },
        year,
      ).at(-1)?.due;
    expect(february(2022)).toBe('2023-02-28');
    expect(february(2023)).toBe('2024-02-29');
  });
});
