import { describe, expect, test } from 'vitest';
import { type Dataset, dataset, NO_DAY } from '../../src/dataset/index.ts';

/** Rows as they may come from elsewhere: not what the types say. */
const read = (rows: { readonly [record: string]: unknown }): Dataset => dataset(rows);
const problems = (data: Dataset) =>
  data.issues.map(({ file, row, field, code }) => [file, row, field, code]);
const cells = (data: Dataset, record: 'melding' | 'ojgTraject' | 'indicatie', field: string) => {
  const table = data.table(record);
  return table === null ? null : data.column(table, field);
};

describe('record types', () => {
  test('an unknown record type is refused with the nearest name', () => {
    expect(() => read({ meldin: [] })).toThrow(
      expect.objectContaining({
        name: 'SvaError',
        code: 'unknown-record',
        details: expect.objectContaining({ suggestion: 'melding' }),
      }),
    );
  });

  test('rows that are no list are refused', () => {
    expect(() => read({ melding: { meldingId: 'M1' } })).toThrow(
      expect.objectContaining({ code: 'invalid-records' }),
    );
  });

  test('a record type that is left out has no data, and that is no error', () => {
    const data = read({ melding: [] });
    expect(data.present).toEqual(['melding']);
    expect(data.table('klacht')).toBeNull();
    expect(data.issues).toEqual([]);
  });

  test('a row that is no object does not count and is reported', () => {
    const data = read({ melding: [{ meldingId: 'M1' }, 'M2', null, ['M3']] });
    expect(data.table('melding')?.size).toBe(1);
    expect(problems(data)).toEqual([2, 3, 4].map((row) => ['melding', row, null, 'wrong-type']));
  });

  test('an unknown field is reported once, with the nearest name', () => {
    const data = read({
      melding: [
        { meldingId: 'M1', begindatm: '2022-05-01' },
        { meldingId: 'M2', begindatm: '2022-05-01' },
      ],
    });
    expect(data.issues).toHaveLength(1);
    expect(data.issues[0]).toMatchObject({ code: 'unknown-column', severity: 'waarschuwing' });
    expect(data.issues[0]?.message).toContain('‘begindatum’');
  });
});

describe('keys', () => {
  test('a duplicate key counts once and is reported with the row where it stood first', () => {
    const data = read({ melding: [{ meldingId: 'M1' }, { meldingId: 'M2' }, { meldingId: 'M1' }] });
    expect(data.table('melding')?.size).toBe(2);
    expect(problems(data)).toEqual([['melding', 3, 'meldingId', 'duplicate-key']]);
    expect(data.issues[0]?.message).toContain('rij 1');
  });

  test('of a history the date is part of the key', () => {
    const data = read({
      persoon: [
        { persoonId: 'P1', van: '2020-01-01' },
        { persoonId: 'P1', van: '2021-01-01' },
        { persoonId: 'P1', van: '2021-01-01' },
      ],
    });
    expect(data.table('persoon')?.size).toBe(2);
    expect(problems(data)).toEqual([['persoon', 3, 'persoonId', 'duplicate-key']]);
  });

  test.each([undefined, null, '', '  '])(
    'a row with the key %j counts, and nothing can refer to it',
    (key) => {
      const data = read({ melding: [{ meldingId: key }, { meldingId: key }] });
      expect(data.table('melding')?.size).toBe(2);
      expect(problems(data)).toEqual(
        [1, 2].map((row) => ['melding', row, 'meldingId', 'missing-key']),
      );
      expect(data.table('melding')?.nameOf(1)).toBe('melding:2');
    },
  );

  test('a whole number is a key, another number is not', () => {
    const data = read({
      melding: [{ meldingId: 12 }, { meldingId: '12' }, { meldingId: 1.5 }],
    });
    expect(problems(data)).toEqual([
      ['melding', 2, 'meldingId', 'duplicate-key'],
      ['melding', 3, 'meldingId', 'missing-key'],
      ['melding', 3, 'meldingId', 'wrong-type'],
    ]);
  });

  test('spaces round a key are no part of it', () => {
    const data = read({
      melding: [{ meldingId: ' M1 ' }],
      onderzoek: [{ onderzoekId: 'O1', meldingId: 'M1' }],
    });
    expect(data.issues).toEqual([]);
    expect(data.table('onderzoek')?.references.get('meldingId')?.rows[0]).toBe(0);
  });

  test('a reference to nothing is reported, and leads nowhere', () => {
    const data = read({
      melding: [{ meldingId: 'M1', begindatum: '2022-05-01' }],
      onderzoek: [{ onderzoekId: 'O1', meldingId: 'M2' }],
    });
    expect(problems(data)).toEqual([['onderzoek', 1, 'meldingId', 'dangling-reference']]);
    expect(data.table('onderzoek')?.references.get('meldingId')?.rows[0]).toBe(-1);
  });

  test('a reference to a record type without data is not reported', () => {
    expect(read({ onderzoek: [{ onderzoekId: 'O1', meldingId: 'M2' }] }).issues).toEqual([]);
  });

  test('a reference to a history leads to its latest row, wherever that stands', () => {
    const data = read({
      persoon: [
        { persoonId: 'P1', van: '2021-01-01' },
        { persoonId: 'P1', van: '2022-01-01' },
        { persoonId: 'P1', van: '2020-01-01' },
        { persoonId: 'P1' },
      ],
      melding: [{ meldingId: 'M1', persoonId: 'P1' }],
    });
    expect(data.table('melding')?.references.get('persoonId')?.rows[0]).toBe(1);
  });
});

describe('texts', () => {
  test('of objects are without the spaces round them, as those of files are; an empty one is none', () => {
    const data = read({
      melding: ['Noord', ' Noord', 'Noord\u00a0', '', '  ', 'Oud  Noord', null].map(
        (wijkteam, index) => ({ meldingId: `M${index}`, wijkteam }),
      ),
    });
    expect(data.issues).toEqual([]);
    expect(cells(data, 'melding', 'wijkteam')).toMatchObject({
      values: ['Noord', 'Oud  Noord'],
      ids: new Int32Array([0, 0, 0, -1, -1, 1, -1]),
    });
  });

  test('of which all are empty fill no field', () => {
    const data = read({ melding: [{ meldingId: 'M', wijkteam: ' ' }] });
    expect(cells(data, 'melding', 'wijkteam')).toMatchObject({
      values: [],
      ids: Int32Array.of(-1),
    });
  });
});

describe('dates', () => {
  test.each([
    // There is no month 15: what a cell can only be is said, and not that it can be more.
    ['15/04/2022', 'impossible-date', 'schuine strepen; schrijf 2022-04-15'],
    ['04/15/2022', 'impossible-date', 'schuine strepen; schrijf 2022-04-15'],
    ['2022/04/05', 'impossible-date', 'schuine strepen; schrijf 2022-04-05'],
    ['5.5.2022', 'impossible-date', 'punten; schrijf 2022-05-05'],
    ['32/13/2022', 'impossible-date', 'is geen datum'],
    ['04/05/2022', 'ambiguous-date', 'op meer dan een manier te lezen'],
    ['15/04/22', 'ambiguous-date', 'op meer dan een manier te lezen'],
    // 1 January 1900 is 1 in Excel, which has a 29 February in that year; 44682 is 1 May 2022.
    ['44682', 'impossible-date', 'lijkt een dagnummer van Excel (dan is het 2022-05-01)'],
  ])('%j is not read (%s), and its finding is true', (begindatum, code, words) => {
    const { issues } = read({ melding: [{ meldingId: 'M1', begindatum }] });
    expect(issues).toMatchObject([{ code }]);
    expect(issues[0]?.message).toContain(words);
  });

  test.each([
    ['2022-02-30', 'impossible-date'],
    ['31-04-2022', 'impossible-date'],
    ['2022-5-1', 'impossible-date'],
    ['onbekend', 'impossible-date'],
    ['', 'impossible-date'],
    ['05/06/2022', 'ambiguous-date'],
    ['5.6.22', 'ambiguous-date'],
    ['05-06-22', 'ambiguous-date'],
    ['2022-05-01T10:30', 'time-of-day'],
    ['2022-05-01T00:00Z', 'time-of-day'],
    [20220501, 'wrong-type'],
    [new Date(0), 'wrong-type'],
  ])('%j is no date (%s): the cell is empty, and the row counts', (begindatum, code) => {
    const data = read({ melding: [{ meldingId: 'M1', begindatum }] });
    expect(problems(data)).toEqual([['melding', 1, 'begindatum', code]]);
    expect(data.table('melding')?.size).toBe(1);
    expect(cells(data, 'melding', 'begindatum')).toMatchObject({
      days: Int32Array.of(NO_DAY),
    });
  });

  test.each([
    '2022-05-27',
    '27-5-2022',
    '27-05-2022',
    '2022-05-27T00:00',
    '2022-05-27 00:00:00.000',
  ])('%s is 27 May 2022', (begindatum) => {
    const data = read({ melding: [{ meldingId: 'M1', begindatum }] });
    expect(data.issues).toEqual([]);
    const day = Date.UTC(2022, 4, 27) / 86_400_000;
    expect(cells(data, 'melding', 'begindatum')).toMatchObject({ days: new Int32Array([day]) });
  });

  test('a date before one that it should follow is reported', () => {
    const data = read({
      melding: [{ meldingId: 'M1', begindatum: '2022-05-02', datumAfhandeling: '2022-05-01' }],
    });
    expect(problems(data)).toEqual([['melding', 1, 'datumAfhandeling', 'impossible-order']]);
  });

  test('dates after the peildatum are those that cannot be planned', () => {
    const data = read({
      onderzoek: [{ onderzoekId: 'O1', begindatum: '2023-01-01', datumNaarGon: '2023-01-01' }],
    });
    const day = Date.UTC(2022, 6, 15) / 86_400_000;
    expect(data.datesAfter(day).map(({ field }) => field)).toEqual(['datumNaarGon']);
  });
});

describe('codes and yes or no', () => {
  test('a code matches but for case and the spaces round it', () => {
    const data = read({
      melding: ['Politie', ' politie ', 'POLITIE'].map((soortMelder, index) => ({
        meldingId: `M${index}`,
        soortMelder,
      })),
    });
    expect(data.issues).toEqual([]);
    const column = cells(data, 'melding', 'soortMelder');
    expect(column?.kind === 'code' && new Set(column.codes).size).toBe(1);
  });

  test('an unknown code is an issue with the nearest one, not ‘overig’', () => {
    const data = read({ melding: [{ meldingId: 'M1', soortMelder: 'Politi' }] });
    expect(problems(data)).toEqual([['melding', 1, 'soortMelder', 'unknown-code']]);
    expect(data.issues[0]?.message).toContain('‘Politie’');
    expect(cells(data, 'melding', 'soortMelder')).toMatchObject({ codes: new Uint8Array([0]) });
  });

  test.each([
    [{ kanaal: 'whatsapp' }, 'er zijn: balie, telefoon, digitaal, huisbezoek/vindplaats, keten.'],
    [
      { soortMelding: 'xyzxyzxyz' },
      'de 21 codes staan bij soortMelding in wat ‘sva schema melding’ toont.',
    ],
  ])(
    'an unknown code that is near none names those that there are, or how to see them: %j',
    (cell, words) => {
      const { issues } = read({ melding: [{ meldingId: 'M1', ...cell }] });
      expect(issues[0]?.message).toContain(words);
      expect(issues[0]?.message).toContain(
        'Een eigen woord vertaalt u vooraf; voor bestanden kan dat in kolommen.json.',
      );
    },
  );

  test.each([
    [
      { begindatum: new Date(0) },
      'kreeg een Date: welke dag dat is, hangt van de tijdzone af. Geef',
    ],
    [{ begindatum: new Date(Number.NaN) }, 'kreeg een Date'],
    [{ meldingId: 12n }, 'verwacht een sleutel (tekst of geheel getal), kreeg bigint 12.'],
    [{ wettelijk: 'J' }, 'verwacht ja of nee (true of false), kreeg de tekst ‘J’.'],
    [{ wettelijk: 1 }, 'kreeg number 1.'],
    [{ wijkteam: { naam: 'Noord', in: 5n } }, 'verwacht een tekst, kreeg een object.'],
    [{ kanaal: Symbol('balie') }, 'verwacht een tekst, kreeg symbol.'],
  ])('a value of another kind is an issue that says what it was: %o', (cell, words) => {
    const { issues } = read({ melding: [{ meldingId: 'M1', ...cell }] });
    expect(issues.find(({ code }) => code === 'wrong-type')?.message).toContain(words);
  });

  test.each([
    [{ melding: [{ meldingId: 'M1', begindatum: '' }] }, 'impossible-date'],
    [{ melding: [{ meldingId: 'M1', kanaal: '  ' }] }, 'unknown-code'],
    [{ melding: [{ meldingId: 'M1', wettelijk: '' }] }, 'wrong-type'],
    [{ declaratie: [{ bedrag: '' }] }, 'unknown-amount'],
  ])('an empty text in a row object is an issue that says to give null: %j', (rows, code) => {
    expect(read(rows).issues).toMatchObject([
      {
        code,
        message: expect.stringContaining(
          'een lege tekst; geef null, of laat het veld weg, waar niets is ingevuld.',
        ),
      },
    ]);
  });

  test('where there are too many for a message, it names the record type and the field that has them', () => {
    const { issues } = read({ indicatie: [{ indicatieId: 'I1', redenWijziging: 'xyzxyzxyz' }] });
    expect(issues[0]?.message).toContain(
      'de 14 codes staan bij redenWijziging in wat ‘sva schema indicatie’ toont.',
    );
  });

  test('of several codes the known ones are kept', () => {
    const data = read({
      ojgTraject: [
        { trajectId: 'T1', aardNevenvragen: ['opvoeding', 'iets', 'gedrag'] },
        { trajectId: 'T2', aardNevenvragen: [] },
        { trajectId: 'T3', aardNevenvragen: 'opvoeding' },
      ],
    });
    expect(problems(data)).toEqual([
      ['ojgTraject', 1, 'aardNevenvragen', 'unknown-code'],
      ['ojgTraject', 3, 'aardNevenvragen', 'wrong-type'],
    ]);
    expect(cells(data, 'ojgTraject', 'aardNevenvragen')).toMatchObject({
      offsets: new Int32Array([0, 2, 2, 2]),
      codes: new Uint8Array([1, 2]),
    });
  });

  test('of objects only true and false are yes and no', () => {
    const data = read({
      melding: [true, false, null, 'ja', 1].map((wettelijk, index) => ({
        meldingId: `M${index}`,
        wettelijk,
      })),
    });
    expect(cells(data, 'melding', 'wettelijk')).toMatchObject({
      codes: new Uint8Array([2, 1, 0, 0, 0]),
    });
    expect(problems(data).map(([, row]) => row)).toEqual([4, 5]);
  });
});

describe('amounts', () => {
  test.each([
    [0.1, 10],
    [1.005, null],
    [19.99, 1999],
    [1234.5, 123450],
    [-0.29, -29],
    [1e15, null],
    [1_000_000.005, null],
    [0.1 + 0.2, 30],
    ['1234,50', 123450],
    ['1.234,50', 123450],
    ['€ 12', 1200],
    ['1.234', null],
    ['12,345', null],
    ['veel', null],
    [Number.NaN, null],
  ] as const)('%j is %j cents', (kosten, cents) => {
    const data = read({ indicatie: [{ indicatieId: 'I1', kosten }] });
    expect(cells(data, 'indicatie', 'kosten')).toMatchObject({
      cents: new Float64Array([cents ?? Number.NaN]),
    });
    expect(data.issues).toHaveLength(cents === null ? 1 : 0);
  });

  test('every amount of two decimals up to 10.000 euro is exact as a number', () => {
    const amounts = Array.from({ length: 1_000_000 }, (_, cents) => cents);
    const data = read({ declaratie: amounts.map((cents) => ({ bedrag: cents / 100 })) });
    const table = data.table('declaratie');
    const column = table === null ? null : data.column(table, 'bedrag');
    expect(data.issues).toEqual([]);
    expect(
      column?.kind === 'amount' && amounts.every((cents) => column.cents[cents] === cents),
    ).toBe(true);
  });
});

describe('issues', () => {
  test('those beyond the first 200 of a kind are counted, not listed', () => {
    const data = read({
      melding: Array.from({ length: 1000 }, (_, index) => ({
        meldingId: `M${index}`,
        begindatum: 'gisteren',
      })),
    });
    expect(data.issues).toHaveLength(200);
    expect(data.issues.at(-1)).toMatchObject({ row: 200, more: 800 });
    expect(data.issues.slice(0, -1).every(({ more }) => more === undefined)).toBe(true);
  });

  test('kinds are counted apart, by field', () => {
    const data = read({
      melding: Array.from({ length: 201 }, (_, index) => ({
        meldingId: `M${index}`,
        begindatum: 'gisteren',
        datumAfhandeling: 'morgen',
      })),
    });
    expect(data.issues.filter(({ more }) => more === 1)).toHaveLength(2);
  });
});

test('equal rows in the same order have the same digest, and another value another one', () => {
  const rows = (begindatum: string) =>
    read({ melding: [{ meldingId: 'M1', begindatum }] }).digest();
  expect(rows('2022-05-01')).toBe(rows('01-05-2022'));
  expect(rows('2022-05-01')).not.toBe(rows('2022-05-02'));
});

describe('row objects of any make', () => {
  const rows = [
    { meldingId: 'M1', begindatum: '2022-01-03', eersteVraag: true },
    { meldingId: 'M2', begindatum: null, soortMelding: undefined },
    { begindatum: '2022-01-05', meldingId: 'M3' },
  ];

  test('the order of the fields in an object makes no difference', () => {
    const turned = rows.map((row) => Object.fromEntries(Object.entries(row).toReversed()));
    expect(read({ melding: turned }).digest()).toBe(read({ melding: rows }).digest());
  });

  test('a row of a class has the fields that its class gives it', () => {
    class Melding {
      readonly #row: (typeof rows)[number];
      constructor(row: (typeof rows)[number]) {
        this.#row = row;
      }
      get meldingId() {
        return this.#row.meldingId;
      }
      get begindatum() {
        return this.#row.begindatum;
      }
      get eersteVraag() {
        return this.#row.eersteVraag;
      }
    }
    const data = read({ melding: rows.map((row) => new Melding(row)) });
    expect(data.issues).toEqual([]);
    expect(data.digest()).toBe(read({ melding: rows }).digest());
  });

  test('a row without a prototype is a row', () => {
    const bare = rows.map((row) => Object.assign(Object.create(null), row));
    expect(read({ melding: bare }).digest()).toBe(read({ melding: rows }).digest());
  });

  test('a field that a row lacks is empty, also when the row before it has the field', () => {
    const data = read({ melding: rows });
    expect(cells(data, 'melding', 'eersteVraag')).toMatchObject({
      codes: new Uint8Array([2, 0, 0]),
    });
    expect(data.table('melding')?.present).toEqual(
      new Set(['meldingId', 'begindatum', 'eersteVraag']),
    );
  });

  test('a field that is unknown is told once, in the first row that has it', () => {
    const data = read({
      melding: [
        { meldingId: 'M1' },
        { meldingId: 'M2', kleur: 'x' },
        { kleur: 'y', meldingId: 'M3' },
      ],
    });
    expect(problems(data)).toEqual([['melding', 2, 'kleur', 'unknown-column']]);
  });
});

test('a dataset as text has the size of each table, and how many findings there are, one in the singular', () => {
  const klacht = { klachtId: 'K1', ontvangstdatum: '2022-03-01' } as const;
  const wrong = { klachtId: 'K2', ontvangstdatum: '2022-02-30' } as const;
  expect(String(dataset({}))).toBe('dataset: leeg; 0 bevindingen');
  expect(String(dataset({ klacht: [klacht] }))).toBe('dataset: klachten 1; 0 bevindingen');
  expect(String(dataset({ klacht: [klacht, wrong] }))).toBe('dataset: klachten 2; 1 bevinding');
});
