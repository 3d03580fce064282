import { calculate, type Terms } from '../calculate/index.ts';
import { type Dataset, NO_DAY } from '../dataset/index.ts';
import {
  type Bucket,
  between,
  type IsoDate,
  type Measure,
  type Population,
} from '../model/index.ts';
import { needs, readBy } from '../needs/index.ts';
import type { RecordName } from '../records/index.ts';
import { formatDay, parseDay } from '../util/index.ts';
import type { CountedClause } from './demand.ts';

/** Whether the files can serve a clause: from when, and what is lost. */
export type Service = {
  readonly code: string;
  readonly title: string;
  /** The record types that are not there; without any of them nothing can be counted. */
  readonly missing: readonly RecordName[];
  /** The first and last day of the dates that its periods go by, up to the peildatum; `null` where there is none. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** How many records fall out over those days, by reason. */
  readonly lost: readonly { readonly reason: Bucket; readonly count: number }[];
};

/** The buckets into which a record falls because of how it is registered, and not because of the clause. */
const registration: readonly Bucket[] = [
  'no-period',
  'impossible-order',
  'not-linked',
  'date-missing',
  'unknown',
];

/** For each clause that has a measure, whether the files can serve it: by its headline. */
export function services(
  clauses: readonly CountedClause[],
  measures: { readonly [id: string]: Measure },
  data: Dataset,
  terms: Terms,
  peildatum: IsoDate | null,
): Service[] {
  const count = peildatum === null ? null : calculate(data, terms, peildatum);
  return clauses.flatMap(({ code, title, measures: ids }): Service[] => {
    const measure = measures[ids?.[0] ?? ''];
    if (measure === undefined) return [];
    const missing = [...needs(measure).records].filter((name) => !data.present.includes(name));
    const [from, to] = daysOf(data, datesOf(measure), peildatum);
    const lost =
      count === null || from === null || to === null || missing.length > 0
        ? []
        : lostIn(count(measure, between(from, to)).buckets);
    return [{ code, title, missing, from, to, lost }];
  });
}

function lostIn(buckets: readonly { readonly reason: Bucket; readonly count: number }[]) {
  return registration.flatMap((reason) => {
    const own = buckets.filter((bucket) => bucket.reason === reason);
    const count = own.reduce((sum, bucket) => sum + bucket.count, 0);
    return count === 0 ? [] : [{ reason, count }];
  });
}

/** The dates by which a measure tells in which period a record falls, and those that it works out for that. */
function datesOf(measure: Measure): ReadonlySet<string> {
  const populations: readonly Population[] =
    measure.ratio === undefined ? [measure] : [measure.ratio.teller, measure.ratio.noemer];
  return new Set(
    populations.flatMap(({ over, cohort, dates }) => [
      ...readBy({ over, cohort, ...(dates !== undefined && { dates }) }).fields,
    ]),
  );
}

/** The first and last day among the dates of some fields, up to the peildatum. */
function daysOf(
  data: Dataset,
  fields: ReadonlySet<string>,
  peildatum: IsoDate | null,
): readonly [IsoDate | null, IsoDate | null] {
  let [first, last] = [NO_DAY, -NO_DAY];
  // What is dated later has not happened yet, or cannot be: it is no first day, and as a last day it is the peildatum.
  const latest = peildatum === null ? NO_DAY : (parseDay(peildatum) ?? NO_DAY);
  for (const path of fields) {
    const [record = '', field = ''] = path.split('.');
    const column = data.table(record as RecordName)?.columns.get(field);
    if (column?.kind !== 'date') continue;
    for (const day of column.days) {
      if (day === NO_DAY) continue;
      if (day <= latest && day < first) first = day;
      if (day > last) last = Math.min(day, latest);
    }
  }
  if (first === NO_DAY) return [null, null];
  return [formatDay(first), formatDay(last)];
}
