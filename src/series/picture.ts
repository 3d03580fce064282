import { type Html, html } from '../page/index.ts';
import type { Break } from './pieces.ts';
import type { SeriesRow } from './row.ts';
import type { Series } from './series.ts';
import { dutch, valueText, whereText } from './words.ts';

/** The picture in its own units: its size, and the room for the axes. */
const [WIDTH, HEIGHT] = [480, 250];
const [LEFT, RIGHT, TOP, BOTTOM] = [48, 12, 26, 30];

/** Where the numbers stand in the picture. */
type Scale = {
  readonly x: (row: Pick<SeriesRow, 'from' | 'to'>) => number;
  readonly xOfYear: (year: number) => number;
  readonly y: (value: number) => number;
  readonly years: readonly number[];
  readonly ticks: readonly number[];
};

/**
 * A series as a picture: a line for each piece, a gap where a year has no value, an upright for a range, a dashed upright
 * where the series breaks. What it shows stands in words in its label, and in the table beside it. It has no names of its own,
 * so that several may stand on one page.
 * `null` where there is no value at all.
 */
export function seriesPicture(series: Series): Html | null {
  const rows = series.rows();
  const numbers = rows.flatMap(({ value, low, high }) => [value, low, high]).filter(isNumber);
  if (numbers.length === 0) return null;
  const scale = scaleOf(rows, numbers);
  const pieces = [...new Set(rows.map(({ piece }) => piece))];
  const unit = rows.find((row) => row.unit !== null)?.unit ?? '';
  const { code, title } = series.element;
  return html`<svg class="sva-chart" role="img" aria-label="${code} ${title}. ${descriptionOf(rows, series)}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
${scale.ticks.map((tick) => html`<line class="rule" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${scale.y(tick)}" y2="${scale.y(tick)}"/><text class="tick" x="${LEFT - 6}" y="${scale.y(tick) + 4}">${dutch(tick)}${unit === '%' ? '%' : null}</text>`)}
${scale.years.map((year) => html`<text class="year" x="${scale.xOfYear(year)}" y="${HEIGHT - 8}">${year}</text>`)}
${series.breaks.map((one) => breakLine(one, rows, scale))}
${pieces.map((piece) =>
  pieceLine(
    rows.filter((row) => row.piece === piece),
    scale,
    pieces.length > 1,
  ),
)}</svg>
`;
}

const isNumber = (value: number | null): value is number => value !== null;

/** What the picture shows, in words: each value, and where it breaks. */
function descriptionOf(rows: readonly SeriesRow[], series: Series): string {
  const pieces = new Set(rows.map(({ piece }) => piece));
  const values = rows.map(
    (row) =>
      `${row.period}: ${row.value === null && row.low === null ? 'geen waarde' : valueText(row, series)}`,
  );
  const between = series.breaks
    .filter((one) => one.pieces.every((piece) => pieces.has(piece)))
    .map((one) => `De reeks breekt ${whereText(one.between)}.`);
  return [`${values.join('; ')}.`, ...between].join(' ');
}

function scaleOf(rows: readonly SeriesRow[], numbers: readonly number[]): Scale {
  const years = rows.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = niceStep(Math.max(...numbers, 0) - Math.min(...numbers, 0));
  const [least, most] = [
    Math.floor(Math.min(...numbers, 0) / step) * step,
    Math.max(step, Math.ceil(Math.max(...numbers, 0) / step) * step),
  ];
  const across = (at: number) =>
    round(LEFT + ((at - first) / (last + 1 - first)) * (WIDTH - LEFT - RIGHT));
  return {
    x: ({ from, to }) => across((inYears(from) + inYears(to) + 1 / 12) / 2),
    xOfYear: (year) => across(year + 0.5),
    y: (value) =>
      round(HEIGHT - BOTTOM - ((value - least) / (most - least)) * (HEIGHT - TOP - BOTTOM)),
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    ticks: Array.from({ length: Math.round((most - least) / step) + 1 }, (_, index) =>
      Number((least + index * step).toPrecision(12)),
    ),
  };
}

/** A day as years, by whole months: near enough for a picture. */
const inYears = (date: string): number =>
  Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) - 1) / 12;

/** A round step of which four or five fit: 1, 2 or 5 times a power of ten. */
function niceStep(range: number): number {
  const rough = (range === 0 ? 1 : range) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10;
  return times * power;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The values of one piece: a line through those that follow each other without a gap. */
function pieceLine(rows: readonly SeriesRow[], scale: Scale, isNumbered: boolean): Html {
  const runs: SeriesRow[][] = [[]];
  for (const row of rows) {
    if (row.value === null) runs.push([]);
    else runs.at(-1)?.push(row);
  }
  const [last, before] = rows.filter(({ value }) => value !== null).toReversed();
  // Below the last point where the line comes down to it.
  const beside = (before?.value ?? 0) > (last?.value ?? 0) ? 20 : -9;
  return html`${runs.map((run) =>
    run.length < 2
      ? null
      : html`<polyline class="line" points="${run.map((row) => `${scale.x(row)},${scale.y(row.value ?? 0)}`).join(' ')}"/>`,
  )}${rows.map((row) =>
    row.low === null || row.high === null
      ? null
      : html`<path class="range" d="M${scale.x(row) - 5} ${scale.y(row.low)}h10m-5 0V${scale.y(row.high)}m-5 0h10"/>`,
  )}${rows.map((row) =>
    row.value === null
      ? null
      : html`<circle class="point" cx="${scale.x(row)}" cy="${scale.y(row.value)}" r="4"/>`,
  )}${
    isNumbered && last !== undefined
      ? html`<text class="piece" x="${scale.x(last)}" y="${scale.y(last.value ?? 0) + beside}">stuk ${last.piece}</text>`
      : null
  }
`;
}

/** A dashed upright between the periods where the series breaks; none where both are the same. */
function breakLine(
  { between, pieces }: Break,
  rows: readonly SeriesRow[],
  scale: Scale,
): Html | null {
  const [before, after] = pieces.map((piece, side) =>
    rows.find((row) => row.piece === piece && row.period === between[side]),
  );
  if (before === undefined || after === undefined) return null;
  const [a, b] = [scale.x(before), scale.x(after)];
  if (a === b) return null;
  const x = round((a + b) / 2);
  return html`<line class="break" x1="${x}" x2="${x}" y1="${TOP - 8}" y2="${HEIGHT - BOTTOM}"/><text class="break-name" x="${x}" y="${TOP - 12}">breuk</text>`;
}
