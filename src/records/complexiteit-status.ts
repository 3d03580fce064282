import { code, date, recordType, reference, text } from '../model/index.ts';
import { niveau } from './code-lists.ts';

/** The dated level of complexity of a household. */
export const complexiteitStatus = recordType({
  title: 'statussen van complexiteit',
  tier: 'proces',
  fields: {
    huishoudenId: reference('huishouden'),
    niveau: code('niveau van complexiteit', niveau, { lijst: 'CPX' }),
    begindatum: date('begindatum status'),
    einddatum: date('einddatum status', { leeg: 'loopt', einde: 'eerste-dag-uit' }),
    criterium: text('criterium'),
  },
  key: [],
  references: { huishoudenId: 'huishouden' },
  order: [['begindatum', 'einddatum']],
});
