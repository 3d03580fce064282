import { cellStyle, html, trusted } from '../page/index.ts';
import type { RecordsBehind } from './records-behind.ts';
import type { Changed, Since } from './since.ts';
import {
  aboutText,
  besideTexts,
  causeText,
  changesText,
  countText,
  datedText,
  figuresText,
  findingsText,
  lineMark,
  noMovesText,
  nowText,
  OTHER_DATA,
  peildatumText,
  SAME_MADE,
  sharedCause,
  WITHOUT_THEN,
  wayText,
} from './since-words.ts';

/**
 * What an earlier account counts otherwise, in short, as a piece of HTML to stand in a notebook: each number of then and now
 * with its cause and how many records are behind it. Which those are stands in the text and the page.
 */
export function renderSinceCell(since: Omit<Since, 'toString'>): string {
  const { contract, causes, sameData, changes, beside } = since;
  const shared = sharedCause(since);
  const notes = [
    changesText(changes),
    findingsText(since.findings),
    ...(causes.length === 0 ? [SAME_MADE] : causes.map(({ text }) => `Anders: ${text}`)),
    shared,
    sameData === false ? OTHER_DATA : null,
    changes.some(({ records }) => records?.by === 'dates') ? WITHOUT_THEN : null,
  ].filter((text) => text !== null);
  return html`<div class="sva"><style>${trusted(cellStyle())}</style>
<p><b>Wat nu anders is over ${aboutText(since)}</b><br>Naast de eerdere verantwoording, volgens de afspraken van ${contract}. ${peildatumText(since)}</p>
<ul>${notes.map((text) => html`<li>${text}</li>`)}</ul>
${
  changes.length === 0
    ? null
    : html`<table class="sva-table"><thead><tr><th scope="col">code</th><th scope="col">wat</th><th scope="col">eerst</th><th scope="col">nu</th><th scope="col">erachter</th></tr></thead>
<tbody>${changes.map((change) => line(change, since, shared !== null))}</tbody></table>
`
}${
  beside.length === 0
    ? null
    : html`<p>Hetzelfde getal, en anders alleen in wat ernaast staat:</p>
<ul>${besideTexts(beside).map((text) => html`<li>${text}</li>`)}</ul>
`
}</div>
`.html;
}

function line(
  change: Changed,
  since: Pick<Since, 'causes' | 'sameData' | 'periods'>,
  isShared: boolean,
) {
  const { code, kind, title, period, before, records } = change;
  const [then, now] = kind === 'beside' ? ['', ''] : [figuresText(before), nowText(change)];
  const behind = [
    isShared ? null : causeText(since, change),
    ...(records === null ? [] : recordTexts(records, change)),
  ].filter((text) => text !== null);
  return html`<tr><td>${kind === 'beside' ? null : html`<span class="sva-code">${code}</span>`}</td><th scope="row">${lineMark(change)}${title}${since.periods.length > 1 ? ` (${period})` : null}</th><td>${then}</td><td>${now}</td><td>${behind.map((text, index) => html`${index === 0 ? null : html`<br>`}${text}`)}</td></tr>
`;
}

/** How many records went which way. */
function recordTexts(records: RecordsBehind, change: Changed): string[] {
  if (records.by === 'dates') return [datedText(records)];
  if (records.moves.length === 0) return [noMovesText(change)];
  return records.moves.map((move) => `${countText(move)}: ${wayText(move)}`);
}
