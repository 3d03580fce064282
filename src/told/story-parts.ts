import { readDate } from '../dataset/index.ts';
import { type NarrativeLine, narrativeLines } from '../model/index.ts';
import { formatDay, nearest } from '../util/index.ts';
import type { IssueReport } from './issue-report.ts';

/** What a story says of one measure that was taken: a text for each line that is there, `null` for one that is not. */
export type VerhaalPart = {
  /** The line of the file where it begins. */
  readonly row: number;
} & { readonly [L in NarrativeLine]: string | null };

const dated: readonly NarrativeLine[] = ['besloten', 'uitgevoerd'];
/** What may stand for a date: that it has not come yet. */
const NOT_YET = /^nog niet\b/i;

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

/** What the lines below a heading say, a part for each measure; what is no line of a story is reported, and kept as text. */
export function partsOf(
  lines: readonly string[],
  first: number,
  report: IssueReport,
): VerhaalPart[] {
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
