import { date, recordType, reference } from '../model/index.ts';

/**
 * OJG-trajecten of one person that follow each other after at most 28 days, as one: referred again so soon is the same
 * traject. It was begun by the first of them, and came to what the last of them came to.
 */
export const ojgPeriode = recordType({
  title: 'aaneengesloten OJG-trajecten',
  tier: 'afgeleid',
  fields: {
    persoonId: reference('persoon'),
    eersteTrajectId: reference('eerste OJG-traject'),
    laatsteTrajectId: reference('laatste OJG-traject'),
    begindatum: date('begindatum OJG-traject'),
    einddatum: date('einddatum OJG-traject', { leeg: 'loopt', einde: 'eerste-dag-uit' }),
  },
  key: [],
  references: {
    persoonId: 'persoon',
    eersteTrajectId: 'ojgTraject',
    laatsteTrajectId: 'ojgTraject',
  },
  order: [
    ['eersteTraject.datumVerwijzing', 'begindatum'],
    ['begindatum', 'einddatum'],
  ],
  endedWhen: { filled: 'laatsteTraject.uitkomst' },
  from: {
    merge: 'ojgTraject',
    by: ['persoonId'],
    spell: ['begindatum', 'einddatum'],
    gap: 28,
    ends: ['eersteTrajectId', 'laatsteTrajectId'],
  },
});
