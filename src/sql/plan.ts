import type { OverName } from '../records/index.ts';
import type { Catalog } from './catalog.ts';
import { dialectOf } from './dialect.ts';
import type { Engine, ResultRow } from './engine.ts';
import type { Expression } from './expression.ts';
import { type Frame, frame } from './frame.ts';
import { statement } from './statement.ts';
import type { TermCalendar } from './terms.ts';
import type { Unknowns } from './unknown.ts';

/** The values by which a result is divided, and the number of a row that is taken several times. */
export type By = { readonly by: readonly Expression[]; readonly number: Expression | null };

/** A frame with the values by which the result is divided, and its rows once it was run. */
export type Question = {
  readonly frame: Frame;
  readonly by: readonly Expression[];
  readonly number: Expression | null;
  rows(): readonly ResultRow[];
};

/**
 * The statements that answer some measures. Measures over the same record type or view, divided by the same, are
 * answered by one statement, until that is too long.
 */
export type Plan = {
  readonly catalog: Catalog;
  readonly terms: TermCalendar;
  /** The fields of which a cell is empty and unknown somewhere. */
  readonly gaps: Unknowns['gaps'];
  /** The statement over a record type, for a division: a new one, or one that others use too. */
  question(over: OverName, division: string, make: (frame: Frame) => By): Question;
  /** Runs all statements. */
  run(engine: Engine): Promise<void>;
};

/** How long a statement may become, in characters: engines have a limit, and time to plan it grows. */
const LONGEST = 60_000;

/** Starts an empty plan. */
export function plan(
  engine: Engine,
  catalog: Catalog,
  terms: TermCalendar,
  gaps: Unknowns['gaps'],
): Plan {
  type Open = Question & { readonly found: { rows: readonly ResultRow[] } };
  const open = new Map<string, Open>();
  const all: Open[] = [];
  return {
    catalog,
    terms,
    gaps,
    question(over, division, make) {
      const key = `${over}|${division}`;
      const known = open.get(key);
      if (known !== undefined && known.frame.size() < LONGEST) return known;
      const own = frame(statement(dialectOf(engine.dialect), catalog), over);
      const found: { rows: readonly ResultRow[] } = { rows: [] };
      const made = { frame: own, ...make(own), found, rows: () => found.rows };
      open.set(key, made);
      all.push(made);
      return made;
    },
    async run(on) {
      for (const { frame: asked, by, found } of all) {
        const { params } = asked.statement;
        if (asked.gives(by)) found.rows = await on.query(asked.query(by), params);
        for (const { sql, learn } of asked.spreads()) learn(await on.query(sql, params));
      }
    },
  };
}
