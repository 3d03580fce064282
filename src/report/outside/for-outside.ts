import { checkIsReport, type Norm, type Period } from '../../model/index.ts';
import { SvaError } from '../../util/index.ts';
import type { Account } from '../account/account.ts';
import { isMeasured, type Outcome } from '../account/clause-outcome.ts';
import { isAmountNorm } from '../figures/amount-verdict.ts';
import { isGiven, type MeasureOutcome, TOO_FEW } from '../figures/outcome.ts';
import type { Verdict } from '../figures/verdict.ts';
import type { Report } from '../form/report.ts';
import { shownAs } from '../making/shown.ts';
import { FEWEST, type Hidden, isHidden, KEPT } from '../number/hidden.ts';
import { outsideLimits } from '../words/heading.ts';
import { shownBudget } from './budgets.ts';
import { countsIn, kindOf } from './counts.ts';
import { goesBeyond } from './cumulative.ts';
import { withoutSmall } from './figures.ts';
import { mayOf } from './may.ts';
import { hiddenOf, shownMeasure } from './measure.ts';
import { mainOf } from './parts.ts';
import { readingsTell } from './readings.ts';
import { shownAsked, shownNote, shownReported } from './told.ts';
import { type HiddenOf, shownVerdict } from './verdicts.ts';

/** An account for readers outside the organisation: words may stand in the place of a number. */
export type OutsideReport<Code extends string = string> = Report<Code, Hidden>;

/**
 * The account as readers outside the organisation may see it: no count of fewer than 5 persons or cases (meetinstructies A4),
 * and nothing that would tell one: the rest of a share, its percentage, what is left of a total or of the bounds. The year to date,
 * and what goes beyond its period, is left out: less the account of the quarter before it tells the quarter. In its place stands `minder dan 5` or `niet getoond`, never 0 and never nothing. What is 0 is of nobody, and is shown.
 * Findings in the data are left out, since they point at records. Without small numbers it is the same account, with the mark
 * that it is for readers outside.
 *
 * It keeps one account safe, not two beside each other; docs/buiten.md says what it does not protect against.
 *
 * @throws SvaError `usage` for periods that overlap: what is in one and not in the other could be told
 */
export function forOutside<Code extends string>(report: Report<Code>): OutsideReport<Code> {
  checkIsReport(report);
  const { contract, periods, peildatum, engine, receipt, issues } = report;
  checkIsApart(periods);
  const may = mayOf(report);
  const measureOf = ({ measure = '' }: { readonly measure?: string }) => contract.measures[measure];
  const hidden = new Map<string, HiddenOf>();
  /** The measures of one clause: what the one tells of the parts of the other, and their other readings all, or none. */
  const shownClause = <O extends MeasureOutcome>(
    own: O | null,
    lines: readonly MeasureOutcome[],
    period: Period,
  ) => {
    const clause: readonly MeasureOutcome[] = own === null ? lines : [own, ...lines];
    const known = new Set(
      clause.flatMap((one) => [
        ...mainOf(countsIn(one, kindOf(measureOf(one), one.unit))).values(),
      ]),
    );
    const shown = <M extends MeasureOutcome>(one: M, readings: boolean) =>
      shownMeasure(one, measureOf(one), period, { ...may(one, period), known, readings });
    const shownWith = (readings: boolean) => ({
      own: own === null ? null : shown(own, readings),
      lines: lines.map((line) => shown(line, readings)),
    });
    const all = shownWith(true);
    const measures = [...(all.own === null ? [] : [all.own]), ...all.lines];
    for (const one of measures) {
      const key = `${period.name}|${one.measure}`;
      // Under two readings a measure may be counted twice: of what is hidden of one nothing is told.
      if (hidden.get(key) !== 'value') hidden.set(key, hiddenOf(one));
    }
    // What goes beyond the period is hidden for that, and no reading within it tells it.
    const within = measures.filter((one) => {
      const measure = measureOf(one);
      return measure === undefined || !goesBeyond(measure, period);
    });
    return readingsTell(within) ? shownWith(false) : all;
  };
  const made = report.outcomes.map((outcome) => {
    const { period, lines: further } = outcome;
    const { own, lines } = shownClause(isMeasured(outcome) ? outcome : null, further, period);
    const unmeasured = () => ({
      ...outcome,
      ...withoutSmall(outcome, kindOf(undefined, outcome.unit)),
    });
    return { own: own ?? unmeasured(), lines };
  });
  const accounts = report.accounts.map((account) => ({
    ...account,
    duties: account.duties.map((duty) => {
      const { own, lines } = shownClause(duty, duty.lines, account.period);
      return { ...(own as NonNullable<typeof own>), lines };
    }),
  }));

  const norms = new Map(contract.norms.map((norm) => [norm.id, norm]));
  const judged = <V extends Verdict>(verdict: V, { name }: Period): V => {
    const norm = norms.get(verdict.norm);
    const found = measuresOf(norm).map((id) => hidden.get(`${name}|${id}`) ?? 'nothing');
    const least = found.includes('value')
      ? 'value'
      : found.includes('beside')
        ? 'beside'
        : 'nothing';
    // The words on an amount tell no bounds.
    const isAmount = norm !== undefined && isAmountNorm(norm) && least === 'beside';
    return shownVerdict(verdict, isAmount ? 'nothing' : least);
  };
  const withNorms = <O extends MeasureOutcome<Hidden>>(one: O, period: Period): O => ({
    ...one,
    norms: one.norms.map((verdict) => judged(verdict, period)),
  });

  return shownAs({
    contract,
    periods,
    peildatum,
    engine,
    outcomes: report.outcomes.map((outcome, index): Outcome<Hidden> => {
      const { own, lines } = made[index] as (typeof made)[number];
      const { period, told } = outcome;
      const reported = told.reported.map((figure) => shownReported(figure, measureOf(outcome)));
      const isKept = isGiven(outcome.status) && isHidden(reported[0]?.value);
      const whole: Outcome<Hidden> = {
        ...own,
        ...(isKept && { value: KEPT }),
        lines: lines.map((line) => withNorms(line, period)),
        ...(own.norms !== undefined && {
          norms: own.norms.map((verdict) => judged(verdict, period)),
        }),
        ...(outcome.budgets !== undefined && {
          budgets: outcome.budgets.map((budget) =>
            shownBudget(
              budget,
              [own, ...lines].filter(isMeasured).find(({ measure }) => measure === budget.measure),
              measureOf(budget),
              period,
            ),
          ),
        }),
        note: shownNote(outcome, isKept ? KEPT : own.value),
      };
      return {
        ...whole,
        told: {
          ...told,
          asked: shownAsked(outcome, whole),
          reported,
        },
      };
    }),
    accounts: accounts.map(
      (account): Account<Hidden> => ({
        ...account,
        norms: account.norms.map((norm) => judged(norm, account.period)),
        duties: account.duties.map((duty) => ({
          ...withNorms(duty, account.period),
          lines: duty.lines.map((line) => withNorms(line, account.period)),
        })),
      }),
    ),
    issues: issues.length === 0 ? issues : KEPT,
    receipt: {
      ...receipt,
      outside: { least: FEWEST, leastForPercentage: TOO_FEW, limits: outsideLimits },
    },
  });
}

/** The measures that a norm is set against: its own, and that of what may be spent. */
function measuresOf(norm: Norm | undefined): string[] {
  if (norm === undefined) return [];
  const { measure } = norm;
  const limit = norm.kind === 'budget' ? norm.limit : undefined;
  return [
    ...(measure === undefined ? [] : [measure]),
    ...(limit !== undefined && 'measure' in limit ? [limit.measure] : []),
  ];
}

/** Refuses periods that share a day. */
function checkIsApart(periods: readonly Period[]): void {
  const byDay = periods.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  for (const [index, { name, to }] of byDay.entries()) {
    const next = byDay[index + 1];
    if (next === undefined || next.from > to) continue;
    throw new SvaError(
      'usage',
      `De perioden ${name} en ${next.name} overlappen: wat in de ene zit en niet in de andere, is dan uit te rekenen. Maak voor lezers buiten de organisatie een verantwoording per periode.`,
      { value: [name, next.name] },
    );
  }
}
