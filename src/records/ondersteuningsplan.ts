import { code, flag, key, recordType, reference } from '../model/index.ts';
import { inzetNetwerk } from './code-lists.ts';

/** The plan document of an onderzoek. */
export const ondersteuningsplan = recordType({
  title: 'ondersteuningsplannen',
  tier: 'uitgesteld',
  fields: {
    planId: key('plan'),
    onderzoekId: reference('onderzoek'),
    inzetInformeelNetwerk: code('inzet informeel netwerk', inzetNetwerk, {
      eis: ['ON6'],
      lijst: 'INZ',
    }),
    inzetVrijwilligers: flag('inzet vrijwilligers', { eis: ['ON6'] }),
  },
  key: ['planId'],
  references: { onderzoekId: 'onderzoek' },
  order: [],
});
