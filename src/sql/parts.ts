import { partsOf } from '../calculate/index.ts';
import { type Per, pers } from '../model/index.ts';
import type { Dialect } from './dialect.ts';

/** The number of a thing that a rate is for, as it stands in a statement. */
export const perNumber = (per: Per): number => pers.indexOf(per);

/** Into how many parts each thing is divided; a whole spell into its days. */
export function partsOfPer(per: string, days: string): string {
  const whens = pers.map(
    (name) => `when ${perNumber(name)} then ${name === 'total' ? days : partsOf(name, 1)}`,
  );
  return `case ${per} ${whens.join(' ')} end`;
}

/** The columns by which `partsUpTo` and `partsBefore` count, for a column that holds the number of a day. */
export function calendarColumns({ day, types }: Dialect, column: string): readonly string[] {
  const date = `(${day(0)} + cast(${column} as integer))`;
  return ['year', 'month', 'day'].map(
    (part) => `cast(extract(${part} from ${date}) as ${types.whole}) as ${column}_${part}`,
  );
}

/** How many parts have gone by at the end of a day, counted from any fixed day: as `partsUpTo` has it in memory. */
export const partsUpTo = (per: string, column: string): string => partsAt(per, column, 0);
/** How many have gone by before a day. */
export const partsBefore = (per: string, column: string): string => partsAt(per, column, 1);

function partsAt(per: string, column: string, less: 0 | 1): string {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => `${column}_${part}`);
  // Without `and` and `or`: ClickHouse walks all layers below for each comparison in them.
  const isLeap = `case when ${year} % 400 = 0 then true when ${year} % 100 = 0 then false else ${year} % 4 = 0 end`;
  const [perMonth, perYear] = [partsOf('month', 1), partsOf('year', 1)];
  const share = (length: number) => perMonth / length;
  const inMonth = `case when ${month} in (4, 6, 9, 11) then ${share(30)} when ${month} <> 2 then ${share(31)} when ${isLeap} then ${share(29)} else ${share(28)} end`;
  const before = BEFORE.map((days, index) => `when ${index + 1} then ${days}`).join(' ');
  const leapDay = `case when ${month} > 2 and ${isLeap} then 1 else 0 end`;
  const inYear = `case when ${isLeap} then ${perYear / 366} else ${perYear / 365} end`;
  return `case ${per} when ${perNumber('month')} then (12 * ${year} + ${month}) * ${perMonth} + (${day} - ${less}) * ${inMonth} when ${perNumber('year')} then ${year} * ${perYear} + (case ${month} ${before} end + ${leapDay} + ${day} - ${less}) * ${inYear} else ${column} - ${less} end`;
}

/** The days of a common year before each month. */
const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
