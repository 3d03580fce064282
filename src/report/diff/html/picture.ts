import { counted } from '../../../diff/index.ts';
import { type Html, html } from '../../../page/index.ts';
import { dutch } from '../../number/number.ts';
import type { FateName, Fates } from '../fate.ts';
import type { ViewPart } from '../part.ts';
import type { ViewRow } from '../view.ts';

/**
 * What became of each indicator of the older year, to look at: a column for each answer to whether the numbers may be
 * compared, and in it a card for each row, with lines from the old codes to the new.
 *
 * @param href where the row of a card stands; without it the cards are no links
 */
export function picture(
  fates: readonly Fates[],
  href: ((row: ViewRow) => string) | null = null,
): Html {
  return html`<div class="sva-fates">
${fates.map(
  ({ name, title, count, rows, unchanged }) => html`<section class="sva-fate" data-fate="${name}">
<h3><b>${dutch(count)}</b> ${sign(name)} ${title}</h3>
${plain.includes(name) ? codes(rows, unchanged) : cards(rows, name, href)}
</section>
`,
)}</div>`;
}

/** Of these there is nothing to draw: the codes tell all. */
const plain: readonly FateName[] = ['gelijk', 'onbekend'];

const codes = (rows: readonly ViewRow[], unchanged: readonly string[]) =>
  html`<p class="sva-codes">${[...rows.flatMap(({ was }) => was.map(shortName)), ...unchanged].map((code) => html`<span class="sva-code">${code}</span> `)}</p>`;

const cards = (
  rows: readonly ViewRow[],
  name: FateName,
  href: ((row: ViewRow) => string) | null,
) => html`<ul>
${rows.map((row) => {
  const inside = card(row, name);
  return href === null
    ? html`<li class="sva-card">${inside}</li>\n`
    : html`<li><a class="sva-card" href="${href(row)}">${inside}</a></li>\n`;
})}</ul>`;

function card({ was, becomes, label }: ViewRow, name: FateName): Html {
  const title = was.length === 1 ? was[0]?.title : (becomes[0] ?? was[0])?.title;
  return html`<span class="sva-title">${title ?? ''}</span>
<span class="sva-flow"><span class="sva-side">${was.map(chip)}</span><span class="sva-middle">${lines(was.length, becomes.length, name)}<span class="sva-label${stemOf(was.length, becomes.length)}">${label}</span></span><span class="sva-side">${becomes.length === 0 ? html`<span class="sva-end">–</span>` : becomes.map(chip)}</span></span>`;
}

/** Where the word stands: on the stem, if there is one. */
const stemOf = (older: number, newer: number) =>
  newer > older && newer > 1 ? ' sva-left' : older > newer && older > 1 ? ' sva-right' : '';

const chip = (part: ViewPart) =>
  html`<span class="${counted.includes(part.list) ? 'sva-code' : 'sva-code sva-other'}" title="${part.title}">${shortName(part)}</span> `;

const shortName = ({ key, title }: ViewPart) => (key.includes('/') ? title : key);

/** A sign for each answer, so that it is not told by colour only. */
export const sign = (name: FateName): Html =>
  html`<span class="sva-sign" aria-hidden="true">${signs[name]}</span>`;
const signs: { readonly [N in FateName]: string } = {
  gelijk: '=',
  ja: '=',
  voorwaardelijk: '≈',
  nee: '≠',
  'n.v.t.': '–',
  gewijzigd: '→',
  vervallen: '×',
  onbekend: '?',
};

/** Of a code with the space below it, in tenths of the letter size, as the style has it. */
const STEP = 21;

/** Lines from each of the old to each of the new; both sides stand in the middle of the height. */
function lines(older: number, newer: number, name: FateName): Html {
  const most = Math.max(older, newer, 1);
  const height = most * STEP;
  const at = (index: number, count: number) => ((most - count) / 2 + index + 0.5) * STEP;
  const paths: string[] = [];
  for (let from = 0; from < older; from++) {
    const start = at(from, older);
    if (newer === 0) paths.push(`M0 ${start}H100`);
    for (let to = 0; to < newer; to++) {
      const end = at(to, newer);
      paths.push(start === end ? `M0 ${start}H100` : stemmed(start, end, older > newer));
    }
  }
  const dash = dashes[name];
  return html`<svg aria-hidden="true" viewBox="0 0 100 ${height}" height="${height / 10}em" preserveAspectRatio="none"><path d="${paths.join('')}" fill="none" stroke="currentColor" stroke-width="2" vector-effect="non-scaling-stroke"${dash === undefined ? null : html` stroke-dasharray="${dash}"`}/></svg>`;
}

/** A stem on the side of the fewest, so that the word stands on it, and from there a curve. */
const stemmed = (start: number, end: number, isMerge: boolean) =>
  isMerge
    ? `M0 ${start}C20 ${start} 20 ${end} 38 ${end}H100`
    : `M0 ${start}H62C80 ${start} 80 ${end} 100 ${end}`;

/** What breaks is drawn broken. */
const dashes: { readonly [N in FateName]?: string } = { voorwaardelijk: '7 4', nee: '2 4' };
