/** What one calculation keeps of one period, one measure or one reading never shows in another. */
import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { type Measure, type Period, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';

const described = { id: 'proef', title: 'proef', unit: 'zaken', decimals: 0 } as const;
const rows = {
  casusregie: [
    { regieId: 'R1', persoonId: 'P1', begindatum: '2021-06-01', einddatum: '2022-05-10' },
    { regieId: 'R2', persoonId: 'P2', begindatum: '2022-02-01' },
    { regieId: 'R3', persoonId: 'P3', begindatum: '2022-05-01', einddatum: '2022-08-01' },
  ],
  ondersteuning: [
    { ondersteuningId: 'O1', persoonId: 'P1', begindatum: '2022-01-10', einddatum: '2022-05-01' },
    { ondersteuningId: 'O2', persoonId: 'P2', begindatum: '2022-05-10' },
    { ondersteuningId: 'O3', persoonId: 'P3', begindatum: '2022-05-20', einddatum: '2022-06-01' },
  ],
} as object;
const start = () => calculate(dataset(rows), { terms, calendar }, '2022-10-15');
const periods = [1, 2, 3].map((n) => quarter(2022, n as 1 | 2 | 3));

/** All cases of casusregie: those that ran at some day of three years. */
const regies = (more: object): Measure =>
  ({
    ...described,
    over: 'casusregie',
    cohort: { lopend: ['begindatum', 'einddatum'] },
    range: { months: 36 },
    ...more,
  }) as unknown as Measure;
const asking = (condition: object) => regies({ share: { where: { gevraagd: condition } } });

const reached = { reached: 'einddatum' };
const other = { record: 'ondersteuning', on: 'persoonId' };
const overlap = { ...other, spell: ['begindatum', 'einddatum'], with: ['begindatum', 'einddatum'] };

describe('one calculation answers each period as if it were asked alone', () => {
  test.each<[string, Measure]>([
    ['whether a date has been reached', asking(reached)],
    ['whether a date lies in the period', asking({ during: 'begindatum' })],
    ['whether a spell runs on the last day', asking({ running: ['begindatum', 'einddatum'] })],
    ['an age on the last day', asking({ age: { from: 'begindatum', under: 1 } })],
    ['about another record', asking({ some: { ...other, where: reached } })],
    ['about an overlap with another record', asking({ overlap: { ...overlap, where: reached } })],
    ['all of some questions', asking({ all: [{ filled: 'begindatum' }, reached] })],
    ['any of some questions', asking({ any: [{ filled: 'regieId' }, reached].reverse() })],
    [
      'any of some questions, one of which tells',
      asking({ any: [{ is: { regieId: 'R2' } }, reached] }),
    ],
    ['not a question', asking({ not: reached })],
    [
      'by a date that counts only where something holds in the period',
      regies({
        dates: { einde: { first: [{ date: 'einddatum', where: reached }, 'begindatum'] } },
        cohort: { afgerond: 'einde' },
        share: { where: { kort: { notAfter: ['einde', 'begindatum'] } } },
      }),
    ],
    [
      'the ways of a journey',
      regies({
        journey: {
          version: '1',
          first: 'begin',
          nodes: {
            begin: { at: 'begindatum' },
            eind: { at: 'einddatum', when: reached },
            rest: {},
          },
          edges: { begin: ['eind', 'rest'] },
        },
      }),
    ],
  ])('%s', (_, measure) => {
    const alone = periods.map((period) => start()(measure, period));
    const together = (order: readonly Period[]) => {
      const count = start();
      return new Map(order.map((period) => [period.name, count(measure, period)]));
    };
    const [forth, back] = [together(periods), together([...periods].reverse())];
    for (const [index, { name }] of periods.entries()) {
      expect(forth.get(name)).toEqual(alone[index]);
      expect(back.get(name)).toEqual(alone[index]);
    }
    // The question is one that periods answer differently.
    expect(new Set(alone.map(({ counts }) => JSON.stringify(counts))).size).toBeGreaterThan(1);
  });
});

test('one calculation answers each measure as if it were asked alone', () => {
  const share = { where: { kort: { notAfter: ['einde', 'begindatum'] } } };
  const measures = [
    regies({ dates: { einde: 'einddatum' }, share }),
    regies({ dates: { einde: 'begindatum' }, share }),
    regies({ share: { where: { kort: { notAfter: ['einddatum', 'begindatum'] } } } }),
    regies({ dates: { einde: { earliest: ['einddatum', 'begindatum'] } }, share }),
  ];
  const [count, period] = [start(), quarter(2022, 2)];
  expect(measures.map((measure) => count(measure, period))).toEqual(
    measures.map((measure) => start()(measure, period)),
  );
});
