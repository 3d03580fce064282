import type { Account, DutyOutcome } from './account.ts';
import type { BudgetLine, BudgetOutcome } from './budget.ts';
import { budgetedText, daysText, eurosOf, shareText, unbudgetedText } from './budget-words.ts';
import { isMeasured, type Outcome } from './clause-outcome.ts';
import { sectionsOf } from './contract.ts';
import { type Hidden, isHidden, shownText } from './hidden.ts';
import { partOf } from './journey.ts';
import { isGiven, type MeasureOutcome } from './outcome.ts';
import { chosenTexts, lineReadingTexts } from './reading-words.ts';
import type { Report } from './report.ts';
import { sensitivityLines, sensitivityText } from './sensitivity-words.ts';
import { summaryText } from './summary-words.ts';
import { surveyTexts } from './survey-words.ts';
import { survivalTexts } from './survival.ts';
import {
  auditSummary,
  auditWords,
  deliveryTexts,
  evidenceText,
  headlineText,
  showsAudit,
  toldTexts,
} from './told-words.ts';
import {
  absentText,
  basisText,
  boundsText,
  dateText,
  divisionTexts,
  engineText,
  excludedText,
  issuesText,
  normText,
  outsideTexts,
  periodText,
  readingText,
  valueText,
  verdictWords,
  wordingOf,
} from './words.ts';

/** A report as Markdown: a table for each result, and the rule and readings of each number below it. */
export function renderMarkdown(report: Report<string, Hidden>): string {
  const lines: string[] = [];
  for (const period of report.periods) {
    lines.push(
      `# ${report.contract.title}`,
      '',
      `Verantwoording over ${periodText(period.name, period.from, period.to)}, geteld volgens de afspraken van ${report.contract.year}. Peildatum ${dateText(report.peildatum)}.`,
      '',
      ...outsideTexts(report.receipt).flatMap((text) => [text, '']),
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
        `| ${cell(file)} | ${row ?? ''} | ${cell(field ?? '')} | ${cell(message)}${more === undefined ? '' : ` (en nog ${more})`} |`,
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
    const value = headlineText(outcome);
    const before = isMeasured(outcome) ? lastYearText(outcome) : '';
    return [
      `| ${outcome.code} | ${cell(outcome.title)} | ${value} | ${basisText(outcome) ?? ''} | ${before} |`,
      ...outcome.lines.map(
        (line) =>
          `| | ↳ ${cell(line.title)} | ${valueText(line)} | ${basisText(line) ?? ''} | ${lastYearText(line)} |`,
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
  const { clause, note } = outcome;
  const lines = [`**${outcome.code}** — “${wordingOf(clause.wording)}”`, ''];
  if (note !== null) lines.push(`${note}.`, '');
  const told = toldTexts(outcome);
  if (told.length > 0) lines.push(told.map(quoted).join('\n>\n'), '');
  if (!isMeasured(outcome)) {
    for (const norm of outcome.norms ?? []) lines.push(`- ${sentence(normText(norm))}`);
    return outcome.norms === undefined ? lines : [...lines, ''];
  }
  if (outcome.status === 'no-data') return lines;
  if (isGiven(outcome.status)) {
    for (const norm of outcome.norms) lines.push(`- ${sentence(normText(norm))}`);
    return [...lines, ''];
  }
  return [
    ...lines,
    ...measureDetails(outcome),
    ...(outcome.budgets ?? []).flatMap(budgetTable),
    '',
  ];
}

/** A table of an amount against its budget: what was budgeted together, its parts, and earlier periods. */
function budgetTable(budget: BudgetOutcome<Hidden>): string[] {
  const row = (name: string, line: BudgetLine<Hidden>) =>
    `| ${cell(name)} | ${eurosOf(line.realised)} | ${budgetedText(line)} | ${shareText(line, budget.base)} | ${line.difference === null ? '' : eurosOf(line.difference)} |`;
  return [
    `${cell(budget.title)}${daysText(budget)}, in euro${unbudgetedText(budget)}:`,
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

/** The rule of a number, and what stands beside it. */
function measureDetails(
  outcome: MeasureOutcome<Hidden> & { readonly lines: readonly MeasureOutcome<Hidden>[] },
): string[] {
  const lines = [`- Regel: ${outcome.formula}`];
  const reading = readingText(outcome);
  if (reading !== null) lines.push(`- ${sentence(reading)}`);
  const bounds = boundsText(outcome);
  if (bounds !== null) lines.push(`- Marges: ${bounds}`);
  for (const text of survivalTexts(outcome)) lines.push(`- ${sentence(text)}`);
  for (const text of divisionTexts(outcome)) lines.push(`- ${sentence(text)}`);
  for (const line of outcome.lines)
    for (const text of [...survivalTexts(line), ...divisionTexts(line)])
      lines.push(`- ↳ ${line.title}: ${text}`);
  for (const text of surveyTexts(outcome)) lines.push(`- ${sentence(text)}`);
  for (const line of outcome.lines)
    for (const text of [
      ...surveyTexts(line),
      ...line.norms.map(normText),
      ...lineReadingTexts(line),
    ])
      lines.push(`- ↳ ${line.title}: ${text}`);
  if (outcome.excluded.length > 0)
    lines.push(`- Niet meegeteld: ${outcome.excluded.map(excludedText).join('; ')}`);
  for (const norm of outcome.norms) lines.push(`- ${sentence(normText(norm))}`);
  const hangs = sensitivityText(outcome);
  if (hangs !== null) lines.push(`- Hangt af van de lezing: ${hangs}`);
  lines.push(...sensitivityLines(outcome).map((line) => `  - ${line}`));
  for (const other of outcome.alternatives) {
    const [question, option] = Object.entries(other.reading)[0] ?? ['', ''];
    lines.push(
      `- Andere lezing \`${question}=${option}\` (${other.title}): ${valueText({ ...other, unit: outcome.unit, decimals: outcome.decimals })}${other.teller === undefined ? '' : ` (${basisText(other)})`}`,
    );
  }
  if (outcome.provisional.length > 0) lines.push(`- Voorlopig: ${outcome.provisional.join('; ')}`);
  for (const limit of [...outcome.warnings, ...outcome.limits]) lines.push(`- Let op: ${limit}`);
  for (const line of outcome.lines)
    for (const text of [...line.warnings, ...line.limits])
      lines.push(`- ↳ ${line.title}: let op: ${text}`);
  return [...lines, '', ...[outcome, ...outcome.lines].flatMap(wayTables)];
}

function dutyPart(duties: readonly DutyOutcome<Hidden>[]): string[] {
  if (duties.length === 0) return [];
  const rows = duties.flatMap((duty) => [
    `| ${duty.code} | ${cell(duty.title)} | ${valueText(duty)} | ${basisText(duty) ?? ''} |`,
    ...duty.lines.map(
      (line) => `| | ↳ ${cell(line.title)} | ${valueText(line)} | ${basisText(line) ?? ''} |`,
    ),
  ]);
  return [
    '## Verplichtingen met een getal',
    '',
    'Geen indicatoren: wat de afspraken van WIJ Groningen vragen en wat te tellen is.',
    '',
    '| code | wat geteld is | waarde | teller / noemer |',
    '|---|---|---:|---|',
    ...rows,
    '',
    ...duties.flatMap((duty) => [
      `**${duty.code}** — “${wordingOf(duty.wording)}”`,
      '',
      ...(duty.comment === null ? [] : [quoted(duty.comment), '']),
      ...(duty.status === 'no-data' ? [`${absentText(duty) ?? ''}.`] : measureDetails(duty)),
      '',
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
        `| ${code} | ${cell(title)} | ${verdictWords[verdict]} | ${cell(text)} |`,
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
        `| ${item.code} | ${cell(item.title)} | ${item.party === 'wij' ? 'WIJ' : 'gemeente'} | ${auditWords[item.status]} | ${cell(evidenceText(item) ?? '')} |`,
    ),
    '',
  ];
}

/** Of a journey a table of its places and one of its steps. */
function wayTables({ title, ways }: MeasureOutcome<Hidden>): string[] {
  if (ways === undefined || isHidden(ways)) return [];
  const number = (value: number | Hidden | null | undefined) =>
    value == null ? '' : shownText(value);
  return [
    `${cell(title)}: het cohort van de periode, gevolgd tot de peildatum; ‘in de periode’ telt elk cohort.`,
    '',
    '| plaats | erin | eruit | nog daar | personen | in de periode |',
    '|---|---:|---:|---:|---:|---:|',
    ...ways.nodes.map(
      (place) =>
        `| ${cell(place.node)} | ${[place.in, place.out, place.there, place.persons, place.period].map(number).join(' | ')} |`,
    ),
    '',
    '| van | naar | aantal | deel | in de periode | mediaan dagen | p90 |',
    '|---|---|---:|---:|---:|---:|---:|',
    ...ways.edges.map(
      (step) =>
        `| ${cell(step.from)} | ${cell(step.to)} | ${number(step.count)} | ${partOf(ways, step)} | ${[step.period, step.median, step.p90].map(number).join(' | ')} |`,
    ),
    '',
  ];
}

/** With a capital. */
const sentence = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

const cell = (text: string) => text.replaceAll('|', '\\|');

function lastYearText(outcome: MeasureOutcome<Hidden>): string {
  const last = outcome.compare['last-year'];
  if (last === null) return '';
  const basis = last.teller === undefined ? null : basisText(last);
  const value = valueText({
    ...outcome,
    value: last.value,
    status: last.value === null ? 'undefined-ratio' : 'measured',
  });
  return basis === null ? value : `${value} (${basis})`;
}
