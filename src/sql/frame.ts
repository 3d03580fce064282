import { allRecords, type OverName, pathTo, type RecordName } from '../records/index.ts';
import type { ResultRow } from './engine.ts';
import { wholeNumber } from './engine.ts';
import type { Expression } from './expression.ts';
import { type Query, type Spread, spreads } from './spread.ts';
import type { Statement } from './statement.ts';

/** Reads one number of a row of the result; 0 where there is no row. */
export type Cell = (row: ResultRow | undefined) => number;

/**
 * The rows of a record type or view, with what is worked out for each of them, in layers: what stands in a layer may read
 * the layers below it. All measures over the same rows write in the same frame, and what they share stands there once.
 */
export type Frame = {
  readonly statement: Statement;
  readonly over: OverName;
  /** The field at the end of a path, for each row. */
  path(path: string): Expression;
  /** Gives an expression a name, so that it is worked out once. */
  column(expression: Expression): Expression;
  /**
   * Joins other rows; never more than one for a row of this frame.
   * @param keys what is asked of this frame
   * @param rows the name of the other rows, or their query in brackets, by the name of the rows of this frame
   * @param on how they belong together
   * @param take the column that is taken of them
   */
  join(
    keys: readonly Expression[],
    rows: string | ((here: string, keys: readonly string[]) => string),
    on: (alias: string, keys: readonly string[]) => string,
    take: string,
  ): Expression;
  /** Takes the rows as many times as there are numbers, each with another: from 0. */
  repeat(times: number): Expression;
  /** The number of the last layer, and the name of a layer. */
  layerName(level: number): string;
  /** Adds a value to what the statement gives for each row of its result. */
  aggregate(expression: Expression): string;
  /** The same, as a whole number. */
  count(expression: Expression): Cell;
  /**
   * Counts the rows of which something holds, by some values: see `Spreads`.
   *
   * @param who counts each value of it once, and the rows without one
   */
  spread(holds: Expression, values: readonly Expression[], who?: Expression | null): () => Spread;
  /** The statements that give the counts by value. */
  spreads(): readonly Query[];
  /** The layers as parts of a statement, without a query over them. */
  part(): string;
  /** The statement that gives the aggregates for each combination of some values; of none, one row. */
  query(by: readonly Expression[]): string;
  /** Whether anything was asked of it but the counts by value. */
  gives(by: readonly Expression[]): boolean;
  /** How long the statement is by now, about. */
  size(): number;
};

type Layer = { readonly joins: string[]; readonly columns: Map<string, string> };

/** Starts a frame over the rows of a record type or view. */
export function frame(statement: Statement, over: OverName): Frame {
  const prefix = statement.fresh('f');
  const layers: Layer[] = [];
  const aggregates = new Map<string, string>();
  const joins = new Map<string, string>();
  const counts = spreads(statement.dialect);
  let names = 0;
  let length = 0;
  const fresh = () => `${prefix}c${++names}`;
  const layer = (level: number): Layer => {
    while (layers.length <= level) layers.push({ joins: [], columns: new Map() });
    return layers[level] as Layer;
  };
  const layerName = (level: number) => `${prefix}l${level}`;

  const column = (expression: Expression): Expression => {
    const { columns } = layer(expression.level);
    let name = columns.get(expression.sql);
    if (name === undefined) {
      name = fresh();
      columns.set(expression.sql, name);
      length += expression.sql.length;
    }
    return { sql: name, level: expression.level + 1 };
  };

  /** The alias of the record that some steps lead to. */
  const alias = (steps: readonly string[]): { alias: string; record: OverName } => {
    let current: { alias: string; record: OverName } = { alias: 't', record: over };
    for (const [index, step] of steps.entries()) {
      const to = (
        allRecords[current.record].references as { readonly [field: string]: RecordName }
      )[step] as RecordName;
      const [key = ''] = allRecords[to].key as readonly string[];
      const path = steps.slice(0, index + 1).join('.');
      let name = joins.get(path);
      if (name === undefined) {
        name = `j${joins.size + 1}`;
        joins.set(path, name);
        const own = statement.field(current.record, step);
        const theirs = statement.field(to, key);
        layer(0).joins.push(
          `left join ${statement.referred(to)} ${name} on ${name}.${theirs} = ${current.alias}.${own}`,
        );
      }
      current = { alias: name, record: to };
    }
    return current;
  };

  const body = (level: number): string => {
    const { joins: joined, columns } = layers[level] as Layer;
    const made = [...columns].map(([text, name]) => `${text} as ${name}`);
    const from = level === 0 ? `${statement.table(over)} t` : `${layerName(level - 1)} x`;
    const list =
      level === 0 ? [...made, ...(made.length === 0 ? ['1 as rij'] : [])] : ['x.*', ...made];
    return `select ${list.join(', ')} from ${[from, ...joined].join(' ')}`;
  };
  const written = () => layers.map((_, level): [string, string] => [layerName(level), body(level)]);

  const made: Frame = {
    statement,
    over,
    path(path) {
      const { steps, record, field } = pathTo(over, path);
      const there = alias(steps);
      const name = statement.field(record, field);
      return column({ sql: `${there.alias}.${name}`, level: 0 });
    },
    column,
    join(keys, rows, on, take) {
      const asked = keys.map(column);
      const level = Math.max(...asked.map((key) => key.level));
      const texts = asked.map((key) => key.sql);
      const from = typeof rows === 'string' ? rows : rows(layerName(level - 1), texts);
      const identity = `${level}|${from} on ${on('@', texts)}`;
      let name = joins.get(identity);
      if (name === undefined) {
        name = `j${joins.size + 1}`;
        joins.set(identity, name);
        const text = `left join ${from} ${name} on ${on(name, texts)}`;
        layer(level).joins.push(text);
        length += text.length;
      }
      return column({ sql: `${name}.${take}`, level });
    },
    repeat(times) {
      const list = Array.from({ length: times }, (_, number) => `select ${number} as n`);
      const name = `n${layer(0).joins.length}`;
      layer(0).joins.push(`cross join (${list.join(' union all ')}) ${name}`);
      return column({ sql: `${name}.n`, level: 0 });
    },
    layerName,
    aggregate(expression) {
      let name = aggregates.get(expression.sql);
      if (name === undefined) {
        name = `t${aggregates.size}`;
        aggregates.set(expression.sql, name);
        layer(Math.max(0, expression.level - 1));
        length += expression.sql.length;
      }
      return name;
    },
    count(expression) {
      const name = made.aggregate(expression);
      return (row) => (row === undefined ? 0 : wholeNumber(row[name] ?? 0));
    },
    spread(holds, values, who = null) {
      length += holds.sql.length;
      return counts.add(holds, values, who);
    },
    spreads() {
      layer(Math.max(0, counts.level() - 1));
      return counts
        .queries(layerName(layers.length - 1))
        .map((query) => ({ ...query, sql: statement.write(written(), query.sql) }));
    },
    part() {
      layer(0);
      for (const [name, text] of written()) statement.add(name, text);
      return layerName(layers.length - 1);
    },
    query(by) {
      for (const label of by) layer(Math.max(0, label.level - 1));
      layer(0);
      const labels = by.map((label, index) => `${label.sql} as g${index}`);
      const values = [...aggregates].map(([text, name]) => `${text} as ${name}`);
      const list = [...labels, ...values];
      const grouped = by.length === 0 ? '' : ` group by ${by.map((label) => label.sql).join(', ')}`;
      return statement.write(
        written(),
        `select ${list.length === 0 ? '1 as rij' : list.join(', ')} from ${layerName(layers.length - 1)}${grouped}`,
      );
    },
    gives: (by) => aggregates.size > 0 || by.length > 0,
    size: () => length,
  };
  return made;
}
