import type { Dialect } from './dialect.ts';
import { type ResultRow, textOrNull, wholeNumber } from './engine.ts';
import type { Expression } from './expression.ts';
import type { Query } from './spread.ts';

/** Reads one number of a row of the result; 0 where there is no row. */
export type Cell = (row: ResultRow | undefined) => number;

/** A value by which rows are divided, with its name for people, and what it is where its name does not say it. */
export type Divider = { readonly name: string; readonly what?: string; readonly value: Expression };

/** Values over the rows of a frame, each once: over all of them, or over those of each combination of some other values. */
export type Totals = {
  /** Adds a value; gives the name by which a row has it. @param what what it is, for people */
  aggregate(expression: Expression, what: string): string;
  /** The same, as a whole number. */
  count(expression: Expression, what: string): Cell;
  /** What was found, once the statements were run: one row, or one for each combination, of `g0`, `g1` … and the values. */
  rows(): readonly ResultRow[];
};

/** Totals that are being asked. */
export type AskedTotals = Totals & {
  /** The level of the highest layer that they read. */
  level(): number;
  /**
   * The query that gives them, a row of a text `wat` and a number `aantal` for each: `t3|12` is the value 12 of `t3`, and
   * `g0|Noord` the first value by which rows are divided. What belongs together has the same number.
   */
  queries(layer: string): readonly Query[];
};

/** Starts without any value. @param by the values by which rows are divided, if any */
export function totals(dialect: Dialect, by: readonly Divider[]): AskedTotals {
  const asked = new Map<string, { readonly name: string; readonly what: Set<string> }>();
  let level = Math.max(0, ...by.map(({ value }) => value.level));
  let found: readonly ResultRow[] = [];
  const own: AskedTotals = {
    aggregate(expression, what) {
      const value = asked.get(expression.sql) ?? { name: `t${asked.size}`, what: new Set() };
      asked.set(expression.sql, value);
      value.what.add(what);
      level = Math.max(level, expression.level);
      return value.name;
    },
    count(expression, what) {
      const name = own.aggregate(expression, what);
      return (row) => (row === undefined ? 0 : wholeNumber(row[name] ?? 0));
    },
    rows: () => found,
    level: () => level,
    queries(layer) {
      if (asked.size === 0) return [];
      const groups = by.map(({ value }, index) => [value.sql, `g${index}`] as const);
      const values = [...groups, ...[...asked].map(([text, { name }]) => [text, name] as const)];
      const texts = values.map(
        ([, name]) =>
          `case when ${name} is null then '${name}' else concat('${name}|', ${name}) end`,
      );
      const whole = `select ${values.map(([text, name]) => `${text} as ${name}`).join(', ')} from ${layer}`;
      const parts = `${whole} group by ${groups.map(([text]) => text).join(', ')}`;
      const [rows, number] =
        by.length === 0
          ? [whole, '1']
          : [`select s.*, row_number() over () as nr from (${parts}) s`, 'nr'];
      return [
        {
          sql: `select ${dialect.each(texts.map(dialect.plainText))} as wat, ${number} as aantal from (${rows}) s`,
          gives: [
            ...by.map(({ name, what = name }, index) => ({ name: `g${index}`, what: [what] })),
            ...[...asked.values()].map(({ name, what }) => ({ name, what: [...what] })),
          ],
          learn(rows) {
            found = readRows(rows);
          },
        },
      ];
    },
  };
  return own;
}

/** Puts together what has the same number. */
function readRows(rows: readonly ResultRow[]): readonly ResultRow[] {
  const found = new Map<number, { [name: string]: string | null }>();
  for (const { wat, aantal } of rows) {
    const [name, value] = pairOf(textOrNull(wat) ?? '');
    const number = wholeNumber(aantal);
    const row = found.get(number) ?? {};
    row[name] = value;
    found.set(number, row);
  }
  return [...found.values()];
}

/** The name and the value of `t3|12`; `t3` has none. */
function pairOf(text: string): readonly [name: string, value: string | null] {
  const bar = text.indexOf('|');
  return bar < 0 ? [text, null] : [text.slice(0, bar), text.slice(bar + 1)];
}
