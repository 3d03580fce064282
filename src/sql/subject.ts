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
import { divided } from './division.ts';
import { type ResultRow, textOrNull, wholeNumber } from './engine.ts';
import { type Expression, joined, sql } from './expression.ts';
import type { Frame } from './frame.ts';
import type { Grouped, Subject } from './kinds.ts';
import type { Plan } from './plan.ts';
import { type Placed, placed, sizeOf } from './population.ts';
import type { Spread } from './spread.ts';
import { inLastWave } from './survey.ts';
import type { BeginDate } from './terms.ts';
import type { Divider } from './totals.ts';

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

/** What a division is called, for people. */
type Named = Omit<Divider, 'value'>;

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
  const frame = plan.frame(over);
  const { keepsLayers } = frame.statement.dialect;
  const { records, rows } = recordsIn(frame);
  const row = () => frame.rows()[0];
  const { unique } = records;

  /** Where layers are worked out for each part of a statement, what is divided stands apart. */
  const frameFor = (apart: string, by: Division | null, place: number): Frame => {
    const isOwn = apart === '' && (by === null || keepsLayers);
    if (isOwn) return frame;
    const name = keepsLayers ? apart : canonical([apart, by, place, dates ?? {}, moment]);
    return plan.frame(over, name);
  };
  /** The numbers of each part; of the parts of a division where a record may be in several, for each by itself. */
  const group =
    (by: Division | null, named: Named): Subject['group'] =>
    (apart, values, read) => {
      const places = by === null ? [0] : divided(records.asking, by).parts.map((_, place) => place);
      const asked = places.map((place) => {
        const there = frameFor(apart, by, place);
        const found = recordsIn(there);
        const { asking } = found.records;
        const division = by === null ? null : divided(asking, by);
        const part = (division?.parts.slice(place, place + 1) ?? []).map((value) => ({
          ...named,
          value,
        }));
        const dividers = [...part, ...values(asking)];
        const totals = there.by(
          dividers.map(({ value, ...what }) => ({ ...what, value: there.column(value) })),
        );
        const grouped: Grouped = {
          ...found.records,
          rows: found.rows,
          frame: there,
          totals,
          by: (index) => `g${part.length + index}`,
        };
        const label = division?.label ?? (() => '');
        const of = (name: string) => totals.rows().filter(({ g0 }) => label(g0) === name);
        return { counts: read(grouped), of };
      });
      return (part) => {
        const own = asked.find(({ of }) => of(part).length > 0) ?? asked[0];
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
    group: group(null, { name: '' }),
  };
  const parts: MeasureSubject['parts'] = (by, name) => {
    const division = divided(records.asking, by);
    const labels = division.parts.map((part) => frame.column(part));
    const what = division.numbered
      ? `${name} (vanaf 0: ${(division.labels ?? []).join(', ')})`
      : name;
    /** What is counted by some values of which the last is a part, by the name of the part. */
    const byPart = (read: (label: Divider) => () => Spread) => {
      const reads = labels.map((value) => read({ name, what, value }));
      return once(() => {
        const found = new Map<string, Spread[number][]>();
        for (const item of reads.flatMap((counts) => counts())) {
          const part = division.label(item[0].at(-1));
          if (part !== null) found.set(part, [...(found.get(part) ?? []), item]);
        }
        return found;
      });
    };
    const counted = (these: Expression, field: Expression | null, shown: string) =>
      byPart((label) => countBy(frame, label, these, field, shown));
    const sum = (items: Spread = []) => items.reduce((all, [, times]) => all + times, 0);
    const own: Subject = {
      ...whole,
      count(these, field, what) {
        const found = counted(these, field, what);
        return (part) => sum(found().get(part));
      },
      counted: (these, what) => own.count(these, unique, what),
      histogram(these, value, shown) {
        const found = byPart((label) =>
          frame.spread(these, [value, label.value], `${shown} naar ${what}`),
        );
        return (part) => histogramIn(found().get(part) ?? []);
      },
      group: group(by, { name, what }),
    };
    const sizes = counted(rows, null, 'records');
    return {
      ...own,
      sizes: () => new Map([...sizes()].map(([name, items]) => [name, sum(items)])),
    };
  };
  return { placed: records, whole, parts, row, used: () => [...used.values()] };
}

/**
 * Counts some of the rows by a value, or each value of a field once. Where layers are kept all that is asked by the same value
 * is counted in one pass; else all that is asked by any value is one statement.
 */
function countBy(
  frame: Frame,
  divider: Divider,
  these: Expression,
  field: Expression | null,
  shown: string,
): () => Spread {
  if (!frame.statement.dialect.keepsLayers)
    return frame.spread(
      these,
      [divider.value],
      `${shown} naar ${divider.what ?? divider.name}`,
      field,
    );
  const totals = frame.by([divider]);
  const size = sizeOf(totals, these, field, shown);
  return () =>
    totals
      .rows()
      .map((row) => [[textOrNull(row['g0'])], size(row)] as const)
      .filter(([, times]) => times > 0);
}

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
