import type { Link } from '../../model/index.ts';

/**
 * The rules of accountability. They stood in the Focusdocument, of which the edition of 2022 is not at hand: what SvA 2022
 * does not say of them is unknown, and not dropped.
 */
export const verantwoording = [
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
    relation: 'unknown',
    comparability: { series: 'n.v.t.' },
    why: 'SvA 2022 zet elke procesindicator onder de kwartaalrapportage. Of haar focusdocument van een deel minder vaak verslag vraagt, zoals dat van 2020 deed, is niet bekend.',
    quotes: {
      from: [
        { code: 'VP2', words: 'met een geringere frequentie of alleen bij afwijkende resultaten' },
      ],
      to: [],
    },
    note: 'Kan in het focusdocument 2022 staan, dat niet voorhanden is.',
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
    why: 'De gremia zijn in 2022 overlegvormen met een naam, waar onder meer verantwoording en sturing op resultaten plaatsvindt. Dat de rapportage er wordt besproken, staat er niet.',
    quotes: {
      from: [{ code: 'VP5', words: 'besproken in de daartoe ingestelde gremia' }],
      to: [
        {
          code: 'SD5',
          words: '(bestuurlijk/strategisch overleg, tactisch overleg en operationeel overleg)',
        },
        { code: 'SD5', words: 'verantwoordings- en resultaatsturing' },
      ],
    },
  },
  {
    from: ['VP6', 'VP7'],
    to: [],
    relation: 'unknown',
    comparability: { series: 'n.v.t.' },
    why: 'SvA 2022 vraagt over deelopdrachten geen rapportage en geen overzicht. De plicht volgde uit de subsidiebeschikking, en die van 2022 is niet voorhanden.',
    quotes: {
      from: [
        { code: 'VP6', words: 'conform de subsidiebeschikking eens per half jaar' },
        { code: 'VP7', words: 'overzicht van de verstrekte lopende deelopdrachten' },
      ],
      to: [],
    },
    note: 'Kan ook in het focusdocument 2022 staan, dat niet voorhanden is.',
  },
  {
    from: ['VP8', 'VP9'],
    to: [],
    relation: 'unknown',
    comparability: { series: 'n.v.t.' },
    why: 'SvA 2022 noemt geen projecten en geen voortgangsrapportages. In 2020 stonden zij in het Focusdocument.',
    quotes: {
      from: [
        { code: 'VP8', words: 'in separate voortgangsrapportages weergegeven' },
        { code: 'VP9', words: 'De voortgangsrapportages zijn input voor de kwartaalrapportage' },
      ],
      to: [],
    },
    note: 'Lopen er in 2022 projecten, dan kan dit in het focusdocument 2022 staan, dat niet voorhanden is.',
  },
  {
    from: ['VP10'],
    to: ['GE-3'],
    relation: 'unknown',
    comparability: { series: 'n.v.t.' },
    why: 'Werken volgens de begroting is een eis. Of daarover per kwartaal wordt gerapporteerd, zegt SvA 2022 niet.',
    quotes: {
      from: [
        {
          code: 'VP10',
          words: 'de financiële voortgang ten opzichte van de vastgestelde begroting',
        },
      ],
      to: [{ code: 'GE-3', words: 'conform de overeengekomen begroting 2022' }],
    },
    note: 'Kan in het focusdocument 2022 staan, dat niet voorhanden is.',
  },
] as const satisfies readonly Link[];
