import type { Element } from '../../model/index.ts';

/** The five hoofdresultaten that DE KERN lists; the tables print seven. */
export const kern = [
  {
    id: 'kern-eigen-kracht-en-samenkracht',
    code: 'KR1',
    title: 'Kern: eigen kracht en samenkracht',
    wording:
      'De eigen kracht en samenkracht van inwoners is versterkt door bij voorkeur gebruik te maken van sociale (pedagogische) netwerken en basisvoorzieningen',
    source: { document: 'sva-2022', lines: [23, 23] },
    remarks: [
      {
        kind: 'lezing',
        text: 'DE KERN noemt vijf hoofdresultaten (R01, R02, R06, R07, R13); de tabellen drukken er zeven (ook R03 en R14).',
        reading: 'twee lijsten, elk zoals gedrukt',
        alternative: 'DE KERN is onvolledig',
        why: 'Het document zegt niet welke van de twee geldt.',
      },
    ],
  },
  {
    id: 'kern-kinderen-en-jongeren',
    code: 'KR2',
    title: 'Kern: kinderen en jongeren',
    wording: 'Kinderen en jongeren ontwikkelen zich optimaal en groeien gezond en veilig op.',
    source: { document: 'sva-2022', lines: [24, 24] },
  },
  {
    id: 'kern-regie-van-de-inwoner',
    code: 'KR3',
    title: 'Kern: regie van de inwoner',
    wording: 'De inwoner voert maximaal de regie over zijn eigen leven',
    source: { document: 'sva-2022', lines: [25, 25] },
  },
  {
    id: 'kern-passend-onderzoek-en-ondersteuning',
    code: 'KR4',
    title: 'Kern: passend onderzoek en ondersteuning',
    wording:
      'Het onderzoek en de daaruit voorkomende ondersteuning is passend bij de ondersteuningsvraag en sluit aan op de eigen kracht van inwoners',
    source: { document: 'sva-2022', lines: [26, 26] },
    remarks: [
      {
        kind: 'bronfout',
        text: '‘voorkomende’ staat voor ‘voortkomende’.',
        reading: 'voortkomende',
      },
      {
        kind: 'lezing',
        text: 'Zonder ‘(vraagverheldering en opstellen ondersteuningsplan)’, dat R07 wel heeft.',
        reading: 'hetzelfde resultaat als R07',
        alternative: 'een ander resultaat',
        why: 'De overige woorden zijn gelijk.',
      },
    ],
  },
  {
    id: 'kern-aansluiting-van-de-aanbieder',
    code: 'KR5',
    title: 'Kern: aansluiting van de aanbieder',
    wording:
      'De door de aanbieder geboden ondersteuning sluit aan op de doelen uit het ondersteuningsplan',
    source: { document: 'sva-2022', lines: [27, 27] },
  },
] as const satisfies readonly Element[];
