import { code, recordType, reference, text } from '../model/index.ts';
import { actiehouder } from './code-lists.ts';

/** A goal or action of a plan. */
export const doelActie = recordType({
  title: 'doelen en acties',
  tier: 'uitgesteld',
  fields: {
    planId: reference('plan'),
    doel: text('doel', { eis: ['ON5'] }),
    actie: text('actie', { eis: ['ON5'] }),
    actiehouder: code('actiehouder', actiehouder, { eis: ['ON5'] }),
  },
  key: [],
  references: { planId: 'ondersteuningsplan' },
  order: [],
});
