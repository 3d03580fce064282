import { date, flag, recordType, reference, text } from '../model/index.ts';

/** An intervention in a complex household or imminent crisis. */
export const interventie = recordType({
  title: 'interventies',
  tier: 'proces',
  fields: {
    huishoudenId: reference('huishouden'),
    soort: text('soort interventie', { lijst: 'IV', vrij: true }),
    begindatum: date('begindatum interventie'),
    einddatum: date('einddatum interventie', { leeg: 'loopt', einde: 'eerste-dag-uit' }),
    ophandenCrisis: flag('ophanden zijnde crisis'),
    toelichting: text('toelichting'),
  },
  key: [],
  references: { huishoudenId: 'huishouden' },
  order: [['begindatum', 'einddatum']],
});
