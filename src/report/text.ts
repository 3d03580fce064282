import { DISTRIBUTION } from '../calculate/index.ts';
import type { Issue } from '../dataset/index.ts';
import type { Account, DutyOutcome } from './account.ts';
import { budgetTexts } from './budget-words.ts';
import { isMeasured, type Outcome } from './clause-outcome.ts';
import { sectionsOf } from './contract.ts';
import { type Hidden, isHidden } from './hidden.ts';
import { isSeen, placeText, stepText } from './journey.ts';
import { rule, spread, wrap } from './layout.ts';
import { dutch } from './number.ts';
import { type Group, isGiven, type MeasureOutcome } from './outcome.ts';
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
  isAge,
  issuesText,
  normText,
  outsideTexts,
  periodText,
  readingText,
  statusText,
  valueText,
  verdictWords,
  wordingOf,
} from './words.ts';

/** A report as plain text for a terminal: per spoor and result, the clause, the number and how it came about. */
export function renderText(report: Report<string, Hidden>): string {
  const lines: string[] = [];
  for (const period of report.periods) {
    const { year, title } = report.contract;
    lines.push(
      title,
      `Verantwoording over ${periodText(period.name, period.from, period.to)}, geteld volgens de afspraken van ${year}`,
      `Peildatum ${dateText(report.peildatum)}`,
      ...outsideTexts(report.receipt).flatMap((text) => wrap(text)),
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
  const head = `  ${outcome.code}  ${outcome.title}`;
  const lines = [spread(head, headlineText(outcome))];
  lines.push(...wrap(`clausule: “${wordingOf(outcome.clause.wording)}”`, 10));
  if (outcome.note !== null) lines.push(...wrap(outcome.note, 10));
  lines.push(...toldTexts(outcome).flatMap((text) => wrap(text, 10)));
  if (!isMeasured(outcome)) {
    const texts = [basisText(outcome), ...(outcome.norms ?? []).map(normText)];
    return [...lines, ...texts.flatMap((text) => (text === null ? [] : wrap(text, 10)))];
  }
  lines.push(...measureLines(outcome, 10));
  for (const line of outcome.lines) {
    lines.push(spread(`          ↳ ${line.title}`, valueText(line)), ...lineDetails(line));
  }
  for (const text of (outcome.budgets ?? []).flatMap(budgetTexts)) lines.push(...wrap(text, 10));
  return lines;
}

function measureLines(outcome: MeasureOutcome<Hidden>, indent: number): string[] {
  if (outcome.status === 'no-data') return [];
  if (isGiven(outcome.status)) return reportedLines(outcome, indent);
  const lines: string[] = [];
  const basis = basisText(outcome);
  const bounds = boundsText(outcome);
  const both = [basis, bounds].filter((part) => part !== null);
  const survey = surveyTexts(outcome);
  if (survey.length > 0) lines.push(...survey.flatMap((text) => wrap(text, indent)));
  else if (both.length > 0) lines.push(...wrap(both.join('; '), indent));
  for (const text of survivalTexts(outcome)) lines.push(...wrap(text, indent));
  lines.push(...wrap(`regel: ${outcome.formula}`, indent));
  const reading = readingText(outcome);
  if (reading !== null) lines.push(...wrap(reading, indent));
  lines.push(
    ...wayLines(outcome, indent),
    ...divisionTexts(outcome).flatMap((text) => wrap(text, indent)),
    ...breakdownLines(outcome, indent),
  );
  if (outcome.excluded.length > 0) {
    lines.push(...wrap(`niet meegeteld: ${outcome.excluded.map(excludedText).join('; ')}`, indent));
  }
  lines.push(...earlierLines(outcome, indent));
  for (const norm of outcome.norms) lines.push(...wrap(normText(norm), indent));
  const hangs = sensitivityText(outcome);
  if (hangs !== null) lines.push(...wrap(`hangt af van de lezing: ${hangs}`, indent));
  for (const line of sensitivityLines(outcome)) lines.push(...wrap(line, indent + 2));
  for (const other of outcome.alternatives) {
    const [question, option] = Object.entries(other.reading)[0] ?? ['', ''];
    const value = valueText({ ...other, unit: outcome.unit, decimals: outcome.decimals });
    const fraction = basisText(other);
    lines.push(
      ...wrap(
        `andere lezing ${question}=${option} (${other.title}): ${value}${fraction === null ? '' : `, ${fraction}`}`,
        indent,
      ),
    );
  }
  if (outcome.provisional.length > 0)
    lines.push(...wrap(`voorlopig: ${outcome.provisional.join('; ')}`, indent));
  for (const text of [...outcome.warnings, ...outcome.limits])
    lines.push(...wrap(`let op: ${text}`, indent));
  return lines;
}

/** A given figure has a basis and a norm; nothing of the rule was applied to it. */
function reportedLines(outcome: MeasureOutcome<Hidden>, indent: number): string[] {
  return [basisText(outcome), ...outcome.norms.map(normText)].flatMap((text) =>
    text === null ? [] : wrap(text, indent),
  );
}

function withBasis(
  outcome: MeasureOutcome<Hidden>,
  figures: Parameters<typeof basisText>[0],
): string {
  const status = figures.value === null ? 'undefined-ratio' : 'measured';
  const value = valueText({
    status,
    value: figures.value,
    unit: outcome.unit,
    decimals: outcome.decimals,
  });
  const basis = figures.teller === undefined ? null : basisText(figures);
  return basis === null ? value : `${value} (${basis})`;
}

/** How many parts of a breakdown the text shows; JSON has them all. */
const SHOWN = 4;

/** For each breakdown its largest parts. */
function breakdownLines(outcome: MeasureOutcome<Hidden>, indent: number): string[] {
  const breakdowns = new Map<string, Group<Hidden>[]>();
  for (const group of outcome.groups) {
    for (const name of Object.keys(group.by)) {
      if (name !== DISTRIBUTION && !isAge(outcome, name))
        breakdowns.set(name, [...(breakdowns.get(name) ?? []), group]);
    }
  }
  return [...breakdowns].flatMap(([name, groups]) => {
    const largest = groups.toSorted((a, b) => sizeOf(b) - sizeOf(a));
    const parts = largest
      .slice(0, SHOWN)
      .map((group) => `${group.by[name]} ${partText(outcome, group)}`);
    const more = groups.length > SHOWN ? `, en nog ${groups.length - SHOWN}` : '';
    return wrap(`naar ${name}: ${parts.join(', ')}${more}`, indent);
  });
}

/** What is hidden comes last, so that its place tells nothing. */
function sizeOf({ noemer, n, value }: Group<Hidden>): number {
  const size = noemer ?? n ?? value ?? 0;
  return isHidden(size) ? -1 : Number(size);
}

function partText(outcome: MeasureOutcome<Hidden>, group: Group<Hidden>): string {
  const basis = group.teller === undefined ? null : basisText(group);
  if (group.value === null) return basis ?? statusText(group.status);
  const value = valueText({ ...outcome, status: group.status, value: group.value });
  return basis === null ? value : `${value} (${basis})`;
}

/** The year to date and the same period of last year. */
function earlierLines(outcome: MeasureOutcome<Hidden>, indent: number): string[] {
  const { 'year-to-date': toDate, 'last-year': lastYear } = outcome.compare;
  const texts = [
    toDate !== null && toDate.period !== ''
      ? `${toDate.period}: ${withBasis(outcome, toDate)}`
      : null,
    lastYear === null ? null : `${lastYear.period}: ${withBasis(outcome, lastYear)}`,
  ].filter((part) => part !== null);
  return texts.length === 0 ? [] : wrap(texts.join(' · '), indent);
}

function lineDetails(line: MeasureOutcome<Hidden>): string[] {
  if (line.status === 'no-data') return wrap(absentText(line) ?? '', 14);
  const survey = surveyTexts(line);
  const parts = [
    survey.length > 0 ? null : basisText(line),
    boundsText(line),
    ...survivalTexts(line),
    ...line.excluded.map(excludedText),
    ...line.norms.map(normText),
  ].filter((part) => part !== null);
  return [
    ...(parts.length === 0 ? [] : wrap(parts.join('; '), 14)),
    ...survey.flatMap((text) => wrap(text, 14)),
    ...lineReadingTexts(line).flatMap((text) => wrap(text, 14)),
    ...wayLines(line, 14),
    ...divisionTexts(line).flatMap((text) => wrap(text, 14)),
    ...earlierLines(line, 14),
    ...[...line.warnings, ...line.limits].flatMap((text) => wrap(`let op: ${text}`, 14)),
  ];
}

/** Duties that have a number: those that are there one by one, the others in one line. */
function dutyLines(duties: readonly DutyOutcome<Hidden>[]): string[] {
  if (duties.length === 0) return [];
  const there = duties.filter(({ status }) => status !== 'no-data');
  const absent = duties.filter(({ status }) => status === 'no-data');
  return [
    rule('VERPLICHTINGEN MET EEN GETAL'),
    '',
    ...wrap('Geen indicatoren: wat de afspraken van WIJ Groningen vragen en wat te tellen is.', 2),
    '',
    ...there.flatMap((duty) => [
      spread(`  ${duty.code}  ${duty.title}`, valueText(duty)),
      ...wrap(`clausule: “${wordingOf(duty.wording)}”`, 10),
      ...(duty.comment === null ? [] : wrap(duty.comment, 10)),
      ...measureLines(duty, 10),
      ...duty.lines.flatMap((line) => [
        spread(`          ↳ ${line.title}`, valueText(line)),
        ...lineDetails(line),
      ]),
      '',
    ]),
    ...absent.flatMap((duty) =>
      wrap(`  ${duty.code}  ${duty.title}: ${absentText(duty) ?? statusText(duty.status)}`, 2),
    ),
    ...(absent.length === 0 ? [] : ['']),
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
        spread(`  ${item.code.padEnd(8)}${item.title}`, auditWords[item.status]),
        ...(evidence === null ? [] : wrap(evidence, 10)),
      ];
    }),
    '',
  ];
}

/** Of a journey, each place that was come to with the steps from it. An end to which one way leads is said by that step. */
function wayLines({ ways }: MeasureOutcome<Hidden>, indent: number): string[] {
  if (ways === undefined || isHidden(ways)) return [];
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

/** How many issues of each kind, and the first of each. */
function issueLines(issues: readonly Issue[] | Hidden): string[] {
  if (isHidden(issues))
    return [rule('BEVINDINGEN IN DE GEGEVENS'), '', `  ${issuesText(issues)}`, ''];
  if (issues.length === 0) return [];
  const kinds = new Map<string, { first: Issue; count: number }>();
  for (const issue of issues) {
    const key = `${issue.file}|${issue.code}`;
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
  return [...lines, ''];
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
