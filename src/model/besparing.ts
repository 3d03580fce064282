import type { Element } from './element.ts';
import type { Amount } from './money.ts';

/** An amount for each year; what is saved in a later year includes the years before. */
export type Years = { readonly [year: string]: Amount };

/** A row of the table of savings. */
export type Besparing = Element & {
  /** On what it is saved; `null` where the row does not say. */
  readonly kind: 'zorgkosten' | 'organisatie' | null;
  /** In which domain; `jeugd-en-of-wmo` as the table has it, `null` where the row names none. */
  readonly domain: 'jeugd' | 'wmo' | 'jeugd-en-of-wmo' | null;
  /** The codes of the projects of the text that it belongs to; empty where the text knows none. */
  readonly projects: readonly string[];
  /** Already booked; `null` where the cells are empty: not a saving of nothing. */
  readonly ingeboekt: Years | null;
  /** On top of that, by the plans of the trajecten; `null` where the cells are empty. */
  readonly extra: Years | null;
};

/** A line under the table that gives a total. */
export type BesparingTotal = Element & {
  readonly amount: Amount;
  /** The codes of the rows that add up to it. */
  readonly rows: readonly string[];
  /** The years in which they do; the line names none. */
  readonly years: readonly number[];
};

/** Which savings to add up. Each part left out asks nothing. */
export type BesparingChoice = {
  readonly rows?: readonly string[];
  readonly group?: 'ingeboekt' | 'extra';
  readonly kind?: Besparing['kind'];
  readonly domain?: Besparing['domain'];
};

/**
 * The savings of a year, added up, in whole euros.
 *
 * @returns `null` when no chosen row has an amount for that year: not known, which is not nothing
 */
export function besparingInYear(
  besparingen: readonly Besparing[],
  year: number,
  choice: BesparingChoice = {},
): Amount | null {
  const { rows, group, kind, domain } = choice;
  const amounts = besparingen
    .filter((row) => rows === undefined || rows.includes(row.code))
    .filter((row) => kind === undefined || row.kind === kind)
    .filter((row) => domain === undefined || row.domain === domain)
    .flatMap((row) => [
      ...(group === 'extra' ? [] : [row.ingeboekt]),
      ...(group === 'ingeboekt' ? [] : [row.extra]),
    ])
    .flatMap((years) => years?.[year]?.euro ?? []);
  if (amounts.length === 0) return null;
  return { euro: amounts.reduce((sum, euro) => sum + euro, 0) };
}

/** The savings of the years from the first to the last, added up; `null` when no year has an amount. */
export function besparingOverYears(
  besparingen: readonly Besparing[],
  [first, last]: readonly [first: number, last: number],
  choice: BesparingChoice = {},
): Amount | null {
  let total: number | null = null;
  for (let year = first; year <= last; year++) {
    const amount = besparingInYear(besparingen, year, choice);
    if (amount !== null) total = (total ?? 0) + amount.euro;
  }
  return total === null ? null : { euro: total };
}
