import type { Dataset } from '../dataset/index.ts';
import { parsePeriod } from '../model/index.ts';
import { display } from '../page/index.ts';
import { type AccountedContract, reportInMemory } from '../report/index.ts';
import type { Told } from '../told/index.ts';
import { canonical, SvaError } from '../util/index.ts';
import { type EarlierAccount, type Entry, earlierAccount, entryKey, tells } from './account.ts';
import { type Cause, causesOf } from './cause.ts';
import { type Difference, differencesIn } from './difference.ts';
import { replayText } from './replay-text.ts';

/** An earlier report counted again. */
export type Replay = {
  readonly contract: number;
  readonly periods: readonly string[];
  readonly peildatum: string;
  /** Whether all that the earlier report says comes out again. */
  readonly equal: boolean;
  /** What was made with something else: version, definitions, registration, stories. May differ while all is equal. */
  readonly causes: readonly Cause[];
  /** What comes out otherwise, by clause and measure. */
  readonly changes: readonly Replayed[];
  /** Whether the findings in the data are others. */
  readonly issuesDiffer: boolean;
  /** Its text. */
  toString(): string;
};

/** One thing that comes out otherwise. */
export type Replayed = Pick<Entry, 'period' | 'code' | 'title' | 'kind' | 'measure'> & {
  readonly differences: readonly Difference[];
};

/** What a replay is given beside the registration. */
export type ReplayOptions = {
  /** What was told beside the records, as it was given to the report. */
  readonly told?: Told;
  /** How messages name the earlier report, such as the path of its file. */
  readonly place?: string;
};

/**
 * Counts an earlier report again: the periods, the peildatum and the readings that its receipt names, over a registration.
 * What the earlier report does not tell at all, since its version did not, is no difference.
 *
 * @param contract the agreement that the report counted by
 * @param data the registration that is thought to be the one of then; its hash tells whether it is
 * @param earlier the report as JSON: `JSON.parse(…)`, or `account.toJSON()`
 * @throws SvaError `unreadable` for what is no report, `usage` for a report by another agreement, `unknown-code` or
 * `unknown-option` for readings that the agreement does not have any more
 */
export function replay(
  contract: AccountedContract,
  data: Dataset,
  earlier: unknown,
  { told, place = 'de verantwoording' }: ReplayOptions = {},
): Replay {
  const then = earlierAccount(plain(earlier), place);
  if (then.contract !== contract.year) {
    throw new SvaError(
      'usage',
      `‘${place}’ is geteld volgens de afspraken van ${then.contract}, niet volgens die van ${contract.year}.`,
      { value: then.contract, place },
    );
  }
  const now = countedAgain(contract, data, then, told);
  const [after, before] = [now, then].map(
    ({ entries }) =>
      new Map(
        entries.filter((entry) => tells(then, entry)).map((entry) => [entryKey(entry), entry]),
      ),
  ) as [Map<string, Entry>, Map<string, Entry>];
  const changes = [...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
    replayed(before.get(key), after.get(key)),
  );
  const issuesDiffer = then.issues !== null && canonical(then.issues) !== canonical(now.issues);
  const found = {
    contract: contract.year,
    periods: then.periods,
    peildatum: then.peildatum,
    equal: changes.length === 0 && !issuesDiffer,
    causes: causesOf(then, now),
    changes,
    issuesDiffer,
  };
  return display(found, replayText);
}

/** The account that the receipt of an earlier one asks for. */
export function countedAgain(
  contract: AccountedContract,
  data: Dataset,
  { periods, peildatum, receipt, entries }: EarlierAccount,
  told: Told | undefined,
): EarlierAccount {
  // A report of before its receipt kept this tells it by what it holds.
  const asked = receipt.asked ?? {
    alternatives: true,
    sensitivity: entries.some(({ said }) => said['sensitivity'] !== undefined),
    survival: entries.some(({ said }) => said['survival'] !== undefined),
    compare: true,
  };
  const again = reportInMemory(contract, data, {
    periods: periods.map(parsePeriod),
    peildatum,
    readings: receipt.readings,
    ...asked,
    ...(told !== undefined && { told }),
  });
  return earlierAccount(plain(again), 'de hertelling');
}

/** A value as it stands in a file. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');

function replayed(then: Entry | undefined, now: Entry | undefined): Replayed[] {
  const known = now ?? then;
  if (known === undefined) return [];
  const differences =
    then === undefined || now === undefined
      ? differencesIn(then?.said, now?.said)
      : Object.keys(then.said).flatMap((key) =>
          differencesIn(then.said[key], now.said[key], [key]),
        );
  const { period, code, title, kind, measure } = known;
  return differences.length === 0 ? [] : [{ period, code, title, kind, measure, differences }];
}
