import type { RecordOf } from '../records/index.ts';
import { duration, type ExampleYear, FIRST_DAY, iso, known, LAST_DAY, workday } from './days.ts';
import type { Keys } from './keys.ts';
import type { Toekenning } from './onderzoeken.ts';
import type { People, Person } from './people.ts';
import { plant } from './planted.ts';
import { groepen, type Product, producten } from './producten.ts';
import { tableOf } from './published.ts';
import { item, type Random } from './random.ts';

type Indicatie = RecordOf<'indicatie'>;
type Groep = (typeof groepen)[number];
type Draft = {
  person: Person;
  onderzoekId: string | null;
  groep: Groep;
  besluit: number;
  begin: number;
};

const jeugd: readonly Groep[] = ['Doorbraaktraject', 'Jeugd', 'JeugdTeam 050'];

/**
 * How many rest on no onderzoek in the files: in 2019 those on an onderzoek of 2018; in 2020 the household help that the
 * change of rules made to be granted anew.
 */
function withoutOnderzoek(groep: Groep, year: ExampleYear): number {
  if (year === 2019) return 0.15;
  return groep === 'Wmo Huishoudelijke hulp' ? 0.45 : 0.03;
}

/** The indicaties granted in 2019 and 2020: for each product group as many as published, decided and begun in the year. */
export function indicaties(
  random: Random,
  keys: Keys,
  people: People,
  toekenningen: readonly Toekenning[],
): { indicatie: Indicatie[]; bezwaar: RecordOf<'bezwaar'>[] } {
  const drafts = [...draftsOf(2019), ...draftsOf(2020)].sort(
    (one, other) => one.begin - other.begin,
  );
  const rows: Indicatie[] = [];
  const besluiten: number[] = [];
  /** The last indicatie of a person for a product, with the days of its begin and end. */
  const latest = new Map<string, { row: Indicatie; begin: number; end: number | null }>();
  for (const draft of drafts) {
    const { product, person } = choose(draft);
    const same = latest.get(`${person.id} ${product.code}`);
    if (same !== undefined && (same.end === null || same.end >= draft.begin)) {
      // A new indicatie takes the place of the one before.
      same.row.einddatum = iso(draft.begin - 1);
      same.row.redenWijziging = '04';
      if ((same.row.datumStartLevering ?? '') > same.row.einddatum) {
        same.row.datumStartLevering = null;
      }
    }
    const end = endOf(product, draft.begin);
    const row = made(draft, person, product, end);
    rows.push(row);
    besluiten.push(draft.besluit);
    latest.set(`${person.id} ${product.code}`, { row, begin: draft.begin, end });
  }
  plant(
    'pgbZonderBedrag',
    rows.filter(({ financieringsvorm }) => financieringsvorm === 'PGB'),
    random,
    (row) => {
      row.pgbBedrag = null;
    },
  );
  return { indicatie: rows, bezwaar: bezwaren(rows, besluiten) };

  function draftsOf(year: ExampleYear): Draft[] {
    const last = LAST_DAY[year];
    const granted = toekenningen.filter(({ day }) => day >= FIRST_DAY[year] && day <= last);
    const lists = {
      Wmo: random.shuffle(granted.filter(({ wet }) => wet === 'Wmo')),
      Jeugdwet: random.shuffle(granted.filter(({ wet }) => wet === 'Jeugdwet')),
    };
    const places = { Wmo: 0, Jeugdwet: 0 };
    const made: Draft[] = [];
    for (const [i, number] of tableOf('IP', groepen.length, year).entries()) {
      const groep = item(groepen, i);
      const wet = jeugd.includes(groep) ? 'Jeugdwet' : 'Wmo';
      const kind = wet === 'Jeugdwet' ? 'kind' : 'oudere';
      const own = withoutOnderzoek(groep, year);
      for (let n = 0; n < number; n++) {
        const toekenning = random.chance(own)
          ? null
          : item(lists[wet], places[wet]++ % lists[wet].length);
        const besluit = toekenning?.day ?? looseDecision(year, random);
        made.push({
          person: toekenning?.person ?? people.someone(kind, 0.8),
          onderzoekId: toekenning?.onderzoekId ?? null,
          groep,
          besluit,
          begin: besluit + random.below(Math.min(22, last - besluit + 1)),
        });
      }
    }
    return made;
  }

  /** A product of the group that this person does not begin on the same day already; else someone else begins. */
  function choose({ person, groep, begin }: Draft): { product: Product; person: Person } {
    const ofGroup = producten.filter(({ categorie }) => categorie === groep);
    const free = ofGroup.filter(({ code }) => latest.get(`${person.id} ${code}`)?.begin !== begin);
    const choices = free.length > 0 ? free : ofGroup;
    return {
      product: random.weighted(choices.map((product) => [product, product.weight])),
      person: free.length > 0 ? person : people.newcomer(person.kind),
    };
  }

  function endOf(product: Product, begin: number): number | null {
    if (product.eenheid === '82') return begin + 7 * 365;
    if (product.frequentie !== '6' && random.chance(0.08)) return null;
    return begin + random.pick([181, 364, 364, 729, 1094, 1825]);
  }

  function made(draft: Draft, person: Person, product: Product, end: number | null): Indicatie {
    const pgb = random.chance(product.pgb);
    const volume = random.between(product.volume[0], product.volume[1]);
    return {
      indicatieId: keys.next('I'),
      persoonId: person.id,
      onderzoekId: person === draft.person ? draft.onderzoekId : null,
      productcode: product.code,
      volume,
      eenheid: product.eenheid,
      frequentie: product.frequentie,
      aanbieder: pgb ? null : `A${random.between(1, 40)}`,
      kosten: product.cents / 100,
      financieringsvorm: pgb ? 'PGB' : 'ZIN',
      pgbBedrag: pgb ? Math.round(volume * 52 * product.cents * 0.8) / 100 : null,
      // An offer where no price of a unit is agreed.
      offertebedrag: product.eenheid === '83' ? volume : null,
      begindatum: iso(draft.begin),
      einddatum: end === null ? null : iso(end),
      besluitdatum: iso(draft.besluit),
      datumStartLevering: random.chance(0.02)
        ? null
        : (known(
            draft.begin +
              duration(random, [
                [0.3, 0],
                [0.7, 9],
                [0.95, 40],
                [1, 120],
              ]),
          ) ?? null),
      verwijzerType: '01',
    };
  }

  function bezwaren(granted: readonly Indicatie[], days: readonly number[]) {
    const made: RecordOf<'bezwaar'>[] = [];
    for (let n = 0; n < 270; n++) {
      const place = random.below(granted.length);
      const received = workday(item(days, place) + random.between(3, 42));
      const decided = received + random.between(30, 130);
      if (known(received) === undefined) continue;
      const done = known(decided);
      made.push({
        bezwaarId: keys.next('Z'),
        indicatieId: item(granted, place).indicatieId,
        ontvangstdatum: iso(received),
        datumBeslissing: done ?? null,
        uitkomst:
          done === undefined
            ? null
            : random.weighted([
                ['gegrond', 0.17],
                ['deels gegrond', 0.08],
                ['ongegrond', 0.4],
                ['niet-ontvankelijk', 0.09],
                ['ingetrokken', 0.26],
              ] as const),
      });
    }
    return made;
  }
}

/** A decision on no onderzoek in the files: in 2019 early in the year, in 2020 mostly with the new rules of autumn. */
function looseDecision(year: ExampleYear, random: Random): number {
  const day =
    year === 2019
      ? FIRST_DAY[2019] + random.between(1, 110)
      : FIRST_DAY[2020] + (random.chance(0.8) ? random.between(240, 355) : random.between(1, 355));
  return workday(day);
}
