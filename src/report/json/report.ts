import { wordingText } from '../../model/index.ts';
import type { Account } from '../account/account.ts';
import { isMeasured, type Outcome } from '../account/clause-outcome.ts';
import type { BudgetLine, BudgetOutcome } from '../figures/budget.ts';
import type { Figures, Group, MeasureOutcome } from '../figures/outcome.ts';
import type { ReadOutcome, ReadRange, Sensitivity } from '../figures/sensitivity.ts';
import type { Verdict } from '../figures/verdict.ts';
import type { Report } from '../form/report.ts';
import type {
  AccountJson,
  BudgetJson,
  FiguresJson,
  MeasureJson,
  OutcomeJson,
  ReportJson,
} from '../form/report-json.ts';
import { type Hidden, isHidden, plainNumber } from '../number/hidden.ts';
import { surveyChangeJson, surveyJson } from './survey.ts';
import { accountJson, outcomeToldJson } from './told.ts';

/** The JSON of a report. */
export function reportJson(report: Report<string, Hidden>): ReportJson {
  const { contract, periods, peildatum, engine, outcomes, issues, receipt } = report;
  const accounts = periods.map(({ name }) => ({
    period: name,
    outcomes: outcomes.filter((outcome) => outcome.period.name === name).map(outcomeJson),
    ...beside(report.accounts.find((account) => account.period.name === name)),
  }));
  const [only, ...more] = accounts;
  const [head, tail] = [
    { peildatum, engine },
    { issues, receipt },
  ];
  if (only === undefined || more.length > 0)
    return { contract: contract.year, ...head, accounts, ...tail };
  const { period, ...one } = only;
  return { contract: contract.year, period, ...head, ...one, ...tail };
}

function beside(account: Account<Hidden> | undefined): Omit<AccountJson, 'period' | 'outcomes'> {
  if (account === undefined) return { deliveries: [], audit: null, duties: [], norms: [] };
  return {
    ...accountJson(account),
    duties: account.duties.map((duty) => ({
      ...measureJson(duty),
      code: duty.code,
      name: duty.name,
      wording: wordingText(duty.wording),
      lines: duty.lines.map(measureJson),
      comment: duty.comment,
    })),
    norms: account.norms.map(verdictJson),
  };
}

/** The JSON of one outcome. */
function outcomeJson(outcome: Outcome<Hidden>): OutcomeJson {
  const { code, id, title, lines, due, note, clause } = outcome;
  return {
    code,
    id,
    ...(isMeasured(outcome)
      ? measureJson(outcome)
      : {
          measure: null,
          status: outcome.status,
          unit: outcome.unit ?? null,
          ...figuresJson(outcome),
          norms: (outcome.norms ?? []).map(verdictJson),
        }),
    title,
    wording: wordingText(clause.wording),
    lines: lines.map(measureJson),
    ...(outcome.budgets !== undefined && { budgets: outcome.budgets.map(budgetJson) }),
    due,
    note,
    ...outcomeToldJson(outcome),
  };
}

function budgetJson({ days, groups, earlier, ...budget }: BudgetOutcome<Hidden>): BudgetJson {
  const line = <L extends BudgetLine<Hidden>>({ share, ...rest }: L) => ({
    ...rest,
    share: plainNumber(share),
  });
  return {
    ...line(budget),
    days,
    groups: groups.map(({ by, ...part }) => ({ by, ...line(part) })),
    earlier: earlier.map(line),
  };
}

function measureJson(outcome: MeasureOutcome<Hidden>): MeasureJson {
  const {
    measure,
    title,
    status,
    unit,
    decimals,
    bounds,
    excluded,
    groups,
    absent,
    readings,
    formula,
    limits,
    warnings,
    provisional,
  } = outcome;
  const { alternatives, sensitivity, survival, instroom, compare, change, norms } = outcome;
  return {
    measure,
    title,
    status,
    unit,
    ...figuresJson(outcome),
    bounds:
      bounds === null
        ? null
        : { lower: figuresJson(bounds.lower), upper: figuresJson(bounds.upper) },
    excluded: excluded.map(({ reason, rule, count, side }) => ({
      reason,
      ...(rule !== undefined && { rule }),
      count,
      ...(side !== undefined && { side }),
    })),
    groups: groups.map(groupJson),
    ...(sensitivity !== undefined && { sensitivity: sensitivityJson(sensitivity) }),
    alternatives: alternatives.map((other) => ({
      reading: other.reading,
      title: other.title,
      status: other.status,
      ...figuresJson(other),
    })),
    ...(survival !== undefined && { survival }),
    ...(instroom !== undefined && { instroom }),
    compare: {
      'year-to-date': comparedJson(compare['year-to-date']),
      'last-year': comparedJson(compare['last-year']),
    },
    ...(change !== undefined && {
      change: change === null || isHidden(change) ? change : surveyChangeJson(change, decimals),
    }),
    norms: norms.map(verdictJson),
    readings: readings,
    formula,
    limits,
    warnings,
    provisional,
    absent,
  };
}

function sensitivityJson(
  asked: Sensitivity<Hidden> | null,
): NonNullable<MeasureJson['sensitivity']> | null {
  if (asked === null) return null;
  const { single, combined, options, uncountable, tried, complete } = asked;
  const read = ({ reading, norms, ...numbers }: ReadOutcome<Hidden>) => ({
    reading,
    ...figuresJson(numbers),
    norms: norms.map(verdictJson),
  });
  const range = ({ lowest, highest, questions }: ReadRange<Hidden>) => ({
    lowest: lowest === null ? null : read(lowest),
    highest: highest === null ? null : read(highest),
    questions,
  });
  return {
    single: range(single),
    combined: range(combined),
    options: options.map(read),
    uncountable,
    tried,
    complete,
  };
}

function verdictJson<V extends Verdict>(said: V): Omit<V, 'tells'> {
  const { tells: _, ...verdict } = said;
  return verdict;
}

function groupJson(group: Group<Hidden>): MeasureJson['groups'][number] {
  const { by, status, overlap } = group;
  return { by, ...figuresJson(group), status, ...(overlap === true && { overlap }) };
}

const comparedJson = (figures: (Figures<Hidden> & { readonly period: string }) | null) =>
  figures === null ? null : { period: figures.period, ...figuresJson(figures) };

/** The numbers of a measure as plain JSON. */
export function figuresJson({
  value,
  teller,
  noemer,
  n,
  median,
  p90,
  mean,
  longest,
  flagged,
  flow,
  cents,
  records,
  empty,
  survey,
  shared,
  ways,
}: Figures<Hidden>): FiguresJson {
  return {
    value: plainNumber(value),
    ...(teller !== undefined && { teller }),
    ...(noemer !== undefined && { noemer }),
    ...(n !== undefined && {
      n,
      median: median ?? null,
      p90: p90 ?? null,
      mean: plainNumber(mean ?? null),
    }),
    ...(longest !== undefined && { longest }),
    ...(flagged !== undefined && { flagged }),
    ...(flow !== undefined && { flow }),
    ...(cents !== undefined && { cents, records: records ?? 0, empty: empty ?? 0 }),
    ...(shared !== undefined && { shared }),
    ...(ways !== undefined &&
      (isHidden(ways)
        ? { nodes: ways, edges: ways }
        : {
            version: ways.version,
            nodes: ways.nodes,
            edges: ways.edges,
          })),
    ...(survey !== undefined && { survey: surveyJson(survey) }),
  };
}
