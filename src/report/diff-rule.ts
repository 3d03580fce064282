import type { Change } from '../diff/index.ts';
import { formula } from '../formula/index.ts';
import { type Measure, questionsOf } from '../model/index.ts';
import type { Diff } from './diff.ts';

/** What differs in how something is counted: the lines that only the old rule has, and those that only the new one has. */
export type RuleDetail = {
  readonly label: 'rekenregel' | 'lezingen';
  readonly before: string | null;
  readonly after: string | null;
};

/** The fields of a measure that its formula does not tell: they are shown as they are. */
const besideTheRule = ['id', 'title', 'unit', 'decimals', 'direction', 'groups', 'limits'];

/** Whether a change is one of the counting rule itself: its formula tells it better than its fields do. */
export function isRuleChange({ part, path }: Change): boolean {
  const [, field = ''] = path.split('/');
  return (
    part.before?.list === 'measures' &&
    part.after?.list === 'measures' &&
    field !== '' &&
    !besideTheRule.includes(field)
  );
}

/**
 * The changed rule of a measure that is in both, line by line of its formula. Empty where the formulas say the same: then what
 * differs is shown by field.
 */
export function ruleDetails({ from, to }: Diff, { part }: Change): RuleDetail[] {
  const [old, now] = [rule(from, part.before?.key), rule(to, part.after?.key)];
  if (old === null || now === null) return [];
  return [
    only('rekenregel', old.lines, now.lines),
    only('lezingen', old.readings, now.readings),
  ].filter(({ before, after }) => before !== null || after !== null);
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
