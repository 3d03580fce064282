import type { Kinds } from '../model/index.ts';
import type { Worth } from './accrual.ts';
import { amountsOf, totalOf } from './amounts.ts';
import type { Counted } from './count.ts';
import type { Extremes } from './extremes.ts';
import { isSame, type Reach } from './reach.ts';
import { maskOf } from './rows.ts';

/** An amount that is not there may be any, also less than nothing: then a sum has no ends. */
const NONE: Extremes = { least: { cents: null }, most: { cents: null } };

/** The least and the most that a sum can be; `null` where nothing is missing that could move it. */
export function extremeSums(
  { of, accrued, minus }: Kinds['sum'],
  { certain, possible, may }: Reach,
  { selection, table }: Counted,
  worth: Worth | null,
): Extremes | null {
  const conditions = Object.values(minus ?? {});
  if (accrued !== undefined) {
    // What spells are worth hangs on each other, and on prices: no end is worked out.
    const ends = [...conditions, ...Object.values(accrued.rates).map(({ where }) => where)]
      .filter(may.isOpen)
      .map((asked) => may.ends(asked, possible));
    const dates = accrued.spell.map(may.unsure);
    const isOpen = possible.some(
      (row, k) =>
        worth?.unpriced[row] === 1 ||
        dates.some((mask) => mask?.[row] === 1) ||
        ends.some((found) => found.certain[k] !== found.possible[k]),
    );
    return isOpen || !isSame(certain, possible) ? NONE : null;
  }
  const unknown = may.unsure(of);
  if (unknown !== null && possible.some((row) => unknown[row] === 1)) return NONE;
  if (isSame(certain, possible) && !conditions.some(may.isOpen)) return null;
  const values = amountsOf(selection, of);
  const isCertain = maskOf(table.size, certain);
  const taken = conditions.map((asked) => may.ends(asked, possible));
  const [least, most] = [totalOf(values), totalOf(values)];
  for (const [k, row] of possible.entries()) {
    const value = Number.isNaN(values[row]) ? 0 : (values[row] as number);
    const mayBeTaken = minus !== undefined && taken.every((ends) => ends.possible[k] === 1);
    const isTaken = mayBeTaken && taken.every((ends) => ends.certain[k] === 1);
    const outcomes = [
      ...(isCertain[row] === 1 ? [] : [0]),
      ...(isTaken ? [] : [value]),
      ...(mayBeTaken ? [-value] : []),
    ];
    least.add(Math.min(...outcomes));
    most.add(Math.max(...outcomes));
  }
  return { least: { cents: least.cents() }, most: { cents: most.cents() } };
}
