import type { Contract } from '../model/index.ts';
import { normCodes } from '../report/index.ts';
import { codeIn, type Told } from '../told/index.ts';
import { contracts } from './contracts.ts';

/** Every code of an agreement under which something can be told, whatever it is. */
function codesOf(contract: Contract): string[] {
  return [
    contract.indicators,
    contract.costIndicators ?? [],
    contract.bedrijfsvoering ?? [],
    contract.projects ?? [],
    contract.obligationMeasures ?? [],
    contract.randvoorwaarden.flatMap(({ counterObligation, ...own }) => [
      own,
      ...(counterObligation === undefined ? [] : [counterObligation]),
    ]),
  ]
    .flatMap((list) => list.map(({ code }) => code))
    .concat(normCodes(contract));
}

/**
 * What is told of one agreement. One directory may serve the agreements of several years: what has a code of another year
 * is not wrong, and is left out with a word about it.
 *
 * @returns what is left, and a message for stderr for what is not
 */
export function toldOfYear(
  told: Told,
  contract: Contract,
): { readonly told: Told; readonly messages: readonly string[] } {
  const own = codesOf(contract);
  const others = contracts.filter(({ year }) => year !== contract.year);
  const otherYear = (code: string): number | undefined =>
    codeIn(own, code) === undefined
      ? others.find((other) => codeIn(codesOf(other), code) !== undefined)?.year
      : undefined;
  const left = new Map<number, Set<string>>();
  const keep = <T extends { readonly code: string }>(items: readonly T[]): T[] =>
    items.filter(({ code }) => {
      const year = otherYear(code);
      if (year !== undefined) left.set(year, (left.get(year) ?? new Set()).add(code));
      return year === undefined;
    });
  return {
    told: {
      verhalen: keep(told.verhalen),
      waarnemingen: keep(told.waarnemingen),
      toetsingen: keep(told.toetsingen),
      issues: told.issues,
    },
    messages: [...left].map(
      ([year, codes]) =>
        `Wat verteld is over ${[...codes].join(', ')}, hoort bij de afspraken van ${year} en staat niet in deze verantwoording.`,
    ),
  };
}
