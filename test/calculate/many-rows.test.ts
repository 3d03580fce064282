/** A `Set` holds 2^24 at most, and a table may have more rows: here it throws long before that. */
import { afterEach, expect, test, vi } from 'vitest';
import { calculate, following } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type Measure, type MeasureOver, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';

const MOST = 1000;
class SmallSet<T> extends Set<T> {
  override add(value: T): this {
    if (this.size >= MOST && !this.has(value)) throw new RangeError('Set maximum size exceeded');
    return super.add(value);
  }
}
afterEach(() => vi.unstubAllGlobals());

const measure = (rest: object) =>
  ({
    id: 'x',
    title: 'x',
    unit: 'x',
    decimals: 0,
    over: 'indicatie',
    ...rest,
  }) as unknown as Measure;
/** Of one of which nothing is known, so that there are bounds. */
const begun = {
  cohort: { instroom: 'begindatum' },
  buckets: { unknown: { 'geen aanbieder': { not: { filled: 'aanbieder' } } } },
};
const duration = { from: 'begindatum', to: 'einddatum' };

/** More rows than such a set holds, three of them without a begin, without an end and without an aanbieder. */
const data = dataset({
  indicatie: Array.from({ length: 3 * MOST }, (_, n) => ({
    indicatieId: `I${n}`,
    begindatum: n === 0 ? null : '2022-05-01',
    einddatum: n === 1 ? null : '2022-05-11',
    offertebedrag: 2,
    aanbieder: n === 2 ? null : n % 2 === 0 ? 'A' : 'B',
  })),
} as object);
const all = 3 * MOST - 2;

test.each<[string, object, object]>([
  ['a sum', { ...begun, sum: { of: 'offertebedrag' } }, { cents: 200 * all, records: all }],
  [
    'a sum of which some counts the other way',
    {
      ...begun,
      sum: { of: 'offertebedrag', minus: { A: { is: { aanbieder: 'A' } } } },
    },
    { records: all },
  ],
  ['a duration', { ...begun, duration }, { histogram: [[10, all - 1]] }],
  [
    'the last versions',
    {
      ...begun,
      version: { of: 'aanbieder', same: ['indicatieId'], keep: 'last' },
      count: {},
    },
    { count: all },
  ],
])('%s may be of more rows than a set holds, with the ends of its bounds', (_, rest, counts) => {
  vi.stubGlobal('Set', SmallSet);
  const count = calculate(data, { terms, calendar }, '2022-07-15');
  expect(count(measure(rest), quarter(2022, 2)).counts).toMatchObject(counts);
});

test('so may the cases that are followed', () => {
  vi.stubGlobal('Set', SmallSet);
  const ended = { cohort: { afgerond: 'einddatum' }, duration };
  const open = { cohort: { stand: ['begindatum', 'einddatum'] }, count: {} };
  const follow = following(data, { terms, calendar }, '2022-07-15');
  const [took, still] = [ended, open].map((rest) => measure(rest) as MeasureOver);
  expect(follow(took as MeasureOver, still as MeasureOver, quarter(2022, 2))).toMatchObject({
    ended: [[10, all]],
    open: [[60, 1]],
  });
});
