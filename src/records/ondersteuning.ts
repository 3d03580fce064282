import { code, date, flag, key, number, recordType, reference } from '../model/index.ts';
import { doelrealisatie, redenUitstroom } from './code-lists.ts';

/** Support by the WIJ team itself. */
export const ondersteuning = recordType({
  title: 'vormen van ondersteuning',
  tier: 'proces',
  fields: {
    ondersteuningId: key('ondersteuning', { eis: ['OS1'] }),
    persoonId: reference('persoon', { eis: ['OS1'] }),
    dossierId: reference('dossier'),
    onderzoekId: reference('onderzoek'),
    begindatum: date('begindatum ondersteuning', { eis: ['OS2'], toekomst: 'kan' }),
    einddatum: date('einddatum ondersteuning', {
      eis: ['OS4'],
      leeg: 'loopt',
      einde: 'eerste-dag-uit',
      toekomst: 'kan',
    }),
    omvang: number('omvang', { eis: ['OS3'], eenheid: 'uur' }),
    doelrealisatie: code('doelrealisatie', doelrealisatie, {
      eis: ['OS5'],
      lijst: 'DRL',
      na: 'einddatum',
    }),
    redenUitstroom: code('reden uitstroom', redenUitstroom, {
      eis: ['OS5'],
      lijst: 'RU',
      na: 'einddatum',
    }),
    voorgenomen: flag('ondersteuning voorgenomen'),
    datumVoorgenomen: date('datum voorgenomen'),
  },
  key: ['ondersteuningId'],
  references: { persoonId: 'persoon', dossierId: 'dossier', onderzoekId: 'onderzoek' },
  order: [['begindatum', 'einddatum']],
});
