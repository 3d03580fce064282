import type { Bucket, Condition } from '../model/index.ts';
import type { Answer } from './answer.ts';
import type { Case } from './case.ts';

/** Where a record is: each record of a type is in one place. */
export type Place = {
  readonly at:
    | 'teller'
    /** In the noemer of a share, and not in the teller; or in that of a ratio. */
    | 'noemer'
    /** Counted, by a measure without teller and noemer. */
    | 'counted'
    /** In the population, but without the value that is counted. */
    | 'without-value'
    | 'bucket'
    | 'not-about'
    | 'not-in-period';
  readonly reason: Bucket | null;
  /** The rule of the bucket, in our own words; of an answer told apart what it was; `null` where there is none. */
  readonly rule: string | null;
};

/** A place other than a bucket. */
export const placeAt = (at: Exclude<Place['at'], 'bucket'>): Place => ({
  at,
  reason: null,
  rule: null,
});

/** One question that is asked of every record, in its turn. */
export type Step = {
  /** What the question is for. */
  readonly part: 'of' | 'cohort' | 'bucket' | 'kind';
  /** In our own words. */
  readonly name: string;
  /** What is asked; `null` where no condition of the measure does. */
  readonly condition: Condition | null;
  ask(one: Case): Answer;
  /** The dates and fields that it asks about, where no condition says so. */
  readonly reads?: readonly string[];
  /** What it was about a record, where the condition does not say so. */
  readonly tell?: (one: Case) => readonly string[];
  /** The answer that ends the questions, and where the record then is. */
  readonly ends: boolean;
  readonly place: Place;
};

/** The questions of a measure in order, and where a record is that no question stops. */
export type Steps = { readonly steps: readonly Step[]; readonly otherwise: Place };

/** Where a record is, and the question that put it there; `null` when none stopped it. */
export function placeOf({ steps, otherwise }: Steps, one: Case): { place: Place; by: Step | null } {
  const by = steps.find((step) => step.ask(one).holds === step.ends) ?? null;
  return { place: by?.place ?? otherwise, by };
}

/** The answer to each question; `null` for those that were not reached. */
export function answersOf({ steps }: Steps, one: Case): (Answer | null)[] {
  let isDecided = false;
  return steps.map((step) => {
    if (isDecided) return null;
    const answer = step.ask(one);
    isDecided = answer.holds === step.ends;
    return answer;
  });
}
