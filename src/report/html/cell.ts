import { cellStyle, html, trusted } from '../../page/index.ts';
import type { Outcome } from '../account/clause-outcome.ts';
import type { Report } from '../form/report.ts';
import { type Hidden, isHidden } from '../number/hidden.ts';
import { dutch } from '../number/number.ts';
import { dateText, periodText } from '../words/date.ts';
import { deliveryTexts } from '../words/delivery.ts';
import { basisText } from '../words/figure.ts';
import { headingTexts, issuesText } from '../words/heading.ts';
import { verdictWords } from '../words/norm.ts';
import { summaryText } from '../words/summary.ts';
import { headlineText } from '../words/told.ts';

/** An account in short with a line for each clause, as a piece of HTML to stand in a notebook. */
export function renderReportCell(report: Report<string, Hidden>): string {
  const { contract, periods, peildatum, accounts, issues } = report;
  return html`<div class="sva"><style>${trusted(cellStyle())}</style>
${periods.map((period) => {
  const outcomes = report.outcomes.filter((outcome) => outcome.period.name === period.name);
  const account = accounts.find((one) => one.period.name === period.name);
  return html`<p><b>Verantwoording over ${periodText(period.name, period.from, period.to)}</b><br>${contract.title}; peildatum ${dateText(peildatum)}${headingTexts(report, [period]).map((text) => html`<br>${text}`)}</p>
<ul><li>${summaryText(outcomes)}</li>${account === undefined ? null : deliveryTexts(outcomes, account).map((text) => html`<li>${text}</li>`)}</ul>
<table class="sva-table"><thead><tr><th scope="col">code</th><th scope="col">indicator</th><th scope="col" class="sva-number">uitkomst</th><th scope="col">waarvan</th><th scope="col">norm</th></tr></thead>
<tbody>${outcomes.map(line)}</tbody></table>
`;
})}<p>${issuesLine(issues)}</p>
</div>
`.html;
}

/** How many findings there are; which they are stands in the text and the page. */
const issuesLine = (issues: Report<string, Hidden>['issues']): string =>
  isHidden(issues)
    ? issuesText(issues)
    : `Bevindingen in de gegevens: ${dutch(issues.reduce((sum, { more = 0 }) => sum + 1 + more, 0))}.`;

const line = (outcome: Outcome<Hidden>) =>
  html`<tr><td><span class="sva-code">${outcome.code}</span></td><th scope="row">${outcome.title}</th><td class="sva-number">${headlineText(outcome)}</td><td>${basisText(outcome)}</td><td>${(outcome.norms ?? []).map(({ verdict }) => verdictWords[verdict]).join(', ')}</td></tr>
`;
