import { type Html, html } from '../page/index.ts';
import type { Membership } from './membership.ts';
import { type PlaceView, populationView } from './membership-view.ts';
import { below, notebookCell } from './notebook-cell.ts';

/** The lists of a membership as a piece of HTML to stand in a notebook. */
export function renderMembershipCell(membership: Omit<Membership, 'toString'>): string {
  return notebookCell(
    membership,
    membership.populations.map((members) => {
      const { title, once, places, breakdown, outside, divisions } = populationView(members);
      const shown = [...places, ...(breakdown?.lines ?? []).flatMap((line) => line.places)];
      const isListed = shown.some(({ ids }) => ids !== null);
      return html`<p><b>${title}</b>${once === null ? null : below([once])}</p>
${table(
  ['waar'],
  [...places, ...outside].map((place) =>
    row(html`<th scope="row">${place.title}</th>`, place, isListed),
  ),
  isListed,
)}${
  breakdown === null
    ? null
    : table(
        [`naar ${breakdown.by}`, 'waar'],
        breakdown.lines.flatMap(({ line, places: own }) =>
          own.map((place) =>
            row(html`<th scope="row">${line}</th><td>${place.title}</td>`, place, isListed),
          ),
        ),
        isListed,
      )
}${divisions.length === 0 ? null : html`<p>Uitsplitsingen (met by): ${divisions.join(', ')}.</p>\n`}`;
    }),
  );
}

/** @param isListed whether there is a column for which records they are */
const table = (heads: readonly string[], rows: readonly Html[], isListed: boolean): Html =>
  html`<table class="sva-table"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}<th scope="col" class="sva-number">aantal</th>${isListed ? html`<th scope="col">welke</th>` : null}</tr></thead>
<tbody>${rows}</tbody></table>
`;

const row = (head: Html, { amount, ids }: PlaceView, isListed: boolean): Html =>
  html`<tr>${head}<td class="sva-number">${amount}</td>${isListed ? html`<td>${ids === null ? null : listed(ids)}</td>` : null}</tr>\n`;

/** How many records stand there at once; more are behind a summary that opens. */
const AT_ONCE = 12;

function listed(ids: readonly string[]): Html {
  const all = html`${ids.join(', ')}`;
  return ids.length <= AT_ONCE
    ? all
    : html`<details><summary>welke ${ids.length}</summary>${all}</details>`;
}
