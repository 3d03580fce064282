import { code, date, key, recordType, text } from '../model/index.ts';
import { thema } from './code-lists.ts';

/** A collective or preventive activity. */
export const omgevingsgerichteActiviteit = recordType({
  title: 'omgevingsgerichte activiteiten',
  tier: 'alleen-eis',
  fields: {
    activiteitId: key('activiteit', { eis: ['OA1'] }),
    thema: code('thema', thema, { eis: ['OA1'], lijst: 'TH' }),
    begindatum: date('begindatum activiteit'),
    einddatum: date('einddatum activiteit', {
      leeg: 'loopt',
      einde: 'eerste-dag-uit',
      toekomst: 'kan',
    }),
    resultaat: text('resultaat', { eis: ['OA1'] }),
  },
  key: ['activiteitId'],
  references: {},
  order: [['begindatum', 'einddatum']],
});
