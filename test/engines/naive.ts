/**
 * A second engine for the measure language, to set the columnar one against. It is slow and plain on purpose: rows are
 * objects, dates are texts, every question is asked of every record again. It is written from what `src/model`,
 * the architecture and the counting rules say, and shares no code with `src/dataset` and `src/calculate`.
 */
import type {
  Calendar,
  Condition,
  DateExpression,
  Division,
  Length,
  Measure,
  MeasureOver,
  Named,
  Overlap,
  Period,
  Population,
  Related,
  TermRule,
  View,
} from '../../src/model/index.ts';
import {
  allRecords,
  describeFields,
  fieldAt,
  type OverName,
  pathTo,
  type RecordName,
  recordNames,
} from '../../src/records/index.ts';
import { remember } from '../../src/util/index.ts';
import { type Reads, rangeOf, worth } from './naive-accrual.ts';
import { type BoundsReads, type Ends, measureEnds, ratioEnds } from './naive-bounds.ts';
import { type JourneyReads, journeyOf } from './naive-journey.ts';
import { type Answered, surveyAnswer, surveyRuleOf, surveyRules } from './naive-survey.ts';

/** A record as an object; dates are `YYYY-MM-DD`, what is unknown is left out or `null`. */
export type Row = { readonly [field: string]: unknown };
export type Rows = { readonly [record: string]: readonly Row[] };

export type Counts = {
  teller?: number;
  noemer?: number;
  count?: number;
  flow?: { begin: number; in: number; out: number; end: number };
  histogram?: [days: number, count: number][];
  flagged?: number;
  cents?: number;
  records?: number;
  empty?: number;
  survey?: ReturnType<typeof surveyAnswer>['survey'];
  shared?: number;
  journey?: ReturnType<typeof journeyOf>;
};
export type Answer = {
  status: 'counted' | 'no-data';
  absent: string[];
  counts: Counts;
  buckets: { reason: string; rule: string | null; count: number; side?: 'teller' | 'noemer' }[];
  uncertain: { teller: number; noemer: number };
  extremes: Ends | null;
  groups: { by: { [breakdown: string]: string }; counts: Counts; overlap: boolean }[];
};

/** A row with what it is called, and the records it refers to. */
type Rec = {
  readonly type: OverName;
  readonly name: string;
  readonly row: Row;
  readonly links: Map<string, Rec | undefined>;
};

/** All that an answer may depend on beside the record. */
type Moment = { from: string; to: string; peildatum: string; dates: Population['dates'] };

/** What is not known: nothing, an empty text for a key, an empty list. */
function given(value: unknown): unknown {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
    return null;
  return value;
}

// Days

const dayNumber = (date: string): number => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return Date.UTC(year, month - 1, day) / 86_400_000;
};
const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const plusDays = (date: string, days: number): string => dateOf(dayNumber(date) + days);
const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);
const isBetween = (date: string | null, from: string, to: string): boolean =>
  date !== null && from <= date && date <= to;

/** The same day some months on, or the last day of that month. */
function plusMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const length = new Date(
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0),
  ).getUTCDate();
  first.setUTCDate(Math.min(day, length));
  return first.toISOString().slice(0, 10);
}

/** Easter Sunday, by the rule of Gauss with Lilius' and Clavius' corrections. */
function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const solar = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  let epact = (solar + 19 * golden + 15) % 30;
  if (epact === 29 || (epact === 28 && golden > 10)) epact--;
  const weekday = (year + Math.floor(year / 4) + epact + 2 - century + Math.floor(century / 4)) % 7;
  return plusDays(`${year}-03-28`, epact - weekday);
}

/** Whether nobody works on a day, worked out once for each. */
function isFreeDay(date: string, calendar: Calendar): boolean {
  const known = freeDays.get(calendar) ?? new Map<string, boolean>();
  freeDays.set(calendar, known);
  const isFree = known.get(date) ?? isFreeBy(date, calendar);
  known.set(date, isFree);
  return isFree;
}
const freeDays = new WeakMap<Calendar, Map<string, boolean>>();

function isFreeBy(date: string, calendar: Calendar): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return true;
  if (calendar.equated.some((item) => item.date === date)) return true;
  const year = Number(date.slice(0, 4));
  return calendar.holidays.some((rule) => {
    if ('easter' in rule) return plusDays(easterSunday(year), rule.easter) === date;
    const pad = (part: number) => String(part).padStart(2, '0');
    const day = `${year}-${pad(rule.month)}-${pad(rule.day)}`;
    const sunday = new Date(`${day}T00:00:00Z`).getUTCDay() === 0;
    return date === (sunday && rule.unlessSunday === 'day-before' ? plusDays(day, -1) : day);
  });
}

/** The last day of a term: the day of the event does not count. */
function endOfTerm(begin: string, term: Length | TermRule, calendar: Calendar): string {
  const free = (date: string) => isFreeDay(date, calendar);
  if (term.workdays !== undefined) {
    let end = begin;
    for (let left = term.workdays; left > 0; ) {
      end = plusDays(end, 1);
      if (!free(end)) left--;
    }
    return end;
  }
  let end =
    term.months !== undefined
      ? plusMonths(begin, term.months)
      : plusDays(begin, term.days ?? 7 * (term.weeks ?? 0));
  // Algemene termijnenwet, article 1 and 2; article 4 leaves out terms of more than twelve weeks, ninety days, three months.
  const reached =
    'atw' in term &&
    term.atw &&
    (term.weeks ?? 0) <= 12 &&
    (term.days ?? 0) <= 90 &&
    (term.months ?? 0) <= 3;
  if (!reached) return end;
  const workdays = () => {
    let count = 0;
    for (let day = plusDays(begin, 1); day <= end; day = plusDays(day, 1)) if (!free(day)) count++;
    return count;
  };
  const atLeastThreeDays = daysBetween(begin, end) >= 3;
  while (free(end)) end = plusDays(end, 1);
  if (!atLeastThreeDays) return end;
  while (workdays() < 2 || free(end)) end = plusDays(end, 1);
  return end;
}

// Records

/** Counts measures over rows. */
export function naive(
  rows: Rows,
  given_: { terms: { readonly [id: string]: TermRule | undefined }; calendar: Calendar },
  peildatum: string,
): (measure: Measure, period: Period) => Answer {
  const { terms, calendar } = given_;
  const tables = new Map<string, Rec[]>();
  for (const name of recordNames) {
    const list = rows[name];
    if (list !== undefined) tables.set(name, distinct(name, list));
  }
  for (const [type, list] of tables) {
    for (const rec of list) {
      for (const [field, to] of referencesOf(type as OverName))
        rec.links.set(field, byKey(to, given(rec.row[field])));
    }
  }

  /** The records of a type, each key once; a record without a key is one of its own. */
  function distinct(type: RecordName, list: readonly Row[]): Rec[] {
    const seen = new Set<string>();
    const [own] = keyOf(type);
    return list.flatMap((row, index) => {
      const named = own === undefined ? null : given(row[own]);
      if (named !== null) {
        const whole = JSON.stringify(keyOf(type).map((field) => given(row[field])));
        if (seen.has(whole)) return [];
        seen.add(whole);
      }
      const name = named === null ? `${type}:${index + 1}` : String(named);
      return [{ type, name, row, links: new Map<string, Rec | undefined>() }];
    });
  }

  /** The record with a key; of a history the latest, by the date in its key. */
  function byKey(type: RecordName, key: unknown): Rec | undefined {
    if (key === null) return undefined;
    const [own = '', since] = keyOf(type);
    const same = (tables.get(type) ?? []).filter((rec) => given(rec.row[own]) === key);
    if (since === undefined || kindOf(type, since) !== 'date') return same[0];
    const sinceOf = (rec: Rec) => (given(rec.row[since]) as string | null) ?? '';
    return same.reduce<Rec | undefined>(
      (best, rec) => (best === undefined || sinceOf(rec) > sinceOf(best) ? rec : best),
      undefined,
    );
  }

  /** The records of a type, or the rows of a view. */
  function all(type: OverName): Rec[] {
    const { from } = allRecords[type] as { readonly from?: View };
    if (from === undefined) return tables.get(type) ?? [];
    if ('pairs' in from) return pairs(type, from.pairs as [RecordName, RecordName], from.on);
    if ('merge' in from) return merged(type, from);
    return withPlan(type, from);
  }

  function pairs(type: OverName, [one, many]: [RecordName, RecordName], on: string): Rec[] {
    const [ones, manies] = [tables.get(one) ?? [], tables.get(many) ?? []];
    const couples: [Rec | undefined, Rec | undefined][] = [];
    for (const a of ones) {
      const partners = manies.filter((b) => b.links.get(on) === a);
      if (partners.length === 0) couples.push([a, undefined]);
      for (const b of partners) couples.push([a, b]);
    }
    for (const b of manies) if (b.links.get(on) === undefined) couples.push([undefined, b]);
    const [oneKey = '', manyKey = ''] = [keyOf(one)[0], keyOf(many)[0]];
    const personOf = ([a, b]: [Rec | undefined, Rec | undefined]) =>
      given(b?.row['persoonId']) ?? given(a?.row['persoonId']);
    /** Nothing else among these began earlier. */
    const isFirst = (b: Rec, others: Rec[]) =>
      others.every((other) => other === b || earlier(b, other, 'begindatum'));
    return couples.map((couple) => {
      const [a, b] = couple;
      const onSame = couples.filter(([first, second]) => first === a && second !== undefined);
      const ofSamePerson = onSame.filter((item) => personOf(item) === personOf(couple));
      const alone = a === undefined || b === undefined;
      const among = (list: typeof couples) =>
        alone ||
        isFirst(
          b,
          list.map(([, second]) => second as Rec),
        );
      const person = personOf(couple);
      return {
        type,
        name: [a?.name, b?.name].filter((part) => part !== undefined).join(' / '),
        row: {
          [oneKey]: a?.row[oneKey],
          [manyKey]: b?.row[manyKey],
          persoonId: person,
          eerste: among(ofSamePerson),
          eersteVanMelding: among(onSame),
        },
        links: new Map([
          [oneKey, a],
          [manyKey, b],
          ['persoonId', byKey('persoon', person)],
        ]),
      };
    });
  }

  /** Whether one record began before another; those without a date last, equal days by name. */
  function earlier(a: Rec, b: Rec, field: string): boolean {
    const [x, y] = [a, b].map((rec) => (given(rec.row[field]) as string | null) ?? '9999');
    return x === y ? a.name < b.name : (x as string) < (y as string);
  }

  /** Spells that are near each other, and those that are near those, until there are no more. */
  function together(type: OverName, view: Extract<View, { merge: unknown }>, list: Rec[]): Rec[] {
    const [begin, end] = view.spell;
    const dateOf = (rec: Rec, field: string) => given(rec.row[field]) as string | null;
    const isUsable = (rec: Rec) => {
      const [from, to] = [dateOf(rec, begin), dateOf(rec, end)];
      const isKnown = view.by.every((field) => given(rec.row[field]) !== null);
      return isKnown && from !== null && (to === null || from <= to);
    };
    const isNear = (a: Rec, b: Rec) => {
      const isSame = view.by.every((field) => given(a.row[field]) === given(b.row[field]));
      const reaches = (one: Rec, other: Rec) => {
        const to = dateOf(one, end);
        const from = dateOf(other, begin) as string;
        return to === null || from <= to || daysBetween(to, from) <= view.gap;
      };
      return isSame && isUsable(a) && isUsable(b) && reaches(a, b) && reaches(b, a);
    };
    const left = new Set(list);
    const found: Rec[] = [];
    for (const first of list) {
      if (!left.delete(first)) continue;
      const members = [first];
      for (const member of members) {
        for (const other of list) {
          if (!left.has(other) || !isNear(member, other)) continue;
          left.delete(other);
          members.push(other);
        }
      }
      const ends = members.map((rec) => dateOf(rec, end));
      const last = ends.includes(null) ? null : (ends as string[]).sort().at(-1);
      found.push({
        type,
        name: first.name,
        row: { ...first.row, [end]: last },
        links: first.links,
      });
    }
    return found;
  }

  /** Spells of one kind that follow each other; a spell goes on from the one that ended last before it. */
  function merged(type: OverName, view: Extract<View, { merge: unknown }>): Rec[] {
    const [begin, end] = view.spell;
    const list = tables.get(view.merge) ?? [];
    const dates = (rec: Rec) =>
      [begin, end].map((field) => given(rec.row[field]) as string | null) as [
        string | null,
        string | null,
      ];
    type Chain = {
      first: Rec;
      last: Rec;
      begin: string | null;
      end: string | null;
    };
    const chains: Chain[] = [];
    const sorted = [...list].sort((a, b) => {
      const [x, y] = [a, b].map((rec) =>
        dates(rec)
          .map((date) => date ?? '9999')
          .join(),
      ) as [string, string];
      return x < y ? -1 : x > y ? 1 : 0;
    });
    if (view.overlapping === 'joined') return together(type, view, sorted);
    for (const rec of sorted) {
      const [from, to] = dates(rec);
      const possible = from !== null && (to === null || from <= to);
      const before = chains
        .filter(
          (chain) =>
            possible &&
            chain.begin !== null &&
            chain.end !== null &&
            chain.begin <= chain.end &&
            view.by.every(
              (field) =>
                given(rec.row[field]) !== null &&
                given(rec.row[field]) === given(chain.first.row[field]),
            ) &&
            chain.end <= from &&
            daysBetween(chain.end, from) <= view.gap,
        )
        // Of two that ended on one day the one whose last spell stands last.
        .sort((a, b) =>
          a.end === b.end
            ? sorted.indexOf(b.last) - sorted.indexOf(a.last)
            : (a.end ?? '') < (b.end ?? '')
              ? 1
              : -1,
        )[0];
      if (before === undefined) chains.push({ first: rec, last: rec, begin: from, end: to });
      else {
        before.end = to;
        before.last = rec;
      }
    }
    const [own = ''] = keyOf(view.merge as RecordName);
    return chains.map((chain) => {
      const ends = (view.ends ?? []).map(
        (field, index) => [field, index === 0 ? chain.first : chain.last] as const,
      );
      const keys = ends.map(([field, rec]) => [field, rec.row[own]]);
      return {
        type,
        name: chain.first.name,
        row: {
          ...chain.first.row,
          ...Object.fromEntries(keys),
          [begin]: chain.begin,
          [end]: chain.end,
        },
        links: new Map<string, Rec | undefined>([...chain.first.links, ...ends]),
      };
    });
  }

  function withPlan(type: OverName, view: Extract<View, { each: unknown }>): Rec[] {
    const [own = '', theirs = ''] = [
      keyOf(view.each as RecordName)[0],
      keyOf(view.with as RecordName)[0],
    ];
    const planDate = (plan: Rec) => {
      const filled = view.earliest
        .map((field) => valueAt(plan, field) as string | null)
        .filter((date) => date !== null);
      return filled.length === 0 ? null : filled.reduce((a, b) => (a > b ? a : b));
    };
    const isUsable = (plan: Rec) => {
      const [date, begun] = [planDate(plan), valueAt(plan, 'begindatum') as string | null];
      return date !== null && (begun === null || begun <= date);
    };
    const planOf = (rec: Rec): Rec | undefined => {
      if (given(rec.row[view.by]) !== null) return rec.links.get(view.by);
      return (tables.get(view.with) ?? [])
        .filter(isUsable)
        .filter((plan) =>
          view.same.every(([here, there]) => {
            const wanted = valueAt(rec, here);
            return wanted !== null && wanted === valueAt(plan, there);
          }),
        )
        .sort((a, b) => {
          const [x, y] = [planDate(a) ?? '', planDate(b) ?? ''];
          return x < y || (x === y && a.name < b.name) ? -1 : 1;
        })[0];
    };
    return (tables.get(view.each) ?? []).map((rec) => {
      const plan = planOf(rec);
      return {
        type,
        name: rec.name,
        row: { [own]: rec.row[own], [theirs]: plan?.row[theirs] },
        links: new Map([
          [own, rec],
          [theirs, plan],
        ]),
      };
    });
  }

  /** The record at the end of the steps of a path, and the name of the field there. */
  function walk(rec: Rec, path: string): { end: Rec | undefined; field: string } {
    const { steps, field } = pathTo(rec.type, path);
    let end: Rec | undefined = rec;
    for (const step of steps) end = end?.links.get(step);
    return { end, field };
  }
  function valueAt(rec: Rec, path: string): unknown {
    const { end, field } = walk(rec, path);
    return given(end?.row[field]);
  }

  // Questions

  function dateAt(rec: Rec, reference: string, moment: Moment): string | null {
    const expression = (moment.dates as Record<string, DateExpression> | undefined)?.[reference];
    if (!roleNames.includes(reference)) return valueAt(rec, reference) as string | null;
    if (expression === undefined) throw new Error(`no date ${reference}`);
    if (typeof expression === 'string') return dateAt(rec, expression, moment);
    if (expression.after !== undefined) {
      const begin = dateAt(rec, expression.after, moment);
      return begin === null ? null : endOfTerm(begin, ruleOf(expression.term), calendar);
    }
    if (expression.period !== undefined) return [moment.to, moment.peildatum].sort()[0] as string;
    const filled: string[] = [];
    for (const part of expression.latest ?? expression.earliest ?? expression.first ?? []) {
      const [field, where] = typeof part === 'string' ? [part, undefined] : [part.date, part.where];
      const date = dateAt(rec, field, moment);
      if (date !== null && (where === undefined || holds(rec, where, moment))) filled.push(date);
    }
    if (expression.latest !== undefined) return filled.sort().at(-1) ?? null;
    if (expression.earliest !== undefined) return filled.sort()[0] ?? null;
    return filled[0] ?? null;
  }

  function ruleOf(term: string | Length): Length | TermRule {
    if (typeof term !== 'string') return term;
    const rule = terms[term];
    if (rule === undefined) throw new Error(`no term ${term}`);
    return rule;
  }

  /** The first and the last day of a spell; no end: it runs on. `null` where there is no day in it. */
  function spellAt(
    rec: Rec,
    [begin, end]: readonly string[],
    moment: Moment,
  ): { first: string; last: string } | null {
    const first = dateAt(rec, begin as string, moment);
    const stop = dateAt(rec, end as string, moment);
    if (first === null) return null;
    const last =
      stop === null
        ? '9999-12-31'
        : endIsLastDayIn(rec.type, end as string)
          ? stop
          : plusDays(stop, -1);
    return first <= last ? { first, last } : null;
  }
  const isThereOn = (rec: Rec, spell: readonly string[], day: string, moment: Moment) => {
    const days = spellAt(rec, spell, moment);
    return days !== null && isBetween(day, days.first, days.last);
  };

  function related(rec: Rec, asked: Related, moment: Moment): Rec[] {
    const key = valueAt(rec, asked.at ?? asked.on);
    if (key === null) return [];
    return all(asked.record as OverName).filter(
      (other) =>
        valueAt(other, asked.on) === key &&
        (asked.where === undefined || holds(other, asked.where, { ...moment, dates: undefined })),
    );
  }

  function overlaps(rec: Rec, asked: Overlap, others: Rec[], moment: Moment): boolean {
    const single = typeof asked.with === 'string';
    const date = single ? dateAt(rec, asked.with, moment) : null;
    const here = single
      ? date === null
        ? null
        : { first: date, last: date }
      : spellAt(rec, asked.with as readonly string[], moment);
    if (here === null) return false;
    return others.some((other) => {
      const there = spellAt(other, asked.spell, { ...moment, dates: undefined });
      if (there === null || there.first > here.last) return false;
      const counts =
        there.last === '9999-12-31' ? there.last : plusDays(there.last, asked.days ?? 0);
      return counts >= here.first;
    });
  }

  function holds(rec: Rec, asked: Condition, moment: Moment): boolean {
    const { from, to } = moment;
    const date = (reference: string) => dateAt(rec, reference, moment);
    if (asked.is !== undefined) {
      return Object.entries(asked.is as Record<string, unknown>).every(([path, wanted]) => {
        const value = valueAt(rec, path);
        return value !== null && [wanted].flat().includes(value);
      });
    }
    if (asked.filled !== undefined) {
      return roleNames.includes(asked.filled)
        ? date(asked.filled) !== null
        : valueAt(rec, asked.filled) !== null;
    }
    if (asked.reached !== undefined) return isBetween(date(asked.reached), '0000', to);
    if (asked.elapsed !== undefined) return isBetween(date(asked.elapsed), '0000', peildatum);
    if (asked.notAfter !== undefined) {
      const [first, second] = asked.notAfter.map(date);
      return first != null && second != null && first <= second;
    }
    if (asked.within !== undefined) {
      const { from: begin, to: end, ...rest } = asked.within;
      const [first, second] = [date(begin), date(end)];
      if (first === null || second === null || second < first) return false;
      const term = 'term' in rest ? (rest.term as string) : (rest as Length);
      return second <= endOfTerm(first, ruleOf(term), calendar);
    }
    if (asked.during !== undefined) {
      if (typeof asked.during === 'string') return isBetween(date(asked.during), from, to);
      // Twelve months that end with 30 June begin with 1 July.
      const begin = plusMonths(plusDays(to, 1), -asked.during.months);
      return isBetween(date(asked.during.date), begin, to);
    }
    if (asked.running !== undefined) return isThereOn(rec, asked.running, to, moment);
    if (asked.age !== undefined) {
      const born = date(asked.age.from);
      const day = asked.age.at === undefined ? to : date(asked.age.at);
      return born !== null && day !== null && born <= day && ageOn(born, day) < asked.age.under;
    }
    if (asked.some !== undefined) return related(rec, asked.some, moment).length > 0;
    if (asked.overlap !== undefined)
      return overlaps(rec, asked.overlap, related(rec, asked.overlap, moment), moment);
    if (asked.all !== undefined)
      return asked.all.every((part: Condition) => holds(rec, part, moment));
    if (asked.any !== undefined)
      return asked.any.some((part: Condition) => holds(rec, part, moment));
    if (asked.not !== undefined) return !holds(rec, asked.not, moment);
    throw new Error(`unknown question ${JSON.stringify(asked)}`);
  }

  const allHold = (rec: Rec, named: Named<Condition> | undefined, moment: Moment) =>
    Object.values(named ?? {}).every((asked) => holds(rec, asked, moment));

  // Populations

  function isImpossible(rec: Rec, reads: ReadonlySet<string>): boolean {
    const date = (path: string) => valueAt(rec, path) as string | null;
    const disordered = inOrder(rec.type).some(([a, b]) => {
      if (!reads.has(a) || !reads.has(b)) return false;
      const [first, second] = [date(a), date(b)];
      return first !== null && second !== null && second < first;
    });
    return (
      disordered ||
      [...reads].some((path) => {
        const { meta } = fieldAt(rec.type, path);
        return (
          meta.kind === 'date' && meta.toekomst !== 'kan' && (date(path) ?? '0000') > peildatum
        );
      })
    );
  }

  /** Whether the cohort date of a record is missing, and not still to come. */
  function hasNoPeriod(rec: Rec, population: Population, moment: Moment): boolean {
    const { stand, lopend, jaar, instroom, afgerond, verval } = population.cohort;
    if (jaar !== undefined) return valueAt(rec, jaar) === null;
    const reference = (stand?.[0] ?? lopend?.[0] ?? instroom ?? afgerond ?? verval) as string;
    if (dateAt(rec, reference, moment) !== null) return false;
    if (stand !== undefined || lopend !== undefined) return true;
    const ends = fieldsOf(reference, population.dates).filter(
      (path) => fieldAt(rec.type, path).meta.leeg === 'loopt',
    );
    if (ends.length === 0) return true;
    return ends.some((path) => {
      const { end } = walk(rec, path);
      if (end === undefined) return false;
      const { endedWhen } = allRecords[end.type] as { readonly endedWhen?: Condition };
      return endedWhen !== undefined && holds(end, endedWhen, { ...moment, dates: undefined });
    });
  }

  function isInPeriod(rec: Rec, { cohort, range }: Population, moment: Moment): boolean {
    if (cohort.stand !== undefined) return isThereOn(rec, cohort.stand, moment.to, moment);
    const [from, to] = rangeOf(range, moment.from, moment.to);
    if (cohort.jaar !== undefined) return valueAt(rec, cohort.jaar) === to.slice(0, 4);
    if (cohort.lopend !== undefined) {
      const days = spellAt(rec, cohort.lopend, moment);
      return days !== null && days.first <= to && days.last >= from;
    }
    const reference = (cohort.instroom ?? cohort.afgerond ?? cohort.verval) as string;
    return isBetween(dateAt(rec, reference, moment), from, to);
  }

  function populate(
    population: Population,
    reads: ReadonlySet<string>,
    moment: Moment,
    isNegative: (rec: Rec) => boolean = () => false,
  ) {
    const everything = all(population.over as OverName);
    const about = everything.filter((rec) => allHold(rec, population.of, moment));
    const size = (list: Rec[]) => sizeOf(list, population.unique);
    const cannotBe = (rec: Rec) => isImpossible(rec, reads) || isNegative(rec);
    const rules: [string, string | null, (rec: Rec) => boolean][] = [
      ['impossible-order', null, cannotBe],
    ];
    const { unique } = population;
    if (unique !== undefined) {
      const label = fieldAt(population.over as OverName, unique).meta.title;
      rules.push(['not-linked', `geen ${label}`, (rec) => valueAt(rec, unique) === null]);
    }
    for (const reason of ruled) {
      for (const [rule, asked] of Object.entries(population.buckets?.[reason] ?? {}))
        rules.push([reason, rule, (rec) => holds(rec, asked, moment)]);
    }
    const ruleOfRec = (rec: Rec) => rules.findIndex(([, , applies]) => applies(rec));
    const none = about.filter((rec) => hasNoPeriod(rec, population, moment));
    const { stand, lopend } = population.cohort;
    const spell = stand ?? lopend;
    const lastAsked =
      stand === undefined ? rangeOf(population.range, moment.from, moment.to)[1] : moment.to;
    const isNear = (rec: Rec) =>
      isInPeriod(rec, population, moment) ||
      // A spell that is out of order is in no stock, and not known to be out of it.
      (spell !== undefined &&
        cannotBe(rec) &&
        isBetween(dateAt(rec, spell[0], moment), '0000', lastAsked));
    const asked = about.filter(isNear);
    const buckets = [
      { reason: 'no-period', rule: null as string | null, count: size(none) },
      ...rules.map(([reason, rule], index) => ({
        reason,
        rule,
        count: size(asked.filter((rec) => ruleOfRec(rec) === index)),
      })),
    ].filter(({ count }) => count > 0);
    const { version } = population;
    const unruled = asked.filter((rec) => ruleOfRec(rec) === -1);
    const versionOf = (rec: Rec) => String(valueAt(rec, version?.of ?? '') ?? '');
    const isSame = (a: Rec, b: Rec) =>
      a === b ||
      (version?.same ?? []).every((path) => {
        const value = valueAt(a, path);
        return value !== null && value === valueAt(b, path);
      });
    /** Another one is of the same, and of a version that goes before. */
    const isOther = (rec: Rec) =>
      version !== undefined &&
      unruled.some(
        (other) =>
          isSame(rec, other) &&
          (version.keep === 'last'
            ? versionOf(other) > versionOf(rec)
            : versionOf(other) < versionOf(rec)),
      );
    const others = size(unruled.filter(isOther));
    const rule = version?.keep === 'last' ? 'er is een latere versie' : 'er is een eerdere versie';
    if (others > 0) buckets.push({ reason: 'excluded-by-rule', rule, count: others });
    const widening = ['date-missing', 'impossible-order', 'unknown'];
    return {
      counted: unruled.filter((rec) => !isOther(rec)),
      /** Those of which the spell can be told, in the period or not. */
      told: about.filter((rec) => ruleOfRec(rec) === -1),
      buckets,
      /** Those that may have counted. */
      uncertain: asked.filter((rec) => widening.includes(rules[ruleOfRec(rec)]?.[0] ?? '')),
      size,
      all: everything,
      superseded: unruled.filter(isOther),
      isNear,
      isImpossible: cannotBe,
      isSame,
    };
  }

  /** The number of records, or of different persons (households, GPs) among them. */
  function sizeOf(list: Rec[], unique: string | undefined): number {
    if (unique === undefined) return list.length;
    const values = list.map((rec) => valueAt(rec, unique));
    return (
      new Set(values.filter((value) => value !== null)).size +
      values.filter((value) => value === null).length
    );
  }

  // Kinds

  type Populated = ReturnType<typeof populate>;

  /** How many persons (households, GPs, or records) there are more, with those that may have counted. */
  const more = ({ size, uncertain }: Populated, list: Rec[]) =>
    size([...list, ...uncertain]) - size(list);

  function countsOf(
    measure: MeasureOver,
    list: Rec[],
    found: Populated,
    told: Rec[],
    moment: Moment,
  ): Counts {
    if (measure.share !== undefined) {
      const { where } = measure.share;
      return {
        teller: found.size(list.filter((rec) => allHold(rec, where, moment))),
        noemer: found.size(list),
      };
    }
    if (measure.stock !== undefined) {
      const { begin, end } = measure.stock;
      return {
        count: found.size(list),
        flow: flow([begin, end], measure.unique, list, told, moment),
      };
    }
    if (measure.duration !== undefined) {
      const { from, to, negative } = measure.duration;
      const days = list.flatMap((rec) => {
        const [start, stop] = [dateAt(rec, from, moment), dateAt(rec, to, moment)];
        return start === null || stop === null ? [] : [daysBetween(start, stop)];
      });
      const kept = negative === 'zero' ? days.map((number) => Math.max(0, number)) : days;
      const different = [...new Set(kept)].sort((a, b) => a - b);
      const histogram = different.map((number): [number, number] => [
        number,
        kept.filter((other) => other === number).length,
      ]);
      if (negative !== 'zero') return { histogram };
      return { histogram, flagged: days.filter((number) => number < 0).length };
    }
    if (measure.sum !== undefined) return summed(measure, measure.sum, list, found, moment);
    if (measure.journey !== undefined) {
      const reads: JourneyReads<Rec> = {
        holds: (rec, asked) => holds(rec, asked, moment),
        date: (rec, reference) => dateAt(rec, reference, moment),
        value: valueAt,
        datesOf: (rec, asked) =>
          related(rec, asked, moment)
            .map((other) => valueAt(other, asked.date) as string | null)
            .filter((date) => date !== null),
      };
      const journey = journeyOf(measure.journey, list, told, [moment.from, moment.to], reads);
      return { count: found.size(list), journey };
    }
    if (measure.survey !== undefined) return surveyAnswer(list.map(answered), measure.survey);
    return { count: found.size(list) };
  }

  /** An answer as the survey reads it. */
  function answered(rec: Rec): Answered {
    const at = (path: string) => valueAt(rec, path);
    const meting = Object.fromEntries(
      metingFields.map((field) => [field, at(`meting.${field}`)]),
    ) as Answered['meting'];
    return {
      respondent: at('respondentId'),
      code: at('antwoordcode'),
      weight: at('gewicht'),
      meting,
    };
  }

  /** One answer of each respondent in the last meting, and the rules that took the others out. */
  function inLastMeting(found: Populated): Populated {
    const rules = surveyRuleOf(found.counted.map(answered));
    const taken = surveyRules.map(([reason, rule], index) => ({
      reason: reason as string,
      rule,
      count: rules.filter((other) => other === index).length,
    }));
    const isUnknown = (index: number) => surveyRules[rules[index] ?? -1]?.[0] === 'unknown';
    return {
      ...found,
      counted: found.counted.filter((_, index) => rules[index] === -1),
      buckets: [...found.buckets, ...taken.filter(({ count }) => count > 0)],
      uncertain: [...found.uncertain, ...found.counted.filter((_, index) => isUnknown(index))],
    };
  }

  function summed(
    { range }: MeasureOver,
    { of, accrued, minus }: NonNullable<MeasureOver['sum']>,
    list: Rec[],
    found: Populated,
    moment: Moment,
  ): Counts {
    const signOf = (rec: Rec) => (minus !== undefined && allHold(rec, minus, moment) ? -1 : 1);
    if (accrued !== undefined) {
      const values = list.map((rec) => ({
        ...accruedBy({ sum: { accrued }, range }, rec, found, moment),
        sign: signOf(rec),
      }));
      return {
        cents: values.reduce((sum, { cents, sign }) => sum + sign * cents, 0),
        records: list.length,
        empty: values.filter(({ unpriced }) => unpriced).length,
        shared: values.filter(({ shared }) => shared).length,
      };
    }
    const values = list.map((rec) => ({ value: valueAt(rec, of), sign: signOf(rec) }));
    const filled = values.filter(({ value }) => value !== null);
    return {
      cents: filled.reduce((sum, { value, sign }) => sum + sign * centsOf(value), 0),
      records: list.length,
      empty: values.length - filled.length,
    };
  }

  /** What a record is worth in the days that are asked. */
  function accruedBy(
    {
      sum,
      range,
    }: {
      readonly range?: MeasureOver['range'] | undefined;
      readonly sum?: Pick<NonNullable<MeasureOver['sum']>, 'accrued'> | undefined;
    },
    rec: Rec,
    found: Populated,
    moment: Moment,
  ) {
    if (sum?.accrued === undefined) return { cents: 0, unpriced: false, shared: false };
    const reads: Reads<Rec> = {
      value: valueAt,
      date: (one, reference) => dateAt(one, reference, moment),
      holds: (one, asked) => holds(one, asked, moment),
      lastDay: (one, reference) => {
        const end = dateAt(one, reference, moment);
        return end === null || endIsLastDayIn(one.type, reference) ? end : plusDays(end, -1);
      },
      name: (one) => one.name,
      tariffs: rows['tarief'] ?? [],
    };
    return worth(rec, sum.accrued, rangeOf(range, moment.from, moment.to), found.told, reads);
  }

  /** How the ends of a value read records. */
  function boundsReads(from: string, to: string): BoundsReads<Rec> {
    const at = (dates: Population['dates']): Moment => ({ from, to, peildatum, dates });
    return {
      type: (rec) => rec.type,
      walk,
      value: valueAt,
      date: (rec, reference, dates) => dateAt(rec, reference, at(dates)),
      holds: (rec, asked, dates) => holds(rec, asked, at(dates)),
      sharing: (rec, { where: _where, ...asked }) => related(rec, asked, at(undefined)),
      overlaps: (rec, other, asked, dates) => overlaps(rec, asked, [other], at(dates)),
      daysBetween,
      cents: centsOf,
      peildatum,
    };
  }

  function flow(
    spell: readonly string[],
    unique: string | undefined,
    now: Rec[],
    told: Rec[],
    moment: Moment,
  ) {
    const dayBefore = plusDays(moment.from, -1);
    const before = told.filter((rec) => isThereOn(rec, spell, dayBefore, moment));
    if (unique !== undefined) {
      const names = (list: Rec[]) => new Set(list.map((rec) => valueAt(rec, unique)));
      const [then, today] = [names(before), names(now)];
      return {
        begin: then.size,
        in: [...today].filter((name) => !then.has(name)).length,
        out: [...then].filter((name) => !today.has(name)).length,
        end: today.size,
      };
    }
    const days = told.map((rec) => spellAt(rec, spell, moment));
    return {
      begin: before.length,
      in: days.filter((item) => item !== null && isBetween(item.first, moment.from, moment.to))
        .length,
      // Gone: the first day without it lies in the period.
      out: days.filter(
        (item) => item !== null && isBetween(plusDays(item.last, 1), moment.from, moment.to),
      ).length,
      end: now.length,
    };
  }

  /** The names of the kinds, in order, and those that a record is of. */
  function divide(over: OverName, by: Division, moment: Moment) {
    if (typeof by !== 'string' && 'cases' in by) {
      const cases = Object.entries(by.cases as Named<Condition>);
      const labels = cases.map(([label]) => label);
      const of = (rec: Rec) => {
        const found = cases.find(([, asked]) => holds(rec, asked, moment));
        return found === undefined ? [] : [found[0]];
      };
      return { labels, of, shown: 'all' as const, several: false };
    }
    if (typeof by !== 'string') {
      const labels = by.upTo.map((last, index) => {
        const first = index === 0 ? 0 : (by.upTo[index - 1] as number) + 1;
        return `${first} t/m ${last} dagen`;
      });
      labels.push(`meer dan ${by.upTo.at(-1)} dagen`);
      const of = (rec: Rec) => {
        const date = dateAt(rec, by.daysSince, moment);
        if (date === null || date > moment.to) return [];
        // Days that have not come are not counted.
        const last = moment.to < moment.peildatum ? moment.to : moment.peildatum;
        const age = Math.max(0, daysBetween(date, last));
        const index = by.upTo.findIndex((last) => age <= last);
        return [labels.at(index) as string];
      };
      return { labels, of, shown: 'all' as const, several: false };
    }
    const of = (rec: Rec): string[] => {
      const value = valueAt(rec, by);
      if (value === null) return ['niet ingevuld'];
      if (typeof value === 'boolean') return [value ? 'ja' : 'nee'];
      return Array.isArray(value) ? [...new Set(value as string[])] : [String(value)];
    };
    const { meta } = fieldAt(over, by);
    return { labels: null, of, shown: 'filled' as const, several: meta.kind === 'codes' };
  }

  return (measure, { from, to }) => {
    const needed = needsOf(measure);
    const absent = [...needed.tables].filter((name) => !tables.has(name));
    const there = tables.get(measure.over as string) ?? [];
    if (absent.length === 0 && there.length > 0)
      for (const field of measure.filledSomewhere ?? [])
        if (there.every((rec) => valueAt(rec, field) === null))
          absent.push(`${measure.over}.${field}`);
    if (absent.length > 0) {
      return {
        status: 'no-data',
        absent,
        counts: {},
        buckets: [],
        uncertain: { teller: 0, noemer: 0 },
        extremes: null,
        groups: [],
      };
    }
    const momentOf = (population: Population): Moment => ({
      from,
      to,
      peildatum,
      dates: population.dates,
    });
    if (measure.ratio !== undefined) {
      const [teller, noemer] = [measure.ratio.teller, measure.ratio.noemer].map((population) =>
        populate(population, pathsOf(population).paths, momentOf(population)),
      ) as [Populated, Populated];
      return {
        status: 'counted',
        absent: [],
        counts: { teller: teller.size(teller.counted), noemer: noemer.size(noemer.counted) },
        buckets: [
          ...teller.buckets.map((bucket) => ({ ...bucket, side: 'teller' as const })),
          ...noemer.buckets.map((bucket) => ({ ...bucket, side: 'noemer' as const })),
        ],
        uncertain: { teller: more(teller, teller.counted), noemer: more(noemer, noemer.counted) },
        extremes: ratioEnds(measure.ratio, [teller, noemer], boundsReads(from, to)),
        groups: [],
      };
    }
    const over = measure.over as OverName;
    const moment = momentOf(measure);
    const { distribution, duration } = measure;
    // A duration is never negative: what ends before it starts is in an impossible order, unless it counts as 0 days.
    const isNegative = (rec: Rec) => {
      if (duration === undefined || duration.negative === 'zero') return false;
      const [start, stop] = [dateAt(rec, duration.from, moment), dateAt(rec, duration.to, moment)];
      return start !== null && stop !== null && stop < start;
    };
    const { survey } = measure;
    const asked =
      survey === undefined
        ? measure
        : { ...measure, of: { ...measure.of, vraag: { is: { vraagId: survey.question } } } };
    // What only a breakdown reads keeps no record out.
    const { groups: _, ...ungrouped } = measure;
    const whole = populate(asked, needsOf(ungrouped as Measure).paths, moment, isNegative);
    const found = survey === undefined ? whole : inLastMeting(whole);
    const parts = distribution === undefined ? null : divide(over, distribution.by, moment);
    // What is of no kind is not in the distribution.
    const counted = found.counted.filter((rec) => parts === null || parts.of(rec).length > 0);
    const divisions = Object.entries(measure.groups ?? {});
    if (distribution !== undefined) divisions.push(['verdeling', distribution.by]);
    const groups = divisions.flatMap(([name, by]) => {
      const { labels, of, shown, several } = divide(over, by, moment);
      const names = labels ?? [...new Set(counted.flatMap(of))];
      return names.flatMap((label) => {
        const list = counted.filter((rec) => of(rec).includes(label));
        if (list.length === 0 && shown === 'filled') return [];
        return [
          {
            by: { [name]: label },
            counts: countsOf(
              measure,
              list,
              found,
              found.told.filter((rec) => of(rec).includes(label)),
              moment,
            ),
            overlap: several || measure.unique !== undefined,
          },
        ];
      });
    });
    return {
      status: 'counted',
      absent: [],
      counts: countsOf(measure, counted, found, found.told, moment),
      buckets: found.buckets,
      uncertain: {
        teller: more(
          found,
          measure.share === undefined
            ? counted
            : counted.filter((rec) => allHold(rec, measure.share?.where, moment)),
        ),
        noemer: more(found, counted),
      },
      extremes: measureEnds(
        measure,
        found,
        boundsReads(from, to),
        (rec) => accruedBy(measure, rec, found, moment).unpriced,
      ),
      groups,
    };
  };
}

// What the declarations say

/** Where a text stands that is no path. */
const noPaths: readonly string[] = [
  'term',
  'negative',
  'record',
  'per',
  'days',
  'keep',
  'open',
  'period',
];
const roleNames: readonly string[] = [
  'start',
  'einde',
  'voortijdigEinde',
  'uiterste',
  'laatsteDag',
];
/** The buckets with rules of their own, in the order in which they are asked. */
const ruled = ['not-linked', 'excluded-by-rule', 'undecided', 'date-missing', 'unknown'] as const;

const keyOf = (type: OverName) => allRecords[type].key as readonly string[];
const referencesOf = (type: OverName) =>
  Object.entries(allRecords[type].references) as [string, RecordName][];
const stepOf = (field: string) => field.replace(/Id$/, '');
/** The pairs of dates that stand in order, also of records at most two references away. */
const inOrder = (type: OverName) => inOrderOf(allRecords[type]);
const inOrderOf = remember((type: (typeof allRecords)[OverName]) => {
  const pairs = [...type.order] as (readonly [string, string])[];
  for (const [one, there] of Object.entries(type.references) as [string, RecordName][]) {
    for (const [a, b] of allRecords[there].order)
      pairs.push([`${stepOf(one)}.${a}`, `${stepOf(one)}.${b}`]);
    for (const [two, further] of referencesOf(there))
      for (const [a, b] of allRecords[further].order)
        pairs.push([`${stepOf(one)}.${stepOf(two)}.${a}`, `${stepOf(one)}.${stepOf(two)}.${b}`]);
  }
  return pairs;
});
const kindOf = (type: OverName, field: string) =>
  describeFields(allRecords[type].fields).find(({ name }) => name === field)?.meta.kind;
const endIsLastDayIn = (type: OverName, reference: string) =>
  !roleNames.includes(reference) && fieldAt(type, reference).meta.einde === 'laatste-dag';

/** How many birthdays there have been; of who was born on 29 February the first is in March where there is no such day. */
function ageOn(born: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}

function centsOf(value: unknown): number {
  const [whole = '0', decimals = ''] = Number(value).toFixed(2).split('.');
  const cents = Number(whole.replace('-', '')) * 100 + Number(decimals);
  return whole.startsWith('-') ? -cents : cents;
}

/** The fields that a date rests on. */
function fieldsOf(reference: string, dates: Population['dates']): string[] {
  if (!roleNames.includes(reference)) return [reference];
  const expression = (dates as Record<string, DateExpression> | undefined)?.[reference];
  if (expression === undefined) return [];
  if (typeof expression === 'string') return [expression];
  if (expression.after !== undefined) return fieldsOf(expression.after, dates);
  return (expression.latest ?? expression.earliest ?? expression.first ?? []).map((part) =>
    typeof part === 'string' ? part : part.date,
  );
}

const metingFields = [
  'metingId',
  'veldwerkVan',
  'veldwerkTot',
  'populatie',
  'populatieOmvang',
  'uitgenodigd',
  'respons',
];

type Needed = {
  paths: ReadonlySet<string>;
  tables: ReadonlySet<string>;
  fields: ReadonlySet<string>;
};

/** What a measure reads: paths of its records, tables, and `record.field`. */
export const needsOf: (measure: Measure) => Needed = remember((measure: Measure) => {
  if (measure.ratio !== undefined) {
    const [a, b] = [pathsOf(measure.ratio.teller), pathsOf(measure.ratio.noemer)];
    return {
      paths: new Set([...a.paths, ...b.paths]),
      tables: new Set([...a.tables, ...b.tables]),
      fields: new Set([...a.fields, ...b.fields]),
    };
  }
  const { share, stock, duration, distribution, sum, journey, survey, groups } = measure;
  const { where } = share ?? {};
  const answers =
    survey === undefined
      ? []
      : [
          'vraagId',
          'antwoordcode',
          'respondentId',
          'gewicht',
          ...metingFields.map((field) => `meting.${field}`),
        ];
  const needed = pathsOf(measure, {
    where,
    stock,
    duration,
    distribution,
    sum,
    journey,
    groups,
    answers,
  });
  // A table of prices may be absent: each record may have a price of its own.
  const tables = [...needed.tables].filter((name) => name !== 'tarief');
  return sum?.accrued === undefined ? needed : { ...needed, tables: new Set(tables) };
});

/**
 * Walks the literal: in a place where a date or field stands its texts are paths; names of conditions, values, terms and
 * record types are not.
 */
function pathsOf(population: Population, more: object = {}): Needed {
  const over = population.over as OverName;
  const paths = new Set<string>();
  const fields = new Set<string>();
  const tables = new Set<string>(sourcesOf(over));
  const addTo = (base: OverName, path: string, isOwn: boolean) => {
    if (roleNames.includes(path)) return;
    const { steps, record, field } = pathTo(base, path);
    let current: OverName = base;
    for (const step of steps) {
      current = Object.fromEntries(referencesOf(current))[step] as RecordName;
      tables.add(current);
    }
    fields.add(`${record}.${field}`);
    if (!isOwn || paths.has(path)) return;
    paths.add(path);
    const description = describeFields(allRecords[record].fields).find(
      ({ name }) => name === field,
    );
    for (const from of description?.meta.uit ?? []) addTo(base, from, true);
  };
  const walk = (base: OverName, isOwn: boolean, value: unknown, at: string): void => {
    const text = (item: unknown) => addTo(base, item as string, isOwn);
    if (value === undefined || value === null || typeof value === 'number') return;
    // What of a duration is open is another measure, or a sentence that says why none is.
    if (at === 'open') return;
    if (typeof value === 'string') {
      if (!noPaths.includes(at)) text(value);
      return;
    }
    if (Array.isArray(value)) {
      for (const item of value) walk(base, isOwn, item, at);
      return;
    }
    const object = value as { readonly [key: string]: unknown };
    if (at === 'is') {
      Object.keys(object).forEach(text);
      return;
    }
    if (at === 'per') {
      text(object['by']);
      return;
    }
    if (at === 'journey') {
      const { nodes, persons } = object;
      walk(base, isOwn, persons, 'persons');
      for (const node of Object.values(nodes as Record<string, Record<string, unknown>>)) {
        walk(base, isOwn, node['when'], 'when');
        walk(base, isOwn, node['at'], typeof node['at'] === 'string' ? 'at' : 'some');
      }
      return;
    }
    if (at === 'price') {
      for (const field of [
        'productcode',
        'aanbieder',
        'geldigVan',
        'geldigTot',
        'bedrag',
        'eenheid',
      ])
        fields.add(`tarief.${field}`);
    }
    if (at === 'some' || at === 'overlap') {
      const asked = object as unknown as Overlap;
      const other = asked.record as OverName;
      for (const source of sourcesOf(other)) tables.add(source);
      text(asked.at ?? asked.on);
      addTo(other, asked.on, false);
      walk(other, false, asked.where, 'where');
      walk(other, false, asked.spell, 'spell');
      walk(other, false, (object as { readonly date?: string }).date, 'date');
      walk(base, isOwn, asked.with, 'with');
      return;
    }
    for (const [key, item] of Object.entries(object)) walk(base, isOwn, item, key);
  };
  const { dates, cohort, of, buckets, unique, version } = population;
  walk(over, true, { dates, cohort, of, buckets, unique, version, ...more }, '');
  return { paths, tables, fields };
}

function sourcesOf(type: OverName): readonly string[] {
  const { from } = allRecords[type] as { readonly from?: View };
  if (from === undefined) return [type];
  if ('pairs' in from) return from.pairs;
  return 'merge' in from ? [from.merge] : [from.each, from.with];
}
