import { date, key, recordType, reference } from '../model/index.ts';

/** The affiliation of a GP with a practice, from an external register. */
export const huisarts = recordType({
  title: 'huisartsen',
  tier: 'proces',
  fields: {
    huisartsId: key('huisarts'),
    praktijkId: reference('praktijk'),
    van: date('begin verbintenis met de praktijk', { toekomst: 'kan' }),
    tot: date('einde verbintenis met de praktijk', {
      leeg: 'loopt',
      einde: 'laatste-dag',
      toekomst: 'kan',
    }),
  },
  key: ['huisartsId', 'praktijkId', 'van'],
  references: { praktijkId: 'huisartsenpraktijk' },
  order: [['van', 'tot']],
});
