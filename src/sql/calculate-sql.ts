import type { Moment, Tally, Terms } from '../calculate/index.ts';
import {
  checkIsMeasure,
  checkIsPeildatum,
  checkIsPeriod,
  type IsoDate,
  type Measure,
  type Period,
} from '../model/index.ts';
import type { OverName } from '../records/index.ts';
import { dayOfDate } from '../util/index.ts';
import { type Catalog, NO_MAPPING, readCatalog, type TableMapping } from './catalog.ts';
import { dialectOf } from './dialect.ts';
import { ask, type Engine, wholeNumber } from './engine.ts';
import { TRUE } from './expression.ts';
import { type Frame, frame } from './frame.ts';
import { measureIn, type ReadTally } from './measure.ts';
import { plan } from './plan.ts';
import type { Spread } from './spread.ts';
import { statement } from './statement.ts';
import { type TermCalendar, termCalendar } from './terms.ts';
import { readGaps, type Unknowns } from './unknown.ts';

/** A measure in a period. */
export type Asked = { readonly measure: Measure; readonly period: Period };

/** Counts measures in a database, many together. */
export type SqlCalculation = {
  /** Counts each of some measures in its period; the tallies come in the same order. */
  count(asked: readonly Asked[]): Promise<readonly Tally[]>;
};

/**
 * Starts a calculation in a database. The tallies are those of `calculate()` over the same records. Of a table that is not
 * there, the tally is `no-data` and names it.
 *
 * @param engine the database, over any driver
 * @param peildatum the day of extraction: what is dated later has not happened yet
 * @param mapping how the tables name their columns and codes, as `kolommen.json` has it
 * @throws SvaError `invalid-date` when the peildatum does not exist, `unreadable` for a number that a database gives
 * and that is not exact, and for what a database refuses, with its words
 */
export async function calculateSql(
  engine: Engine,
  { terms, calendar }: Terms,
  peildatum: IsoDate,
  mapping: TableMapping = NO_MAPPING,
): Promise<SqlCalculation> {
  checkIsPeildatum(
    peildatum,
    " als derde argument: calculateSql(engine, { terms, calendar }, '2022-07-15')",
  );
  const last = dayOfDate(peildatum);
  const catalog = await readCatalog(engine, mapping);
  const ends = termCalendar(terms, calendar);
  let gaps: Unknowns['gaps'] | null = null;
  const count = async (asked: readonly Asked[]): Promise<readonly Tally[]> => {
    if (asked.length === 0) return [];
    const moments = momentsOf(asked, last);
    gaps ??= await readGaps(engine, catalog);
    for (;;) {
      const written = plan(dialectOf(engine.dialect), catalog, ends, gaps);
      const reads: ReadTally[] = asked.map(({ measure }, index) =>
        measureIn(written, measure, moments[index] as Moment),
      );
      if (ends.asked.size === 0) {
        await written.run(engine);
        const tallies = reads.map((read) => read());
        const inexact = asked.filter(({ measure }) => written.inexact.has(measure.id));
        if (inexact.length === 0) return tallies;
        const measures = inexact.map(({ measure }) => measure);
        // Seldom asked, and half of what this entry would load: the engine in memory.
        const { fetched } = await import('./fetched.ts');
        const here = await fetched(engine, catalog, measures, { terms, calendar }, last);
        return asked.map((item, index) =>
          inexact.includes(item)
            ? here(item.measure, moments[index] as Moment)
            : (tallies[index] as Tally),
        );
      }
      await learnDays(engine, catalog, ends);
    }
  };

  return { count };
}

/** Looks up on which days the terms begin that are asked for: one query for each record type. */
async function learnDays(engine: Engine, catalog: Catalog, ends: TermCalendar): Promise<void> {
  const frames = new Map<OverName, Frame>();
  const reads = new Map<string, () => Spread>();
  // A date that rests on the end of another term asks for more while it is written.
  const waiting = [...ends.asked.values()];
  for (const { name, over, dayIn } of waiting) {
    const rows = frames.get(over) ?? frame(statement(dialectOf(engine.dialect), catalog), over);
    frames.set(over, rows);
    // A date may itself rest on the end of a term: each round knows more of them.
    const before = ends.misses();
    const day = dayIn(rows);
    if (ends.misses() === before)
      reads.set(name, rows.spread(TRUE, [day], 'begindagen van termijnen'));
  }
  for (const [over, { statement: on, statements }] of frames)
    for (const { sql, learn } of statements()) {
      const query = { sql, params: on.params };
      learn(await ask(engine, query, `de vraag wanneer termijnen van ${over} beginnen`));
    }
  for (const [name, read] of reads) {
    const days = read().flatMap(([[day]]) => (day === null ? [] : [wholeNumber(day)]));
    ends.learn(
      name,
      days.sort((a, b) => a - b),
    );
  }
}

/**
 * The moment of each of some measures.
 *
 * @throws SvaError `invalid-measure` for what is no measure, `invalid-period` for what is no period
 */
export function momentsOf(asked: readonly Asked[], peildatum: number): readonly Moment[] {
  return asked.map(({ measure, period }) => {
    checkIsMeasure(measure, 'measure');
    checkIsPeriod(period);
    return { from: dayOfDate(period.from), to: dayOfDate(period.to), peildatum };
  });
}
