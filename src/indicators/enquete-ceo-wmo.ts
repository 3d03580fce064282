import type { MeasureFor } from '../records/index.ts';
import { eens, ja, metAntwoord, metOordeel, tevreden } from './enquete-antwoorden.ts';
import { basis, ondersteuning } from './enquete-lezingen.ts';

/** The clauses on the CEO, measured among clients of the Wmo. The CEO Jeugd is another survey: a line of its own. */
const enquete = {
  unit: '%',
  decimals: 1,
  direction: 'higher',
  over: 'enqueteAntwoord',
  cohort: { afgerond: 'meting.veldwerkTot' },
  limits: [
    'De Groningse vragenlijst was niet beschikbaar: vraag_id en antwoordcodes zijn een voorstel; kolommen.json vertaalt die van een export.',
    'Het CEO vraagt doorgaans naar het jaar voor het veldwerk; het veldwerk bepaalt het jaar.',
  ],
} as const;

/** Which survey; the filters leave out who says no, for who has not said it was asked all the same. */
const clienten = { 'het CEO Wmo': { is: { 'meting.instrument': 'CEO Wmo' } } } as const;
const metGesprek = {
  ...clienten,
  'er is een gesprek geweest': { not: { is: { filterGesprek: 'nee' } } },
} as const;
const metOndersteuning = {
  ...clienten,
  'er is ondersteuning': { not: { is: { filterOndersteuning: 'geen' } } },
} as const;

const repeated = 'wie meer jaren cliënt is, kan in beide metingen zitten';

/** R06-E1. */
export const ceoWmoSamenOplossingenGezocht = {
  ...enquete,
  id: 'ceo-wmo-samen-oplossingen-gezocht',
  title: 'Samen met de medewerker naar oplossingen gezocht (CEO Wmo)',
  of: metGesprek,
  survey: { question: 'samen-oplossingen-gezocht', ...eens, base: metOordeel, repeated },
  readings: [basis],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R06-E2. */
export const ceoWmoSerieusGenomen = {
  ...enquete,
  id: 'ceo-wmo-serieus-genomen',
  title: 'Serieus genomen door de medewerker (CEO Wmo)',
  of: metGesprek,
  survey: { question: 'serieus-genomen', ...eens, base: metOordeel, repeated },
  readings: [basis],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R06-E3: who does not know is not acquainted with it. */
export const ceoWmoBekendMetOco = {
  ...enquete,
  id: 'ceo-wmo-bekend-met-oco',
  title: 'Bekend met onafhankelijke cliëntondersteuning (CEO Wmo)',
  of: clienten,
  survey: { question: 'bekend-met-oco', ...ja, base: metAntwoord, repeated },
  readings: [basis],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R07-E1. */
export const ceoWmoTevredenContactGesprek = {
  ...enquete,
  id: 'ceo-wmo-tevreden-contact-gesprek',
  title: 'Tevreden over het contact in het gesprek (CEO Wmo)',
  of: metGesprek,
  survey: { question: 'tevreden-contact-gesprek', ...tevreden, base: metOordeel, repeated },
  readings: [basis],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R07-E2. */
export const ceoWmoTevredenDeskundigheidGesprek = {
  ...enquete,
  id: 'ceo-wmo-tevreden-deskundigheid-gesprek',
  title: 'Tevreden over de deskundigheid in het gesprek (CEO Wmo)',
  of: metGesprek,
  survey: { question: 'tevreden-deskundigheid-gesprek', ...tevreden, base: metOordeel, repeated },
  readings: [basis],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R07-E3. */
export const ceoWmoTevredenGekozenOplossing = {
  ...enquete,
  id: 'ceo-wmo-tevreden-gekozen-oplossing',
  title: 'Tevreden over de gekozen oplossing (CEO Wmo)',
  of: metGesprek,
  survey: { question: 'tevreden-gekozen-oplossing', ...tevreden, base: metOordeel, repeated },
  readings: [basis],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R07-E4: how it is felt; R07-P3 counts the days. */
export const ceoWmoSnelGeholpen = {
  ...enquete,
  id: 'ceo-wmo-snel-geholpen',
  title: 'Snel geholpen met de vraag (CEO Wmo)',
  of: clienten,
  survey: { question: 'snel-geholpen', ...eens, base: metOordeel, repeated },
  readings: [basis],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R07-E5 and R13-E1: one question of the CEO. */
export const ceoWmoOndersteuningPast = {
  ...enquete,
  id: 'ceo-wmo-ondersteuning-past',
  title: 'Ondersteuning past bij de hulpvraag (CEO Wmo)',
  of: metOndersteuning,
  survey: { question: 'ondersteuning-past', ...eens, base: metOordeel, repeated },
  groups: { 'soort ondersteuning': 'filterOndersteuning' },
  readings: [basis, ondersteuning],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R07-E6. */
export const ceoWmoKwaliteitGoed = {
  ...enquete,
  id: 'ceo-wmo-kwaliteit-goed',
  title: 'Kwaliteit van de ondersteuning is goed (CEO Wmo)',
  of: metOndersteuning,
  survey: { question: 'kwaliteit-goed', ...eens, base: metOordeel, repeated },
  groups: { 'soort ondersteuning': 'filterOndersteuning' },
  readings: [basis],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R07-E9 and R14-E2: one question of the CEO. */
export const ceoWmoDingenBeterDoen = {
  ...enquete,
  id: 'ceo-wmo-dingen-beter-doen',
  title: 'Door ondersteuning de dingen beter kunnen doen (CEO Wmo)',
  of: metOndersteuning,
  survey: { question: 'dingen-beter-doen', ...eens, base: metOordeel, repeated },
  groups: { 'soort ondersteuning': 'filterOndersteuning' },
  readings: [basis, ondersteuning],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R07-E10 and R14-E1: one question of the CEO. */
export const ceoWmoBeterRedden = {
  ...enquete,
  id: 'ceo-wmo-beter-redden',
  title: 'Door ondersteuning zich beter redden (CEO Wmo)',
  of: metOndersteuning,
  survey: { question: 'beter-redden', ...eens, base: metOordeel, repeated },
  groups: { 'soort ondersteuning': 'filterOndersteuning' },
  readings: [basis, ondersteuning],
} as const satisfies MeasureFor<'enqueteAntwoord'>;
