/** The heading of a story: `## R12-P3 2022-Q2`. */
export type StoryHeading = {
  readonly code: string;
  /** As it is written; empty when it is not there. */
  readonly period: string;
  /** What else the heading says. */
  readonly title: string;
};

/** Whether a line is a heading in Markdown. */
export const isHeading = (line: string): boolean => /^#{1,6}\s+\S/.test(line);

const HEADING =
  /^#{1,6}\s+(?:\*\*|`)?([A-Za-z]{1,3}\d*(?:[.-][A-Za-z0-9]+)*)(?:\*\*|`)?(?:[\s:–—-]+(\S+)(?:\s+(.*?))?)?[\s#]*$/;

/** The code and period of a heading; `null` for another line, or a heading that does not begin with a code. */
export function storyHeading(line: string): StoryHeading | null {
  const [, code = '', period = '', title = ''] = HEADING.exec(line) ?? [];
  // A code has a number in it, which a word does not.
  if (!/\d/.test(code)) return null;
  return { code, period, title: title.replace(/^[:–—-]+\s*/, '') };
}
