import type { Length, Overlap, Reading, Related, TermId } from '../model/index.ts';
import type { OverName } from '../records/index.ts';
import { addMonths } from '../util/index.ts';
import { type Answer, answer, opposite, untilDecided, withoutValue } from './answer.ts';
import { type Case, valueAt } from './case.ts';
import { dayAt, endOf, isRole, isUnknown } from './dates.ts';

/** Asks a question of one record. */
export type Ask = (one: Case) => Answer;

/** The answer about some dates; where one is empty it is no, and rests on nothing when that one is unknown. */
function about(
  one: Case,
  references: readonly string[],
  holds: (...days: number[]) => boolean,
): Answer {
  const days = references.map((reference) => dayAt(one, reference));
  if (days.every((day) => day !== null)) return answer(holds(...days));
  const isEmpty = references.some((reference, i) => days[i] === null && isUnknown(one, reference));
  return isEmpty ? withoutValue(false) : answer(false);
}

/** How many days before its end date a spell has its last day. */
const daysOut = ({ setting, table }: Case, end: string): number =>
  !isRole(end) && setting.path(table.name, end).meta.einde === 'laatste-dag' ? 0 : 1;

/** The first and last day of a spell; without end it runs on. `null` where it has no day. */
function spellAt(one: Case, [begin, end]: readonly [string, string]): [number, number] | null {
  const [first, stop] = [dayAt(one, begin), dayAt(one, end)];
  if (first === null) return null;
  const last = stop === null ? Infinity : stop - daysOut(one, end);
  return first <= last ? [first, last] : null;
}

/** Whether a spell has a day in it: begun on or before a day, and not ended before it. */
export function isThereOn(one: Case, [begin, end]: readonly [string, string], day: number): Answer {
  const [first, stop] = [dayAt(one, begin), dayAt(one, end)];
  if (first === null) return isUnknown(one, begin) ? withoutValue(false) : answer(false);
  if (first > day) return answer(false);
  if (stop !== null) return answer(stop - daysOut(one, end) >= day);
  return isUnknown(one, end) ? withoutValue(true) : answer(true);
}

/** The records of another type that share a key with this one, of which something holds. */
function relatedTo(one: Case, { record, on, at, where }: Related): Case[] {
  const { setting } = one;
  const key = valueAt(one, at ?? on);
  const table = setting.data.table(record as OverName);
  if (table === null || typeof key !== 'string') return [];
  return (setting.rowsByKey(table, on).get(key) ?? [])
    .map((row): Case => ({ setting, table, row, dates: undefined }))
    .filter((other) => where === undefined || setting.answer(where, other).holds);
}

function shared(one: Case, asked: Related, counts: (other: Case) => boolean): Answer {
  if (valueAt(one, asked.at ?? asked.on) === null) return withoutValue(false);
  return answer(relatedTo(one, asked).some(counts));
}

function overlaps(one: Case, asked: Overlap): Answer {
  const day = typeof asked.with === 'string' ? dayAt(one, asked.with) : null;
  const here =
    typeof asked.with !== 'string' ? spellAt(one, asked.with) : day === null ? null : [day, day];
  if (here === null) return withoutValue(false);
  const [first, last] = here as [number, number];
  return shared(one, asked, (other) => {
    const there = spellAt(other, asked.spell);
    return there !== null && there[0] <= last && there[1] + (asked.days ?? 0) >= first;
  });
}

/** What each question comes to for one record. */
export const asking: Reading<Ask> = {
  is: (values) => {
    const wanted = Object.entries(values).map(
      ([path, value]) => [path, [value].flat() as readonly unknown[]] as const,
    );
    return (one) => {
      let isEmpty = false;
      let holds = true;
      for (const [path, list] of wanted) {
        const value = valueAt(one, path);
        if (value === null) isEmpty = true;
        if (!list.includes(value)) holds = false;
      }
      return isEmpty ? withoutValue(holds) : answer(holds);
    };
  },
  filled: (reference) => (one) =>
    answer((isRole(reference) ? dayAt(one, reference) : valueAt(one, reference)) !== null),
  reached: (date) => (one) => about(one, [date], (day) => day <= one.setting.moment.to),
  elapsed: (date) => (one) => about(one, [date], (day) => day <= one.setting.moment.peildatum),
  notAfter: (dates) => (one) => about(one, dates, (first, second) => first <= second),
  within: ({ from, to, ...rest }) => {
    const length = rest as Length | { readonly term: TermId };
    return (one) =>
      about(one, [from, to], (begin, end) => {
        const { days } = length as { readonly days?: number };
        // Within 0 days is on the same day, which is no term.
        const last =
          days === 0 ? begin : endOf(one.setting, begin, 'term' in length ? length.term : length);
        return begin <= end && end <= last;
      });
  },
  during: (asked) => {
    const [date, months] = typeof asked === 'string' ? [asked, null] : [asked.date, asked.months];
    return (one) => {
      const { from, to } = one.setting.moment;
      const first = months === null ? from : addMonths(to + 1, -months);
      return about(one, [date], (day) => first <= day && day <= to);
    };
  },
  running: (spell) => (one) => isThereOn(one, spell, one.setting.moment.to),
  age:
    ({ from, under, at }) =>
    (one) => {
      const isYoung = (born: number, day: number) =>
        born > addMonths(day, -12 * under) && born <= day;
      return at === undefined
        ? about(one, [from], (born) => isYoung(born, one.setting.moment.to))
        : about(one, [from, at], isYoung);
    },
  some: (asked) => (one) => shared(one, asked, () => true),
  overlap: (asked) => (one) => overlaps(one, asked),
  all: (parts, read) => {
    const asks = parts.map(read);
    return (one) => untilDecided(asks, one, false);
  },
  any: (parts, read) => {
    const asks = parts.map(read);
    return (one) => untilDecided(asks, one, true);
  },
  not: (part, read) => {
    const ask = read(part);
    return (one) => opposite(ask(one));
  },
};
