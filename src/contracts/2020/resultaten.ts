import type { Result } from '../../model/index.ts';

/** The eight results in focus, and the three of SvA 2020 that the second annex reports on. */
export const resultaten = [
  {
    id: 'doelen-en-resultaten-in-alle-plannen',
    code: 'F1',
    title: 'Doelen, resultaten en inzet in alle plannen',
    wording:
      'Alle opgestelde ondersteuningsplannen bevatten doelen/resultaten en ten behoeve daarvan in te zetten activiteiten/interventies, zodat de impact van onze ondersteuning goed in kaart gebracht wordt.',
    source: { document: 'focusdocument-2020', lines: [24, 24] },
    spoor: 2,
    level: 'focus',
    remarks: [
      {
        kind: 'toedeling',
        text: 'Het document noemt bij dit resultaat geen spoor (regels 19-40); alleen 6-8 staan onder spoor één.',
        reading: 'spoor 2, waar SvA 2022 passende ondersteuning plaatst',
        alternative: 'geen spoor',
      },
      {
        kind: 'bronfout',
        text: 'Het resultaat vraagt alle plannen (regel 24); de indicator vraagt alleen groei van het aantal, zonder doel en zonder nulmeting (regel 24).',
      },
      {
        kind: 'bronfout',
        text: '“in te zetten activiteiten/interventies” (regel 24) wordt door geen indicator gemeten: de audits gaan over doelen en resultaten.',
      },
    ],
  },
  {
    id: 'lichte-ondersteuning-door-wij',
    code: 'F2',
    title: 'WIJ biedt zelf lichte ondersteuning',
    wording: 'WIJ Groningen biedt zelf (lichte) ondersteuning aan een inwoner:',
    source: { document: 'focusdocument-2020', lines: [25, 25] },
    spoor: 2,
    level: 'focus',
    parts: [
      {
        id: 'overbruggende-ondersteuning-tijdens-onderzoek',
        code: 'F2-1',
        title: 'Overbruggende ondersteuning tijdens het onderzoek',
        wording:
          'Gedurende de onderzoeksfase Biedt inwoners gedurende de onderzoeksfase noodzakelijke (overbruggende) ondersteuning indien hier directe aanleiding toe is (bijvoorbeeld om de situatie te stabiliseren)',
        source: { document: 'focusdocument-2020', lines: [25, 25] },
        remarks: [
          {
            kind: 'bronfout',
            text: '“Gedurende de onderzoeksfase” staat er tweemaal: als kop en in de zin (regel 25).',
          },
        ],
      },
      {
        id: 'ondersteuning-na-afronding-van-het-plan',
        code: 'F2-2',
        title: 'Individuele of gezinsondersteuning na het plan',
        wording:
          'Na afronding van het ondersteuningsplan Biedt individuele en/of gezinsondersteuning als bij de betrokkene(n) perspectief is op het (binnen redelijke termijn) herwinnen van zelfredzaamheid',
        source: { document: 'focusdocument-2020', lines: [25, 25] },
        remarks: [
          { kind: 'lezing', text: '“binnen redelijke termijn” (regel 25) is niet bepaald.' },
          {
            kind: 'lezing',
            text: '“Na afronding van het ondersteuningsplan” (regel 25).',
            reading: 'na het opstellen van het plan',
            alternative: 'na het einde van de uitvoering ervan',
          },
        ],
      },
    ],
    remarks: [
      {
        kind: 'toedeling',
        text: 'Het document noemt bij dit resultaat geen spoor (regels 19-40); alleen 6-8 staan onder spoor één.',
        reading: 'spoor 2, waar SvA 2022 passende ondersteuning plaatst',
        alternative: 'geen spoor',
      },
      {
        kind: 'bronfout',
        text: 'Geen indicator scheidt 2.1 (tijdens het onderzoek) van 2.2 (na het plan): F2.3 telt alleen afgeronde plannen, waar 2.1 niet in valt (regel 25).',
      },
    ],
  },
  {
    id: 'onderzoek-binnen-zes-weken-met-inzage',
    code: 'F3',
    title: 'Onderzoek binnen zes weken, met inzage in de werkvoorraad',
    wording:
      'Het onderzoek dat voorafgaat aan het opstellen van een ondersteuningsplan vindt plaats binnen een termijn van zes weken en er is inzage in de werkvoorraad.',
    source: { document: 'focusdocument-2020', lines: [38, 38] },
    spoor: 2,
    level: 'focus',
    remarks: [
      {
        kind: 'toedeling',
        text: 'Het document noemt bij dit resultaat geen spoor (regels 19-40); alleen 6-8 staan onder spoor één.',
        reading: 'spoor 2, waar SvA 2022 passende ondersteuning plaatst',
        alternative: 'geen spoor',
      },
      {
        kind: 'bronfout',
        text: 'De norm van zes weken wordt door de indicator niet gemeten: die vraagt doorlooptijden en populatie, geen aandeel binnen zes weken (regel 38).',
      },
      {
        kind: 'lezing',
        text: 'Waar de zes weken beginnen, staat er niet (regel 38).',
        reading: 'de melding, zoals SvA 2022 bij R07-P3',
        alternative: 'de start van het onderzoek',
      },
    ],
  },
  {
    id: 'evaluatie-lichte-ondersteuning',
    code: 'F4',
    title: 'Effect van lichte ondersteuning geëvalueerd',
    wording:
      'WIJ Groningen evalueert samen met de inwoner en relevante betrokkenen het effect van de lichte ondersteuning en stelt als nodig bij. De uitkomst wordt vastgelegd en geregistreerd.',
    source: { document: 'focusdocument-2020', lines: [39, 39] },
    spoor: 2,
    level: 'focus',
    remarks: [
      {
        kind: 'toedeling',
        text: 'Het document noemt bij dit resultaat geen spoor (regels 19-40); alleen 6-8 staan onder spoor één.',
        reading: 'spoor 2, waar SvA 2022 passende ondersteuning plaatst',
        alternative: 'geen spoor',
      },
      {
        kind: 'bronfout',
        text: 'Verwijst naar ontwikkelopgave 3 (regel 39), die van evaluatie niet spreekt (regel 98).',
      },
    ],
  },
  {
    id: 'evaluatie-plan-en-maatwerk',
    code: 'F5',
    title: 'Voortgang van plan en maatwerk geëvalueerd',
    wording:
      'WIJ Groningen evalueert samen met de inwoner en relevante betrokkenen (zoals informeel netwerk en zorgaanbieder) de voortgang en doelrealisatie van het ondersteuningsplan en maatwerkvoorziening en stelt als nodig bij. De uitkomst wordt vastgelegd en geregistreerd.',
    source: { document: 'focusdocument-2020', lines: [40, 40] },
    spoor: 2,
    level: 'focus',
    remarks: [
      {
        kind: 'toedeling',
        text: 'Het document noemt bij dit resultaat geen spoor (regels 19-40); alleen 6-8 staan onder spoor één.',
        reading: 'spoor 2, waar SvA 2022 passende ondersteuning plaatst',
        alternative: 'geen spoor',
      },
    ],
  },
  {
    id: 'vragen-direct-afgehandeld-of-doorverwezen',
    code: 'F6',
    title: 'Vragen direct afgehandeld of actief doorverwezen',
    wording:
      'WIJ Groningen handelt vragen direct af en verwijst actief door naar het voorliggend veld bij vragen van inwoners die de entree bereiken',
    source: { document: 'focusdocument-2020', lines: [47, 47] },
    spoor: 1,
    level: 'focus',
    remarks: [
      {
        kind: 'bronfout',
        text: 'De ontwikkelopgave bij dit resultaat noemt het resultaat 5 (regel 99); zij gaat over de route van de vraag en hoort bij 6 (regel 47).',
      },
      {
        kind: 'bronfout',
        text: 'De kolom van het nummer heeft in deze tabel geen kop (regel 46), anders dan in de eerste twee (regels 23 en 37).',
      },
    ],
  },
  {
    id: 'inzet-informeel-netwerk-in-alle-plannen',
    code: 'F7',
    title: 'Inzet van het informele netwerk in alle plannen',
    wording:
      'WIJ Groningen geeft in alle ondersteuningsplannen expliciet aan of er al dan niet inzet is van het informele netwerk en of/hoe deze inzet wordt gestimuleerd.',
    source: { document: 'focusdocument-2020', lines: [48, 48] },
    spoor: 1,
    level: 'focus',
    remarks: [
      {
        kind: 'bronfout',
        text: 'Het resultaat vraagt dat elk plan iets vermeldt; de indicator telt plannen waarin het netwerk wordt ingezet (regel 48).',
      },
    ],
  },
  {
    id: 'initiatieven-in-het-voorliggend-veld',
    code: 'F8',
    title: 'Initiatieven in het voorliggend veld',
    wording:
      'WIJ Groningen laat initiatieven in het voorliggend veld ontplooiën en faciliteert en stimuleert deze, onder voorwaarde dat deze initiatieven bijdragen aan het beantwoorden en oplossen van (ondersteunings)vragen van (groepen) inwoners die de WIJ-teams bereiken.',
    source: { document: 'focusdocument-2020', lines: [49, 49] },
    spoor: 1,
    level: 'focus',
    remarks: [
      { kind: 'bronfout', text: '“ontplooiën” (regel 49): ontplooien.' },
      {
        kind: 'bronfout',
        text: 'De ontwikkelopgave bij dit resultaat noemt het resultaat 7 (regel 99); zij gaat over interventies in de wijk en hoort bij 8 (regel 49).',
      },
    ],
  },
  {
    id: 'sva-2020-resultaat-1',
    code: 'B1',
    title: 'Resultaat 1 van SvA 2020',
    wording: 'Resultaat 1',
    source: { document: 'focusdocument-2020', lines: [127, 127] },
    spoor: 1,
    level: 'overig',
    remarks: [
      {
        kind: 'toedeling',
        text: 'Van dit resultaat zijn alleen het nummer en de opdracht voorhanden (regel 127); de tekst en het spoor staan in SvA 2020.',
        reading: 'spoor 1, waar SvA 2022 hetzelfde nummer plaatst',
        alternative: 'onbekend',
      },
      {
        kind: 'bronfout',
        text: 'De nummers van SvA 2020 (1, 11, 12) lopen door die van dit document (1-8) heen: “resultaat 1” is dubbelzinnig (regels 24 en 127).',
      },
    ],
  },
  {
    id: 'sva-2020-resultaat-11',
    code: 'B11',
    title: 'Resultaat 11 van SvA 2020',
    wording: 'Resultaat 11',
    source: { document: 'focusdocument-2020', lines: [128, 128] },
    spoor: 2,
    level: 'overig',
    remarks: [
      {
        kind: 'toedeling',
        text: 'Van dit resultaat zijn alleen het nummer en de opdracht voorhanden (regel 128); de tekst en het spoor staan in SvA 2020.',
        reading: 'spoor 2, waar SvA 2022 hetzelfde nummer plaatst',
        alternative: 'onbekend',
      },
    ],
  },
  {
    id: 'sva-2020-resultaat-12',
    code: 'B12',
    title: 'Resultaat 12 van SvA 2020',
    wording: 'Resultaat 12',
    source: { document: 'focusdocument-2020', lines: [129, 129] },
    spoor: 2,
    level: 'overig',
    remarks: [
      {
        kind: 'toedeling',
        text: 'Van dit resultaat zijn alleen het nummer en de opdracht voorhanden (regel 129); de tekst en het spoor staan in SvA 2020.',
        reading: 'spoor 2, waar SvA 2022 hetzelfde nummer plaatst',
        alternative: 'onbekend',
      },
    ],
  },
] as const satisfies readonly Result[];
