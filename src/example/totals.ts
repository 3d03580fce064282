import { soortKlacht, soortMelder, soortMelding } from '../records/index.ts';
import { groepen, producten } from './producten.ts';
import { type PublishedId, published } from './published.ts';
import type { ExampleRows } from './registration.ts';

/** What was counted for a published figure: a number, or for a percentage a number of another number. */
export type FigureCount = { readonly teller: number; readonly noemer: number | null };

/** The published figures, all of which are counted. */
export type CountedId = PublishedId;

const direct: ReadonlySet<string | null | undefined> = new Set([
  'beantwoord',
  'inzet eigen kracht',
  'inzet informeel netwerk/voorliggend veld',
  'extern doorverwezen',
]);

/** The published figures counted in rows of the example: plain counts, not made with the measures of the agreement. */
export function countFigures(rows: ExampleRows): ReadonlyMap<CountedId, FigureCount> {
  const counts = new Map<string, FigureCount>();
  const count = (id: string, teller: number, noemer: number | null = null) =>
    counts.set(id, { teller, noemer });
  const groupOf = new Map(producten.map(({ code, categorie }) => [code, categorie]));
  const examined = new Set(rows.onderzoek.map(({ meldingId }) => meldingId));
  const incoming = new Map<number, number>();

  for (const year of [2019, 2020] as const) {
    const inYear = (date: string | null | undefined) => date?.startsWith(String(year)) === true;
    const end = `${year}-12-31`;

    const meldingen = rows.melding.filter(({ begindatum }) => inYear(begindatum));
    const all = meldingen.length;
    incoming.set(year, all);
    const types = tally(meldingen.map(({ soortMelding: type }) => type));
    const melders = tally(meldingen.map(({ soortMelder: melder }) => melder));
    for (const [i, type] of soortMelding.entries()) {
      count(`MT${two(i + 1)}.${year}`, types.get(type) ?? 0);
    }
    for (const [i, melder] of soortMelder.entries()) {
      count(`MM${two(i + 1)}.${year}`, melders.get(melder) ?? 0);
    }
    count(`MT.tot.${year}`, all);
    count(`MM.tot.${year}`, all);
    const settled = meldingen.filter(
      ({ meldingId, soortAfhandeling, dossierId }) =>
        direct.has(soortAfhandeling) && !dossierId && !examined.has(meldingId),
    );
    count(`K04.${year}`, settled.length, all);
    const poh = melders.get('Huisarts POH') ?? 0;
    const ojg = melders.get('Huisarts OJG') ?? 0;
    if (year === 2020) {
      count('O06', poh + ojg);
      count('O07', poh);
      count('O08', ojg);
      count('O11', melders.get('School OJG') ?? 0);
      count('V02', (incoming.get(2019) ?? 0) - all, incoming.get(2019) ?? 0);
    } else {
      count('O09', poh + ojg);
    }

    const granted = tally(
      rows.indicatie
        .filter(({ besluitdatum, begindatum }) => inYear(besluitdatum) && inYear(begindatum))
        .map(({ productcode }) => groupOf.get(productcode ?? '')),
    );
    for (const [i, groep] of groepen.entries()) {
      count(`IP${two(i + 1)}.${year}`, granted.get(groep) ?? 0);
    }
    const grantedAll = [...granted.values()].reduce((sum, number) => sum + number, 0);
    count(`IP09.${year}`, grantedAll);
    count(`K05.${year}`, grantedAll);
    const wmo = groepen.filter((groep) => groep.startsWith('Wmo '));
    const wmoAll = wmo.reduce((sum, groep) => sum + (granted.get(groep) ?? 0), 0);
    for (const groep of year === 2020 ? wmo : []) {
      count(`IS.${groep.replace(/ \(.*/, '')}`, granted.get(groep) ?? 0, wmoAll);
    }

    const received = rows.klacht.filter(({ ontvangstdatum }) => inYear(ontvangstdatum)).length;
    const handled = rows.klacht.filter(({ datumAfhandeling }) => inYear(datumAfhandeling));
    const openAt = (day: string) =>
      rows.klacht.filter(
        ({ ontvangstdatum, datumAfhandeling }) =>
          (ontvangstdatum ?? '9') <= day && (!datumAfhandeling || datumAfhandeling > day),
      ).length;
    const openBefore = openAt(`${year - 1}-12-31`);
    count(`KL01.${year}`, openBefore);
    count(`KL11.${year - 1}`, openBefore);
    count(`KL02.${year}`, received);
    count(`KL03.${year}`, openBefore + received);
    count(`KL04.${year}`, handled.length);
    count(`KL05.${year}`, received, meldingen.filter(({ wettelijk }) => wettelijk).length);
    const verdicts = tally(handled.map(({ afhandeling }) => afhandeling));
    count(`KL06.${year}`, verdicts.get('opgelost door bemiddeling') ?? 0);
    count(`KL07.${year}`, verdicts.get('gegrond') ?? 0);
    count(`KL08.${year}`, verdicts.get('deels gegrond') ?? 0);
    count(`KL09.${year}`, verdicts.get('ongegrond') ?? 0);
    count(`KL10.${year}`, verdicts.get('ingetrokken/nvt/geen klacht') ?? 0);
    count(`KL11.${year}`, openAt(end));
    const reasons = tally(handled.map(({ soortKlacht: reason }) => reason));
    for (const [i, reason] of soortKlacht.entries()) {
      count(`KL${12 + i}.${year}`, reasons.get(reason) ?? 0, handled.length);
    }

    count(
      `K17.${year}`,
      new Set(
        rows.vrijwilligersinzet
          .filter(
            ({ datumUitstroom, bestemming }) =>
              inYear(datumUitstroom) && bestemming === 'regulier werk',
          )
          .map(({ persoonId }) => persoonId),
      ).size,
    );
  }

  for (const year of [2018, 2019, 2020]) {
    const day = `${year}-12-31`;
    count(
      `K06.${year}`,
      rows.omgevingsgerichteActiviteit.filter(
        ({ begindatum, einddatum }) =>
          (begindatum ?? '9') <= day && (!einddatum || einddatum > day),
      ).length,
    );
    const running = rows.vrijwilligersinzet.filter(
      ({ begindatum, einddatum }) => (begindatum ?? '9') <= day && (!einddatum || einddatum >= day),
    );
    for (const [row, soort] of inzetten) {
      const persons = running.filter((post) => post.soort === soort);
      count(`${row}.${year}`, new Set(persons.map(({ persoonId }) => persoonId)).size);
    }
  }

  const day = '2020-12-31';
  const practices = new Set(
    rows.huisartsenpraktijk
      .filter(
        ({ inGemeenteVan, inGemeenteTot }) =>
          (inGemeenteVan ?? '9') <= day && (!inGemeenteTot || inGemeenteTot >= day),
      )
      .map(({ praktijkId }) => praktijkId),
  );
  count('O01', practices.size);
  const attached = rows.huisarts.filter(
    ({ praktijkId, van, tot }) =>
      practices.has(praktijkId ?? '') && (van ?? '9') <= day && (!tot || tot >= day),
  );
  count('O02', new Set(attached.map(({ huisartsId }) => huisartsId)).size);
  count('O12', rows.ojgTraject.filter(({ begindatum }) => begun2020(begindatum)).length);
  let most = 0;
  for (const { gesprekken } of rows.ojgTraject) most = Math.max(most, gesprekken ?? 0);
  count('O13', most);
  count(
    'C07',
    rows.interventie.filter(({ soort, begindatum }) => soort === 'JIM' && begun2020(begindatum))
      .length,
  );
  count(
    'G02',
    rows.meldingStap.filter(({ stap, datum }) => stap === 'overdracht VNN' && begun2020(datum))
      .length,
  );
  return new Map(
    published.map(({ id }) => [id, counts.get(id) ?? { teller: 0, noemer: null }] as const),
  );
}

const inzetten = [
  ['K13', 'vrijwilliger'],
  ['K14', 'stagiair'],
  ['K15', 'participatiebaan'],
  ['K16', 'werkervaringsplaats'],
] as const;

const begun2020 = (date: string | null | undefined) => date?.startsWith('2020') === true;

const two = (number: number) => String(number).padStart(2, '0');

function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
