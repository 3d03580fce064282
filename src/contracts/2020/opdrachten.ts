import type { Opdracht } from '../../model/index.ts';

/** The opdrachten of SvA 2020 that the second annex repeats. */
export const opdrachten = [
  {
    id: 'vrijwilligers-coordinatie-team-oprichten',
    code: 'B1-O',
    title: 'Een coördinatieteam voor vrijwilligers oprichten',
    wording:
      'Richt een Vrijwilligers Coördinatie Team (VCT) op met als doel het vinden, werven, binden, begeleiden, trainen en coachen van vrijwilligers, stagiaires en mensen met een participatiebaan of werkervaringsplaats',
    source: { document: 'focusdocument-2020', lines: [127, 127] },
    result: 'B1',
  },
  {
    id: 'kwetsbare-inwoners-en-zorgmijders-bereiken',
    code: 'B11-O',
    title: 'De meest kwetsbare inwoners bereiken',
    wording:
      'Stichting WIJ Groningen bereikt de meest kwetsbare inwoners (w.o. zorgmijders), maakt contact en leidt toe naar passende ondersteuning (met aandacht voor de doelgroepen OGGZ en WvGGZ)',
    source: { document: 'focusdocument-2020', lines: [128, 128] },
    result: 'B11',
  },
  {
    id: 'klachten-binnen-de-termijn-afhandelen-en-benutten',
    code: 'B12-O',
    title: 'Klachten binnen de termijn afhandelen en benutten',
    wording:
      'Stichting WIJ Groningen handelt klachten over zijn eigen dienstverlening binnen de wettelijke termijn af en verbetert processen en handelingen overeenkomstig de uitkomst van de klachten',
    source: { document: 'focusdocument-2020', lines: [129, 129] },
    result: 'B12',
  },
] as const satisfies readonly Opdracht[];
