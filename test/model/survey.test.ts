import { describe, expect, test } from 'vitest';
import { ceoWmoKwaliteitGoed } from '../../src/indicators/index.ts';
import { type Survey, underReadings } from '../../src/model/index.ts';
import { measure } from '../../src/model/schema/index.ts';

const asked = ceoWmoKwaliteitGoed.survey;
const fits = (survey: object) =>
  measure.safeParse({ ...ceoWmoKwaliteitGoed, survey: { ...asked, ...survey } }).success;

describe('a question of a survey as JSON', () => {
  test('has those that are met first in its base, and only kinds of answers that there are', () => {
    expect(fits({ base: ['met'] })).toBe(true);
    expect(fits({ base: ['met', 'blank', 'unlisted'] })).toBe(true);
    for (const base of [[], ['neutral'], ['neutral', 'met'], ['met', 'anders']])
      expect(fits({ base })).toBe(false);
  });

  test('has an answer that is met, and no empty list of others', () => {
    expect(fits({ met: [] })).toBe(false);
    expect(fits({ others: {} })).toBe(true);
    expect(fits({ others: { neutral: [] } })).toBe(false);
    expect(fits({ others: { blank: ['leeg'] } })).toBe(false);
  });

  test('under another reading has another base, and the same question and answers', () => {
    const { survey } = underReadings(ceoWmoKwaliteitGoed, { basis: 'allen' }) as {
      survey: Survey;
    };
    expect(survey).toEqual({ ...asked, base: survey.base });
    expect(survey.base).toContain('blank');
    expect(asked.base).not.toContain('blank');
  });
});
