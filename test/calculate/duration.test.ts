/** How long something took: days from one date to another, of which none are negative. */
import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type Measure, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';

/** From two dates that no schema puts in order: to the GON on this day, and begun on 15 May. */
const took = (duration: object, ...toTheGon: (string | null)[]) => {
  const onderzoek = toTheGon.map((datumNaarGon, n) => ({
    onderzoekId: `O${n}`,
    datumNaarGon,
    begindatum: '2022-05-15',
  }));
  const measure = {
    id: 'proef',
    title: 'proef',
    unit: 'dagen',
    decimals: 0,
    over: 'onderzoek',
    cohort: { instroom: 'begindatum' },
    duration: { from: 'datumNaarGon', to: 'begindatum', ...duration },
  } as unknown as Measure;
  const count = calculate(dataset({ onderzoek } as object), { terms, calendar }, '2022-07-15');
  const { counts, buckets } = count(measure, quarter(2022, 2));
  return { counts, buckets };
};

describe('a duration that ends before it begins', () => {
  const dates = ['2022-05-10', '2022-05-15', '2022-05-16', '2022-05-20'];

  test('is in an impossible order, and that of one day is not', () => {
    expect(took({}, ...dates)).toEqual({
      counts: {
        histogram: [
          [0, 1],
          [5, 1],
        ],
      },
      buckets: [{ reason: 'impossible-order', rule: null, count: 2 }],
    });
  });

  test('is 0 days where the measure says so, and is told apart from what did take 0 days', () => {
    expect(took({ negative: 'zero' }, ...dates)).toEqual({
      counts: {
        histogram: [
          [0, 3],
          [5, 1],
        ],
        flagged: 2,
      },
      buckets: [],
    });
  });
});

test('a duration of which a day is not known took no days, not 0', () => {
  for (const negative of [{}, { negative: 'zero' }])
    expect(took(negative, null, '2022-05-14').counts.histogram).toEqual([[1, 1]]);
});
