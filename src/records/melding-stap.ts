import { code, date, recordType, reference, text } from '../model/index.ts';
import { stap } from './code-lists.ts';

/** A dated step of an OGGz or WvGGZ melding. */
export const meldingStap = recordType({
  title: 'stappen van meldingen',
  tier: 'proces',
  fields: {
    meldingId: reference('melding'),
    stap: code('stap', stap, { lijst: 'ST' }),
    datum: date('datum stap'),
    uitkomst: text('uitkomst van de stap', { vrij: true }),
  },
  key: [],
  references: { meldingId: 'melding' },
  order: [],
});
