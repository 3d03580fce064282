/**
 * The counting of a question of a survey for the plain engine: who is left, and what each answered. It shares no code
 * with `src/calculate`: it compares texts, and adds up one respondent after another.
 */
import type { Survey } from '../../src/model/index.ts';

/** One answer with the meting that it is from, as texts and numbers; what is unknown is `null`. */
export type Answered = {
  readonly respondent: unknown;
  readonly code: unknown;
  readonly weight: unknown;
  readonly meting: {
    readonly metingId: string;
    readonly veldwerkVan: string | null;
    readonly veldwerkTot: string | null;
    readonly populatie: string | null;
    readonly populatieOmvang: number | null;
    readonly uitgenodigd: number | null;
    readonly respons: number | null;
  };
};

/** Why an answer is not counted, in the order in which it is asked. */
export const surveyRules = [
  ['excluded-by-rule', 'antwoord in een eerdere meting in de periode'],
  ['unknown', 'meer dan één antwoord van dezelfde respondent'],
  ['unknown', 'het gewicht is geen bruikbaar getal groter dan 0'],
] as const;

/** For each answer the rule that takes it out, or -1. */
export function surveyRuleOf(answers: readonly Answered[]): number[] {
  const ended = ({ meting }: Answered) =>
    `${meting.veldwerkTot ?? '9999-12-31'} ${meting.metingId}`;
  const last = answers.map(ended).sort().at(-1);
  const inLast = answers.filter((answer) => ended(answer) === last);
  return answers.map((answer) => {
    if (ended(answer) !== last) return 0;
    const same = inLast.filter(({ respondent }) => respondent === answer.respondent);
    if (answer.respondent !== null && same.length > 1) return 1;
    const millionths = weightOf(answer);
    return millionths < 1 || millionths > 10_000_000_000 ? 2 : -1;
  });
}

const weightOf = ({ weight }: Answered): number =>
  weight === null ? 1_000_000 : Math.round(Number(weight) * 1_000_000);

function kindOf({ code }: Answered, { met, others }: Survey): string {
  const answer = String(code ?? '')
    .trim()
    .toLowerCase();
  if (answer === '') return 'blank';
  const listed = (codes: readonly string[] | undefined) =>
    (codes ?? []).some((item) => item.toLowerCase() === answer);
  if (listed(met)) return 'met';
  const found = Object.entries(others).find(([, codes]) => listed(codes));
  return found === undefined ? 'unlisted' : found[0];
}

const kinds = ['met', 'neutral', 'not-met', 'unsure', 'not-applicable', 'blank', 'unlisted'];

/** What some respondents answered. */
export function surveyAnswer(list: readonly Answered[], asked: Survey) {
  const answers = kinds.flatMap((kind) => {
    const weights = list.filter((item) => kindOf(item, asked) === kind).map(weightOf);
    const different = [...new Set(weights)].sort((a, b) => a - b);
    return different.map((weight): [string, number, number] => [
      kind,
      weight,
      weights.filter((other) => other === weight).length,
    ]);
  });
  const base: readonly string[] = asked.base;
  const weightless = list.filter(({ weight }) => weight === null).length;
  const { metingId, veldwerkVan, veldwerkTot, populatie, populatieOmvang, uitgenodigd, respons } =
    list[0]?.meting ?? {};
  return {
    teller: list.filter((item) => kindOf(item, asked) === 'met').length,
    noemer: list.filter((item) => base.includes(kindOf(item, asked))).length,
    survey: {
      answers,
      weightless: weightless === list.length ? 0 : weightless,
      wave:
        list.length === 0
          ? null
          : {
              // Of a meting that no file tells of there is no name.
              meting: metingId ?? '',
              from: veldwerkVan,
              to: veldwerkTot,
              population: populatie,
              size: populatieOmvang,
              invited: uitgenodigd,
              response: respons,
            },
    },
  };
}
