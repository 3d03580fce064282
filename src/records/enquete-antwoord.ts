import { number, recordType, reference, text } from '../model/index.ts';

/** One answer of one respondent. It carries no person (AVG). */
export const enqueteAntwoord = recordType({
  title: 'antwoorden in enquêtes',
  tier: 'ervaring',
  fields: {
    metingId: reference('meting'),
    respondentId: text('respondent'),
    vraagId: text('vraag'),
    antwoordcode: text('antwoord', {
      toelichting: 'Leeg: gevraagd en niet beantwoord; wie geen rij heeft, kreeg de vraag niet.',
    }),
    gewicht: number('gewicht', { toelichting: 'Leeg: 1.' }),
    filterMantelzorger: text('geeft mantelzorg', { toelichting: 'ja of nee' }),
    filterContactWij: text('contact met WIJ', { toelichting: 'ja of nee' }),
    filterGesprek: text('gesprek gehad', { toelichting: 'ja of nee' }),
    filterOndersteuning: text('soort ondersteuning', {
      toelichting: 'WIJ, aanbieder, beide of geen',
    }),
  },
  key: [],
  references: { metingId: 'enqueteMeting' },
  order: [],
});
