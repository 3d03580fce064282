/** The eight indicators of the harness as measures. A breakdown by two fields at once is two breakdowns here. */
import type { Measure } from '../src/model/index.ts';
import type { MeasureFor, OverName, RatioFor } from '../src/records/index.ts';

const described = { title: 'proef', unit: 'zaken', decimals: 0 } as const;
const over = <N extends OverName>(
  id: string,
  measure: Omit<MeasureFor<N>, 'id' | keyof typeof described>,
) => ({ ...described, id, ...measure }) as unknown as Measure;

/** Counted in each month of the quarter. */
export const perMonth = {
  direct: over<'melding'>('direct', {
    over: 'melding',
    cohort: { instroom: 'begindatum' },
    of: { eerste: { is: { eersteVraag: true } } },
    share: { where: { beantwoord: { is: { soortAfhandeling: 'beantwoord' } } } },
  }),
  indicaties: over<'indicatie'>('indicaties', {
    over: 'indicatie',
    cohort: { instroom: 'begindatum' },
    count: {},
  }),
};

/** Counted in the quarter. */
export const perQuarter = {
  meldingen: over<'melding'>('meldingen', {
    over: 'melding',
    cohort: { instroom: 'begindatum' },
    count: {},
    groups: { soort: 'soortMelding', afhandeling: 'soortAfhandeling' },
  }),
  doorlooptijd: over<'onderzoek'>('doorlooptijd', {
    over: 'onderzoek',
    cohort: { afgerond: 'einddatum' },
    of: { 'met melding': { filled: 'melding.begindatum' } },
    duration: { from: 'melding.begindatum', to: 'einddatum' },
  }),
  zesWeken: over<'onderzoek'>('zes-weken', {
    over: 'onderzoek',
    cohort: { afgerond: 'einddatum' },
    of: { 'met melding': { filled: 'melding.begindatum' } },
    share: {
      where: { tijdig: { within: { from: 'melding.begindatum', to: 'einddatum', days: 42 } } },
    },
  }),
  openMeldingen: over<'melding'>('open-meldingen', {
    over: 'melding',
    cohort: { stand: ['begindatum', 'datumAfhandeling'] },
    count: {},
  }),
  openOnderzoeken: over<'onderzoek'>('open-onderzoeken', {
    over: 'onderzoek',
    cohort: { stand: ['begindatum', 'einddatum'] },
    count: {},
  }),
  klachten: {
    ...described,
    id: 'klachten',
    ratio: {
      teller: { over: 'klacht', cohort: { instroom: 'ontvangstdatum' } },
      noemer: { over: 'melding', cohort: { instroom: 'begindatum' } },
    },
  } as const satisfies RatioFor as unknown as Measure,
  gegrond: over<'klacht'>('gegrond', {
    over: 'klacht',
    cohort: { afgerond: 'datumAfhandeling' },
    share: { where: { gegrond: { is: { afhandeling: 'gegrond' } } } },
  }),
  ojg: over<'ojgTraject'>('ojg', {
    over: 'ojgTraject',
    cohort: { afgerond: 'einddatum' },
    share: { where: { 'zonder specialist': { not: { is: { uitkomst: 'specialistische ggz' } } } } },
  }),
  bedrag: over<'indicatie'>('bedrag', {
    over: 'indicatie',
    cohort: { instroom: 'begindatum' },
    sum: { of: 'offertebedrag' },
    groups: { categorie: 'productcode.categorie', verwijzer: 'verwijzerType' },
  }),
};
