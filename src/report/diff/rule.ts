import type { Change } from '../../diff/index.ts';
import { formula } from '../../formula/index.ts';
import { type Measure, questionsOf } from '../../model/index.ts';
import type { Diff } from './diff.ts';

/** What differs in how something is counted: the lines that only the old rule has, and those that only the new one has. */
export type RuleDetail = {
  readonly label: 'rekenregel' | 'lezingen';
  readonly before: string | null;
  readonly after: string | null;
};

/** What its formula does not tell of a measure: it is shown as it is. */
const besideTheRule = [
  '/id',
  '/title',
  '/unit',
  '/decimals',
  '/direction',
  '/groups',
  '/limits',
  '/duration/open',
];

/** Whether a change is one of the counting rule itself: its formula tells it better than its fields do. */
export const isRuleChange = ({ part, path }: Change): boolean =>
  part.before?.list === 'measures' &&
  part.after?.list === 'measures' &&
  path !== '' &&
  !besideTheRule.some((place) => path === place || path.startsWith(`${place}/`));

/** By which part of a formula a change of the rule is told: by its questions, or by its lines. */
export const toldAs = ({ path }: Change): RuleDetail['label'] =>
  path.split('/')[1] === 'readings' ? 'lezingen' : 'rekenregel';

/**
 * The changed rule, or the changed questions, of a measure that is in both, line by line of its formula. Empty where the formulas
 * say the same: then what differs is shown by field.
 */
export function ruleDetails(
  { from, to }: Diff,
  { part }: Change,
  label: RuleDetail['label'],
): RuleDetail[] {
  const [old, now] = [rule(from, part.before?.key), rule(to, part.after?.key)];
  if (old === null || now === null) return [];
  const detail =
    label === 'rekenregel'
      ? only(label, old.lines, now.lines)
      : only(label, old.readings, now.readings);
  return detail.before === null && detail.after === null ? [] : [detail];
}

type Counting = {
  readonly measures?: { readonly [id: string]: Measure };
  readonly terms?: Parameters<typeof formula>[1];
};

function rule(document: Diff['from'], key: string | undefined) {
  const { measures = {}, terms } = document as Counting;
  const measure = measures[key?.replace(/^measures\//, '') ?? ''];
  if (measure === undefined) return null;
  const { lines } = formula(measure, terms);
  const readings = questionsOf(measure).map(
    ({ question, options }) => `${question} ${options.map((option) => option.title).join(' / ')}`,
  );
  return { lines: lines.map((line) => line.trim().replace(/^– /, '')), readings };
}

function only(
  label: RuleDetail['label'],
  old: readonly string[],
  now: readonly string[],
): RuleDetail {
  const without = (list: readonly string[], other: readonly string[]): string | null => {
    // A heading says nothing without the lines below it.
    const rest = list.filter((line) => !other.includes(line) && !line.endsWith(':'));
    return rest.length === 0 ? null : rest.join('; ');
  };
  return { label, before: without(old, now), after: without(now, old) };
}
