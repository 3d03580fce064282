import { boundOf, type Norm } from '../../model/index.ts';
import { type Html, html } from '../../page/index.ts';
import { isMeasured, type Outcome } from '../account/clause-outcome.ts';
import type { BudgetLine, BudgetOutcome } from '../figures/budget.ts';
import type { MeasureOutcome } from '../figures/outcome.ts';
import type { Verdict } from '../figures/verdict.ts';
import { type Hidden, isHidden } from '../number/hidden.ts';
import { clauseView } from '../view/clause.ts';
import { measureView, type Part } from '../view/measure.ts';
import {
  budgetedText,
  eurosOf,
  proportionText,
  shareText,
  unbudgetedText,
} from '../words/budget.ts';
import { basisText } from '../words/figure.ts';
import { normText, verdictWords } from '../words/norm.ts';
import { headlineText } from '../words/told.ts';
import { howCounted } from './measure.ts';
import { meter } from './meter.ts';

/** Where a clause stands in the page. */
export const idOf = ({ code, period }: Outcome<Hidden>): string =>
  `${period.name}-${code}`.replaceAll(/[^\w.-]/g, '_');

/** The figures in percents that the norms of a measure ask. */
const boundsOf = (norms: readonly Norm[], measure: string | undefined): number[] =>
  norms
    .filter((norm) => norm.measure === measure && norm.unit === '%')
    .flatMap((norm) => boundOf(norm)?.value ?? []);

/** Whether there is no number to see: none at all, or a hidden one. */
const hasNone = ({ value }: Pick<Outcome<Hidden>, 'value'>): boolean =>
  value === null || isHidden(value);

/** A clause as a tile to look at: its number, and a bar where it is a share. */
export function tile(outcome: Outcome<Hidden>, norms: readonly Norm[]): Html {
  const isEmpty = hasNone(outcome);
  return html`<li><a class="${isEmpty ? 'tile empty' : 'tile'}" href="#${idOf(outcome)}"><span class="sva-code">${outcome.code}</span><b>${isEmpty ? headlineText(outcome) : numberAndUnit(headlineText(outcome))}</b><span class="name">${outcome.title}</span>${tileBasis(outcome)}${isMeasured(outcome) ? meter(outcome, boundsOf(norms, outcome.measure)) : null}</a></li>
`;
}

/** Of a percentage, out of how many it is (meetinstructies A4). */
function tileBasis(outcome: Outcome<Hidden>): Html | null {
  const basis = outcome.teller === undefined || hasNone(outcome) ? null : basisText(outcome);
  return basis === null ? null : html`<span class="of">${basis}</span>`;
}

/** The unit smaller than the number, so that both fit beside a code. */
function numberAndUnit(text: string): Html {
  const space = text.indexOf(' ');
  return space < 0
    ? html`${text}`
    : html`${text.slice(0, space)} <small>${text.slice(space + 1)}</small>`;
}

/** A clause in full: its number, its words, what is told of it, its lines, and how it was counted. */
export function clauseArticle(outcome: Outcome<Hidden>, norms: readonly Norm[]): Html {
  const { code, title, wording, value, basis, note, told, parts } = clauseView(outcome);
  return html`<article class="row" id="${idOf(outcome)}">
<header><h4><span class="sva-code">${code}</span> <span class="title">${title}</span></h4>
${figure(value, basis, hasNone(outcome))}
${isMeasured(outcome) ? meter(outcome, boundsOf(norms, outcome.measure)) : null}</header>
<p class="clause">“${wording}”</p>
${note === null ? null : html`<p class="explanation">${note}.</p>\n`}${divided(parts)}${told.map((text) => html`<p class="said">${text}</p>\n`)}${judged(outcome.norms ?? [])}${howCounted(parts)}${(outcome.budgets ?? []).map(budgetSection)}${outcome.lines.map((line) => lineSection(line, norms))}</article>
`;
}

/** An amount against its budget as a table: the whole, its parts, and earlier periods. */
function budgetSection(budget: BudgetOutcome<Hidden>): Html {
  const row = (name: string, line: BudgetLine<Hidden>) =>
    html`<tr><th scope="row">${name}</th><td class="number">${eurosOf(line.realised)}</td><td class="number">${budgetedText(line)}</td><td class="number">${shareText(line, budget.base)}</td><td class="number">${line.difference === null ? '' : eurosOf(line.difference)}</td></tr>`;
  return html`<section class="part"><h5>${budget.title}</h5>
<div class="wide"><table class="grid"><caption>In euro${proportionText(budget)}${unbudgetedText(budget)}</caption>
<thead><tr><td></td>${['bedrag', budget.base, 'aandeel', 'verschil'].map((name) => html`<th scope="col" class="number">${name}</th>`)}</tr></thead>
<tbody>${row('samen', budget)}${budget.groups.map((part) => row(Object.values(part.by).join(', '), part))}${budget.earlier.map((then) => row(then.period, then))}</tbody></table></div></section>
`;
}

const figure = (value: string, basis: string | null, isNone: boolean) =>
  html`<p class="${isNone ? 'figure none' : 'figure'}"><b>${value}</b>${basis === null ? null : html`<span>${basis}</span>`}</p>`;

/** A further measure of the clause. */
export function lineSection(line: MeasureOutcome<Hidden>, norms: readonly Norm[]): Html {
  const { title, value, basis, parts } = measureView(line);
  return html`<section class="part"><h5>${title}</h5>
${figure(value, basis, hasNone(line))}
${meter(line, boundsOf(norms, line.measure))}${divided(parts)}${judged(line.norms)}${howCounted(parts)}</section>
`;
}

/** How many parts a division may have to stand beside its number; of more the table has them, behind the summary. */
const BESIDE = 8;

function divided(parts: readonly Part[]): readonly Html[] {
  const breakdowns = parts.filter((part) => part.kind === 'breakdown');
  return breakdowns.reduce((sum, { rows }) => sum + rows.length, 0) > BESIDE
    ? []
    : breakdowns
        .filter(({ isWhole }) => isWhole)
        .map(({ sentence }) => html`<p class="explanation">${sentence}</p>\n`);
}

/** Verdicts in a word, with a sign, so that they are not told by colour only. */
export const verdictMark = ({ verdict }: Pick<Verdict, 'verdict'>): Html =>
  html`<span class="mark" data-verdict="${verdict}"><span aria-hidden="true">${signs[verdict]}</span> ${verdictWords[verdict]}</span>`;

const signs: { readonly [V in Verdict['verdict']]: string } = {
  met: '✓',
  'not-met': '✗',
  undecided: '?',
  'not-applicable': '–',
};

const judged = (verdicts: readonly Verdict[]): Html | null =>
  verdicts.length === 0
    ? null
    : html`<ul class="judged">${verdicts.map((one) => html`<li>${verdictMark(one)} ${normText(one)}</li>`)}</ul>
`;
