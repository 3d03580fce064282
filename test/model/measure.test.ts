import { expect, test } from 'vitest';
import { buckets, ruledBuckets } from '../../src/model/index.ts';
import { measure } from '../../src/model/schema/index.ts';

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
