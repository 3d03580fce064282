/** Of records that are versions of the same, one counts. */
import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type Measure, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';

type Post = { jaar?: string; categorie?: string; versie?: string; bedrag: number };

/** The sum of a budget in euros, and what is left out of it by which rule. */
function budget(keep: 'first' | 'last', begrotingspost: readonly Post[]) {
  const measure = {
    id: 'proef',
    title: 'proef',
    unit: 'euro',
    decimals: 2,
    over: 'begrotingspost',
    cohort: { jaar: 'jaar' },
    version: { of: 'versie', same: ['jaar', 'categorie'], keep },
    sum: { of: 'bedrag' },
  } as unknown as Measure;
  const { counts, buckets } = calculate(
    dataset({ begrotingspost } as object),
    { terms, calendar },
    '2022-07-15',
  )(measure, quarter(2022, 2));
  return { euro: (counts.cents ?? 0) / 100, records: counts.records, buckets };
}
const post = (versie: string | undefined, bedrag: number, categorie = 'Jeugd'): Post => ({
  jaar: '2022',
  categorie,
  ...(versie !== undefined && { versie }),
  bedrag,
});
const left = (rule: string, count: number) => [{ reason: 'excluded-by-rule', rule, count }];

describe('a budget in several versions', () => {
  const orders = [
    [post('1', 10), post('2', 20), post('3', 40)],
    [post('3', 40), post('2', 20), post('1', 10)],
    [post('2', 20), post('3', 40), post('1', 10)],
  ];
  test.each(orders.map((rows) => [rows] as const))(
    'counts one of them, in whatever order they came',
    (rows) => {
      expect(budget('last', rows)).toEqual({
        euro: 40,
        records: 1,
        buckets: left('er is een latere versie', 2),
      });
      expect(budget('first', rows)).toEqual({
        euro: 10,
        records: 1,
        buckets: left('er is een eerdere versie', 2),
      });
    },
  );

  test('has no version before any other', () => {
    const rows = [post('1', 10), post(undefined, 5)];
    expect(budget('last', rows).euro).toBe(10);
    expect(budget('first', rows).euro).toBe(5);
  });

  test('counts each post by itself, also where it is not filled in what it is for', () => {
    const rows = [post('1', 10, 'Jeugd'), post('2', 20, 'Wmo GON')];
    expect(budget('last', rows)).toEqual({ euro: 30, records: 2, buckets: [] });
    const { categorie: _, ...one } = post('1', 10);
    const { categorie: __, ...two } = post('2', 20);
    expect(budget('last', [one, two])).toEqual({ euro: 30, records: 2, buckets: [] });
  });
});
