import type { NonEmpty } from './condition.ts';

/** What an answer to a question of a survey comes to. */
export const answerKinds = [
  /** One of the answers that the clause asks for. */
  'met',
  'neutral',
  'not-met',
  /** ‘Weet niet’, ‘geen mening’. */
  'unsure',
  /** ‘Niet van toepassing’. */
  'not-applicable',
  /** Asked, and no answer: item non-response. */
  'blank',
  /** An answer that the question does not list. */
  'unlisted',
] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** Answers by what they come to; those that are met stand apart, empty and unlisted ones have no codes. */
export type OtherAnswers = {
  readonly [K in Exclude<AnswerKind, 'met' | 'blank' | 'unlisted'>]?: NonEmpty<string>;
};

/** What answers must come to for a respondent to be in the noemer: always those that are met. */
export type SurveyBase = readonly ['met', ...AnswerKind[]];

/** The share of the respondents to a question of a survey that give one of some answers, by their weights. */
export type Survey = {
  /** The id of the question, as the answers have it in `vraagId`. */
  readonly question: string;
  /** The answers in the teller. Answers match but for case. */
  readonly met: NonEmpty<string>;
  /** All other answers that can be given. */
  readonly others: OtherAnswers;
  readonly base: SurveyBase;
  /** Why the same people may answer in two metingen, in Dutch; left out where the samples are drawn apart. */
  readonly repeated?: string;
};

/** The weights of respondents are counted in millionths, so that sums are exact. */
export const WEIGHT_UNIT = 1_000_000;
/** The most that one respondent may weigh: above it sums would no longer be exact. */
export const WEIGHT_MOST = 10_000;
