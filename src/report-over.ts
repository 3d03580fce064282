import type { Dataset } from './dataset/index.ts';
import { checkIsContract, isObject } from './model/index.ts';
import {
  type AccountedContract,
  type CodeOf,
  type ReadCodeOf,
  type Report,
  type ReportOptions,
  reportInMemory,
} from './report/index.ts';
import type { DatabaseReportOptions, Engine } from './sql/index.ts';
import { SvaError } from './util/index.ts';

/** How a period is accounted for, by what counts: a database has options of its own, and does not follow open cases. */
export type OptionsOver<Source, Code extends string> = Source extends Dataset
  ? ReportOptions<Code>
  : DatabaseReportOptions<Code>;

/** The account over a dataset; over a database a promise of it. */
export type ReportOver<Source, Code extends string> = Source extends Dataset
  ? Report<Code>
  : Promise<Report<Code>>;

/**
 * Accounts for a period: each clause of the agreement counted over the records, with its rule, bounds and what is missing.
 *
 * A database gives the same account, but for the engine in it and, without `checked`, what names the data in the receipt
 * and what was wrong with the records: nothing checks them there. What writes its queries is loaded when it is first asked.
 *
 * @param contract a contract year, such as `sva2022`
 * @param source the registration: from `dataset()` or from a directory, or a database over any driver
 * @returns the account; over a database a promise of it, which fails as this throws
 * @throws SvaError `unknown-code` or `unknown-option` for readings that the contract does not have, `invalid-date` for
 * a peildatum that does not exist, `invalid-records` for what is neither a dataset nor a database, and `unreadable` for
 * a number that a database gives and that is not exact. Bad data never throws: see `issues`
 */
export function report<C extends AccountedContract, S extends Dataset | Engine>(
  contract: C,
  source: S,
  options: OptionsOver<S, ReadCodeOf<C>>,
): ReportOver<S, CodeOf<C>>;
export function report(
  contract: AccountedContract,
  source: Dataset | Engine,
  options: ReportOptions | DatabaseReportOptions,
): Report | Promise<Report> {
  // Which options go with a database, the signature says.
  if (isEngine(source)) return reportInDatabase(contract, source, options as DatabaseReportOptions);
  checkIsContract(contract);
  // A dataset says itself what it is not; what is nothing of the two is told of both.
  if (!isObject(source) || !('table' in source))
    throw new SvaError(
      'invalid-records',
      'Het tweede argument is geen dataset en geen database. Geef dataset(rijen), de dataset die readDirectory() las, of een database als { dialect, query }.',
      { value: source },
    );
  return reportInMemory(contract, source, options);
}

/** Loads the SQL only here, so that who counts in memory does not load it. */
async function reportInDatabase(
  contract: AccountedContract,
  engine: Engine,
  options: DatabaseReportOptions,
): Promise<Report> {
  const sql = await import('./sql/index.ts');
  return sql.reportInDatabase(contract, engine, options);
}

const isEngine = (source: unknown): source is Engine =>
  isObject(source) && typeof source['query'] === 'function';
