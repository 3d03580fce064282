import { code, date, flag, recordType, reference, text } from '../model/index.ts';
import { doelrealisatie } from './code-lists.ts';

/** A dated evaluation within regie. */
export const evaluatie = recordType({
  title: 'evaluaties',
  tier: 'uitgesteld',
  fields: {
    regieId: reference('regie'),
    datum: date('datum evaluatie', { eis: ['CR2'] }),
    doelrealisatie: code('doelrealisatie', doelrealisatie, { eis: ['CR2'], lijst: 'DRL' }),
    informeelNetwerkGeevalueerd: flag('informeel netwerk geëvalueerd', { eis: ['CR3'] }),
    informeelNetwerkOordeel: text('oordeel over het informele netwerk', { eis: ['CR3'] }),
    vrijwilligersGeevalueerd: flag('vrijwilligers geëvalueerd', { eis: ['CR3'] }),
  },
  key: [],
  references: { regieId: 'casusregie' },
  order: [],
});
