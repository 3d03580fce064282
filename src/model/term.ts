import type { IsoDate } from './date.ts';

/** How long a term (termijn) lasts. The day of the event does not count: one week after a Monday is the next Monday. */
export type Length = OneLength<Lengths>;
export type Lengths = { weeks: number; days: number; months: number; workdays: number };
type OneLength<T> = {
  [K in keyof T]: { readonly [P in K]: T[P] } & { readonly [P in Exclude<keyof T, K>]?: never };
}[keyof T];

/** The terms that measures name; `src/norms/` says how long each is, and by which text. */
export const termIds = [
  'wmo-onderzoek',
  'sva-onderzoek',
  'wmo-beschikking',
  'awb-beschikking',
  'awb-bezwaar-indienen',
  'awb-bezwaar-beslissen',
  'awb-bezwaar-beslissen-commissie',
  'awb-klacht',
  'awb-klacht-commissie',
  'sva-uitvoeringsplan',
] as const;
/** The name of a term: `wmo-onderzoek`. */
export type TermId = (typeof termIds)[number];

/**
 * A term with its source. `atw` tells whether the Algemene termijnenwet moves an end on a Saturday, Sunday or
 * recognised holiday to the next working day: it does for a term of a statute, not for one of an agreement.
 */
export type TermRule = Length & {
  readonly title: string;
  readonly atw: boolean;
  readonly source: string;
  /** Since when the text has said so, in this wording; left out where no source tells. */
  readonly from?: IsoDate;
  /** The last day on which it holds; `null` while it holds. */
  readonly to?: IsoDate | null;
};

/**
 * Whether the Algemene termijnenwet reaches a term of this length: not when it is longer than twelve weeks, ninety days
 * or three months (article 4), and not when it is counted backwards, here a negative length (article 1, paragraph 2).
 * A term in working days ends on a working day by itself.
 */
export function withinTermijnenwet({ weeks, days, months, workdays }: Length): boolean {
  if (workdays !== undefined) return false;
  const [length, longest] =
    weeks !== undefined ? [weeks, 12] : days !== undefined ? [days, 90] : [months, 3];
  return length > 0 && length <= longest;
}
