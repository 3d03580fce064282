import { cellStyle, type Html, html, trusted } from '../page/index.ts';
import type { Explanation } from './explanation.ts';
import { IN_NO_ROW, LEGEND, sectionsOf, summaryLines } from './explanation-text.ts';
import { headLines } from './words.ts';

/** An explanation as a piece of HTML to stand in a notebook. */
export function renderExplanationCell(explanation: Omit<Explanation, 'toString'>): string {
  const { code, title, rows, absent } = explanation;
  const [, ...head] = headLines(explanation).filter((text) => text !== '');
  return html`<div class="sva"><style>${trusted(cellStyle())}</style>
<p><span class="sva-code">${code}</span> <b>${title}</b>${below(head)}</p>
${rows.map(
  (row) => html`<p><b>${summaryLines(row)[0]}</b>${below(summaryLines(row).slice(1))}</p>
<table class="sva-table"><tbody>${sectionsOf(row).map(([name, lines]) => html`<tr><th scope="row">${name}</th><td>${lines[0]?.trim()}${below(lines.slice(1))}</td></tr>\n`)}</tbody></table>
`,
)}<p>${rows.length > 0 ? LEGEND : absent.length > 0 ? null : IN_NO_ROW}</p>
</div>
`.html;
}

/** Lines, each below the one before. */
const below = (lines: readonly string[]): Html[] => lines.map((line) => html`<br>${line.trim()}`);
