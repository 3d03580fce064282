import type { Entry } from './account.ts';
import { type Difference, differencesIn } from './difference.ts';

/** The numbers themselves. */
const figures = [
  'status',
  'unit',
  'value',
  'teller',
  'noemer',
  'n',
  'median',
  'p90',
  'mean',
  'longest',
  'flagged',
  'flow',
  'cents',
  'records',
  'empty',
  'shared',
  'version',
  'nodes',
  'edges',
  'survey',
] as const;

/** What is counted, judged or told of a clause. */
const counted = [
  ...figures,
  'bounds',
  'excluded',
  'groups',
  'budgets',
  'norms',
  'absent',
  'comment',
  'stories',
  'reported',
  'audit',
];

/** How something is said, and what follows from it: no number of the clause itself. */
const wording = ['title', 'name', 'wording', 'formula', 'limits', 'warnings', 'id', 'measure'];

/** How two accounts of one thing differ. */
export type Differences = {
  /** In what is counted, judged or told. */
  readonly counted: readonly Difference[];
  /** In what stands beside it: other readings, earlier periods, what is due. */
  readonly beside: readonly Difference[];
  /** In how it is said. */
  readonly wording: readonly Difference[];
};

/**
 * Sets two accounts of one thing side by side. What only one of them tells (the gevoeligheid, where it was asked once) is
 * no difference; a number that is there once is.
 */
export function differencesOf(then: Entry['said'], now: Entry['said']): Differences {
  const isFigure = (key: string) => (figures as readonly string[]).includes(key);
  const keys = [...new Set([...Object.keys(then), ...Object.keys(now)])].filter(
    (key) => isFigure(key) || (then[key] !== undefined && now[key] !== undefined),
  );
  const among = (wanted: (key: string) => boolean) =>
    keys.filter(wanted).flatMap((key) => differencesIn(then[key], now[key], [key]));
  return {
    counted: among((key) => counted.includes(key)),
    beside: among((key) => !counted.includes(key) && !wording.includes(key)),
    wording: among((key) => wording.includes(key)),
  };
}
