import * as z from 'zod';
import { date, key, recordType } from '../model/index.ts';

/** A GP practice, from an external register. */
export const huisartsenpraktijk = recordType({
  title: 'huisartsenpraktijken',
  tier: 'proces',
  fields: z.object({
    praktijkId: key('praktijk'),
    inGemeenteVan: date('praktijk in de gemeente vanaf', { toekomst: 'kan' }),
    inGemeenteTot: date('praktijk in de gemeente tot en met', {
      leeg: 'loopt',
      einde: 'laatste-dag',
      toekomst: 'kan',
    }),
  }),
  key: ['praktijkId'],
  references: {},
  order: [['inGemeenteVan', 'inGemeenteTot']],
});
