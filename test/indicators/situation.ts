import { calculate, type Tally } from '../../src/calculate/index.ts';
import { dataset, type RecordRows } from '../../src/dataset/index.ts';
import {
  type IsoDate,
  type Measure,
  type Period,
  quarter,
  type Readings,
  underReadings,
} from '../../src/model/index.ts';
import { needs } from '../../src/needs/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import type { RecordName, RecordOf } from '../../src/records/index.ts';

/** Some fields of a record; the rest is left out. */
export type Some<N extends RecordName> = Partial<RecordOf<N>>;

/** When and how is counted; left out: the second quarter of 2022, as extracted on 15 July, under the chosen readings. */
export type Asked = {
  readonly period?: Period;
  readonly peildatum?: IsoDate;
  readonly readings?: Readings;
};

/** Counts a measure over some rows. A record type that it needs and that is left out has a file without rows. */
export function counted(measure: Measure, rows: RecordRows, asked: Asked = {}): Tally {
  const { period = quarter(2022, 2), peildatum = '2022-07-15', readings = {} } = asked;
  const read = underReadings(measure, readings);
  const empty = Object.fromEntries([...needs(read).records].map((name) => [name, []]));
  return calculate(dataset({ ...empty, ...rows }), { terms, calendar }, peildatum)(read, period);
}

/** What is not counted, by reason. */
export function notCounted({ buckets }: Tally): { [reason: string]: number } {
  const result: { [reason: string]: number } = {};
  for (const { reason, count } of buckets) result[reason] = (result[reason] ?? 0) + count;
  return result;
}

/** The parts of a breakdown that have records, with what is counted of each. */
export function parts(
  { groups }: Tally,
  breakdown: string,
): { [part: string]: number | undefined } {
  return Object.fromEntries(
    groups
      .filter(({ by, counts }) => by[breakdown] !== undefined && sizeOf(counts) > 0)
      .map(({ by, counts }) => [by[breakdown], sizeOf(counts)]),
  );
}

/** How many records were counted, whatever the kind of the measure. */
export const sizeOf = ({ noemer, count, histogram }: Tally['counts']): number =>
  noemer ?? count ?? (histogram ?? []).reduce((sum, [, number]) => sum + number, 0);

/** The days of a duration, each as often as it was counted. */
export const days = ({ counts }: Tally): number[] =>
  (counts.histogram ?? []).flatMap(([length, number]) => Array<number>(number).fill(length));
