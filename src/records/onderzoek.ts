import { code, date, flag, key, recordType, reference } from '../model/index.ts';
import { pgbVaardigheid, redenOpschorting, uitkomstBesluit, wijzeEinde } from './code-lists.ts';

/** From the start to the plan, with the GON loop, the aanvraag and the besluit. */
export const onderzoek = recordType({
  title: 'onderzoeken',
  tier: 'proces',
  fields: {
    onderzoekId: key('onderzoek'),
    meldingId: reference('melding'),
    persoonId: reference('persoon'),
    begindatum: date('begindatum onderzoek', { eis: ['ON1'], toekomst: 'kan' }),
    datumNaarGon: date('datum verzonden naar GON', { eis: ['ON2'], leeg: 'geen' }),
    datumVanGon: date('datum ontvangen van GON', { eis: ['ON3'], leeg: 'geen' }),
    datumPlanVerzonden: date('datum plan verzonden', {
      eis: ['ON4'],
      leeg: 'loopt',
      einde: 'eerste-dag-uit',
    }),
    einddatum: date('einddatum onderzoek', {
      eis: ['ON4'],
      leeg: 'loopt',
      einde: 'eerste-dag-uit',
    }),
    wijzeEinde: code('wijze van einde', wijzeEinde, { lijst: 'WE', na: 'einddatum' }),
    opschortingVan: date('begin opschorting', { leeg: 'geen' }),
    opschortingTot: date('einde opschorting', { toekomst: 'kan', leeg: 'geen' }),
    opschortingReden: code('reden opschorting', redenOpschorting, {
      lijst: 'OPS',
      na: 'opschortingVan',
    }),
    datumAanvraag: date('datum aanvraag', { eis: ['ON8'], leeg: 'geen' }),
    datumBesluit: date('datum besluit', { leeg: 'geen' }),
    uitkomstBesluit: code('uitkomst besluit', uitkomstBesluit, {
      lijst: 'UB',
      na: 'datumBesluit',
    }),
    pgbVaardigheid: code('uitkomst PGB-vaardigheid', pgbVaardigheid, { eis: ['ON7'] }),
    budgetplan: flag('budgetplan aanwezig', { eis: ['ON7'] }),
  },
  key: ['onderzoekId'],
  references: { meldingId: 'melding', persoonId: 'persoon' },
  order: [
    ['melding.begindatum', 'datumPlanVerzonden'],
    ['melding.begindatum', 'einddatum'],
    ['begindatum', 'datumPlanVerzonden'],
    ['begindatum', 'einddatum'],
    ['datumNaarGon', 'datumVanGon'],
    ['datumAanvraag', 'datumBesluit'],
    ['opschortingVan', 'opschortingTot'],
  ],
  endedWhen: { filled: 'wijzeEinde' },
});
