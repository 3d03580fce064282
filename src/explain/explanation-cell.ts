import { html } from '../page/index.ts';
import type { Explanation } from './explanation.ts';
import { IN_NO_ROW, LEGEND, sectionsOf, summaryLines } from './explanation-text.ts';
import { below, notebookCell } from './notebook-cell.ts';

/** An explanation as a piece of HTML to stand in a notebook. */
export function renderExplanationCell(explanation: Omit<Explanation, 'toString'>): string {
  const { rows, absent } = explanation;
  return notebookCell(explanation, [
    ...rows.map(
      (row) => html`<p><b>${summaryLines(row)[0]}</b>${below(summaryLines(row).slice(1))}</p>
<table class="sva-table"><tbody>${sectionsOf(row).map(([name, lines]) => html`<tr><th scope="row">${name}</th><td>${lines[0]?.trim()}${below(lines.slice(1))}</td></tr>\n`)}</tbody></table>
`,
    ),
    html`<p>${rows.length > 0 ? LEGEND : absent.length > 0 ? null : IN_NO_ROW}</p>\n`,
  ]);
}
