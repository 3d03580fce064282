import { code, date, key, recordType, reference } from '../model/index.ts';
import { verwijzerType, verwijzerTypeLabels } from './code-lists.ts';

/** A new start of jeugdhulp with its verwijzer, from the municipality (GWS). */
export const verwijzing = recordType({
  title: 'verwijzingen',
  tier: 'ervaring',
  fields: {
    verwijzingId: key('verwijzing'),
    persoonId: reference('persoon'),
    datum: date('datum verwijzing'),
    verwijzerType: code('type verwijzer', verwijzerType, {
      lijst: 'VT',
      betekenis: verwijzerTypeLabels,
    }),
    productcode: reference('productcode'),
    ojgTrajectId: reference('OJG-traject'),
  },
  key: ['verwijzingId'],
  references: { persoonId: 'persoon', productcode: 'product', ojgTrajectId: 'ojgTraject' },
  order: [],
});
