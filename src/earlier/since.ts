import type { Dataset } from '../dataset/index.ts';
import { display } from '../page/index.ts';
import type { Report } from '../report/index.ts';
import type { Told } from '../told/index.ts';
import { SvaError } from '../util/index.ts';
import { type EarlierAccount, type Entry, earlierAccount, entryKey, tells } from './account.ts';
import { type Cause, causesOf } from './cause.ts';
import { type Findings, findingsAdded } from './findings.ts';
import { type RecordsBehind, recordsBehind } from './records-behind.ts';
import { countedAgain, plain } from './replay.ts';
import { type Differences, differencesOf } from './said.ts';
import { renderSinceCell } from './since-cell.ts';
import { sinceText } from './since-text.ts';

/** What an earlier account counts otherwise than a later one. */
export type Since = {
  readonly contract: number;
  /** The periods that both are about. */
  readonly periods: readonly string[];
  readonly before: Pick<EarlierAccount, 'peildatum' | 'receipt'>;
  readonly after: Pick<EarlierAccount, 'peildatum' | 'receipt'>;
  readonly causes: readonly Cause[];
  /** Whether the given earlier registration is that of the earlier account, by its hash; `null` where none was given. */
  readonly sameData: boolean | null;
  /** What is counted, judged or told otherwise, by clause and measure. */
  readonly changes: readonly Changed[];
  /** What differs only in what stands beside the number, or in how it is said. */
  readonly beside: readonly (Pick<Entry, 'period' | 'code' | 'title'> & {
    /** Where: `compare`, `formula`. */
    readonly parts: readonly string[];
  })[];
  /** The findings in the data that came and went; `null` where the earlier account does not list its findings. */
  readonly findings: { readonly came: Findings; readonly went: Findings } | null;
  /** Its text. */
  toString(): string;
};

/** One number of an account that is counted otherwise. */
export type Changed = Pick<Entry, 'period' | 'code' | 'title' | 'kind' | 'measure'> &
  Differences & {
    /** What each account said; `null` where it was not in it. */
    readonly before: Entry['said'] | null;
    readonly after: Entry['said'] | null;
    /** What the earlier registration comes to under the rules of now; `null` where that is the same, or none was given. */
    readonly recounted: Entry['said'] | null;
    /** The records behind it; `null` where nothing is counted. */
    readonly records: RecordsBehind | null;
  };

/** What is given beside the earlier account. */
export type SinceOptions = {
  /** The registration of then: without it, the earlier account does not tell which records it counted. */
  readonly earlierData?: Dataset;
  /** What was told beside it. */
  readonly earlierTold?: Told;
  /** How messages name the earlier account, such as the path of its file. */
  readonly place?: string;
  /** Leave out the ids of records and what they count for. */
  readonly withoutValues?: boolean;
};

/**
 * Tells what an earlier account counts otherwise than a later one of the same agreement and period, with what it was made
 * differently, and which records caused it. An account holds no ids: with the registration of then the records that came,
 * went or changed place are named, without it those that have a date after the peildatum of then.
 *
 * @param account the later account
 * @param data the registration that it counted
 * @param earlier the earlier account as JSON: `JSON.parse(…)`, or `account.toJSON()`
 * @throws SvaError `unreadable` for what is no report, `usage` for a report of another agreement or other periods
 */
export function since(
  account: Report,
  data: Dataset,
  earlier: unknown,
  options: SinceOptions = {},
): Since {
  const { earlierData, earlierTold, place = 'de eerdere verantwoording' } = options;
  const then = earlierAccount(plain(earlier), place);
  const now = earlierAccount(plain(account), 'de verantwoording');
  const periods = sharedPeriods(then, now, place);
  const recounted =
    earlierData === undefined
      ? null
      : byKey(countedAgain(account.contract, earlierData, then, earlierTold).entries);
  const [before, after] = [then, now].map(({ entries }) =>
    byKey(entries.filter((one) => periods.includes(one.period) && tells(then, one))),
  ) as [Map<string, Entry>, Map<string, Entry>];

  const changes: Changed[] = [];
  const beside: Since['beside'][number][] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [old, fresh] = [before.get(key), after.get(key)];
    const known = fresh ?? old;
    if (known === undefined) continue;
    const { period, code, title, kind, measure } = known;
    const found = differencesOf(old?.said ?? {}, fresh?.said ?? {});
    if (old !== undefined && fresh !== undefined && found.counted.length === 0) {
      const parts = [...found.beside, ...found.wording].map(({ at: [first = ''] }) => first);
      if (parts.length > 0) beside.push({ period, code, title, parts: [...new Set(parts)] });
      continue;
    }
    const again = recounted?.get(key) ?? null;
    changes.push({
      period,
      code,
      title,
      kind,
      measure,
      ...found,
      before: old?.said ?? null,
      after: fresh?.said ?? null,
      recounted:
        again !== null &&
        old !== undefined &&
        differencesOf(old.said, again.said).counted.length > 0
          ? again.said
          : null,
      records:
        measure === null
          ? null
          : recordsBehind(account, known, then, {
              data,
              earlierData: earlierData ?? null,
              withoutValues: options.withoutValues === true,
            }),
    });
  }
  const found = {
    contract: then.contract,
    periods,
    before: { peildatum: then.peildatum, receipt: then.receipt },
    after: { peildatum: now.peildatum, receipt: now.receipt },
    causes: causesOf(then, now),
    sameData: earlierData === undefined ? null : earlierData.digest() === then.receipt.data,
    changes,
    beside,
    findings: findingsBetween(then, now, options.withoutValues === true),
  };
  return display(found, sinceText, renderSinceCell);
}

function findingsBetween(
  { issues: before }: EarlierAccount,
  { issues: after }: EarlierAccount,
  withoutValues: boolean,
): Since['findings'] {
  if (before === null || after === null) return null;
  return {
    came: findingsAdded(before, after, withoutValues),
    went: findingsAdded(after, before, withoutValues),
  };
}

const byKey = (entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map((entry) => [entryKey(entry), entry]));

/** The periods of both accounts. Throws an `SvaError` where they are of other agreements, or have none in common. */
function sharedPeriods(then: EarlierAccount, now: EarlierAccount, place: string): string[] {
  const only =
    'Wat een eerdere verantwoording anders telt, is alleen te zeggen over dezelfde afspraken en dezelfde periode.';
  if (then.contract !== now.contract) {
    throw new SvaError(
      'usage',
      `‘${place}’ is geteld volgens de afspraken van ${then.contract}, deze verantwoording volgens die van ${now.contract}. ${only}`,
      { value: then.contract, place },
    );
  }
  const shared = now.periods.filter((period) => then.periods.includes(period));
  if (shared.length === 0) {
    throw new SvaError(
      'usage',
      `‘${place}’ gaat over ${then.periods.join(', ')}, deze verantwoording over ${now.periods.join(', ')}. ${only}`,
      { value: then.periods, place },
    );
  }
  return shared;
}
