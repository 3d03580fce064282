import { askedIn, type Moment } from '../calculate/index.ts';
import {
  type Division,
  type Length,
  type MeasureOver,
  rangeOf,
  type TermId,
} from '../model/index.ts';
import { countedPaths, orderOf } from '../needs/index.ts';
import type { OverName } from '../records/index.ts';
import { canonical } from '../util/index.ts';
import { asking } from './asking.ts';
import { divided } from './division.ts';
import { type ResultRow, wholeNumber } from './engine.ts';
import { type Expression, joined, sql } from './expression.ts';
import type { Frame } from './frame.ts';
import type { Grouped, Subject } from './kinds.ts';
import type { Plan, Question } from './plan.ts';
import { type Placed, placed, sizeOf } from './population.ts';
import type { Spread } from './spread.ts';
import { inLastWave } from './survey.ts';
import type { BeginDate } from './terms.ts';

/** A term that was asked for, from a date. */
export type UsedTerm = { readonly date: BeginDate; readonly term: TermId | Length };

/** A measure in the statement over its record type. */
export type MeasureSubject = {
  /** The records of the population, of whatever kind they are. */
  readonly placed: Placed;
  /** The records over the whole. */
  readonly whole: Subject;
  /** The same over the parts of a division, and how many rows there are of each part. */
  parts(
    by: Division,
    name: string,
  ): Subject & { readonly sizes: () => ReadonlyMap<string, number> };
  /** The row with the numbers of the whole, once the statement was run. */
  row(): ResultRow | undefined;
  /** Which terms were asked for. */
  used(): readonly UsedTerm[];
};

/** Puts the records of a measure in a statement. */
export function subjectOf(plan: Plan, measure: MeasureOver, moment: Moment): MeasureSubject {
  const population = measure.survey === undefined ? measure : askedIn(measure);
  const { distribution, dates } = measure;
  const reads = countedPaths(measure);
  const order = orderOf(measure);
  const over = measure.over as OverName;
  const used = new Map<string, UsedTerm>();
  const recordsIn = (frame: Frame): { records: Placed; rows: Expression } => {
    const made = placed(frame, population, moment, plan.terms, { reads, order });
    const records = measure.survey === undefined ? made : inLastWave(frame, made);
    const rows = withinCases(records, distribution?.by);
    for (const item of made.asking.used)
      used.set(`${item.date.name}|${canonical(item.term)}`, item);
    return { records, rows };
  };
  const question = plan.question(over, '', () => []);
  const { frame } = question;
  const { records, rows } = recordsIn(frame);
  const row = () => frame.rows()[0];
  const { unique } = records;

  /** A statement that is divided by a part, if any, and by values. */
  const opened = (by: Division | null, place: number, key: string, values: GroupedValues) =>
    plan.question(over, canonical([key, by, place, dates ?? {}, moment]), (there) => {
      const asked = asking(there, dates, moment, plan.terms);
      const part = by === null ? [] : divided(asked, by).parts.slice(place, place + 1);
      return [...part, ...values(asked)].map((value) => there.column(value));
    });
  /** One statement; or one for each part where a record may be in several. */
  const group =
    (by: Division | null): Subject['group'] =>
    (key, values, read) => {
      const places = by === null ? [0] : divided(records.asking, by).parts.map((_, place) => place);
      const statements = places.map((place) => {
        const own = by === null && key === '' ? question : opened(by, place, key, values);
        const found = recordsIn(own.frame);
        const label = by === null ? () => '' : divided(found.records.asking, by).label;
        const grouped: Grouped = {
          ...found.records,
          rows: found.rows,
          frame: own.frame,
          by: (index) => `g${by === null ? index : index + 1}`,
        };
        const counts = read(grouped);
        return { counts, of: (part: string) => rowsOf(own, label, part) };
      });
      return (part) => {
        const own = statements.find(({ of }) => of(part).length > 0) ?? statements[0];
        return own?.counts(own.of(part)) ?? {};
      };
    };

  const whole: Subject = {
    ...records,
    rows,
    frame,
    moment,
    range: rangeOf(measure, moment),
    inexact: () => plan.inexact.add(measure.id),
    count(these, field, what) {
      const size = sizeOf(frame, these, field, what);
      return () => size(row());
    },
    counted: (these, what) => whole.count(these, unique, what),
    histogram(these, value, what) {
      const read = frame.spread(these, [value], what);
      const days = once(() => histogramIn(read()));
      return () => days();
    },
    group: group(null),
  };
  const parts: MeasureSubject['parts'] = (by, name) => {
    const division = divided(records.asking, by);
    const labels = division.parts.map((part) => frame.column(part));
    /** What is counted by values of which the last is a part, by the name of the part. */
    const byPart = (
      these: Expression,
      values: readonly Expression[],
      field: Expression | null,
      what: string,
    ) => {
      const shown = `${what} naar ${name}${division.numbered ? ` (vanaf 0: ${(division.labels ?? []).join(', ')})` : ''}`;
      const reads = labels.map((label) => frame.spread(these, [...values, label], shown, field));
      return once(() => {
        const found = new Map<string, Spread[number][]>();
        for (const item of reads.flatMap((read) => read())) {
          const name = division.label(item[0].at(-1));
          if (name !== null) found.set(name, [...(found.get(name) ?? []), item]);
        }
        return found;
      });
    };
    const sum = (items: Spread = []) => items.reduce((all, [, times]) => all + times, 0);
    const own: Subject = {
      ...whole,
      count(these, field, what) {
        const found = byPart(these, [], field, what);
        return (part) => sum(found().get(part));
      },
      counted: (these, what) => own.count(these, unique, what),
      histogram(these, value, what) {
        const found = byPart(these, [value], null, what);
        return (part) => histogramIn(found().get(part) ?? []);
      },
      group: group(by),
    };
    const sizes = byPart(rows, [], null, 'records');
    return {
      ...own,
      sizes: () => new Map([...sizes()].map(([name, items]) => [name, sum(items)])),
    };
  };
  return { placed: records, whole, parts, row, used: () => [...used.values()] };
}

type GroupedValues = Parameters<Subject['group']>[1];

/** The rows of a result that are of one part. */
const rowsOf = (
  own: Question,
  label: (value: unknown) => string | null,
  part: string,
): readonly ResultRow[] => own.frame.rows().filter(({ g0 }) => label(g0) === part);

/** How many have each whole number; those without one are left out. */
function histogramIn(found: Spread): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const [[value], times] of found) {
    if (value === null || value === undefined) continue;
    counts.set(wholeNumber(value), (counts.get(wholeNumber(value)) ?? 0) + times);
  }
  return counts;
}

/** What is of no kind is not in a distribution, nor in another breakdown of it. */
function withinCases({ rows, asking: there }: Placed, by: Division | undefined): Expression {
  if (by === undefined) return rows;
  const { overlap, fixed, parts } = divided(there, by);
  const [part] = parts;
  if (overlap || !fixed || part === undefined) return rows;
  return joined('and', [rows, sql`(${there.frame.column(part)} is not null)`]);
}

/** Works something out once, when it is asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
