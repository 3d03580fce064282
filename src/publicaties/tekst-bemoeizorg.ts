import type { Publicatie } from '../model/index.ts';

const document = 'jaarverslag-wij-2020';
const wvggz = 'Eén stap van de reis; de opdracht begon in 2020.';

/** Figures in the text about OGGz and WvGGZ: steps of the way that a melding goes. */
export const inBemoeizorg = [
  {
    id: 'G01',
    title: 'Binnengekomen meldingen OGGz',
    value: null,
    unit: 'meldingen',
    period: '2020',
    status: 'beschadigd',
    note: 'Er staat 202, dat ook een afgebroken 2020 kan zijn. De tabel van meldingen heeft 200 (Bemoeizorg).',
    contradicts: [],
    fits: [
      { year: 2020, code: 'B11.1', how: 'nee', reservation: 'Onzeker of dit een aantal is.' },
      { year: 2022, code: 'R11-P1', how: 'nee', reservation: 'Onzeker of dit een aantal is.' },
    ],
    source: {
      document,
      place: '§4.4, p. 14',
      lines: [708, 708],
      words: 'Binnengekomen meldingen 202',
    },
  },
  {
    id: 'G02',
    title: 'OGGz doorverwezen naar VNN',
    value: 23,
    unit: 'doorverwijzingen',
    period: '2020',
    status: 'leesbaar',
    contradicts: [],
    fits: [
      {
        year: 2020,
        code: 'B11.1',
        how: 'deels',
        part: 'doorverwezen naar VNN',
        reservation: 'Eén stap van de reis.',
      },
      {
        year: 2022,
        code: 'R11-P1',
        how: 'deels',
        part: 'doorverwezen naar VNN',
        reservation: 'Eén stap van de reis.',
      },
    ],
    source: { document, place: '§4.4, p. 14', lines: [712, 712], words: 'VNN 23' },
  },
  {
    id: 'W01',
    title: 'Binnengekomen meldingen WvGGZ',
    value: 28,
    unit: 'meldingen',
    period: '2020',
    status: 'leesbaar',
    contradicts: [],
    fits: [
      { year: 2020, code: 'B11.2', how: 'ja', part: 'meldingen', reservation: wvggz },
      { year: 2022, code: 'R11-P2', how: 'ja', part: 'meldingen', reservation: wvggz },
    ],
    source: { document, place: '§4.5, p. 16', lines: [814, 814], words: 'meldingen 28' },
  },
  {
    id: 'W02',
    title: 'w.v. zorgmachtiging aanvraag OM',
    value: 23,
    unit: 'meldingen',
    period: '2020',
    status: 'leesbaar',
    contradicts: [],
    fits: [
      {
        year: 2020,
        code: 'B11.2',
        how: 'ja',
        part: 'zorgmachtiging aangevraagd',
        reservation: wvggz,
      },
      {
        year: 2022,
        code: 'R11-P2',
        how: 'ja',
        part: 'zorgmachtiging aangevraagd',
        reservation: wvggz,
      },
    ],
    source: {
      document,
      place: '§4.5, p. 16',
      lines: [816, 816],
      words: 'zorgmachtiging aanvraag OM 23',
    },
  },
  {
    id: 'W03',
    title: 'w.v. geen melding WvGGZ, regulier opgepakt',
    value: 5,
    unit: 'meldingen',
    period: '2020',
    status: 'leesbaar',
    contradicts: [],
    fits: [
      { year: 2020, code: 'B11.2', how: 'ja', part: 'regulier opgepakt', reservation: wvggz },
      { year: 2022, code: 'R11-P2', how: 'ja', part: 'regulier opgepakt', reservation: wvggz },
    ],
    source: {
      document,
      place: '§4.5, p. 16',
      lines: [817, 817],
      words: 'overig: geen melding WvGGZ, regulier opgepakt 5',
    },
  },
  {
    id: 'W04',
    title: 'Telefonische consultatie en advies, WIJ en externen',
    value: 76,
    unit: 'consulten',
    period: '2020',
    status: 'leesbaar',
    contradicts: [],
    fits: [
      { year: 2020, code: 'B11.2', how: 'ja', part: 'consultatie en advies', reservation: wvggz },
      { year: 2022, code: 'R11-P2', how: 'ja', part: 'consultatie en advies', reservation: wvggz },
    ],
    source: {
      document,
      place: '§4.5, p. 16',
      lines: [818, 818],
      words: 'Tel. consultatie/advies WIJ & externen 76',
    },
  },
] as const satisfies readonly Publicatie[];
