import type { Difference } from './difference.ts';
import type { RecordsBehind } from './records-behind.ts';
import type { Changed, Since } from './since.ts';
import {
  aboutText,
  besideTexts,
  causeText,
  changesText,
  countText,
  datedText,
  datedTexts,
  figuresText,
  findingsText,
  findingTexts,
  moreOf,
  movedTexts,
  noMovesText,
  nowText,
  OTHER_DATA,
  peildatumText,
  sharedCause,
  WITHOUT_THEN,
  wayText,
} from './since-words.ts';

/** What is shown of what an earlier account counts otherwise: text, Markdown, the page and the cell lay it out. */
export type SinceView = {
  readonly title: string;
  /** What it is set beside. */
  readonly comparedWith: string;
  readonly peildatum: string;
  /** With what it was made otherwise. */
  readonly causes: readonly string[];
  /** The cause that all numbers share. */
  readonly shared: string | null;
  /** That the registration of then is another one. */
  readonly otherData: string | null;
  /** What cannot be told without the registration of then. */
  readonly withoutThen: string | null;
  readonly summary: string;
  readonly findings: { readonly text: string; readonly named: readonly string[] } | null;
  /** Whether the period is to be said with each number. */
  readonly severalPeriods: boolean;
  readonly changes: readonly ChangeView[];
  /** What differs only in what stands beside the number. */
  readonly onlyBeside: readonly string[];
};

/** What is shown of one number. */
export type ChangeView = Pick<Changed, 'period' | 'code' | 'title'> & {
  /** Whether it is a further measure of its clause. */
  readonly isLine: boolean;
  /** Then and now; `null` of what has no number, nor a code that readers know. */
  readonly figures: { readonly was: string; readonly is: string } | null;
  /** Its own cause. */
  readonly cause: string | null;
  /** What differs beside the figures. */
  readonly more: readonly Difference[];
  readonly records: RecordsView | null;
};

/** The records behind a number, by the way that they went or because of their dates; `none`: nothing is found among them. */
export type RecordsView = {
  readonly by: 'ways' | 'dates' | 'none';
  readonly told: readonly RecordsTold[];
};

/** How many records, and which. */
export type RecordsTold = {
  readonly text: string;
  readonly named: readonly string[];
  /** What stands between them. */
  readonly between: ', ' | '; ';
};

/** Puts what an earlier account counts otherwise into words. */
export function sinceView(since: Omit<Since, 'toString'>): SinceView {
  const { contract, periods, causes, sameData, changes, beside } = since;
  const shared = sharedCause(since);
  const findings = findingsText(since.findings);
  return {
    title: `Wat nu anders is over ${aboutText(since)}`,
    comparedWith: `Naast de eerdere verantwoording, volgens de afspraken van ${contract}.`,
    peildatum: peildatumText(since),
    causes: causes.map(({ text }) => text),
    shared,
    otherData: sameData === false ? OTHER_DATA : null,
    withoutThen: changes.some(({ records }) => records?.by === 'dates') ? WITHOUT_THEN : null,
    summary: changesText(changes),
    findings: findings === null ? null : { text: findings, named: findingTexts(since.findings) },
    severalPeriods: periods.length > 1,
    changes: changes.map((change) =>
      changeView(change, shared === null ? causeText(since, change) : null),
    ),
    onlyBeside: besideTexts(beside),
  };
}

function changeView(change: Changed, cause: string | null): ChangeView {
  const { period, code, title, kind, before, records } = change;
  return {
    period,
    code,
    title,
    isLine: kind === 'line' || kind === 'duty-line',
    figures: kind === 'beside' ? null : { was: figuresText(before), is: nowText(change) },
    cause,
    more: moreOf(change),
    records: records === null ? null : recordsView(records, change),
  };
}

function recordsView(behind: RecordsBehind, change: Changed): RecordsView {
  if (behind.by === 'dates') {
    const told = { text: datedText(behind), named: datedTexts(behind), between: '; ' } as const;
    return { by: 'dates', told: [told] };
  }
  if (behind.moves.length === 0)
    return { by: 'none', told: [{ text: noMovesText(change), named: [], between: ', ' }] };
  const told = behind.moves.map((move) => ({
    text: `${countText(move)}: ${wayText(move)}`,
    named: movedTexts(move),
    between: ', ' as const,
  }));
  return { by: 'ways', told };
}
