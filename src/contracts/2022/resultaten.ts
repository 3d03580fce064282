import type { Result } from '../../model/index.ts';

/** The fifteen results, in the order of the tables. */
export const resultaten = [
  {
    id: 'eigen-kracht-en-samenkracht-van-inwoners',
    code: 'R01',
    title: 'Eigen kracht en samenkracht van inwoners',
    wording:
      'De eigen kracht en samenkracht van inwoners is versterkt door bij voorkeur gebruik te maken van sociale (pedagogische) netwerken en basisvoorzieningen',
    source: {
      document: 'sva-2022',
      lines: [67, 67],
      place: 'tabel resultaten 1-3, kolom Resultaat',
    },
    spoor: 1,
    level: 'hoofd',
  },
  {
    id: 'ontwikkeling-van-kinderen-en-jongeren',
    code: 'R02',
    title: 'Ontwikkeling van kinderen en jongeren',
    wording: 'Kinderen en jongeren ontwikkelen zich optimaal en groeien gezond en veilig op.',
    source: {
      document: 'sva-2022',
      lines: [72, 72],
      place: 'tabel resultaten 1-3, kolom Resultaat',
    },
    spoor: 1,
    level: 'hoofd',
    remarks: [
      {
        kind: 'toedeling',
        text: 'Beide cellen met indicatoren zijn leeg.',
        reading: 'geen indicatoren',
        alternative: 'indicatoren die zijn weggevallen',
        why: 'Ook de vervolgrij heeft er geen.',
      },
      {
        kind: 'toedeling',
        text: 'De rij loopt na een paginagrens door op regel 74.',
        reading: 'de opdrachten van regel 74 horen bij resultaat 2',
        alternative: 'bij resultaat 3',
        why: 'De eerste vier cellen van die rij zijn leeg; resultaat 3 begint op regel 75.',
      },
    ],
  },
  {
    id: 'invloed-van-inwoners-op-initiatieven-in-de-wijk',
    code: 'R03',
    title: 'Invloed van inwoners op initiatieven in de wijk',
    wording:
      'Inwoners hebben invloed op en zeggenschap over de door Stichting WIJ Groningen geïnitieerde initiatieven en voorzieningen in hun wijk',
    source: {
      document: 'sva-2022',
      lines: [75, 75],
      place: 'tabel resultaten 1-3, kolom Resultaat',
    },
    spoor: 1,
    level: 'hoofd',
  },
  {
    id: 'bekendheid-en-laagdrempeligheid-van-wij',
    code: 'R04',
    title: 'Bekendheid en laagdrempeligheid van WIJ',
    wording:
      'Inwoners en maatschappelijke partners weten waarvoor ze Stichting WIJ Groningen kunnen benaderen en ervaren het WIJ team als laagdrempelig en bewonersvriendelijk',
    source: {
      document: 'sva-2022',
      lines: [82, 82],
      place: 'tabel resultaten 4-5, kolom Resultaat',
    },
    spoor: 1,
    level: 'ondersteunend',
  },
  {
    id: 'huisartspraktijken-kennen-wij-en-verwijzen',
    code: 'R05',
    title: 'Huisartspraktijken kennen WIJ en verwijzen',
    wording:
      'Huisartspraktijken kennen en vertrouwen de expertise van WIJ Groningen en verwijzen inwoners door naar WIJ Groningen',
    source: {
      document: 'sva-2022',
      lines: [87, 87],
      place: 'tabel resultaten 4-5, kolom Resultaat',
    },
    spoor: 1,
    level: 'ondersteunend',
    remarks: [
      {
        kind: 'bronfout',
        text: '‘Huisartspraktijken’; elders ‘huisartsenpraktijken’ (O8.1).',
        reading: 'huisartsenpraktijken',
      },
    ],
  },
  {
    id: 'regie-van-de-inwoner-over-zijn-leven',
    code: 'R06',
    title: 'Regie van de inwoner over zijn leven',
    wording: 'De inwoner voert maximaal de regie over zijn eigen leven',
    source: {
      document: 'sva-2022',
      lines: [95, 95],
      place: 'tabel resultaten 6-7, kolom Resultaat',
    },
    spoor: 2,
    level: 'hoofd',
    remarks: [
      {
        kind: 'bronfout',
        text: 'De kop boven de tabel is ‘Hoofddresultaten’ (regel 92).',
        reading: 'Hoofdresultaten',
      },
      {
        kind: 'toedeling',
        text: 'De cel met procesindicatoren heeft alleen het opschrift ‘Registratie Stichting WIJ Groningen:’.',
        reading: 'geen procesindicator',
        alternative: 'een indicator die is weggevallen',
        why: 'Wat er stond, als er iets stond, is niet te achterhalen.',
      },
    ],
  },
  {
    id: 'passend-onderzoek-en-passende-ondersteuning',
    code: 'R07',
    title: 'Passend onderzoek en passende ondersteuning',
    wording:
      'Het onderzoek (vraagverheldering en opstellen ondersteuningsplan) en de daaruit voorkomende ondersteuning is passend bij de ondersteuningsvraag en sluit aan op de eigen kracht van inwoners',
    source: {
      document: 'sva-2022',
      lines: [96, 96],
      place: 'tabel resultaten 6-7, kolom Resultaat',
    },
    spoor: 2,
    level: 'hoofd',
    remarks: [
      {
        kind: 'bronfout',
        text: '‘voorkomende’ staat voor ‘voortkomende’.',
        reading: 'voortkomende',
      },
      {
        kind: 'toedeling',
        text: 'De rij is over elf tabelrijen verdeeld (regels 96-109).',
        reading: 'wat in een kolom onder elkaar staat, hoort bij elkaar',
        alternative: 'elke tabelrij is een geheel van indicator en opdracht',
        why: 'De eerste twee cellen van de vervolgrijen zijn leeg, en twee zinnen lopen over de rijen door.',
      },
    ],
  },
  {
    id: 'jeugd-met-een-hulpvraag-bij-de-huisarts',
    code: 'R08',
    title: 'Jeugd met een hulpvraag bij de huisarts',
    wording:
      'Jeugd en hun ouders/verzorgers die met een hulpvraag bij de huisarts komen ontvangen passende ondersteuning',
    source: {
      document: 'sva-2022',
      lines: [117, 117],
      place: 'tabel resultaten 8-12, kolom Resultaat',
    },
    spoor: 2,
    level: 'ondersteunend',
  },
  {
    id: 'inwoners-delen-hun-ervaringen-met-wij',
    code: 'R09',
    title: 'Inwoners delen hun ervaringen met WIJ',
    wording:
      'Inwoners zijn in de gelegenheid om hun ervaringen over het contact met Stichting WIJ Groningen te delen',
    source: {
      document: 'sva-2022',
      lines: [118, 118],
      place: 'tabel resultaten 8-12, kolom Resultaat',
    },
    spoor: 2,
    level: 'ondersteunend',
  },
  {
    id: 'gezinnen-met-zware-complexe-problematiek',
    code: 'R10',
    title: 'Gezinnen met zware, complexe problematiek',
    wording: 'Gezinnen met zware, complexe problematiek worden adequaat ondersteund',
    source: {
      document: 'sva-2022',
      lines: [119, 119],
      place: 'tabel resultaten 8-12, kolom Resultaat',
    },
    spoor: 2,
    level: 'ondersteunend',
  },
  {
    id: 'kwetsbare-inwoners-die-zorg-mijden-of-overlast-geven',
    code: 'R11',
    title: 'Kwetsbare inwoners die zorg mijden of overlast geven',
    wording:
      'Kwetsbare inwoners die een risico voor zichzelf of voor hun (nabije) omgeving vormen en niet ontvankelijk zijn voor ondersteuning (zoals veroorzakers van overlast of zorgmijders) zijn onder de aandacht en ontvangen passende ondersteuning',
    source: {
      document: 'sva-2022',
      lines: [121, 121],
      place: 'tabel resultaten 8-12, kolom Resultaat',
    },
    spoor: 2,
    level: 'ondersteunend',
  },
  {
    id: 'klachten-behandeld-afgehandeld-en-benut',
    code: 'R12',
    title: 'Klachten behandeld, afgehandeld en benut',
    wording:
      'Klachten zijn zorgvuldig behandeld en afgehandeld en leiden aantoonbaar tot verbetering',
    source: {
      document: 'sva-2022',
      lines: [122, 122],
      place: 'tabel resultaten 8-12, kolom Resultaat',
    },
    spoor: 2,
    level: 'ondersteunend',
  },
  {
    id: 'ondersteuning-door-de-aanbieder-sluit-aan-op-het-plan',
    code: 'R13',
    title: 'Ondersteuning door de aanbieder sluit aan op het plan',
    wording:
      'De door de aanbieder geboden ondersteuning sluit aan op de doelen uit het ondersteuningsplan',
    source: {
      document: 'sva-2022',
      lines: [128, 128],
      place: 'tabel resultaten 13-14, kolom Resultaat',
    },
    spoor: 3,
    level: 'hoofd',
  },
  {
    id: 'ondersteuning-geevalueerd-met-alle-partijen',
    code: 'R14',
    title: 'Ondersteuning geëvalueerd met alle partijen',
    wording:
      'De resultaten van de ondersteuning zijn integraal, met alle bij de ondersteuning betrokken partijen, geëvalueerd en acties zijn uitgezet conform de uitkomsten van de evaluatie',
    source: {
      document: 'sva-2022',
      lines: [129, 129],
      place: 'tabel resultaten 13-14, kolom Resultaat',
    },
    spoor: 3,
    level: 'hoofd',
  },
  {
    id: 'zorguitgaven-doorzichtig-en-beheerst',
    code: 'R15',
    title: 'Zorguitgaven doorzichtig en beheerst',
    wording:
      'De ontwikkeling van zorguitgaven (maatwerk)voorzieningen en jeugdhulp) is transparant en passende beheersmaatregelen zijn getroffen',
    source: { document: 'sva-2022', lines: [135, 135], place: 'rij resultaat 15, tweede cel' },
    spoor: 3,
    level: 'inhoudelijk',
    remarks: [
      {
        kind: 'bronfout',
        text: '‘(maatwerk)voorzieningen en jeugdhulp)’ heeft een haakje sluiten zonder haakje openen.',
        reading: '((maatwerk)voorzieningen en jeugdhulp)',
        why: 'Wat tussen de haakjes staat, zegt om welke zorguitgaven het gaat.',
      },
      {
        kind: 'toedeling',
        text: 'Staat na spoor 3 onder een eigen kop, die geen spoor noemt.',
        reading: 'spoor 3',
        alternative: 'buiten de sporen',
        why: 'Een volgend spoor is er niet, en het gaat over uitgaven aan zorgvoorzieningen.',
      },
    ],
  },
] as const satisfies readonly Result[];
