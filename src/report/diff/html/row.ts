import { type Html, html } from '../../../page/index.ts';
import { comparedClause } from '../compared-clause.ts';
import type { Diff } from '../diff.ts';
import type { MarkedText } from '../marked-words.ts';
import type { ViewPart } from '../part.ts';
import { otherDetails, type ViewDetail, type ViewRow } from '../view.ts';
import { kindWords, severityWords, type VersionNames, versionNames } from '../words.ts';
import { effectTable } from './effect-table.ts';
import { sign } from './picture.ts';

/** One row of the page: what it was, what it is, and what that means. */
export function rowArticle(row: ViewRow, id: string, diff: Diff): Html {
  const { was, becomes, label, series, condition, severity, reasons, explanations } = row;
  const names = versionNames(diff);
  return html`<article class="row" id="${id}"${facts(row)}>
<header>
<h4>${heading(row)}</h4>
<p class="verdict"><b class="label">${label}</b>${series === null ? null : html` <span class="series" data-fate="${series}">${sign(series)} ${seriesWords[series]}</span>`} <span class="severity" data-severity="${severity}">${severityWords[severity]}</span></p>
</header>
${was.length === 0 && becomes.length === 0 ? null : sides(row, names)}${
  condition === null
    ? null
    : html`<p class="condition"><b data-fate="${series ?? ''}">${series === 'voorwaardelijk' ? 'Voorwaarde' : 'Daarbij'}:</b> ${condition}.</p>\n`
}${explanations.map((text) => html`<p class="explanation">${text}</p>\n`)}${
  reasons.length === 0
    ? null
    : html`<ul class="reasons">${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>\n`
}${row.effects.map((effect) => effectTable(effect, names))}${details(row)}</article>
`;
}

/** A part of which only one year is known: its code and its clause. */
export function oneSidedItem(row: ViewRow, id: string): Html {
  const [part] = [...row.was, ...row.becomes];
  if (part === undefined) return html``;
  const { key, title, wording } = part;
  return html`<li class="row" id="${id}"${facts(row)}>${key.includes('/') ? null : html`<span class="sva-code">${key}</span> `}<b>${title}</b>${wording === '' || wording === title ? null : html` <span class="clause">${wording}</span>`}</li>
`;
}

/** What the filters read. */
const facts = ({ kinds, sporen, severity, isCounted, changes }: ViewRow) =>
  html` data-changes="${changes}" data-kind="${kinds.join(' ')}" data-spoor="${sporen.length === 0 ? '-' : sporen.map(sporeName).join(' ')}" data-severity="${severity}"${isCounted ? html` data-counted=""` : null}`;

/** A spoor as one word: `2022-1`. */
export const sporeName = (spoor: string) => spoor.replaceAll(/\D+/g, '-');

const seriesWords = {
  ja: 'vergelijkbaar',
  voorwaardelijk: 'onder voorwaarde',
  nee: 'niet vergelijkbaar',
  'n.v.t.': 'geen getal',
} as const;

function heading({ was, becomes }: ViewRow): Html {
  if (was.length === 0 && becomes.length === 0) return html`Gegevens van het document`;
  const [only] = was.length === 1 || becomes.length === 0 ? was : becomes;
  const hasCodes = [...was, ...becomes].every(({ key }) => !key.includes('/'));
  if (!hasCodes) return html`${only?.title ?? ''}`;
  return html`${chips(was)} <span class="arrow"><span class="unseen">wordt</span><span aria-hidden="true">→</span></span> ${chips(becomes)} <span class="title">${only?.title ?? ''}</span>`;
}

const chips = (parts: readonly ViewPart[]) =>
  parts.length === 0
    ? html`<span class="none">–</span>`
    : parts.map(({ key }) => html`<span class="sva-code">${key}</span> `);

/** Both clauses, beside each other: what went is struck out on the left, what came is underlined on the right. */
function sides(row: ViewRow, { before, after }: VersionNames): Html {
  const { was, becomes } = row;
  const clause = comparedClause(was, becomes);
  const isMarked = clause?.kind === 'marked';
  const about =
    clause?.kind === 'same' ? 'gelijke tekst' : clause?.kind === 'other' ? 'heel andere tekst' : '';
  const clauses = (parts: readonly ViewPart[], hidden: MarkedText['kind']) =>
    parts.map((part) =>
      clauseOf(part, isMarked ? clause.parts.filter(({ kind }) => kind !== hidden) : null),
    );
  const none = (year: string) =>
    html`<p class="none">${row.label === 'onbekend' ? `onbekend in ${year}` : '–'}</p>`;
  return html`<div class="sides">
<div class="side"><h5>was <span>${before}</span></h5>${was.length === 0 ? none(before) : clauses(was, 'come')}</div>
<div class="side"><h5>wordt <span>${after}</span>${about === '' ? null : html` <em>${about}</em>`}</h5>${becomes.length === 0 ? none(after) : clauses(becomes, 'gone')}</div>
</div>
`;
}

const clauseOf = ({ key, title, wording, source }: ViewPart, marks: readonly MarkedText[] | null) =>
  html`<div class="part"><p class="clause">${key.includes('/') ? null : html`<span class="sva-code">${key}</span> `}${
    wording === '' ? title : marks === null ? wording : marks.map(marked)
  }</p>${source === '' ? null : html`<p class="source">${source}</p>`}</div>`;

/** The mark goes round the words, and not round the space beside them. */
function marked({ kind, text }: MarkedText): Html {
  const [, space = '', words = '', end = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (kind === 'same' || words === '') return html`${text}`;
  return kind === 'gone'
    ? html`${space}<del>${words}</del>${end}`
    : html`${space}<ins>${words}</ins>${end}`;
}

function details(row: ViewRow): Html | null {
  const own = otherDetails(row);
  if (own.length === 0) return null;
  const kinds = [...new Set(own.map(({ kind }) => kindWords[kind]))].join(', ');
  return html`<details class="details"><summary>Wat er verder anders is (${own.length}): ${kinds}</summary>
<dl>
${own.map(detailOf)}</dl></details>
`;
}

const detailOf = ({ about, label, before, after }: ViewDetail) =>
  html`<div><dt>${about === null ? null : html`<span class="sva-code">${about}</span> `}${label}</dt><dd>${before === null ? html`<span class="none">niets</span>` : before} <span class="arrow"><span class="unseen">wordt</span><span aria-hidden="true">→</span></span> ${after === null ? html`<span class="none">niets</span>` : after}</dd></div>
`;
