import { cellStyle, html, trusted } from '../page/index.ts';
import type { Since } from './since.ts';
import { type ChangeView, sinceView } from './since-view.ts';
import { lineMark, ONLY_BESIDE, SAME_MADE } from './since-words.ts';

/**
 * What an earlier account counts otherwise, in short, as a piece of HTML to stand in a notebook: each number of then and now
 * with its cause and how many records are behind it. Which those are stands in the text and the page.
 */
export function renderSinceCell(since: Omit<Since, 'toString'>): string {
  const { title, comparedWith, peildatum, summary, findings, causes, ...view } = sinceView(since);
  const notes = [
    summary,
    findings?.text ?? null,
    ...(causes.length === 0 ? [SAME_MADE] : causes.map((text) => `Anders: ${text}`)),
    view.shared,
    view.otherData,
    view.withoutThen,
  ].filter((text) => text !== null);
  return html`<div class="sva"><style>${trusted(cellStyle())}</style>
<p><b>${title}</b><br>${comparedWith} ${peildatum}</p>
<ul>${notes.map((text) => html`<li>${text}</li>`)}</ul>
${
  view.changes.length === 0
    ? null
    : html`<table class="sva-table"><thead><tr><th scope="col">code</th><th scope="col">wat</th><th scope="col">eerst</th><th scope="col">nu</th><th scope="col">erachter</th></tr></thead>
<tbody>${view.changes.map((change) => line(change, view.severalPeriods))}</tbody></table>
`
}${
  view.onlyBeside.length === 0
    ? null
    : html`<p>${ONLY_BESIDE}:</p>
<ul>${view.onlyBeside.map((text) => html`<li>${text}</li>`)}</ul>
`
}</div>
`.html;
}

function line(change: ChangeView, severalPeriods: boolean) {
  const { code, title, period, figures, cause, records } = change;
  const behind = [
    ...(cause === null ? [] : [cause]),
    ...(records?.told ?? []).map(({ text }) => text),
  ];
  return html`<tr><td>${figures === null ? null : html`<span class="sva-code">${code}</span>`}</td><th scope="row">${lineMark(change)}${title}${severalPeriods ? ` (${period})` : null}</th><td>${figures?.was}</td><td>${figures?.is}</td><td>${behind.map((text, index) => html`${index === 0 ? null : html`<br>`}${text}`)}</td></tr>
`;
}
