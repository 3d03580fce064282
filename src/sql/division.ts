import { EMPTY } from '../calculate/index.ts';
import type { Division } from '../model/index.ts';
import { fieldAt } from '../records/index.ts';
import { canonical, SvaError } from '../util/index.ts';
import type { Asking } from './asking.ts';
import { textOrNull, wholeOrNull } from './engine.ts';
import { type Expression, FALSE, sql } from './expression.ts';
import { surely } from './question.ts';

/** How records are divided, in SQL. */
export type Divided = {
  /** Gives measures with the same division the same statement. */
  readonly key: string;
  /** How many rows a record may stand in: once for each part where it may be in several. */
  readonly repeat: number | null;
  /** The part that a record is in; `null` where it is in none. */
  part(asking: Asking, number: Expression | null): Expression;
  /** The name of a part, from what the statement gives; `null` for none. */
  label(value: unknown): string | null;
  /** The names in their order; those of a field without a list stand in the order of the alphabet. */
  readonly labels: readonly string[] | null;
  /** Whether a record may be of several kinds. */
  readonly overlap: boolean;
  /** Whether kinds without records are shown too. */
  readonly fixed: boolean;
};

/** Reads a division of the records of a measure. */
export function divided(asking: Asking, by: Division): Divided {
  if (typeof by === 'string') return byField(asking, by);
  const { from, to } = asking.moment;
  const key = `${from}|${to}|${canonical(by)}`;
  const whole = { key, repeat: null, overlap: false, fixed: true };
  if ('cases' in by) {
    const labels = Object.keys(by.cases);
    return {
      ...whole,
      labels,
      label: inList(labels),
      part: (there) =>
        firstOf(Object.values(by.cases).map((condition) => there.condition(condition))),
    };
  }
  const labels = by.upTo.map((last, index) =>
    index === 0 ? `0 t/m ${last} dagen` : `${(by.upTo[index - 1] ?? 0) + 1} t/m ${last} dagen`,
  );
  labels.push(`meer dan ${by.upTo.at(-1)} dagen`);
  return {
    ...whole,
    labels,
    label: inList(labels),
    part: (there) => {
      const day = there.date(by.daysSince);
      const since = by.upTo.map((last) =>
        surely(sql`${day} between ${there.day(to - last)} and ${there.day(to)}`),
      );
      return firstOf([...since, surely(sql`${day} <= ${there.day(to)}`)]);
    },
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
  const whole = { key: `field ${path}`, repeat: null, overlap: false, fixed: false };
  const field = (there: Asking) => there.frame.path(path);
  switch (meta.kind) {
    case 'boolean':
      return {
        ...whole,
        labels: ['nee', 'ja', EMPTY],
        label: inList(['nee', 'ja', EMPTY]),
        part: (there) => {
          const yes = field(there);
          return sql`case when ${yes} is null then 2 when ${yes} then 1 else 0 end`;
        },
      };
    case 'code':
    case 'text':
    case 'key':
      return {
        ...whole,
        labels: meta.kind === 'code' ? [...values, EMPTY] : null,
        label: (value) => textOrNull(value) ?? EMPTY,
        part: field,
      };
    case 'codes':
      return {
        ...whole,
        overlap: true,
        repeat: values.length + 1,
        labels: [...values, EMPTY],
        label: inList([...values, EMPTY]),
        part: (there, number) => severalOf(there, field(there), values, number),
      };
    default:
      throw new SvaError('invalid-measure', `Naar ‘${path}’ is niet te verdelen.`, { value: path });
  }
}

/** Of several codes in one text, divided by `|`: the place of the one that this row stands for, `null` where it is not there. */
function severalOf(
  { frame: { statement } }: Asking,
  field: Expression,
  values: readonly string[],
  number: Expression | null,
): Expression {
  if (number === null) return FALSE;
  const bar = statement.text('|');
  const list = sql`concat(${bar}, ${field}, ${bar})`;
  const whens = values.map(
    (value, index) =>
      sql`when ${number} = ${index} and position(${statement.text(`|${value}|`)} in ${list}) > 0 then ${index}`,
  );
  const none = sql`when ${number} = ${values.length} and ${field} is null then ${values.length}`;
  return sql`${[...whens, none].reduce((text, when) => sql`${text} ${when}`, sql`case`)} end`;
}
