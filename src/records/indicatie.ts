import { amount, code, date, key, number, recordType, reference, text } from '../model/index.ts';
import {
  eenheid,
  financieringsvorm,
  frequentie,
  redenWijziging,
  verwijzerType,
  verwijzerTypeLabels,
} from './code-lists.ts';

/** A granted maatwerkvoorziening or jeugdhulp. What is granted may lie ahead. */
export const indicatie = recordType({
  title: 'indicaties',
  tier: 'proces',
  fields: {
    indicatieId: key('indicatie'),
    persoonId: reference('persoon'),
    onderzoekId: reference('onderzoek'),
    productcode: reference('productcode', { eis: ['IN1'] }),
    volume: number('volume', { eis: ['IN1'] }),
    eenheid: code('eenheid', eenheid, { eis: ['IN1'], lijst: 'EH' }),
    frequentie: code('frequentie', frequentie, { eis: ['IN1'], lijst: 'FQ' }),
    aanbieder: text('aanbieder', { eis: ['IN1'] }),
    kosten: amount('prijs van één eenheid', { eis: ['IN1'] }),
    financieringsvorm: code('financieringsvorm', financieringsvorm, { eis: ['IN1'], lijst: 'FV' }),
    pgbBedrag: amount('PGB-bedrag per jaar', { eis: ['IN1'] }),
    offertebedrag: amount('offertebedrag', { eis: ['IN1'] }),
    begindatum: date('begindatum indicatie', { eis: ['IN2'], toekomst: 'kan' }),
    einddatum: date('einddatum indicatie', {
      eis: ['IN3'],
      leeg: 'loopt',
      einde: 'laatste-dag',
      toekomst: 'kan',
    }),
    besluitdatum: date('besluitdatum'),
    redenWijziging: code('reden wijziging', redenWijziging, { lijst: 'RW', leeg: 'geen' }),
    datumStartLevering: date('datum start levering', { toekomst: 'kan', leeg: 'geen' }),
    verwijzerType: code('type verwijzer', verwijzerType, {
      lijst: 'VT',
      betekenis: verwijzerTypeLabels,
    }),
  },
  key: ['indicatieId'],
  references: { persoonId: 'persoon', onderzoekId: 'onderzoek', productcode: 'product' },
  order: [['begindatum', 'einddatum']],
});
