import { recordType, reference } from '../model/index.ts';

/**
 * Support by WIJ with the plan it carries out: the onderzoek that it names, or else the earliest usable plan of the
 * same dossier and person.
 */
export const ondersteuningOpPlan = recordType({
  title: 'vormen van ondersteuning met hun plan',
  tier: 'afgeleid',
  fields: {
    ondersteuningId: reference('ondersteuning'),
    onderzoekId: reference('onderzoek'),
  },
  key: [],
  references: { ondersteuningId: 'ondersteuning', onderzoekId: 'onderzoek' },
  order: [],
  from: {
    each: 'ondersteuning',
    with: 'onderzoek',
    by: 'onderzoekId',
    same: [
      ['dossierId', 'melding.dossierId'],
      ['persoonId', 'persoonId'],
    ],
    earliest: ['datumPlanVerzonden', 'einddatum'],
  },
});
