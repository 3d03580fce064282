import { cellStyle, type Html, html, trusted } from '../page/index.ts';
import type { Asked } from './clause.ts';
import { headLines } from './words.ts';

/** A piece of HTML to stand in a notebook: what was asked, and below it what came of it. */
export function notebookCell(asked: Asked, found: readonly Html[]): string {
  const [, ...head] = headLines(asked).filter((text) => text !== '');
  return html`<div class="sva"><style>${trusted(cellStyle())}</style>
<p><span class="sva-code">${asked.code}</span> <b>${asked.title}</b>${below(head)}</p>
${found}</div>
`.html;
}

/** Lines, each below the one before. */
export const below = (lines: readonly string[]): Html[] =>
  lines.map((line) => html`<br>${line.trim()}`);
