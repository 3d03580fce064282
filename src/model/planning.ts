import type { Quarter } from './quarter.ts';

/** In which quarters an indicator is worked out, measured and told; left out where the text does not say. */
export type Planning = {
  readonly workedOut?: readonly Quarter[];
  readonly firstMeasured?: Quarter;
  readonly firstResults?: Quarter;
  /** The last quarter over which it is told. */
  readonly last?: Quarter;
};
