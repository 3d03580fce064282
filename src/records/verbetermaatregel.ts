import { code, date, recordType, text } from '../model/index.ts';
import { bronMaatregel } from './code-lists.ts';

/** Evidence for the clauses that ask to be shown. */
export const verbetermaatregel = recordType({
  title: 'verbetermaatregelen',
  tier: 'proces',
  fields: {
    bron: code('bron van de maatregel', bronMaatregel, { lijst: 'VB' }),
    bronRef: text('verwijzing naar de bron'),
    beschrijving: text('beschrijving'),
    datumBesluit: date('datum besluit tot de maatregel'),
    datumUitgevoerd: date('datum uitgevoerd'),
    effect: text('effect'),
  },
  key: [],
  references: {},
  order: [['datumBesluit', 'datumUitgevoerd']],
});
