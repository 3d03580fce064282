import { type Calculation, calculate, type Following, following } from '../../calculate/index.ts';
import {
  checkIsDataset,
  type Dataset,
  futureDates,
  type Issue,
  withDecrees,
} from '../../dataset/index.ts';
import {
  type Calendar,
  checkIsContract,
  checkIsOptions,
  checkIsPeildatum,
  checkIsPeriod,
  checkIsReadings,
  type IsoDate,
  isObject,
  type Measure,
  type Norm,
  type Period,
  type Readings,
  underReadings,
} from '../../model/index.ts';
import { NOTHING_TOLD, type Told } from '../../told/index.ts';
import { SvaError, unknownName } from '../../util/index.ts';
import { type Account, accountOf } from '../account/account.ts';
import type { Outcome } from '../account/clause-outcome.ts';
import { type Receipt, receipt } from '../account/receipt.ts';
import { type Counted, toldOf, withTold } from '../account/told.ts';
import {
  type AccountedContract,
  type Clause,
  type CodeOf,
  clausesOf,
  opgaveText,
  type ReadCodeOf,
} from '../agreement/contract.ts';
import { checkReadings, takenBy } from '../agreement/readings.ts';
import { budgetsOf } from '../figures/budget.ts';
import { measureOutcome } from '../figures/measure-outcome.ts';
import type { OutcomeStatus } from '../figures/outcome.ts';
import { survivalOver } from '../figures/survival.ts';
import type { ReportJson } from '../form/report-json.ts';
import { renderReportCell } from '../html/cell.ts';
import { reportJson } from '../json/report.ts';
import type { Hidden } from '../number/hidden.ts';
import { type ReportRow, rowsOf } from '../rows/rows.ts';
import { renderMarkdown } from '../text/markdown.ts';
import { renderText } from '../text/text.ts';
import { absentText } from '../words/figure.ts';

/** How a period is accounted for. */
export type ReportOptions<Code extends string = string> = (
  | { readonly period: Period; readonly periods?: never }
  | { readonly periods: readonly Period[]; readonly period?: never }
) & {
  /** The day of extraction: what is dated later has not happened yet. */
  readonly peildatum: IsoDate;
  /**
   * Other readings than the chosen ones: `{ 'R07-P3': { cohort: 'afgerond' } }`. They hold for each measure of the clause
   * that asks the question.
   */
  readonly readings?: { readonly [C in Code]?: Readings };
  /** Leave out the other options of open questions. */
  readonly alternatives?: boolean;
  /** Count every reading of every clause, in combination too: slow, and off unless asked for. */
  readonly sensitivity?: boolean;
  /**
   * Set beside each duration what it is with the open cases in it (Kaplan-Meier), of the period and of what began in its year;
   * off unless asked for.
   */
  readonly survival?: boolean;
  /** Leave out the year to date and last year. */
  readonly compare?: boolean;
  /** What people tell beside the records: from `told()`, or from a directory. */
  readonly told?: Told;
  /** What a reader should know of the records, in a sentence: stands in the heading. Blank is nothing. */
  readonly toelichting?: string;
};

/** The account of one period, or of several. */
export type Report<Code extends string = string, H extends Hidden = never> = Iterable<
  ReportRow<H>
> & {
  readonly contract: AccountedContract;
  readonly periods: readonly Period[];
  readonly peildatum: IsoDate;
  /** What counted: `memory`, or the name of a database. */
  readonly engine: string;
  /** In the order of the agreement, period after period. */
  readonly outcomes: readonly Outcome<H>[];
  /** What stands beside the outcomes, for each period: what is due, the yearly audit, duties with a number. */
  readonly accounts: readonly Account<H>[];
  readonly issues: readonly Issue[] | H;
  readonly receipt: Receipt;
  /**
   * The outcome of a clause, in the first period or the one that is named: `'2022-Q2'`.
   *
   * @throws SvaError `unknown-code` or `invalid-period` for one that is not in the account, with the nearest
   */
  outcome(code: Code, period?: string): Outcome<H>;
  /** Plain rows with the same keys in each, for a data frame or a plot: no `undefined`, no `NaN`. */
  rows(): ReportRow<H>[];
  /** The report as plain JSON; `JSON.stringify` uses it. */
  toJSON(): ReportJson;
  /** The text of the account. */
  toString(): string;
};

/** What counts for a report, and what is known of the records that it counts. */
export type Source = {
  readonly engine: string;
  readonly calculation: Calculation;
  /** What follows cases that are still open; `null` for what cannot. */
  readonly following: Following | null;
  /** The calendar of the contract, with the days that the registration adds. */
  readonly calendar: Calendar;
  readonly issues: readonly Issue[];
  /** What names the records in the receipt. */
  digest(): string;
};

/** Accounts for a period over a dataset. @throws SvaError as `reportOver` does */
export function reportInMemory<C extends AccountedContract>(
  contract: C,
  data: Dataset,
  options: ReportOptions<ReadCodeOf<C>>,
): Report<CodeOf<C>> {
  checkIsContract(contract);
  checkIsDataset(data);
  checkReportOptions(options);
  const calendar = withDecrees(contract.calendar, data);
  const terms = { terms: contract.terms, calendar };
  const source: Source = {
    engine: 'memory',
    calculation: calculate(data, terms, options.peildatum),
    following: following(data, terms, options.peildatum),
    calendar,
    issues: [...data.issues],
    digest: data.digest,
  };
  return reportOver(contract, source, options, futureDates(data, options.peildatum));
}

/**
 * Accounts for a period, whatever counts.
 *
 * @param future dates after the peildatum that cannot be planned
 * @throws SvaError `unknown-code` or `unknown-option` for readings that the contract does not have, `invalid-date` for
 * a peildatum that does not exist
 */
export function reportOver<C extends AccountedContract>(
  contract: C,
  source: Source,
  options: ReportOptions,
  future: readonly Issue[] = [],
): Report<CodeOf<C>> {
  checkIsContract(contract);
  checkReportOptions(options);
  const {
    peildatum,
    alternatives = true,
    sensitivity = false,
    survival = false,
    compare = true,
    toelichting,
  } = options;
  // No answer is left out: checkReportOptions() refuses one that is `undefined`.
  const readings = (options.readings ?? {}) as { readonly [code: string]: Readings };
  const periods = options.periods ?? [options.period];
  const { calculation } = source;
  if (survival && source.following === null)
    throw new SvaError(
      'usage',
      `Met ${source.engine} zijn zaken die nog open zijn niet te volgen: laat survival weg, of tel in het geheugen.`,
      { value: 'survival' },
    );
  const follow =
    survival && source.following !== null
      ? survivalOver(source.following, contract.measures, peildatum)
      : undefined;
  const measureOf = (id: string): Measure => {
    const found = contract.measures[id];
    if (found === undefined)
      throw unknownName('invalid-contract', 'Meting', id, Object.keys(contract.measures));
    return found;
  };
  checkReadings(contract, readings, measureOf);
  const headlineOf = ({ measures: [first] = [] }: { readonly measures?: readonly string[] }) =>
    first === undefined ? undefined : measureOf(first);
  const given = options.told ?? NOTHING_TOLD;
  const said = toldOf(contract, given, peildatum);

  const outcomes = periods.flatMap((period) =>
    clausesOf(contract).map((clause): Outcome => {
      const complete = (counted: Counted) =>
        withTold(counted, said, {
          contract,
          peildatum,
          measure: headlineOf(clause),
          norms: normsFor(contract, clause.code),
        });
      const { code, id, title } = clause;
      const base = { code, id, title, period, clause, due: isDue(clause, period) };
      if (clause.measures === undefined) {
        return complete({
          ...base,
          status: statusWithout(clause),
          value: null,
          lines: [],
          note: noteWithout(contract, clause),
        });
      }
      const taken = (measure: Measure) => takenBy(measure, readings[code] ?? {});
      const [headline, ...lines] = clause.measures.map((measure) =>
        measureOutcome(calculation, measureOf(measure), period, {
          readings: taken(measureOf(measure)),
          alternatives,
          sensitivity,
          compare,
          survival: follow,
          peildatum,
          terms: contract.terms,
          norms: normsFor(contract, code),
        }),
      );
      if (headline === undefined)
        throw new SvaError('invalid-contract', `${code} noemt geen meting.`, { place: code });
      const earlier = {
        calculation,
        measureOf: (name: string) => underReadings(measureOf(name), taken(measureOf(name))),
      };
      const budgets = budgetsOf(
        clause.againstBudget ?? [],
        [headline, ...lines],
        period,
        compare ? earlier : null,
      );
      return complete({
        ...headline,
        ...base,
        lines,
        ...(budgets.length > 0 && { budgets }),
        note: absentText(headline),
      });
    }),
  );

  const of = ({ name }: Period) => outcomes.filter(({ period }) => period.name === name);
  const accounts = periods.map((period) =>
    accountOf(contract, period, peildatum, said, calculation, of(period), {
      readings,
      alternatives,
      sensitivity,
      compare,
    }),
  );
  const issues = [...source.issues, ...said.issues, ...future];
  return shownAs<never>({
    contract,
    periods,
    peildatum,
    engine: source.engine,
    outcomes,
    accounts,
    issues,
    receipt: {
      ...receipt(contract, source.calendar, source, readings, given, {
        alternatives,
        sensitivity,
        survival,
        compare,
      }),
      ...(toelichting !== undefined && toelichting.trim() !== '' && { toelichting }),
    },
  });
}

/** What an account says, before it can show itself. */
type Said<H extends Hidden> = Pick<
  Report<string, H>,
  'contract' | 'periods' | 'peildatum' | 'engine' | 'outcomes' | 'accounts' | 'issues' | 'receipt'
>;

/** An account that shows itself: as rows, JSON and text, and in notebooks and the Node console. */
export function shownAs<H extends Hidden>(said: Said<H>): Report<string, H> {
  const result: Report<string, H> = {
    ...said,
    outcome: (code, period) => outcomeIn(said, code, period),
    rows: () => rowsOf(result),
    [Symbol.iterator]: () => rowsOf(result)[Symbol.iterator](),
    toJSON: () => reportJson(result),
    toString: () => renderText(result),
    ...display(() => result),
  };
  return result;
}

/** The outcome of a code, in the first period or the one that is named. */
function outcomeIn<H extends Hidden>(
  { contract, periods, outcomes }: Said<H>,
  code: string,
  period: string | undefined,
): Outcome<H> {
  // Who writes JavaScript may give anything, a period itself too.
  if (typeof code !== 'string' || (period !== undefined && typeof period !== 'string'))
    throw new SvaError(
      'usage',
      "Geef een code, en een periode bij haar naam: outcome('R12-P2', '2022-Q2').",
      { value: [code, period] },
    );
  const names = periods.map(({ name }) => name);
  if (period !== undefined && !names.includes(period))
    throw unknownName('invalid-period', 'Periode in deze verantwoording', period, names);
  const found = outcomes.find(
    (outcome) => outcome.code === code && (period === undefined || outcome.period.name === period),
  );
  if (found !== undefined) return found;
  const codes = [...new Set(outcomes.map((outcome) => outcome.code))];
  throw unknownName('unknown-code', `Indicator van ${contract.year}`, code, codes);
}

const optionNames = [
  'period',
  'periods',
  'peildatum',
  'readings',
  'alternatives',
  'sensitivity',
  'survival',
  'compare',
  'told',
  'toelichting',
] as const satisfies readonly (keyof ReportOptions)[];

/**
 * Refuses options that the compiler would refuse, and a period that is asked twice: its numbers would count double.
 * @param more the options that only what counts has
 */
export function checkReportOptions(options: ReportOptions, more: readonly string[] = []): void {
  checkIsOptions(options, [...optionNames, ...more], ['period', 'peildatum']);
  const { period, periods, readings = {}, told, toelichting } = options;
  if (periods !== undefined && !Array.isArray(periods)) checkIsPeriod(periods, 'periods');
  if (periods?.length === 0)
    throw new SvaError('invalid-period', 'periods is leeg. Geef ten minste één periode.', {
      value: periods,
    });
  const names = new Set<string>();
  for (const one of periods ?? [period]) {
    checkIsPeriod(one);
    if (names.has(one.name)) {
      throw new SvaError('invalid-period', `Periode ${one.name} staat twee keer in periods.`, {
        value: one.name,
      });
    }
    names.add(one.name);
  }
  checkIsPeildatum(options.peildatum);
  if (!isObject(readings)) checkIsReadings(readings, 'readings');
  for (const [code, chosen] of Object.entries(readings))
    checkIsReadings(chosen, `readings.${code}`);
  if (toelichting !== undefined && typeof toelichting !== 'string')
    throw new SvaError('usage', 'De toelichting is geen tekst.', { value: toelichting });
  if (told !== undefined && !Array.isArray(told?.verhalen)) {
    throw new SvaError(
      'usage',
      'told is niet wat told() geeft. Schrijf { told: told({ verhaal: … }) }.',
      {
        value: told,
      },
    );
  }
}

/** How notebooks and the Node console show a report. */
function display(get: () => Report<string, Hidden>) {
  return {
    [Symbol.for('nodejs.util.inspect.custom')]: () => renderText(get()),
    [Symbol.for('Jupyter.display')]: () => ({
      'text/plain': renderText(get()),
      'text/markdown': renderMarkdown(get()),
      'text/html': renderReportCell(get()),
    }),
  };
}

/** The norms that judge a clause: not that of another clause which happens to rest on the same measure. */
function normsFor(contract: AccountedContract, code: string): readonly Norm[] {
  const others = new Set(clausesOf(contract).map((clause) => clause.code));
  others.delete(code);
  return contract.norms.filter(({ source }) => !others.has(source.code));
}

/**
 * Monthly and quarterly figures are asked for in each quarter, others when their half year or year is complete; none after
 * the last quarter that its clause names, or before its first results.
 */
function isDue({ frequency, planning, measures }: Clause, { to }: Period): boolean {
  const quarter = `${to.slice(0, 4)}-Q${Math.ceil(Number(to.slice(5, 7)) / 3)}`;
  if (planning?.last !== undefined && quarter > planning.last) return false;
  // What is counted has a number before that; its first results may be of a part only.
  const first = measures === undefined ? planning?.firstResults : undefined;
  if (first !== undefined && quarter < first) return false;
  if (frequency === 'jaar') return to.endsWith('-12-31');
  return frequency !== 'halfjaar' || to.endsWith('-06-30') || to.endsWith('-12-31');
}

function statusWithout(clause: Clause): OutcomeStatus {
  if (clause.deferred !== undefined) return 'deferred';
  return clause.narrative !== undefined ? 'narrative-missing' : 'no-data';
}

function noteWithout(contract: AccountedContract, { deferred, unmeasured }: Clause): string | null {
  if (deferred !== undefined) return `uitgesteld: ${opgaveText(contract, deferred.to)}`;
  return unmeasured === undefined ? null : `niet geteld: ${unmeasured.why}`;
}
