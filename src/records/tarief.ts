import { amount, code, date, recordType, reference, text } from '../model/index.ts';
import { eenheid } from './code-lists.ts';

/** Dated reference table of prices. */
export const tarief = recordType({
  title: 'tarieven',
  tier: 'proces',
  fields: {
    productcode: reference('productcode'),
    aanbieder: text('aanbieder'),
    geldigVan: date('begin geldigheid tarief', { toekomst: 'kan' }),
    geldigTot: date('einde geldigheid tarief', {
      leeg: 'loopt',
      einde: 'laatste-dag',
      toekomst: 'kan',
    }),
    bedrag: amount('bedrag'),
    eenheid: code('eenheid', eenheid, { lijst: 'EH' }),
  },
  key: [],
  references: { productcode: 'product' },
  order: [['geldigVan', 'geldigTot']],
});
