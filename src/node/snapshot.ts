import { type IsoDate, isoDate } from '../model/index.ts';
import { SvaError } from '../util/index.ts';
import { unreadable } from './failure.ts';

/** The file that tells on which day the registrations were taken out of their systems. */
export const SNAPSHOT_FILE = 'extractie.json';

/**
 * Reads the text of `extractie.json`: `{ "peildatum": "2022-07-15" }`.
 *
 * @throws SvaError `unreadable` when it is no such JSON; `invalid-date` when its peildatum is no day
 */
export function readSnapshot(text: string): IsoDate {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw unreadable(SNAPSHOT_FILE, null, 'dit is geen geldige JSON.');
  }
  const peildatum =
    typeof value === 'object' && value !== null && 'peildatum' in value
      ? value.peildatum
      : undefined;
  if (peildatum === undefined) {
    throw unreadable(
      SNAPSHOT_FILE,
      null,
      'er staat geen peildatum in; schrijf { "peildatum": "2022-07-15" }.',
    );
  }
  const date = isoDate.safeParse(peildatum);
  if (date.success) return date.data;
  throw new SvaError(
    'invalid-date',
    `${SNAPSHOT_FILE}: ${JSON.stringify(peildatum)} is geen datum (jjjj-mm-dd).`,
    {
      value: peildatum,
      place: SNAPSHOT_FILE,
    },
  );
}
