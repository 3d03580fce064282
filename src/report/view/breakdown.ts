import type { Decimal } from 'decimal.js';
import { DISTRIBUTION } from '../../calculate/index.ts';
import { isSeen, type Ways } from '../figures/journey.ts';
import { type Group, type MeasureOutcome, partName, TOO_FEW } from '../figures/outcome.ts';
import { type Hidden, isHidden, KEPT, shownText } from '../number/hidden.ts';
import { dutch, rounded } from '../number/number.ts';
import { basisText, statusText, valueText } from '../words/figure.ts';

/** A breakdown as it is shown, in words. */
export type BreakdownView = {
  readonly kind: 'breakdown';
  /** `naar soort`; `verdeling`. */
  readonly name: string;
  /** Its parts add up to more than the whole. */
  readonly overlap: boolean;
  /** All its parts, in their order: what it is, its number or why there is none, and what stands behind that. */
  readonly rows: readonly {
    readonly label: string;
    readonly value: string;
    readonly basis: string | null;
  }[];
  /** The same in one sentence: of a distribution and of ages all parts, else the largest and how many more there are. */
  readonly sentence: string;
  /** Whether the sentence has all parts. */
  readonly isWhole: boolean;
  /** Of a journey: how many came to each place, by part. */
  readonly came: CameView | null;
};

/** How many came to each place of a journey, the largest parts side by side. */
export type CameView = {
  readonly title: string;
  readonly parts: readonly string[];
  readonly rows: readonly { readonly place: string; readonly counts: readonly string[] }[];
  /** Words in the place of the numbers, where they are hidden. */
  readonly kept: Hidden | null;
};

/** A breakdown by how long it has been so. */
const AGE = 'ouderdom';

/** The breakdowns of a number, in the order in which it has them. */
export function breakdownViews(outcome: MeasureOutcome<Hidden>): BreakdownView[] {
  const byName = new Map<string, Group<Hidden>[]>();
  for (const group of outcome.groups)
    for (const name of Object.keys(group.by))
      byName.set(name, [...(byName.get(name) ?? []), group]);
  return [...byName].map(([breakdown, groups]) => {
    const name = breakdown === DISTRIBUTION ? breakdown : `naar ${breakdown}`;
    const overlap = groups.some((group) => group.overlap === true);
    const isWhole = breakdown === DISTRIBUTION || (breakdown === AGE && outcome.flow !== undefined);
    const texts = isWhole
      ? groups.map((group) => wholeText(outcome, group, breakdown))
      : largestTexts(outcome, groups, breakdown);
    return {
      kind: 'breakdown',
      name,
      overlap,
      rows: groups.map((group) => ({
        label: partName(group, breakdown),
        value: partText(outcome, group),
        basis: basisText(group),
      })),
      sentence: `${name}: ${texts.join('; ')}${overlap ? OVERLAP : ''}`,
      isWhole,
      came: cameView(breakdown, groups),
    };
  });
}

/** That the parts of a breakdown add up to more than the whole. */
export const OVERLAP = ' (delen overlappen)';

/** A part of a distribution or an age, with its share of the whole. */
function wholeText(
  { value: whole, decimals }: MeasureOutcome<Hidden>,
  group: Group<Hidden>,
  breakdown: string,
): string {
  const { value, status } = group;
  const number = value === null ? statusText(status) : shownText(value, decimals);
  const share = breakdown === DISTRIBUTION ? shareText(value, whole) : '';
  return `${partName(group, breakdown)} ${number}${share}`;
}

/** What share a part is of the whole, in whole percents; of few records there is none. */
function shareText(part: Decimal | Hidden | null, whole: Decimal | Hidden | null): string {
  if (part === null || whole === null || isHidden(part) || isHidden(whole)) return '';
  if (whole.lessThan(TOO_FEW)) return '';
  const percent = rounded(part.toNumber(), whole.toNumber(), 0, 100);
  return percent === null ? '' : ` (${dutch(percent)}%)`;
}

/** How many parts of a breakdown its sentence has. */
const LARGEST = 4;

function largestTexts(
  outcome: MeasureOutcome<Hidden>,
  groups: readonly Group<Hidden>[],
  breakdown: string,
): string[] {
  const largest = groups.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, LARGEST);
  const more = groups.length - largest.length;
  return [
    ...largest.map((group) => {
      const basis = group.teller === undefined ? null : basisText(group);
      const value = partText(outcome, group);
      // Of too few for a percentage the fraction says enough.
      const number = basis === null ? value : group.value === null ? basis : `${value} (${basis})`;
      return `${partName(group, breakdown)} ${number}`;
    }),
    ...(more === 0 ? [] : [`en nog ${more}`]),
  ];
}

/** What is hidden comes last, so that its place tells nothing. */
function sizeOf({ noemer, n, value }: Group<Hidden>): number {
  const size = noemer ?? n ?? value ?? 0;
  return isHidden(size) ? -1 : Number(size);
}

/** The number of a part, or why there is none. */
const partText = (outcome: MeasureOutcome<Hidden>, { survey, status, value }: Group<Hidden>) =>
  value === null
    ? statusText(status)
    : valueText({
        status,
        value,
        unit: outcome.unit,
        decimals: outcome.decimals,
        ...(survey !== undefined && { survey }),
      });

/** How many parts of a breakdown of a journey stand side by side; JSON has them all. */
const ABREAST = 6;

function cameView(breakdown: string, groups: readonly Group<Hidden>[]): CameView | null {
  const title = `hoeveel er kwamen, naar ${breakdown}`;
  if (groups.some(({ ways }) => isHidden(ways))) return { title, parts: [], rows: [], kept: KEPT };
  const parts = groups
    .flatMap((group) => {
      const { ways } = group;
      return ways === undefined || isHidden(ways)
        ? []
        : [{ label: partName(group, breakdown), ways }];
    })
    .toSorted((a, b) => startsOf(b.ways) - startsOf(a.ways));
  const shown = parts.slice(0, ABREAST);
  const places = (shown[0]?.ways.nodes ?? []).filter((_, index) =>
    shown.some(({ ways }) => isSeen(ways.nodes[index]?.in ?? 0)),
  );
  if (places.length === 0) return null;
  return {
    title: `${title}${parts.length > ABREAST ? ` (de ${ABREAST} grootste)` : ''}`,
    parts: shown.map(({ label }) => label),
    rows: places.map(({ node }) => ({
      place: node,
      counts: shown.map(({ ways }) =>
        shownText(ways.nodes.find((place) => place.node === node)?.in ?? 0),
      ),
    })),
    kept: null,
  };
}

/** How many began a journey; what is hidden comes last. */
const startsOf = ({ nodes: [first] }: Ways<Hidden>): number =>
  first === undefined || isHidden(first.in) ? 0 : first.in;
