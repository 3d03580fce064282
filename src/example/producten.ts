import type { RecordOf } from '../records/index.ts';

type Categorie = NonNullable<RecordOf<'product'>['categorie']>;

/** A product of the example: its code, price and size are invented. */
export type Product = {
  readonly code: string;
  readonly wet: 'Wmo' | 'Jeugdwet' | 'geen';
  readonly categorie: Categorie;
  readonly specialistisch: boolean;
  /** How often it is chosen within its group. */
  readonly weight: number;
  readonly eenheid: NonNullable<RecordOf<'indicatie'>['eenheid']>;
  readonly frequentie: NonNullable<RecordOf<'indicatie'>['frequentie']>;
  readonly volume: readonly [low: number, high: number];
  /** The price of a unit in cents. */
  readonly cents: number;
  /** How often it is a PGB. */
  readonly pgb: number;
};

/** The product groups in the order of the published table. */
export const groepen = [
  'Doorbraaktraject',
  'Jeugd',
  'JeugdTeam 050',
  'Wmo Huishoudelijke hulp',
  'Wmo GON',
  'Wmo Voorzieningen',
  'Wmo Begeleiding overig (PGB, LWI, Haren)',
  'Maatwerkbudget WMP',
] as const satisfies readonly Categorie[];

const product = (
  code: string,
  wet: Product['wet'],
  categorie: Categorie,
  weight: number,
  [eenheid, frequentie]: readonly [Product['eenheid'], Product['frequentie']],
  volume: readonly [number, number],
  cents: number,
  more: { readonly pgb?: number; readonly specialistisch?: true } = {},
): Product => ({
  code,
  wet,
  categorie,
  weight,
  eenheid,
  frequentie,
  volume,
  cents,
  pgb: more.pgb ?? 0,
  specialistisch: more.specialistisch ?? false,
});

const begeleiding = 'Wmo Begeleiding overig (PGB, LWI, Haren)';
const ggz = { specialistisch: true } as const;
export const producten: readonly Product[] = [
  product('DB1', 'geen', 'Doorbraaktraject', 1, ['83', '6'], [1000, 9000], 100),
  product('JA1', 'Jeugdwet', 'Jeugd', 4, ['04', '2'], [1, 6], 9_150),
  product('JA2', 'Jeugdwet', 'Jeugd', 3, ['01', '4'], [120, 600], 158, ggz),
  product('JA3', 'Jeugdwet', 'Jeugd', 1, ['14', '2'], [2, 7], 21_900, ggz),
  product('JA4', 'Jeugdwet', 'Jeugd', 2, ['04', '2'], [1, 8], 4_640, { pgb: 0.3 }),
  product('JT1', 'Jeugdwet', 'JeugdTeam 050', 1, ['04', '4'], [4, 20], 8_300),
  product('HH1', 'Wmo', 'Wmo Huishoudelijke hulp', 5, ['01', '2'], [60, 240], 47, { pgb: 0.03 }),
  product('HH2', 'Wmo', 'Wmo Huishoudelijke hulp', 1, ['01', '2'], [90, 300], 52),
  product('GO1', 'Wmo', 'Wmo GON', 5, ['84', '4'], [1, 4], 31_200),
  product('GO2', 'Wmo', 'Wmo GON', 2, ['84', '4'], [1, 3], 44_800),
  product('VO1', 'Wmo', 'Wmo Voorzieningen', 3, ['82', '6'], [1, 1], 52_500),
  product('VO2', 'Wmo', 'Wmo Voorzieningen', 2, ['82', '6'], [1, 1], 128_000),
  product('VO3', 'Wmo', 'Wmo Voorzieningen', 1, ['82', '6'], [1, 1], 310_000),
  product('BG1', 'Wmo', begeleiding, 3, ['04', '2'], [1, 8], 3_950, { pgb: 1 }),
  product('BG2', 'Wmo', begeleiding, 2, ['16', '2'], [1, 5], 6_480),
  product('BG3', 'Wmo', begeleiding, 1, ['14', '2'], [1, 7], 14_700),
  product('MB1', 'Wmo', 'Maatwerkbudget WMP', 1, ['83', '6'], [100, 2500], 100),
];

/** The reference tables of products and prices. */
export function productTables(): { product: RecordOf<'product'>[]; tarief: RecordOf<'tarief'>[] } {
  return {
    product: producten.map(({ code, wet, categorie, specialistisch }) => ({
      productcode: code,
      wet,
      categorie,
      gonGerelateerd: categorie === 'Wmo GON',
      specialistisch,
    })),
    tarief: producten.flatMap(({ code, cents, eenheid }) => [
      {
        productcode: code,
        geldigVan: '2019-01-01',
        geldigTot: '2019-12-31',
        bedrag: cents / 100,
        eenheid,
      },
      {
        productcode: code,
        geldigVan: '2020-01-01',
        bedrag: eenheid === '83' ? 1 : Math.round(cents * 1.03) / 100,
        eenheid,
      },
    ]),
  };
}
