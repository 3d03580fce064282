/** In which order the records of a calculation stand; that no answer shows it is tested in `test/engines`. */
import { expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { type Dataset, dataset } from '../../src/dataset/index.ts';
import { type Measure, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';

const klacht = (klachtId: string, ontvangstdatum: string) => ({ klachtId, ontvangstdatum });
const klachten = {
  id: 'klachten',
  title: 'klachten',
  unit: 'klachten',
  decimals: 0,
  over: 'klacht',
  cohort: { instroom: 'ontvangstdatum' },
  count: {},
} as unknown as Measure;
const [april, may] = [klacht('K1', '2022-04-03'), klacht('K2', '2022-05-03')];

/** Counts in each of three calculations over one dataset, and whether its own columns were read. */
function threeTimes(...rows: object[]) {
  let asked = 0;
  const data = dataset({ klacht: rows } as never);
  const watched: Dataset = {
    ...data,
    column: (table, path) => {
      asked++;
      return data.column(table, path);
    },
  };
  return [1, 2, 3].map(() => {
    asked = 0;
    const count = calculate(watched, { terms, calendar }, '2022-07-15');
    const { counts } = count(klachten, quarter(2022, 2));
    return { count: counts.count, isAsItStands: asked > 0 };
  });
}

test('the first calculation takes the records as they stand, the others in order of date', () => {
  expect(threeTimes(may, april)).toEqual([
    { count: 2, isAsItStands: true },
    { count: 2, isAsItStands: false },
    { count: 2, isAsItStands: false },
  ]);
});
