import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { calculate, DISTRIBUTION, type GroupTally, type Tally } from '../../src/calculate/index.ts';
import { dataset, type RecordRows } from '../../src/dataset/index.ts';
import * as indicators from '../../src/indicators/index.ts';
import {
  type Measure,
  type Period,
  quarter,
  questionsOf,
  underReadings,
  year,
} from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import type { OverName } from '../../src/records/index.ts';
import { registration, shuffled } from './registration.ts';
import { sizeOf } from './situation.ts';

const PEILDATUM = '2022-07-15';
const Q2 = quarter(2022, 2);
const runs = { numRuns: 40 };

vi.setConfig({ testTimeout: 60_000 });

/** Each measure, and each as every option of every question makes it. */
const measures: Measure[] = Object.values(indicators).flatMap((measure: Measure) => [
  measure,
  ...questionsOf(measure).flatMap((open) =>
    open.options
      .slice(1)
      .filter(({ missing }) => missing === undefined)
      .map(({ id }) => underReadings(measure, { [open.id]: id })),
  ),
]);

const counter = (rows: RecordRows) => calculate(dataset(rows), { terms, calendar }, PEILDATUM);

/** Each measure counted over any registration. */
function always(
  check: (tally: Tally, measure: Measure, rows: RecordRows) => void,
  period: Period = Q2,
) {
  fc.assert(
    fc.property(registration, (rows) => {
      const count = counter(rows);
      for (const measure of measures) check(count(measure, period), measure, rows);
    }),
    runs,
  );
}

const byBreakdown = (groups: readonly GroupTally[]): Map<string, GroupTally[]> => {
  const result = new Map<string, GroupTally[]>();
  for (const group of groups) {
    const name = Object.keys(group.by)[0] ?? '';
    result.set(name, [...(result.get(name) ?? []), group]);
  }
  return result;
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('over any registration', () => {
  test('the parts of a breakdown add up to the total where they do not overlap, and to no less where they do', () => {
    always(({ counts, groups }, measure) => {
      for (const [name, parts] of byBreakdown(groups)) {
        const total = sum(parts.map((part) => sizeOf(part.counts)));
        const tellers = sum(parts.map((part) => part.counts.teller ?? 0));
        const at = `${measure.id} by ${name}`;
        if (parts.some(({ overlap }) => overlap)) {
          expect(total, at).toBeGreaterThanOrEqual(sizeOf(counts));
        } else {
          expect(total, at).toBe(sizeOf(counts));
          expect(tellers, at).toBe(counts.teller ?? 0);
        }
      }
    });
  });

  test('a part is never more than the total', () => {
    always(({ counts, groups }, measure) => {
      for (const part of groups) {
        expect(sizeOf(part.counts), `${measure.id} ${JSON.stringify(part.by)}`).toBeLessThanOrEqual(
          sizeOf(counts),
        );
      }
    });
  });

  test('what was there, and what came, less what went, is what is there', () => {
    always(({ counts }, measure) => {
      if (counts.flow === undefined) return;
      const { begin, in: came, out: went, end } = counts.flow;
      expect(begin + came - went, measure.id).toBe(end);
      expect(end, measure.id).toBe(counts.count);
      for (const number of [begin, came, went, end])
        expect(number, measure.id).toBeGreaterThanOrEqual(0);
    });
  });

  test('what is there at the end of a quarter was there when the next began', () => {
    const stocks: Measure[] = [
      indicators.vrijwilligersWerkzaam,
      indicators.ondersteuningDoorWij,
      indicators.casusregie,
      indicators.openstaandeKlachten,
      indicators.wachtlijstOnderzoek,
      indicators.wachtlijstOndersteuning,
      indicators.wachtlijstLevering,
    ];
    fc.assert(
      fc.property(registration, (rows) => {
        const count = counter(rows);
        for (const measure of stocks) {
          const [first, second] = [quarter(2022, 1), Q2].map(
            (period) => count(measure, period).counts.flow,
          );
          expect(second?.begin, measure.id).toBe(first?.end);
        }
      }),
      runs,
    );
  });

  test('the quarters add up to the year, of what begins, ends or falls due in them and is not counted per person', () => {
    const flows = measures.filter(
      (measure) =>
        (measure.ratio !== undefined &&
          Object.values(measure.ratio).every(
            ({ cohort, unique }) => cohort.stand === undefined && unique === undefined,
          )) ||
        (measure.ratio === undefined &&
          measure.cohort?.stand === undefined &&
          // Two metingen in one year are never added up.
          measure.survey === undefined &&
          measure.cohort?.lopend === undefined &&
          measure.cohort?.jaar === undefined &&
          measure.range === undefined &&
          measure.unique === undefined &&
          // Whether a household is a gezin is asked on the last day of the period.
          measure.id !== indicators.duurInterventies.id),
    );
    expect(flows.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(registration, (rows) => {
        const count = counter(rows);
        for (const measure of flows) {
          const quarters = ([1, 2, 3, 4] as const).map(
            (number) => count(measure, quarter(2022, number)).counts,
          );
          const whole = count(measure, year(2022)).counts;
          expect(sum(quarters.map(sizeOf)), measure.id).toBe(sizeOf(whole));
          expect(sum(quarters.map(({ teller }) => teller ?? 0)), measure.id).toBe(
            whole.teller ?? 0,
          );
        }
      }),
      runs,
    );
  });

  test('cents of the days of a quarter add up to those of the year, and over the parts of a breakdown', () => {
    const accrued = measures.filter(
      (measure) =>
        measure.ratio === undefined &&
        measure.sum?.accrued?.days === 'range' &&
        measure.range === undefined,
    );
    expect(accrued.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(registration, (rows) => {
        const count = counter(rows);
        for (const measure of accrued) {
          const quarters = ([1, 2, 3, 4] as const).map(
            (number) => count(measure, quarter(2022, number)).counts.cents ?? 0,
          );
          const { counts, groups } = count(measure, year(2022));
          expect(sum(quarters), measure.id).toBe(counts.cents);
          for (const [name, parts] of byBreakdown(groups)) {
            const cents = sum(parts.map((part) => part.counts.cents ?? 0));
            expect(cents, `${measure.id} by ${name}`).toBe(counts.cents);
          }
        }
      }),
      runs,
    );
  });

  test('at each place of a journey, those who came are those who went on and those who are still there', () => {
    always(({ counts }, measure) => {
      if (counts.journey === undefined) return;
      const { nodes, edges } = counts.journey;
      for (const { node, in: came, out, there, persons = 0, period } of nodes) {
        const from = edges.filter((edge) => edge.from === node);
        const to = edges.filter((edge) => edge.to === node);
        const at = `${measure.id} at ${node}`;
        const isFirst = node === measure.journey?.first;
        expect(came, at).toBe(isFirst ? counts.count : sum(to.map((edge) => edge.count)));
        expect(out, at).toBe(sum(from.map((edge) => edge.count)));
        expect(came, at).toBe(out + there);
        expect(there, at).toBeGreaterThanOrEqual(0);
        expect(persons, at).toBeLessThanOrEqual(came);
        if (!isFirst && period !== null)
          expect(sum(to.map((edge) => edge.period ?? 0)), at).toBe(period);
      }
      // All of them are somewhere.
      expect(sum(nodes.map(({ there }) => there)), measure.id).toBe(counts.count);
      for (const { histogram, backwards, period } of edges)
        expect(sum(histogram.map(([, number]) => number)) + backwards).toBeLessThanOrEqual(
          period ?? 0,
        );
    });
  });

  test('the order of the rows never matters', () => {
    fc.assert(
      fc.property(registration, fc.nat(1000), (rows, seed) => {
        const [count, again] = [counter(rows), counter(shuffled(rows, seed))];
        for (const measure of measures) {
          expect(inOrder(again(measure, Q2)), measure.id).toEqual(inOrder(count(measure, Q2)));
        }
      }),
      runs,
    );
  });

  test('the bounds of a share contain it', () => {
    always(({ counts, uncertain }, measure) => {
      if (counts.teller === undefined || measure.ratio !== undefined) return;
      const { teller, noemer = 0 } = counts;
      expect(teller, measure.id).toBeLessThanOrEqual(noemer);
      // Of persons, one who counts already may still be wanted in the teller.
      if (measure.unique === undefined) expect(uncertain.teller, measure.id).toBe(uncertain.noemer);
      expect(uncertain.teller, measure.id).toBeGreaterThanOrEqual(uncertain.noemer);
      expect(teller + uncertain.teller, measure.id).toBeLessThanOrEqual(noemer + uncertain.noemer);
      if (noemer === 0) return;
      const most = noemer + uncertain.noemer;
      expect(teller / most, measure.id).toBeLessThanOrEqual(teller / noemer);
      expect((teller + uncertain.teller) / most, measure.id).toBeGreaterThanOrEqual(
        teller / noemer,
      );
    });
  });

  test('a record is counted or stands in one bucket, never twice', () => {
    fc.assert(
      fc.property(registration, (rows) => {
        const data = dataset(rows);
        const count = calculate(data, { terms, calendar }, PEILDATUM);
        for (const measure of measures) {
          if (measure.ratio !== undefined || measure.unique !== undefined) continue;
          const { counts, buckets } = count(measure, Q2);
          const size = data.table(measure.over as OverName)?.size ?? 0;
          expect(
            sizeOf(counts) + sum(buckets.map((bucket) => bucket.count)),
            measure.id,
          ).toBeLessThanOrEqual(size);
        }
      }),
      runs,
    );
  });

  test('a duration is never negative', () => {
    always(({ counts }, measure) => {
      for (const [length] of counts.histogram ?? [])
        expect(length, measure.id).toBeGreaterThanOrEqual(0);
    });
  });

  test('the cases by age are those by phase, where the stay at the GON is in order or not known', () => {
    fc.assert(
      fc.property(registration, (rows) => {
        const onderzoek = [...(rows.onderzoek ?? [])].map((row) => ({ ...row, datumVanGon: null }));
        const count = counter({ ...rows, onderzoek });
        const [byPhase, byAge] = [
          count(indicators.onderhandenWerkPerFase, Q2),
          count(indicators.onderhandenWerkNaarOuderdom, Q2),
        ];
        expect(byAge.counts).toEqual(byPhase.counts);
        expect(byAge.buckets).toEqual(byPhase.buckets);
      }),
      runs,
    );
  });

  test('each person in a phase has a case in it, so the persons are never more than the cases with a person', () => {
    fc.assert(
      fc.property(registration, (rows) => {
        // One onderzoek at most on each melding: on one with more, each person on it waits for one.
        const seen = new Set<unknown>();
        const onderzoek = [...(rows.onderzoek ?? [])].filter(
          ({ meldingId }) => meldingId == null || (!seen.has(meldingId) && seen.add(meldingId)),
        );
        const count = counter({ ...rows, onderzoek });
        const cases = count(indicators.onderhandenWerkPerFase, Q2).groups;
        for (const { by, counts } of count(indicators.populatiePerFase, Q2).groups) {
          const same = cases.find((group) => group.by[DISTRIBUTION] === by[DISTRIBUTION]);
          expect(counts.count).toBeLessThanOrEqual(same?.counts.count ?? 0);
        }
      }),
      runs,
    );
  });
});

/** The same tally with its groups and provisional reasons in alphabetical order. */
const inOrder = ({ groups, ...rest }: Tally) => ({
  ...rest,
  groups: [...groups].sort((a, b) => (JSON.stringify(a.by) < JSON.stringify(b.by) ? -1 : 1)),
});
