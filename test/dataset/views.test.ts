import { describe, expect, test } from 'vitest';
import { dataset, NO_DAY, type RecordRows } from '../../src/dataset/index.ts';
import { formatDay } from '../../src/util/index.ts';

/** The rows of a view, each as the texts of some fields; `-` for none. */
function rowsOf(
  name: 'traject' | 'interventieperiode' | 'interventieperiodeHuishouden' | 'ondersteuningOpPlan',
  fields: readonly string[],
  rows: RecordRows,
): string[] {
  const data = dataset(rows);
  const table = data.table(name);
  if (table === null) return [];
  return Array.from({ length: table.size }, (_, row) =>
    fields
      .map((field) => {
        const column = data.column(table, field);
        switch (column.kind) {
          case 'date': {
            const day = column.days[row] ?? NO_DAY;
            return day === NO_DAY ? '-' : formatDay(day);
          }
          case 'key':
            return column.space.keyOf(column.ids[row] ?? -1) ?? '-';
          case 'text':
            return column.values[column.ids[row] ?? -1] ?? '-';
          case 'boolean':
            return ['-', 'nee', 'ja'][column.codes[row] ?? 0] ?? '-';
          default:
            return column.kind;
        }
      })
      .join(' '),
  );
}

describe('traject: the way of a melding through an onderzoek', () => {
  const trajecten = (rows: RecordRows, ...fields: string[]) =>
    rowsOf('traject', ['meldingId', 'onderzoekId', ...fields], rows);

  test('a melding without onderzoek and an onderzoek without melding have a row each', () => {
    const rows: RecordRows = {
      melding: [{ meldingId: 'M1' }, { meldingId: 'M2' }],
      onderzoek: [
        { onderzoekId: 'O1', meldingId: 'M2' },
        { onderzoekId: 'O2' },
        { onderzoekId: 'O3', meldingId: 'nergens' },
      ],
    };
    expect(trajecten(rows, 'eerste')).toEqual(['M1 - ja', 'M2 O1 ja', '- O2 ja', '- O3 ja']);
  });

  test('of the onderzoeken on one melding the one that began first is the first; for each person there is one', () => {
    const rows: RecordRows = {
      melding: [{ meldingId: 'M1', persoonId: 'P1' }],
      onderzoek: [
        { onderzoekId: 'O1', meldingId: 'M1', persoonId: 'P2', begindatum: '2022-05-02' },
        { onderzoekId: 'O2', meldingId: 'M1', begindatum: '2022-05-03' },
        { onderzoekId: 'O3', meldingId: 'M1', persoonId: 'P1' },
        { onderzoekId: 'O4', meldingId: 'M1', persoonId: 'P2', begindatum: '2022-05-02' },
      ],
    };
    expect(trajecten(rows, 'persoonId', 'eerste', 'eersteVanMelding')).toEqual([
      'M1 O1 P2 ja ja',
      'M1 O2 P1 ja nee',
      'M1 O3 P1 nee nee',
      'M1 O4 P2 nee nee',
    ]);
  });

  test('the person is the latest row of that person, wherever it stands', () => {
    const rows: RecordRows = {
      persoon: [
        { persoonId: 'P1', van: '2022-01-01', geboortedatum: '2001-01-01' },
        { persoonId: 'P1', van: '2020-01-01', geboortedatum: '2002-02-02' },
      ],
      melding: [{ meldingId: 'M1', persoonId: 'P1' }],
      onderzoek: [],
    };
    expect(trajecten(rows, 'persoon.geboortedatum')).toEqual(['M1 - 2001-01-01']);
  });
});

describe('interventieperiode: interventions that follow each other', () => {
  type Spell = readonly [begin: string | null, end: string | null, household?: string | null];
  const periods = (...spells: Spell[]) =>
    rowsOf('interventieperiode', ['begindatum', 'einddatum'], {
      interventie: spells.map(([begindatum, einddatum, huishoudenId = 'H1']) => ({
        huishoudenId,
        soort: 'gezinscoach',
        begindatum,
        einddatum,
      })),
    } as RecordRows);

  test('a gap of 28 days joins two, one of 29 does not', () => {
    expect(periods(['2022-01-01', '2022-02-01'], ['2022-03-01', '2022-04-01'])).toEqual([
      '2022-01-01 2022-04-01',
    ]);
    expect(periods(['2022-01-01', '2022-02-01'], ['2022-03-02', '2022-04-01'])).toHaveLength(2);
  });

  test('one that begins on the day the other ends goes on from it; overlapping ones stay apart', () => {
    expect(periods(['2022-01-01', '2022-02-01'], ['2022-02-01', '2022-03-01'])).toHaveLength(1);
    expect(periods(['2022-01-01', '2022-02-02'], ['2022-02-01', '2022-03-01'])).toHaveLength(2);
  });

  test('several in a row are one, in whichever order they stand', () => {
    expect(
      periods(['2022-03-01', null], ['2022-01-01', '2022-01-31'], ['2022-02-01', '2022-02-10']),
    ).toEqual(['2022-01-01 -']);
  });

  test('other households and other kinds stay apart, and so do unknown ones', () => {
    expect(
      periods(['2022-01-01', '2022-02-01', 'H1'], ['2022-02-01', '2022-03-01', 'H2']),
    ).toHaveLength(2);
    expect(
      periods(['2022-01-01', '2022-02-01', null], ['2022-02-01', '2022-03-01', null]),
    ).toHaveLength(2);
  });

  test('one out of order or without a begin is kept as it is', () => {
    expect(periods(['2022-02-01', '2022-01-01'], [null, '2022-01-01']).sort()).toEqual([
      '- 2022-01-01',
      '2022-02-01 2022-01-01',
    ]);
  });
});

describe('interventieperiodeHuishouden: interventions of a household without double days', () => {
  type Spell = readonly [
    begin: string | null,
    end: string | null,
    kind?: string,
    household?: string | null,
  ];
  const periods = (...spells: Spell[]) =>
    rowsOf('interventieperiodeHuishouden', ['begindatum', 'einddatum'], {
      interventie: spells.map(
        ([begindatum, einddatum, soort = 'gezinscoach', huishoudenId = 'H1']) => ({
          huishoudenId,
          soort,
          begindatum,
          einddatum,
        }),
      ),
    } as RecordRows);

  test('those that share a day are one, of whichever kind, up to the last end of any', () => {
    expect(
      periods(
        ['2022-01-01', '2022-06-30', 'a'],
        ['2022-02-01', '2022-03-01', 'b'],
        ['2022-06-30', '2022-07-15', 'c'],
      ),
    ).toEqual(['2022-01-01 2022-07-15']);
  });

  test('a short one within a long one does not make what follows the long one stand apart', () => {
    expect(
      periods(
        ['2022-01-01', '2022-06-30', 'a'],
        ['2022-02-01', '2022-02-02', 'b'],
        ['2022-05-01', '2022-08-01', 'c'],
      ),
    ).toEqual(['2022-01-01 2022-08-01']);
  });

  test('a gap of 28 days joins two, one of 29 does not', () => {
    expect(periods(['2022-01-01', '2022-02-01', 'a'], ['2022-03-01', null, 'b'])).toEqual([
      '2022-01-01 -',
    ]);
    expect(periods(['2022-01-01', '2022-02-01', 'a'], ['2022-03-02', null, 'b'])).toHaveLength(2);
  });

  test('one that still runs takes in all that begins after it', () => {
    expect(periods(['2022-03-01', '2022-04-01', 'b'], ['2022-01-01', null, 'a'])).toEqual([
      '2022-01-01 -',
    ]);
  });

  test('other households stay apart, and so do unknown ones and those without a usable spell', () => {
    const same = ['2022-01-01', '2022-02-01', 'a'] as const;
    expect(periods([...same, 'H1'], [...same, 'H2'])).toHaveLength(2);
    expect(periods([...same, null], [...same, null])).toHaveLength(2);
    expect(periods(['2022-02-01', '2022-01-01'], [null, '2022-01-01'], same).sort()).toEqual([
      '- 2022-01-01',
      '2022-01-01 2022-02-01',
      '2022-02-01 2022-01-01',
    ]);
  });
});

describe('ondersteuningOpPlan: support with the plan it carries out', () => {
  const plans = {
    melding: [{ meldingId: 'M1', dossierId: 'D1' }],
    onderzoek: [
      { onderzoekId: 'O1', meldingId: 'M1', persoonId: 'P1', datumPlanVerzonden: '2022-03-01' },
      {
        onderzoekId: 'O2',
        meldingId: 'M1',
        persoonId: 'P1',
        datumPlanVerzonden: '2022-02-01',
        einddatum: '2022-04-01',
      },
      {
        onderzoekId: 'O3',
        meldingId: 'M1',
        persoonId: 'P1',
        begindatum: '2022-02-01',
        datumPlanVerzonden: '2022-01-01',
      },
      { onderzoekId: 'O4', meldingId: 'M1', persoonId: 'P1' },
    ],
  } as const satisfies RecordRows;
  const planOf = (
    ondersteuning: Partial<Record<'onderzoekId' | 'dossierId' | 'persoonId', string>>,
  ) =>
    rowsOf('ondersteuningOpPlan', ['ondersteuningId', 'onderzoekId'], {
      ...plans,
      ondersteuning: [{ ondersteuningId: 'S1', ...ondersteuning }],
    });

  test('the onderzoek that it names, also when an earlier plan agrees', () => {
    expect(planOf({ onderzoekId: 'O4', dossierId: 'D1', persoonId: 'P1' })).toEqual(['S1 O4']);
  });

  test('none where it names one that is not there', () => {
    expect(planOf({ onderzoekId: 'O9', dossierId: 'D1', persoonId: 'P1' })).toEqual(['S1 -']);
  });

  test('else the earliest usable plan of the same dossier and person; of two dates the later counts', () => {
    expect(planOf({ dossierId: 'D1', persoonId: 'P1' })).toEqual(['S1 O1']);
  });

  test('none where the dossier or the person is unknown', () => {
    expect(planOf({ dossierId: 'D1' })).toEqual(['S1 -']);
    expect(planOf({ persoonId: 'P1' })).toEqual(['S1 -']);
  });
});

test('a view of which no file is there has no rows', () => {
  expect(dataset({}).table('traject')).toBeNull();
});
