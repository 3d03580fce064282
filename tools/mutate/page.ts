/** docs/mutaties.md: how many mutants of each file were killed, and why the others were not. */
import { readFileSync } from 'node:fs';
import type { Finding } from './findings.ts';

export type FileFindings = {
  readonly file: string;
  readonly commits: readonly string[];
  readonly found: readonly Finding[];
};
/**
 * Why no test can, or need, kill some mutants: of a file (`*` for all), the code, and what stands instead (`*` for anything);
 * `within` is a part of the line where the code alone is not enough.
 */
type Reason = {
  readonly file: string;
  readonly code: string;
  readonly instead: string;
  readonly within?: string;
  readonly why: string;
};

export const readReasons = () =>
  JSON.parse(readFileSync('tools/mutate/reasons.json', 'utf8')) as readonly Reason[];

export function reasonOf(
  { file, code, instead, within }: Finding,
  reasons: readonly Reason[],
): string | null {
  const fits = (asked: string, text: string) => asked === '*' || asked === text;
  const found = reasons.find(
    (reason) =>
      fits(reason.file, file) &&
      fits(reason.code, code) &&
      fits(reason.instead, instead) &&
      (reason.within === undefined || within.includes(reason.within)),
  );
  return found?.why ?? null;
}

const columns = ['File', 'Mutants', 'Killed', 'No end', 'Survived', 'Killed of all'];

const counts = (found: readonly Finding[]) => {
  const survived = found.filter(({ killedBy }) => killedBy === null).length;
  const loops = found.filter(({ isLoop }) => isLoop).length;
  return { all: found.length, survived, loops, killed: found.length - survived - loops };
};
const percent = (part: number, all: number) =>
  all === 0 ? '–' : `${((100 * part) / all).toFixed(1)}%`;

function row(name: string, found: readonly Finding[]): string {
  const { all, killed, loops, survived } = counts(found);
  const cells = [name, all, killed, loops, survived, percent(killed + loops, all)];
  return `| ${cells.join(' | ')} |`;
}

/** As code in a list: cut off, and without what would end it. */
function short(text: string): string {
  const cut = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return `\`${cut.replaceAll('`', "'")}\``;
}

function listed({ file, found }: FileFindings, reasons: readonly Reason[]): string[] {
  const survived = found.filter(({ killedBy }) => killedBy === null);
  if (survived.length === 0) return [];
  const lines = survived.map((one) => {
    const why = reasonOf(one, reasons) ?? '**no reason yet**';
    return `- ${one.line}: ${short(one.code)} → ${short(one.instead)}: ${why}`;
  });
  return ['', `### \`${file}\``, '', ...lines];
}

function unmeasured(files: readonly string[]): string[] {
  if (files.length === 0) return [];
  const names = files.map((file) => `\`${file}\``).join(', ');
  return [`Not in these numbers, since they were not tried as they are now: ${names}.`, ''];
}

/** What was tried of the definitions of the indicators. */
function sample(data: readonly FileFindings[]): string[] {
  if (data.length === 0) return [];
  const all = data.flatMap(({ found }) => found);
  return [
    '## `src/indicators`',
    '',
    readFileSync('tools/mutate/about-indicators.md', 'utf8').trim(),
    '',
    `| ${columns.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(columns.length - 1)}`,
    ...data.map(({ file, found }) => row(`\`${file}\``, found)),
    row('these', all),
    '',
  ];
}

/**
 * @param missing the files that have not been tried as they are now
 * @param data files of data that were tried as well
 */
export function page(
  files: readonly FileFindings[],
  missing: readonly string[],
  data: readonly FileFindings[],
): string {
  const reasons = readReasons();
  const all = files.flatMap(({ found }) => found);
  const { killed, loops, survived } = counts(all);
  const open = all.filter((one) => one.killedBy === null && reasonOf(one, reasons) === null).length;
  const whole = all.filter((one) => one.killedBy === null && one.ran === one.reached).length;
  const commits = [...new Set(files.flatMap((one) => one.commits))]
    .map((one) => `\`${one}\``)
    .join(', ');
  return [
    readFileSync('tools/mutate/about.md', 'utf8').trim(),
    '',
    '## Score',
    '',
    `**${killed + loops} of ${all.length} mutants killed (${percent(killed + loops, all.length)}).** ${survived} survive, ${open} of them`,
    `without a reason; of ${survived - whole} not every test that comes by was tried. Measured at ${commits}.`,
    '',
    ...unmeasured(missing),
    `| ${columns.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(columns.length - 1)}`,
    ...files.map(({ file, found }) => row(`\`${file}\``, found)),
    row('all', all),
    '',
    ...sample(data),
    '## What survived, and why',
    ...files.flatMap((one) => listed(one, reasons)),
    '',
  ].join('\n');
}
