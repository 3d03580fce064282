import type { Dialect } from './dialect.ts';
import { type ResultRow, textOrNull, wholeNumber } from './engine.ts';
import { type Expression, sql } from './expression.ts';

/** How many rows have some values; `null` for none. */
export type Spread = readonly (readonly [values: readonly (string | null)[], count: number])[];

/** A query with what is to be done with its rows. */
export type Query = { readonly sql: string; learn(rows: readonly ResultRow[]): void };

/**
 * Counts by value, many in one query: each row of a frame gives a text for each count that it is in, with the number of
 * the count and its values, and equal texts are counted.
 */
export type Spreads = {
  /**
   * Adds a count of the rows of which something holds.
   *
   * @param values whole numbers; the last may be a text
   * @param who counts each value of it once, and the rows without one
   * @returns reads the count, once the queries were run
   */
  add(holds: Expression, values: readonly Expression[], who: Expression | null): () => Spread;
  /** The level of the highest layer that they read. */
  level(): number;
  /** The queries over a layer: one for each field that is counted once, and one for rows. */
  queries(layer: string): readonly Query[];
};

/** The counts in which the same is counted once. */
type Group = {
  readonly who: Expression | null;
  /** By what is asked, in the order of their numbers: what a row gives for it, and how many values that has. */
  readonly counts: Map<string, { readonly given: string; readonly values: number }>;
  found: ReadonlyMap<number, Spread>;
};

/** Starts without any count. */
export function spreads(dialect: Dialect): Spreads {
  const groups = new Map<string, Group>();
  let level = 0;
  const groupOf = (who: Expression | null): Group => {
    const key = who?.sql ?? '';
    const group = groups.get(key) ?? { who, counts: new Map(), found: new Map() };
    groups.set(key, group);
    return group;
  };
  return {
    add(holds, values, who) {
      const group = groupOf(who);
      const asked = [holds, ...values].map((part) => part.sql).join(' | ');
      const known = [...group.counts.keys()].indexOf(asked);
      const number = known < 0 ? group.counts.size : known;
      const shown = values.reduce(
        (text, value) =>
          sql`${text}, '|', case when ${value} is null then '' else concat('=', ${value}) end`,
        sql`'${number}'`,
      );
      const given = sql`case when ${holds} then concat(${shown}, '') end`;
      group.counts.set(asked, { given: dialect.plainText(given.sql), values: values.length });
      level = Math.max(level, given.level, who?.level ?? 0);
      return () => group.found.get(number) ?? [];
    },
    level: () => level,
    queries: (layer) =>
      [...groups.values()].map((group) => ({
        sql: queryOf(dialect, layer, group),
        learn(rows) {
          group.found = readSpreads(
            rows,
            [...group.counts.values()].map((count) => count.values),
          );
        },
      })),
  };
}

function queryOf(dialect: Dialect, layer: string, { who, counts }: Group): string {
  const given = dialect.each([...counts.values()].map((count) => count.given));
  return who === null
    ? `select w, count(*) as n from (select ${given} as w from ${layer}) s where w is not null group by w`
    : `select w, count(distinct wie) + count(case when wie is null then 1 end) as n from (select ${given} as w, ${who.sql} as wie from ${layer}) s where w is not null group by w`;
}

/** Reads what rows give: `3|=12|=Noord` is the fourth count, of which the values are 12 and Noord. */
function readSpreads(
  rows: readonly ResultRow[],
  sizes: readonly number[],
): ReadonlyMap<number, Spread> {
  const found = new Map<number, [values: readonly (string | null)[], count: number][]>();
  for (const row of rows) {
    const [number, ...parts] = (textOrNull(row['w']) ?? '').split('|');
    const own = found.get(Number(number)) ?? [];
    found.set(Number(number), own);
    // A bar in a text is no end of it.
    const last = (sizes[Number(number)] ?? 0) - 1;
    const texts =
      parts.length <= last + 1 ? parts : [...parts.slice(0, last), parts.slice(last).join('|')];
    const values = texts.map((text) => (text === '' ? null : text.slice(1)));
    own.push([values, wholeNumber(row['n'])]);
  }
  return found;
}
