import { expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { onderzoekBinnenZesWeken } from '../../src/indicators/index.ts';
import { quarter, underReadings } from '../../src/model/index.ts';
import { readDirectory } from '../../src/node/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';

const directory = new URL('../situations/nine-records', import.meta.url).pathname;

/** meetinstructies-2022.md, R07-P3, worked example: 2/4 on the deadline, 3/5 finished, 2/3 begun; without Atw 1/4 and 2/5. */
test.each([
  [{}, 2, 4],
  [{ cohort: 'afgerond' }, 3, 5],
  [{ cohort: 'instroom' }, 2, 3],
  [{ termijnenwet: 'nee' }, 1, 4],
  [{ cohort: 'afgerond', termijnenwet: 'nee' }, 2, 5],
] as const)(
  'the nine records as files: under %j it is %d out of %d',
  async (readings, teller, noemer) => {
    const { dataset, peildatum } = await readDirectory(directory);
    expect(peildatum).toBe('2022-07-15');
    const count = calculate(dataset, { terms, calendar }, '2022-07-15');
    const { counts } = count(underReadings(onderzoekBinnenZesWeken, readings), quarter(2022, 2));
    expect(counts).toEqual({ teller, noemer });
  },
);

test('the bounds of the nine records are 2/6 and 4/6, and nothing in the files is wrong but the end of F', async () => {
  const { dataset } = await readDirectory(directory);
  const count = calculate(dataset, { terms, calendar }, '2022-07-15');
  expect(count(onderzoekBinnenZesWeken, quarter(2022, 2)).uncertain).toEqual({
    teller: 2,
    noemer: 2,
  });
  const wrong = dataset.issues.filter(({ severity }) => severity === 'fout');
  expect(wrong.map(({ file, row, code }) => [file, row, code])).toEqual([
    ['onderzoek.csv', 7, 'impossible-order'],
  ]);
});
