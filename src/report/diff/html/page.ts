import { checkIsDiff } from '../../../model/index.ts';
import { documentOf, type Html, html, trusted } from '../../../page/index.ts';
import { dutch } from '../../number/number.ts';
import type { Diff } from '../diff.ts';
import { type Fates, fatesOf } from '../fate.ts';
import { countedText, reservationsOf, summaryOf } from '../summary.ts';
import { type DiffView, type ViewRow, viewOf } from '../view.ts';
import { versionNames } from '../words.ts';
import { filterForm } from './filter-form.ts';
import { picture } from './picture.ts';
import { oneSidedItem, rowArticle } from './row.ts';
import { pageScript } from './script.ts';
import { diffStyle, pictureStyle } from './style.ts';

/**
 * A diff as one page that needs nothing else, for contract teams: the outcome in short, what became of each indicator as
 * a picture, and every change with was and wordt side by side. The filters need a script; without it everything shows.
 * Its policy lets only its own style and script run, and nothing from elsewhere load.
 */
export function renderDiffHtml(diff: Diff): string {
  checkIsDiff(diff);
  const { from, to } = diff;
  const { before, after } = versionNames(diff);
  const view = viewOf(diff);
  const ids = new Map(view.rows.map((row, index) => [row, `rij-${index + 1}`]));
  const idOf = (row: ViewRow) => ids.get(row) ?? '';
  const fates = fatesOf(diff, view);
  const reservations = reservationsOf(diff);
  return documentOf({
    title: `Van ${before} naar ${after}: wat er veranderde`,
    style: diffStyle(),
    ...(view.rows.length > 0 && { script: pageScript }),
    body: html`<a class="skip" href="#wijzigingen">Naar de wijzigingen</a>
<header class="top"><div class="wrap">
<h1>Van ${before} naar ${after}</h1>
<p>${before}: ${from.title}<br>${after}: ${to.title}</p>
</div></header>
<main class="wrap">
${summary(diff)}${
  view.rows.length === 0 || fates.length === 0
    ? null
    : html`<section class="intro" aria-labelledby="beeld"><h2 id="beeld">Wat er van elke indicator van ${before} werd</h2>
${legend(fates, after)}
${picture(fates, (row) => `#${idOf(row)}`)}
</section>
`
}${
  reservations.length === 0
    ? null
    : html`<section class="intro" aria-labelledby="voorbehoud"><h2 id="voorbehoud">Voorbehoud</h2>
<ul class="notes">${reservations.map((note) => html`<li>${note}</li>`)}</ul>
</section>
`
}${view.rows.length === 0 ? null : changes(diff, view, idOf)}</main>
`,
  });
}

/** The outcome in short with the picture, as a piece of HTML to stand in a notebook. */
export function renderDiffCell(diff: Diff): string {
  const { before, after } = versionNames(diff);
  const fates = fatesOf(diff, viewOf(diff));
  return html`<div class="sva"><style>${trusted(pictureStyle())}</style>
<p><b>Van ${before} naar ${after}</b></p>
<ul>${sentencesOf(diff).map((sentence) => html`<li>${sentence}</li>`)}</ul>
${picture(fates)}
<ul>${reservationsOf(diff).map((note) => html`<li>${note}</li>`)}</ul>
</div>
`.html;
}

const sentencesOf = (diff: Diff) => [
  ...summaryOf(diff),
  ...(diff.counted === null ? [] : [countedText(diff.counted)]),
];

const summary = (diff: Diff) =>
  html`<section class="intro" aria-labelledby="kort"><h2 id="kort">In het kort</h2>
<ul class="plain">${sentencesOf(diff).map((sentence) => html`<li>${sentence}</li>`)}</ul>
</section>
`;

const legend = (fates: readonly Fates[], year: string) =>
  html`<p class="key">${
    fates.some(({ rows }) => rows.some(({ series }) => series !== null))
      ? 'Kunnen de getallen van voor en na naast elkaar staan? '
      : null
  }Elke lijn loopt van een oude code naar een nieuwe. <span class="sva-code">code</span> is een indicator, <span class="sva-code sva-other">code</span> een ander onderdeel van ${year}.<span class="screen"> Een kaart brengt u bij de uitleg.</span></p>`;

function changes(diff: Diff, view: DiffView, idOf: (row: ViewRow) => string): Html {
  const { rows, sections } = view;
  const own = sections.map((title, index) => ({
    title,
    id: `deel-${index + 1}`,
    rows: rows.filter(({ section }) => section === title),
  }));
  const count = (id: string, { length }: readonly ViewRow[]) =>
    html`<span data-of="${id}" data-count="${length}">${dutch(length)}</span>`;
  return html`<section class="changes" id="wijzigingen" aria-labelledby="alles" tabindex="-1"><h2 id="alles">De wijzigingen</h2>
<div class="layout">
<div class="beside">
${filterForm(view)}<p class="shown" id="getoond" role="status" aria-live="polite"></p>
<nav class="contents" aria-labelledby="inhoud"><h3 id="inhoud">Onderdelen</h3><ol>${own.map(({ title, id, rows }) => html`<li><a href="#${id}">${title} ${count(id, rows)}</a></li>`)}</ol></nav>
</div>
<div>
${own.map(
  ({
    title,
    id,
    rows,
  }) => html`<section class="section" id="${id}" aria-labelledby="${id}-kop"><h3 id="${id}-kop">${title} ${count(id, rows)}</h3>
${rows.filter((row) => !row.unknown).map((row) => rowArticle(row, idOf(row), diff))}${oneSided(
  rows.filter((row) => row.unknown),
  diff,
  idOf,
)}</section>
`,
)}</div>
</div>
</section>
`;
}

/** What is in one of the years and of the other is not known: a list that opens. */
function oneSided(
  rows: readonly ViewRow[],
  diff: Diff,
  idOf: (row: ViewRow) => string,
): readonly Html[] {
  const { before, after } = versionNames(diff);
  const lists = [
    [before, after, rows.filter(({ was }) => was.length > 0)],
    [after, before, rows.filter(({ was }) => was.length === 0)],
  ] as const;
  return lists.flatMap(([here, there, own]) => {
    if (own.length === 0) return [];
    return [
      html`<details class="onesided"><summary><span data-count="${own.length}">${dutch(own.length)}</span> alleen in ${here}; of het in ${there} was, is niet bekend</summary>
<ul>
${own.map((row) => oneSidedItem(row, idOf(row)))}</ul></details>
`,
    ];
  });
}
