import { expect, test } from 'vitest';
import { calculate, classifier, DISTRIBUTION } from '../../src/calculate/index.ts';
import { BUCKETS } from '../../src/calculate/survey.ts';
import { dataset } from '../../src/dataset/index.ts';
import { ceoWmoKwaliteitGoed } from '../../src/indicators/index.ts';
import { type Measure, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import { counted } from '../indicators/situation.ts';
import { answers, meting, survey } from '../indicators/survey-rows.ts';

test('an answer counts whatever its case and the spaces around it; of spaces alone it is blank', () => {
  const kindOf = classifier({ met: ['ja'], others: {} } as never);
  expect([' JA ', '', '  ', 'nee'].map(kindOf)).toEqual(['met', 'blank', 'blank', 'unlisted']);
});

test('the parts of a distribution stand among the breakdowns as ‘verdeling’', () => {
  expect(DISTRIBUTION).toBe('verdeling');
});

test('who answers twice is not counted, also who stands first in the file', () => {
  const [first, second] = answers(2, 'mee eens');
  const rows = survey([first, second, first] as never);
  const { counts, buckets, uncertain } = counted(ceoWmoKwaliteitGoed, rows);
  expect([counts.teller, counts.noemer]).toEqual([1, 1]);
  expect(uncertain).toEqual({ teller: 2, noemer: 2 });
  expect(buckets).toContainEqual({ ...BUCKETS.twice, count: 2 });
});

test('an answer to another question is not counted, nor in any bucket', () => {
  const rows = [
    ...answers(2, 'mee eens'),
    ...answers(1, 'mee eens', { vraagId: 'een andere vraag' }),
  ];
  const { counts, buckets } = counted(ceoWmoKwaliteitGoed, survey(rows));
  expect([counts.teller, counts.noemer, buckets]).toEqual([2, 2, []]);
});

test('the last meting is the one of which the fieldwork ended last, whatever it is called', () => {
  const wave = (metingId: string, veldwerkTot: '2022-05-10' | '2022-06-10') =>
    meting({ metingId, veldwerkTot });
  const rows = {
    enqueteMeting: [wave('A', '2022-06-10'), wave('Z', '2022-05-10')],
    enqueteAntwoord: [
      ...answers(3, 'mee eens', { metingId: 'A' }),
      ...answers(5, 'mee eens', { metingId: 'Z' }),
    ],
  };
  for (const enqueteMeting of [rows.enqueteMeting, rows.enqueteMeting.toReversed()]) {
    for (const enqueteAntwoord of [rows.enqueteAntwoord, rows.enqueteAntwoord.toReversed()]) {
      const { counts, uncertain } = counted(ceoWmoKwaliteitGoed, {
        enqueteMeting,
        enqueteAntwoord,
      });
      expect([counts.noemer, counts.survey?.wave?.meting]).toEqual([3, 'A']);
      // Of an answer to another meting it is known that it does not count.
      expect(uncertain).toEqual({ teller: 0, noemer: 0 });
    }
  }
  // Also where the file begins with an answer of another meting, to another question.
  const before = answers(1, 'mee eens', { metingId: 'Z', vraagId: 'een andere vraag' });
  const enqueteAntwoord = [...before, ...rows.enqueteAntwoord];
  const { counts } = counted(ceoWmoKwaliteitGoed, { ...rows, enqueteAntwoord });
  expect([counts.noemer, counts.survey?.wave?.meting]).toEqual([3, 'A']);
});

test('the last meting is found among three in whatever order the answers stand; of two that ended on one day it has the last name', () => {
  const wave = (metingId: string, veldwerkTot: '2022-05-10' | '2022-06-10') =>
    meting({ metingId, veldwerkTot });
  const ofEach = ['A', 'B', 'C'].map((metingId, more) =>
    answers(more + 3, 'mee eens', { metingId }),
  );
  // Answers to another question, which the file begins with, tell nothing.
  const before = ['A', 'B'].flatMap((metingId) =>
    answers(1, 'mee eens', { metingId, vraagId: 'een andere vraag' }),
  );
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];
  for (const [last, ends] of [
    ['B', ['2022-05-10', '2022-06-10', '2022-05-10']],
    ['B', ['2022-06-10', '2022-06-10', '2022-05-10']],
    ['C', ['2022-05-10', '2022-05-10', '2022-06-10']],
    ['C', ['2022-06-10', '2022-06-10', '2022-06-10']],
  ] as const) {
    const enqueteMeting = ['A', 'B', 'C'].map((name, n) => wave(name, ends[n] ?? '2022-05-10'));
    for (const order of orders) {
      const asked = order.flatMap((n) => ofEach[n] ?? []);
      for (const enqueteAntwoord of [asked, [...before, ...asked]]) {
        const { counts } = counted(ceoWmoKwaliteitGoed, { enqueteMeting, enqueteAntwoord });
        expect([counts.survey?.wave?.meting, counts.noemer]).toEqual([last, last === 'B' ? 4 : 5]);
      }
    }
  }
});

test('a count of answers tells of the meting what its record tells, and nothing where it is empty', () => {
  const one = answers(1, 'mee eens');
  const told = { populatie: 'cliënten Wmo', populatieOmvang: 9000, uitgenodigd: 2000, respons: 1 };
  const other = meting({ metingId: 'Omnibus-2022', populatie: 'alle inwoners' });
  const waveOf = (given: object) => {
    const rows = { enqueteMeting: [other, meting(given)], enqueteAntwoord: one };
    return counted(ceoWmoKwaliteitGoed, rows).counts.survey?.wave;
  };
  expect(waveOf(told)).toEqual({
    meting: 'CEO-2022',
    from: '2022-05-02',
    to: '2022-06-10',
    population: 'cliënten Wmo',
    size: 9000,
    invited: 2000,
    response: 1,
  });
  expect(waveOf({ veldwerkVan: null })).toMatchObject({
    from: null,
    population: null,
    size: null,
    invited: null,
    response: null,
  });
});

test('the numbers of an answer stand by weight, the least first, in whatever order they were given', () => {
  const rows = [2, 1, 3].flatMap((gewicht) => answers(1, 'mee eens', { gewicht }));
  const { counts } = counted(ceoWmoKwaliteitGoed, survey(rows));
  expect(counts.survey?.answers).toEqual([
    ['met', 1_000_000, 1],
    ['met', 2_000_000, 1],
    ['met', 3_000_000, 1],
  ]);
});

test('of a meting that no file tells of it is not known when it ended: it comes last, in whatever order the answers stand', () => {
  // The cohort is the question, so that an answer without a meting falls in the year.
  const measure = {
    id: 'proef',
    title: 'proef',
    unit: '%',
    decimals: 0,
    over: 'enqueteAntwoord',
    cohort: { jaar: 'vraagId' },
    survey: { question: '2022', met: ['ja'], others: {}, base: ['met'] },
  } as unknown as Measure;
  const answer = (antwoordId: string, metingId: string) => ({
    antwoordId,
    metingId,
    respondentId: antwoordId,
    vraagId: '2022',
    antwoordcode: 'ja',
  });
  const [a, b, c] = [answer('A', 'E1'), answer('B', 'weg'), answer('C', 'E1')];
  const enqueteMeting = [{ metingId: 'E1', veldwerkVan: '2022-04-01', veldwerkTot: '2022-04-30' }];
  for (const enqueteAntwoord of [
    [a, b, c],
    [b, a, c],
    [a, c, b],
  ]) {
    const data = dataset({ enqueteMeting, enqueteAntwoord } as object);
    const tally = calculate(data, { terms, calendar }, '2022-07-15')(measure, quarter(2022, 2));
    expect(tally.counts.teller).toBe(1);
    expect(tally.buckets).toEqual([{ ...BUCKETS.earlier, count: 2 }]);
  }
});
