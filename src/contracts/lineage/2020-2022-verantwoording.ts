import type { Link } from '../../model/index.ts';

/** The table of savings, and the rules of accountability. */
export const verantwoording = [
  {
    from: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12', 'TT1', 'TT2'],
    to: [],
    relation: 'unknown',
    comparability: { series: 'n.v.t.' },
    why: 'SvA 2022 noemt geen besparingen. De tabel loopt tot en met 2023: of zij in 2022 gold, of is vervangen, staat er niet.',
    quotes: {
      from: [
        { code: 'T1', words: '240 Domeinstapelaars' },
        { code: 'T2', words: 'OJG Zorgkosten besparing' },
        { code: 'T3', words: 'Innoveren inkoop Jeugd' },
        { code: 'T4', words: 'Leefwereld & Jeugdstepelaars' },
        { code: 'T5', words: 'Versterking Triage' },
        { code: 'T6', words: 'Samenwerking onderwijs' },
        { code: 'T7', words: 'Effect van alle interventies' },
        { code: 'T8', words: 'WMO oud Zorgkosten besparing' },
        { code: 'T9', words: 'Vermindering entree' },
        { code: 'T10', words: 'Aanpassing besturingsmodel' },
        { code: 'T11', words: 'Huishoudelijke hulp' },
        { code: 'T12', words: 'WMO nieuw' },
        { code: 'TT1', words: 'Projecten die samen moet leiden tot taakstelling € 3,2 miljoen' },
        { code: 'TT2', words: 'Totale BRUTO besparing van € 10,5 miljoen zorgkosten' },
      ],
      to: [],
    },
    note: 'Kan in het focusdocument 2022 staan, dat niet voorhanden is. Waar de kosten zelf zijn gebleven, staat bij K1-K4 en bij de projecten.',
  },
  {
    from: ['VP1'],
    to: ['AE-5'],
    relation: 'unknown',
    comparability: { series: 'n.v.t.' },
    why: 'In 2022 staat kwartaalrapportage boven de kolom van de procesindicatoren, en vraagt AE-5 per kwartaal een rapportage over interne audits. Of dat dezelfde rapportage is, staat er niet.',
    quotes: {
      from: [{ code: 'VP1', words: 'Per kwartaal in 2020 rapporteert WIJ Groningen' }],
      to: [{ code: 'AE-5', words: 'levert per kwartaal een rapportage aan de gemeente Groningen' }],
    },
  },
  {
    from: ['VP2'],
    to: [],
    relation: 'dropped',
    comparability: { series: 'n.v.t.' },
    why: 'In 2022 valt elke procesindicator onder de kwartaalrapportage. Minder vaak, of alleen bij afwijking, kent SvA 2022 niet.',
    quotes: {
      from: [
        { code: 'VP2', words: 'met een geringere frequentie of alleen bij afwijkende resultaten' },
      ],
      to: [],
    },
  },
  {
    from: ['VP3'],
    to: [],
    relation: 'unknown',
    comparability: { series: 'n.v.t.' },
    why: 'SvA 2022 noemt geen dag waarop de kwartaalrapportage er moet zijn.',
    quotes: {
      from: [
        { code: 'VP3', words: 'Aan het eind van de maand volgend op het eind van een kwartaal' },
      ],
      to: [],
    },
    note: 'Kan in het focusdocument 2022 staan, dat niet voorhanden is.',
  },
  {
    from: ['VP4', 'VP11'],
    to: ['O15.1'],
    relation: 'merged',
    comparability: { series: 'n.v.t.' },
    why: 'Samen duiden en elke maand analyseren is één opdracht geworden: WIJ levert input en duiding. Hoe vaak, staat er niet.',
    quotes: {
      from: [
        { code: 'VP4', words: 'bij de duiding van de zorgcijfers' },
        { code: 'VP11', words: 'maandelijks geanalyseerd en onderbouwd' },
      ],
      to: [{ code: 'O15.1', words: 'levert input en duiding in de ontwikkeling van' }],
    },
  },
  {
    from: ['VP5'],
    to: ['SD5'],
    relation: 'reworded',
    comparability: { series: 'n.v.t.' },
    why: 'De gremia hebben in 2022 een naam: bestuurlijk/strategisch, tactisch en operationeel overleg.',
    quotes: {
      from: [{ code: 'VP5', words: 'besproken in de daartoe ingestelde gremia' }],
      to: [{ code: 'SD5', words: 'verantwoordings- en resultaatsturing' }],
    },
  },
  {
    from: ['VP6', 'VP7'],
    to: [],
    relation: 'dropped',
    comparability: { series: 'n.v.t.' },
    why: 'Over deelopdrachten wordt in SvA 2022 geen rapportage en geen overzicht gevraagd.',
    quotes: {
      from: [
        { code: 'VP6', words: 'eens per half jaar' },
        { code: 'VP7', words: 'overzicht van de verstrekte lopende deelopdrachten' },
      ],
      to: [],
    },
    note: 'Volgt volgens VP6 uit de subsidiebeschikking, die niet voorhanden is.',
  },
  {
    from: ['VP8', 'VP9'],
    to: [],
    relation: 'dropped',
    comparability: { series: 'n.v.t.' },
    why: 'SvA 2022 kent de projecten niet meer, en dus ook geen voortgangsrapportages daarover.',
    quotes: {
      from: [
        { code: 'VP8', words: 'in separate voortgangsrapportages weergegeven' },
        { code: 'VP9', words: 'De voortgangsrapportages zijn input voor de kwartaalrapportage' },
      ],
      to: [],
    },
    note: 'Lopen er in 2022 projecten, dan kunnen zij in het focusdocument 2022 staan, dat niet voorhanden is.',
  },
  {
    from: ['VP10'],
    to: ['GE-3'],
    relation: 'dropped',
    comparability: { series: 'n.v.t.' },
    why: 'Werken volgens de begroting blijft als eis. Dat daarover per kwartaal wordt gerapporteerd, staat er niet meer.',
    quotes: {
      from: [
        {
          code: 'VP10',
          words: 'de financiële voortgang ten opzichte van de vastgestelde begroting',
        },
      ],
      to: [{ code: 'GE-3', words: 'conform de overeengekomen begroting 2022' }],
    },
  },
] as const satisfies readonly Link[];
