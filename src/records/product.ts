import { code, flag, key, recordType } from '../model/index.ts';
import { categorie, wet } from './code-lists.ts';

/** Reference table of products. */
export const product = recordType({
  title: 'producten',
  tier: 'proces',
  fields: {
    productcode: key('productcode'),
    wet: code('wet', wet, { lijst: 'WET' }),
    categorie: code('productgroep', categorie, { lijst: 'CAT' }),
    gonGerelateerd: flag('GON-gerelateerd'),
    specialistisch: flag('specialistisch'),
  },
  key: ['productcode'],
  references: {},
  order: [],
});
