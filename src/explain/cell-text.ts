import type { Unread } from '../dataset/index.ts';
import type { Shown } from './explanation.ts';

/** What is said instead of a value that could not be read, where values are left out. */
export const UNREAD = 'niet te lezen';

/** What a cell holds, in words: `leeg` for nothing, and where it could not be read that, with why. */
export function cellText(value: Shown, unread: Unread | null): string {
  if (unread === null) return value === null ? 'leeg' : filledText(value);
  const why = unread.finding === null ? '' : `: ${unread.finding.replace(/\.$/, '')}`;
  // Of several codes some may have been read.
  if (value !== null && value !== UNREAD)
    return `${filledText(value)}; een deel is niet te lezen${why}`;
  return unread.finding === null ? UNREAD : `${UNREAD}, telt als leeg${why}`;
}

function filledText(value: NonNullable<Shown>): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return typeof value === 'object' ? value.join(', ') : String(value);
}
