import type { Link } from '../../model/index.ts';

/** The table of savings. It runs until 2023, and SvA 2022 has no such table. */
export const besparing = [
  {
    from: ['T1', 'T2', 'T3', 'T7', 'T8', 'T11', 'T12', 'TT1', 'TT2'],
    to: ['O15.2'],
    relation: 'unknown',
    comparability: { series: 'n.v.t.' },
    why: 'SvA 2022 vraagt beheersmaatregelen, zonder bedrag. Of deze besparingen op zorgkosten, die tot en met 2023 waren geraamd, daaronder vallen, staat er niet.',
    quotes: {
      from: [
        { code: 'T1', words: 'Zorgkosten besparing Jeugd en/of WMO' },
        { code: 'T2', words: 'OJG Zorgkosten besparing Jeugd' },
        { code: 'T3', words: 'Innoveren inkoop Jeugd Zorgkosten besparing Jeugd' },
        { code: 'T7', words: 'Effect van alle interventies Zorgkosten besparing' },
        { code: 'T8', words: 'WMO oud Zorgkosten besparing WMO' },
        { code: 'T11', words: 'Huishoudelijke hulp Zorgkosten besparing WMO' },
        { code: 'T12', words: 'WMO nieuw - efficiënter Zorgkosten besparing WMO' },
        { code: 'TT1', words: 'taakstelling € 3,2 miljoen' },
        { code: 'TT2', words: 'Totale BRUTO besparing van € 10,5 miljoen zorgkosten' },
      ],
      to: [
        {
          code: 'O15.2',
          words: 'ontwikkelt in samenwerking met de gemeente Groningen beheersmaatregelen',
        },
      ],
    },
    note: 'De bedragen kunnen in het focusdocument 2022 staan, dat niet voorhanden is. Waar de kosten zelf zijn gebleven, staat bij K1-K4; wat van de projecten werd, bij P1, P2 en P6.',
  },
  {
    from: ['T4', 'T5', 'T6'],
    to: [],
    relation: 'unknown',
    comparability: { series: 'n.v.t.' },
    why: 'Deze rijen zijn leeg: een naam van een project, zonder bedrag. SvA 2022 heeft geen tabel van projecten.',
    quotes: {
      from: [
        { code: 'T4', words: 'Leefwereld & Jeugdstepelaars' },
        { code: 'T5', words: 'Versterking Triage' },
        { code: 'T6', words: 'Samenwerking onderwijs' },
      ],
      to: [],
    },
    note: 'Wat van de projecten zelf werd, staat bij P3, P4 en P5. De tabel kan in het focusdocument 2022 staan, dat niet voorhanden is.',
  },
  {
    from: ['T9', 'T10'],
    to: [],
    relation: 'unknown',
    comparability: { series: 'n.v.t.' },
    why: 'SvA 2022 zegt niets over besparing op de organisatie zelf. Een entree vraagt zij wel (O4.1), maar niet met hoeveel mensen.',
    quotes: {
      from: [
        { code: 'T9', words: 'Vermindering entree - effect FTE -4,5' },
        { code: 'T10', words: 'Aanpassing besturingsmodel FTE' },
      ],
      to: [],
    },
    note: 'Kan in de begroting 2022 zijn verwerkt, of in het focusdocument 2022 staan; geen van beide is voorhanden.',
  },
] as const satisfies readonly Link[];
