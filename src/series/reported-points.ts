import { isObject, type Readings } from '../model/index.ts';
import { SvaError } from '../util/index.ts';
import { type Node, nameOf } from './chain.ts';
import type { Point } from './point.ts';

/** What a series reads of a report: `report()` gives this. */
export type SeriesReport = {
  readonly contract: { readonly year: number };
  /** That it was made for readers outside the organisation. */
  readonly receipt?: { readonly outside?: unknown };
  readonly outcomes: readonly {
    readonly code: string;
    readonly period: { readonly name: string; readonly from: string; readonly to: string };
    /** A number, a decimal, or none. */
    readonly value: number | { toNumber(): number } | null;
    readonly status: string;
    readonly unit?: string;
    readonly measure?: string;
    readonly teller?: number;
    readonly noemer?: number;
    readonly readings?: Readings;
  }[];
};

/**
 * The outcomes of reports that are about an element of the chain: each counted under the contract of its report.
 *
 * @throws SvaError `usage` for a report for readers outside: what is hidden in one period, others beside it may tell; and
 * for the JSON of a report, which does not have the contract
 */
export function reportedPoints(reports: readonly SeriesReport[], chain: readonly Node[]): Point[] {
  const nodes = new Map(chain.map((node) => [nameOf(node), node]));
  if (reports.some(({ receipt }) => receipt?.outside !== undefined)) {
    throw new SvaError(
      'usage',
      'Een van de verantwoordingen is gemaakt voor lezers buiten de organisatie: een reeks zet perioden naast elkaar, en zou verraden wat daarin niet getoond wordt. Gebruik de verantwoording zonder forOutside() of --outside.',
    );
  }
  if (!reports.every(({ contract }) => isObject(contract))) {
    throw new SvaError(
      'usage',
      'Een van reports is de JSON van een verantwoording, waar de afspraken niet in staan. Geef wat report(contract, data, { period, peildatum }) geeft.',
    );
  }
  return reports.flatMap(({ contract, outcomes }) =>
    outcomes.flatMap((outcome): Point[] => {
      const { code, period, value, status, unit, measure, teller, noemer, readings } = outcome;
      const node = nodes.get(nameOf({ year: contract.year, code }));
      if (node === undefined) return [];
      return [
        {
          node,
          period: period.name,
          from: period.from,
          to: period.to,
          value: value === null || typeof value === 'number' ? value : value.toNumber(),
          low: null,
          high: null,
          teller: teller ?? null,
          noemer: noemer ?? null,
          unit: unit ?? null,
          status,
          how: 'ja',
          part: null,
          reading: readings ?? {},
          origin: 'verantwoording',
          sources: measure === undefined ? [] : [measure],
          notes: [],
          breakBefore: null,
        },
      ];
    }),
  );
}
