import * as z from 'zod';
import { number, recordType, reference, text } from '../model/index.ts';

/** One answer of one respondent. It carries no person (AVG). */
export const enqueteAntwoord = recordType({
  title: 'antwoorden in enquêtes',
  tier: 'ervaring',
  fields: z.object({
    metingId: reference('meting'),
    respondentId: text('respondent'),
    vraagId: text('vraag'),
    antwoordcode: text('antwoord'),
    gewicht: number('gewicht'),
    filterMantelzorger: text('geeft mantelzorg'),
    filterContactWij: text('contact met WIJ'),
    filterGesprek: text('gesprek gehad'),
    filterOndersteuning: text('soort ondersteuning'),
  }),
  key: [],
  references: { metingId: 'enqueteMeting' },
  order: [],
});
