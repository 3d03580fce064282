import type { Calendar, Measure, Norm, TermId, TermRule } from '../model/index.ts';

/** A clause of the agreement that is accounted for: the parts of an indicator that a report reads. */
export type Clause = {
  readonly code: string;
  readonly id: string;
  readonly title: string;
  readonly result: string;
  readonly wording: string | readonly { readonly text: string }[];
  readonly frequency: string;
  readonly measures?: readonly [string, ...string[]];
  readonly narrative?: object;
  readonly deferred?: { readonly to: string };
  readonly unmeasured?: { readonly why: string };
};

/** What a report needs of a contract year. Every `sva2022`-like object is one. */
export type AccountedContract = {
  readonly year: number;
  readonly title: string;
  readonly indicators: readonly Clause[];
  readonly results: readonly {
    readonly code: string;
    readonly title: string;
    readonly spoor: number;
  }[];
  readonly sporen: readonly { readonly number: number; readonly title: string }[];
  readonly measures: { readonly [id: string]: Measure };
  readonly terms: { readonly [id in TermId]?: TermRule };
  readonly calendar: Calendar;
  readonly norms: readonly Norm[];
};

/** The codes of the indicators of a contract: `'R07-P3'`. */
export type CodeOf<C extends AccountedContract> = C['indicators'][number]['code'];
