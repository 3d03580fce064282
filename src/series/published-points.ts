import { type Fit, type Publicatie, parsePeriod, type Readings } from '../model/index.ts';
import { type Node, nameOf } from './chain.ts';
import type { Point } from './point.ts';
import { share } from './share.ts';

const weakest = ['deels', 'benadering', 'ja'] as const;

/** A publication in one use: as the number of a clause, its teller or its noemer. */
type Use = { readonly publicatie: Publicatie; readonly fit: Fit; readonly node: Node };

/**
 * The points that publications give: a printed number, or a teller and a noemer printed apart. What contradicts
 * something stronger is no value, and no teller or noemer.
 *
 * @param readingsAt the readings under which each element is asked
 * @param decimals how the quotient of a teller and a noemer is rounded
 */
export function publishedPoints(
  publicaties: readonly Publicatie[],
  chain: readonly Node[],
  readingsAt: (node: Node) => Readings,
  decimals: number,
): Point[] {
  const uses = publicaties.flatMap((publicatie) => usesOf(publicatie, chain, readingsAt));
  const groups = new Map<string, Use[]>();
  for (const use of uses) {
    const { publicatie, fit, node } = use;
    const key = [nameOf(node), fit.part ?? '', publicatie.period ?? publicatie.date].join('|');
    groups.set(key, [...(groups.get(key) ?? []), use]);
  }
  return [...groups.values()].flatMap((group) => pointsOf(group, decimals));
}

/** The uses at the element nearest to what was asked. It stands at the element of its own year, where the chain has it. */
function usesOf(
  publicatie: Publicatie,
  chain: readonly Node[],
  readingsAt: (node: Node) => Readings,
): Use[] {
  const at = (year: number, code: string) =>
    chain.find((node) => node.year === year && node.code === code);
  let nearest = Infinity;
  let uses: Use[] = [];
  for (const fit of publicatie.fits) {
    const node = at(fit.year, fit.code);
    if (node === undefined || fit.how === 'nee') continue;
    const readings = readingsAt(node);
    const agrees = Object.entries(fit.reading ?? {}).every(
      ([question, option]) => readings[question] === option,
    );
    if (!agrees || node.path.length > nearest) continue;
    if (node.path.length < nearest) uses = [];
    nearest = node.path.length;
    const own = publicatie.element && at(publicatie.element.year, publicatie.element.code);
    uses.push({ publicatie, fit, node: own ?? node });
  }
  return uses;
}

function pointsOf(group: readonly Use[], decimals: number): Point[] {
  const printed = group.filter(({ fit }) => fit.as === undefined);
  const usable = group.filter(({ publicatie }) => publicatie.status !== 'strijdig');
  const tellers = usable.filter(({ fit }) => fit.as === 'teller');
  const noemers = usable.filter(({ fit }) => fit.as === 'noemer');
  const [teller, noemer] = [sumOf(tellers), sumOf(noemers)];
  const [only, ...more] = printed;
  if (only !== undefined) {
    const counts = teller !== null && noemer !== null ? { teller, noemer } : {};
    const rest = more.length === 0 ? counts : {};
    return printed.map((use) => ({ ...printedPoint(use), ...rest }));
  }
  const [first] = [...tellers, ...noemers];
  if (first === undefined) return [];
  const parts = [...tellers, ...noemers];
  const base = {
    ...printedPoint(first),
    ...together(parts),
    low: null,
    high: null,
    teller,
    noemer,
  };
  if (teller === null || noemer === null) return [{ ...base, value: null, status: 'onvolledig' }];
  if (noemer === 0) return [{ ...base, value: null, status: 'noemer-nul' }];
  const restored = parts.some(({ publicatie }) => publicatie.status === 'hersteld');
  return [
    {
      ...base,
      value: share(teller, noemer, decimals),
      unit: '%',
      status: restored ? 'hersteld' : 'leesbaar',
    },
  ];
}

function printedPoint({ publicatie, fit, node }: Use): Point {
  const { id, value, range, unit, status, breakBefore } = publicatie;
  const usable = value !== null && status !== 'strijdig';
  return {
    node,
    ...daysOf(publicatie),
    value: usable ? value : null,
    low: range?.[0] ?? null,
    high: range?.[1] ?? null,
    teller: null,
    noemer: null,
    unit,
    status: value === null && range !== undefined ? 'bereik' : status,
    how: fit.how === 'nee' ? null : fit.how,
    part: fit.part ?? null,
    reading: fit.reading ?? {},
    origin: 'publicatie',
    sources: [id],
    notes: notesOf([{ publicatie, fit, node }]),
    breakBefore: breakBefore ?? null,
  };
}

/** What is said of a number that several publications make. */
function together(uses: readonly Use[]) {
  const reading: Readings = Object.assign({}, ...uses.map(({ fit }) => fit.reading ?? {}));
  const sources = [...new Set(uses.map(({ publicatie }) => publicatie.id))].sort();
  const breaks = uses.flatMap(({ publicatie }) => publicatie.breakBefore ?? []);
  const how = weakest.find((item) => uses.some(({ fit }) => fit.how === item)) ?? null;
  return { how, reading, sources, notes: notesOf(uses), breakBefore: breaks[0] ?? null };
}

function notesOf(uses: readonly Use[]): string[] {
  const notes = uses.flatMap(({ publicatie, fit }) => [
    ...(fit.reservation === undefined ? [] : [fit.reservation]),
    ...(publicatie.note === undefined ? [] : [publicatie.note]),
  ]);
  return [...new Set(notes)];
}

function daysOf({ period, date }: Publicatie) {
  if (date !== undefined) return { period: date, from: date, to: date };
  const { name, from, to } = parsePeriod(period);
  return { period: name, from, to };
}

function sumOf(uses: readonly Use[]): number | null {
  let sum = 0;
  for (const { publicatie } of uses) {
    if (publicatie.value === null) return null;
    sum += publicatie.value;
  }
  return uses.length === 0 ? null : sum;
}
