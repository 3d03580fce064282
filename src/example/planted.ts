import type { RecordName } from '../records/index.ts';
import { item, type Random } from './random.ts';

/** A kind of gap or error that is put into the example on purpose, as real exports have them. */
export type Planted = {
  readonly record: RecordName;
  readonly field: string;
  /** How many records have it, in a registration of scale 1. */
  readonly count: number;
  /** What is wrong, in Dutch. */
  readonly title: string;
};

/** What is planted. None of it touches a published total. */
export const planted = {
  kanaalLeeg: {
    record: 'melding',
    field: 'kanaal',
    count: 180,
    title: 'het kanaal is niet ingevuld',
  },
  verwijzerLeeg: {
    record: 'melding',
    field: 'verwijzer',
    count: 60,
    title: 'de verwijzer is niet ingevuld',
  },
  eersteVraagLeeg: {
    record: 'melding',
    field: 'eersteVraag',
    count: 90,
    title: 'of het een eerste vraag is, is niet ingevuld',
  },
  wetLeeg: {
    record: 'melding',
    field: 'wet',
    count: 12,
    title: 'van een wettelijke melding is de wet niet ingevuld',
  },
  afhandelingVoorMelding: {
    record: 'melding',
    field: 'datumAfhandeling',
    count: 7,
    title: 'afgehandeld voordat de melding er was',
  },
  vervolgOpOudeMelding: {
    record: 'melding',
    field: 'vervolgOpMeldingId',
    count: 40,
    title: 'vervolg op een melding van voor 2019, die niet in de bestanden staat',
  },
  geboortedatumLeeg: {
    record: 'persoon',
    field: 'geboortedatum',
    count: 30,
    title: 'de geboortedatum is niet ingevuld',
  },
  planZonderDatum: {
    record: 'onderzoek',
    field: 'datumPlanVerzonden',
    count: 24,
    title: 'plan verzonden, maar zonder datum',
  },
  planVoorBegin: {
    record: 'onderzoek',
    field: 'datumPlanVerzonden',
    count: 8,
    title: 'plan verzonden voordat het onderzoek begon',
  },
  onderzoekVoorMelding: {
    record: 'onderzoek',
    field: 'begindatum',
    count: 15,
    title: 'het onderzoek begon voor de melding',
  },
  besluitInToekomst: {
    record: 'onderzoek',
    field: 'datumBesluit',
    count: 3,
    title: 'een besluit na de peildatum (verkeerd jaar getikt)',
  },
  onderzoekPersoonOnbekend: {
    record: 'onderzoek',
    field: 'persoonId',
    count: 5,
    title: 'verwijst naar een persoon die niet in de bestanden staat',
  },
  ondersteuningEindeVoorBegin: {
    record: 'ondersteuning',
    field: 'einddatum',
    count: 6,
    title: 'geëindigd voor het begin',
  },
  pgbZonderBedrag: {
    record: 'indicatie',
    field: 'pgbBedrag',
    count: 5,
    title: 'een PGB zonder bedrag',
  },
  interventieSoortLeeg: {
    record: 'interventie',
    field: 'soort',
    count: 3,
    title: 'de soort interventie is niet ingevuld',
  },
  ojgZonderUitkomst: {
    record: 'ojgTraject',
    field: 'uitkomst',
    count: 5,
    title: 'beëindigd zonder uitkomst',
  },
  ojgMeldingOnbekend: {
    record: 'ojgTraject',
    field: 'meldingId',
    count: 4,
    title: 'verwijst naar een melding die niet in de bestanden staat',
  },
  inzetEindeVoorBegin: {
    record: 'vrijwilligersinzet',
    field: 'einddatum',
    count: 2,
    title: 'geëindigd voor het begin',
  },
} as const satisfies { readonly [id: string]: Planted };

export type PlantedId = keyof typeof planted;

/** A reference to nothing: no record has such a key. */
export const nowhere = (letters: string, number: number): string => `${letters}?${number}`;

/** Changes as many of the records as are to be planted, drawn by lot; what was changed is not offered again. */
export function plant<T>(
  id: PlantedId,
  candidates: T[],
  random: Random,
  change: (record: T, number: number) => void,
): void {
  const { count } = planted[id];
  for (let number = 1; number <= count; number++) {
    const place = random.below(candidates.length);
    change(item(candidates, place), number);
    // The last takes the place of the one that is taken.
    const last = candidates.pop();
    if (last !== undefined && place < candidates.length) candidates[place] = last;
  }
}
