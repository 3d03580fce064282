import { describe, expect, test } from 'vitest';
import { buckets, type Measure, ruledBuckets } from '../../src/model/index.ts';
import { isMeasureStill, measure } from '../../src/model/schema/index.ts';

test('a measure has rules for each reason that asks for one, and none for a date that is missing or in an impossible order', () => {
  const isMeasure = (bucket: string) =>
    measure.safeParse({
      id: 'proef',
      title: 'proef',
      unit: 'zaken',
      decimals: 0,
      over: 'melding',
      cohort: { instroom: 'begindatum' },
      buckets: { [bucket]: { 'geen wijkteam': { not: { filled: 'wijkteam' } } } },
      count: {},
    }).success;
  expect(buckets.filter((bucket) => !isMeasure(bucket))).toEqual(['no-period', 'impossible-order']);
  expect(ruledBuckets).toEqual(buckets.slice(2));
});

describe('whether a measure still has its shape after a change', () => {
  const before = {
    id: 'proef',
    title: 'Proef',
    unit: '%',
    decimals: 0,
    over: 'klacht',
    cohort: { instroom: 'ontvangstdatum' },
    of: { x: { filled: 'klachtId' } },
    share: { where: { y: { filled: 'afhandeling' } } },
  } as unknown as Measure;
  const changed = (parts: object) => ({ ...before, ...parts }) as unknown as Measure;
  const without = (part: string) =>
    Object.fromEntries(Object.entries(before).filter(([name]) => name !== part)) as never;
  test.each<[string, Measure, boolean]>([
    ['nothing changed', before, true],
    ['a part is other', changed({ of: { x: { filled: 'betreft' } } }), true],
    ['a part that may be there is added', changed({ unique: 'klachtId' }), true],
    ['a part that may be left out is gone', without('of'), true],
    ['it is of another kind', { ...(without('share') as object), count: {} } as never, true],
    ['a part is no question', changed({ of: { x: { fild: 'betreft' } } }), false],
    ['it is of two kinds', changed({ count: {} }), false],
    ['it is of no kind', without('share'), false],
    ['a part is gone that must be there', without('cohort'), false],
    ['a part is added that is none', changed({ foo: 1 }), false],
  ])('is told as of a measure that is read whole: %s', (_, after, expected) => {
    expect(isMeasureStill(after, before)).toBe(expected);
    expect(measure.safeParse(after).success).toBe(expected);
  });
});
