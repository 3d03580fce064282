export { type Calculation, calculate } from './calculate.ts';
export type { BucketCount } from './count.ts';
export type { Extreme, Extremes } from './extremes.ts';
export { histogramOf, mean, quantile, quantileBounds, total } from './histogram.ts';
export type { EdgeCount, JourneyCounts, NodeCount } from './journey.ts';
export { type Selection, selection, type Terms, type Workspace, workspace } from './selection.ts';
export type { AnswerCount, SurveyCounts, Wave } from './survey.ts';
export { type Following, following, type SurvivalCounts } from './survival.ts';
export { type Counts, DISTRIBUTION, type GroupTally, type Tally } from './tally.ts';
