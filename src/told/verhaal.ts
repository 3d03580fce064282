import { readDate } from '../dataset/index.ts';
import { type NarrativeLine, narrativeLines, type Period, parsePeriod } from '../model/index.ts';
import { formatDay, nearest, SvaError } from '../util/index.ts';
import type { IssueReport } from './issue-report.ts';
import { isHeading, type StoryHeading, storyHeading } from './story-heading.ts';

/** What a story says of one measure that was taken: a text for each line that is there, `null` for one that is not. */
export type VerhaalPart = {
  /** The line of the file where it begins. */
  readonly row: number;
} & { readonly [L in NarrativeLine]: string | null };

/** The story of a clause over a period, or what is said beside its number (duiding). */
export type Verhaal = {
  readonly file: string;
  /** The line of its heading. */
  readonly row: number;
  readonly code: string;
  readonly period: Period;
  /** One for each measure, or each group that was heard; at least one. */
  readonly parts: readonly VerhaalPart[];
};

const dated: readonly NarrativeLine[] = ['besloten', 'uitgevoerd'];
/** What may stand for a date: that it has not come yet. */
const NOT_YET = /^nog niet\b/i;

/**
 * Reads the text of `verhaal.md`: a heading for each code and period (`## R12-P3 2022-Q2`), below it lines `van:`,
 * `maatregel:`, `besloten:`, `uitgevoerd:`, `effect:`, `door:` and free text. A line that comes a second time begins
 * another measure. What stands below a heading with one `#` is an introduction for who opens the file.
 *
 * @returns the stories in the order of the file; what cannot be placed is reported and never left out unsaid
 */
export function readVerhalen(text: string, file: string, report: IssueReport): Verhaal[] {
  const stories: Verhaal[] = [];
  const lines = withoutComments(text).split(/\r\n|\r|\n/);
  let at: { readonly heading: StoryHeading; readonly row: number; readonly from: number } | null =
    null;
  let loose: { readonly row: number; readonly introduction: boolean } = {
    row: 1,
    introduction: false,
  };
  let said = false;
  const finish = (to: number) => {
    if (at === null) return;
    const parts = partsOf(lines.slice(at.from, to), at.from + 1, report);
    const period = periodOf(at.heading, at.row, report);
    if (parts.length === 0) {
      report(
        at.row,
        at.heading.code,
        'missing-value',
        'fout',
        `onder ‘${at.heading.code} ${at.heading.period}’ staat niets.`,
      );
    }
    const [first, ...more] = parts;
    if (first === undefined || period === null) return;
    const { code, title } = at.heading;
    stories.push({ file, row: at.row, code, period, parts: [titled(first, title), ...more] });
  };
  for (const [index, line] of lines.entries()) {
    const row = index + 1;
    const heading = storyHeading(line);
    // A heading of a lower level that names no code is part of the story that it stands in.
    if (heading === null && !(isHeading(line) && (at === null || /^##?\s/.test(line)))) {
      if (at === null && line.trim() !== '' && !loose.introduction && !said) {
        said = true;
        report(loose.row, null, 'unused-text', 'waarschuwing', UNPLACED);
      }
      continue;
    }
    finish(index);
    said = false;
    if (heading === null) {
      at = null;
      loose = { row, introduction: /^#\s/.test(line) };
      if (!loose.introduction) {
        said = true;
        report(row, null, 'unused-text', 'waarschuwing', `‘${line.trim()}’: ${UNPLACED}`);
      }
    } else at = { heading, row, from: index + 1 };
  }
  finish(lines.length);
  return stories;
}

/** What a heading says beside its code and period is part of the story. */
const titled = (part: VerhaalPart, title: string): VerhaalPart =>
  title === ''
    ? part
    : { ...part, tekst: part.tekst === null ? title : `${title}\n\n${part.tekst}` };

const UNPLACED =
  'deze tekst hoort bij geen code en periode en wordt niet gebruikt; schrijf erboven ## R12-P3 2022-Q2.';

/** A remark in HTML is for who writes the file; its lines stay, so that rows keep their number. */
const withoutComments = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll(/<!--[\s\S]*?-->/g, (comment) => comment.replaceAll(/[^\r\n]/g, ''));

function periodOf({ code, period }: StoryHeading, row: number, report: IssueReport): Period | null {
  try {
    return parsePeriod(period);
  } catch (error) {
    if (!(error instanceof SvaError)) throw error;
    const why = period === '' ? 'er staat geen periode bij' : error.message;
    report(
      row,
      code,
      'unknown-period',
      'fout',
      `‘${code}’: ${why.replace(/\.$/, '')}; dit verhaal wordt niet gebruikt. Schrijf ## ${code} 2022-Q2.`,
    );
    return null;
  }
}

type Draft = { row: number } & { [L in NarrativeLine]: string[] };
const emptyDraft = (row: number): Draft => ({
  row,
  van: [],
  maatregel: [],
  besloten: [],
  uitgevoerd: [],
  effect: [],
  door: [],
  tekst: [],
});

/** What the lines below a heading say. */
function partsOf(lines: readonly string[], first: number, report: IssueReport): VerhaalPart[] {
  const drafts: Draft[] = [];
  let draft = emptyDraft(first);
  let seen = new Set<NarrativeLine>();
  let last: NarrativeLine | null = null;
  let freeText = false;
  const begin = (row: number, next: Draft) => {
    drafts.push(draft);
    draft = { ...next, row };
    seen = new Set(next.van.length > 0 ? ['van'] : []);
    freeText = false;
  };
  for (const [index, line] of lines.entries()) {
    const row = first + index;
    const keyed = keyOf(line);
    if (keyed === null) {
      // An indented line goes on with the one before it.
      if (last !== null && line.trim() !== '' && /^\s/.test(line)) draft[last].push(line.trim());
      else {
        last = null;
        if (line.trim() !== '') freeText = true;
        draft.tekst.push(line.trimEnd());
      }
      continue;
    }
    const name = narrativeLines.find((known) => known === keyed.key);
    if (name === undefined) {
      const near = nearest(keyed.key, narrativeLines);
      if (near !== undefined || !freeText) {
        report(
          row,
          keyed.key,
          'unknown-line',
          'waarschuwing',
          `‘${keyed.key}:’ is geen regel van een verhaal; zij telt als vrije tekst.${near === undefined ? ` Er zijn: ${narrativeLines.join(', ')}.` : ` Bedoeld is misschien ‘${near}:’.`}`,
        );
      }
      last = null;
      draft.tekst.push(line.trimEnd());
      continue;
    }
    if (name !== 'tekst' && seen.has(name)) {
      // Another measure of the same people, unless it says of whom itself.
      begin(row, { ...emptyDraft(row), van: name === 'van' ? [] : [...draft.van] });
    }
    if (name !== 'tekst') seen.add(name);
    if (dated.includes(name)) checkDate(keyed.value, name, row, report);
    draft[name].push(keyed.value);
    last = name;
  }
  drafts.push(draft);
  const parts = drafts.map(partOf).filter(saysSomething);
  for (const { row, besloten, uitgevoerd } of parts) {
    if (!isDay(besloten) || !isDay(uitgevoerd) || besloten <= uitgevoerd) continue;
    report(
      row,
      'uitgevoerd',
      'impossible-order',
      'waarschuwing',
      `uitgevoerd op ${uitgevoerd}, voor het besluit van ${besloten}.`,
    );
  }
  return parts;
}

/** `maatregel: …`, also as a point of a list and with the word in bold. */
function keyOf(line: string): { readonly key: string; readonly value: string } | null {
  const match =
    /^(?:[-*+]\s+)?(?:\*\*|__)?([\p{L}-]+)(?:\*\*|__)?\s*:(?:\*\*|__)?(?:\s+(.*)|)$/u.exec(
      line.trimEnd(),
    );
  if (match === null) return null;
  return { key: (match[1] ?? '').toLowerCase(), value: (match[2] ?? '').trim() };
}

function checkDate(value: string, name: NarrativeLine, row: number, report: IssueReport): void {
  if (value === '' || NOT_YET.test(value)) return;
  const read = readDate(value);
  if ('value' in read) return;
  report(
    row,
    name,
    read.code,
    'waarschuwing',
    `${read.message}. Is het nog niet gebeurd, schrijf dan ‘nog niet’.`,
  );
}

function partOf({ row, tekst, ...lines }: Draft): VerhaalPart {
  const texts = Object.fromEntries(
    Object.entries(lines).map(([name, values]) => {
      const text = values.join(' ').trim();
      return [
        name,
        text === '' ? null : dated.includes(name as NarrativeLine) ? isoOf(text) : text,
      ];
    }),
  ) as { readonly [L in Exclude<NarrativeLine, 'tekst'>]: string | null };
  const free = tekst
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return { row, ...texts, tekst: free === '' ? null : free };
}

/** A date as `jjjj-mm-dd`; another text as it is. */
function isoOf(text: string): string {
  const read = readDate(text);
  return 'value' in read ? formatDay(read.value) : text;
}

const isDay = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d\d-\d\d$/.test(text);

const saysSomething = (part: VerhaalPart): boolean =>
  narrativeLines.some((name) => part[name] !== null);
