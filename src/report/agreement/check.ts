import { SvaError, unknownName } from '../../util/index.ts';
import { type AccountedContract, clausesOf } from './contract.ts';

/**
 * Refuses an agreement that lacks a list which an account reads, or of which a clause cannot be accounted for: it names a
 * measure that is not there, or a result under which no heading would show it.
 *
 * @throws SvaError `invalid-contract` with the code of the clause, and the nearest name
 */
export function checkIsAccountable(contract: AccountedContract): void {
  for (const list of ['indicators', 'results', 'sporen', 'norms'] as const) {
    if (!Array.isArray(contract[list]))
      throw new SvaError('invalid-contract', `De afspraken hebben geen lijst ‘${list}’.`, {
        value: contract[list],
        place: list,
      });
  }
  const { results, sporen, measures, obligationMeasures = [] } = contract;
  const ids = Object.keys(measures);
  for (const { code, measures: named } of [...clausesOf(contract), ...obligationMeasures]) {
    if (named?.length === 0)
      throw new SvaError('invalid-contract', `${code} noemt geen meting.`, { place: code });
    for (const id of named ?? []) checkIsThere('Meting', code, id, ids);
  }
  const codes = results.map(({ code }) => code);
  for (const { code, result } of contract.indicators)
    checkIsThere('Resultaat', code, String(result), codes);
  const numbers = sporen.map(({ number }) => String(number));
  for (const { code, spoor } of results) checkIsThere('Spoor', code, String(spoor), numbers);
}

function checkIsThere(what: string, code: string, name: string, names: readonly string[]): void {
  if (!names.includes(name))
    throw unknownName('invalid-contract', `${what} van ${code}`, name, names, code);
}
