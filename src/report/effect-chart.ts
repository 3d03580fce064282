import type { Effect } from './effect.ts';
import { signed } from './effect-words.ts';
import { type Html, html } from './html.ts';
import { dutch } from './number.ts';

const WIDTH = 420;
const LINE = 24;
const LEFT = 150;
const ROOM = WIDTH - LEFT - 70;

/**
 * The way from the older number to the newer as bars: both numbers from nothing, each change of the rule from where the
 * one before it ended. `null` where there is no difference to show.
 */
export function waterfall({ from, to, before, after, difference, steps }: Effect): Html | null {
  if (difference === null || difference.isZero()) return null;
  if (before?.value == null || after?.value == null) return null;
  const { decimals } = after;
  const [first, last] = [before.value.toNumber(), after.value.toNumber()];
  const ends = steps.map(({ figures }) => figures.value?.toNumber() ?? 0);
  const [least, most] = [Math.min(0, first, last, ...ends), Math.max(0, first, last, ...ends)];
  const x = (value: number) => LEFT + ((value - least) / (most - least)) * ROOM;
  const bar = (line: number, name: string, a: number, b: number, kind: string, text: string) => {
    const [start, end] = [Math.min(x(a), x(b)), Math.max(x(a), x(b))];
    const top = line * LINE;
    return html`<text class="end" x="${LEFT - 8}" y="${top + 16}">${name}</text><rect class="${kind}" x="${start.toFixed(1)}" y="${top + 4}" width="${Math.max(1, end - start).toFixed(1)}" height="${LINE - 8}"></rect><text x="${(end + 6).toFixed(1)}" y="${top + 16}">${text}</text>`;
  };
  const bars = [
    bar(0, from, 0, first, 'whole', dutch(before.value, decimals)),
    ...steps.map((step, index) => {
      const start = index === 0 ? first : (ends[index - 1] ?? first);
      const end = ends[index] ?? start;
      const kind = end >= start ? 'more' : 'less';
      const text = step.difference === null ? '' : signed(step.difference, decimals);
      return bar(index + 1, `stap ${index + 1}`, start, end, kind, text);
    }),
    bar(steps.length + 1, to ?? '', 0, last, 'whole', dutch(after.value, decimals)),
  ];
  const height = bars.length * LINE;
  return html`<svg class="waterfall" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Van ${dutch(before.value, decimals)} naar ${dutch(after.value, decimals)}; de stappen staan eronder.">${bars}</svg>`;
}
