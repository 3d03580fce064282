import { lineage2017to2020, lineage2020to2022 } from './contracts/lineage/index.ts';
import { checkIsDataset, type Dataset } from './dataset/index.ts';
import { type Comparable, compare, opinionsOf } from './diff/index.ts';
import { checkContract, checkReferences } from './draft/index.ts';
import {
  checkIsOptions,
  checkIsPeildatum,
  checkIsPeriod,
  type IsoDate,
  isObject,
  type Lineage,
  type Period,
} from './model/index.ts';
import { displayOf } from './page/index.ts';
import {
  type AccountedContract,
  type Diff,
  diffJson,
  diffRows,
  effects,
  renderDiffCell,
  renderDiffMarkdown,
  renderDiffText,
} from './report/index.ts';
import { SvaError } from './util/index.ts';

/** What became of what, between the years at hand. */
export const lineages: readonly Lineage[] = [lineage2017to2020, lineage2020to2022];

/** How two contract years are compared. */
export type DiffOptions = {
  /** What became of what, for years of your own; of the years of this library it is known. */
  readonly lineage?: Lineage;
} & (
  | { readonly data?: never; readonly period?: never; readonly peildatum?: never }
  | {
      /** Records to count by both agreements, so that the change of rule shows as a number. */
      readonly data: Dataset;
      readonly period: Period;
      readonly peildatum: IsoDate;
    }
);

/**
 * Sets two contract years side by side: what became of each clause, whether the numbers may still be compared, and given
 * data what the change of rule alone does to them. Also of two versions of one year.
 *
 * @throws SvaError `invalid-contract` when a contract does not have the shape of one, or names a measure, record type,
 * field or code that is not there, with the place; `invalid-date` for a
 * peildatum that does not exist
 */
export function diff(before: Comparable, after: Comparable, options: DiffOptions = {}): Diff {
  checkIsDocument(before, 'eerste');
  checkIsDocument(after, 'tweede');
  checkIsOptions(options, ['lineage', 'data', 'period', 'peildatum']);
  if (options.data !== undefined) {
    checkIsDataset(options.data);
    checkIsPeriod(options.period);
    checkIsPeildatum(options.peildatum);
  }
  const lineage = options.lineage ?? lineageBetween(before.year, after.year);
  const comparison = compare(before, after, lineage);
  const { data, period, peildatum } = options;
  const result: Diff = {
    ...comparison,
    opinions: opinionsOf(comparison),
    effects:
      data === undefined
        ? null
        : effects(comparison, countable(before), countable(after), data, { period, peildatum }),
    counted: data === undefined ? null : { period, peildatum },
    rows: () => diffRows(result),
    [Symbol.iterator]: () => diffRows(result)[Symbol.iterator](),
    toJSON: () => diffJson(result),
    toString: () => renderDiffText(result),
    ...displayOf(() => result, {
      text: renderDiffText,
      markdown: renderDiffMarkdown,
      html: renderDiffCell,
    }),
  };
  return result;
}

/** Refuses what is no agreement, and says which of the two. */
function checkIsDocument(document: unknown, place: 'eerste' | 'tweede'): void {
  if (!isObject(document))
    throw new SvaError(
      'usage',
      `Het ${place} argument zijn geen afspraken. Geef twee jaren, zoals diff(sva2020, sva2022).`,
      { value: document, place },
    );
  checkContract(document);
  checkReferences(document);
}

function lineageBetween(a: number, b: number): Lineage | null {
  return (
    lineages.find(({ from, to }) => (from === a && to === b) || (from === b && to === a)) ?? null
  );
}

/** An agreement that can be counted; an annual report cannot. */
function countable(document: Comparable): AccountedContract {
  if ('measures' in document && 'terms' in document)
    return document as unknown as AccountedContract;
  throw new SvaError(
    'usage',
    `Van ${document.year} zijn er geen afspraken om gegevens volgens te tellen.`,
    { value: document.year },
  );
}
