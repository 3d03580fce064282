import type { Project } from '../../model/index.ts';

/** The six acceleratieprojecten, with their fifteen goals and what they may cost or must save. */
export const projecten = [
  {
    id: 'domeinstapelaars',
    code: 'P1',
    title: '240 huishoudens met een stapeling',
    wording: '240 Domein Stapelaars',
    source: { document: 'focusdocument-2020', lines: [77, 77] },
    group: 'reeds-ingeboekt',
    frequency: 'kwartaal',
    unmeasured: {
      kind: 'bedrag',
      why: 'de uitgaven en de besparing van het project staan in geen registratie, en wat een stapeling is, is niet bepaald',
    },
    goals: [
      {
        id: 'stapelingen-herindiceren',
        code: 'P1.1',
        title: '240 huishoudens herindiceren',
        wording:
          'Herindiceer 240 huishoudens met een stapeling van gemeentelijke voorzieningen en organiseer passende ondersteuning die beter, efficiënter en daarmee (wellicht) goedkoper is.',
        source: { document: 'focusdocument-2020', lines: [77, 77] },
        remarks: [
          {
            kind: 'bronfout',
            text: '“(wellicht) goedkoper”, maar de besparing van € 1 miljoen is al ingeboekt (regels 76 en 77).',
          },
        ],
      },
      {
        id: 'een-gedragen-integraal-plan',
        code: 'P1.2',
        title: 'Eén gedragen integraal plan per huishouden',
        wording: 'Realiseer één gedragen integraal plan per huishouden en leer van de ervaring.',
        source: { document: 'focusdocument-2020', lines: [77, 77] },
      },
    ],
    normering: [
      {
        id: 'projectbudget-domeinstapelaars',
        code: 'P1-N1',
        title: 'Projectbudget',
        wording: 'Projectbudget: € 250K',
        source: { document: 'focusdocument-2020', lines: [77, 77] },
        kind: 'budget',
        amount: { euro: 250000 },
        unit: 'euro',
        year: 2020,
      },
      {
        id: 'besparing-domeinstapelaars',
        code: 'P1-N2',
        title: 'Besparing op zorgkosten',
        wording: 'Besparing zorgkosten: € 1 miljoen in 2020',
        source: { document: 'focusdocument-2020', lines: [77, 77] },
        kind: 'saving',
        amount: { euro: 1000000 },
        unit: 'euro',
        year: 2020,
      },
    ],
    remarks: [
      {
        kind: 'bronfout',
        text: 'Hier “240 Domein Stapelaars” (regel 77), in bijlage 1 “240 Domeinstapelaars” (regel 107).',
      },
    ],
  },
  {
    id: 'ojg',
    code: 'P2',
    title: 'Ondersteuner Jeugd en Gezin bij de huisarts',
    wording: 'OJG',
    source: { document: 'focusdocument-2020', lines: [78, 78] },
    group: 'reeds-ingeboekt',
    frequency: 'kwartaal',
    measures: ['verwijzingen-huisarts-specialistisch'],
    goals: [
      {
        id: 'grip-op-doorverwijzingen',
        code: 'P2.1',
        title: 'Meer grip op doorverwijzingen door de huisarts',
        wording: 'WIJ Groningen heeft meer grip op doorverwijzingen door de huisarts.',
        source: { document: 'focusdocument-2020', lines: [78, 78] },
      },
      {
        id: 'minder-doorverwijzingen',
        code: 'P2.2',
        title: 'Minder doorverwijzingen naar gespecialiseerde jeugdhulp',
        wording:
          "Door inzet OJG'ers verwijzen huisartsen minder door naar gespecialiseerde jeugdhulp, met dalende zorgkosten tot gevolg.",
        source: { document: 'focusdocument-2020', lines: [78, 78] },
        remarks: [
          {
            kind: 'bronfout',
            text: '“minder” zonder beginwaarde of doel in verwijzingen; alleen een bedrag (regel 78).',
          },
        ],
      },
    ],
    normering: [
      {
        id: 'besparing-ojg',
        code: 'P2-N1',
        title: 'Besparing op jeugdhulp',
        wording: 'Besparing jeugdhulp: €650 K',
        source: { document: 'focusdocument-2020', lines: [78, 78] },
        kind: 'saving',
        amount: { euro: 650000 },
        unit: 'euro',
        year: 2020,
        domain: 'jeugd',
      },
      {
        id: 'kosten-ojg',
        code: 'P2-N2',
        title: 'Kosten van de OJG',
        wording: 'Kosten OJG: €1 miljoen',
        source: { document: 'focusdocument-2020', lines: [78, 78] },
        kind: 'cost',
        amount: { euro: 1000000 },
        unit: 'euro',
        year: 2020,
      },
    ],
    remarks: [
      {
        kind: 'bronfout',
        text: 'De kosten in 2020 (€ 1 miljoen) zijn hoger dan de besparing (€ 650.000) (regel 78): netto geen besparing in 2020.',
      },
    ],
  },
  {
    id: 'leefwereld-en-jeugdstapelaars',
    code: 'P3',
    title: 'Leefwereld aan zet en jeugdstapelaars',
    wording: [
      { text: 'Leefwereld + jeugd-stapelaars', lines: [80, 80] },
      { text: 'Project Leef Wereld Aan Zet heeft als doel;', lines: [80, 80] },
    ],
    source: { document: 'focusdocument-2020', lines: [80, 80] },
    group: 'extra',
    frequency: 'kwartaal',
    unmeasured: {
      kind: 'bedrag',
      why: 'de uitgaven en de besparing van het project staan in geen registratie; plaatsingen, verblijf en ondertoezichtstellingen zijn er niet in te herkennen',
    },
    goals: [
      {
        id: 'kringvergroterend-werken',
        code: 'P3.1',
        title: 'Kringvergroterend werken',
        wording:
          'WIJ-medewerkers werken kringvergroterend, laten het sociale netwerk vervolgens zelf een plan maken en ondersteunen dit indien nodig met hun expertise.',
        source: { document: 'focusdocument-2020', lines: [80, 80] },
      },
      {
        id: 'netwerk-en-vrijwilligers-overwegen',
        code: 'P3.2',
        title: 'Netwerk, vrijwilligers of lotgenoten in alle cases',
        wording:
          'In alle cases wordt overwogen wat netwerk, vrijwilligers of lotgenoten teweeg kunnen brengen in de betreffende case. In alle gevallen waarin dit zinvol is worden netwerk, vrijwilligers of lotgenoten ingezet.',
        source: { document: 'focusdocument-2020', lines: [80, 80] },
      },
      {
        id: 'minder-plaatsingen-maatschappelijke-opvang',
        code: 'P3.3',
        title: 'Minder jongvolwassenen in maatschappelijke opvang',
        wording:
          'Het aantal plaatsingen van jongvolwassenen in een voorziening voor maatschappelijke opvang neemt jaarlijks af in de Gemeente Groningen . (Overgang Jeugdwet/WMO)',
        source: { document: 'focusdocument-2020', lines: [80, 80] },
        remarks: [
          { kind: 'bronfout', text: 'Spatie vóór de punt (regel 80).' },
          {
            kind: 'bronfout',
            text: 'De doelen 3-6 nemen jaarlijks af zonder beginwaarde of mate (regel 80).',
          },
        ],
      },
      {
        id: 'minder-en-korter-hulpverleners',
        code: 'P3.4',
        title: 'Minder en korter hulpverleners op stapelingsadressen',
        wording:
          'Het aantal hulpverleners en de duur dat deze hulpverleners in stapelingsadressen binnen de Gemeente Groningen actief zijn, neemt jaarlijks af.',
        source: { document: 'focusdocument-2020', lines: [80, 80] },
      },
      {
        id: 'minder-indicaties-verblijf-jeugd',
        code: 'P3.5',
        title: 'Minder indicaties verblijf jeugd',
        wording:
          'Het aantal indicaties verblijf jeugd neemt jaarlijks af in de Gemeente Groningen.',
        source: { document: 'focusdocument-2020', lines: [80, 80] },
      },
      {
        id: 'minder-ondertoezichtstellingen',
        code: 'P3.6',
        title: 'Minder ondertoezichtstellingen',
        wording:
          'Het aantal ondertoezichtstellingen (OTS) in de Gemeente Groningen, nemen jaarlijks af.',
        source: { document: 'focusdocument-2020', lines: [80, 80] },
        remarks: [
          { kind: 'bronfout', text: '“Het aantal … nemen jaarlijks af” (regel 80): neemt.' },
          {
            kind: 'lezing',
            text: 'Een OTS legt de kinderrechter op, niet WIJ (regel 80).',
            reading: 'een maatschappelijk effect',
            alternative: 'een resultaat van WIJ',
          },
        ],
      },
    ],
    normering: [
      {
        id: 'kosten-anders-werken',
        code: 'P3-N1',
        title: 'Kosten van anders werken',
        wording:
          "Kosten anders werken (eigen kracht): €350K (FTE's Gedragswetenschapper zit in structurele subsidie)",
        source: { document: 'focusdocument-2020', lines: [80, 80] },
        kind: 'cost',
        amount: { euro: 350000 },
        unit: 'euro',
        year: 2020,
        paidFrom: 'gedragswetenschapper: structurele subsidie',
      },
      {
        id: 'besparing-leefwereld',
        code: 'P3-N2',
        title: 'Besparing op zorgkosten jeugd',
        wording: 'Besparing zorgkosten jeugd: € 1,3 miljoen',
        source: { document: 'focusdocument-2020', lines: [80, 80] },
        kind: 'saving',
        amount: { euro: 1300000 },
        unit: 'euro',
        year: 2020,
        domain: 'jeugd',
        remarks: [
          {
            kind: 'bronfout',
            text: 'Dezelfde € 1,3 miljoen staat hier bij dit project alleen en bij jeugd (regel 80), in bijlage 1 bij “Effect van alle interventies”, zonder domein (regel 113); de rij van dit project is daar leeg (regel 110).',
            reading: 'van alle interventies samen',
            alternative: 'van dit project alleen',
          },
        ],
      },
    ],
    remarks: [
      {
        kind: 'bronfout',
        text: '“jeugd-stapelaars” (regel 80) heet in bijlage 1 “Jeugdstepelaars” (regel 110): stapelaars.',
      },
      {
        kind: 'bronfout',
        text: 'Het project heet Leefwereld, Leef Wereld Aan Zet en leefwereld aan zet (regels 80 en 81).',
      },
      {
        kind: 'toedeling',
        text: 'De naam noemt jeugd-stapelaars, de doelen alleen “stapelingsadressen” (regel 80).',
      },
    ],
  },
  {
    id: 'versterking-triage',
    code: 'P4',
    title: 'Versterking van de triage',
    wording: 'Versterking Triage',
    source: { document: 'focusdocument-2020', lines: [81, 81] },
    group: 'extra',
    frequency: 'kwartaal',
    unmeasured: {
      kind: 'bedrag',
      why: 'de uitgaven van het project staan in geen registratie, en voor een goede triage is geen maat bepaald',
    },
    goals: [
      {
        id: 'professionele-entree-met-triage',
        code: 'P4.1',
        title: 'Een professionele entree met goede triage',
        wording:
          'Een professionele entree waar kwalitatief hoogstaande triage plaatsvindt, zodat inwoners met hun vragen direct op de juiste plek terecht komen.',
        source: { document: 'focusdocument-2020', lines: [81, 81] },
      },
      {
        id: 'triage-voorwaarde-voor-leefwereld',
        code: 'P4.2',
        title: 'Triage als voorwaarde voor leefwereld',
        wording: 'Triage is randvoorwaardelijk voor leefwereld aan zet.',
        source: { document: 'focusdocument-2020', lines: [81, 81] },
      },
    ],
    normering: [
      {
        id: 'kosten-inhuur-triage',
        code: 'P4-N1',
        title: 'Kosten van inhuur',
        wording: 'Kosten inhuur: € 270 K zit in structurele subsidie',
        source: { document: 'focusdocument-2020', lines: [81, 81] },
        kind: 'cost',
        amount: { euro: 270000 },
        unit: 'euro',
        year: 2020,
        paidFrom: 'structurele subsidie',
      },
    ],
    remarks: [
      {
        kind: 'bronfout',
        text: 'Staat onder “Extra besparing” (regel 79), maar heeft alleen kosten (regel 81); de rij in bijlage 1 is leeg (regel 111).',
      },
      {
        kind: 'bronfout',
        text: 'De entree moet versterkt worden (regel 81), terwijl bijlage 1 haar met 4,5 FTE vermindert (regel 115).',
      },
    ],
  },
  {
    id: 'samenwerking-onderwijs',
    code: 'P5',
    title: 'Samenwerking met het onderwijs',
    wording: 'Samenwerking onderwijs',
    source: { document: 'focusdocument-2020', lines: [82, 82] },
    group: 'extra',
    frequency: 'kwartaal',
    unmeasured: {
      kind: 'bedrag',
      why: 'de cel van de normering is leeg, en collectieve oplossingen zijn niet aan zorgkosten te koppelen',
    },
    goals: [
      {
        id: 'collectieve-oplossingen-in-plaats-van-individuele',
        code: 'P5.1',
        title: 'Collectieve oplossingen in plaats van individuele',
        wording:
          'Minder zorgkosten door substitutie van individuele oplossingen door collectieve oplossingen en eerder erbij.',
        source: { document: 'focusdocument-2020', lines: [82, 82] },
      },
    ],
    normering: [],
    remarks: [
      {
        kind: 'bronfout',
        text: 'De normering is leeg (regel 82), terwijl de inleiding van de tabel er voor alle zes één belooft (regel 73) en het doel minder zorgkosten is; ook bijlage 1 is leeg (regel 112).',
      },
    ],
  },
  {
    id: 'wmo-oud',
    code: 'P6',
    title: 'Minder uitgaven Wmo (oud)',
    wording: 'WMO (oud)',
    source: { document: 'focusdocument-2020', lines: [83, 83] },
    group: 'extra',
    frequency: 'kwartaal',
    unmeasured: {
      kind: 'bedrag',
      why: 'de besparing van het project staat in geen registratie; de kosten zelf staan bij K3',
    },
    goals: [
      {
        id: 'betere-indicatiestelling-wmo',
        code: 'P6.1',
        title: 'Betere indicatiestelling en verstrekking',
        wording:
          'Minder uitgaven bij de Wmo voorzieningen door betere indicatiestelling en verstrekking.',
        source: { document: 'focusdocument-2020', lines: [83, 83] },
      },
      {
        id: 'wat-beter-betekent',
        code: 'P6.2',
        title: 'Wat beter betekent',
        wording:
          'Beter betekent: goedkoper, efficiënter, minder fouten, minder maatwerk en minder verspilling',
        source: { document: 'focusdocument-2020', lines: [83, 83] },
        remarks: [
          {
            kind: 'bronfout',
            text: '“minder maatwerk” (regel 83) staat tegenover “passende ondersteuning” als kernopdracht (regel 21).',
          },
        ],
      },
    ],
    normering: [
      {
        id: 'besparing-wmo-oud',
        code: 'P6-N1',
        title: 'Besparing op de Wmo',
        wording: 'Besparing WMO: €380K',
        source: { document: 'focusdocument-2020', lines: [83, 83] },
        kind: 'saving',
        amount: { euro: 380000 },
        unit: 'euro',
        year: 2020,
        domain: 'wmo',
      },
    ],
    remarks: [
      {
        kind: 'bronfout',
        text: 'Project 6 heeft in bijlage 1 nummer 8, project 3 nummer 4, project 4 nummer 5 en project 5 nummer 6 (regels 80-83 en 110-114).',
      },
    ],
  },
] as const satisfies readonly Project[];
