import type { Dialect } from './dialect.ts';
import { type ResultRow, textOrNull, wholeNumber } from './engine.ts';
import { type Expression, sql } from './expression.ts';

/** How many rows have some values; `null` for none. */
export type Spread = readonly (readonly [values: readonly (string | null)[], count: number])[];

/** A query that gives rows of a text `wat` and a number `aantal`, and what is to be done with them. */
export type Query = {
  readonly sql: string;
  /** What each text stands for, by what it begins with. */
  readonly gives: readonly Given[];
  learn(rows: readonly ResultRow[]): void;
};

/** What a column, or a text that begins with a name, stands for: `R12-P1 klachten-gegrond: teller`. */
export type Given = { readonly name: string; readonly what: readonly string[] };

/**
 * Counts by value, many in one query: each row of a frame gives a text for each count that it is in, with the number of
 * the count and its values, and equal texts are counted.
 */
export type Spreads = {
  /**
   * Adds a count of the rows of which something holds.
   *
   * @param values whole numbers; the last may be a text
   * @param what what it counts, for people
   * @param who counts each value of it once, and the rows without one
   * @returns reads the count, once the queries were run
   */
  add(
    holds: Expression,
    values: readonly Expression[],
    what: string,
    who: Expression | null,
  ): () => Spread;
  /** The level of the highest layer that they read. */
  level(): number;
  /** The queries over a layer: one for each field that is counted once, and one for rows. */
  queries(layer: string): readonly Query[];
};

/** The counts in which the same is counted once. */
type Group = {
  readonly who: Expression | null;
  /** By what is asked, in the order of their numbers: what a row gives for it, and how many values that has. */
  readonly counts: Map<
    string,
    { readonly given: string; readonly values: number; readonly what: Set<string> }
  >;
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
    add(holds, values, what, who) {
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
      const count = group.counts.get(asked) ?? {
        given: dialect.plainText(given.sql),
        values: values.length,
        what: new Set(),
      };
      group.counts.set(asked, count);
      count.what.add(what);
      level = Math.max(level, given.level, who?.level ?? 0);
      return () => group.found.get(number) ?? [];
    },
    level: () => level,
    queries: (layer) =>
      [...groups.values()].map((group) => ({
        sql: queryOf(dialect, layer, group),
        gives: [...group.counts.values()].map(({ what }, number) => ({
          name: `${number}|`,
          what: [...what],
        })),
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
    ? `select wat, count(*) as aantal from (select ${given} as wat from ${layer}) s where wat is not null group by wat`
    : `select wat, count(distinct wie) + count(case when wie is null then 1 end) as aantal from (select ${given} as wat, ${who.sql} as wie from ${layer}) s where wat is not null group by wat`;
}

/** Reads what rows give: `3|=12|=Noord` is the fourth count, of which the values are 12 and Noord. */
function readSpreads(
  rows: readonly ResultRow[],
  sizes: readonly number[],
): ReadonlyMap<number, Spread> {
  const found = new Map<number, [values: readonly (string | null)[], count: number][]>();
  for (const row of rows) {
    const [number, ...parts] = (textOrNull(row['wat']) ?? '').split('|');
    const own = found.get(Number(number)) ?? [];
    found.set(Number(number), own);
    // A bar in a text is no end of it.
    const last = (sizes[Number(number)] ?? 0) - 1;
    const texts =
      parts.length <= last + 1 ? parts : [...parts.slice(0, last), parts.slice(last).join('|')];
    const values = texts.map((text) => (text === '' ? null : text.slice(1)));
    own.push([values, wholeNumber(row['aantal'])]);
  }
  return found;
}
