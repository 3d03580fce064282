import type { Issue } from '../dataset/index.ts';
import type { IsoDate } from '../model/index.ts';
import { nearest, parseDay, SvaError } from '../util/index.ts';
import { unreadable } from './failure.ts';

/** The file that tells on which day the registrations were taken out of their systems. */
export const SNAPSHOT_FILE = 'extractie.json';

const KEYS = ['peildatum', 'toelichting'] as const;

/** What `extractie.json` tells of the registrations. */
export type Snapshot = {
  /** The day on which they were taken out of their systems; `null` where there is no such file. */
  readonly peildatum: IsoDate | null;
  /** What who took them out says of them; `null` where that is nothing. */
  readonly toelichting: string | null;
};

/**
 * Reads the text of `extractie.json`: `{ "peildatum": "2022-07-15", "toelichting": "zonder team Noord" }`, of which the
 * toelichting may be left out.
 *
 * @param report what is said of a key that it does not have: that is not read
 * @throws SvaError `unreadable` when it is no such JSON; `invalid-date` when its peildatum is no day
 */
export function readSnapshot(text: string, report: (issue: Issue) => void): Snapshot {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw unreadable(SNAPSHOT_FILE, null, 'dit is geen geldige JSON.');
  }
  const { peildatum, toelichting = null } = (value ?? {}) as { readonly [name: string]: unknown };
  if (peildatum === undefined) {
    throw unreadable(
      SNAPSHOT_FILE,
      null,
      'er staat geen peildatum in; schrijf { "peildatum": "2022-07-15" }.',
    );
  }
  if (toelichting !== null && typeof toelichting !== 'string')
    throw unreadable(SNAPSHOT_FILE, null, 'de toelichting is geen tekst.');
  for (const key of Object.keys(value as object))
    if (!KEYS.some((name) => name === key)) report(unknownKey(key));
  if (typeof peildatum === 'string' && parseDay(peildatum) !== null)
    return { peildatum: peildatum as IsoDate, toelichting };
  throw new SvaError(
    'invalid-date',
    `${SNAPSHOT_FILE}: ${JSON.stringify(peildatum)} is geen datum (jjjj-mm-dd).`,
    {
      value: peildatum,
      place: SNAPSHOT_FILE,
    },
  );
}

function unknownKey(key: string): Issue {
  const near = nearest(key, KEYS);
  const meant =
    near === undefined ? `Er zijn: ${KEYS.join(' en ')}.` : `Bedoeld is misschien ‘${near}’.`;
  return {
    file: SNAPSHOT_FILE,
    row: null,
    field: key,
    code: 'unknown-column',
    severity: 'waarschuwing',
    message: `‘${key}’ hoort niet in ${SNAPSHOT_FILE}; het wordt niet gelezen. ${meant}`,
  };
}
