import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate, DISTRIBUTION, type Tally } from '../../src/calculate/index.ts';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { type Dataset, dataset, type RecordRows } from '../../src/dataset/index.ts';
import { examplePeildatum } from '../../src/example/index.ts';
import { type Case, valueAt } from '../../src/explain/case.ts';
import { membership } from '../../src/explain/index.ts';
import { placesOf } from '../../src/explain/membership.ts';
import type { Place } from '../../src/explain/place.ts';
import { settingOf } from '../../src/explain/setting.ts';
import { type Side, sidesOf } from '../../src/explain/sides.ts';
import * as indicators from '../../src/indicators/index.ts';
import {
  type Contract,
  type IsoDate,
  type Measure,
  type Period,
  quarter,
  questionsOf,
  underReadings,
} from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import { parseDay } from '../../src/util/index.ts';
import { anyMeasure, peildatum, period, rowsFor } from '../engines/arbitrary.ts';
import { rows as exampleRows } from '../example/situation.ts';

const times = Number(process.env['SVA_RUNS'] ?? 1);
const seed = Number(process.env['SVA_SEED'] ?? 2022);
const patience = 60_000 * times;

/** Where each record of one side is, counted as a report counts: rows, or persons once each. */
function countsIn(side: Side, places: readonly { one: Case; place: Place }[]) {
  const { unique } = side.population;
  const size = (list: readonly Case[]) => {
    if (unique === undefined) return list.length;
    const values = list.map((one) => valueAt(one, unique));
    return (
      new Set(values.filter((value) => value !== null)).size +
      values.filter((value) => value === null).length
    );
  };
  const at = (...wanted: Place['at'][]) =>
    places.filter(({ place }) => wanted.includes(place.at)).map(({ one }) => one);
  const buckets = [...new Set(side.steps.map(({ place }) => place))]
    .filter((place) => place.at === 'bucket')
    .map((bucket) => ({
      reason: bucket.reason,
      rule: bucket.rule,
      count: size(places.filter(({ place }) => place === bucket).map(({ one }) => one)),
      ...(side.side !== null && { side: side.side }),
    }))
    .filter(({ count }) => count > 0);
  return { at, size, buckets };
}

/** What explanations add up to, in the form of a tally; what they do not tell is left out. */
function explainedTally(measure: Measure, data: Dataset, asked: Period, last: IsoDate) {
  const moment = {
    from: parseDay(asked.from) ?? 0,
    to: parseDay(asked.to) ?? 0,
    peildatum: parseDay(last) ?? 0,
  };
  const setting = settingOf(data, { terms, calendar }, moment);
  const sides = sidesOf(measure).map((side) => {
    const table = data.table(side.over);
    const places = table === null ? [] : placesOf(side, setting, table);
    return { side, places, ...countsIn(side, places) };
  });
  const buckets = sides.flatMap((found) => found.buckets);
  const [one, other] = sides;
  if (one === undefined) throw new Error('no population');
  if (other !== undefined) {
    const counts = { teller: one.size(one.at('teller')), noemer: other.size(other.at('noemer')) };
    return { counts, buckets };
  }
  const counted = one.at('counted');
  if (measure.sum?.accrued !== undefined) {
    const worths = counted.flatMap((item) => one.side.kind.worth(item) ?? []);
    return {
      counts: {
        cents: worths.reduce((sum, { cents }) => sum + cents, 0),
        records: counted.length,
        empty: worths.filter(({ unpriced }) => unpriced).length,
        shared: worths.filter(({ shared }) => shared > 0).length,
      },
      buckets,
    };
  }
  const values = counted.map((item) => one.side.kind.counted(item)?.value ?? null);
  const numbers = values.filter((value) => typeof value === 'number');
  if (measure.share !== undefined || measure.survey !== undefined) {
    const [teller, noemer] = [one.at('teller'), one.at('teller', 'noemer')].map(one.size);
    return { counts: { teller, noemer }, buckets };
  }
  if (measure.duration !== undefined) {
    const histogram = [...new Set(numbers)]
      .sort((a, b) => a - b)
      .map((days) => [days, numbers.filter((number) => number === days).length]);
    return { counts: { histogram }, buckets };
  }
  if (measure.journey !== undefined) {
    const there = Object.fromEntries(
      Object.keys(measure.journey.nodes).map((node) => [
        node,
        values.filter((value) => value === node).length,
      ]),
    );
    return { counts: { count: one.size(counted) }, buckets, there };
  }
  if (measure.sum !== undefined) {
    // Amounts are explained in euros; plain numbers are summed as they are.
    const cents = counted
      .map((item) => one.side.kind.counted(item))
      .reduce((sum, found) => {
        const number = Number(found?.value);
        return sum + (found?.unit === 'euro' ? Math.round(number * 100) : number);
      }, 0);
    const empty = one.at('without-value').length;
    return { counts: { cents, records: counted.length + empty, empty }, buckets };
  }
  if (measure.stock !== undefined) {
    const flows = one.places
      .filter(({ one: item }) => one.side.isTold(item))
      .map(({ one: item }) => one.side.kind.flow(item));
    const how = (key: 'begin' | 'in' | 'out' | 'end') =>
      flows.filter((flow) => flow?.[key] === true).length;
    const flow = { begin: how('begin'), in: how('in'), out: how('out'), end: how('end') };
    const isPlain = measure.unique === undefined;
    return { counts: { count: one.size(counted), ...(isPlain && { flow }) }, buckets };
  }
  const parts: { [label: string]: number } = {};
  const by = measure.distribution?.by;
  if (typeof by === 'object' && 'cases' in by) {
    for (const label of Object.keys(by.cases))
      parts[label] = one.size(counted.filter((_, index) => values[index] === label));
  }
  return { counts: { count: one.size(counted) }, buckets, parts };
}

/** The same parts of what the columns engine says. */
function calculatedTally(measure: Measure, tally: Tally) {
  const { counts, buckets, groups } = tally;
  const { flagged: _, survey: __, flow, journey, ...rest } = counts;
  if (measure.sum?.accrued !== undefined) return { counts: rest, buckets };
  if (journey !== undefined) {
    const there = Object.fromEntries(journey.nodes.map((place) => [place.node, place.there]));
    return { counts: rest, buckets, there };
  }
  const isPlain = measure.over !== undefined && measure.unique === undefined;
  const kept = { ...rest, ...(isPlain && flow !== undefined && { flow }) };
  if (measure.count === undefined && measure.distribution === undefined)
    return { counts: kept, buckets };
  const by = measure.distribution?.by;
  const parts = Object.fromEntries(
    typeof by === 'object' && 'cases' in by
      ? groups
          .filter((group) => group.by[DISTRIBUTION] !== undefined)
          .map((group) => [group.by[DISTRIBUTION], group.counts.count])
      : [],
  );
  return { counts: kept, buckets, parts };
}

/** The same numbers from both; nothing where a file is missing. */
function told(measure: Measure, data: Dataset, asked: Period, last: IsoDate) {
  const tally = calculate(data, { terms, calendar }, last)(measure, asked);
  if (tally.status === 'no-data') return { explained: null, calculated: null };
  return {
    explained: explainedTally(measure, data, asked, last),
    calculated: calculatedTally(measure, tally),
  };
}
const agree = (measure: Measure, rows: RecordRows) => {
  const { explained, calculated } = told(measure, dataset(rows), period, peildatum);
  expect(explained).toEqual(calculated);
};

/** A measure under each of its readings: the chosen ones, and every other option by itself. */
function readingsOf(measure: Measure): [string, Measure][] {
  return [
    [measure.id, measure],
    ...questionsOf(measure).flatMap(({ id, options }) =>
      options
        .slice(1)
        .filter(({ missing }) => missing === undefined)
        .map((option): [string, Measure] => [
          `${measure.id} ${id}=${option.id}`,
          underReadings(measure, { [id]: option.id }),
        ]),
    ),
  ];
}

const all = Object.values(indicators) as Measure[];

describe('who is explained to be in the teller, the noemer and each bucket adds up to what is counted', () => {
  test.each(all.flatMap(readingsOf))(
    '%s',
    (_, measure) => {
      fc.assert(
        fc.property(rowsFor(measure), (rows) => {
          agree(measure, rows);
        }),
        { numRuns: 30 * times, seed },
      );
    },
    patience,
  );

  test(
    'of any measure with any question over any record type',
    () => {
      fc.assert(
        fc.property(
          anyMeasure.chain((measure) =>
            rowsFor(measure, 4).map((rows) => [measure, rows] as const),
          ),
          ([measure, rows]) => agree(measure, rows),
        ),
        { numRuns: 400 * times, seed },
      );
    },
    patience,
  );
});

describe('over the example registration', () => {
  const example = dataset(exampleRows);

  test.each(all.flatMap(readingsOf))(
    '%s',
    (_, measure) => {
      const { explained, calculated } = told(measure, example, quarter(2020, 4), examplePeildatum);
      expect(explained).toEqual(calculated);
    },
    patience,
  );

  test(
    'each clause of each year that is counted lists as many records as there are in its parts',
    () => {
      const contracts: readonly Contract[] = [sva2020, sva2022];
      for (const contract of contracts) {
        for (const { code, measures } of contract.indicators) {
          if (measures === undefined) continue;
          const { populations } = membership(contract, code, example, {
            period: quarter(2020, 4),
            peildatum: examplePeildatum,
          });
          for (const found of populations) {
            const { teller, noemer, counted, withoutValue, excluded } = found;
            const listed = [teller, noemer, counted, withoutValue, ...excluded];
            expect(listed.every(({ records, ids }) => ids?.length === records)).toBe(true);
            const total = listed.reduce((sum, { records }) => sum + records, 0);
            expect(total + found.notInPeriod + found.notAbout).toBe(
              example.table(found.over)?.size,
            );
          }
        }
      }
    },
    patience,
  );
});
