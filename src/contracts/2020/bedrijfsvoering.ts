import type { Bedrijfsvoering } from '../../model/index.ts';

/** The two results of the running of the organisation. */
export const bedrijfsvoering = [
  {
    id: 'begroting',
    code: 'BV1',
    title: 'Begroting',
    wording: 'Begroting',
    source: { document: 'focusdocument-2020', lines: [68, 68] },
    norm: {
      id: 'norm-begroting',
      code: 'BV1-N',
      title: 'Conform begroting of beschikking',
      wording: 'Conform begroting/beschikking',
      source: { document: 'focusdocument-2020', lines: [68, 68] },
    },
    frequency: 'kwartaal',
    unmeasured: {
      kind: 'bedrag',
      why: 'de begroting van WIJ Groningen en haar uitgaven staan in geen registratie',
    },
    remarks: [
      {
        kind: 'bronfout',
        text: 'Anders dan de andere tabellen heeft deze geen indicator: het resultaat is één woord (regels 67-69).',
      },
    ],
  },
  {
    id: 'deelopdrachten',
    code: 'BV2',
    title: 'Deelopdrachten',
    wording: 'Deelopdrachten',
    source: { document: 'focusdocument-2020', lines: [69, 69] },
    norm: {
      id: 'norm-deelopdrachten',
      code: 'BV2-N',
      title: 'Per beschikking van de deelopdracht',
      wording: 'Per beschikking deelopdracht',
      source: { document: 'focusdocument-2020', lines: [69, 69] },
    },
    frequency: 'halfjaar',
    unmeasured: {
      kind: 'bedrag',
      why: 'de beschikkingen van de deelopdrachten en hun uitgaven staan in geen registratie',
    },
    remarks: [
      {
        kind: 'bronfout',
        text: 'Over de deelopdrachten per half jaar (regel 89), over de financiële voortgang per kwartaal (regel 65): voor het geld van deelopdrachten gelden beide.',
      },
    ],
  },
] as const satisfies readonly Bedrijfsvoering[];
