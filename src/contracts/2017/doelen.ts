import type { Element } from '../../model/index.ts';

/** The nine goals of the WIJ teams. */
export const doelen = [
  {
    id: 'meedoen-naar-vermogen',
    code: 'D1',
    title: 'Meedoen naar vermogen',
    wording:
      'Iedereen doet mee naar vermogen, ongeacht eventuele beperkingen. Talenten worden benut;',
    source: { document: 'jaarverslag-gemeente-2017', lines: [11, 11] },
  },
  {
    id: 'zelfredzaamheid-en-samenredzaamheid',
    code: 'D2',
    title: 'Zelfredzaamheid en samenredzaamheid nemen toe',
    wording: 'De zelfredzaamheid en samenredzaamheid nemen toe;',
    source: { document: 'jaarverslag-gemeente-2017', lines: [12, 12] },
  },
  {
    id: 'veilig-en-gezond-opgroeien',
    code: 'D3',
    title: 'Veilig en gezond opgroeien',
    wording: 'Kinderen en jongeren groeien veilig en gezond op en ontwikkelen zich;',
    source: { document: 'jaarverslag-gemeente-2017', lines: [13, 13] },
  },
  {
    id: 'normaliseren-en-ontmedicaliseren',
    code: 'D4',
    title: 'Normaliseren en ontmedicaliseren',
    wording: 'De zorg normaliseert en ont-medicaliseert;',
    source: { document: 'jaarverslag-gemeente-2017', lines: [14, 14] },
  },
  {
    id: 'minder-kinderen-met-een-indicatie',
    code: 'D5',
    title: 'Minder kinderen met een indicatie, meer opvoedkracht',
    wording:
      'Minder kinderen met een stempel/indicatie. Meer opvoedkracht bij ouders zelf en beroepsopvoeders (zoals kinderopvang, scholen, sportverenigingen);',
    source: { document: 'jaarverslag-gemeente-2017', lines: [15, 15] },
  },
  {
    id: 'gezondheid-en-welbevinden',
    code: 'D6',
    title: 'Gezondheid en welbevinden nemen toe',
    wording: 'De gezondheid en het welbevinden van inwoners nemen toe;',
    source: { document: 'jaarverslag-gemeente-2017', lines: [16, 16] },
  },
  {
    id: 'langer-zelfstandig-wonen',
    code: 'D7',
    title: 'Langer zelfstandig wonen',
    wording: 'Stadjers kunnen langer zelfstandig blijven wonen;',
    source: { document: 'jaarverslag-gemeente-2017', lines: [17, 17] },
  },
  {
    id: 'kosten-binnen-het-budget',
    code: 'D8',
    title: 'Kosten binnen het budget',
    wording: 'De kosten voor zorg en ondersteuning blijven binnen het beschikbare budget;',
    source: { document: 'jaarverslag-gemeente-2017', lines: [18, 18] },
  },
  {
    id: 'vraaggericht-en-ontkokerd',
    code: 'D9',
    title: 'Vraaggericht en ontkokerd',
    wording: 'De geboden ondersteuning is vraaggericht en ont-kokerd.',
    source: { document: 'jaarverslag-gemeente-2017', lines: [19, 19] },
  },
] as const satisfies readonly Element[];
