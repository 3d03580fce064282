import { type Calculation, nothing, type Tally } from '../calculate/index.ts';
import { checkIsDataset, type Dataset, futureDates, withDecrees } from '../dataset/index.ts';
import { checkIsContract, isObject, type Measure, type Period } from '../model/index.ts';
import {
  type AccountedContract,
  checkReportOptions,
  type Report,
  type ReportOptions,
  reportOver,
} from '../report/index.ts';
import { canonical, SvaError } from '../util/index.ts';
import { type Asked, calculateSql } from './calculate-sql.ts';
import { NO_MAPPING, readCatalog, type TableMapping } from './catalog.ts';
import type { Engine } from './engine.ts';
import { fetchRows } from './fetch-rows.ts';

/** How a period is accounted for where a database counts. */
export type DatabaseReportOptions<Code extends string = string> = ReportOptions<Code> & {
  /** A database does not follow cases that are still open. */
  readonly survival?: false;
  /** How the tables name their columns and codes, as `kolommen.json` has it. */
  readonly mapping?: TableMapping;
  /** What names the records in the receipt; without it only the name of the database stands there. */
  readonly data?: string;
  /**
   * The dataset that the tables were filled with, where there is one. Then the account has its findings and its hash, as
   * in memory, and only the counting is done by the database.
   */
  readonly checked?: Dataset;
};

/** Stands for what is not counted yet. */
const UNKNOWN = nothing([]);

/**
 * Accounts for a period over a database.
 *
 * What a report asks depends on what is counted (a norm on growth asks last year). So it is drawn up with what is known,
 * what it asked more is counted, all together, and it is drawn up again, until nothing is left to ask.
 *
 * @throws SvaError as an account in memory does, and `unreadable` for a number that a database gives and that is not exact
 */
export async function reportInDatabase(
  contract: AccountedContract,
  engine: Engine,
  asked: DatabaseReportOptions,
): Promise<Report> {
  checkIsContract(contract);
  checkReportOptions(asked, ['mapping', 'data', 'checked']);
  const { mapping = NO_MAPPING, data, checked, ...options } = asked;
  checkSource(mapping, data, checked);
  const { peildatum } = options;
  const catalog = await readCatalog(engine, mapping);
  const days = new Set(['datum', 'soort', 'bron']);
  const calendar = withDecrees(
    contract.calendar,
    await fetchRows(engine, catalog, new Map([['feestdag', days]])),
  );
  const { count } = await calculateSql(
    engine,
    { terms: contract.terms, calendar },
    peildatum,
    mapping,
  );
  const known = new Map<string, Tally>();
  const future = checked === undefined ? [] : futureDates(checked, peildatum);
  for (;;) {
    const asked = new Map<string, Asked>();
    const calculation: Calculation = (measure: Measure, period: Period) => {
      const { readings: _, ...counted } = measure;
      const key = `${period.from}|${period.to}|${canonical(counted)}`;
      const tally = known.get(key);
      if (tally === undefined) asked.set(key, { measure, period });
      return tally ?? UNKNOWN;
    };
    const source = {
      engine: engine.dialect,
      calculation,
      following: null,
      calendar,
      issues: checked?.issues ?? [],
      digest: () => data ?? checked?.digest() ?? engine.dialect,
    };
    const made = reportOver(contract, source, options, future);
    if (asked.size === 0) return made;
    const tallies = await count([...asked.values()]);
    for (const [index, key] of [...asked.keys()].entries()) known.set(key, tallies[index] as Tally);
  }
}

/** Refuses what the compiler would refuse, of the options that only a database has. */
function checkSource(mapping: unknown, data: unknown, checked: unknown): void {
  if (!isObject(mapping) || !isObject(mapping['columns']) || !isObject(mapping['codes']))
    throw new SvaError(
      'usage',
      'mapping is geen vertaling van kolommen en codes. Geef { columns, codes }, of wat readMappingFile() van kolommen.json las.',
      { value: mapping },
    );
  if (data !== undefined && typeof data !== 'string')
    throw new SvaError(
      'usage',
      'data is de naam van de gegevens in het bewijs, en is geen tekst.',
      {
        value: data,
      },
    );
  if (checked !== undefined) checkIsDataset(checked);
}
