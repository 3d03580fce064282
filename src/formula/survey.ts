import type { AnswerKind, Survey } from '../model/index.ts';

/** What answers come to, as Dutch text. */
export const answerWords: { readonly [K in AnswerKind]: string } = {
  met: 'wat de clausule vraagt',
  neutral: 'neutraal',
  'not-met': 'het tegendeel',
  unsure: 'weet niet of geen mening',
  'not-applicable': 'niet van toepassing',
  blank: 'niet ingevuld',
  unlisted: 'een antwoord dat niet in de lijst staat',
};

/**
 * How a question of a survey is counted.
 * @param what which answers, in one sentence
 * @param lines what must hold of them
 */
export function surveyWords(
  { question, met, others, base, repeated }: Survey,
  { what, lines }: { readonly what: string; readonly lines: readonly string[] },
): { short: string; lines: string[] } {
  const quoted = (codes: readonly string[]) => codes.map((code) => `‘${code}’`).join(', ');
  // Only what can be answered; an empty or unknown answer always can.
  const given = ['met', ...Object.keys(others), 'blank', 'unlisted'] as AnswerKind[];
  const inWords = (isIn: boolean) =>
    given
      .filter((kind) => kind !== 'met' && base.includes(kind) === isIn)
      .map((kind) => answerWords[kind]);
  const noemer = ['die antwoorden', ...inWords(true)].join('; ');
  const apart = inWords(false);
  return {
    short: `van de antwoorden op vraag ‘${question}’ het gewogen deel ${quoted(met)}; noemer: ${noemer}`,
    lines: [
      '100 × teller / noemer, elk antwoord met zijn gewicht (geen gewicht: 1); ongewogen staat erbij',
      `${what}, op vraag ‘${question}’, in de laatste meting in de periode`,
      ...lines.map((line) => `  ${line}`),
      `teller: ${quoted(met)}`,
      `noemer: ${noemer}`,
      ...Object.entries(others).map(
        ([kind, codes]) => `  ${answerWords[kind as AnswerKind]}: ${quoted(codes ?? [])}`,
      ),
      ...(apart.length === 0 ? [] : [`niet in de noemer, apart genoemd: ${apart.join('; ')}`]),
      '95%-interval van Wilson op de effectieve steekproef (Kish); de omvang van de populatie telt mee waar die bekend is',
      ...(repeated === undefined
        ? []
        : [`vergelijken met een eerder jaar: met voorbehoud; ${repeated}`]),
    ],
  };
}
