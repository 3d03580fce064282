import type { Dataset } from './dataset/index.ts';
import {
  display,
  type ExplainedCode,
  type ExplainedContract,
  type ExplainOptions,
  type Explanation,
  explain as explanationOf,
  explanationText,
  headLines,
  IN_NO_ROW,
  LEGEND,
  type Subject,
  sectionsOf,
  summaryLines,
} from './explain/index.ts';
import { cellStyle, type Html, html, trusted } from './page/index.ts';

/**
 * Tells of one record why a clause counts it or does not: each question with its answer, what its fields held, and the
 * smallest change of one field that would turn the outcome. It shows itself in the Node console and in notebooks.
 *
 * @param record `{ melding: 'M-17' }`, or its key alone; of the type that the measure is over, of a type that its view
 * comes from, or of either side of a ratio. A record without key is named by file and row: `klacht.csv:17`
 * @throws SvaError `unknown-record` for a record that is not there, with the nearest; and for a code, measure, reading
 * or day that does not exist, or a clause that is not counted
 */
export function explain<C extends ExplainedContract>(
  contract: C,
  code: ExplainedCode<C>,
  data: Dataset,
  record: Subject,
  options: ExplainOptions,
): Explanation {
  const found = explanationOf(contract, code, data, record, options);
  return display({ ...found }, explanationText, renderExplanationCell);
}

/** An explanation as a piece of HTML to stand in a notebook. */
function renderExplanationCell(explanation: Omit<Explanation, 'toString'>): string {
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
