import { date, flag, recordType, reference } from '../model/index.ts';

/** The agreement of a practice with WIJ on an OJG. */
export const ojgInzet = recordType({
  title: 'overeenkomsten over OJG-inzet',
  tier: 'proces',
  fields: {
    praktijkId: reference('praktijk'),
    ingangsdatum: date('ingangsdatum OJG-inzet', { toekomst: 'kan' }),
    einddatum: date('einddatum OJG-inzet', {
      leeg: 'loopt',
      einde: 'laatste-dag',
      toekomst: 'kan',
    }),
    bezet: flag('OJG-plaats bezet'),
  },
  key: [],
  references: { praktijkId: 'huisartsenpraktijk' },
  order: [['ingangsdatum', 'einddatum']],
});
