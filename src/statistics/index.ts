export { finitePopulation } from './finite-population.ts';
export { kaplanMeier } from './kaplan-meier.ts';
export { kish } from './kish.ts';
export { type Difference, type Estimate, newcombe } from './newcombe.ts';
export { sampleInterval } from './sample-interval.ts';
export { type Interval, wilson, Z95 } from './wilson.ts';
