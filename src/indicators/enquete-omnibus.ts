import type { MeasureFor } from '../records/index.ts';
import {
  gehoord,
  gemakkelijk,
  goedBekend,
  ja,
  jaOfEens,
  metAntwoord,
  metOordeel,
  ookNvt,
  tevreden,
} from './enquete-antwoorden.ts';

/** The clauses on the Omnibus survey: a sample of residents of 18 and older, with weights. */
const enquete = {
  unit: '%',
  decimals: 1,
  direction: 'higher',
  over: 'enqueteAntwoord',
  cohort: { afgerond: 'meting.veldwerkTot' },
  of: { 'het Omnibusonderzoek': { is: { 'meting.instrument': 'Omnibus' } } },
  limits: [
    'De vragenlijst was niet beschikbaar: vraag_id en antwoordcodes zijn een voorstel; kolommen.json vertaalt die van een export.',
  ],
} as const;

const repeated = 'of dezelfde mensen in beide metingen zitten, is niet bekend';

const metContact = { 'er was contact met WIJ': { is: { filterContactWij: 'ja' } } } as const;

/** R01-E2 and R04-E5: one question under two results. Who had no idea of his own was not helped with it. */
export const omnibusGeholpenMetEigenIdee = {
  ...enquete,
  id: 'omnibus-geholpen-met-eigen-idee',
  title: 'Geholpen met een eigen idee of activiteit in de wijk (Omnibus)',
  survey: { question: 'geholpen-met-eigen-idee', ...ja, base: ookNvt, repeated },
  readings: [
    {
      id: 'inwoners',
      question: 'Welke inwoners?',
      options: [
        { id: 'alle', title: 'alle inwoners die antwoordden' },
        {
          id: 'met-eigen-idee',
          title: 'wie een eigen idee of activiteit had (geen ‘niet van toepassing’)',
          set: { 'survey.base': metAntwoord },
        },
      ],
      why: 'De clausule zegt ‘% van inwoners’, zonder beperking. Wie contact had met WIJ staat in een regel erbij.',
      source: 'meetinstructies D2, R01-E2',
      decides: 'contractoverleg',
    },
  ],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R01-E2 and R04-E5, line: only those who had contact with WIJ. */
export const omnibusGeholpenMetEigenIdeeContact = {
  ...enquete,
  id: 'omnibus-geholpen-met-eigen-idee-contact',
  title: 'Geholpen met een eigen idee of activiteit, van wie contact had met WIJ (Omnibus)',
  of: { ...enquete.of, ...metContact },
  survey: { question: 'geholpen-met-eigen-idee', ...ja, base: ookNvt, repeated },
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R03-E1: on institutions such as WIJ, hence not on WIJ alone. */
export const omnibusTevredenInstantiesBuurt = {
  ...enquete,
  id: 'omnibus-tevreden-instanties-buurt',
  title: 'Tevreden over instanties voor ondersteuning in de buurt (Omnibus)',
  survey: { question: 'tevreden-instanties-buurt', ...tevreden, base: metOordeel, repeated },
  limits: [
    ...enquete.limits,
    'Het oordeel gaat over instanties zoals WIJ, niet over WIJ alleen; over invloed en zeggenschap (resultaat 3) zegt het weinig.',
  ],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R04-E1: any yes, of all who answered; who does not know has not heard. */
export const omnibusGehoordVanWij = {
  ...enquete,
  id: 'omnibus-gehoord-van-wij',
  title: 'Ooit van WIJ gehoord (Omnibus)',
  survey: { question: 'bekend-met-wij', ...gehoord, base: metAntwoord, repeated },
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R04-E2: the same question, of the same respondents, hence never more than R04-E1. */
export const omnibusGoedBekendMetWij = {
  ...enquete,
  id: 'omnibus-goed-bekend-met-wij',
  title: 'Goed bekend met de dienstverlening van WIJ (Omnibus)',
  survey: { question: 'bekend-met-wij', ...goedBekend, base: metAntwoord, repeated },
  readings: [
    {
      id: 'bewoners',
      question: 'Welke bewoners?',
      options: [
        { id: 'alle', title: 'alle bewoners die antwoordden' },
        {
          id: 'gehoord',
          title: 'wie ooit van WIJ hoorde',
          set: {
            'survey.others': {
              'not-met': ['wel eens van gehoord'],
              unsure: goedBekend.others.unsure,
              'not-applicable': ['nooit van gehoord', ...goedBekend.others['not-applicable']],
            },
            'survey.base': metOordeel,
          },
        },
      ],
      why: 'De clausule zegt ‘% bewoners’. Zo is het nooit meer dan R04-E1.',
      source: 'meetinstructies D2, R04-E2',
      decides: 'contractoverleg',
    },
  ],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R04-E3: who does not know whether he knows, does not. */
export const omnibusWetenWaarTeZijn = {
  ...enquete,
  id: 'omnibus-weten-waar-te-zijn',
  title: 'Weten waar je met een vraag moet zijn (Omnibus)',
  survey: { question: 'weten-waar-te-zijn', ...jaOfEens, base: metAntwoord, repeated },
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R04-E4: of those with an opinion. */
export const omnibusGemakkelijkNaarBinnen = {
  ...enquete,
  id: 'omnibus-gemakkelijk-naar-binnen',
  title: 'Gemakkelijk bij WIJ naar binnen lopen (Omnibus)',
  survey: { question: 'gemakkelijk-naar-binnen', ...gemakkelijk, base: metOordeel, repeated },
  readings: [
    {
      id: 'bewoners',
      question: 'Welke bewoners?',
      options: [
        { id: 'met-mening', title: 'wie er een mening over heeft' },
        {
          id: 'alle',
          title: 'alle bewoners die antwoordden',
          set: { 'survey.base': ookNvt },
        },
        {
          id: 'bekend-met-wij',
          title: 'wie WIJ kent',
          missing: ['filter_bekend_met_wij'],
        },
      ],
      why: 'Wie geen mening heeft, zegt niet dat het moeilijk is. Hoeveel dat er zijn, staat erbij.',
      source: 'meetinstructies D2, R04-E4',
      decides: 'contractoverleg',
    },
  ],
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** Of all residents R07-E11 and R07-E12 would measure how many WIJ reaches, not what its support does. */
const ontvangers = {
  of: {
    ...enquete.of,
    'er was ondersteuning van WIJ': { is: { filterOndersteuning: ['WIJ', 'beide'] } },
  },
  limits: [
    ...enquete.limits,
    'Alleen wie ondersteuning van WIJ kreeg (filter_ondersteuning is WIJ of beide); dat zijn er weinig.',
  ],
} as const;

/** R07-E11. */
export const omnibusDingenBeterDoen = {
  ...enquete,
  ...ontvangers,
  id: 'omnibus-dingen-beter-doen',
  title: 'Door ondersteuning de dingen beter kunnen doen (Omnibus)',
  survey: { question: 'dingen-beter-doen', ...jaOfEens, base: metOordeel, repeated },
} as const satisfies MeasureFor<'enqueteAntwoord'>;

/** R07-E12. */
export const omnibusBeterRedden = {
  ...enquete,
  ...ontvangers,
  id: 'omnibus-beter-redden',
  title: 'Door ondersteuning zich beter redden (Omnibus)',
  survey: { question: 'beter-redden', ...jaOfEens, base: metOordeel, repeated },
} as const satisfies MeasureFor<'enqueteAntwoord'>;
