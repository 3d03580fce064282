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
  type Measure,
  type Norm,
  type Period,
  type Readings,
  underReadings,
} from '../../model/index.ts';
import { NOTHING_TOLD } from '../../told/index.ts';
import { SvaError, unknownName } from '../../util/index.ts';
import { accountOf } from '../account/account.ts';
import type { Outcome } from '../account/clause-outcome.ts';
import { receipt } from '../account/receipt.ts';
import { toldOf } from '../account/told.ts';
import { checkIsAccountable } from '../agreement/check.ts';
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
import type { Report } from '../form/report.ts';
import { absentText } from '../words/figure.ts';
import { checkReportOptions, type ReportOptions } from './options.ts';
import { shownAs } from './shown.ts';
import { type Counted, withTold } from './with-told.ts';

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
  checkIsAccountable(contract);
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
