import type { Norm } from '../model/index.ts';

const document = 'sva-2022';
const dates = { from: '2022-01-01', to: '2022-12-31' } as const;

/**
 * The norms that the text of the Set van Afspraken 2022 itself sets, in the order of the text. Where nothing is measured
 * that a norm judges, it says why; a figure that is given under its code is then judged.
 */
export const norms2022 = [
  {
    id: 'norm-huisartsen-met-ojg',
    title: 'Driekwart van de huisartsen maakt gebruik van een OJG',
    kind: 'at-least',
    value: 75,
    unit: '%',
    ...dates,
    source: { document, code: 'R05-P1', lines: [87, 87], words: '75% van huisartsen' },
    measure: 'huisartsen-met-ojg',
    remarks: [
      'Zonder ‘tenminste’; gelezen als 75% of meer, zoals O8.1.',
      'R08-E3 meet hetzelfde, maar noemt geen norm.',
    ],
  },
  {
    id: 'norm-onderzoek-wettelijke-termijn',
    title: 'Onderzoek na een wettelijke melding binnen de wettelijke termijn afgerond',
    kind: 'within-term',
    term: 'wmo-onderzoek',
    share: null,
    unit: '%',
    ...dates,
    source: {
      document,
      code: 'R07-P3',
      lines: [98, 98],
      words: 'binnen de wettelijke termijn van 6 weken',
    },
    measure: 'onderzoek-binnen-zes-weken',
    remarks: [
      'De tekst noemt geen percentage. Een wettelijke termijn veronderstelt alle trajecten, maar dat staat er niet: er is geen oordeel.',
    ],
  },
  {
    id: 'norm-onderzoek-zes-weken',
    title: 'Het onderzoek duurt niet langer dan zes weken',
    kind: 'within-term',
    term: 'sva-onderzoek',
    share: null,
    unit: '%',
    ...dates,
    source: { document, code: 'V7.3', lines: [103, 103], words: 'niet langer dan zes weken duurt' },
    measure: 'onderzoek-binnen-zes-weken-jeugd',
    remarks: [
      'Gemeten waar geen wettelijke termijn geldt: bij de Jeugdwet. Bij de Wmo geldt die van R07-P3.',
      'Letterlijk begint de termijn bij het onderzoek; gemeten wordt vanaf de melding, zodat tijd vóór het onderzoek niet wegvalt.',
    ],
  },
  {
    id: 'norm-jeugdige-gezien-en-gehoord',
    title: 'Een betrokken jeugdige wordt altijd gezien en gehoord',
    kind: 'at-least',
    value: 100,
    unit: '%',
    ...dates,
    source: { document, code: 'V7.4', lines: [104, 104], words: 'altijd gezien en gehoord' },
    remarks: ['‘Altijd’ is gelezen als 100%. Niemand registreert dit.'],
    unmeasured: 'niemand registreert of de jeugdige is gezien en gehoord',
  },
  {
    id: 'norm-informeel-netwerk-in-plan',
    title: 'Elk ondersteuningsplan zegt of het informele netwerk is ingezet',
    kind: 'at-least',
    value: 100,
    unit: '%',
    ...dates,
    source: { document, code: 'V7.9', lines: [107, 107], words: 'In alle ondersteuningsplannen' },
    remarks: [
      '‘Alle’ is gelezen als 100%. Er is geen indicator voor; geteld wordt de verplichting zelf.',
    ],
    measure: 'plannen-met-uitspraak-over-netwerk',
  },
  {
    id: 'norm-tijd-voor-uitvoeringsplan',
    title: 'De aanbieder krijgt tenminste 14 dagen voor het uitvoeringsplan',
    kind: 'at-least',
    value: 14,
    unit: 'dagen',
    ...dates,
    source: { document, code: 'V7.10', lines: [107, 107], words: 'tenminste 14 dagen de tijd' },
    remarks: [
      'Het gaat om de tijd die is geboden, niet om de tijd die is gebruikt: de afgesproken retourdatum wordt niet geregistreerd.',
      'De 14 dagen lopen binnen de zes weken van het onderzoek.',
    ],
    unmeasured:
      'de afgesproken retourdatum wordt niet geregistreerd; hoeveel dagen er waren, staat bij V7.10',
  },
  {
    id: 'norm-een-regisseur-per-huishouden',
    title: 'Elk ondersteund huishouden heeft één regisseur',
    kind: 'at-least',
    value: 100,
    unit: '%',
    ...dates,
    source: {
      document,
      code: 'V7.13',
      lines: [109, 109],
      words: 'Elk door Stichting WIJ Groningen ondersteund huishouden heeft één regisseur',
    },
    remarks: [
      'Gelezen als het aandeel huishoudens met precies één regisseur. Er is geen indicator voor.',
    ],
    unmeasured:
      'wie de regisseur is, wordt niet geregistreerd; of een huishouden regie heeft, staat bij V7.13',
  },
  {
    id: 'norm-ondersteuning-geevalueerd',
    title: 'Ingezette ondersteuning wordt altijd geëvalueerd',
    kind: 'at-least',
    value: 100,
    unit: '%',
    ...dates,
    source: { document, code: 'V7.18', lines: [109, 109], words: 'wordt altijd geëvalueerd' },
    remarks: [
      '‘Altijd’ is gelezen als 100%. Evaluatie is een ontwikkelopgave; er is geen indicator voor.',
    ],
    unmeasured: 'evaluatie is een ontwikkelopgave; er is geen registratie van elke ondersteuning',
  },
  {
    id: 'norm-huisartsenpraktijken-met-ojg',
    title: 'Tenminste driekwart van de huisartsenpraktijken heeft een OJG',
    kind: 'at-least',
    value: 75,
    unit: '%',
    ...dates,
    source: {
      document,
      code: 'O8.1',
      lines: [117, 117],
      words: 'tenminste 75 % van alle huisartsenpraktijken',
    },
    measure: 'huisartsenpraktijken-met-ojg',
    remarks: [
      'Per praktijk, waar R05-P1 per huisarts telt: de twee kunnen verschillen en worden elk in hun eigen eenheid beoordeeld.',
    ],
  },
  {
    id: 'norm-klacht-wettelijke-termijn',
    title: 'Klachten binnen de wettelijke termijn afgehandeld',
    kind: 'within-term',
    term: 'awb-klacht',
    share: null,
    unit: '%',
    ...dates,
    source: {
      document,
      code: 'O12.1',
      lines: [122, 122],
      words: 'binnen de wettelijke termijn af',
    },
    remarks: [
      'Zes weken, of tien met een klachtadviescommissie (Awb 9:11); gelezen als zes. Of de Awb de stichting rechtstreeks bindt, hangt af van het mandaat en is niet nagegaan.',
      'De tekst noemt geen percentage, en de registratie-eisen vragen geen datums van klachten: er is geen oordeel.',
    ],
    measure: 'klachten-binnen-termijn',
  },
  {
    id: 'norm-zorgkosten-binnen-begroting',
    title: 'Kosten van (maatwerk)voorzieningen tegenover de gemeentelijke begroting',
    kind: 'budget',
    value: null,
    reference: 'de gemeentelijke begroting voor (maatwerk)voorzieningen en jeugdhulp',
    unit: 'euro',
    ...dates,
    source: { document, code: 'R15-P1', lines: [135, 135], words: 'vs. gemeentelijke begroting' },
    remarks: ['De Set van Afspraken noemt geen bedrag; de begroting zelf is er niet bij.'],
    limit: { measure: 'begroting' },
    measure: 'verplichting',
  },
  {
    id: 'norm-flexibele-schil',
    title: 'Een flexibele schil van 10% van de fte’s',
    kind: 'monitor-only',
    value: 10,
    unit: '%',
    ...dates,
    source: {
      document,
      code: 'GE-9',
      lines: [176, 176],
      words: 'streeft naar een flexibele schil van 10%',
    },
    remarks: [
      'De tekst noemt een streefgetal, geen minimum of maximum: er is geen oordeel. Als maximum gelezen zou het ‘at-most’ zijn.',
    ],
    unmeasured: 'de fte’s van WIJ Groningen staan in geen registratie',
  },
] as const satisfies readonly Norm[];
