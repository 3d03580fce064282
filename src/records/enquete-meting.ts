import { code, date, key, number, recordType, text } from '../model/index.ts';
import { instrument } from './code-lists.ts';

/** One wave of a survey. */
export const enqueteMeting = recordType({
  title: 'metingen van enquêtes',
  tier: 'ervaring',
  fields: {
    metingId: key('meting'),
    instrument: code('instrument', instrument, { lijst: 'IS' }),
    veldwerkVan: date('begin veldwerk'),
    veldwerkTot: date('einde veldwerk', { einde: 'laatste-dag' }),
    populatie: text('populatie'),
    populatieOmvang: number('aantal mensen in de populatie', {
      toelichting: 'Niet in de registratie; nodig om te weten welk deel van allen is bevraagd.',
    }),
    uitgenodigd: number('aantal uitgenodigd'),
    respons: number('aantal respondenten'),
  },
  key: ['metingId'],
  references: {},
  order: [['veldwerkVan', 'veldwerkTot']],
});
