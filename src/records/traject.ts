import { flag, recordType, reference } from '../model/index.ts';

/**
 * The way of one melding through one onderzoek: a row for each onderzoek on a melding, one for a melding without
 * (one that nobody started on must not vanish from the noemer), and one for an onderzoek without melding.
 */
export const traject = recordType({
  title: 'trajecten',
  tier: 'afgeleid',
  fields: {
    meldingId: reference('melding'),
    onderzoekId: reference('onderzoek'),
    /** The person of the onderzoek, else of the melding. */
    persoonId: reference('persoon'),
    /** Of the onderzoeken on one melding for one person: the one that began first. */
    eerste: flag('eerste onderzoek van deze persoon op deze melding', {
      uit: ['onderzoek.begindatum'],
    }),
    /** Of all onderzoeken on one melding: the one that began first. */
    eersteVanMelding: flag('eerste onderzoek op deze melding', { uit: ['onderzoek.begindatum'] }),
  },
  key: [],
  references: { meldingId: 'melding', onderzoekId: 'onderzoek', persoonId: 'persoon' },
  order: [
    ['melding.begindatum', 'onderzoek.datumPlanVerzonden'],
    ['melding.begindatum', 'onderzoek.einddatum'],
  ],
  from: { pairs: ['melding', 'onderzoek'], on: 'meldingId' },
});
