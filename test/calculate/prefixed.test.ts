import { describe, expect, test } from 'vitest';
import { prefixed } from '../../src/calculate/index.ts';
import type { Condition } from '../../src/model/index.ts';

const asked = (condition: object) => condition as unknown as Condition;

describe('a condition about a record that is referred to', () => {
  test.each<[string, object, object]>([
    [
      'of values',
      { is: { status: 'open', wet: ['Wmo', 'Jeugdwet'] } },
      { is: { 'melding.status': 'open', 'melding.wet': ['Wmo', 'Jeugdwet'] } },
    ],
    ['of a field that is filled', { filled: 'einddatum' }, { filled: 'melding.einddatum' }],
    [
      'of all of some parts',
      { all: [{ filled: 'a' }, { is: { b: true } }] },
      { all: [{ filled: 'melding.a' }, { is: { 'melding.b': true } }] },
    ],
    [
      'of one of some parts',
      { any: [{ filled: 'a' }, { filled: 'b' }] },
      { any: [{ filled: 'melding.a' }, { filled: 'melding.b' }] },
    ],
    ['of what is not so', { not: { filled: 'a' } }, { not: { filled: 'melding.a' } }],
  ])('%s names the fields by the path to it', (_, condition, expected) => {
    expect(prefixed(asked(condition), 'melding.')).toEqual(expected);
  });

  test('of another question is refused: asked as it stands it would be of the wrong record', () => {
    for (const other of [
      { reached: 'einddatum' },
      { notAfter: ['a', 'b'] },
      { any: [{ filled: 'a' }, { some: { record: 'melding', on: 'meldingId' } }] },
    ])
      expect(() => prefixed(asked(other), 'melding.')).toThrowError(
        expect.objectContaining({ code: 'invalid-measure' }),
      );
    const reached = asked({ reached: 'einddatum' });
    expect(() => prefixed(reached, 'melding.')).toThrowError(
      expect.objectContaining({
        message:
          'Van een record waarnaar verwezen wordt, is dit niet te vragen: {"reached":"einddatum"}.',
        details: { value: reached },
      }),
    );
  });

  test('is the same condition where the record is the one itself', () => {
    const condition = asked({ is: { status: 'open' } });
    expect(prefixed(condition, '')).toBe(condition);
  });
});
