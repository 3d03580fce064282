import { type Html, html } from '../../page/index.ts';
import { isSeen } from '../figures/journey.ts';
import { type BreakdownView, type CameView, OVERLAP } from '../view/breakdown.ts';
import type { Part, WaysPart } from '../view/measure.ts';
import { placeText, stepText } from '../words/journey.ts';

/** How a number was counted and what stands with it, behind a summary that opens; the norms stand beside the number itself. */
export function howCounted(parts: readonly Part[]): Html | null {
  const texts = parts.filter((part) => part.kind === 'texts').filter(({ name }) => name !== 'norm');
  if (texts.length === 0) return null;
  return html`<details class="details"><summary>Hoe dit is geteld</summary><dl>${texts.map(
    ({ name, texts: said }) =>
      html`<div><dt>${name}</dt><dd>${said.map((text, index) => (index === 0 ? text : html`<br>${text}`))}</dd></div>`,
  )}</dl>${parts.filter((part) => part.kind === 'breakdown').map(breakdown)}${parts.filter((part) => part.kind === 'ways').map(ways)}</details>
`;
}

/** A breakdown as a table of all its parts. */
const breakdown = ({ name, overlap, rows, came }: BreakdownView): Html =>
  html`<table class="grid parts"><caption>${name}${overlap ? OVERLAP : null}</caption>
<tbody>${rows.map(({ label, value, basis }) => html`<tr><th scope="row">${label}</th><td class="number">${value}</td><td class="number">${basis ?? ''}</td></tr>`)}</tbody></table>
${came === null ? null : cameTable(came)}`;

/** Of a journey how many of the largest parts came to each place, side by side. */
function cameTable({ title, parts, rows, kept }: CameView): Html {
  if (kept !== null)
    return html`<p class="explanation">${title}: ${kept}</p>
`;
  return html`<div class="wide"><table class="grid"><caption>${title}</caption>
<thead><tr><td></td>${parts.map((label) => html`<th scope="col" class="number">${label}</th>`)}</tr></thead>
<tbody>${rows.map(({ place, counts }) => html`<tr><th scope="row">${place}</th>${counts.map((count) => html`<td class="number">${count}</td>`)}</tr>`)}</tbody></table></div>
`;
}

/** The places of a journey with the steps from each. */
const ways = ({ ways: found }: WaysPart): Html =>
  html`<ul class="reasons">${found.nodes
    .filter((place) => isSeen(place.in, place.period))
    .map((place) => {
      const next = found.edges.filter(({ from, count }) => from === place.node && isSeen(count));
      return html`<li>${placeText(place, next.length === 0)}${next.length === 0 ? null : html`<ul>${next.map((step) => html`<li>${stepText(found, step)}</li>`)}</ul>`}</li>`;
    })}</ul>`;
