import { allRecords, type OverName, pathTo, type RecordName } from '../records/index.ts';
import { type ResultRow, wholeNumber } from './engine.ts';
import type { Expression } from './expression.ts';
import { type Query, type Spread, spreads } from './spread.ts';
import type { Statement } from './statement.ts';
import { totals } from './totals.ts';

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
   * @param rows the name of the other rows, or their query in brackets, by the name of the rows of this frame: that reads
   *   the layers below once more, in ClickHouse also those of each such query below it
   * @param on how they belong together
   * @param take the column that is taken of them
   */
  join(
    keys: readonly Expression[],
    rows: string | ((here: string, keys: readonly string[]) => string),
    on: (alias: string, keys: readonly string[]) => string,
    take: string,
  ): Expression;
  /** Adds a value to what the statement gives for each row of its result. @param what what it is, for people */
  aggregate(expression: Expression, what: string): string;
  /** The same, as a whole number. */
  count(expression: Expression, what: string): Cell;
  /**
   * Counts the rows of which something holds, by some values: see `Spreads`.
   *
   * @param what what it counts, for people
   * @param who counts each value of it once, and the rows without one
   */
  spread(
    holds: Expression,
    values: readonly Expression[],
    what: string,
    who?: Expression | null,
  ): () => Spread;
  /**
   * The statements that give all this: one; or where the rows are divided by some values one for each division, and none
   * where nothing was asked.
   */
  statements(by: readonly Expression[]): readonly Query[];
  /** What the statements gave: a row for each combination of values by which the rows are divided, and one if they are not. */
  rows(): readonly ResultRow[];
  /** The layers as parts of a statement, without a query over them. */
  part(): string;
  /** The statement that gives the aggregates for each combination of some values. */
  query(by: readonly Expression[]): string;
  /** How long the statement is by now, about. */
  size(): number;
};

type Layer = { readonly joins: string[]; readonly columns: Map<string, string> };

/**
 * Starts a frame over the rows of a record type or view.
 *
 * @param about whose numbers are added now, for people: `R12-P1 klachten-gegrond: `
 */
export function frame(statement: Statement, over: OverName, about: () => string = () => ''): Frame {
  const prefix = statement.fresh('f');
  const layers: Layer[] = [];
  const joins = new Map<string, string>();
  const counts = spreads(statement.dialect);
  const values = totals(statement.dialect);
  let divided: readonly ResultRow[] | null = null;
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
    aggregate(expression, what) {
      layer(Math.max(0, expression.level - 1));
      length += expression.sql.length;
      return values.add(expression, about() + what);
    },
    count(expression, what) {
      const name = made.aggregate(expression, what);
      return (row) => (row === undefined ? 0 : wholeNumber(row[name] ?? 0));
    },
    spread(holds, by, what, who = null) {
      length += holds.sql.length;
      return counts.add(holds, by, about() + what, who);
    },
    statements(by) {
      layer(Math.max(0, counts.level() - 1, values.level() - 1));
      const top = layerName(layers.length - 1);
      const parts = [...(by.length === 0 ? values.queries(top) : []), ...counts.queries(top)];
      const write = (text: string) => statement.write(written(), text);
      const groups = statement.dialect.keepsLayers ? [parts] : parts.map((part) => [part]);
      const together = groups.flatMap((group) => (group.length === 0 ? [] : [inOne(group, write)]));
      if (by.length === 0) return together;
      const own: Query = {
        sql: made.query(by),
        gives: [
          ...by.map((_, index) => ({ name: `g${index}`, what: ['waarnaar is verdeeld'] })),
          ...values.queries(top).flatMap(({ gives }) => gives),
        ],
        learn: (rows) => {
          divided = rows;
        },
      };
      return [own, ...together];
    },
    rows: () => divided ?? [values.row()],
    part() {
      layer(0);
      for (const [name, text] of written()) statement.add(name, text);
      return layerName(layers.length - 1);
    },
    query(by) {
      for (const label of by) layer(Math.max(0, label.level - 1));
      layer(0);
      const labels = by.map((label, index) => `${label.sql} as g${index}`);
      return statement.write(
        written(),
        `select ${[...labels, ...values.columns()].join(', ')} from ${layerName(layers.length - 1)} group by ${by.map((label) => label.sql).join(', ')}`,
      );
    },
    size: () => length,
  };
  return made;
}

/** Some queries as one statement, so that an engine works out their layers once; `deel` is the place of the query. */
function inOne(parts: readonly Query[], write: (query: string) => string): Query {
  const queries = parts.map(
    ({ sql }, place) => `select ${place} as deel, wat, aantal from (${sql}) p${place}`,
  );
  return {
    sql: write(`select deel, wat, aantal from (${queries.join(' union all ')}) delen`),
    gives: parts.flatMap(({ gives }, place) =>
      gives.map(({ name, what }) => ({ name: `${place} ${name}`, what })),
    ),
    learn(rows) {
      const found = parts.map((): ResultRow[] => []);
      for (const row of rows) found[wholeNumber(row['deel'])]?.push(row);
      for (const [place, { learn }] of parts.entries()) learn(found[place] ?? []);
    },
  };
}
