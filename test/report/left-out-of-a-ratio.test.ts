import { expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { explain, membership } from '../../src/explain/index.ts';
import { report } from '../../src/index.ts';
import { quarter } from '../../src/model/index.ts';
import { isMeasured } from '../../src/report/index.ts';

/** One complaint and two meldingen without a date, and one complaint of which is not known whom it is about. */
const data = dataset({
  klacht: [
    { klachtId: 'K1', betreft: 'WIJ' },
    { klachtId: 'K2', ontvangstdatum: '2022-04-05' },
  ],
  melding: [
    { meldingId: 'M1', wettelijk: true },
    { meldingId: 'M2', wettelijk: true },
  ],
});
const asked = { period: quarter(2022, 2), peildatum: '2022-07-15' } as const;

test('an account says of each flow of a ratio what is left out of it', () => {
  const account = report(sva2022, data, asked);
  const text = String(account).replaceAll(/\s+/g, ' ');
  expect(text).toContain(
    'niet meegeteld: 1 in de teller, zonder datum, dus in geen periode te plaatsen; 1 in de teller, uitgesloten volgens de regel (wie de klacht betreft is niet ingevuld); 2 in de noemer, zonder datum, dus in geen periode te plaatsen',
  );
  const outcome = account.outcome('R12-P1');
  expect(isMeasured(outcome) && outcome.excluded.map(({ side, count }) => [side, count])).toEqual([
    ['teller', 1],
    ['teller', 1],
    ['noemer', 2],
  ]);
});

test('an explanation says of which flow a record is left out', () => {
  expect(String(explain(sva2022, 'R12-P1', data, 'K1', asked))).toContain(
    'K1: telt niet mee in de teller, zonder datum',
  );
  expect(String(explain(sva2022, 'R12-P1', data, 'M1', asked))).toContain(
    'M1: telt niet mee in de noemer, zonder datum',
  );
  const lists = String(membership(sva2022, 'R12-P1', data, asked));
  expect(lists).toContain('niet meegeteld in de teller, volgens de regel');
  expect(lists).toContain('niet meegeteld in de noemer, zonder datum');
});

test('of a measure over one population nothing is said of flows', () => {
  const text = String(explain(sva2022, 'R12-P2', data, 'K1', asked));
  expect(text).toContain('K1: telt niet mee');
  expect(text).not.toContain('telt niet mee in de');
});
