import type { OverName } from '../records/index.ts';
import type { Catalog } from './catalog.ts';
import type { Dialect } from './dialect.ts';
import { ask, type Engine } from './engine.ts';
import type { Expression } from './expression.ts';
import { type Frame, frame } from './frame.ts';
import type { Query } from './spread.ts';
import { statement, type ValuesAt } from './statement.ts';
import type { TermCalendar } from './terms.ts';
import type { Unknowns } from './unknown.ts';

/** A frame with the values by which the result is divided, and the measures that ask it. */
export type Question = {
  readonly frame: Frame;
  readonly by: readonly Expression[];
  readonly measures: Set<string>;
};

/** A statement with the values that are sent beside it, and the measures that it answers. */
export type Planned = Query & {
  readonly params: readonly string[];
  readonly measures: readonly string[];
};

/**
 * The statements that answer some measures. Measures over the same record type or view, divided by the same, are
 * answered by one statement, until that is too long.
 */
export type Plan = {
  readonly catalog: Catalog;
  readonly terms: TermCalendar;
  /** The fields of which a cell is empty and unknown somewhere; `null` where bounds are not asked. */
  readonly gaps: Unknowns['gaps'] | null;
  /** The statement over a record type, for a division: a new one, or one that others use too. */
  question(
    over: OverName,
    division: string,
    values: (frame: Frame) => readonly Expression[],
  ): Question;
  /** The measures of which numbers turned out not to be exact, once they were read. */
  readonly inexact: Set<string>;
  /** Says which measure asks from now on. */
  about(measure: string): void;
  /** The statements that were written. */
  statements(): readonly Planned[];
  /** Runs all statements. */
  run(engine: Engine): Promise<void>;
};

/** Some measures by name, and how many more. */
function listed(measures: readonly string[]): string {
  const [named, more] = [measures.slice(0, 3), measures.length - 3];
  return more > 0 ? `${named.join(', ')} en nog ${more}` : named.join(', ');
}

/** How long a statement may become, in characters: engines have a limit, and time to plan it grows. */
const LONGEST = 60_000;

/** Starts an empty plan. */
export function plan(
  dialect: Dialect,
  catalog: Catalog,
  terms: TermCalendar,
  gaps: Unknowns['gaps'] | null,
  valuesAt: ValuesAt = 'beside',
): Plan {
  const open = new Map<string, Question>();
  const all: Question[] = [];
  let whose = '';
  const result: Plan = {
    catalog,
    terms,
    gaps,
    inexact: new Set(),
    question(over, division, values) {
      const key = `${over}|${division}`;
      const known = open.get(key);
      if (known !== undefined && known.frame.size() < LONGEST) {
        known.measures.add(whose);
        return known;
      }
      const own = frame(statement(dialect, catalog, valuesAt), over, () => `${whose}: `);
      const made = { frame: own, by: values(own), measures: new Set([whose]) };
      open.set(key, made);
      all.push(made);
      return made;
    },
    about(measure) {
      whose = measure;
    },
    statements: () =>
      all.flatMap(({ frame: { statement: on, statements }, by, measures }) =>
        statements(by).map((query) => ({ ...query, params: on.params, measures: [...measures] })),
      ),
    async run(engine) {
      for (const query of result.statements())
        query.learn(await ask(engine, query, `het tellen van ${listed(query.measures)}`));
    },
  };
  return result;
}
