import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { countFigures, published } from '../../src/example/index.ts';
import { notCounted } from '../../src/example/not-counted.ts';
import { omgevingsgerichteActiviteiten } from '../../src/indicators/index.ts';
import { year } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import { publicaties2020 } from '../../src/publicaties/index.ts';
import { inYear, rows, sourceFigures, tally } from './situation.ts';

/* The literal figures below are those of Jaarverslag 2020, Stichting WIJ Groningen; p. and r. as in the text of the scan. */

const meldingen = (year: number) => inYear(rows.melding, ({ begindatum }) => begindatum, year);

describe('meldingen per type (§2.2, p. 6, r. 192-211)', () => {
  test.each([
    ['Gezondheid en welzijn', 9104, 11533],
    ['Financiën', 6847, 12755],
    ['Verzoek herbeoordeling Wmo maatwerk', 6734, 4657],
    ['Opvoeden en opgroeien', 2785, 2553],
    ['Wonen', 1726, 2707],
    ['Participatie', 1243, 1945],
    ['Overlast', 496, 471],
    ['Afhankelijkheidsrelatie', 475, 323],
    ['Verzoek herbeoordeling Jeugdwet maatwerk', 359, 294],
    ['Ontmoeting', 308, 1012],
    ['Onbekend', 295, 596],
    ['Bemoeizorg', 200, 7],
    ['Mantelzorg', 199, 505],
    ['Huisuitzetting', 94, 113],
    ['Forensisch', 83, 0],
    ['Bewonersinitiatief', 25, 66],
    ['Verzoek voor ondersteuning/begeleiding/hulp', 1, 1],
    ['Aanvraag WMO', 0, 3],
    ['Zorgaanbieder/ketenpartner', 0, 1],
  ] as const)('%s: %d in 2020, %d in 2019', (type, in2020, in2019) => {
    expect(tally(meldingen(2020).map((row) => row.soortMelding)).get(type) ?? 0).toBe(in2020);
    expect(tally(meldingen(2019).map((row) => row.soortMelding)).get(type) ?? 0).toBe(in2019);
  });

  test('30.974 in 2020 and 39.542 in 2019, and none of another year', () => {
    expect(meldingen(2020)).toHaveLength(30_974);
    expect(meldingen(2019)).toHaveLength(39_542);
    expect(rows.melding).toHaveLength(30_974 + 39_542);
  });
});

describe('meldingen per melder (§2.2, p. 6, r. 199-211)', () => {
  test.each([
    ['Inwoner/zelfmelder', 16025, 25963],
    ['Iemand uit netwerk inwoner', 5228, 4766],
    ['Huisarts OJG', 367, 75],
    ['Huisarts POH', 224, 236],
    ['Overig', 2481, 1970],
    ['Politie', 191, 189],
    ['Scholen', 692, 883],
    ['School OJG', 27, 0],
    ['Veilig thuis', 457, 298],
    ['Veiligheidshuis', 100, 29],
    ['Woningcorporatie', 469, 509],
    ['Zorgaanbieder/ketenpartner', 4713, 4624],
  ] as const)('%s: %d in 2020, %d in 2019', (melder, in2020, in2019) => {
    expect(tally(meldingen(2020).map((row) => row.soortMelder)).get(melder) ?? 0).toBe(in2020);
    expect(tally(meldingen(2019).map((row) => row.soortMelder)).get(melder) ?? 0).toBe(in2019);
  });
});

describe('what became of the meldingen', () => {
  const direct = [
    'beantwoord',
    'inzet eigen kracht',
    'inzet informeel netwerk/voorliggend veld',
    'extern doorverwezen',
  ];
  const examined = new Set(rows.onderzoek.map(({ meldingId }) => meldingId));

  test.each([
    [2020, 11_461, 37],
    [2019, 22_934, 58],
  ])('in %d %d were settled directly: %d%% (§2.1, p. 5, r. 141)', (year, number, percentage) => {
    const settled = meldingen(year).filter(
      ({ meldingId, soortAfhandeling, dossierId }) =>
        direct.includes(soortAfhandeling ?? '') && !dossierId && !examined.has(meldingId),
    );
    expect(settled).toHaveLength(number);
    expect(Math.round((100 * settled.length) / meldingen(year).length)).toBe(percentage);
  });

  test.each([
    [2020, 17_700, 124, '0.7'],
    [2019, 13_900, 125, '0.9'],
  ])(
    'in %d %d wettelijke meldingen, so that %d complaints are %s%% of them (§2.2, p. 7, r. 245)',
    (year, number, complaints, percentage) => {
      const wettelijk = meldingen(year).filter((row) => row.wettelijk);
      expect(wettelijk).toHaveLength(number);
      expect(((100 * complaints) / wettelijk.length).toFixed(1)).toBe(percentage);
    },
  );

  test('of the first questions at the entree of 2020 about 48% were settled directly', () => {
    const first = meldingen(2020).filter(
      ({ eersteVraag, soortMelding, soortMelder, kanaal, vervolgOpMeldingId }) =>
        eersteVraag &&
        !vervolgOpMeldingId &&
        !soortMelding?.startsWith('Verzoek herbeoordeling') &&
        (kanaal
          ? ['balie', 'telefoon', 'digitaal'].includes(kanaal) &&
            !['Huisarts OJG', 'School OJG', 'Veilig thuis', 'Politie'].includes(soortMelder ?? '')
          : !['Huisarts OJG', 'School OJG'].includes(soortMelder ?? '')),
    );
    const settled = first.filter(
      ({ meldingId, soortAfhandeling, dossierId }) =>
        direct.includes(soortAfhandeling ?? '') && !dossierId && !examined.has(meldingId),
    );
    expect((100 * settled.length) / first.length).toBeCloseTo(48, 0);
  });

  test('no melding follows on one that is in the files, so that each is one of its own', () => {
    const keys = new Set(rows.melding.map(({ meldingId }) => meldingId));
    const follow = rows.melding.filter(({ vervolgOpMeldingId }) => vervolgOpMeldingId);
    expect(follow.filter((row) => keys.has(row.vervolgOpMeldingId ?? ''))).toEqual([]);
  });
});

describe('indicaties per product group (§2.2, p. 6, r. 219-229)', () => {
  const groupOf = new Map(rows.product.map((row) => [row.productcode, row.categorie]));
  const granted = (year: number) =>
    inYear(
      inYear(rows.indicatie, ({ besluitdatum }) => besluitdatum, year),
      ({ begindatum }) => begindatum,
      year,
    );
  test.each([
    ['Doorbraaktraject', 13, 0],
    ['Jeugd', 2725, 2706],
    ['JeugdTeam 050', 207, 0],
    ['Wmo Huishoudelijke hulp', 5551, 2426],
    ['Wmo GON', 3740, 3767],
    ['Wmo Voorzieningen', 2784, 4255],
    ['Wmo Begeleiding overig (PGB, LWI, Haren)', 1139, 1224],
    ['Maatwerkbudget WMP', 635, 401],
  ] as const)('%s: %d in 2020, %d in 2019', (group, in2020, in2019) => {
    const count = (year: number) =>
      granted(year).filter((row) => groupOf.get(row.productcode ?? '') === group).length;
    expect([count(2020), count(2019)]).toEqual([in2020, in2019]);
  });

  test('16.794 in 2020 and 14.779 in 2019', () => {
    expect([granted(2020).length, granted(2019).length]).toEqual([16_794, 14_779]);
  });
});

describe('complaints (§2.2, p. 7, r. 240-256)', () => {
  const openAt = (day: string) =>
    rows.klacht.filter(
      ({ ontvangstdatum, datumAfhandeling }) =>
        (ontvangstdatum ?? '') <= day && (!datumAfhandeling || datumAfhandeling > day),
    ).length;
  const received = (year: number) =>
    inYear(rows.klacht, ({ ontvangstdatum }) => ontvangstdatum, year).length;
  const handled = (year: number) =>
    inYear(rows.klacht, ({ datumAfhandeling }) => datumAfhandeling, year);

  test('15 + 124 - 128 = 11 in 2020, 12 + 125 - 122 = 15 in 2019', () => {
    expect([openAt('2018-12-31'), received(2019), handled(2019).length]).toEqual([12, 125, 122]);
    expect([openAt('2019-12-31'), received(2020), handled(2020).length]).toEqual([15, 124, 128]);
    expect(openAt('2020-12-31')).toBe(11);
  });

  test.each([
    ['opgelost door bemiddeling', 39, 40],
    ['gegrond', 12, 17],
    ['deels gegrond', 6, 9],
    ['ongegrond', 18, 22],
    ['ingetrokken/nvt/geen klacht', 53, 34],
  ] as const)('%s: %d in 2020, %d in 2019', (verdict, in2020, in2019) => {
    const count = (year: number) =>
      handled(year).filter(({ afhandeling }) => afhandeling === verdict).length;
    expect([count(2020), count(2019)]).toEqual([in2020, in2019]);
  });

  test.each([
    ['bejegening', 11, 16],
    ['incorrecte afhandeling & communicatie', 58, 55],
    ['informatievoorziening', 4, 7],
    ['overig', 14, 10],
    ['n.v.t.', 13, 11],
  ] as const)('reason %s: %d%% in 2020, %d%% in 2019', (reason, in2020, in2019) => {
    const percentage = (year: number) =>
      Math.round(
        (100 * handled(year).filter(({ soortKlacht }) => soortKlacht === reason).length) /
          handled(year).length,
      );
    expect([percentage(2020), percentage(2019)]).toEqual([in2020, in2019]);
  });

  test('all are about WIJ', () => {
    expect([...tally(rows.klacht.map(({ betreft }) => betreft)).keys()]).toEqual(['WIJ']);
  });
});

describe('who works along (§2.1, p. 5, r. 150-154)', () => {
  test.each([
    ['vrijwilliger', 205, 269, 252],
    ['stagiair', 128, 139, 140],
    ['participatiebaan', 23, 35, 29],
    ['werkervaringsplaats', 9, 10, 8],
  ] as const)(
    '%s at the end of 2020, 2019 and 2018: %d, %d, %d',
    (kind, in2020, in2019, in2018) => {
      const at = (year: number) =>
        new Set(
          rows.vrijwilligersinzet
            .filter(
              ({ soort, begindatum, einddatum }) =>
                soort === kind &&
                (begindatum ?? '') <= `${year}-12-31` &&
                (!einddatum || einddatum >= `${year}-12-31`),
            )
            .map(({ persoonId }) => persoonId),
        ).size;
      expect([at(2020), at(2019), at(2018)]).toEqual([in2020, in2019, in2018]);
    },
  );

  test('34 went on to regular work in 2020, 37 in 2019', () => {
    const gone = (year: number) =>
      new Set(
        inYear(rows.vrijwilligersinzet, ({ datumUitstroom }) => datumUitstroom, year)
          .filter(({ bestemming }) => bestemming === 'regulier werk')
          .map(({ persoonId }) => persoonId),
      ).size;
    expect([gone(2020), gone(2019)]).toEqual([34, 37]);
  });
});

describe('elsewhere', () => {
  test('455, 630 and 596 activities at the end of 2020, 2019 and 2018 (§2.1, p. 5, r. 143)', () => {
    const at = (year: number) =>
      rows.omgevingsgerichteActiviteit.filter(
        ({ begindatum, einddatum }) =>
          (begindatum ?? '') <= `${year}-12-31` && (!einddatum || einddatum > `${year}-12-31`),
      ).length;
    expect([at(2020), at(2019), at(2018)]).toEqual([455, 630, 596]);
  });

  test('and F8.1 counts the same, with what came and went in between', () => {
    const { omgevingsgerichteActiviteit } = rows;
    const count = calculate(
      dataset({ omgevingsgerichteActiviteit }),
      { terms, calendar },
      '2021-01-31',
    );
    const { flow } = count(omgevingsgerichteActiviteiten, year(2020)).counts;
    expect([flow?.begin, flow?.end]).toEqual([630, 455]);
  });

  test('51 practices with 148 GPs at the end of 2020 (§4.4, p. 13, r. 660)', () => {
    const day = '2020-12-31';
    const here = new Set(
      rows.huisartsenpraktijk
        .filter((row) => (row.inGemeenteVan ?? '') <= day && !((row.inGemeenteTot ?? '9') < day))
        .map(({ praktijkId }) => praktijkId),
    );
    const doctors = new Set(
      rows.huisarts
        .filter(
          ({ praktijkId, van, tot }) =>
            here.has(praktijkId ?? '') && (van ?? '') <= day && !((tot ?? '9') < day),
        )
        .map(({ huisartsId }) => huisartsId),
    );
    expect([here.size, doctors.size]).toEqual([51, 148]);
  });

  test('379 OJG trajecten in 2020, of at most 7 talks (§4.4, p. 14, r. 669); fewer in 2019', () => {
    const begun = (year: number) =>
      inYear(rows.ojgTraject, ({ begindatum }) => begindatum, year).length;
    expect(begun(2020)).toBe(379);
    expect(begun(2019)).toBeLessThan(379);
    expect(Math.max(...rows.ojgTraject.map(({ gesprekken }) => gesprekken ?? 0))).toBe(7);
  });

  test('15 JIM trajecten (§5.3, p. 27, r. 1476) and 23 handed over to VNN (§4.4, p. 14, r. 712) in 2020', () => {
    const jim = inYear(rows.interventie, ({ begindatum }) => begindatum, 2020).filter(
      ({ soort }) => soort === 'JIM',
    );
    const vnn = inYear(rows.meldingStap, ({ datum }) => datum, 2020).filter(
      ({ stap }) => stap === 'overdracht VNN',
    );
    expect([jim.length, vnn.length]).toEqual([15, 23]);
  });
});

describe('the published figures as data', () => {
  const counts = countFigures(rows);

  test.each(published.map((figure) => [figure.id, figure] as const))(
    '%s equals what was counted',
    (id, { value, unit }) => {
      const { teller, noemer } = counts.get(id) ?? { teller: 0, noemer: null };
      if (noemer === null) {
        expect(teller).toBe(value);
      } else {
        expect(unit).toBe('%');
        const digits = Number.isInteger(value) ? 1 : 10;
        expect(Math.floor(((100 * teller) / noemer) * digits + 0.5) / digits).toBe(value);
      }
    },
  );

  test('are with those that no record comes back to all that the Jaarverslag printed, each once and with a reason', () => {
    const ids = [...published, ...notCounted].map(({ id }) => id);
    expect(ids.toSorted()).toEqual(publicaties2020.map(({ id }) => id).toSorted());
    for (const { id, period, why } of notCounted) {
      expect(why).not.toBe('');
      // What is said of the records of before 2019 is said of no later figure.
      expect([id, why.startsWith('van voor 2019') && !period.startsWith('2018')]).toEqual([
        id,
        false,
      ]);
    }
  });

  const source = sourceFigures();
  test.skipIf(source === null)(
    'each is in the source, with that value, legible or restored',
    () => {
      for (const { id, value, status } of published) {
        const there = source?.get(id);
        expect({ id, value: there?.value, status: there?.status }).toEqual({
          id,
          value,
          status: status === 'leesbaar' ? 'ok' : 'ocr_recovered',
        });
      }
    },
  );

  test.skipIf(source === null)('no figure of the tables that may be used is left out', () => {
    const ids = new Set<string>(published.map(({ id }) => id));
    const missed = [...(source ?? [])]
      .filter(
        ([id, { status }]) =>
          /^(MT|MM|IP|KL)(\d\d|\.tot)\.20(19|20)$/.test(id) &&
          (status === 'ok' || status === 'ocr_recovered'),
      )
      .map(([id]) => id)
      .filter((id) => !ids.has(id));
    expect(missed).toEqual([]);
  });
});
