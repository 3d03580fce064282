/** A chart of the cost of a melding against the number of meldingen, both on a scale of powers of ten. */
import { costsOf, type StepResult } from './page.ts';

const WIDTH = 760;
const HEIGHT = 440;
const BOX = { left: 80, right: 610, top: 40, bottom: 380 };

/** Each engine by the order of its colour; shapes tell them apart without colour. */
const ENGINES = [
  ['sva', '0'],
  ['sva, first report', '6 3'],
  ['sva, by day', '2 3'],
  ['DuckDB, 1 thread', '0'],
  ['DuckDB, 2 threads', '6 3'],
  ['Arquero', '2 3'],
] as const;

export function chart(steps: readonly StepResult[]): string {
  const lines = ENGINES.map(([name, dash], index) => ({
    name,
    dash,
    index,
    points: costsOf(steps, name),
  })).filter(({ points }) => points.length > 0);
  const all = lines.flatMap(({ points }) => points);
  const sizes = [...new Set(all.map(({ size }) => size))].toSorted((a, b) => a - b);
  const span = (values: readonly number[]) =>
    [
      Math.floor(Math.log10(Math.min(...values))),
      Math.ceil(Math.log10(Math.max(...values))),
    ] as const;
  const [low, high] = span(all.map(({ cost }) => cost));
  const [first, last] = [Math.log10(sizes[0] ?? 1), Math.log10(sizes.at(-1) ?? 10)];
  const x = (size: number) =>
    BOX.left + ((Math.log10(size) - first) / Math.max(1, last - first)) * (BOX.right - BOX.left);
  const y = (cost: number) =>
    BOX.bottom - ((Math.log10(cost) - low) / Math.max(1, high - low)) * (BOX.bottom - BOX.top);
  const place = (value: number) => value.toFixed(1);

  const grid = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)).map(
    (cost) =>
      `<line class="grid" x1="${BOX.left}" x2="${BOX.right}" y1="${place(y(cost))}" y2="${place(y(cost))}"/>` +
      `<text x="${BOX.left - 8}" y="${place(y(cost) + 4)}" text-anchor="end">${cost}</text>`,
  );
  const axis = sizes.map(
    (size) =>
      `<line class="grid" x1="${place(x(size))}" x2="${place(x(size))}" y1="${BOX.top}" y2="${BOX.bottom}"/>` +
      `<text x="${place(x(size))}" y="${BOX.bottom + 20}" text-anchor="middle">${short(size)}</text>`,
  );
  const names = spreadOut(lines.map(({ points }) => y(points.at(-1)?.cost ?? 1)));
  const drawn = lines.map(({ name, dash, index, points }, line) => {
    const path = points.map(({ size, cost }) => `${place(x(size))},${place(y(cost))}`).join(' ');
    const dots = points.map(
      ({ size, cost }) => `<circle cx="${place(x(size))}" cy="${place(y(cost))}" r="3.5"/>`,
    );
    const end = points.at(-1) as { size: number; cost: number };
    const label = `${name}: ${end.cost.toFixed(end.cost < 10 ? 1 : 0)} ns`;
    return (
      `<g class="e${index}"><polyline points="${path}" stroke-dasharray="${dash}"/>${dots.join('')}` +
      `<text x="${BOX.right + 10}" y="${place((names[line] as number) + 4)}">${label}</text></g>`
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title desc">
<title id="title">Nanoseconds a melding by the number of meldingen</title>
<desc id="desc">A flat line is linear growth. The number at the end of each line is its cost at its largest size.</desc>
<style>
  svg { color-scheme: light dark; font: 13px system-ui, sans-serif; }
  .ground { fill: #ffffff; } text { fill: #1f2328; }
  .grid { stroke: #d1d9e0; } polyline { fill: none; stroke-width: 2; }
  .e0, .e1 { --ink: #0550ae; } .e2, .e3 { --ink: #b35900; } .e4 { --ink: #6f42c1; }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #0d1117; } text { fill: #e6edf3; } .grid { stroke: #3d444d; }
    .e0, .e1 { --ink: #79c0ff; } .e2, .e3 { --ink: #ffa657; } .e4 { --ink: #d2a8ff; }
  }
  g polyline { stroke: var(--ink); } g circle, g text { fill: var(--ink); }
</style>
<rect class="ground" width="${WIDTH}" height="${HEIGHT}"/>
<text x="${BOX.left}" y="22">nanoseconds a melding, data in memory (median; a flat line is linear growth)</text>
${[...grid, ...axis, ...drawn].join('\n')}
<text x="${(BOX.left + BOX.right) / 2}" y="${BOX.bottom + 44}" text-anchor="middle">meldingen</text>
</svg>
`;
}

/** Heights moved apart, so that names do not stand on each other. */
function spreadOut(heights: readonly number[]): readonly number[] {
  const order = heights
    .map((_, index) => index)
    .sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const result = [...heights];
  let lowest = -Infinity;
  for (const index of order) {
    result[index] = Math.max(result[index] ?? 0, lowest + 17);
    lowest = result[index] ?? 0;
  }
  return result;
}

const short = (size: number) =>
  size >= 1_000_000
    ? `${size / 1_000_000} mln`
    : size >= 1000
      ? `${size / 1000}.000`
      : String(size);
