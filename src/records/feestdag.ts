import { code, date, recordType, text } from '../model/index.ts';
import { soortFeestdag } from './code-lists.ts';

/** Days equated with a holiday, added to the calendar of the agreement. */
export const feestdag = recordType({
  title: 'feestdagen',
  tier: 'proces',
  fields: {
    datum: date('datum', { toekomst: 'kan' }),
    soort: code('soort dag', soortFeestdag, { lijst: 'FD' }),
    bron: text('bron'),
  },
  key: [],
  references: {},
  order: [],
});
