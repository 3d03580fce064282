import { type Tally, total } from '../../calculate/index.ts';
import { dutch } from '../number/number.ts';

/** Below this share of usable records a number has a warning, and below the other it is not set beside that of a year earlier. */
const WARNED = { below: 95n, of: 100n } as const;
const ALONE = { below: 80n, of: 100n } as const;

/** How many of the records that a number needs could be used: those of which a date is missing or impossible could not. */
export type Completeness = { readonly usable: number; readonly lost: number };

/** Of what was counted how complete it is (meetinstructies A5); `null` where there are no records. */
export function completenessOf({ counts, buckets }: Tally): Completeness | null {
  const { noemer, count, records, histogram } = counts;
  const usable = noemer ?? count ?? records ?? (histogram === undefined ? 0 : total(histogram));
  const lost = buckets
    .filter(({ reason }) => reason === 'date-missing' || reason === 'impossible-order')
    .reduce((sum, bucket) => sum + bucket.count, 0);
  return usable + lost === 0 ? null : { usable, lost };
}

/** Whether too much is missing to set the number beside that of a year earlier. */
export const isTooIncomplete = (found: Completeness | null): boolean =>
  found !== null && isBelow(found, ALONE);

/** What must be said of it; nothing where it is complete enough. */
export function completenessTexts(found: Completeness | null): string[] {
  if (found === null || !isBelow(found, WARNED)) return [];
  const { usable, lost } = found;
  // Rounded down, so that what is below a bound never reads as the bound.
  const percent = Math.floor((usable * 1000) / (usable + lost)) / 10;
  return [
    `${dutch(percent, 1)}% van de records is bruikbaar: van ${dutch(lost)} ontbreekt een datum, of staan de datums in een onmogelijke volgorde${aloneText(found)}`,
  ];
}

/** The same without how many. */
export const incompleteText = (found: Completeness): string =>
  `minder dan ${WARNED.below}% van de records is bruikbaar: van de andere ontbreekt een datum, of staan de datums in een onmogelijke volgorde${aloneText(found)}`;

const aloneText = (found: Completeness) =>
  isTooIncomplete(found) ? '; daarom niet naast vorig jaar gezet' : '';

const isBelow = (
  { usable, lost }: Completeness,
  { below, of }: { readonly below: bigint; readonly of: bigint },
): boolean => BigInt(usable) * of < BigInt(usable + lost) * below;
