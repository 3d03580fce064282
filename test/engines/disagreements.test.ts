/** What the engines once disagreed on, each as a rule with the smallest case. */
import { expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { dataset, type RecordRows } from '../../src/dataset/index.ts';
import { type Measure, month, quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import type { MeasureFor, OverName } from '../../src/records/index.ts';

const described = { id: 'proef', title: 'proef', unit: 'zaken', decimals: 0 } as const;
const over = <N extends OverName>(measure: Omit<MeasureFor<N>, keyof typeof described>) =>
  ({ ...described, ...measure }) as unknown as Measure;
const start = (rows: RecordRows) => calculate(dataset(rows), { terms, calendar }, '2022-07-15');

test('the flow of a part of a breakdown is of that part alone', () => {
  const count = start({
    vrijwilligersinzet: [
      { persoonId: 'P1', wijkteam: 'Noord', begindatum: '2022-01-01' },
      { persoonId: 'P2', wijkteam: 'Zuid', begindatum: '2022-01-01', einddatum: '2022-05-01' },
      { persoonId: 'P3', wijkteam: 'Zuid', begindatum: '2022-05-01' },
    ],
  });
  const measure = over<'vrijwilligersinzet'>({
    over: 'vrijwilligersinzet',
    cohort: { stand: ['begindatum', 'einddatum'] },
    stock: { begin: 'begindatum', end: 'einddatum' },
    groups: { wijkteam: 'wijkteam' },
  });
  expect(
    count(measure, quarter(2022, 2)).groups.map(({ by, counts }) => [by, counts.flow]),
  ).toEqual([
    [{ wijkteam: 'Noord' }, { begin: 1, in: 0, out: 0, end: 1 }],
    [{ wijkteam: 'Zuid' }, { begin: 1, in: 1, out: 1, end: 1 }],
  ]);
});

test('a record of no kind is not in a distribution, nor in another breakdown of it', () => {
  const count = start({
    melding: [
      { meldingId: 'M1', begindatum: '2022-05-01', kanaal: 'balie', wettelijk: true },
      { meldingId: 'M2', begindatum: '2022-05-01', kanaal: 'balie', wettelijk: false },
    ],
  });
  const measure = over<'melding'>({
    over: 'melding',
    cohort: { instroom: 'begindatum' },
    distribution: { by: { cases: { wettelijk: { is: { wettelijk: true } } } } },
    groups: { kanaal: 'kanaal' },
  });
  const { counts, groups } = count(measure, quarter(2022, 2));
  expect(counts.count).toBe(1);
  expect(groups.map((group) => group.counts.count)).toEqual([1, 1]);
});

test('a spell without a day in it overlaps nothing', () => {
  const count = start({
    casusregie: [
      { regieId: 'R1', persoonId: 'P1', begindatum: '2022-05-01', einddatum: '2022-05-01' },
    ],
    ondersteuning: [{ ondersteuningId: 'S1', persoonId: 'P1', begindatum: '2022-01-01' }],
  });
  const measure = over<'casusregie'>({
    over: 'casusregie',
    cohort: { instroom: 'begindatum' },
    of: {
      'met ondersteuning': {
        overlap: {
          record: 'ondersteuning',
          on: 'persoonId',
          spell: ['begindatum', 'einddatum'],
          with: ['begindatum', 'einddatum'],
        },
      },
    },
    count: {},
  });
  expect(count(measure, quarter(2022, 2)).counts.count).toBe(0);
});

test('cases may be told apart by a code, and not by a date', () => {
  const count = start({
    melding: ['M1', 'M2'].map((meldingId) => ({
      meldingId,
      begindatum: '2022-05-01' as const,
      kanaal: 'balie' as const,
    })),
  });
  const by = (unique: 'kanaal' | 'begindatum') =>
    over<'melding'>({ over: 'melding', cohort: { instroom: 'begindatum' }, unique, count: {} });
  expect(count(by('kanaal'), quarter(2022, 2)).counts.count).toBe(1);
  expect(() => count(by('begindatum'), quarter(2022, 2))).toThrow(
    expect.objectContaining({ code: 'invalid-measure' }),
  );
});

test('keys of different things are never set against each other', () => {
  const count = start({
    melding: [{ meldingId: '1', persoonId: '1', begindatum: '2022-05-01' }],
    onderzoek: [{ onderzoekId: '1', meldingId: '1' }],
  });
  const measure = over<'melding'>({
    over: 'melding',
    cohort: { instroom: 'begindatum' },
    of: { onderzocht: { some: { record: 'onderzoek', on: 'meldingId', at: 'persoonId' } } },
    count: {},
  });
  expect(() => count(measure, quarter(2022, 2))).toThrow(
    expect.objectContaining({ code: 'invalid-measure' }),
  );
});

test('a date that counts only in the period is worked out in each period, and so is a term from it', () => {
  const count = start({ klacht: [{ klachtId: 'K1', ontvangstdatum: '2022-05-28' }] });
  const measure = over<'klacht'>({
    over: 'klacht',
    dates: {
      start: { first: [{ date: 'ontvangstdatum', where: { during: 'ontvangstdatum' } }] },
      uiterste: { after: 'start', term: { days: 7 } },
    },
    cohort: { verval: 'uiterste' },
    count: {},
  });
  const june = () => count(measure, month(2022, 6)).counts.count;
  expect([count(measure, quarter(2022, 2)).counts.count, june()]).toEqual([1, 0]);
});
