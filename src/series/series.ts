import {
  checkHasOutcomes,
  checkIsOptions,
  chosenReadings,
  type Lineage,
  type Publicatie,
  type Readings,
} from '../model/index.ts';
import { displayOf } from '../page/index.ts';
import { SvaError } from '../util/index.ts';
import { between } from './boundary.ts';
import { renderSeriesCell } from './cell.ts';
import { chainOf, type Node } from './chain.ts';
import { checkedConditions, conditionsOf } from './conditions.ts';
import {
  checkReadings,
  findElement,
  headlineOf,
  refuseWithoutValues,
  type SeriesContract,
  type SeriesElement,
} from './element.ts';
import { renderSeriesMarkdown } from './markdown.ts';
import { type Break, filled, type Piece, piecesOf } from './pieces.ts';
import { inOrder, missingPoint, type Point, yearOf } from './point.ts';
import { publishedPoints } from './published-points.ts';
import { refuseBreaks } from './refusal.ts';
import { reportedPoints, type SeriesReport } from './reported-points.ts';
import { rowsOf, type SeriesRow } from './row.ts';
import { seriesText } from './text.ts';

/** What a series is made of. */
export type SeriesSources = {
  readonly contracts: readonly SeriesContract[];
  readonly lineages: readonly Lineage[];
  readonly publicaties: readonly Publicatie[];
};

/** Which values are asked, and what may be joined. */
export type SeriesOptions = {
  /** The contract year of the code; the newest that has it when left out. */
  readonly year?: number;
  /** Give all pieces, marked, where the series breaks. Without it a break between values is refused. */
  readonly acrossBreaks?: boolean;
  /** The older codes of links of which the condition is met: `['B1.2']`. */
  readonly accept?: readonly string[];
  /** Only this part of the clause: `doorverwezen naar VNN`. */
  readonly part?: string;
  /** The first and the last year. */
  readonly from?: number;
  readonly to?: number;
  /** Other readings than the chosen ones: `{ noemer: 'alle-meldingen' }`. */
  readonly readings?: Readings;
  /** Reports to take values from, besides what was published. */
  readonly reports?: readonly SeriesReport[];
};

/** The values of one indicator over the years. It iterates as its rows. */
export type Series = Iterable<SeriesRow> & {
  readonly element: SeriesElement;
  readonly pieces: readonly Piece[];
  /** Where it breaks, and why: also where it was not asked to go on. */
  readonly breaks: readonly Break[];
  /** The publications that its values rest on. */
  readonly publicaties: readonly Publicatie[];
  /** The conditions on which what is joined may be compared, in words of the lineage. */
  readonly conditions: readonly string[];
  /** How many decimals a number has that is divided here: those of the measure. */
  readonly decimals: number;
  /** Plain rows with the same keys in each, for a data frame or a plot. */
  rows(): SeriesRow[];
  /** The series as plain JSON; `JSON.stringify` uses it. */
  toJSON(): { readonly [key: string]: unknown };
  /** The series as Dutch text, with its breaks and what must be known of its values. */
  toString(): string;
};

/**
 * The values of one indicator over the years, by way of what it came from and what it became. A year without a value is
 * a row without a value, with its status.
 *
 * @param name a code or an id: `R12-P2`, `klachten-gegrond`
 * @throws SvaError `unknown-code` for a name that is not there, or that is of no indicator and has no value, `unknown-option` for a part, reading or condition that
 * is not there, `broken-series` when there are values on both sides of a break and `acrossBreaks` is not asked
 */
export function seriesFrom(
  name: string,
  { contracts, lineages, publicaties }: SeriesSources,
  options: SeriesOptions = {},
): Series {
  checkIsOptions(options, [
    'year',
    'acrossBreaks',
    'accept',
    'part',
    'from',
    'to',
    'readings',
    'reports',
  ]);
  const { readings = {}, accept = [], reports = [], acrossBreaks = false } = options;
  // Who writes JavaScript may give anything.
  if (typeof name !== 'string') {
    throw new SvaError('unknown-code', "Geef een code als tekst, zoals series('R12-P2').", {
      value: name,
    });
  }
  if (!Array.isArray(reports)) checkHasOutcomes(reports, 'reports');
  for (const given of reports) checkHasOutcomes(given, 'Een van reports');
  const element = findElement(name, contracts, options.year);
  const chain = chainOf(element, lineages);
  const measures = chain.flatMap((node) => headlineOf(node, contracts) ?? []);
  checkReadings(readings, measures);
  const accepted = checkedConditions(accept, chain);
  const readingsAt = (node: Node): Readings => {
    const measure = headlineOf(node, contracts);
    return { ...(measure === undefined ? {} : chosenReadings(measure)), ...readings };
  };
  const decimals = headlineOf(element, contracts)?.decimals ?? 1;
  const found = [
    ...publishedPoints(publicaties, chain, readingsAt, decimals),
    ...reportedPoints(reports, chain),
  ].sort(inOrder);
  if (found.length === 0) refuseWithoutValues(element, contracts);
  const points = withOwnYear(ofPart(found, options.part, element), chain, accepted).filter(
    (point) =>
      yearOf(point) >= (options.from ?? -Infinity) && yearOf(point) <= (options.to ?? Infinity),
  );
  const divided = piecesOf(points, accepted);
  const { breaks } = divided;
  const [start] = chain;
  const own = divided.pieces.filter(
    ({ points: [first] }) =>
      first !== undefined && start !== undefined && isOwn(first, start, accepted),
  );
  if (!acrossBreaks) refuseBreaks(element, divided.pieces, own, breaks);
  const pieces = filled(acrossBreaks ? divided.pieces : own);
  const rows = () => rowsOf(pieces, breaks);
  const named = new Set(pieces.flatMap(({ points: own }) => own).flatMap(({ sources }) => sources));
  const result: Series = {
    element,
    pieces,
    breaks,
    publicaties: publicaties.filter(({ id }) => named.has(id)),
    conditions: conditionsOf(pieces),
    decimals,
    rows,
    toJSON: () => {
      const { year, code, id, title } = element;
      return { year, code, id, title, conditions: result.conditions, breaks, rows: rows() };
    },
    toString: () => seriesText(result),
    [Symbol.iterator]: () => rows()[Symbol.iterator](),
    ...displayOf(() => result, {
      text: seriesText,
      markdown: renderSeriesMarkdown,
      html: renderSeriesCell,
    }),
  };
  return result;
}

const isOwn = ({ node }: Point, start: Node, accepted: ReadonlySet<string>) =>
  between(node, start, accepted).length === 0;

/** The points of a part. Throws an `SvaError` that names the parts there are. */
function ofPart(
  points: readonly Point[],
  part: string | undefined,
  element: SeriesElement,
): Point[] {
  if (part === undefined) return [...points];
  const found = points.filter((point) => point.part === part);
  if (found.length > 0) return found;
  const parts = [...new Set(points.flatMap((point) => point.part ?? []))];
  const names = parts.length === 0 ? 'Er zijn geen delen.' : `Er zijn: ${parts.join(', ')}.`;
  throw new SvaError('unknown-option', `${element.code} heeft geen deel ‘${part}’. ${names}`, {
    value: part,
    place: 'part',
  });
}

/** The year of the agreement that asks it stands in its series, with a value or without one. */
function withOwnYear(
  points: readonly Point[],
  chain: readonly Node[],
  accepted: ReadonlySet<string>,
): Point[] {
  const [start] = chain;
  if (start === undefined) return [...points];
  const own = points.filter((point) => isOwn(point, start, accepted));
  const parts = own.length === 0 ? [null] : [...new Set(own.map(({ part }) => part))];
  const never = chain.some(({ path }) => path.length === 1 && path[0]?.neverMeasured === true);
  const added = parts
    .filter((part) => !own.some((point) => point.part === part && yearOf(point) === start.year))
    .map((part) => missingPoint(start, start.year, part, never ? 'nooit-gemeten' : 'ontbreekt'));
  return [...points, ...added].sort(inOrder);
}
