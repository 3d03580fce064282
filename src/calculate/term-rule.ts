import type { Length, TermId, TermRule } from '../model/index.ts';
import { SvaError } from '../util/index.ts';
import type { Workspace } from './selection.ts';

/** The rule of a term by its name, or a plain length. */
export function termRule(
  space: Pick<Workspace, 'terms'>,
  term: TermId | Length,
): Length | TermRule {
  if (typeof term !== 'string') return term;
  const rule = space.terms[term];
  if (rule === undefined) {
    throw new SvaError('invalid-measure', `De termijn ‘${term}’ staat niet in het contract.`, {
      value: term,
    });
  }
  return rule;
}
