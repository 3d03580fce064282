import { Decimal } from 'decimal.js';
import type { AnswerKind } from '../../model/index.ts';
import type { MeasureOutcome } from '../figures/outcome.ts';
import type { ShownWave, SurveyChange, SurveyFigures } from '../figures/survey.ts';
import { type Hidden, isHidden, KEPT, shownText } from '../number/hidden.ts';
import { dutch } from '../number/number.ts';
import { withUnit } from '../number/unit.ts';

/** The words for a survey that all renderings of a report share. */

const kinds: { readonly [K in AnswerKind]: string } = {
  met: 'wat de clausule vraagt',
  neutral: 'neutraal',
  'not-met': 'het tegendeel',
  unsure: '‘weet niet’',
  'not-applicable': '‘n.v.t.’',
  blank: 'niets ingevuld',
  unlisted: 'een onbekend antwoord',
};

const percent = (share: number, decimals: number) => dutch(rounded(share, decimals), decimals);

/** A share as a percentage; what rounds to nothing is 0, not −0. */
function rounded(share: number, decimals: number): Decimal {
  const value = new Decimal(share).times(100).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  return value.isZero() ? new Decimal(0) : value;
}

/** All that stands behind the value of a survey; nothing for another kind of measure, or without a meting. */
export function surveyTexts({
  survey,
  teller = 0,
  noemer = 0,
  change,
}: Pick<MeasureOutcome<Hidden>, 'survey' | 'teller' | 'noemer' | 'change'>): string[] {
  if (survey === undefined || survey.wave === null) return [];
  return [
    surveyBasisText(survey, { teller, noemer }),
    surveyAnswersText(survey),
    surveyWaveText(survey, survey.wave),
    ...(change == null
      ? []
      : [
          isHidden(change)
            ? `verschil met de meting ervoor: ${change}`
            : surveyChangeText(change, survey.decimals),
        ]),
  ];
}

/** How sure the share is: `95%-interval 79,2 tot 88,1%, effectieve steekproef 239,6`. */
function surveyBasisText(
  { decimals, weighted, estimate, effective, few }: SurveyFigures<Hidden>,
  { teller, noemer }: { readonly teller: number | Hidden; readonly noemer: number | Hidden },
): string {
  const respondents = `${shownText(teller)} / ${withUnit(shownText(noemer), 'respondenten')}`;
  if (isHidden(estimate)) return `${respondents}; 95%-interval ${estimate}`;
  const parts = [
    weighted === null || isHidden(weighted)
      ? respondents
      : `gewogen ${dutch(weighted.teller, 1)} / ${dutch(weighted.noemer, 1)}; ongewogen ${respondents}`,
  ];
  if (weighted !== null && !isHidden(teller) && !isHidden(noemer) && noemer > 0)
    parts.push(
      `ongewogen ${percent(teller / noemer, decimals)}%, effectieve steekproef ${shownText(effective, 1)}`,
    );
  if (estimate !== null)
    parts.push(
      `95%-interval ${percent(estimate.lower, decimals)} tot ${percent(estimate.upper, decimals)}%`,
    );
  if (few && noemer !== 0) parts.push('minder dan 50 respondenten: lees met voorbehoud');
  return parts.join('; ');
}

/** What was answered and by how many: also what is not in the noemer. */
function surveyAnswersText({ answers, weightless }: SurveyFigures<Hidden>): string {
  if (Object.values(answers).every(({ count }) => isHidden(count))) return `antwoorden: ${KEPT}`;
  const parts = (Object.keys(kinds) as AnswerKind[])
    .filter((kind) => answers[kind].count !== 0)
    .map((kind) => `${shownText(answers[kind].count)} ${kinds[kind]}`);
  if (weightless !== 0)
    parts.push(
      `${shownText(weightless)} zonder gewicht ${weightless === 1 ? 'telt' : 'tellen'} als 1`,
    );
  return `antwoorden: ${parts.length === 0 ? 'geen' : parts.join(', ')}`;
}

/** Which meting it is, and how many of whom answered. */
function surveyWaveText({ answers }: SurveyFigures<Hidden>, wave: ShownWave<Hidden>): string {
  const counts = Object.values(answers).map(({ count }) => count);
  const asked = counts.some(isHidden) ? null : counts.reduce<number>((a, b) => a + Number(b), 0);
  const { meting, from, to, population, size, invited, response } = wave;
  const parts = [
    `meting ${meting}, veldwerk ${from ?? 'onbekend'} t/m ${to ?? 'onbekend'}`,
    population === null ? null : `onder ${population}`,
    size === null ? null : `populatie ${shownText(size)}`,
    invited === null ? null : `uitgenodigd ${shownText(invited)}`,
    response === null ? null : `respons ${shownText(response)}`,
    response === null || isHidden(response) || asked === null || response <= asked
      ? null
      : `${dutch(response - asked)} zonder rij voor deze vraag`,
  ];
  return parts.filter((part) => part !== null).join('; ');
}

/** The change since the meting before it, in procentpunten. */
function surveyChangeText(
  { difference, lower, upper, period, meting, verdict, repeated }: SurveyChange,
  decimals: number,
): string {
  const signed = (share: number) =>
    `${rounded(share, decimals).greaterThan(0) ? '+' : ''}${percent(share, decimals)}`;
  const words = {
    higher: 'hoger',
    lower: 'lager',
    undecided: 'geen aantoonbaar verschil',
  };
  const means = repeated?.certain === true ? 'het klopt dus niet' : 'dan klopt het niet';
  const warning =
    repeated === null
      ? ''
      : `; let op: ${repeated.why}; het interval gaat uit van twee groepen zonder dezelfde mensen, ${means}`;
  return `ten opzichte van ${period} (${meting}): ${signed(difference)} procentpunt, 95%-interval ${signed(lower)} tot ${signed(upper)}: ${words[verdict]}${warning}`;
}
