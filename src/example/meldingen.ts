import { type RecordOf, soortMelder, soortMelding } from '../records/index.ts';
import { parseDay } from '../util/index.ts';
import { apportion } from './apportion.ts';
import { duration, type ExampleYear, iso, known, season, workday } from './days.ts';
import { type Dossiers, teams } from './dossiers.ts';
import type { Keys } from './keys.ts';
import type { Kind, People, Person } from './people.ts';
import { plant } from './planted.ts';
import { tableOf } from './published.ts';
import { item, type Random } from './random.ts';

type Melding = RecordOf<'melding'>;
type SoortMelding = (typeof soortMelding)[number];
type SoortMelder = (typeof soortMelder)[number];

/** A wettelijke melding, for which an onderzoek is to come. */
export type Zaak = {
  readonly row: Melding;
  readonly day: number;
  readonly person: Person;
  readonly dossierId: string;
  readonly wet: 'Wmo' | 'Jeugdwet';
};

/**
 * Directly settled (37% and 58% of all, published as rounded percentages) and wettelijke meldingen (not published; 0,7%
 * and 0,9% complaints leave 16.533-19.077 and 13.158-14.706): the numbers are chosen.
 */
export const chosen = {
  direct: { 2019: 22_934, 2020: 11_461 },
  wettelijk: { 2019: 13_900, 2020: 17_700 },
} as const;

/** How readily a type of melding is settled directly. */
const directness: { readonly [S in SoortMelding]?: number } = {
  'Gezondheid en welzijn': 0.42,
  Financiën: 0.85,
  'Opvoeden en opgroeien': 0.3,
  Wonen: 0.6,
  Participatie: 0.7,
  Overlast: 0.35,
  Afhankelijkheidsrelatie: 0.2,
  Ontmoeting: 0.85,
  Onbekend: 0.5,
  Bemoeizorg: 0.05,
  Mantelzorg: 0.5,
  Huisuitzetting: 0.15,
  Forensisch: 0.2,
  Bewonersinitiatief: 0.8,
};

/** Of what is not settled directly, how readily it becomes a wettelijke melding. */
const legalness: { readonly [S in SoortMelding]?: number } = {
  'Verzoek herbeoordeling Wmo maatwerk': 9,
  'Verzoek herbeoordeling Jeugdwet maatwerk': 9,
  'Gezondheid en welzijn': 3,
  'Opvoeden en opgroeien': 2,
  Mantelzorg: 2,
  'Aanvraag WMO': 9,
  'Verzoek voor ondersteuning/begeleiding/hulp': 9,
};

/** Who reports what: how much more often than the size of either tells. The types that are choosy come first. */
const affinity: readonly (readonly [
  SoortMelding,
  { readonly [M in SoortMelder]?: number } & { readonly other: number },
])[] = [
  ['Forensisch', { Veiligheidshuis: 90, Politie: 9, other: 0.05 }],
  ['Huisuitzetting', { Woningcorporatie: 60, other: 0.3 }],
  ['Bemoeizorg', { Politie: 15, Woningcorporatie: 8, 'Zorgaanbieder/ketenpartner': 2, other: 0.4 }],
  [
    'Overlast',
    { Woningcorporatie: 20, Politie: 12, Veiligheidshuis: 4, 'Inwoner/zelfmelder': 0.5, other: 1 },
  ],
  ['Opvoeden en opgroeien', { Scholen: 12, 'Veilig thuis': 8, 'Huisarts POH': 4, other: 1 }],
  ['Afhankelijkheidsrelatie', { 'Veilig thuis': 20, Politie: 5, other: 0.7 }],
  ['Verzoek herbeoordeling Jeugdwet maatwerk', { Scholen: 0.2, Politie: 0, other: 1 }],
  [
    'Verzoek herbeoordeling Wmo maatwerk',
    {
      'Zorgaanbieder/ketenpartner': 1.8,
      Scholen: 0.01,
      Politie: 0.01,
      'Veilig thuis': 0.01,
      Veiligheidshuis: 0.01,
      Woningcorporatie: 0.05,
      other: 1,
    },
  ],
];

const ojgMelders: readonly SoortMelder[] = ['Huisarts OJG', 'School OJG'];

/** How readily a melder is helped at once, beside others with the same type of melding. */
const helpedAtOnce: { readonly [M in SoortMelder]?: number } = {
  'Inwoner/zelfmelder': 1.3,
  'Huisarts POH': 0.6,
  Scholen: 0.6,
  Politie: 0.4,
  'Veilig thuis': 0.15,
  Veiligheidshuis: 0.3,
  Woningcorporatie: 0.6,
  'Zorgaanbieder/ketenpartner': 0.6,
};

const verwijzers: {
  readonly [M in SoortMelder]: readonly (readonly [NonNullable<Melding['verwijzer']>, number])[];
} = {
  'Inwoner/zelfmelder': [
    ['inwoner zelf', 0.88],
    ['huisarts', 0.06],
    ['gemeente', 0.06],
  ],
  'Iemand uit netwerk inwoner': [
    ['inwoner zelf', 0.5],
    ['overig', 0.38],
    ['huisarts', 0.12],
  ],
  'Huisarts OJG': [['OJG', 1]],
  'Huisarts POH': [['POH', 1]],
  Overig: [
    ['overig', 0.6],
    ['gemeente', 0.25],
    ['onbekend', 0.15],
  ],
  Politie: [['politie', 1]],
  Scholen: [['school', 1]],
  'School OJG': [['OJG', 1]],
  'Veilig thuis': [['overig', 1]],
  Veiligheidshuis: [
    ['gemeente', 0.5],
    ['overig', 0.5],
  ],
  Woningcorporatie: [['overig', 1]],
  'Zorgaanbieder/ketenpartner': [
    ['zorgaanbieder', 0.92],
    ['huisarts', 0.08],
  ],
};

const kanalen: {
  readonly [M in SoortMelder]?: readonly (readonly [NonNullable<Melding['kanaal']>, number])[];
} = {
  'Huisarts OJG': [['keten', 1]],
  'School OJG': [['keten', 1]],
  Politie: [['keten', 1]],
  'Veilig thuis': [
    ['keten', 0.9],
    ['digitaal', 0.1],
  ],
  Veiligheidshuis: [['keten', 1]],
  Scholen: [
    ['telefoon', 0.5],
    ['digitaal', 0.45],
    ['keten', 0.05],
  ],
  Woningcorporatie: [
    ['telefoon', 0.45],
    ['digitaal', 0.5],
    ['keten', 0.05],
  ],
  'Zorgaanbieder/ketenpartner': [
    ['telefoon', 0.45],
    ['digitaal', 0.52],
    ['keten', 0.03],
  ],
};
const kanaalVanInwoner = {
  open: [
    ['balie', 0.4],
    ['telefoon', 0.38],
    ['digitaal', 0.2],
    ['huisbezoek/vindplaats', 0.02],
  ],
  dicht: [
    ['balie', 0.08],
    ['telefoon', 0.58],
    ['digitaal', 0.32],
    ['huisbezoek/vindplaats', 0.02],
  ],
} as const;
const ENTREES_DICHT = '2020-03-16';

const directeAfhandelingen = [
  ['beantwoord', 0.55],
  ['inzet eigen kracht', 0.17],
  ['inzet informeel netwerk/voorliggend veld', 0.16],
  ['extern doorverwezen', 0.12],
] as const;

type Soort = 'direct' | 'wettelijk' | 'overig';
type Slot = { type: SoortMelding; melder: SoortMelder; soort: Soort; day: number };

/** Every melding of a year by type and melder as published, divided over what became of it, with the day it came in. */
function slotsOf(year: ExampleYear, random: Random): Slot[] {
  const types = tableOf('MT', soortMelding.length, year);
  const left = tableOf('MM', soortMelder.length, year);
  const choosy = affinity.map(([type]) => type);
  const order = [...choosy, ...soortMelding.filter((type) => !choosy.includes(type))];
  const byType = new Map<SoortMelding, Slot[]>();
  for (const type of order) {
    const slots: Slot[] = [];
    const number = types[soortMelding.indexOf(type)] ?? 0;
    const add = (melder: number) => {
      left[melder] = (left[melder] ?? 0) - 1;
      slots.push({ type, melder: item(soortMelder, melder), soort: 'overig', day: 0 });
    };
    if (type === 'Opvoeden en opgroeien') {
      // The OJG helps children; all that comes by it is about growing up.
      for (const melder of ojgMelders.map((name) => soortMelder.indexOf(name)))
        while ((left[melder] ?? 0) > 0) add(melder);
    }
    const wanted = affinity.find(([name]) => name === type)?.[1];
    const likings = soortMelder.map((melder) => wanted?.[melder] ?? wanted?.other ?? 1);
    const weights = left.map((some, melder) => some * (likings[melder] ?? 1));
    while (slots.length < number) {
      const melder = random.place(weights);
      add(melder);
      weights[melder] = (left[melder] ?? 0) * (likings[melder] ?? 1);
    }
    byType.set(type, slots);
  }

  const lists = soortMelding.map((type) => byType.get(type) ?? []);
  const direct = apportion(
    chosen.direct[year],
    lists.map((list, i) => list.length * (directness[item(soortMelding, i)] ?? 0)),
    lists.map((list) => Math.floor(list.length * 0.95)),
  );
  const rest = lists.map(
    (list, i) =>
      list.filter(({ melder }) => !ojgMelders.includes(melder)).length - (direct[i] ?? 0),
  );
  const wettelijk = apportion(
    chosen.wettelijk[year],
    rest.map((number, i) => number * (legalness[item(soortMelding, i)] ?? 1)),
    rest.map((number) => Math.floor(number * 0.985)),
  );
  for (const [i, list] of lists.entries()) {
    const byReadiness = list
      .map((slot) => {
        const liking = ojgMelders.includes(slot.melder) ? 1e-9 : (helpedAtOnce[slot.melder] ?? 1);
        return { slot, place: random.next() / liking };
      })
      .toSorted((one, other) => one.place - other.place);
    const until = direct[i] ?? 0;
    for (const [place, { slot }] of byReadiness.entries()) {
      if (place < until) slot.soort = 'direct';
      else if (place < until + (wettelijk[i] ?? 0)) slot.soort = 'wettelijk';
    }
  }

  const atEntree = season(year, 0.55);
  const elsewhere = season(year, 0.75);
  const all = random.shuffle(lists.flat());
  for (const slot of all) slot.day = (slot.soort === 'direct' ? atEntree : elsewhere).draw(random);
  return all.sort((one, other) => one.day - other.day);
}

/**
 * The meldingen of 2019 and 2020; of them the wettelijke, of which the onderzoek tells what became, and who those are
 * about that came by an OJG.
 */
export function meldingen(
  random: Random,
  keys: Keys,
  people: People,
  dossiers: Dossiers,
): { rows: Melding[]; zaken: Zaak[]; ojgPeople: ReadonlyMap<string, Person> } {
  const rows: Melding[] = [];
  const zaken: Zaak[] = [];
  const who = new Map<string, Person>();
  for (const slot of [...slotsOf(2019, random), ...slotsOf(2020, random)]) {
    const { type, melder, soort, day } = slot;
    const herbeoordeling = type.startsWith('Verzoek herbeoordeling');
    const wet = wetOf(type, random);
    const person =
      soort === 'direct' && random.chance(0.4)
        ? null
        : people.someone(kindOf(type, wet, random), herbeoordeling ? 0.5 : 0.33);
    const row: Melding = {
      meldingId: keys.next('M'),
      persoonId: person?.id ?? null,
      begindatum: iso(day),
      datumAfhandeling: null,
      soortMelding: type,
      soortMelder: melder,
      verwijzer: random.weighted(verwijzers[melder]),
      soortAfhandeling: null,
      dossierId: null,
      wettelijk: soort === 'wettelijk',
      wet: null,
      kanaal: random.weighted(
        kanalen[melder] ?? kanaalVanInwoner[iso(day) < ENTREES_DICHT ? 'open' : 'dicht'],
      ),
      eersteVraag: herbeoordeling
        ? random.chance(0.03)
        : !random.chance(soort === 'direct' ? 0.13 : 0.07),
      vervolgOpMeldingId: null,
      route: null,
      datumIntrekking: null,
      redenVoortijdigEinde: null,
      wijkteam: random.pick(teams),
    };
    rows.push(row);
    if (person !== null && ojgMelders.includes(melder)) who.set(row.meldingId, person);
    if (soort === 'direct') {
      row.route = 'enkelvoudig';
      row.soortAfhandeling = random.weighted(directeAfhandelingen);
      row.datumAfhandeling = iso(day + (random.chance(0.7) ? 0 : random.between(1, 12)));
    } else if (person !== null && soort === 'wettelijk') {
      const dossierId = dossiers.of(people.householdOf(person));
      row.dossierId = dossierId;
      row.wet = wet;
      row.route = random.chance(0.3) ? 'enkelvoudig' : 'complex';
      zaken.push({ row, day, person, dossierId, wet });
    } else if (person !== null) {
      settle(row, day, dossiers, people.householdOf(person), random);
    }
  }
  plantErrors(rows, random);
  return { rows, zaken, ojgPeople: who };
}

/** What became of a melding that was not settled directly and is no wettelijke one. */
function settle(
  row: Melding,
  day: number,
  dossiers: Dossiers,
  household: string,
  random: Random,
): void {
  const done = workday(
    day +
      duration(random, [
        [0.5, 2],
        [0.9, 14],
        [1, 45],
      ]),
  );
  const ojg = row.soortMelder === 'Huisarts OJG' || row.soortMelder === 'School OJG';
  const became = ojg
    ? 'toegevoegd aan lopend dossier'
    : random.weighted([
        ['toegevoegd aan lopend dossier', 0.42],
        ['beantwoord', 0.18],
        ['ingetrokken', 0.22],
        ['spoed/crisis', 0.11],
        ['dubbel', 0.07],
      ] as const);
  row.route = became === 'spoed/crisis' ? 'spoed' : 'complex';
  row.datumAfhandeling = known(done) ?? null;
  row.soortAfhandeling = row.datumAfhandeling === null ? 'nog open' : became;
  if (became === 'toegevoegd aan lopend dossier' || became === 'beantwoord') {
    const dossierId = dossiers.of(household);
    row.dossierId = dossierId;
    dossiers.status(dossierId, day, 'onderzoek');
  } else if (row.datumAfhandeling !== null && became === 'ingetrokken') {
    row.datumIntrekking = row.datumAfhandeling;
    row.redenVoortijdigEinde = random.weighted([
      ['ingetrokken', 0.6],
      ['geen contact', 0.25],
      ['verhuisd', 0.08],
      ['ander domein', 0.07],
    ] as const);
  } else if (row.datumAfhandeling !== null && became === 'dubbel') {
    row.redenVoortijdigEinde = 'dubbel';
  }
}

function wetOf(type: SoortMelding, random: Random): 'Wmo' | 'Jeugdwet' {
  if (type === 'Verzoek herbeoordeling Wmo maatwerk' || type === 'Aanvraag WMO') return 'Wmo';
  if (type === 'Verzoek herbeoordeling Jeugdwet maatwerk') return 'Jeugdwet';
  if (type === 'Opvoeden en opgroeien') return random.chance(0.94) ? 'Jeugdwet' : 'Wmo';
  return random.chance(0.93) ? 'Wmo' : 'Jeugdwet';
}

function kindOf(type: SoortMelding, wet: 'Wmo' | 'Jeugdwet', random: Random): Kind {
  if (wet === 'Jeugdwet') return 'kind';
  const old =
    type === 'Verzoek herbeoordeling Wmo maatwerk' || type === 'Mantelzorg'
      ? 0.65
      : type === 'Gezondheid en welzijn'
        ? 0.55
        : 0.12;
  return random.chance(old) ? 'oudere' : 'volwassene';
}

function plantErrors(rows: Melding[], random: Random): void {
  const any = rows.filter(({ wettelijk }) => wettelijk === false);
  const done = any.filter(
    ({ soortAfhandeling }) => soortAfhandeling === 'toegevoegd aan lopend dossier',
  );
  const legal = rows.filter(({ wettelijk }) => wettelijk === true);
  plant('afhandelingVoorMelding', done, random, (row) => {
    // The wrong year was typed.
    row.datumAfhandeling = iso((parseDay(row.begindatum ?? '') ?? 0) - 365);
  });
  plant('kanaalLeeg', any, random, (row) => {
    row.kanaal = null;
  });
  plant('verwijzerLeeg', any, random, (row) => {
    row.verwijzer = null;
  });
  plant('eersteVraagLeeg', any, random, (row) => {
    row.eersteVraag = null;
  });
  plant('vervolgOpOudeMelding', any, random, (row, number) => {
    // Drawn from the meldingen of 2018, which have keys of their own and are not in the export.
    row.vervolgOpMeldingId = `M2018-${number}`;
    row.eersteVraag = false;
  });
  plant('wetLeeg', legal, random, (row) => {
    row.wet = null;
  });
}
