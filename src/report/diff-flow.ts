import { counted } from '../diff/index.ts';
import type { Diff } from './diff.ts';
import type { DiffView, ViewRow } from './diff-view.ts';
import { relationWords } from './diff-words.ts';
import { type Html, html } from './html.ts';

/** How high a line of the picture is, and where its columns stand. */
const LINE = 26;
const WIDTH = 960;
const LEFT = 330;
const RIGHT = 630;

/**
 * What became of each indicator, as a picture: the older on the left, what it went on in on the right, and a line for each
 * way. The same as a table stands below it, for who would rather read and for narrow screens.
 */
export function flowOf(diff: Diff, { rows }: DiffView): Html | null {
  const links = (diff.lineage?.links ?? []).map((link, index) => ({ link, row: rows[index] }));
  const own = links.flatMap(({ link, row }) =>
    row?.was.some(({ list }) => counted.includes(list)) === true ? [{ link, row }] : [],
  );
  if (own.length === 0) return null;
  const left = own.flatMap(({ row }) => row.was);
  const right = [...new Map(own.flatMap(({ row }) => row.becomes).map((p) => [p.key, p])).values()];
  const height = Math.max(left.length, right.length) * LINE + LINE;
  const y = (list: readonly { readonly key: string }[], key: string) => {
    const spread = (height - LINE) / Math.max(1, list.length);
    return LINE / 2 + (list.findIndex((part) => part.key === key) + 0.5) * spread;
  };
  const lines = own.flatMap(({ link, row }) =>
    row.was.flatMap((a) =>
      row.becomes.map((b) => {
        const [from, to] = [y(left, a.key), y(right, b.key)];
        const middle = (LEFT + RIGHT) / 2;
        return html`<path class="${link.relation} series-${seriesOf(link.comparability.series)}" d="M${LEFT} ${from} C${middle} ${from} ${middle} ${to} ${RIGHT} ${to}"><title>${a.key} → ${b.key}: ${row.label}</title></path>`;
      }),
    ),
  );
  const ended = own.flatMap(({ row }) =>
    row.becomes.length > 0
      ? []
      : row.was.map(
          ({ key }) =>
            html`<path class="ended" d="M${LEFT} ${y(left, key)} h34 m-6 -6 l12 12 m0 -12 l-12 12"><title>${key}: ${row.label}</title></path>`,
        ),
  );
  const { from, to } = diff;
  return html`<section class="flow" aria-labelledby="overzicht"><h2 id="overzicht">Wat er van de indicatoren van ${from.year} werd</h2>
<svg class="picture" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Lijnen van de indicatoren van ${from.year} naar waarin zij in ${to.year} verder gaan; de tabel hieronder zegt hetzelfde.">
${ended}${lines}
${left.map(({ key, title }) => html`<text class="end" x="${LEFT - 8}" y="${y(left, key) + 4}">${short(title)} <tspan class="code">${key}</tspan></text>`)}
${right.map(({ key, title }) => html`<text x="${RIGHT + 8}" y="${y(right, key) + 4}"><tspan class="code">${key}</tspan> ${short(title)}</text>`)}
</svg>
<p class="legend">${legend()}</p>
<details class="table"><summary>Als tabel</summary>${table(
    own.map(({ row }) => row),
    from.year,
    to.year,
  )}</details>
</section>`;
}

function table(rows: readonly ViewRow[], older: number, newer: number): Html {
  return html`<table><thead><tr><th scope="col">${older}</th><th scope="col">${newer}</th><th scope="col">wat ervan werd</th><th scope="col">getallen</th></tr></thead><tbody>${rows.map(
    ({ was, becomes, label, comparability }) =>
      html`<tr><th scope="row">${was.map(({ key, title }) => `${key} ${title}`).join('; ')}</th><td>${
        becomes.length === 0 ? 'niets' : becomes.map(({ key }) => key).join(', ')
      }</td><td>${label}</td><td>${comparability}</td></tr>`,
  )}</tbody></table>`;
}

/** What the lines mean: dashes say as much as colours. */
function legend(): Html {
  const sample = (classes: string, text: string) =>
    html`<span><svg width="34" height="10" aria-hidden="true"><path class="${classes}" d="M1 5 h32"></path></svg> ${text}</span> `;
  return html`${sample('same series-ja', 'getallen vergelijkbaar')}${sample('same series-voorwaardelijk', 'onder een voorwaarde')}${sample('same series-nee', 'niet vergelijkbaar')}<span><svg width="34" height="14" aria-hidden="true"><path class="ended" d="M1 7 h18 m-4 -5 l10 10 m0 -10 l-10 10"></path></svg> ${relationWords.dropped}, zonder opvolger</span>`;
}

const seriesOf = (series: string) => (series === 'n.v.t.' ? 'nvt' : series);
const short = (title: string) => (title.length <= 38 ? title : `${title.slice(0, 37).trimEnd()}…`);
