export type { Days } from './by-day.ts';
export { type Calculation, calculate } from './calculate.ts';
export { partsOf } from './cents.ts';
export { type BucketCount, bucketsOfRatio, labelOf, prefixed } from './count.ts';
export { EMPTY, inAlphabet } from './division.ts';
export { type Extreme, type Extremes, unlessEqual } from './extremes.ts';
export {
  mean,
  mergedCounts,
  type OpenDays,
  quantile,
  quantileBounds,
  total,
} from './histogram.ts';
export type { JourneyCounts } from './journey.ts';
export { datesDependOnPeriod } from './question-name.ts';
export { isLastDayIn, isRole } from './reference.ts';
export {
  type Moment,
  selection,
  type Terms,
  workspace,
} from './selection.ts';
export {
  type AnswerCount,
  askedIn,
  BUCKETS as surveyBuckets,
  classifier,
  type SurveyCounts,
  type Wave,
} from './survey.ts';
export { type Following, following, type SurvivalCounts } from './survival.ts';
export {
  type Counts,
  DISTRIBUTION,
  type GroupTally,
  nothing,
  type Tally,
  tally,
} from './tally.ts';
export { termRule } from './term-rule.ts';
