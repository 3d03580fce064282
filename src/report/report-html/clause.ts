import { boundOf, type Norm } from '../../model/index.ts';
import { type Html, html } from '../../page/index.ts';
import type { BudgetLine, BudgetOutcome } from '../budget.ts';
import { budgetedText, daysText, eurosOf, shareText, unbudgetedText } from '../budget-words.ts';
import { isMeasured, type Outcome } from '../clause-outcome.ts';
import { type Hidden, isHidden } from '../hidden.ts';
import { isGiven, type MeasureOutcome } from '../outcome.ts';
import { headlineText, toldTexts } from '../told-words.ts';
import type { Verdict } from '../verdict.ts';
import {
  absentText,
  basisText,
  divisionTexts,
  valueText,
  verdictWords,
  wordingOf,
} from '../words.ts';
import { howCounted } from './measure.ts';
import { meter } from './meter.ts';

/** Where a clause stands in the page. */
export const idOf = ({ code, period }: Outcome<Hidden>): string =>
  `${period.name}-${code}`.replaceAll(/[^\w.-]/g, '_');

/** The figures in percents that the norms of a measure ask. */
export const boundsOf = (norms: readonly Norm[], measure: string | undefined): number[] =>
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
  const { code, title, note, clause, lines } = outcome;
  const told = toldTexts(outcome);
  const isCounted = isMeasured(outcome) && outcome.status !== 'no-data' && !isGiven(outcome.status);
  return html`<article class="row" id="${idOf(outcome)}">
<header><h4><span class="sva-code">${code}</span> <span class="title">${title}</span></h4>
${figure(headlineText(outcome), basisText(outcome), hasNone(outcome))}
${isMeasured(outcome) ? meter(outcome, boundsOf(norms, outcome.measure)) : null}</header>
<p class="clause">“${wordingOf(clause.wording)}”</p>
${note === null ? null : html`<p class="explanation">${note}.</p>\n`}${isMeasured(outcome) ? divided(outcome) : null}${told.map((text) => html`<p class="said">${text}</p>\n`)}${judged(outcome.norms ?? [])}${isCounted ? howCounted(outcome) : null}${(outcome.budgets ?? []).map(budgetSection)}${lines.map((line) => lineSection(line, norms))}</article>
`;
}

/** An amount against its budget as a table: the whole, its parts, and earlier periods. */
function budgetSection(budget: BudgetOutcome<Hidden>): Html {
  const row = (name: string, line: BudgetLine<Hidden>) =>
    html`<tr><th scope="row">${name}</th><td class="number">${eurosOf(line.realised)}</td><td class="number">${budgetedText(line)}</td><td class="number">${shareText(line, budget.base)}</td><td class="number">${line.difference === null ? '' : eurosOf(line.difference)}</td></tr>`;
  return html`<section class="part"><h5>${budget.title}</h5>
<div class="wide"><table class="grid"><caption>In euro${daysText(budget)}${unbudgetedText(budget)}</caption>
<thead><tr><td></td>${['bedrag', budget.base, 'aandeel', 'verschil'].map((name) => html`<th scope="col" class="number">${name}</th>`)}</tr></thead>
<tbody>${row('samen', budget)}${budget.groups.map((part) => row(Object.values(part.by).join(', '), part))}${budget.earlier.map((then) => row(then.period, then))}</tbody></table></div></section>
`;
}

const figure = (value: string, basis: string | null, isNone: boolean) =>
  html`<p class="${isNone ? 'figure none' : 'figure'}"><b>${value}</b>${basis === null ? null : html`<span>${basis}</span>`}</p>`;

/** A further measure of the clause. */
export function lineSection(line: MeasureOutcome<Hidden>, norms: readonly Norm[]): Html {
  return html`<section class="part"><h5>${line.title}</h5>
${figure(valueText(line), line.status === 'no-data' ? absentText(line) : basisText(line), hasNone(line))}
${meter(line, boundsOf(norms, line.measure))}${divided(line)}${judged(line.norms)}${line.status === 'no-data' ? null : howCounted(line)}</section>
`;
}

/** How many parts a division may have to stand beside its number; of more the table has them, behind the summary. */
const BESIDE = 8;

const divided = (outcome: MeasureOutcome<Hidden>): readonly Html[] =>
  outcome.groups.length > BESIDE
    ? []
    : divisionTexts(outcome).map((text) => html`<p class="explanation">${text}</p>\n`);

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
    : html`<ul class="judged">${verdicts.map((one) => html`<li>${verdictMark(one)} ${one.title}: ${one.text}${one.chance === undefined ? null : ` (${one.chance.text})`}</li>`)}</ul>
`;
