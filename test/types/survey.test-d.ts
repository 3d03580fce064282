import { describe, expectTypeOf, test } from 'vitest';
import type { ceoWmoKwaliteitGoed } from '../../src/indicators/index.ts';
import type { Measure } from '../../src/model/index.ts';
import type { MeasureFor } from '../../src/records/index.ts';

const described = { id: 'proef', title: 'Proef', unit: '%', decimals: 1 } as const;
const enquete = {
  ...described,
  over: 'enqueteAntwoord',
  cohort: { afgerond: 'meting.veldwerkTot' },
} as const;
const question = { question: 'kwaliteit-goed', met: ['mee eens'], others: {} } as const;

describe('a measure of a survey', () => {
  test('is a measure, and one over answers', () => {
    expectTypeOf<typeof ceoWmoKwaliteitGoed>().toExtend<Measure>();
    expectTypeOf<typeof ceoWmoKwaliteitGoed>().toExtend<MeasureFor<'enqueteAntwoord'>>();
  });

  test('over another record than answers does not compile', () => {
    const wrong = {
      ...described,
      over: 'klacht',
      cohort: { afgerond: 'datumAfhandeling' },
      survey: { ...question, base: ['met'] },
    } as const;
    // @ts-expect-error: a klacht has no antwoordcode
    void (wrong satisfies MeasureFor<'klacht'>);
  });

  test('without those that are met in the noemer does not compile: the teller is a part of it', () => {
    void ({
      ...enquete,
      survey: {
        ...question,
        base: [
          // @ts-expect-error: first of all ‘met’
          'neutral',
          'not-met',
        ],
      },
    } as const satisfies MeasureFor<'enqueteAntwoord'>);
  });

  test('with a kind of answer that there is not does not compile', () => {
    void ({
      ...enquete,
      survey: {
        ...question,
        others: {
          // @ts-expect-error: it is ‘unsure’
          unknown: ['weet niet'],
        },
        // @ts-expect-error: it is ‘not-met’
        base: ['met', 'notMet'],
      },
    } as const satisfies MeasureFor<'enqueteAntwoord'>);
  });

  test('without an answer that is met does not compile', () => {
    void ({
      ...enquete,
      survey: {
        question: 'kwaliteit-goed',
        // @ts-expect-error: at least one answer
        met: [],
        others: {},
        base: ['met'],
      },
    } as const satisfies MeasureFor<'enqueteAntwoord'>);
  });

  test('that is a share as well does not compile: a measure has one kind', () => {
    const wrong = {
      ...enquete,
      survey: { ...question, base: ['met'] },
      share: { where: { is: { filled: 'antwoordcode' } } },
    } as const;
    // @ts-expect-error: share or survey
    void (wrong satisfies MeasureFor<'enqueteAntwoord'>);
  });

  test('with an option that sets another base than there can be does not compile', () => {
    void ({
      ...enquete,
      survey: { ...question, base: ['met'] },
      readings: [
        {
          id: 'basis',
          question: 'Wie?',
          options: [
            { id: 'geldig', title: 'geldig' },
            {
              id: 'allen',
              title: 'allen',
              set: {
                // @ts-expect-error: first of all ‘met’
                'survey.base': ['blank'],
              },
            },
          ],
          why: 'Daarom.',
          source: 'meetinstructies',
          decides: 'gemeente',
        },
      ],
    } as const satisfies MeasureFor<'enqueteAntwoord'>);
  });
});
