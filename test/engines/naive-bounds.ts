/**
 * The ends of a value for the second engine: what it can be at least and at most, whatever is filled in where a cell is
 * empty and unknown. Record by record, with answers that are certain, possible or neither; it shares no code with
 * `src/calculate` and `src/needs`.
 */
import type {
  Condition,
  DateExpression,
  Measure,
  MeasureOver,
  Named,
  Overlap,
  Population,
  Related,
  View,
} from '../../src/model/index.ts';
import { allRecords, fieldAt, type OverName, pathTo } from '../../src/records/index.ts';

/** Whether something holds whatever is filled in, and whether it may. */
type Truth = { readonly certain: boolean; readonly possible: boolean };
export type Ends = { least: Record<string, number | null>; most: Record<string, number | null> };

/** How the engine reads one record. */
export type BoundsReads<Rec> = {
  type(rec: Rec): OverName;
  /** The record at the end of a path, and the name of the field there. */
  walk(rec: Rec, path: string): { end: Rec | undefined; field: string };
  value(rec: Rec, path: string): unknown;
  date(rec: Rec, reference: string, dates: Population['dates']): string | null;
  holds(rec: Rec, asked: Condition, dates: Population['dates']): boolean;
  /** The records that share the key, whatever else is asked of them. */
  sharing(rec: Rec, asked: Related): Rec[];
  /** Whether the spell of one of those overlaps. */
  overlaps(rec: Rec, other: Rec, asked: Overlap, dates: Population['dates']): boolean;
  daysBetween(from: string, to: string): number;
  cents(value: unknown): number;
  peildatum: string;
};

/** What the engine found of a population. */
export type Found<Rec> = {
  all: Rec[];
  counted: Rec[];
  uncertain: Rec[];
  superseded: Rec[];
  isNear(rec: Rec): boolean;
  isImpossible(rec: Rec): boolean;
  size(list: Rec[]): number;
  /** Those of the same, of which one version counts. */
  isSame(a: Rec, b: Rec): boolean;
};

const roleNames: readonly string[] = [
  'start',
  'einde',
  'voortijdigEinde',
  'uiterste',
  'laatsteDag',
];
const widening: readonly string[] = ['date-missing', 'unknown'];

// What the measure says itself

/** The fields of which the measure says what an empty cell means, as `record.field`. */
export function decidedIn(population: Population, kind: object): ReadonlySet<string> {
  const fields = new Set<string>();
  const add = (base: OverName, path: string) => {
    if (roleNames.includes(path)) return;
    const { record, field } = pathTo(base, path);
    fields.add(`${record}.${field}`);
  };
  const addView = (name: OverName) => {
    const { from } = allRecords[name] as { readonly from?: View };
    if (from === undefined) return;
    if ('pairs' in from) fields.add(`${from.pairs[1]}.begindatum`);
    else if ('merge' in from) {
      for (const date of from.spell) fields.add(`${from.merge}.${date}`).add(`${name}.${date}`);
    } else {
      for (const date of [...from.earliest, 'begindatum']) fields.add(`${from.with}.${date}`);
    }
  };
  const walk = (base: OverName, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      if (key === 'filled' && typeof item === 'string') add(base, item);
      else if (key === 'is') {
        for (const path of Object.keys(item as object))
          for (const from of fieldAt(base, path).meta.uit ?? []) add(base, from);
      } else if (key === 'some' || key === 'overlap') {
        const { record, where } = item as Related;
        addView(record as OverName);
        walk(record as OverName, [where]);
      } else walk(base, item);
    }
  };
  const over = population.over as OverName;
  addView(over);
  const datesOf = (reference: string): string[] => {
    const expression = (population.dates as Record<string, DateExpression> | undefined)?.[
      reference
    ];
    if (!roleNames.includes(reference)) return [reference];
    if (expression === undefined) return [];
    if (typeof expression === 'string') return [expression];
    if (expression.after !== undefined) return datesOf(expression.after);
    return (expression.latest ?? expression.earliest ?? expression.first ?? []).map((part) =>
      typeof part === 'string' ? part : part.date,
    );
  };
  const { unique, version } = population;
  const cohort = Object.values(population.cohort).flat() as string[];
  for (const path of cohort.flatMap(datesOf)) add(over, path);
  for (const path of [unique, version?.of, ...(version?.same ?? [])])
    if (path !== undefined) add(over, path);
  const rules = Object.entries(population.buckets ?? {}).filter(
    ([reason]) => !widening.includes(reason),
  );
  // Names of conditions are no questions: they are left out.
  const named = (conditions: object | undefined) => Object.values(conditions ?? {});
  const { share, sum, distribution } = kind as MeasureOver;
  const by = distribution?.by;
  walk(over, [
    ...named(population.of),
    ...rules.flatMap(([, conditions]) => named(conditions)),
    ...named(share?.where),
    ...named(sum?.minus),
    ...named(sum?.accrued?.rates).map((rate) => [(rate as { where: unknown }).where]),
    ...(typeof by === 'object' && 'cases' in by ? named(by.cases) : []),
    ...named(population.dates),
  ]);
  return fields;
}

// Answers of one record

function reading<Rec>(
  reads: BoundsReads<Rec>,
  decided: ReadonlySet<string>,
  named: Population['dates'],
) {
  /** Whether a cell is empty, and what stands there is not known. */
  function isUnknown(rec: Rec, path: string): boolean {
    const { end, field } = reads.walk(rec, path);
    if (end === undefined || reads.value(rec, path) !== null) return false;
    const { meta, record } = fieldAt(reads.type(rec), path);
    if (meta.kind === 'key' || meta.leeg !== undefined) return false;
    if ((allRecords[record].key as readonly string[]).includes(field)) return false;
    if (decided.has(`${record}.${field}`)) return false;
    return meta.na === undefined || reads.value(end, meta.na) !== null;
  }

  /** Whether a date may be another day, or no day. */
  function isUnsure(rec: Rec, reference: string, dates: Population['dates']): boolean {
    if (!roleNames.includes(reference)) return isUnknown(rec, reference);
    const expression = (dates as Record<string, DateExpression> | undefined)?.[reference];
    if (expression === undefined) return false;
    if (typeof expression === 'string') return isUnsure(rec, expression, dates);
    if (expression.after !== undefined) return isUnsure(rec, expression.after, dates);
    const parts = expression.latest ?? expression.earliest ?? expression.first ?? [];
    return parts.some((part) => {
      if (typeof part === 'string') return isUnsure(rec, part, dates);
      const isFree = isUnsure(rec, part.date, dates);
      const { certain, possible } = truth(rec, part.where, dates);
      if (!possible) return false;
      return isFree || (reads.date(rec, part.date, dates) !== null && !certain);
    });
  }

  function dated(
    rec: Rec,
    asked: Condition,
    references: readonly string[],
    needed: readonly string[],
    dates: Population['dates'],
  ): Truth {
    const holds = reads.holds(rec, asked, dates);
    if (!references.some((reference) => isUnsure(rec, reference, dates)))
      return { certain: holds, possible: holds };
    const mayBeThere = (reference: string) =>
      reads.date(rec, reference, dates) !== null || isUnsure(rec, reference, dates);
    return { certain: false, possible: holds || needed.every(mayBeThere) };
  }

  function truth(rec: Rec, asked: Condition, dates: Population['dates']): Truth {
    const about = (references: readonly string[], needed = references) =>
      dated(rec, asked, references, needed, dates);
    if (asked.is !== undefined) {
      const answers = Object.entries(asked.is as Record<string, unknown>).map(([path, wanted]) => {
        const value = reads.value(rec, path);
        const holds = value !== null && [wanted].flat().includes(value);
        return { certain: holds, possible: holds || isUnknown(rec, path) };
      });
      return every(answers);
    }
    if (asked.filled !== undefined) {
      if (roleNames.includes(asked.filled)) return about([asked.filled]);
      const holds = reads.holds(rec, asked, dates);
      return { certain: holds, possible: holds || isUnknown(rec, asked.filled) };
    }
    if (asked.reached !== undefined) return about([asked.reached]);
    if (asked.elapsed !== undefined) return about([asked.elapsed]);
    if (asked.notAfter !== undefined) return about(asked.notAfter);
    if (asked.within !== undefined) return about([asked.within.from, asked.within.to]);
    if (asked.during !== undefined)
      return about([typeof asked.during === 'string' ? asked.during : asked.during.date]);
    if (asked.running !== undefined) return about(asked.running, [asked.running[0]]);
    if (asked.age !== undefined)
      return about([asked.age.from, ...(asked.age.at === undefined ? [] : [asked.age.at])]);
    if (asked.some !== undefined) {
      const { where } = asked.some;
      return some(
        reads
          .sharing(rec, asked.some)
          .map((other) =>
            where === undefined
              ? { certain: true, possible: true }
              : truth(other, where, undefined),
          ),
      );
    }
    if (asked.overlap !== undefined) return overlaps(rec, asked.overlap, dates);
    if (asked.all !== undefined)
      return every(asked.all.map((part: Condition) => truth(rec, part, dates)));
    if (asked.any !== undefined)
      return some(asked.any.map((part: Condition) => truth(rec, part, dates)));
    const { certain, possible } = truth(rec, asked.not, dates);
    return { certain: !possible, possible: !certain };
  }

  function overlaps(rec: Rec, asked: Overlap, dates: Population['dates']): Truth {
    const condition = asked.where;
    const isOpenHere = [asked.with].flat().some((date) => isUnsure(rec, date, dates));
    return some(
      reads.sharing(rec, asked).map((other) => {
        const where =
          condition === undefined
            ? { certain: true, possible: true }
            : truth(other, condition, undefined);
        const isOpen = isOpenHere || asked.spell.some((date) => isUnsure(other, date, undefined));
        const holds = reads.overlaps(rec, other, asked, dates);
        return isOpen
          ? { certain: false, possible: where.possible }
          : { certain: holds && where.certain, possible: holds && where.possible };
      }),
    );
  }

  return {
    truth: (rec: Rec, asked: Condition) => truth(rec, asked, named),
    allHold: (rec: Rec, conditions: Named<Condition> | undefined) =>
      every(Object.values(conditions ?? {}).map((asked) => truth(rec, asked, named))),
    isUnsure: (rec: Rec, reference: string) => isUnsure(rec, reference, named),
    isUnknown,
  };
}

const every = (answers: Truth[]): Truth => ({
  certain: answers.every(({ certain }) => certain),
  possible: answers.every(({ possible }) => possible),
});
const some = (answers: Truth[]): Truth => ({
  certain: answers.some(({ certain }) => certain),
  possible: answers.some(({ possible }) => possible),
});

// Populations

type Reached<Rec> = {
  certain: Rec[];
  possible: Rec[];
  read: ReturnType<typeof reading<Rec>>;
};

function reach<Rec>(
  population: Population,
  kind: object,
  found: Found<Rec>,
  reads: BoundsReads<Rec>,
): Reached<Rec> {
  const read = reading(reads, decidedIn(population, kind), population.dates);
  const cohort = Object.values(population.cohort).flat() as string[];
  const rules = Object.entries(population.buckets ?? {}).flatMap(([reason, conditions]) =>
    Object.values(conditions ?? {}).map((asked) => ({ reason, asked })),
  );
  const isWidening = ({ reason }: { reason: string }) => widening.includes(reason);
  const isUnsure = (rec: Rec) => cohort.some((date) => read.isUnsure(rec, date));
  const { unique, version } = population;
  const passes = [...found.counted, ...found.superseded].filter(
    (rec) =>
      !isUnsure(rec) &&
      read.allHold(rec, population.of).certain &&
      rules.every(({ asked }) => !read.truth(rec, asked).possible),
  );
  const mayCount = (rec: Rec) =>
    (found.isNear(rec) || isUnsure(rec)) &&
    read.allHold(rec, population.of).possible &&
    (unique === undefined || reads.value(rec, unique) !== null) &&
    rules.every((rule) => isWidening(rule) || !read.truth(rec, rule.asked).certain);
  const may = found.all.filter(
    (rec) => found.counted.includes(rec) || found.uncertain.includes(rec) || mayCount(rec),
  );
  if (version === undefined) return { certain: passes, possible: may, read };
  const isOpen = (rec: Rec) =>
    may.some((other) => !passes.includes(other) && found.isSame(other, rec));
  return {
    certain: passes.filter((rec) => found.counted.includes(rec) && !isOpen(rec)),
    possible: may.filter((rec) => found.counted.includes(rec) || isOpen(rec)),
    read,
  };
}

// Kinds

/** Where both ends are one, nothing is missing that could move the value. */
const unlessEqual = (ends: Ends): Ends | null =>
  JSON.stringify(ends.least) === JSON.stringify(ends.most) ? null : ends;

/** The ends of a ratio. */
export function ratioEnds<Rec>(
  { teller, noemer }: NonNullable<Measure['ratio']>,
  [above, below]: [Found<Rec>, Found<Rec>],
  reads: BoundsReads<Rec>,
): Ends | null {
  const [up, down] = [reach(teller, {}, above, reads), reach(noemer, {}, below, reads)];
  return unlessEqual({
    least: { teller: above.size(up.certain), noemer: below.size(down.possible) },
    most: { teller: above.size(up.possible), noemer: below.size(down.certain) },
  });
}

/** The ends of a measure over one record type; `null` where nothing is missing that could move it. */
export function measureEnds<Rec>(
  measure: MeasureOver,
  found: Found<Rec>,
  reads: BoundsReads<Rec>,
  /** Of a sum of spells: whether days of it have no price. */
  isUnpriced: (rec: Rec) => boolean,
): Ends | null {
  if (measure.survey !== undefined) return null;
  const { certain, possible, read } = reach(measure, measure, found, reads);
  const isFree = (rec: Rec) => found.uncertain.includes(rec);
  const { share, duration, sum, distribution } = measure;

  if (share !== undefined) {
    const isMet = (rec: Rec) => read.allHold(rec, share.where);
    const surely = certain.filter((rec) => isMet(rec).certain);
    const maybe = possible.filter((rec) => isFree(rec) || isMet(rec).possible);
    const mayMiss = possible.filter((rec) => isFree(rec) || !isMet(rec).certain);
    const both = (a: Rec[], b: Rec[]) => found.size([...new Set([...a, ...b])]);
    const least = { teller: found.size(surely), noemer: both(surely, mayMiss) };
    const most = { teller: found.size(maybe), noemer: both(maybe, certain) };
    // What can only be a share of all, or of none, or no share at all, has that one end.
    return least.noemer === 0 || most.noemer === 0 ? null : unlessEqual({ least, most });
  }

  if (duration !== undefined) {
    const { from, to, negative } = duration;
    const isPast =
      !roleNames.includes(to) && fieldAt(measure.over as OverName, to).meta.toekomst !== 'kan';
    const sure: number[] = [];
    const open: [least: number, most: number][] = [];
    for (const rec of possible) {
      const [begin, stop] = [from, to].map((date) => reads.date(rec, date, measure.dates)) as [
        string | null,
        string | null,
      ];
      const days = begin === null || stop === null ? null : reads.daysBetween(begin, stop);
      const isUnsure = [from, to].some((date) => read.isUnsure(rec, date));
      const isWrong = found.isImpossible(rec) || (days !== null && days < 0 && negative !== 'zero');
      if (days !== null && !isUnsure && !isWrong) {
        if (certain.includes(rec)) sure.push(Math.max(0, days));
        else open.push([Math.max(0, days), Math.max(0, days)]);
      } else if (isUnsure || isWrong || isFree(rec)) {
        const known = begin !== null && !read.isUnsure(rec, from) && !isWrong && isPast;
        open.push([0, known ? Math.max(0, reads.daysBetween(begin, reads.peildatum)) : Infinity]);
      }
    }
    if (open.length === 0) return null;
    const furthest = (days: number[], share_: number, best: (...values: number[]) => number) => {
      const values = days.map((_, index) =>
        nearestRank([...sure, ...days.slice(0, index + 1)], share_),
      );
      if (sure.length > 0) values.push(nearestRank(sure, share_));
      const value = best(...values);
      return value === Infinity ? null : value;
    };
    const ascending = open.map(([least]) => least).sort((a, b) => a - b);
    const descending = open.map(([, most]) => most).sort((a, b) => b - a);
    const median = [furthest(ascending, 5, Math.min), furthest(descending, 5, Math.max)] as const;
    const p90 = [furthest(ascending, 9, Math.min), furthest(descending, 9, Math.max)] as const;
    return unlessEqual({
      least: { median: median[0], p90: p90[0] },
      most: { median: median[1], p90: p90[1] },
    });
  }

  if (sum !== undefined) {
    const { of, accrued, minus } = sum;
    const none = { least: { cents: null }, most: { cents: null } };
    const isTaken = (rec: Rec) => read.allHold(rec, minus);
    if (accrued !== undefined) {
      const conditions = [
        ...Object.values(minus ?? {}),
        ...Object.values(accrued.rates).map(({ where }) => where),
      ];
      const isOpen = possible.some(
        (rec) =>
          !certain.includes(rec) ||
          isUnpriced(rec) ||
          accrued.spell.some((date) => read.isUnsure(rec, date)) ||
          conditions.some((asked) => {
            const { certain: yes, possible: may } = read.truth(rec, asked);
            return yes !== may;
          }),
      );
      return isOpen ? none : null;
    }
    if (possible.some((rec) => read.isUnknown(rec, of))) return none;
    let [least, most] = [0, 0];
    for (const rec of possible) {
      const value = reads.value(rec, of);
      const cents = value === null ? 0 : reads.cents(value);
      const taken = minus === undefined ? { certain: false, possible: false } : isTaken(rec);
      const outcomes = [
        ...(certain.includes(rec) ? [] : [0]),
        ...(taken.certain ? [] : [cents]),
        ...(taken.possible ? [-cents] : []),
      ];
      least += Math.min(...outcomes);
      most += Math.max(...outcomes);
    }
    return unlessEqual({ least: { cents: least }, most: { cents: most } });
  }

  const by = distribution?.by;
  const ofAny = (rec: Rec): Truth => {
    if (by === undefined || typeof by === 'string') return { certain: true, possible: true };
    if ('cases' in by)
      return some(Object.values(by.cases).map((asked) => read.truth(rec, asked as Condition)));
    return read.truth(rec, { reached: by.daysSince });
  };
  const least = found.size(certain.filter((rec) => ofAny(rec).certain));
  const most = found.size(
    possible.filter((rec) => (isFree(rec) && typeof by === 'object' ? true : ofAny(rec).possible)),
  );
  return unlessEqual({ least: { count: least }, most: { count: most } });
}

/** The smallest value with at least so many tenths of all at or below it. */
function nearestRank(values: number[], tenths: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = Math.max(1, Math.ceil((tenths * sorted.length) / 10));
  return sorted[rank - 1] as number;
}
