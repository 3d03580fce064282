import type { Issue } from '../../dataset/index.ts';
import { checkIsReport } from '../../model/index.ts';
import type { Account, DutyOutcome } from '../account/account.ts';
import type { Outcome } from '../account/clause-outcome.ts';
import { sectionsOf } from '../agreement/contract.ts';
import { isSeen } from '../figures/journey.ts';
import type { Report } from '../form/report.ts';
import { type Hidden, isHidden } from '../number/hidden.ts';
import { dutch } from '../number/number.ts';
import type { CameView } from '../view/breakdown.ts';
import { clauseView, dutyView } from '../view/clause.ts';
import { type MeasureView, type Part, runningLines, type WaysPart } from '../view/measure.ts';
import { auditSummary, auditWords, evidenceText, partyWords, showsAudit } from '../words/audit.ts';
import { budgetTexts } from '../words/budget.ts';
import { dateText, periodText } from '../words/date.ts';
import { deliveryTexts } from '../words/delivery.ts';
import { engineText, headingTexts, issuesText } from '../words/heading.ts';
import { placeText, stepText } from '../words/journey.ts';
import { verdictWords } from '../words/norm.ts';
import { chosenTexts } from '../words/reading.ts';
import { summaryText } from '../words/summary.ts';
import { rule, spread, wrap } from './layout.ts';

/** A report as plain text for a terminal: per spoor and result, the clause, the number and how it came about. */
export function renderText(report: Report<string, Hidden>): string {
  checkIsReport(report);
  const lines: string[] = [];
  for (const period of report.periods) {
    const { year, title } = report.contract;
    lines.push(
      title,
      `Verantwoording over ${periodText(period.name, period.from, period.to)}, geteld volgens de afspraken van ${year}`,
      `Peildatum ${dateText(report.peildatum)}`,
      ...headingTexts(report, [period]).flatMap((text) => wrap(text)),
      '',
    );
    const outcomes = report.outcomes.filter((outcome) => outcome.period.name === period.name);
    const account = report.accounts.find((item) => item.period.name === period.name);
    lines.push(...wrap(summaryText(outcomes)), '');
    if (account !== undefined)
      lines.push(
        rule('WAT GEVRAAGD IS'),
        '',
        ...deliveryTexts(outcomes, account).flatMap((text) => wrap(text, 2)),
        '',
      );
    for (const section of sectionsOf(report.contract)) {
      lines.push(rule(sectionTitle(section.title)), '');
      for (const { result, codes } of section.parts) {
        if (result !== null) lines.push(...wrap(`${result.code}  ${result.title}`), '');
        const own = outcomes.filter(({ code }) => codes.includes(code));
        if (own.length === 0) lines.push('  (geen indicatoren)', '');
        for (const outcome of own) lines.push(...clauseLines(outcome), '');
      }
    }
    if (account !== undefined)
      lines.push(...dutyLines(account.duties), ...normLines(account), ...auditLines(account));
  }
  lines.push(...issueLines(report.issues), ...receiptLines(report));
  return `${lines.join('\n').trimEnd()}\n`;
}

function clauseLines(outcome: Outcome<Hidden>): string[] {
  const clause = clauseView(outcome);
  const { code, title, value, wording, note, told, lines } = clause;
  return [
    spread(`  ${code}  ${title}`, value),
    ...wrap(`clausule: “${wording}”`, 10),
    ...(note === null ? [] : wrap(note, 10)),
    ...told.flatMap((text) => wrap(text, 10)),
    ...besideLines(clause, 10),
    ...lines.flatMap(furtherLines),
    ...(outcome.budgets ?? []).flatMap(budgetTexts).flatMap((text) => wrap(text, 10)),
  ];
}

/** A further measure of a clause or a duty. */
const furtherLines = (line: MeasureView): string[] => [
  spread(`          ↳ ${line.title}`, line.value),
  ...besideLines(line, 14),
];

/** What stands with a number. */
const besideLines = ({ basis, parts }: MeasureView, indent: number): string[] => [
  ...(basis === null ? [] : wrap(basis, indent)),
  ...parts.flatMap((part) => partLines(part, indent)),
];

function partLines(part: Part, indent: number): string[] {
  if (part.kind === 'ways') return wayLines(part, indent);
  if (part.kind === 'texts')
    return runningLines(part).flatMap(({ text, isBelow }) =>
      wrap(text, isBelow ? indent + 2 : indent),
    );
  return [
    ...wrap(part.sentence, indent),
    ...(part.came === null ? [] : wrap(cameText(part.came), indent)),
  ];
}

/** Numbers for each place and part are no text: it says where they stand. */
const cameText = ({ title, kept }: CameView): string =>
  `${title}: ${kept ?? 'als tabel in de Markdown en op de bladzijde'}`;

function dutyLines(duties: readonly DutyOutcome<Hidden>[]): string[] {
  if (duties.length === 0) return [];
  return [
    rule('VERPLICHTINGEN MET EEN GETAL'),
    '',
    ...wrap('Geen indicatoren: wat de afspraken van WIJ Groningen vragen en wat te tellen is.', 2),
    '',
    ...duties
      .map(dutyView)
      .flatMap(({ code, title, wording, comment, measures }) => [
        ...wrap(`${code}  ${title}`, 2),
        ...wrap(`clausule: “${wording}”`, 10),
        ...(comment === null ? [] : wrap(comment, 10)),
        ...measures.flatMap(furtherLines),
        '',
      ]),
  ];
}

/** Every norm of the agreement with its verdict, or why there is none. */
function normLines({ norms }: Pick<Account, 'norms'>): string[] {
  if (norms.length === 0) return [];
  return [
    rule('NORMEN'),
    '',
    ...norms.flatMap((norm) => [
      spread(`  ${norm.code.padEnd(8)}${norm.title}`, verdictWords[norm.verdict]),
      ...wrap(norm.text, 10),
    ]),
    '',
  ];
}

/** The yearly audit: one by one when it is asked or something was found. */
function auditLines({ audit }: Pick<Account, 'audit'>): string[] {
  if (audit === null || !showsAudit(audit)) return [];
  return [
    rule('JAARLIJKSE TOETS'),
    '',
    ...wrap(auditSummary(audit), 2),
    '',
    ...audit.items.flatMap((item) => {
      const evidence = evidenceText(item);
      return [
        spread(
          `  ${item.code.padEnd(8)}${item.title} (${partyWords[item.party]})`,
          auditWords[item.status],
        ),
        ...(evidence === null ? [] : wrap(evidence, 10)),
      ];
    }),
    '',
  ];
}

/** Of a journey, each place that was come to with the steps from it. An end to which one way leads is said by that step. */
function wayLines({ ways }: WaysPart, indent: number): string[] {
  return ways.nodes.flatMap((place) => {
    const next = ways.edges.filter(({ from }) => from === place.node);
    const before = ways.edges.filter(({ to }) => to === place.node);
    if (!isSeen(place.in, place.period) || (next.length === 0 && before.length === 1)) return [];
    return [
      ...wrap(placeText(place, next.length === 0), indent),
      ...next
        .filter(({ count, period }) => isSeen(count, period))
        .flatMap((step) => wrap(stepText(ways, step), indent + 2)),
    ];
  });
}

/** How many issues of each kind, of one field of one file, and the first of each. */
function issueLines(issues: readonly Issue[] | Hidden): string[] {
  if (isHidden(issues))
    return [rule('BEVINDINGEN IN DE GEGEVENS'), '', `  ${issuesText(issues)}`, ''];
  if (issues.length === 0) return [];
  const kinds = new Map<string, { first: Issue; count: number }>();
  for (const issue of issues) {
    // Rules on the registration share a code; what they say tells them apart.
    const what = issue.code === 'integrity' ? issue.message : (issue.field ?? '');
    const key = `${issue.file}|${issue.code}|${what}`;
    const kind = kinds.get(key);
    const count = 1 + (issue.more ?? 0);
    if (kind === undefined) kinds.set(key, { first: issue, count });
    else kind.count += count;
  }
  const lines = [rule('BEVINDINGEN IN DE GEGEVENS'), ''];
  for (const { first, count } of kinds.values()) {
    const place = [first.file, first.row === null ? null : `rij ${first.row}`, first.field]
      .filter((part) => part !== null)
      .join(', ');
    lines.push(...wrap(`  ${dutch(count)}×  ${place}: ${first.message}`, 2));
  }
  return [...lines, '', '  Elke bevinding met haar plaats: sva check MAP.', ''];
}

function receiptLines({ receipt, engine }: Report<string, Hidden>): string[] {
  return [
    rule('BEWIJS'),
    '',
    `  versie ${receipt.version}, ${engineText(engine)}`,
    `  definities ${receipt.definitions}`,
    `  gegevens   ${receipt.data}`,
    ...(receipt.told === null ? [] : [`  verteld    ${receipt.told}`]),
    ...chosenTexts(receipt).map((text) => `  ${text}`),
  ];
}

/** `SPOOR 1  Samenleving`, `KOSTENBEHEERSING`. */
const sectionTitle = (title: string) =>
  title.startsWith('Spoor ') ? title.replace(/^Spoor (\d): /, 'SPOOR $1  ') : title.toUpperCase();
