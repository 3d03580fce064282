import { type Dataset, NO_DAY } from '../dataset/index.ts';
import { type IsoDate, lastDayOf, type MeasureOver, type Period } from '../model/index.ts';
import { countedPaths, needs, orderOf } from '../needs/index.ts';
import { dayOfDate } from '../util/index.ts';
import { countPopulation } from './count.ts';
import { type Histogram, histogramOf } from './histogram.ts';
import { isLastDayIn } from './reference.ts';
import { maskOf } from './rows.ts';
import { type Moment, selection, type Terms, type Workspace, workspace } from './selection.ts';

/** Cases that were in sight in a period, by days; each has come into sight once, and has ended, has left or is open. */
export type SurvivalCounts = {
  /** How long they had run on the first day of the period; 0 for those that began in it. */
  readonly entered: Histogram;
  /** How long those took that ended in the period. */
  readonly ended: Histogram;
  /** How long those had run that left in the period without that end: withdrawn, say. From then on they are out of sight. */
  readonly left: Histogram;
  /** How long those had run that are open on its last day, or on the peildatum where that comes first. */
  readonly open: Histogram;
};

/**
 * Follows the cases of a duration over some days: those that it counts, and those that another measure over the same
 * records counts as open on one of them. `null` where a file is not there, or the other measure is over other records.
 *
 * @param begun only cases that began on one of these days
 */
export type Following = (
  duration: MeasureOver,
  open: MeasureOver,
  days: Stretch,
  begun?: Stretch,
) => SurvivalCounts | null;

/** Some days, the last one included. */
type Stretch = Pick<Period, 'from' | 'to'>;

/**
 * Starts following cases in a dataset.
 *
 * @param peildatum the day of extraction: what is dated later has not happened yet
 * @throws SvaError `invalid-date` when the peildatum does not exist
 */
export function following(data: Dataset, terms: Terms, peildatum: IsoDate): Following {
  const last = dayOfDate(peildatum);
  const space = workspace(data, terms, last);
  return (duration, open, { from, to }, begun) => {
    const isBegun =
      begun === undefined
        ? () => true
        : (day: number) => day >= dayOfDate(begun.from) && day <= dayOfDate(begun.to);
    const moment = { from: dayOfDate(from), to: dayOfDate(to), peildatum: last };
    return follow(space, duration, open, moment, isBegun);
  };
}

function follow(
  space: Workspace,
  measure: MeasureOver,
  open: MeasureOver,
  moment: Moment,
  isBegun: (day: number) => boolean,
): SurvivalCounts | null {
  const { duration } = measure;
  const names = [...needs(measure).records, ...needs(open).records];
  if (duration === undefined || measure.over !== open.over) return null;
  if (names.some((name) => space.data.table(name) === null)) return null;
  const finished = countPopulation(space, measure, moment, countedPaths(measure), orderOf(measure));
  const { stand, lopend } = open.cohort;
  const spell = stand ?? lopend;
  const asked = spell === undefined ? open : { ...open, cohort: { lopend: spell } };
  const going = countPopulation(space, asked, moment, countedPaths(open));
  if (finished === null || going === null) return null;
  const chosen = selection(space, finished.table, measure.dates, moment);
  const [begins, stops] = [chosen.days(duration.from), chosen.days(duration.to)];
  const leaves = spell === undefined ? null : going.selection.days(spell[1]);
  const isIn = spell !== undefined && isLastDayIn(going.table.name, spell[1]);
  const [entered, took, ran, age]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (const row of finished.rows) {
    const [begin, stop] = [begins[row] as number, stops[row] as number];
    if (begin === NO_DAY || stop === NO_DAY || !isBegun(begin)) continue;
    const days = Math.max(0, stop - begin);
    took.push(days);
    entered.push(Math.min(days, Math.max(0, moment.from - begin)));
  }
  const last = lastDayOf(moment);
  const isEnded = maskOf(finished.table.size, finished.rows);
  for (const row of going.rows) {
    const begin = begins[row] as number;
    if (begin > last || isEnded[row] === 1 || !isBegun(begin)) continue;
    const leave = leaves === null ? NO_DAY : (leaves[row] as number);
    const isOpen = isIn ? leave >= last : leave > last;
    const days = Math.max(0, (isOpen ? last : leave) - begin);
    (isOpen ? age : ran).push(days);
    entered.push(Math.min(days, Math.max(0, moment.from - begin)));
  }
  return {
    entered: histogramOf(entered),
    ended: histogramOf(took),
    left: histogramOf(ran),
    open: histogramOf(age),
  };
}
