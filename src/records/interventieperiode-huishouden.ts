import { date, recordType, reference } from '../model/index.ts';

/**
 * Interventions for one household, of whatever kind, that share a day or follow each other after at most 28 days, as one
 * spell: no day counts twice. An interventie runs from begin to end, both included.
 */
export const interventieperiodeHuishouden = recordType({
  title: 'aaneengesloten interventies per huishouden',
  tier: 'afgeleid',
  fields: {
    huishoudenId: reference('huishouden'),
    begindatum: date('begindatum interventies'),
    einddatum: date('einddatum interventies', { leeg: 'loopt', einde: 'laatste-dag' }),
  },
  key: [],
  references: { huishoudenId: 'huishouden' },
  order: [['begindatum', 'einddatum']],
  from: {
    merge: 'interventie',
    by: ['huishoudenId'],
    spell: ['begindatum', 'einddatum'],
    gap: 28,
    overlapping: 'joined',
  },
});
