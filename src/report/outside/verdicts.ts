import type { Verdict } from '../figures/verdict.ts';
import { isSmall } from './counts.ts';

/** What is hidden of the figures that a verdict rests on: nothing, something beside the value, or the value. */
export type HiddenOf = 'nothing' | 'beside' | 'value';

const NOT_SAID = 'het getal wordt niet getoond';

/** A verdict of which the words tell no hidden number; of a hidden value there is none. */
export function shownVerdict<V extends Verdict>(verdict: V, hidden: HiddenOf): V {
  const { chance: _, ...said } = verdict;
  if (hidden === 'value' && verdict.verdict !== 'not-applicable')
    return { ...said, verdict: 'not-applicable', text: NOT_SAID } as unknown as V;
  const isOpen = verdict.verdict === 'undecided';
  if (!verdict.tells?.some(isSmall) && !(hidden === 'beside' && isOpen)) return verdict;
  return { ...verdict, text: isOpen ? 'wat ontbreekt, kan het oordeel omdraaien' : NOT_SAID };
}
