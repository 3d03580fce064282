import { date, recordType, reference, text } from '../model/index.ts';

/**
 * Interventions of one kind for one household that follow each other after at most 28 days, as one spell.
 * An interventie runs from begin to end, both included; overlapping ones stay apart.
 */
export const interventieperiode = recordType({
  title: 'aaneengesloten interventies',
  tier: 'afgeleid',
  fields: {
    huishoudenId: reference('huishouden'),
    soort: text('soort interventie', { lijst: 'IV', vrij: true }),
    begindatum: date('begindatum interventie'),
    einddatum: date('einddatum interventie', { leeg: 'loopt', einde: 'laatste-dag' }),
  },
  key: [],
  references: { huishoudenId: 'huishouden' },
  order: [['begindatum', 'einddatum']],
  from: {
    merge: 'interventie',
    by: ['huishoudenId', 'soort'],
    spell: ['begindatum', 'einddatum'],
    gap: 28,
  },
});
