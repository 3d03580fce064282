import { half, type Period, quarter, year } from '../../model/index.ts';
import type { Clause } from './contract.ts';

/** The stretch over which a clause is accounted for at once and in which a day lies: a quarter, a half year or a year. */
export function spanWith({ frequency }: Pick<Clause, 'frequency'>, day: string): Period {
  const own = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  if (frequency === 'jaar') return year(own);
  if (frequency === 'halfjaar') return half(own, month <= 6 ? 1 : 2);
  return quarter(own, Math.ceil(month / 3) as 1 | 2 | 3 | 4);
}

/** The same, when it ends with the day; `null` when it goes on. */
export function spanEnding(clause: Pick<Clause, 'frequency'>, day: string): Period | null {
  const span = spanWith(clause, day);
  return span.to === day ? span : null;
}

/** Whether two stretches are the same days. */
export const sameDays = (a: Pick<Period, 'from' | 'to'>, b: Pick<Period, 'from' | 'to'>): boolean =>
  a.from === b.from && a.to === b.to;

/** Whether what is said of a stretch is about a clause in a period: of those days, or of its whole year or half year. */
export function isOfPeriod(
  said: Pick<Period, 'from' | 'to'>,
  clause: Pick<Clause, 'frequency'>,
  period: Period,
): boolean {
  const span = spanEnding(clause, period.to);
  const whole = span !== null && span.from <= period.from ? span : null;
  return sameDays(said, period) || (whole !== null && sameDays(said, whole));
}
