import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import * as indicators from '../../src/indicators/index.ts';
import { type Measure, questionsOf, underReadings } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import { peildatum, period, rowsFor } from './arbitrary.ts';

/** How many times as many random cases as in CI. */
const times = Number(process.env['SVA_RUNS'] ?? 1);
const seed = Number(process.env['SVA_SEED'] ?? 2022);

const underEachReading = (measure: Measure): readonly Measure[] => [
  measure,
  ...questionsOf(measure).flatMap(({ id, options }) =>
    options
      .slice(1)
      .filter(({ missing }) => missing === undefined)
      .map((option) => underReadings(measure, { [id]: option.id })),
  ),
];
const measures = (Object.values(indicators) as Measure[]).flatMap(underEachReading);
const overSame = ({ over }: Measure) => measures.filter((other) => other.over === over);

test('what measures and readings are given by one calculation is what each is given alone', () => {
  const asked = fc
    .constantFrom(...measures)
    .chain((first) =>
      fc.tuple(
        rowsFor(first, 8),
        fc.array(fc.constantFrom(...overSame(first)), { minLength: 1, maxLength: 6 }),
        fc.constant(first),
      ),
    );
  fc.assert(
    fc.property(asked, ([rows, others, first]) => {
      const data = dataset(rows);
      const start = () => calculate(data, { terms, calendar }, peildatum);
      const together = start();
      for (const measure of [first, ...others])
        expect(together(measure, period)).toEqual(start()(measure, period));
    }),
    { numRuns: 300 * times, seed },
  );
}, 120_000);
