import { date, key, recordType, reference } from '../model/index.ts';

/** Who; the link between registrations. With a household history there is a row for each household. */
export const persoon = recordType({
  title: 'personen',
  tier: 'proces',
  fields: {
    persoonId: key('persoon'),
    geboortedatum: date('geboortedatum'),
    huishoudenId: reference('huishouden'),
    van: date('begin lidmaatschap van het huishouden'),
    tot: date('einde lidmaatschap van het huishouden', {
      leeg: 'loopt',
      einde: 'laatste-dag',
      toekomst: 'kan',
    }),
  },
  key: ['persoonId', 'van'],
  references: { huishoudenId: 'huishouden' },
  order: [
    ['van', 'tot'],
    ['geboortedatum', 'van'],
  ],
});
