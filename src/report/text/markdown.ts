import { checkIsReport } from '../../model/index.ts';
import { tableCell } from '../../page/index.ts';
import { capital } from '../../util/index.ts';
import type { Account, DutyOutcome } from '../account/account.ts';
import { isMeasured, type Outcome } from '../account/clause-outcome.ts';
import { sectionsOf } from '../agreement/contract.ts';
import type { BudgetLine, BudgetOutcome } from '../figures/budget.ts';
import type { MeasureOutcome } from '../figures/outcome.ts';
import type { Report } from '../form/report.ts';
import { type Hidden, isHidden, shownText } from '../number/hidden.ts';
import { type BreakdownView, type CameView, OVERLAP } from '../view/breakdown.ts';
import { clauseView, dutyView } from '../view/clause.ts';
import {
  earlierText,
  type MeasureView,
  type Part,
  runningLines,
  type WaysPart,
} from '../view/measure.ts';
import { auditSummary, auditWords, evidenceText, partyWords, showsAudit } from '../words/audit.ts';
import {
  budgetedText,
  eurosOf,
  proportionText,
  shareText,
  unbudgetedText,
} from '../words/budget.ts';
import { dateText, periodText } from '../words/date.ts';
import { deliveryTexts } from '../words/delivery.ts';
import { engineText, headingTexts, issuesText } from '../words/heading.ts';
import { partOf } from '../words/journey.ts';
import { verdictWords } from '../words/norm.ts';
import { chosenTexts } from '../words/reading.ts';
import { summaryText } from '../words/summary.ts';

/** A report as Markdown: a table for each result, and the rule and readings of each number below it. */
export function renderMarkdown(report: Report<string, Hidden>): string {
  checkIsReport(report);
  const lines: string[] = [];
  for (const period of report.periods) {
    lines.push(
      `# ${report.contract.title}`,
      '',
      `Verantwoording over ${periodText(period.name, period.from, period.to)}, geteld volgens de afspraken van ${report.contract.year}. Peildatum ${dateText(report.peildatum)}.`,
      '',
      ...headingTexts(report, [period]).flatMap((text) => [text, '']),
    );
    const outcomes = report.outcomes.filter((outcome) => outcome.period.name === period.name);
    const account = report.accounts.find((item) => item.period.name === period.name);
    lines.push(summaryText(outcomes), '');
    if (account !== undefined)
      lines.push(
        '## Wat gevraagd is',
        '',
        ...deliveryTexts(outcomes, account).map((text) => `- ${text}`),
        '',
      );
    for (const section of sectionsOf(report.contract)) {
      lines.push(`## ${section.title}`, '');
      for (const { result, codes } of section.parts) {
        if (result !== null) lines.push(`### ${result.code} ${result.title}`, '');
        const own = outcomes.filter(({ code }) => codes.includes(code));
        if (own.length === 0) lines.push('Geen indicatoren.', '');
        else lines.push(...table(own), '', ...own.flatMap(details));
      }
    }
    if (account !== undefined)
      lines.push(...dutyPart(account.duties), ...normPart(account), ...auditPart(account));
  }
  const { receipt, issues, engine } = report;
  if (isHidden(issues)) lines.push('## Bevindingen in de gegevens', '', issuesText(issues), '');
  else if (issues.length > 0) {
    lines.push(
      '## Bevindingen in de gegevens',
      '',
      '| bestand | rij | veld | bevinding |',
      '|---|---:|---|---|',
    );
    for (const { file, row, field, message, more } of issues) {
      lines.push(
        `| ${tableCell(file)} | ${row ?? ''} | ${tableCell(field ?? '')} | ${tableCell(message)}${more === undefined ? '' : ` (en nog ${more})`} |`,
      );
    }
    lines.push('');
  }
  lines.push(
    '## Bewijs',
    '',
    `- versie ${receipt.version}, ${engineText(engine)}`,
    `- definities \`${receipt.definitions}\``,
    `- gegevens \`${receipt.data}\``,
    ...(receipt.told === null ? [] : [`- verteld \`${receipt.told}\``]),
    ...chosenTexts(receipt).map((text) => `- ${text}`),
  );
  return `${lines.join('\n').trimEnd()}\n`;
}

function table(outcomes: readonly Outcome<Hidden>[]): string[] {
  const rows = outcomes.flatMap((outcome) => {
    const { code, title, value, basis, lines } = clauseView(outcome);
    const before = isMeasured(outcome) ? lastYearText(outcome) : '';
    return [
      `| ${code} | ${tableCell(title)} | ${value} | ${tableCell(basis ?? '')} | ${before} |`,
      ...lines.map(
        (line, index) =>
          `| | ↳ ${tableCell(line.title)} | ${line.value} | ${tableCell(line.basis ?? '')} | ${lastYearText(outcome.lines[index])} |`,
      ),
    ];
  });
  return [
    '| code | indicator | waarde | teller / noemer | vorig jaar |',
    '|---|---|---:|---|---:|',
    ...rows,
  ];
}

function details(outcome: Outcome<Hidden>): string[] {
  const clause = clauseView(outcome);
  const { code, wording, note, told, lines } = clause;
  return [
    `**${code}** — “${wording}”`,
    '',
    ...(note === null ? [] : [`${note}.`, '']),
    ...(told.length === 0 ? [] : [told.map(quoted).join('\n>\n'), '']),
    ...besideNumbers([clause], lines),
    ...(outcome.budgets ?? []).flatMap(budgetTable),
  ];
}

/** What stands with a number and its further measures: a list, and below it their tables. */
function besideNumbers(own: readonly MeasureView[], lines: readonly MeasureView[]): string[] {
  const list = [
    ...own.flatMap(({ parts }) => parts.flatMap((part) => partItems(part, ''))),
    ...lines.flatMap((line) => {
      const items = line.parts.flatMap((part) => partItems(part, '  '));
      return items.length === 0 ? [] : [`- ↳ ${line.title}: ${line.value}`, ...items];
    }),
  ];
  return [
    ...(list.length === 0 ? [] : [...list, '']),
    ...[...own, ...lines].flatMap(({ title, parts }) =>
      parts.flatMap((part) => tables(title, part)),
    ),
  ];
}

/** A part as items of a list; of a breakdown of which the sentence has not all, a table has it. */
function partItems(part: Part, indent: string): string[] {
  if (part.kind === 'ways') return [];
  if (part.kind === 'breakdown')
    return part.isWhole ? [`${indent}- ${capital(part.sentence)}`] : [];
  return runningLines(part).map(
    ({ text, isBelow }) => `${indent}${isBelow ? '  ' : ''}- ${capital(text)}`,
  );
}

/** The tables of a part. */
function tables(title: string, part: Part): string[] {
  if (part.kind === 'texts') return [];
  if (part.kind === 'ways') return wayTables(title, part);
  const { name, rows, overlap, isWhole, came } = part;
  return [
    ...(isWhole
      ? []
      : [`${title}, ${name}${overlap ? OVERLAP : ''}:`, '', ...breakdownRows(rows), '']),
    ...(came === null ? [] : cameTable(title, came)),
  ];
}

function breakdownRows(rows: BreakdownView['rows']): string[] {
  if (rows.every(({ basis }) => basis === null))
    return [
      '| | waarde |',
      '|---|---:|',
      ...rows.map(({ label, value }) => `| ${tableCell(label)} | ${value} |`),
    ];
  return [
    '| | waarde | teller / noemer |',
    '|---|---:|---|',
    ...rows.map(
      ({ label, value, basis }) => `| ${tableCell(label)} | ${value} | ${tableCell(basis ?? '')} |`,
    ),
  ];
}

/** Of a journey how many came to each place, by part. */
function cameTable(of: string, { title, parts, rows, kept }: CameView): string[] {
  if (kept !== null) return [`${of}, ${title}: ${kept}`, ''];
  return [
    `${of}, ${title}:`,
    '',
    `| | ${parts.map(tableCell).join(' | ')} |`,
    `|---|${parts.map(() => '---:|').join('')}`,
    ...rows.map(({ place, counts }) => `| ${tableCell(place)} | ${counts.join(' | ')} |`),
    '',
  ];
}

/** A table of an amount against its budget: what was budgeted together, its parts, and earlier periods. */
function budgetTable(budget: BudgetOutcome<Hidden>): string[] {
  const row = (name: string, line: BudgetLine<Hidden>) =>
    `| ${tableCell(name)} | ${eurosOf(line.realised)} | ${budgetedText(line)} | ${shareText(line, budget.base)} | ${line.difference === null ? '' : eurosOf(line.difference)} |`;
  return [
    `${tableCell(budget.title)}${proportionText(budget)}, in euro${unbudgetedText(budget)}:`,
    '',
    `| | bedrag | ${budget.base} | aandeel | verschil |`,
    '|---|---:|---:|---:|---:|',
    row('samen', budget),
    ...budget.groups.map((part) => row(Object.values(part.by).join(', '), part)),
    ...budget.earlier.map((then) => row(then.period, then)),
    '',
  ];
}

/** A text as a quotation in Markdown. */
const quoted = (text: string): string => `> ${text.split('\n').join('\n> ')}`;

function dutyPart(duties: readonly DutyOutcome<Hidden>[]): string[] {
  if (duties.length === 0) return [];
  const views = duties.map(dutyView);
  return [
    '## Verplichtingen met een getal',
    '',
    'Geen indicatoren: wat de afspraken van WIJ Groningen vragen en wat te tellen is.',
    '',
    '| code | verplichting | waarde | teller / noemer |',
    '|---|---|---:|---|',
    ...views.flatMap(({ code, title, measures }) => [
      `| ${code} | ${tableCell(title)} | | |`,
      ...measures.map(
        (one) => `| | ↳ ${tableCell(one.title)} | ${one.value} | ${tableCell(one.basis ?? '')} |`,
      ),
    ]),
    '',
    ...views.flatMap(({ code, wording, comment, measures }) => [
      `**${code}** — “${wording}”`,
      '',
      ...(comment === null ? [] : [quoted(comment), '']),
      ...besideNumbers([], measures),
    ]),
  ];
}

function normPart({ norms }: Pick<Account, 'norms'>): string[] {
  if (norms.length === 0) return [];
  return [
    '## Normen',
    '',
    '| code | norm | oordeel | waarom |',
    '|---|---|---|---|',
    ...norms.map(
      ({ code, title, verdict, text }) =>
        `| ${code} | ${tableCell(title)} | ${verdictWords[verdict]} | ${tableCell(text)} |`,
    ),
    '',
  ];
}

function auditPart({ audit }: Pick<Account, 'audit'>): string[] {
  if (audit === null || !showsAudit(audit)) return [];
  return [
    '## Jaarlijkse toets',
    '',
    auditSummary(audit),
    '',
    '| code | randvoorwaarde | van wie | toets | bewijs |',
    '|---|---|---|---|---|',
    ...audit.items.map(
      (item) =>
        `| ${item.code} | ${tableCell(item.title)} | ${partyWords[item.party]} | ${auditWords[item.status]} | ${tableCell(evidenceText(item) ?? '')} |`,
    ),
    '',
  ];
}

/** Of a journey a table of its places and one of its steps. */
function wayTables(title: string, { ways }: WaysPart): string[] {
  const number = (value: number | Hidden | null | undefined) =>
    value == null ? '' : shownText(value);
  return [
    `${title}: het cohort van de periode, gevolgd tot de peildatum; ‘in de periode’ telt elk cohort.`,
    '',
    '| plaats | erin | eruit | nog daar | personen | in de periode |',
    '|---|---:|---:|---:|---:|---:|',
    ...ways.nodes.map(
      (place) =>
        `| ${tableCell(place.node)} | ${[place.in, place.out, place.there, place.persons, place.period].map(number).join(' | ')} |`,
    ),
    '',
    '| van | naar | aantal | deel | in de periode | mediaan dagen | p90 |',
    '|---|---|---:|---:|---:|---:|---:|',
    ...ways.edges.map(
      (step) =>
        `| ${tableCell(step.from)} | ${tableCell(step.to)} | ${number(step.count)} | ${partOf(ways, step)} | ${[step.period, step.median, step.p90].map(number).join(' | ')} |`,
    ),
    '',
  ];
}

/** The number of a year earlier; empty where there is none. */
function lastYearText(outcome: MeasureOutcome<Hidden> | undefined): string {
  const before = outcome?.compare['last-year'] ?? null;
  return outcome === undefined || before === null ? '' : earlierText(outcome, before);
}
