import { type Period, parsePeriod } from '../model/index.ts';
import { SvaError } from '../util/index.ts';
import type { IssueReport } from './issue-report.ts';
import { isHeading, type StoryHeading, storyHeading } from './story-heading.ts';
import { partsOf, type VerhaalPart } from './story-parts.ts';

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
