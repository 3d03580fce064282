import type { OverName } from '../records/index.ts';
import type { Catalog } from './catalog.ts';
import type { Dialect } from './dialect.ts';
import type { Engine } from './engine.ts';
import type { Expression } from './expression.ts';
import { type Frame, frame } from './frame.ts';
import type { Query } from './spread.ts';
import { statement } from './statement.ts';
import type { TermCalendar } from './terms.ts';
import type { Unknowns } from './unknown.ts';

/** A frame with the values by which the result is divided. */
export type Question = { readonly frame: Frame; readonly by: readonly Expression[] };

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
  question(
    over: OverName,
    division: string,
    values: (frame: Frame) => readonly Expression[],
  ): Question;
  /** Says whose numbers are asked from now on, for people. */
  about(name: string): void;
  /** The statements that were written, each with the values that are sent beside it. */
  statements(): readonly (Query & { readonly params: readonly string[] })[];
  /** Runs all statements. */
  run(engine: Engine): Promise<void>;
};

/** How long a statement may become, in characters: engines have a limit, and time to plan it grows. */
const LONGEST = 60_000;

/** Starts an empty plan. */
export function plan(
  dialect: Dialect,
  catalog: Catalog,
  terms: TermCalendar,
  gaps: Unknowns['gaps'],
): Plan {
  const open = new Map<string, Question>();
  const all: Question[] = [];
  let whose = '';
  const result: Plan = {
    catalog,
    terms,
    gaps,
    question(over, division, values) {
      const key = `${over}|${division}`;
      const known = open.get(key);
      if (known !== undefined && known.frame.size() < LONGEST) return known;
      const own = frame(statement(dialect, catalog), over, () => whose);
      const made = { frame: own, by: values(own) };
      open.set(key, made);
      all.push(made);
      return made;
    },
    about(name) {
      whose = `${name}: `;
    },
    statements: () =>
      all.flatMap(({ frame: { statement: on, statements }, by }) =>
        statements(by).map((query) => ({ ...query, params: on.params })),
      ),
    async run(engine) {
      for (const { sql, params, learn } of result.statements())
        learn(await engine.query(sql, params));
    },
  };
  return result;
}
