import type { Accounting, Contract, Element } from '../model/index.ts';
import { unknownName } from '../util/index.ts';

/** What is accounted for: an indicator of a result, or a clause on costs, on the organisation or on a project. */
export type AccountedElement = Element & Accounting;

/** All that is accounted for, in the order of the agreement. */
export const accountedElements = (contract: Contract): readonly AccountedElement[] => [
  ...contract.indicators,
  ...(contract.costIndicators ?? []),
  ...(contract.bedrijfsvoering ?? []),
  ...(contract.projects ?? []),
];

/** What is accounted for under a code. Throws an `SvaError` with the nearest code. */
export function indicatorOf(contract: Contract, code: string): AccountedElement {
  const all = accountedElements(contract);
  const found = all.find((item) => sameCode(item.code, code));
  if (found !== undefined) return found;
  throw unknownName(
    'unknown-code',
    `Indicator van ${contract.year}`,
    code,
    all.map((item) => item.code),
  );
}

/**
 * What is counted under a code: an indicator, or a duty that has a number, with its measures. Throws an `SvaError` with the
 * nearest code.
 */
export function countedUnder(
  contract: Contract,
  code: string,
): { readonly code: string; readonly measures?: readonly string[] } {
  const duties = contract.obligationMeasures ?? [];
  const all = [...accountedElements(contract), ...duties];
  const found = all.find((item) => sameCode(item.code, code));
  if (found !== undefined) return found;
  throw unknownName(
    'unknown-code',
    `Indicator of verplichting met een getal van ${contract.year}`,
    code,
    all.map((item) => item.code),
  );
}

/** Each element of an agreement, parts after what they are part of. */
export function elementsOf(value: unknown): Element[] {
  if (Array.isArray(value)) return value.flatMap(elementsOf);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(elementsOf);
  return isElement(value) ? [value, ...inner] : inner;
}

/** An element by its code. Throws an `SvaError` with the nearest code. */
export function elementOf(contract: { readonly year: number }, code: string): Element {
  const all = elementsOf(contract);
  const found = all.find((item) => sameCode(item.code, code));
  if (found !== undefined) return found;
  throw unknownName(
    'unknown-code',
    `Onderdeel van ${contract.year}`,
    code,
    all.map((item) => item.code),
  );
}

/** Whether an agreement, or an annual report, has an element with a code. */
export const hasElement = (contract: object, code: string): boolean =>
  elementsOf(contract).some((item) => sameCode(item.code, code));

export const sameCode = (a: string, b: string) => a.toLowerCase() === b.trim().toLowerCase();

function isElement(value: object): value is Element {
  return 'code' in value && 'wording' in value && 'source' in value;
}
