import { allen, vaakOfAltijd } from './enquete-antwoorden.ts';

/** The questions that the clauses on surveys leave open, where several clauses leave the same one open. */

/** Of each clause on the CEO: the annual report of the municipality took all respondents. */
export const basis = {
  id: 'basis',
  question: 'Ten opzichte van wie?',
  options: [
    { id: 'geldig', title: 'wie een geldig antwoord gaf' },
    {
      id: 'allen',
      title: 'iedereen aan wie de vraag is gesteld, ook wie niets of ‘weet niet’ antwoordde',
      set: { 'survey.base': allen },
    },
  ],
  why: 'De clausule zegt ‘% cliënten dat zegt’; wie niets zegt, zegt ook niet het tegendeel. Het jaarverslag 2017 van de gemeente waarschuwde bij lage percentages dat een grote groep neutraal, ‘weet niet’ of niets antwoordde: daar waren dus alle respondenten de basis. Wat is weggelaten staat er altijd bij.',
  source: 'meetinstructies D1; feiten uit de praktijk, 5 (groningen.jaarverslag-2017.nl, 4.1.6)',
  decides: 'contractoverleg',
} as const;

/** Of the clauses on support: whose. */
export const ondersteuning = {
  id: 'ondersteuning',
  question: 'Van wie is de ondersteuning waarover de cliënt oordeelt?',
  options: [
    { id: 'alle', title: 'van WIJ of van een aanbieder' },
    {
      id: 'wij',
      title: 'van WIJ',
      set: {
        'of.de ondersteuning is (ook) van WIJ': { is: { filterOndersteuning: ['WIJ', 'beide'] } },
      },
    },
    {
      id: 'aanbieder',
      title: 'van een aanbieder (maatwerk)',
      set: {
        'of.de ondersteuning is (ook) van een aanbieder': {
          is: { filterOndersteuning: ['aanbieder', 'beide'] },
        },
      },
    },
  ],
  why: 'Het CEO stelt één vraag. R07 spreekt van WIJ én van maatwerk, R13 van de aanbieder, R14 van geen van beide; zo staat onder elk hetzelfde cijfer. Splitsen kan alleen waar het CEO de soort ondersteuning vastlegt.',
  source: 'meetinstructies D2, R07-E5, R07-E9, R07-E10',
  decides: 'contractoverleg',
} as const;

/** Of the CEO Jeugd: its model questionnaire asks how often, not whether one agrees. */
export const schaalJeugd = {
  id: 'schaal',
  question: 'Met welke antwoorden zegt een cliënt dit?',
  options: [
    { id: 'mee-eens', title: '(helemaal) mee eens, of (zeer) tevreden' },
    {
      id: 'vaak-of-altijd',
      title: 'vaak of altijd',
      set: { 'survey.met': vaakOfAltijd.met, 'survey.others': vaakOfAltijd.others },
    },
  ],
  why: 'De clausule zegt ‘zegt dat’ en noemt het CEO Wmo noch het CEO Jeugd. De modelvragenlijst Jeugd vraagt, voor zover bekend, hoe vaak iets zo is.',
  source: 'meetinstructies D1; feiten uit de praktijk, 5 (schaal niet nagegaan)',
  decides: 'gemeente',
} as const;
