import type { Issue } from '../dataset/index.ts';
import { nearest } from '../util/index.ts';
import type { Told } from './told.ts';

/** The codes under which something can be told of an agreement. */
export type ToldCodes = {
  /** Of the agreement, for messages. */
  readonly year: number;
  /** What it accounts for: stories and figures. */
  readonly accounted: readonly string[];
  /** What a norm sets and nobody counts: figures alone. */
  readonly judged: readonly string[];
  /** What its yearly audit is about. */
  readonly audited: readonly string[];
};

/**
 * What is told, set against the codes of an agreement: codes as the agreement writes them, and an issue for each code
 * that it does not have. Case makes no difference.
 */
export function placed(told: Told, { year, accounted, judged, audited }: ToldCodes): Told {
  const issues: Issue[] = [...told.issues];
  const within = <T extends { readonly code: string; readonly file: string; readonly row: number }>(
    items: readonly T[],
    codes: readonly string[],
    others: readonly string[],
    what: string,
  ): T[] =>
    items.flatMap((item) => {
      const code = codeIn(codes, item.code);
      if (code !== undefined) return [{ ...item, code }];
      issues.push({
        file: item.file,
        row: item.row,
        field: 'code',
        code: 'unknown-element',
        severity: 'fout',
        message: `${why(item.code, codes, others, year)}; ${what} wordt niet gebruikt.${hint(item.code, codes)}`,
      });
      return [];
    });
  return {
    verhalen: within(told.verhalen, accounted, audited, 'dit verhaal'),
    waarnemingen: within(told.waarnemingen, [...accounted, ...judged], audited, 'dit getal'),
    toetsingen: within(told.toetsingen, audited, accounted, 'deze toets'),
    issues,
  };
}

/** The one of some codes that a text is, whatever its case. */
export const codeIn = (codes: readonly string[], text: string): string | undefined =>
  codes.find((code) => code.toLowerCase() === text.toLowerCase());

function why(
  code: string,
  codes: readonly string[],
  others: readonly string[],
  year: number,
): string {
  if (codeIn(others, code) === undefined)
    return `‘${code}’ staat niet in wat de afspraken van ${year} hier vragen`;
  return codes.length > 0
    ? `‘${code}’ hoort hier niet: dit bestand gaat over codes als ${codes[0]}`
    : `‘${code}’ hoort hier niet`;
}

function hint(code: string, codes: readonly string[]): string {
  const near = nearest(code, codes);
  return near === undefined ? '' : ` Bedoeld is misschien ‘${near}’.`;
}
