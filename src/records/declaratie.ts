import { amount, code, date, recordType, reference } from '../model/index.ts';
import { debetCredit, statusDeclaratie } from './code-lists.ts';

/** Declared care, from the municipality. */
export const declaratie = recordType({
  title: 'declaraties',
  tier: 'proces',
  fields: {
    indicatieId: reference('indicatie'),
    productcode: reference('productcode'),
    zorgperiodeVan: date('begin zorgperiode'),
    zorgperiodeTot: date('einde zorgperiode', { einde: 'laatste-dag' }),
    bedrag: amount('bedrag'),
    debetCredit: code('debet of credit', debetCredit),
    status: code('status declaratie', statusDeclaratie),
  },
  key: [],
  references: { indicatieId: 'indicatie', productcode: 'product' },
  order: [['zorgperiodeVan', 'zorgperiodeTot']],
});
