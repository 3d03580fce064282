import { EMPTY } from '../calculate/index.ts';
import { ageClasses, type Division, lastDayOf } from '../model/index.ts';
import { fieldAt } from '../records/index.ts';
import { SvaError } from '../util/index.ts';
import type { Asking } from './asking.ts';
import { textOrNull, wholeOrNull } from './engine.ts';
import { type Expression, sql } from './expression.ts';
import type { Frame } from './frame.ts';
import { surely } from './question.ts';

/** How records are divided, in SQL. */
export type Divided = {
  /** The part that a record is in; one for each part where it may be in several. */
  readonly parts: readonly Expression[];
  /** The name of a part, from what the statement gives; `null` for none. */
  label(value: unknown): string | null;
  /** The names in their order; those of a field without a list stand in the order of the alphabet. */
  readonly labels: readonly string[] | null;
  /** Whether the statement gives the place of the name, counted from 0, and not the name itself. */
  readonly numbered: boolean;
  /** Whether a record may be of several kinds. */
  readonly overlap: boolean;
  /** Whether kinds without records are shown too. */
  readonly fixed: boolean;
};

/** Reads a division of the records of a measure. */
export function divided(asking: Asking, by: Division): Divided {
  if (typeof by === 'string') return byField(asking, by);
  const { to } = asking.moment;
  const whole = { overlap: false, fixed: true, numbered: true };
  if ('cases' in by) {
    const labels = Object.keys(by.cases);
    return {
      ...whole,
      labels,
      label: inList(labels),
      parts: [firstOf(Object.values(by.cases).map((condition) => asking.condition(condition)))],
    };
  }
  const labels = ageClasses(by.upTo);
  const day = asking.date(by.daysSince);
  const last = lastDayOf(asking.moment);
  const since = by.upTo.map((days) =>
    surely(sql`${day} between ${asking.day(last - days)} and ${asking.day(to)}`),
  );
  return {
    ...whole,
    labels,
    label: inList(labels),
    parts: [firstOf([...since, surely(sql`${day} <= ${asking.day(to)}`)])],
  };
}

/** The place of the first of some tests that holds; `null` where none does. */
function firstOf(tests: readonly Expression[]): Expression {
  const whens = tests.map((test, index) => sql`when ${test} then ${index}`);
  return sql`${whens.reduce((text, when) => sql`${text} ${when}`, sql`case`)} end`;
}

const inList =
  (labels: readonly string[]) =>
  (value: unknown): string | null => {
    const index = wholeOrNull(value);
    return index === null ? null : (labels[index] ?? null);
  };

function byField({ frame }: Asking, path: string): Divided {
  const { meta, values } = fieldAt(frame.over, path);
  const whole = {
    overlap: false,
    fixed: false,
    numbered: meta.kind === 'boolean' || meta.kind === 'codes',
  };
  const field = frame.path(path);
  switch (meta.kind) {
    case 'boolean':
      return {
        ...whole,
        labels: ['nee', 'ja', EMPTY],
        label: inList(['nee', 'ja', EMPTY]),
        parts: [sql`case when ${field} is null then 2 when ${field} then 1 else 0 end`],
      };
    case 'code':
    case 'text':
    case 'key':
      return {
        ...whole,
        labels: meta.kind === 'code' ? [...values, EMPTY] : null,
        label: (value) => textOrNull(value) ?? EMPTY,
        parts: [field],
      };
    case 'codes':
      return {
        ...whole,
        overlap: true,
        labels: [...values, EMPTY],
        label: inList([...values, EMPTY]),
        parts: severalOf(frame, field, values),
      };
    default:
      throw new SvaError('invalid-measure', `Naar ‘${path}’ is niet te verdelen.`, { value: path });
  }
}

/** Of several codes in one text, divided by `|`: the place of each that is there, and the last where none is. */
function severalOf(
  { statement }: Frame,
  field: Expression,
  values: readonly string[],
): readonly Expression[] {
  const bar = statement.text('|');
  const list = sql`concat(${bar}, ${field}, ${bar})`;
  return [
    ...values.map(
      (value, index) =>
        sql`case when position(${statement.text(`|${value}|`)} in ${list}) > 0 then ${index} end`,
    ),
    sql`case when ${field} is null then ${values.length} end`,
  ];
}
