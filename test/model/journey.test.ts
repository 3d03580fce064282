import { describe, expect, test } from 'vitest';
import { type Journey, orderOfNodes } from '../../src/model/index.ts';
import { measure } from '../../src/model/schema/index.ts';

const journey = (edges: { readonly [from: string]: readonly string[] }): Journey => ({
  version: '1',
  first: 'a',
  nodes: { a: {}, b: { when: { filled: 'x' } }, c: { when: { filled: 'y' } } },
  edges: edges as Journey['edges'],
});

describe('the places of a journey', () => {
  test('come each after all that lead to it', () => {
    expect(orderOfNodes(journey({ a: ['c', 'b'], b: ['c'] }))).toEqual(['a', 'b', 'c']);
    expect(orderOfNodes(journey({ a: ['b', 'c'] }))).toEqual(['a', 'b', 'c']);
  });

  test.each([
    ['a way leads back', { a: ['b'], b: ['c'], c: ['a'] }],
    ['a place leads to itself', { a: ['b', 'c'], b: ['b'] }],
    ['a place is not reached', { a: ['b'] }],
    ['a way begins at a place that is not reached', { a: ['b'], c: ['b'] }],
    ['a way leads to nowhere', { a: ['b', 'c', 'd'] }],
    ['a way begins nowhere', { a: ['b', 'c'], d: ['b'] }],
  ])('have no order where %s, and no measure has such a journey', (_, edges) => {
    expect(orderOfNodes(journey(edges))).toBeNull();
    const made = {
      id: 'proef',
      title: 'Proef',
      unit: 'zaken',
      decimals: 0,
      over: 'melding',
      cohort: { instroom: 'begindatum' },
    };
    expect(measure.safeParse({ ...made, journey: journey(edges) }).success).toBe(false);
    const good = journey({ a: ['b', 'c'] });
    expect(measure.safeParse({ ...made, journey: good }).success).toBe(true);
  });
});
