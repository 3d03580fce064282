import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stages } from '../../src/diff/index.ts';
import * as indicators from '../../src/indicators/index.ts';
import type { Measure } from '../../src/model/index.ts';

const work = indicators.vrijwilligersBegeleidNaarWerk as unknown as Measure & { of: object };
const measures = Object.values(indicators) as unknown as readonly Measure[];

describe('the steps from one counting rule to another', () => {
  test('are none where both count the same, whatever stands beside the rule', () => {
    expect(stages(work, work)).toEqual([]);
    expect(stages(work, { ...work, title: 'Anders', limits: ['let op'], decimals: 3 })).toEqual([]);
  });

  test('are one for each condition that came', () => {
    const more = {
      ...work,
      of: { ...work.of, een: { filled: 'persoonId' }, twee: { filled: 'bestemming' } },
    } as Measure;
    expect(stages(work, more).map(({ title, paths }) => [title, paths])).toEqual([
      ['voorwaarde erbij: ‘een’', ['/of/een']],
      ['voorwaarde erbij: ‘twee’', ['/of/twee']],
    ]);
  });

  test('are one where a condition went and another came in its place', () => {
    const [first] = Object.keys(work.of);
    const { [first ?? '']: gone, ...rest } = work.of as { [name: string]: unknown };
    const other = { ...work, of: { ...rest, anders: gone } } as unknown as Measure;
    const [only, ...more] = stages(work, other);
    expect(more).toEqual([]);
    expect(only?.paths.toSorted()).toEqual([`/of/${first}`, '/of/anders'].toSorted());
    expect(only?.title).toBe(`voorwaarde weg: ‘${first}’, erbij: ‘anders’`);
  });

  test('take a named date away last, when nothing names it any more, and bring one first', () => {
    const named = {
      ...work,
      dates: { einde: { first: ['einddatum', 'datumUitstroom'] } },
      cohort: { afgerond: 'einde' },
    } as unknown as Measure;
    const other = { ...named, dates: {}, cohort: { afgerond: 'datumUitstroom' } } as Measure;
    const fields = (from: Measure, to: Measure) => stages(from, to).map(({ paths }) => paths[0]);
    expect(fields(named, other)).toEqual(['/cohort/afgerond', '/dates/einde']);
    expect(fields(other, named)).toEqual(['/dates/einde', '/cohort/afgerond']);
    // Also where no date at all is named any more.
    const { dates: _, ...none } = other as Measure & { readonly dates: object };
    expect(fields(named, none as Measure)).toEqual(['/cohort/afgerond', '/dates']);
  });

  test('ask the population before what is counted of it', () => {
    const share = indicators.klachtenGegrond as unknown as Measure;
    const other = {
      ...share,
      of: {},
      share: { where: { ander: { filled: 'afhandeling' } } },
    } as unknown as Measure;
    expect(stages(share, other).map(({ paths }) => paths[0]?.split('/')[1])).toEqual([
      'of',
      'share',
    ]);
  });

  test('are one where another record type is counted', () => {
    const other = indicators.klachtenGegrond as unknown as Measure;
    expect(stages(work, other).map(({ title }) => title)).toEqual(['een andere telling']);
  });

  test('end in the newer rule', () => {
    fc.assert(
      fc.property(fc.constantFrom(...measures), fc.constantFrom(...measures), (a, b) => {
        const last = stages(a, b).at(-1)?.measure;
        if (last === undefined) return;
        expect(stages(last, b)).toEqual([]);
      }),
    );
  });
});
