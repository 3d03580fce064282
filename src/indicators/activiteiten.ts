import type { MeasureFor } from '../records/index.ts';

/** F8.1: the collective and preventive activities that run on the last day, with what began and ended in the period. */
export const omgevingsgerichteActiviteiten = {
  id: 'omgevingsgerichte-activiteiten',
  title: 'Lopende omgevingsgerichte activiteiten',
  unit: 'activiteiten',
  decimals: 0,
  over: 'omgevingsgerichteActiviteit',
  cohort: { stand: ['begindatum', 'einddatum'] },
  stock: { begin: 'begindatum', end: 'einddatum' },
  groups: {
    thema: 'thema',
    resultaat: {
      cases: {
        'resultaat vastgelegd': { filled: 'resultaat' },
        'resultaat niet vastgelegd': { not: { filled: 'resultaat' } },
      },
    },
  },
  limits: [
    'Met welk doel een activiteit is ondernomen, wordt niet geregistreerd: dat hoort in de duiding. Het thema zegt alleen waarover zij gaat.',
    'Interventies in de ondersteuning van een inwoner of gezin tellen niet mee.',
  ],
  readings: [
    {
      id: 'ondernomen',
      question: 'Welke activiteiten zijn ondernomen: die lopen, of die zijn begonnen?',
      options: [
        { id: 'lopend', title: 'die op de laatste dag van de periode lopen' },
        {
          id: 'met-interventies',
          title: 'ook de interventies, elk met hun doel',
          missing: ['het doel van een activiteit of interventie'],
        },
      ],
      why: 'Het Jaarverslag 2020 geeft ‘Aantal lopende omgevingsgerichte activiteiten per jaareinde’. Wat in de periode begon en eindigde, staat erbij.',
      source: 'Focusdocument 2020, resultaat 8 (regel 49); Jaarverslag 2020 (regel 143)',
      decides: 'contractoverleg',
    },
  ],
} as const satisfies MeasureFor<'omgevingsgerichteActiviteit'>;
