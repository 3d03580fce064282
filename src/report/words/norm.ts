import type { Verdict } from '../figures/verdict.ts';

/** A verdict on a norm in a word or two. */
export const verdictWords: { readonly [V in Verdict['verdict']]: string } = {
  met: 'gehaald',
  'not-met': 'niet gehaald',
  undecided: 'niet te zeggen',
  'not-applicable': 'geen oordeel',
};

/** A norm with its verdict: `Driekwart van de huisartsen maakt gebruik van een OJG – niet gehaald`. */
export function normText({
  title,
  text,
  chance,
}: {
  readonly title: string;
  readonly text: string;
  readonly chance?: { readonly text: string };
}): string {
  return `${title} – ${text}${chance === undefined ? '' : ` (${chance.text})`}`;
}
