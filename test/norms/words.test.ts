import { describe, expect, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import type { Norm } from '../../src/model/index.ts';
import { terms } from '../../src/norms/index.ts';

const TIMES: { readonly [word: string]: number } = { K: 1000, miljoen: 1_000_000 };
const SPELLED: { readonly [word: string]: number } = { zes: 6, zeven: 7, acht: 8, veertien: 14 };

/** The figure that some words of the agreement give; `null` where they give none. */
function figureIn(words: string): number | null {
  // The year of a saving is no figure of it.
  const found = /(?<number>\d+(?:,\d+)?)\s*(?<times>K|miljoen|)/.exec(
    words.replace(/ in 20\d\d$/, ''),
  );
  const { number, times = '' } = found?.groups ?? {};
  if (number !== undefined) return Number(number.replace(',', '.')) * (TIMES[times] ?? 1);
  const spelled = words.split(/[^a-z]+/).find((word) => SPELLED[word] !== undefined);
  if (spelled !== undefined) return SPELLED[spelled] ?? null;
  // All of them is a hundred percent.
  return /\b(?:alle|altijd|elk)\b/i.test(words) ? 100 : null;
}

const norms: readonly Norm[] = [...sva2020.norms, ...sva2022.norms];

describe('the figure of a norm', () => {
  test('is read from words with a percent sign, thousands, millions, a spelled number, all of them, or none', () => {
    expect(
      [
        '75% van',
        '€650 K',
        '€ 1,3 miljoen',
        '€ 1 miljoen in 2020',
        'zes weken',
        'In alle',
        'volgen',
      ].map(figureIn),
    ).toEqual([75, 650_000, 1_300_000, 1_000_000, 6, 100, null]);
  });

  test.each(
    norms.filter((norm) => norm.kind !== 'within-term').map((norm) => [norm.id, norm] as const),
  )('is the one in the words that set it, and is left out where they give none: %s', (_, norm) => {
    expect('value' in norm ? norm.value : null).toBe(figureIn(norm.source.words));
  });

  test.each(
    norms.flatMap((norm) => (norm.kind === 'within-term' ? [[norm.id, norm] as const] : [])),
  )(
    'of a term is that of the term it names, where the words give one: %s',
    (_, { term, source }) => {
      const weeks = figureIn(source.words);
      const rule = terms[term];
      if (weeks === null) expect(source.words).toContain('wettelijke termijn');
      else expect(rule).toMatchObject({ weeks });
    },
  );
});
