import { isMeasured, type Outcome } from './clause-outcome.ts';
import { sectionsOf } from './contract.ts';
import { partOf } from './journey.ts';
import { dutch } from './number.ts';
import type { MeasureOutcome } from './outcome.ts';
import type { Report } from './report.ts';
import { sensitivityLines, sensitivityText } from './sensitivity-words.ts';
import { surveyTexts } from './survey-words.ts';
import {
  basisText,
  boundsText,
  dateText,
  excludedText,
  periodText,
  statusText,
  valueText,
} from './words.ts';

/** A report as Markdown: a table for each result, and the rule and readings of each number below it. */
export function renderMarkdown(report: Report): string {
  const lines: string[] = [];
  for (const period of report.periods) {
    lines.push(
      `# ${report.contract.title}`,
      '',
      `Verantwoording over ${periodText(period.name, period.from, period.to)}, geteld volgens de afspraken van ${report.contract.year}. Peildatum ${dateText(report.peildatum)}.`,
      '',
    );
    const outcomes = report.outcomes.filter((outcome) => outcome.period.name === period.name);
    for (const section of sectionsOf(report.contract)) {
      lines.push(`## ${section.title}`, '');
      for (const { result, codes } of section.parts) {
        if (result !== null) lines.push(`### ${result.code} ${result.title}`, '');
        const own = outcomes.filter(({ code }) => codes.includes(code));
        if (own.length === 0) lines.push('Geen indicatoren.', '');
        else lines.push(...table(own), '', ...own.flatMap(details));
      }
    }
  }
  const { receipt, issues } = report;
  if (issues.length > 0) {
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
    `- versie ${receipt.version}`,
    `- definities \`${receipt.definitions}\``,
    `- gegevens \`${receipt.data}\``,
  );
  return `${lines.join('\n').trimEnd()}\n`;
}

function table(outcomes: readonly Outcome[]): string[] {
  const rows = outcomes.flatMap((outcome) => {
    const value = isMeasured(outcome) ? valueText(outcome) : statusText(outcome.status);
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

function details(outcome: Outcome): string[] {
  const { clause, note } = outcome;
  const wording =
    typeof clause.wording === 'string'
      ? clause.wording
      : clause.wording.map(({ text }) => text).join(' … ');
  const lines = [`**${outcome.code}** — “${wording}”`, ''];
  if (note !== null) lines.push(`${note}.`, '');
  if (!isMeasured(outcome) || outcome.status === 'no-data') return lines;
  lines.push(`- Regel: ${outcome.formula}`);
  const bounds = boundsText(outcome);
  if (bounds !== null) lines.push(`- Marges: ${bounds}`);
  for (const text of surveyTexts(outcome)) lines.push(`- ${sentence(text)}`);
  for (const line of outcome.lines)
    for (const text of surveyTexts(line)) lines.push(`- ↳ ${line.title}: ${text}`);
  if (outcome.excluded.length > 0)
    lines.push(`- Niet meegeteld: ${outcome.excluded.map(excludedText).join('; ')}`);
  for (const norm of outcome.norms) lines.push(`- Norm: ${norm.title} – ${norm.text}`);
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
  for (const limit of outcome.limits) lines.push(`- Let op: ${limit}`);
  return [...lines, '', ...[outcome, ...outcome.lines].flatMap(wayTables)];
}

/** Of a journey a table of its places and one of its steps. */
function wayTables({ title, ways }: MeasureOutcome): string[] {
  if (ways === undefined) return [];
  const number = (value: number | null | undefined) => (value == null ? '' : dutch(value));
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

function lastYearText(outcome: MeasureOutcome): string {
  const last = outcome.compare['last-year'];
  if (last === null) return '';
  return valueText({
    ...outcome,
    value: last.value,
    status: last.value === null ? 'undefined-ratio' : 'measured',
  });
}
