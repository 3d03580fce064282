import type { Dataset } from '../dataset/index.ts';
import {
  type Dated,
  datedAfter,
  type ExplainOptions,
  type Move,
  moves,
  type Owners,
  ownersOf,
} from '../explain/index.ts';
import type { Measure, Period, Readings } from '../model/index.ts';
import { type Report, takenBy } from '../report/index.ts';
import type { EarlierAccount, Entry } from './account.ts';

/** Which records are behind a number that is counted otherwise. */
export type RecordsBehind =
  /** With the registration of then: those that came, went, changed place, or count for another value. */
  | { readonly by: 'registration'; readonly moves: readonly RecordsMoved[] }
  /** Without it: those that have a date after the peildatum of then. Others cannot be named. */
  | {
      readonly by: 'dates';
      readonly count: number;
      readonly owners: Owners | null;
      /** Without whom they are of: that is no name of a record. */
      readonly dated: readonly Omit<Dated, 'owner'>[] | null;
    };

/** Records that went the same way; `records`, and what a breakdown said, are `null` where values are left out. */
export type RecordsMoved = Omit<Move, 'records' | 'within'> & {
  readonly within: {
    readonly by: string;
    readonly from: readonly string[] | null;
    readonly to: readonly string[] | null;
  } | null;
  readonly count: number;
  readonly records: Move['records'] | null;
};

/** What the records are looked up in. */
type Registrations = {
  readonly data: Dataset;
  readonly earlierData: Dataset | null;
  readonly withoutValues: boolean;
};

/** Looks up the records behind a number, by the rules of the later account; `null` where nothing is counted by them. */
export function recordsBehind(
  { contract, periods, peildatum, receipt }: Report,
  { code, period: name, measure: id }: Entry,
  then: EarlierAccount,
  { data, earlierData, withoutValues }: Registrations,
): RecordsBehind | null {
  const measure = id === null ? undefined : contract.measures[id];
  const period = periods.find((one) => one.name === name);
  if (measure === undefined || period === undefined) return null;
  const now = optionsFor(measure, period, peildatum, receipt.readings[code]);
  if (earlierData === null) {
    const dated = datedAfter(contract, code, data, now, then.peildatum);
    return {
      by: 'dates',
      count: dated.length,
      owners: ownersOf(dated),
      dated: withoutValues ? null : dated.map(withoutOwner),
    };
  }
  const before = optionsFor(measure, period, then.peildatum, then.receipt.readings[code]);
  const found = moves(
    contract,
    code,
    { data: earlierData, options: before },
    { data, options: now },
  );
  return {
    by: 'registration',
    moves: found.map(({ records, within, ...move }) => ({
      ...move,
      within: within !== null && withoutValues ? { by: within.by, from: null, to: null } : within,
      count: records.length,
      records: withoutValues ? null : records,
    })),
  };
}

function withoutOwner(found: Dated): Omit<Dated, 'owner'> {
  const { owner: _, ...record } = found;
  return record;
}

/** How a measure of a clause is asked: under the readings of the account that it has the question of. */
function optionsFor(
  measure: Measure,
  period: Period,
  peildatum: Report['peildatum'],
  readings: Readings = {},
): ExplainOptions {
  return {
    period,
    peildatum,
    measure: measure.id,
    readings: takenBy(measure, readings),
  };
}
