import type { Element } from '../../model/index.ts';

/** The two main tasks of the WIJ teams, under which the kernfuncties stand. */
export const hoofdtaken = [
  {
    id: 'individuele-ondersteuning',
    code: 'HT-A',
    title: 'Individuele ondersteuning',
    wording: [
      { text: 'A. Individuele ondersteuning', lines: [317, 317] },
      {
        text: 'De werkwijze met betrekking tot individuele ondersteuning (van eenvoudig enkelvoudige tot meervoudig-complexe ondersteuningsvragen) kent een aantal centrale taken, die worden uitgevoerd door het WIJ-team.',
        lines: [319, 319],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [317, 319] },
  },
  {
    id: 'collectieve-aanpak',
    code: 'HT-B',
    title: 'Collectieve, preventieve aanpak',
    wording: [
      { text: 'B. De collectieve aanpak', lines: [355, 355] },
      {
        text: 'De collectieve aanpak kent in het werkproces vier kernfuncties: collectieve preventie, vergroten ontwikkelingskansen kinderen, versterken sociale netwerken en vergroten maatschappelijke participatie - die worden uitgevoerd door het WIJ-team.',
        lines: [357, 357],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [355, 357] },
  },
] as const satisfies readonly Element[];
