import { code, date, key, recordType, reference, text } from '../model/index.ts';
import { uitkomstBezwaar } from './code-lists.ts';

/** An objection to a decision, from the municipality (GWS). */
export const bezwaar = recordType({
  title: 'bezwaren',
  tier: 'ervaring',
  fields: {
    bezwaarId: key('bezwaar'),
    indicatieId: reference('indicatie'),
    besluitId: text('besluit'),
    ontvangstdatum: date('ontvangstdatum bezwaar'),
    datumBeslissing: date('datum beslissing op bezwaar', {
      leeg: 'loopt',
      einde: 'eerste-dag-uit',
    }),
    uitkomst: code('uitkomst bezwaar', uitkomstBezwaar, { lijst: 'UBZ', na: 'datumBeslissing' }),
  },
  key: ['bezwaarId'],
  references: { indicatieId: 'indicatie' },
  order: [['ontvangstdatum', 'datumBeslissing']],
  endedWhen: { filled: 'uitkomst' },
});
