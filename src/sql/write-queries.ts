import type { Terms } from '../calculate/index.ts';
import { checkIsPeildatum, checkIsTerms, type IsoDate, isObject } from '../model/index.ts';
import { addMonths, dayOfDate, SvaError } from '../util/index.ts';
import { type Asked, momentsOf } from './calculate-sql.ts';
import { assumedCatalog, NO_MAPPING, type TableMapping } from './catalog.ts';
import { type DialectName, dialectOf } from './dialect.ts';
import { measureIn } from './measure.ts';
import { type Planned, plan } from './plan.ts';
import type { Given } from './spread.ts';
import type { ValuesAt } from './statement.ts';
import { assumedCalendar } from './terms.ts';
import { everyGap } from './unknown.ts';

/** A query of some measures, as text. */
export type WrittenQuery = {
  /** The measures that it answers, by their id. */
  readonly measures: readonly string[];
  /**
   * What its rows hold, by what stands in their columns `deel` and `wat`: `0 t3` is a row with deel 0 and wat `t3|` and a
   * number; `1 2|` are the rows with deel 1 of which wat begins with `2|`, and the values follow, each after `=`. In a deel that
   * is divided the rows with the same `aantal` belong together: `2 g0` says what they are the numbers of.
   */
  readonly gives: readonly Given[];
  /** For a driver: with places for values. */
  readonly sql: string;
  readonly params: readonly string[];
  /** To paste: the values stand in it, quoted. */
  readonly text: string;
};

/** What may be asked of queries. */
export type WriteOptions = {
  /** How the tables name their columns and codes, as `kolommen.json` has it; the others are as `createTables` names them. */
  readonly mapping?: TableMapping;
  /** Whether they give what bounds need as well; then they are about three times as long. */
  readonly bounds?: boolean;
};

const HOW = "writeQueries('duckdb', gevraagd, { terms, calendar }, '2022-07-15')";

/** How many years before the period a term may begin and still be moved by the holidays of its end. */
const YEARS = 10;

/**
 * Writes the queries of some measures without a database: those that `calculateSql` would ask. All tables are taken to be
 * there. What depends on the data is taken wide: any cell may be empty, and a term may begin on any day; what begins more
 * than ten years before the period is moved past weekends, and not past holidays.
 *
 * @param asked none gives no queries
 * @param peildatum the day of extraction: what is dated later has not happened yet
 * @throws SvaError `usage` for a dialect that is not there, with the nearest; `invalid-date` for a day that does not exist
 */
export function writeQueries(
  dialect: DialectName,
  asked: readonly Asked[],
  norms: Terms,
  peildatum: IsoDate,
  { mapping = NO_MAPPING, bounds = false }: WriteOptions = {},
): readonly WrittenQuery[] {
  checkIsPeildatum(peildatum, ` als vierde argument: ${HOW}`);
  if (!Array.isArray(asked) || asked.some((one) => !isObject(one)))
    throw new SvaError(
      'usage',
      'Het tweede argument is geen lijst van wat gevraagd wordt. Geef [{ measure, period }].',
      { value: asked },
    );
  checkIsTerms(norms, HOW);
  const { terms, calendar } = norms;
  const last = dayOfDate(peildatum);
  const catalog = assumedCatalog(mapping);
  const moments = momentsOf(asked, last);
  const days = {
    from: addMonths(Math.min(last, ...moments.map(({ from }) => from)), -12 * YEARS),
    to: Math.max(last, ...moments.map(({ to }) => to)),
  };
  const ends = assumedCalendar(terms, calendar, days);
  const counted = (valuesAt: ValuesAt): readonly Planned[] => {
    const written = plan(
      dialectOf(dialect),
      catalog,
      ends,
      bounds ? everyGap(catalog) : null,
      valuesAt,
    );
    for (const [index, item] of asked.entries()) {
      const moment = moments[index];
      if (moment !== undefined) measureIn(written, item.measure, moment);
    }
    return written.statements();
  };
  const texts = counted('within');
  return counted('beside').map(
    ({ measures, gives, sql, params }, index): WrittenQuery => ({
      measures,
      gives,
      sql,
      params,
      text: texts[index]?.sql ?? sql,
    }),
  );
}
