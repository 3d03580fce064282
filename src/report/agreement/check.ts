import { SvaError, unknownName } from '../../util/index.ts';
import { type AccountedContract, clausesOf } from './contract.ts';

/**
 * Refuses an agreement that lacks a list which an account reads, or of which a clause cannot be accounted for: it names a measure that is not there, or a result under
 * which no heading would show it.
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
  const refuse = (what: string, value: string, names: readonly string[], code: string) =>
    unknownName('invalid-contract', what, value, names, code);
  for (const { code, measures: named } of [...clausesOf(contract), ...obligationMeasures]) {
    if (named?.length === 0)
      throw new SvaError('invalid-contract', `${code} noemt geen meting.`, { place: code });
    const strange = named?.find((id) => !Object.hasOwn(measures, id));
    if (strange !== undefined)
      throw refuse(`Meting van ${code}`, strange, Object.keys(measures), code);
  }
  const codes = results.map(({ code }) => code);
  for (const { code, result } of contract.indicators) {
    if (result === undefined || !codes.includes(result))
      throw refuse(`Resultaat van ${code}`, String(result), codes, code);
  }
  const numbers = sporen.map(({ number }) => number);
  for (const { code, spoor } of results) {
    if (!numbers.includes(spoor))
      throw refuse(`Spoor van ${code}`, String(spoor), numbers.map(String), code);
  }
}
