import { allRecords, type OverName, pathTo, type RecordName } from '../records/index.ts';
import { type ResultRow, wholeNumber } from './engine.ts';
import type { Expression } from './expression.ts';
import { type Query, type Spread, spreads } from './spread.ts';
import type { Statement } from './statement.ts';
import { type AskedTotals, type Divider, type Totals, totals } from './totals.ts';

/**
 * The rows of a record type or view, with what is worked out for each of them, in layers: what stands in a layer may read
 * the layers below it. All measures over the same rows write in the same frame, and what they share stands there once.
 */
export type Frame = Totals & {
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
  /** Values over the rows of each combination of some others. */
  by(dividers: readonly Divider[]): Totals;
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
  /** The statements that give all this: one, or where layers are not kept one for each part; none where nothing was asked. */
  statements(): readonly Query[];
  /** The layers as parts of a statement, without a query over them. */
  part(): string;
  /** The statement that gives each combination of some values, as `g0`, `g1` …, and as `aantal` how many rows have it. */
  list(values: readonly Expression[]): string;
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
  const divisions = new Map<string, AskedTotals>();
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
    return `select ${list.join(', ')} from ${[from, ...joined].join(' ')}${statement.dialect.fence}`;
  };
  const by = (dividers: readonly Divider[]): Totals => {
    const key = dividers.map(({ value }) => value.sql).join(', ');
    const asked = divisions.get(key) ?? totals(statement.dialect, dividers);
    divisions.set(key, asked);
    const added = (expression: Expression) => {
      length += expression.sql.length;
      return expression;
    };
    const names = dividers.map(({ name }) => name).join(' en ');
    const shown = (what: string) => about() + (names === '' ? what : `${what} naar ${names}`);
    return {
      aggregate: (expression, what) => asked.aggregate(added(expression), shown(what)),
      count: (expression, what) => asked.count(added(expression), shown(what)),
      rows: asked.rows,
    };
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
    ...by([]),
    by,
    spread(holds, by, what, who = null) {
      length += holds.sql.length;
      return counts.add(holds, by, about() + what, who);
    },
    statements() {
      const asked = [...divisions.values()];
      layer(Math.max(0, ...[counts, ...asked].map((one) => one.level() - 1)));
      const top = layerName(layers.length - 1);
      const parts = [...asked, counts].flatMap((one) => one.queries(top));
      const write = (text: string) => statement.write(written(), text);
      const groups = statement.dialect.keepsLayers ? [parts] : parts.map((part) => [part]);
      return groups.flatMap((group) => (group.length === 0 ? [] : [inOne(group, write)]));
    },
    part() {
      layer(0);
      for (const [name, text] of written()) statement.add(name, text);
      return layerName(layers.length - 1);
    },
    list(values) {
      layer(Math.max(0, ...values.map(({ level }) => level - 1)));
      const named = values.map((value, index) => `${value.sql} as g${index}`);
      return statement.write(
        written(),
        `select ${[...named, 'count(*) as aantal'].join(', ')} from ${layerName(layers.length - 1)} group by ${values.map((value) => value.sql).join(', ')}`,
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
