import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import {
  type Changed,
  renderSinceHtml,
  renderSinceMarkdown,
  since,
} from '../../src/earlier/index.ts';
import { differenceText } from '../../src/earlier/words.ts';
import { report } from '../../src/index.ts';
import { parsePeriod, quarter } from '../../src/model/index.ts';
import type { RecordOf } from '../../src/records/index.ts';
import { asAugust, asJuly, august, augustData, july, julyData } from './later-extraction.ts';

const earlier = () => report(sva2022, julyData(), asJuly).toJSON();
const later = () => report(sva2022, augustData(), asAugust);
const changeOf = (changes: readonly Changed[], code: string) =>
  changes.find((change) => change.code === code && change.kind === 'headline');

describe('what an earlier account counts otherwise', () => {
  test('is nothing when nothing changed', () => {
    const found = since(report(sva2022, julyData(), asJuly), julyData(), earlier());
    expect(found.changes).toEqual([]);
    expect(found.causes).toEqual([]);
    expect(found.beside).toEqual([]);
    expect(found.toString()).toContain('Geen enkel getal, oordeel of verhaal is anders.');
  });

  test('is told with the numbers of then and now', () => {
    const found = changeOf(since(later(), augustData(), earlier()).changes, 'R07-P3');
    // Then B and E late, H unknown. Now E late, H and K in time.
    expect(found?.before).toMatchObject({ value: 0, teller: 0, noemer: 2 });
    expect(found?.after).toMatchObject({ value: 66.7, teller: 2, noemer: 3 });
    expect(found?.before?.['bounds']).toMatchObject({ upper: { teller: 1, noemer: 3 } });
    expect(found?.after?.['bounds']).toBeNull();
  });

  test('has its causes: another registration and another peildatum', () => {
    const { causes } = since(later(), augustData(), earlier());
    expect(causes.map(({ what }) => what)).toEqual(['data', 'peildatum']);
    expect(causes[1]).toMatchObject({ before: '2022-07-15', after: '2022-08-15' });
  });

  test('has its causes: another version, other definitions, other readings', () => {
    const account = earlier();
    const made = {
      ...account,
      receipt: {
        ...account.receipt,
        version: '0.0.1',
        definitions: 'sha256:0',
        readings: { 'R07-P3': { cohort: 'afgerond' } },
      },
    };
    const { causes } = since(report(sva2022, julyData(), asJuly), julyData(), made);
    expect(causes.map(({ what }) => what)).toEqual(['version', 'definitions', 'readings']);
    expect(causes[2]?.text).toContain('R07-P3.cohort=afgerond');
  });
});

describe('the records behind it', () => {
  test('are those that came, went and changed place, with the registration of then', () => {
    const found = since(later(), augustData(), earlier(), { earlierData: julyData() });
    expect(found.sameData).toBe(true);
    const { records } = changeOf(found.changes, 'R07-P3') ?? {};
    if (records?.by !== 'registration') throw new Error('met de registratie van toen');
    const ways = records.moves.map(({ from, to, records: moved }) => [
      from?.at ?? null,
      from?.reason ?? null,
      to?.at ?? null,
      moved?.map(({ id }) => id),
    ]);
    expect(ways).toEqual(
      expect.arrayContaining([
        ['noemer', null, null, ['B / O-B']],
        ['bucket', 'date-missing', 'teller', ['H / O-H']],
        [null, null, 'teller', ['K / O-K']],
      ]),
    );
    // E was late and still is; D falls in the next quarter.
    expect(ways).toHaveLength(3);
  });

  test('are only those with a date after the peildatum of then, without it, and that is said', () => {
    const found = since(later(), augustData(), earlier());
    const { records } = changeOf(found.changes, 'R07-P3') ?? {};
    if (records?.by !== 'dates') throw new Error('zonder de registratie van toen');
    expect(records.dated?.map(({ id, day }) => [id, day])).toEqual([['E / O-E', '2022-07-28']]);
    expect(found.toString()).toContain('In een verantwoording staan geen kenmerken van records.');
  });

  test('are counted without their ids when values are left out', () => {
    const options = { earlierData: julyData(), withoutValues: true };
    const text = JSON.stringify(since(later(), augustData(), earlier(), options).changes);
    expect(text).not.toContain('O-H');
    expect(text).toContain('"count":1,"records":null');
  });

  test('come with a warning when the files are not those of the earlier account', () => {
    const other = dataset({ ...july, melding: july.melding.slice(1) });
    const found = since(later(), augustData(), earlier(), { earlierData: other });
    expect(found.sameData).toBe(false);
    expect(found.toString()).toContain('niet die van de eerdere verantwoording');
  });

  test('without a key are known by what they hold, not by their row', () => {
    const declaratie = (bedrag: number): RecordOf<'declaratie'> => ({
      indicatieId: 'I',
      productcode: 'A',
      zorgperiodeVan: '2022-05-01',
      zorgperiodeTot: '2022-05-31',
      bedrag,
      debetCredit: 'D',
      status: 'goedgekeurd',
    });
    const others = { indicatie: [{ indicatieId: 'I' }], product: [{ productcode: 'A' }] };
    const then = dataset({ ...others, declaratie: [declaratie(100), declaratie(250)] });
    const now = dataset({
      ...others,
      declaratie: [declaratie(250), declaratie(75), declaratie(100)],
    });
    const found = since(report(sva2022, now, asJuly), now, report(sva2022, then, asJuly).toJSON(), {
      earlierData: then,
    });
    const { records } = found.changes.find(({ measure }) => measure === 'gedeclareerd') ?? {};
    expect(records).toMatchObject({
      moves: [{ from: null, to: { at: 'counted' }, records: [{ before: null, after: 75 }] }],
    });
  });

  test('account for the difference exactly, whatever came and went', () => {
    const some = fc.subarray(['B', 'D', 'E', 'H', 'K']);
    const only = (rows: typeof july, ids: readonly string[]) => ({
      melding: rows.melding.filter(({ meldingId }) => ids.includes(meldingId ?? '')),
      onderzoek: rows.onderzoek.filter(({ meldingId }) => ids.includes(meldingId ?? '')),
    });
    const one = {
      ...sva2022,
      indicators: sva2022.indicators.filter(({ code }) => code === 'R07-P3'),
      obligationMeasures: [],
    };
    const plainly = { alternatives: false, compare: false };
    fc.assert(
      fc.property(some, some, (first, later) => {
        const before = dataset(only(july, first));
        const after = dataset(only(august, later));
        const old = report(one, before, { ...asJuly, ...plainly });
        const fresh = report(one, after, { ...asAugust, ...plainly });
        const { changes } = since(fresh, after, old.toJSON(), { earlierData: before });
        const found = changeOf(changes, 'R07-P3')?.records;
        const moved = found?.by === 'registration' ? found.moves : [];
        const gained = (places: readonly string[]) =>
          moved.reduce((sum, { from, to, count }) => {
            const [wasIn, isIn] = [from, to].map((place) => places.includes(place?.at ?? ''));
            return sum + (isIn ? count : 0) - (wasIn ? count : 0);
          }, 0);
        const [a, b] = [old.outcome('R07-P3'), fresh.outcome('R07-P3')];
        expect(gained(['teller'])).toBe((b?.teller ?? 0) - (a?.teller ?? 0));
        expect(gained(['teller', 'noemer'])).toBe((b?.noemer ?? 0) - (a?.noemer ?? 0));
      }),
      { numRuns: 60 },
    );
  });
});

describe('an earlier account is refused', () => {
  test('when it is of another agreement', () => {
    const other = report(sva2020, julyData(), asJuly).toJSON();
    expect(() => since(later(), augustData(), other, { place: 'oud.json' })).toThrow(
      '‘oud.json’ is geteld volgens de afspraken van 2020, deze verantwoording volgens die van 2022',
    );
  });

  test('when it is of another period', () => {
    const other = report(sva2022, julyData(), { ...asJuly, period: quarter(2022, 1) }).toJSON();
    expect(() => since(later(), augustData(), other, { place: 'oud.json' })).toThrow(
      '‘oud.json’ gaat over 2022-Q1, deze verantwoording over 2022-Q2',
    );
  });

  test.each([[null], [3], ['tekst'], [[]], [{}], [{ contract: 2022, period: '2022-Q2' }]])(
    'when it is no report: %j',
    (json) => {
      expect(() => since(later(), augustData(), json, { place: 'oud.json' })).toThrow(
        '‘oud.json’ is geen verantwoording',
      );
    },
  );
});

describe('the findings in the data', () => {
  const rows = (...klachten: readonly RecordOf<'klacht'>[]) => dataset({ klacht: klachten });
  const K1 = { klachtId: 'K1', ontvangstdatum: '2022-05-01' } as RecordOf<'klacht'>;
  const K2 = { klachtId: 'K2', ontvangstdatum: '2022-05-02' } as RecordOf<'klacht'>;
  const told = (before: ReturnType<typeof rows>, after: ReturnType<typeof rows>, options = {}) =>
    since(report(sva2022, after, asJuly), after, report(sva2022, before, asJuly).toJSON(), options);

  test('that came are told, also where no number differs', () => {
    const found = told(rows(K1), rows(K1, K1));
    const { findings, changes } = found;
    expect(changes).toEqual([]);
    expect(findings?.came.count).toBe(1);
    expect(findings?.came.texts?.[0]).toContain('klacht, rij 2, klachtId: sleutel ‘K1’');
    expect(findings?.went).toEqual({ count: 0, texts: [] });
    const text = found.toString();
    expect(text).toContain('Bevindingen in de gegevens: 1 erbij.');
    expect(text).toContain('+ klacht, rij 2');
  });

  test('that went are told, and one that only stands on another row is none', () => {
    const found = told(rows(K1, K1), rows(K1));
    expect([found.findings?.came.count, found.findings?.went.count]).toEqual([0, 1]);
    const wrong = { klachtId: 'K3', ontvangstdatum: 'gisteren' } as unknown as RecordOf<'klacht'>;
    expect(told(rows(wrong), rows(K2, wrong)).findings?.came.count).toBe(0);
  });

  test('are counted whole, also those that an account does not list one by one', () => {
    const wrong = (count: number) =>
      rows(
        ...Array.from(
          { length: count },
          (_, index) =>
            ({ klachtId: `K${index}`, ontvangstdatum: 'ooit' }) as unknown as RecordOf<'klacht'>,
        ),
      );
    const { findings } = told(wrong(250), wrong(300));
    expect([findings?.came.count, findings?.went.count]).toEqual([50, 0]);
    expect(told(rows(), wrong(300)).findings?.came.count).toBe(300);
  });

  test('are counted only where values are left out, and not told where the earlier account did not', () => {
    const { findings } = told(rows(K1), rows(K1, K1), { withoutValues: true });
    expect(findings?.came).toEqual({ count: 1, texts: null });
    const { issues: _, ...account } = report(sva2022, rows(K1), asJuly).toJSON() as unknown as {
      issues: unknown;
    };
    const after = rows(K1, K1);
    expect(since(report(sva2022, after, asJuly), after, account).findings).toBeNull();
  });
});

describe('the records behind a number that counts each person once', () => {
  /** Posts of volunteers, each the start of one: by person. */
  const posts = (...persons: readonly string[]) =>
    dataset({
      vrijwilligersinzet: persons.map((persoonId, index) => ({
        persoonId,
        soort: 'vrijwilliger' as const,
        begindatum: index === 0 ? ('2022-04-01' as const) : ('2022-07-20' as const),
        structureel: true,
        wijkteam: String(index),
      })),
    });
  const [before, after] = [posts('P1'), posts('P1', 'P2', 'P2', 'P3')];
  const half = { period: parsePeriod('2022-07-01/2022-09-30') } as const;
  const then = report(sva2022, before, { ...half, peildatum: '2022-07-15' }).toJSON();
  const now = report(sva2022, after, { ...half, peildatum: '2022-08-15' });
  const volunteersOf = (given: Parameters<typeof since>[3]) => {
    const found = since(now, after, then, given);
    const change = found.changes.find(({ measure }) => measure === 'vrijwilligers-in-de-periode');
    expect(change?.before).toMatchObject({ value: 1 });
    expect(change?.after).toMatchObject({ value: 3 });
    return { records: change?.records, found };
  };

  test('are said with how many persons they are of: three posts that came are of two volunteers', () => {
    const { records, found } = volunteersOf({ earlierData: before });
    if (records?.by !== 'registration') throw new Error('met de registratie van toen');
    expect(records.moves.map(({ count, owners }) => [count, owners?.count])).toEqual([[3, 2]]);
    const words = /3 records van 2 personen:\s+“niet in de bestanden”\s+→\s+“telt mee”/;
    expect(found.toString()).toMatch(words);
    expect(renderSinceMarkdown(found)).toMatch(words);
    expect(renderSinceHtml(found)).toMatch(words);
  });

  test('are so too without the registration of then, by their dates', () => {
    const { records, found } = volunteersOf({});
    expect(records).toMatchObject({ by: 'dates', count: 3, owners: { count: 2 } });
    expect(found.toString().replaceAll(/\s+/g, ' ')).toContain(
      '3 records van 2 personen hebben een datum na de eerdere peildatum',
    );
  });

  test('are records alone where each record counts', () => {
    const { changes } = since(later(), augustData(), earlier(), { earlierData: julyData() });
    const { records } = changeOf(changes, 'R07-P3') ?? {};
    if (records?.by !== 'registration') throw new Error('met de registratie van toen');
    expect(records.moves.map(({ owners }) => owners)).toEqual(records.moves.map(() => null));
  });
});

describe('a journey of which the numbers of the period changed', () => {
  const data = (sent: string | null) =>
    dataset({
      melding: [{ meldingId: 'M1', begindatum: '2021-12-01', soortAfhandeling: 'onderzoek' }],
      onderzoek: [
        {
          onderzoekId: 'O1',
          meldingId: 'M1',
          begindatum: '2021-12-05',
          datumPlanVerzonden: sent,
          wijzeEinde: sent === null ? null : 'plan verzonden',
        },
      ],
      indicatie: [{ indicatieId: 'I1', begindatum: '2020-01-01', einddatum: '2020-12-31' }],
      ondersteuning: [{ ondersteuningId: 'S1', begindatum: '2020-01-01', einddatum: '2020-12-31' }],
      casusregie: [{ casusregieId: 'C1', begindatum: '2020-01-01', einddatum: '2020-12-31' }],
    } as Parameters<typeof dataset>[0]);
  // The plan of a case of before the period was sent in it: no record of the cohort changed.
  const [before, after] = [data(null), data('2022-05-01')];
  const text = since(
    report(sva2022, after, asJuly),
    after,
    report(sva2022, before, asJuly).toJSON(),
    {
      earlierData: before,
    },
  )
    .toString()
    .replaceAll(/\s+/g, ' ');

  test('says that its places are not traced to records, and blames no holiday', () => {
    expect(text).toContain('plaatsen en stappen van de periode worden niet per record gevolgd');
    expect(text.slice(text.indexOf('R07-P1'))).not.toContain('feestdag');
  });

  test('is told in Dutch alone', () => {
    expect(text).toContain('plaats, plan verzonden, in de periode: eerst 0, nu 1');
    expect(text).not.toMatch(/\b(period|in|out|there|backwards): eerst/);
  });
});

describe('a number of a difference', () => {
  test('is written as the numbers of an account are', () => {
    const of = (before: number, after: number) =>
      differenceText({ at: ['flow', 'in'], before, after });
    expect(of(1234, 12345.5)).toBe('verloop, erbij: eerst 1.234, nu 12.345,5');
    expect(of(-1, 0)).toBe('verloop, erbij: eerst −1, nu 0');
  });
});
