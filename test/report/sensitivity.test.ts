import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { report } from '../../src/index.ts';
import { onderzoekBinnenZesWeken } from '../../src/indicators/index.ts';
import { type Measure, quarter, questionsOf, type Readings } from '../../src/model/index.ts';
import { readDirectory } from '../../src/node/index.ts';
import { type ReadOutcome, sensitivity } from '../../src/report/figures/sensitivity.ts';
import type { Report } from '../../src/report/index.ts';
import { reportSchema } from '../../src/report/schema/index.ts';
import { sensitivityText } from '../../src/report/words/sensitivity.ts';

const measure = onderzoekBinnenZesWeken as unknown as Measure;
const questions = questionsOf(measure);
const options = questions.flatMap(({ id, options: all }) =>
  all.filter(({ missing }) => missing === undefined).map((option) => [id, option.id] as const),
);

/** A measure of which each option is worth a number of its own: a reading is worth their sum. */
function summed(worth: (question: string, option: string) => number | null) {
  return (reading: Readings): ReadOutcome => {
    const parts = Object.entries(reading).map(([question, option]) => worth(question, option));
    const sum = parts.includes(null) ? null : parts.reduce<number>((a, b) => a + (b ?? 0), 0);
    return { reading, value: sum === null ? null : new Decimal(sum), norms: [] };
  };
}

describe('how much a number hangs on the reading', () => {
  test('is not asked of a measure without open questions', () => {
    const plain = { ...measure, readings: [] } as unknown as Measure;
    expect(
      sensitivity(
        plain,
        {},
        summed(() => 1),
      ),
    ).toBeNull();
  });

  test('is nothing where every reading comes to the same, and then no question makes a difference', () => {
    const found = sensitivity(
      measure,
      {},
      summed(() => 1),
    );
    expect(found?.single.questions).toEqual([]);
    expect(found?.combined.questions).toEqual([]);
    expect(found?.complete).toBe(true);
    const text = sensitivityText({ unit: 'zaken', decimals: 0, sensitivity: found ?? null });
    expect(text).toContain('onder elke lezing');
  });

  test('has no ends where no reading has a value, and leaves those without one out', () => {
    const none = sensitivity(
      measure,
      {},
      summed(() => null),
    );
    expect(none?.combined).toEqual({ lowest: null, highest: null, questions: [] });
    const some = sensitivity(
      measure,
      {},
      summed((question, option) => (question === 'melding' && option === 'alle' ? null : 1)),
    );
    expect(some?.combined.lowest?.reading['melding']).toBe('wettelijk');
  });

  test('counts every combination, and finds the least and the most of any values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 40 }), (numbers) => {
        const worth = (question: string, option: string) =>
          numbers[options.findIndex(([q, o]) => q === question && o === option)] ?? 0;
        const found = sensitivity(measure, {}, summed(worth));
        // Each question apart gives its least and its most, since they are added up.
        const ends = (pick: (...all: number[]) => number) =>
          questions.reduce(
            (sum, { id }) =>
              sum + pick(...options.filter(([q]) => q === id).map(([q, o]) => worth(q, o))),
            0,
          );
        expect(found?.combined.lowest?.value?.toNumber()).toBe(ends(Math.min));
        expect(found?.combined.highest?.value?.toNumber()).toBe(ends(Math.max));
        // Alone, no end is further than together.
        expect(found?.single.lowest?.value?.gte(found.combined.lowest?.value ?? 0)).toBe(true);
        expect(found?.single.highest?.value?.lte(found.combined.highest?.value ?? 0)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('seeks the ends one question after another where there are too many combinations', () => {
    const many = Array.from({ length: 11 }, (_, index) => ({
      ...questions[0],
      id: `vraag-${index}`,
      options: [
        { id: 'ja', title: 'ja' },
        { id: 'nee', title: 'nee' },
      ],
    }));
    const wide = { ...measure, readings: many } as unknown as Measure;
    const found = sensitivity(
      wide,
      {},
      summed((_, option) => (option === 'nee' ? 1 : 0)),
    );
    expect(found?.complete).toBe(false);
    expect(found?.combined.lowest?.value?.toNumber()).toBe(0);
    expect(found?.combined.highest?.value?.toNumber()).toBe(11);
    expect(found?.tried).toBeLessThan(2 ** 11);
  });

  test('starts from the readings that were taken for the account', () => {
    const found = sensitivity(
      measure,
      { cohort: 'afgerond' },
      summed(() => 1),
    );
    expect(found?.combined.lowest?.reading['cohort']).toBe('afgerond');
  });
});

describe('the nine records under every reading of R07-P3', () => {
  let data: Awaited<ReturnType<typeof readDirectory>>['dataset'];
  let account: Report;
  beforeAll(async () => {
    data = (await readDirectory('test/situations/nine-records')).dataset;
    account = report(sva2022, data, {
      period: quarter(2022, 2),
      peildatum: '2022-07-15',
      sensitivity: true,
    });
  });
  const outcome = () => account.outcome('R07-P3') as Parameters<typeof sensitivityText>[0];

  test('give 25,0 to 66,7% with one question answered otherwise, by the cohort or the term', () => {
    const text = sensitivityText(outcome());
    expect(text).toContain('25,0 tot 66,7%, afhankelijk van cohort en termijnenwet');
  });

  test('give less with more questions otherwise, and each end can be counted again', () => {
    const { lowest, highest } = outcome().sensitivity?.combined ?? {};
    for (const end of [lowest, highest]) {
      const again = report(sva2022, data, {
        period: quarter(2022, 2),
        peildatum: '2022-07-15',
        readings: { 'R07-P3': end?.reading ?? {} },
      }).outcome('R07-P3');
      expect([again?.teller, again?.noemer]).toEqual([end?.teller, end?.noemer]);
    }
  });

  test('stand in the JSON of the report, which fits its schema', () => {
    const json = JSON.parse(JSON.stringify(account));
    expect(reportSchema.safeParse(json).error).toBeUndefined();
    const found = json.outcomes.find(({ code }: { code: string }) => code === 'R07-P3');
    expect(found.sensitivity.single.lowest.value).toBe(25);
    expect(found.sensitivity.tried).toBeGreaterThan(100);
  });

  test('are not counted unless asked for', () => {
    const plain = report(sva2022, data, { period: quarter(2022, 2), peildatum: '2022-07-15' });
    expect(plain.outcome('R07-P3')).not.toHaveProperty('sensitivity');
  });
});
