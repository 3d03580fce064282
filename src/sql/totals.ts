import type { Dialect } from './dialect.ts';
import { type ResultRow, textOrNull } from './engine.ts';
import type { Expression } from './expression.ts';
import type { Query } from './spread.ts';

/** Values over all rows of a frame, each once. */
export type Totals = {
  /** Adds a value; gives the name of its column. */
  add(expression: Expression, what: string): string;
  /** What stands for the values in a list of columns. */
  columns(): readonly string[];
  /** The level of the highest layer that they read. */
  level(): number;
  /** The query that gives them as rows: `t3|12` is the value 12 of `t3`. */
  queries(layer: string): readonly Query[];
  /** The values by their names, once the query was run. */
  row(): ResultRow;
};

/** Starts without any value. */
export function totals(dialect: Dialect): Totals {
  const values = new Map<string, { readonly name: string; readonly what: Set<string> }>();
  let level = 0;
  let found: ResultRow = {};
  const columns = () => [...values].map(([text, { name }]) => `${text} as ${name}`);
  return {
    add(expression, what) {
      const value = values.get(expression.sql) ?? { name: `t${values.size}`, what: new Set() };
      values.set(expression.sql, value);
      value.what.add(what);
      level = Math.max(level, expression.level);
      return value.name;
    },
    columns,
    level: () => level,
    queries(layer) {
      if (values.size === 0) return [];
      const texts = [...values.values()].map(
        ({ name }) =>
          `case when ${name} is null then '${name}' else concat('${name}|', ${name}) end`,
      );
      return [
        {
          sql: `select ${dialect.each(texts.map(dialect.plainText))} as wat, 1 as aantal from (select ${columns().join(', ')} from ${layer}) s`,
          gives: [...values.values()].map(({ name, what }) => ({ name, what: [...what] })),
          learn(rows) {
            found = Object.fromEntries(rows.map(({ wat }) => pairOf(textOrNull(wat) ?? '')));
          },
        },
      ];
    },
    row: () => found,
  };
}

/** The name and the value of `t3|12`; `t3` has none. */
function pairOf(text: string): readonly [name: string, value: string | null] {
  const bar = text.indexOf('|');
  return bar < 0 ? [text, null] : [text.slice(0, bar), text.slice(bar + 1)];
}
