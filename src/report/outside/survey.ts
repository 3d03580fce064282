import { answerKinds } from '../../model/index.ts';
import type { ShownWave, SurveyFigures } from '../figures/survey.ts';
import { type Hidden, KEPT } from '../number/hidden.ts';
import { isSmall } from './counts.ts';

/** A survey without its numbers: only which meting it was can be seen. */
export function surveyWithout(survey: SurveyFigures, noemer: number): SurveyFigures<Hidden> {
  const { estimate, weighted } = survey;
  return {
    ...withoutAnswers(survey, noemer),
    weighted: weighted === null ? null : KEPT,
    exact: KEPT,
    effective: KEPT,
    estimate: estimate === null ? null : KEPT,
  };
}

/** A survey without how many gave each answer. */
export function withoutAnswers(survey: SurveyFigures, noemer: number): SurveyFigures<Hidden> {
  const hidden = { count: KEPT, weight: KEPT };
  return {
    ...survey,
    weighted: shownWeighted(survey),
    answers: Object.fromEntries(
      answerKinds.map((kind) => [kind, hidden]),
    ) as unknown as SurveyFigures<Hidden>['answers'],
    weightless: KEPT,
    wave: shownWave(survey, noemer),
  };
}

/** A survey without how many gave each answer, where an answer has few: the others and the noemer would tell them. */
export const withoutSmallAnswers = (
  survey: SurveyFigures,
  noemer: number,
): SurveyFigures<Hidden> =>
  hasSmallAnswers(survey)
    ? withoutAnswers(survey, noemer)
    : { ...survey, weighted: shownWeighted(survey), wave: shownWave(survey, noemer) };

/** What respondents weigh together is no number of persons, but where it is small it reads as one. */
function shownWeighted({ weighted }: SurveyFigures): SurveyFigures<Hidden>['weighted'] {
  if (weighted === null) return null;
  const { teller, noemer } = weighted;
  const parts = [teller, noemer, noemer.minus(teller)];
  return parts.some((part) => isSmall(part.toNumber())) ? KEPT : weighted;
}

/** Whether few gave one of the answers, or few weigh 1 because they have no weight. */
export const hasSmallAnswers = ({ answers, weightless }: SurveyFigures): boolean =>
  [...Object.values(answers).map(({ count }) => count), weightless].some(isSmall);

/** The meting without its numbers that are small, or that differ little from another. */
function shownWave({ answers, wave }: SurveyFigures, noemer: number): ShownWave<Hidden> | null {
  if (wave === null) return null;
  const asked = Object.values(answers).reduce((sum, { count }) => sum + count, 0);
  const { size, invited, response } = wave;
  const shown = (count: number | null, ...others: readonly (number | null)[]) =>
    count !== null && [0, ...others].some((other) => isSmall(count - (other ?? 0))) ? KEPT : count;
  return {
    ...wave,
    size: shown(size, invited, response),
    invited: shown(invited, response),
    response: shown(response, asked, noemer),
  };
}
