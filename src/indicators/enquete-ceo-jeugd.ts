import type { MeasureFor } from '../records/index.ts';
import { eens, ja, metAntwoord, metOordeel, tevreden } from './enquete-antwoorden.ts';
import { basis, ondersteuning, schaalJeugd } from './enquete-lezingen.ts';

/** The clauses on the CEO, measured among clients of the Jeugdwet. Never added up with the CEO Wmo. */
const enquete = {
  unit: '%',
  decimals: 1,
  direction: 'higher',
  over: 'enqueteAntwoord',
  cohort: { afgerond: 'meting.veldwerkTot' },
  limits: [
    'De Groningse vragenlijst was niet beschikbaar, en niet is nagegaan of het CEO Jeugd deze vraag stelt: vraag_id en antwoordcodes zijn een voorstel; kolommen.json vertaalt die van een export.',
    'Het CEO vraagt doorgaans naar het jaar voor het veldwerk; het veldwerk bepaalt het jaar.',
  ],
} as const;

/** Which survey; the filters leave out who says no, for who has not said it was asked all the same. */
const clienten = { 'het CEO Jeugd': { is: { 'meting.instrument': 'CEO Jeugd' } } } as const;
const metGesprek = {
  ...clienten,
  'er is een gesprek geweest': { not: { is: { filterGesprek: 'nee' } } },
} as const;
const metOndersteuning = {
  ...clienten,
  'er is ondersteuning': { not: { is: { filterOndersteuning: 'geen' } } },
} as const;

const repeated = 'wie meer jaren cliënt is, kan in beide metingen zitten';

/** R06-E1, line. */
export const ceoJeugdSamenOplossingenGezocht = {
  ...enquete,
  id: 'ceo-jeugd-samen-oplossingen-gezocht',
  title: 'Samen met de medewerker naar oplossingen gezocht (CEO Jeugd)',
  of: metGesprek,
  survey: { question: 'samen-oplossingen-gezocht', ...eens, base: metOordeel, repeated },
  readings: [basis, schaalJeugd],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R06-E2, line. */
export const ceoJeugdSerieusGenomen = {
  ...enquete,
  id: 'ceo-jeugd-serieus-genomen',
  title: 'Serieus genomen door de medewerker (CEO Jeugd)',
  of: metGesprek,
  survey: { question: 'serieus-genomen', ...eens, base: metOordeel, repeated },
  readings: [basis, schaalJeugd],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R06-E3, line. */
export const ceoJeugdBekendMetOco = {
  ...enquete,
  id: 'ceo-jeugd-bekend-met-oco',
  title: 'Bekend met onafhankelijke cliëntondersteuning (CEO Jeugd)',
  of: clienten,
  survey: { question: 'bekend-met-oco', ...ja, base: metAntwoord, repeated },
  readings: [basis],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R07-E1, line. */
export const ceoJeugdTevredenContactGesprek = {
  ...enquete,
  id: 'ceo-jeugd-tevreden-contact-gesprek',
  title: 'Tevreden over het contact in het gesprek (CEO Jeugd)',
  of: metGesprek,
  survey: { question: 'tevreden-contact-gesprek', ...tevreden, base: metOordeel, repeated },
  readings: [basis, schaalJeugd],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R07-E2, line. */
export const ceoJeugdTevredenDeskundigheidGesprek = {
  ...enquete,
  id: 'ceo-jeugd-tevreden-deskundigheid-gesprek',
  title: 'Tevreden over de deskundigheid in het gesprek (CEO Jeugd)',
  of: metGesprek,
  survey: { question: 'tevreden-deskundigheid-gesprek', ...tevreden, base: metOordeel, repeated },
  readings: [basis, schaalJeugd],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R07-E3, line. */
export const ceoJeugdTevredenGekozenOplossing = {
  ...enquete,
  id: 'ceo-jeugd-tevreden-gekozen-oplossing',
  title: 'Tevreden over de gekozen oplossing (CEO Jeugd)',
  of: metGesprek,
  survey: { question: 'tevreden-gekozen-oplossing', ...tevreden, base: metOordeel, repeated },
  readings: [basis, schaalJeugd],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R07-E4, line. */
export const ceoJeugdSnelGeholpen = {
  ...enquete,
  id: 'ceo-jeugd-snel-geholpen',
  title: 'Snel geholpen met de vraag (CEO Jeugd)',
  of: clienten,
  survey: { question: 'snel-geholpen', ...eens, base: metOordeel, repeated },
  readings: [basis, schaalJeugd],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R07-E5 and R13-E1, line. */
export const ceoJeugdOndersteuningPast = {
  ...enquete,
  id: 'ceo-jeugd-ondersteuning-past',
  title: 'Ondersteuning past bij de hulpvraag (CEO Jeugd)',
  of: metOndersteuning,
  survey: { question: 'ondersteuning-past', ...eens, base: metOordeel, repeated },
  groups: { 'soort ondersteuning': 'filterOndersteuning' },
  readings: [basis, ondersteuning, schaalJeugd],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R07-E6, line. */
export const ceoJeugdKwaliteitGoed = {
  ...enquete,
  id: 'ceo-jeugd-kwaliteit-goed',
  title: 'Kwaliteit van de ondersteuning is goed (CEO Jeugd)',
  of: metOndersteuning,
  survey: { question: 'kwaliteit-goed', ...eens, base: metOordeel, repeated },
  groups: { 'soort ondersteuning': 'filterOndersteuning' },
  readings: [basis, schaalJeugd],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R07-E9 and R14-E2, line. */
export const ceoJeugdDingenBeterDoen = {
  ...enquete,
  id: 'ceo-jeugd-dingen-beter-doen',
  title: 'Door ondersteuning de dingen beter kunnen doen (CEO Jeugd)',
  of: metOndersteuning,
  survey: { question: 'dingen-beter-doen', ...eens, base: metOordeel, repeated },
  groups: { 'soort ondersteuning': 'filterOndersteuning' },
  readings: [basis, ondersteuning, schaalJeugd],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R07-E10 and R14-E1, line. */
export const ceoJeugdBeterRedden = {
  ...enquete,
  id: 'ceo-jeugd-beter-redden',
  title: 'Door ondersteuning zich beter redden (CEO Jeugd)',
  of: metOndersteuning,
  survey: { question: 'beter-redden', ...eens, base: metOordeel, repeated },
  groups: { 'soort ondersteuning': 'filterOndersteuning' },
  readings: [basis, ondersteuning, schaalJeugd],
} as const satisfies MeasureFor<'enqueteAntwoord'>;
