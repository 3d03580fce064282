import { byDate, checkIsDataset, type Dataset } from '../dataset/index.ts';
import {
  checkIsMeasure,
  checkIsPeildatum,
  checkIsPeriod,
  type IsoDate,
  type Measure,
  type Period,
} from '../model/index.ts';
import { dayOfDate } from '../util/index.ts';
import { cubesOf } from './cubes.ts';
import { factOf } from './facts.ts';
import { type Terms, workspace } from './selection.ts';
import { type Tally, tally } from './tally.ts';

/** Counts measures in one period after another; equal questions are answered once. */
export type Calculation = (measure: Measure, period: Period) => Tally;

/**
 * Starts a calculation over a dataset.
 *
 * @param peildatum the day of extraction: what is dated later has not happened yet
 * @throws SvaError `invalid-date` when the peildatum does not exist; `invalid-records`, `invalid-measure` and
 * `invalid-period` for what is no dataset, measure or period
 */
export function calculate(data: Dataset, terms: Terms, peildatum: IsoDate): Calculation {
  checkIsDataset(data);
  checkIsPeildatum(
    peildatum,
    " als derde argument: calculate(data, { terms, calendar }, '2022-07-15')",
  );
  const last = dayOfDate(peildatum);
  const space = workspace(recordsOf(data), terms, last);
  const cubes = cubesOf(data, terms, last);
  return (measure, period) => {
    checkIsMeasure(measure);
    checkIsPeriod(period);
    const { from, to } = period;
    const moment = { from: dayOfDate(from), to: dayOfDate(to), peildatum: last };
    return cubes.tally(space, measure, moment) ?? tally(space, measure, moment);
  };
}

/** Datasets that a calculation was started over. */
const known = new WeakSet<Dataset>();

/** To put the records in order costs about as much as it saves in one calculation: it is done at the second. */
function recordsOf(data: Dataset): Dataset {
  if (known.has(data)) return factOf(data, 'by date', () => byDate(data));
  known.add(data);
  return data;
}
