import { amount, code, key, recordType, text } from '../model/index.ts';
import { categorie } from './code-lists.ts';

/** The budget of the municipality by year and product group. */
export const begrotingspost = recordType({
  title: 'begrotingsposten',
  tier: 'proces',
  fields: {
    jaar: key('jaar'),
    categorie: code('productgroep', categorie, { lijst: 'CAT' }),
    versie: text('versie van de begroting'),
    bedrag: amount('bedrag'),
  },
  key: ['jaar', 'categorie', 'versie'],
  references: {},
  order: [],
});
