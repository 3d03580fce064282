import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { report } from '../../src/index.ts';
import { quarter } from '../../src/model/index.ts';
import { readDirectory } from '../../src/node/index.ts';

const { dataset, peildatum } = await readDirectory('test/situations/enquete');
const account = report(sva2022, dataset, {
  period: quarter(2022, 4),
  peildatum: peildatum ?? '2023-01-15',
});

describe('a survey in files, with the codes of its own questionnaire', () => {
  test('is read without issues through kolommen.json', () => {
    expect(dataset.issues).toEqual([]);
  });

  test('is counted by weight: 1,5 + 0,5 + 1,0 + 1,5 out of 7,0 is 64,3%, of 4 / 7 respondents', () => {
    const outcome = account.outcome('R07-E6');
    expect(outcome?.value?.toNumber()).toBe(64.3);
    expect([outcome?.teller, outcome?.noemer]).toEqual([4, 7]);
    expect(outcome?.survey?.weighted?.teller.toNumber()).toBe(4.5);
    expect(outcome?.survey?.weighted?.noemer.toNumber()).toBe(7);
    expect(outcome?.survey?.answers['not-applicable'].count).toBe(1);
    expect(outcome?.survey?.answers.blank.count).toBe(1);
  });

  test('that has no weights in the year before counts each respondent once: 3 / 6', () => {
    expect(account.outcome('R07-E6')?.compare?.['last-year']).toMatchObject({
      period: '2021',
      teller: 3,
      noemer: 6,
      survey: { weighted: null },
    });
  });

  test('has who does not know of OCO in the noemer: 2 / 4', () => {
    const outcome = account.outcome('R06-E3');
    expect([outcome?.teller, outcome?.noemer, outcome?.value?.toNumber()]).toEqual([2, 4, 50]);
  });

  test('of which a question was not put has no meting for that clause, and the CEO Jeugd none at all', () => {
    expect(account.outcome('R07-E4')).toMatchObject({ status: 'no-data', value: null });
    expect(account.outcome('R07-E6')?.lines.map(({ status }) => status)).toEqual(['no-data']);
  });
});
