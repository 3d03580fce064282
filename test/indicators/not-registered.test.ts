/** What a clause asks and no field can tell stands with the measure: as a limit, or as an option without a number. */
import { describe, expect, test } from 'vitest';
import {
  inwonerreisWvggz,
  klachtenGegrond,
  klachtenGegrondVierKwartalen,
  ojgZonderSpecialistischeZorg,
  verkennendOnderzoekBinnenVeertienDagen,
  vrijwilligersBegeleidNaarWerk,
  vrijwilligersWerkzaam,
} from '../../src/indicators/index.ts';
import { type Measure, questionsOf } from '../../src/model/index.ts';

describe('what no field can tell', () => {
  test.each<[string, Measure, string, string, string]>([
    ['an average of volunteers', vrijwilligersWerkzaam, 'moment', 'gemiddeld', 'welke dagen'],
    [
      'running guidance to work',
      vrijwilligersBegeleidNaarWerk,
      'begeleid',
      'in-begeleiding',
      'begin en einde van de begeleiding',
    ],
  ])('%s is an option without a number, and names the field', (_, measure, id, name, field) => {
    const options = questionsOf(measure).find((question) => question.id === id)?.options ?? [];
    const option = options.find((other) => other.id === name);
    expect(option?.set).toBeUndefined();
    expect(option?.missing?.join()).toContain(field);
  });

  test.each<[string, Measure, string]>([
    [
      'that percentages of so few WvGGZ are for a year',
      inwonerreisWvggz,
      'percentages alleen over een jaar',
    ],
    [
      'the same of the verkennend onderzoek',
      verkennendOnderzoekBinnenVeertienDagen,
      'percentages alleen over een jaar',
    ],
    ['that an OJG-traject has one outcome', ojgZonderSpecialistischeZorg, 'één uitkomst'],
    ['that a second decision overwrites the first', klachtenGegrond, 'na tussenkomst van de'],
    ['the same over four quarters', klachtenGegrondVierKwartalen, 'na tussenkomst van de'],
  ])('%s is a limit', (_, { limits = [] }, text) => {
    expect(limits.filter((limit) => limit.includes(text))).toHaveLength(1);
  });
});
