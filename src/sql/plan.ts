import type { OverName } from '../records/index.ts';
import type { Catalog } from './catalog.ts';
import type { Dialect } from './dialect.ts';
import { ask, type Engine } from './engine.ts';
import { type Frame, frame } from './frame.ts';
import type { Query } from './spread.ts';
import { statement, type ValuesAt } from './statement.ts';
import type { TermCalendar } from './terms.ts';
import type { Unknowns } from './unknown.ts';

/** A frame with the measures that ask it. */
type Question = { readonly frame: Frame; readonly measures: Set<string> };

/** A statement with the values that are sent beside it, and the measures that it answers. */
export type Planned = Query & {
  readonly params: readonly string[];
  readonly measures: readonly string[];
};

/** The statements that answer some measures. Those over the same record type or view are answered by one, until it is too long. */
export type Plan = {
  readonly catalog: Catalog;
  readonly terms: TermCalendar;
  /** The fields of which a cell is empty and unknown somewhere; `null` where bounds are not asked. */
  readonly gaps: Unknowns['gaps'] | null;
  /**
   * The frame over a record type or view: a new one, or one that others use too.
   * @param apart equal names share a frame; without one it is that of all
   */
  frame(over: OverName, apart?: string): Frame;
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
    frame(over, apart = '') {
      const key = `${over}|${apart}`;
      const known = open.get(key);
      if (known !== undefined && known.frame.size() < LONGEST) {
        known.measures.add(whose);
        return known.frame;
      }
      const made = frame(statement(dialect, catalog, valuesAt), over, () => `${whose}: `);
      const question = { frame: made, measures: new Set([whose]) };
      open.set(key, question);
      all.push(question);
      return made;
    },
    about(measure) {
      whose = measure;
    },
    statements: () =>
      all.flatMap(({ frame: { statement: on, statements }, measures }) =>
        statements().map((query) => ({ ...query, params: on.params, measures: [...measures] })),
      ),
    async run(engine) {
      for (const query of result.statements())
        query.learn(await ask(engine, query, `het tellen van ${listed(query.measures)}`));
    },
  };
  return result;
}
