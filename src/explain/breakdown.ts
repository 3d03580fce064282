import { label, sentence } from '../formula/index.ts';
import {
  ageClasses,
  ageClassOf,
  type Contract,
  type Division,
  type Measure,
} from '../model/index.ts';
import type { OverName } from '../records/index.ts';
import { type Case, valueAt } from './case.ts';
import { dayAt } from './dates.ts';
import { unreadAt } from './unread.ts';

/** The breakdowns of a measure by name, with that of a distribution among them; as a report has them. */
export type Divisions = readonly (readonly [name: string, by: Division])[];

/**
 * Why a record stands in the lines of a breakdown: its field says so, or is empty, or could not be read; it is the first
 * case that holds; its age in days; or `none`: it stands in no line, and counts in the total alone.
 */
export type WhyLine = 'field' | 'empty' | 'unread' | 'case' | 'age' | 'none';

/** In which lines of one breakdown a record counts. */
export type InBreakdown = {
  /** As the report names it: `melder`; of a distribution `verdeling`. */
  readonly by: string;
  /** The names of the lines, more than one where a field holds several codes; `null` where values are left out. */
  readonly lines: readonly string[] | null;
  readonly why: WhyLine;
  /** What tells it, in words: the field, the date, or the condition of the case. */
  readonly told: string;
};

/** The name of the line of records that have nothing filled in there, as a report names it. */
const NOT_FILLED = 'niet ingevuld';

/** The name of the breakdown that a distribution is, as a report names it. */
const OF_DISTRIBUTION = 'verdeling';

/** The breakdowns of a measure. */
export function divisionsOf(measure: Measure): Divisions {
  if (measure.ratio !== undefined) return [];
  const { groups = {}, distribution } = measure;
  return [
    ...Object.entries(groups),
    ...(distribution === undefined ? [] : [[OF_DISTRIBUTION, distribution.by] as const]),
  ];
}

/** The lines of a breakdown that a record stands in, and why. */
export function linesAt(one: Case, by: Division): Pick<InBreakdown, 'why'> & { lines: string[] } {
  if (typeof by === 'string') {
    const value = valueAt(one, by);
    if (value === null)
      return { lines: [NOT_FILLED], why: unreadAt(one, by) === null ? 'empty' : 'unread' };
    if (typeof value === 'boolean') return { lines: [value ? 'ja' : 'nee'], why: 'field' };
    return {
      lines: typeof value === 'object' ? [...new Set(value)] : [String(value)],
      why: 'field',
    };
  }
  if ('cases' in by) {
    const found = Object.entries(by.cases).find(
      ([, asked]) => one.setting.answer(asked, one).holds,
    );
    return found === undefined ? { lines: [], why: 'none' } : { lines: [found[0]], why: 'case' };
  }
  const day = dayAt(one, by.daysSince);
  const place = day === null ? null : ageClassOf(by.upTo, day, one.setting.moment);
  if (place === null) return { lines: [], why: 'none' };
  return { lines: [ageClasses(by.upTo)[place] as string], why: 'age' };
}

/** In which lines of each breakdown a record counts that is counted. */
export function breakdownsOf(
  one: Case,
  over: OverName,
  divisions: Divisions,
  { terms, withoutValues }: { readonly terms: Contract['terms']; readonly withoutValues: boolean },
): InBreakdown[] {
  return divisions.map(([name, by]) => {
    const { lines, why } = linesAt(one, by);
    const conditionOf = ([line = '']: readonly string[]) =>
      typeof by === 'object' && 'cases' in by ? by.cases[line] : undefined;
    const condition = conditionOf(lines);
    const path = typeof by === 'string' ? by : 'daysSince' in by ? by.daysSince : null;
    return {
      by: name,
      lines: withoutValues ? null : lines,
      why,
      // The condition of a case tells what the fields hold.
      told:
        path !== null
          ? label(over, path)
          : condition === undefined || withoutValues
            ? name
            : sentence(over, condition, one.dates, terms),
    };
  });
}
