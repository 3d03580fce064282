import type { Ontwikkelopgave } from '../../model/index.ts';

/** The ontwikkelopgave that the document itself gives. */
export const ontwikkelopgaven = [
  {
    id: 'aanscherpen-opdracht-spoor-1',
    code: 'OO1',
    title: 'Aanscherpen van de opdracht voor spoor 1',
    wording:
      'Aanscherpen opdracht aan WIJ Groningen m.b.t. inzet spoor 1 als gevolg van het inzichtelijk maken van de inzet van WIJ Groningen in spoor 1 (zie ontwikkelopgave 4 in het focusdocument 2022). Dit inzicht levert, in combinatie met de verwachtingen van de gemeente, input op voor een aangescherpte opdracht voor spoor 1, in 2022.',
    source: { document: 'sva-2022', lines: [297, 297], place: 'kolom Ontwikkelopgave' },
    vervolg: null,
    remarks: [
      {
        kind: 'toedeling',
        text: 'De kolom ‘Vervolg’ is leeg.',
        reading: 'onbekend',
        alternative: 'er is geen vervolg',
        why: 'Een lege cel zegt niets.',
      },
    ],
  },
] as const satisfies readonly Ontwikkelopgave[];
