import { code, date, key, recordType, reference } from '../model/index.ts';
import { doelrealisatie } from './code-lists.ts';

/** A spell of casusregie or procesregie. */
export const casusregie = recordType({
  title: 'perioden van casusregie',
  tier: 'proces',
  fields: {
    regieId: key('regie'),
    dossierId: reference('dossier', { eis: ['CR1'] }),
    persoonId: reference('persoon', { eis: ['CR1'] }),
    begindatum: date('begindatum regie'),
    einddatum: date('einddatum regie', { leeg: 'loopt', einde: 'eerste-dag-uit' }),
    doelrealisatieEinde: code('doelrealisatie bij beëindiging', doelrealisatie, {
      eis: ['CR4'],
      lijst: 'DRL',
      na: 'einddatum',
    }),
  },
  key: ['regieId'],
  references: { dossierId: 'dossier', persoonId: 'persoon' },
  order: [['begindatum', 'einddatum']],
});
