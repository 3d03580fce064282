import { date, key, recordType } from '../model/index.ts';

/** A GP practice, from an external register. */
export const huisartsenpraktijk = recordType({
  title: 'huisartsenpraktijken',
  tier: 'proces',
  fields: {
    praktijkId: key('praktijk'),
    inGemeenteVan: date('begin vestiging van de praktijk in de gemeente', { toekomst: 'kan' }),
    inGemeenteTot: date('einde vestiging van de praktijk in de gemeente', {
      leeg: 'loopt',
      einde: 'laatste-dag',
      toekomst: 'kan',
    }),
  },
  key: ['praktijkId'],
  references: {},
  order: [['inGemeenteVan', 'inGemeenteTot']],
});
