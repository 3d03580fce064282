import type { Issue } from '../../dataset/index.ts';
import { checkIsReport, type Norm, wordingText } from '../../model/index.ts';
import { documentOf, type Html, html } from '../../page/index.ts';
import type { Account } from '../account/account.ts';
import type { Outcome } from '../account/clause-outcome.ts';
import { sectionsOf } from '../agreement/contract.ts';
import type { Report } from '../form/report.ts';
import { type Hidden, isHidden } from '../number/hidden.ts';
import { dutch } from '../number/number.ts';
import { withUnit } from '../number/unit.ts';
import { auditSummary, auditWords, evidenceText, partyWords, showsAudit } from '../words/audit.ts';
import { dateText, periodText } from '../words/date.ts';
import { deliveryTexts } from '../words/delivery.ts';
import { engineText, headingTexts, issuesText } from '../words/heading.ts';
import { chosenTexts } from '../words/reading.ts';
import { summaryText } from '../words/summary.ts';
import { clauseArticle, lineSection, tile, verdictMark } from './clause.ts';
import { reportStyle } from './style.ts';

/**
 * An account as one page that needs nothing else, for contract teams: in short, the norms, all clauses to look at, and each
 * clause with its number, its words and how it was counted. There is no script in it; its policy lets only its own style
 * through, and nothing from elsewhere load. On paper all that opens is open.
 */
export function renderReportHtml(report: Report<string, Hidden>): string {
  checkIsReport(report);
  const { contract, periods, peildatum } = report;
  const about = periods.map(({ name, from, to }) => periodText(name, from, to)).join(', ');
  return documentOf({
    title: `Verantwoording over ${about}`,
    style: reportStyle(),
    body: html`<a class="skip" href="#inhoud">Naar de inhoud</a>
<header class="top"><div class="wrap">
<h1>Verantwoording over ${about}</h1>
<p>${contract.title}<br>Geteld volgens de afspraken van ${contract.year}; peildatum ${dateText(peildatum)}${headingTexts(report, periods).map((text) => html`<br>${text}`)}</p>
</div></header>
<main class="wrap" id="inhoud" tabindex="-1">
${periods.map(({ name }) =>
  period(
    report,
    report.outcomes.filter((outcome) => outcome.period.name === name),
    report.accounts.find((account) => account.period.name === name),
  ),
)}${issuesPart(report.issues)}${receiptPart(report)}</main>
`,
  });
}

function period(
  report: Report<string, Hidden>,
  outcomes: readonly Outcome<Hidden>[],
  account: Account<Hidden> | undefined,
): Html {
  const { contract, periods } = report;
  const name = account?.period.name ?? '';
  const norms = normsOf(contract, account);
  const several = periods.length > 1;
  return html`<section class="intro"><h2>${several ? `${name}: in het kort` : 'In het kort'}</h2>
<ul class="plain"><li>${summaryText(outcomes)}</li>${account === undefined ? null : deliveryTexts(outcomes, account).map((text) => html`<li>${text}</li>`)}</ul>
</section>
<section class="intro"><h2>In één oogopslag</h2>
<p class="key">Een balk is een aandeel van 0 tot 100%; de smalle streep erin is wat het kan zijn met wat ontbreekt, het staande streepje is de norm. Een kaart brengt u bij de clausule.</p>
${sectionsOf(contract).map(
  ({ title, parts }) => html`<h3>${title}</h3>
<ul class="tiles">${outcomesOf(
    outcomes,
    parts.flatMap(({ codes }) => codes),
  ).map((outcome) => tile(outcome, norms))}</ul>
`,
)}</section>
${account === undefined ? null : normsPart(account)}<section class="changes"><h2>${several ? `${name}: de clausules` : 'De clausules'}</h2>
${sectionsOf(contract).map(({ title, parts }) =>
  parts.map(
    ({
      result,
      codes,
    }) => html`<section class="section"><h3>${result === null ? title : `${result.code}  ${result.title}`}</h3>
${codes.length === 0 ? html`<p>(geen indicatoren)</p>` : outcomesOf(outcomes, codes).map((outcome) => clauseArticle(outcome, norms))}</section>
`,
  ),
)}${account === undefined ? null : dutiesPart(account, norms)}${account === undefined ? null : auditPart(account)}</section>
`;
}

/** The norms that hold in a period: only those are drawn beside its numbers. */
function normsOf(
  { norms }: Pick<Report['contract'], 'norms'>,
  account: Account<Hidden> | undefined,
): readonly Norm[] {
  const judged = new Map(account?.norms.map(({ norm, verdict }) => [norm, verdict]));
  return norms.filter(({ id }) => (judged.get(id) ?? 'not-applicable') !== 'not-applicable');
}

const outcomesOf = (
  outcomes: readonly Outcome<Hidden>[],
  codes: readonly string[],
): Outcome<Hidden>[] => outcomes.filter(({ code }) => codes.includes(code));

function normsPart({ norms }: Pick<Account, 'norms'>): Html | null {
  const [first, ...others] = norms;
  if (first === undefined) return null;
  // Counted over a year in which the agreement did not hold yet, or no more: one sentence says it of all.
  if (others.every(({ text }) => text === first.text)) {
    return html`<section class="intro"><h2>De normen</h2>
<p>Geen oordeel: ${first.text}.</p>
</section>
`;
  }
  return html`<section class="intro"><h2>De normen</h2>
<table class="grid listed"><thead><tr><th scope="col">code</th><th scope="col">norm</th><th scope="col">oordeel</th><th scope="col">waarom</th></tr></thead>
<tbody>${norms.map((norm) => html`<tr><td><span class="sva-code">${norm.code}</span></td><th class="long" scope="row">${norm.title}</th><td>${verdictMark(norm)}</td><td class="long">${norm.text}</td></tr>`)}</tbody></table>
</section>
`;
}

const dutiesPart = ({ duties }: Account<Hidden>, norms: readonly Norm[]): Html | null =>
  duties.length === 0
    ? null
    : html`<section class="section"><h3>Verplichtingen met een getal</h3>
<p class="explanation">Geen indicatoren: wat de afspraken van WIJ Groningen vragen en wat te tellen is.</p>
${duties.map(
  (
    duty,
  ) => html`<article class="row"><header><h4><span class="sva-code">${duty.code}</span> <span class="title">${duty.name}</span></h4></header>
<p class="clause">“${wordingText(duty.wording)}”</p>
${duty.comment === null ? null : html`<p class="said">${duty.comment}</p>\n`}${[duty, ...duty.lines].map((line) => lineSection(line, norms))}</article>
`,
)}</section>
`;

const auditPart = ({ audit }: Pick<Account, 'audit'>): Html | null =>
  audit === null || !showsAudit(audit)
    ? null
    : html`<section class="section"><h3>Jaarlijkse toets</h3>
<p class="explanation">${auditSummary(audit)}</p>
<table class="grid listed"><thead><tr><th scope="col">code</th><th scope="col">randvoorwaarde</th><th scope="col">van wie</th><th scope="col">toets</th><th scope="col">bewijs</th></tr></thead>
<tbody>${audit.items.map((item) => html`<tr><td><span class="sva-code">${item.code}</span></td><th class="long" scope="row">${item.title}</th><td>${partyWords[item.party]}</td><td>${auditWords[item.status]}</td><td class="long">${evidenceText(item) ?? ''}</td></tr>`)}</tbody></table>
</section>
`;

const issuesPart = (issues: readonly Issue[] | Hidden): Html | null =>
  isHidden(issues)
    ? html`<section class="intro"><h2>Bevindingen in de gegevens</h2>
<p>${issuesText(issues)}</p>
</section>
`
    : issues.length === 0
      ? null
      : html`<section class="intro"><h2>Bevindingen in de gegevens</h2>
<details class="details"><summary>${withUnit(dutch(issues.reduce((sum, { more = 0 }) => sum + 1 + more, 0)), 'bevindingen')}</summary>
<table class="grid listed"><thead><tr><th scope="col">bestand</th><th scope="col">rij</th><th scope="col">veld</th><th scope="col">bevinding</th></tr></thead>
<tbody>${issues.map(({ file, row, field, message, more }) => html`<tr><th scope="row">${file}</th><td class="number">${row}</td><td>${field}</td><td class="long">${message}${more === undefined ? null : ` (en nog ${more})`}</td></tr>`)}</tbody></table>
</details></section>
`;

const receiptPart = ({
  receipt,
  engine,
}: Report<string, Hidden>): Html => html`<section class="intro receipt"><h2>Bewijs</h2>
<p>versie ${receipt.version}, ${engineText(engine)}<br>definities ${receipt.definitions}<br>gegevens ${receipt.data}${receipt.told === null ? null : html`<br>verteld ${receipt.told}`}${chosenTexts(receipt).map((text) => html`<br>${text}`)}</p>
</section>
`;
