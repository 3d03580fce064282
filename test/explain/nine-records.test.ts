import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type ExplainOptions, explain, membership } from '../../src/explain/index.ts';
import { quarter } from '../../src/model/index.ts';
import type { RecordOf } from '../../src/records/index.ts';
import { SvaError } from '../../src/util/index.ts';

/** The nine records of the counting rule of R07-P3, second quarter of 2022, snapshot of 15 July 2022. */
const meldingen: [string, `${number}-${number}-${number}`, Partial<RecordOf<'melding'>>?][] = [
  ['A', '2022-03-04'],
  ['B', '2022-03-16'],
  ['C', '2022-02-14'],
  ['D', '2022-05-30'],
  ['E', '2022-04-25'],
  ['F', '2022-04-01'],
  ['G', '2022-04-04', { datumIntrekking: '2022-04-20', redenVoortijdigEinde: 'ingetrokken' }],
  ['H', '2022-05-02'],
  ['I', '2022-05-12'],
];
const plannen: [string, Partial<RecordOf<'onderzoek'>>][] = [
  ['A', { datumPlanVerzonden: '2022-04-19' }],
  ['B', { datumPlanVerzonden: '2022-04-29' }],
  ['C', { datumPlanVerzonden: '2022-04-11' }],
  ['D', { datumPlanVerzonden: '2022-06-20' }],
  ['E', {}],
  ['F', { datumPlanVerzonden: '2022-03-30' }],
  ['H', { wijzeEinde: 'plan verzonden' }],
  ['I', { datumPlanVerzonden: '2022-06-23' }],
];
const nine = dataset({
  melding: meldingen.map(([meldingId, begindatum, more]) => ({
    meldingId,
    persoonId: `P-${meldingId}`,
    begindatum,
    wettelijk: true,
    wet: 'Wmo',
    dossierId: `D-${meldingId}`,
    ...more,
  })),
  onderzoek: plannen.map(([meldingId, rest]) => ({
    onderzoekId: `O-${meldingId}`,
    meldingId,
    persoonId: `P-${meldingId}`,
    ...rest,
  })),
});
const asked: ExplainOptions = { period: quarter(2022, 2), peildatum: '2022-07-15' };
const about = (melding: string, more: Partial<ExplainOptions> = {}) => {
  const { rows } = explain(sva2022, 'R07-P3', nine, { melding }, { ...asked, ...more });
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`${rows.length} rows`);
  return row;
};
const decidedOn = (row: ReturnType<typeof about>) =>
  row.questions.find(({ decided }) => decided)?.name;

describe('the text about a record', () => {
  const textOf = (melding: string, more: Partial<ExplainOptions> = {}) =>
    String(explain(sva2022, 'R07-P3', nine, { melding }, { ...asked, ...more }));

  test('gives with the question that decided what its dates and fields held', () => {
    expect(textOf('B')).toContain('want de einddatum: 2022-04-29; de uiterste dag: 2022-04-28\n');
    expect(textOf('E')).toContain('want de einddatum: leeg; de uiterste dag: 2022-06-07\n');
    expect(textOf('G')).toContain(
      'want de datum van voortijdig einde: 2022-04-20; de uiterste dag: 2022-05-16\n',
    );
    expect(textOf('A')).not.toMatch(/doorslag: .*\n +want/);
  });

  test('leaves those values out where values are left out', () => {
    expect(textOf('B', { withoutValues: true })).toContain(
      'want de einddatum: ingevuld; de uiterste dag: ingevuld\n',
    );
  });

  test('says once what its marks mean, and not where there is no record to ask about', () => {
    expect(textOf('B').match(/◄ gaf de doorslag\./g)).toHaveLength(1);
  });

  test('names of each question the dates and fields that it asks about', () => {
    const reads = about('B').questions.find(({ decided }) => decided)?.reads;
    expect(reads).toEqual(['einde', 'uiterste']);
  });
});

describe('a record of R07-P3', () => {
  test.each([
    ['A', 'teller', undefined],
    ['B', 'noemer', 'afgerond op of voor de uiterste dag'],
    ['C', 'not-in-period', 'valt in de periode'],
    ['D', 'not-in-period', 'valt in de periode'],
    ['E', 'noemer', 'afgerond op of voor de uiterste dag'],
    ['F', 'bucket', 'de datums staan in een onmogelijke volgorde'],
    ['G', 'bucket', 'voortijdig beëindigd op of voor de uiterste dag'],
    ['H', 'bucket', 'beëindigd zonder datum'],
    ['I', 'teller', undefined],
  ])('melding %s is at %s, and the question that decided is named', (melding, place, decided) => {
    const row = about(melding);
    expect(row.place.at).toBe(place);
    expect(decidedOn(row)).toBe(decided);
  });

  test('has the dates that the measure names worked out, the Termijnenwet included', () => {
    // Six weeks after 16 March is 27 April, Koningsdag.
    expect(about('B').dates.map(({ role, value }) => [role, value])).toEqual([
      ['start', '2022-03-16'],
      ['einde', '2022-04-29'],
      ['voortijdigEinde', null],
      ['uiterste', '2022-04-28'],
    ]);
  });

  test('a day too late: the plan a day earlier is the smallest change that puts it in the teller', () => {
    const [smallest, ...others] = about('B').changes;
    expect(smallest).toMatchObject({
      path: 'onderzoek.datumPlanVerzonden',
      record: { type: 'onderzoek', id: 'O-B' },
      from: '2022-04-29',
      to: '2022-04-28',
      days: 1,
      place: { at: 'teller' },
    });
    // Begun on 17 March it was due on 28 April too; on the 18th, on 29 April.
    expect(others.map(({ path, to }) => [path, to])).toEqual([
      ['melding.begindatum', '2022-03-18'],
    ]);
  });

  test('a question that rests on an empty field says so, and counts as no', () => {
    const question = about('B').questions.find(
      ({ name }) => name === 'vervolg op een wettelijke melding',
    );
    expect(question).toMatchObject({ truth: 'no-value', holds: false });
  });

  test('an end that has not come is no unknown: the answer is no', () => {
    const question = about('E').questions.at(-1);
    expect(question).toMatchObject({ truth: 'false', holds: false, decided: true });
  });

  test('what comes after the question that decided is not reached', () => {
    const { questions } = about('F');
    const decided = questions.findIndex((question) => question.decided);
    expect(questions.slice(decided + 1).map(({ truth }) => truth)).toEqual(
      questions.slice(decided + 1).map(() => 'not-reached'),
    );
    expect(questions[decided]?.text).toBe(
      'datum plan verzonden van onderzoek ligt voor begindatum melding',
    );
  });

  test('is elsewhere under another reading', () => {
    expect(about('C', { readings: { cohort: 'afgerond' } }).place.at).toBe('noemer');
    expect(about('D', { readings: { cohort: 'afgerond' } }).place.at).toBe('teller');
  });

  test('under a line of the clause it is asked by the rule of that line', () => {
    const row = about('A', { measure: 'onderzoek-binnen-zes-weken-jeugd' });
    expect(row.place.at).toBe('not-about');
    expect(decidedOn(row)).toBe('de wet is de Jeugdwet');
  });

  test('reads as Dutch text, the clause quoted', () => {
    const text = String(explain(sva2022, 'R07-P3', nine, 'B', asked));
    expect(text).toContain('% trajecten met een doorlooptijd van de (wettelijke) melding');
    expect(text).toContain('trajecten, B / O-B: in de noemer, niet in de teller');
    expect(text).toContain('[de einddatum ligt op of voor de uiterste dag]  ◄');
    expect(text).toContain('van 2022-04-29 naar 2022-04-28 (1 dag): dan in de teller');
  });
});

describe('which record is asked about', () => {
  const rowsOf = (record: Parameters<typeof explain>[3]) =>
    explain(sva2022, 'R07-P3', nine, record, asked).rows.map(({ id }) => id);

  test('of each type that the view comes from, by its key, or by file and row', () => {
    expect(rowsOf({ melding: 'B' })).toEqual(['B / O-B']);
    expect(rowsOf({ onderzoek: 'O-B' })).toEqual(['B / O-B']);
    expect(rowsOf({ traject: 'B / O-B' })).toEqual(['B / O-B']);
    expect(rowsOf('melding:2')).toEqual(['B / O-B']);
  });

  test('a melding with two onderzoeken is explained for each', () => {
    const data = dataset({
      melding: [{ meldingId: 'M', wettelijk: true, wet: 'Wmo', begindatum: '2022-04-04' }],
      onderzoek: [
        { onderzoekId: 'O1', meldingId: 'M', begindatum: '2022-04-06' },
        { onderzoekId: 'O2', meldingId: 'M', begindatum: '2022-04-05' },
      ],
    });
    const { rows } = explain(sva2022, 'R07-P3', data, { melding: 'M' }, asked);
    expect(rows.map(({ id, place }) => [id, place.at])).toEqual([
      ['M / O1', 'not-about'],
      ['M / O2', 'noemer'],
    ]);
    // Begun on the same day it would be the first of this melding: equal days are told apart by key.
    expect(rows[0]?.changes[0]).toMatchObject({ path: 'onderzoek.begindatum', to: '2022-04-05' });
  });

  test('a record of either side of a ratio', () => {
    const data = dataset({
      melding: [{ meldingId: 'X', wettelijk: true, begindatum: '2022-04-04' }],
      klacht: [{ klachtId: 'X', ontvangstdatum: '2022-04-05', betreft: 'WIJ' }],
    });
    const { rows } = explain(sva2022, 'R12-P1', data, 'X', asked);
    expect(rows.map(({ side, over, place }) => [side, over, place.at])).toEqual([
      ['teller', 'klacht', 'teller'],
      ['noemer', 'melding', 'noemer'],
    ]);
    expect(
      explain(sva2022, 'R12-P1', data, { klacht: 'X' }, asked).rows.map(({ side }) => side),
    ).toEqual(['teller']);
  });

  const thrown = (ask: () => unknown): SvaError => {
    try {
      ask();
    } catch (error) {
      if (error instanceof SvaError) return error;
    }
    throw new Error('nothing thrown');
  };

  test('one that is not there is misuse, with the nearest that is', () => {
    const error = thrown(() => rowsOf({ onderzoek: 'O-BB' }));
    expect(error.code).toBe('unknown-record');
    expect(error.details.suggestion).toBe('O-B');
  });

  test('a type that the measure is not about is misuse, with the types that it is about', () => {
    expect(thrown(() => rowsOf({ klacht: 'K' })).message).toContain('traject, melding, onderzoek');
  });

  test('without values the message names no other record', () => {
    const error = thrown(() =>
      explain(sva2022, 'R07-P3', nine, { onderzoek: 'O-BB' }, { ...asked, withoutValues: true }),
    );
    expect(error.message).not.toContain('O-B');
  });

  test('a clause that is told and not counted is misuse', () => {
    expect(thrown(() => explain(sva2022, 'R12-P3', nine, 'B', asked)).message).toContain(
      'geen rekenregel',
    );
  });
});

describe('without values', () => {
  test('no id and nothing that a field holds is left, in text nor in JSON', () => {
    for (const [melding] of meldingen) {
      const explanation = explain(
        sva2022,
        'R07-P3',
        nine,
        { melding },
        { ...asked, withoutValues: true },
      );
      const [row] = explanation.rows;
      expect(row?.id).toBeNull();
      expect(row?.fields.every(({ value }) => value === 'ingevuld' || value === 'leeg')).toBe(true);
      for (const text of [String(explanation), JSON.stringify(explanation)]) {
        const bare = text.replaceAll(/2022-07-15/g, '');
        expect(bare).not.toMatch(/\d{4}-\d{2}-\d{2}/);
        expect(bare).not.toMatch(/O-[A-I]|P-[A-I]/);
      }
    }
  });

  test('whether a field is filled stays', () => {
    const fields = about('B', { withoutValues: true }).fields;
    const valueAt = (path: string) => fields.find((field) => field.path === path)?.value;
    expect(valueAt('onderzoek.datumPlanVerzonden')).toBe('ingevuld');
    expect(valueAt('melding.datumIntrekking')).toBe('leeg');
  });
});

describe('a whole measure', () => {
  const [population] = membership(sva2022, 'R07-P3', nine, asked).populations;

  test('lists who is in the teller, in the noemer only, and in which bucket', () => {
    expect(population?.teller.ids).toEqual(['A / O-A', 'I / O-I']);
    expect(population?.noemer.ids).toEqual(['B / O-B', 'E / O-E']);
    expect(population?.excluded).toEqual([
      { reason: 'impossible-order', rule: null, count: 1, records: 1, ids: ['F / O-F'] },
      {
        reason: 'excluded-by-rule',
        rule: 'voortijdig beëindigd op of voor de uiterste dag',
        count: 1,
        records: 1,
        ids: ['G'],
      },
      {
        reason: 'date-missing',
        rule: 'beëindigd zonder datum',
        count: 1,
        records: 1,
        ids: ['H / O-H'],
      },
    ]);
    expect([population?.notInPeriod, population?.notAbout]).toEqual([2, 0]);
  });

  test('without values only the numbers are left', () => {
    const [bare] = membership(sva2022, 'R07-P3', nine, {
      ...asked,
      withoutValues: true,
    }).populations;
    expect(bare?.teller).toEqual({ count: 2, records: 2, ids: null });
  });

  test('of which a file is missing nothing is counted, and the file is named', () => {
    const told = membership(sva2022, 'R12-P1', nine, asked);
    expect(told.populations).toEqual([]);
    expect(told.absent).toEqual(['klacht']);
    expect(String(told)).toContain('klacht ontbreekt');
    expect(explain(sva2022, 'R12-P1', nine, 'A', asked).rows).toEqual([]);
  });
});
