import type { Issue } from '../dataset/index.ts';
import type { Readings } from '../model/index.ts';
import type { Account } from './account.ts';
import type { BudgetLine, BudgetOutcome } from './budget.ts';
import { isMeasured, type Outcome } from './clause-outcome.ts';
import { type Hidden, isHidden, plainNumber } from './hidden.ts';
import type { Figures, Group, MeasureOutcome } from './outcome.ts';
import type { Receipt } from './receipt.ts';
import type { Report } from './report.ts';
import type { ReadOutcome, ReadRange, Sensitivity } from './sensitivity.ts';
import { surveyChangeJson, surveyJson } from './survey-json.ts';
import { accountJson, outcomeToldJson } from './told-json.ts';
import type { Verdict } from './verdict.ts';

/** A plain value of JSON output: whole numbers exact, values rounded to the decimals of the measure. */
type Plain =
  | null
  | boolean
  | number
  | string
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/** A report as JSON. One period gives `period` and `outcomes`; several give `accounts`. */
export type ReportJson = {
  readonly contract: number;
  readonly period?: string;
  readonly peildatum: string;
  readonly engine: string;
  readonly outcomes?: readonly OutcomeJson[];
  /** What stands beside the outcomes: what is due, the yearly audit, duties with a number. */
  readonly deliveries?: Plain;
  readonly audit?: Plain;
  readonly duties?: Plain;
  /** Every norm of the agreement: judged, or why not. */
  readonly norms?: Plain;
  readonly accounts?: readonly {
    readonly period: string;
    readonly outcomes: readonly OutcomeJson[];
    readonly deliveries: Plain;
    readonly audit: Plain;
    readonly duties: Plain;
    readonly norms: Plain;
  }[];
  /** Findings in the data; words in their place for readers outside. */
  readonly issues: readonly Issue[] | Hidden;
  readonly receipt: Receipt;
};

/** An outcome as JSON: the keys of `sva schema report`. */
export type OutcomeJson = { readonly [key: string]: Plain };

/** The JSON of a report. */
export function reportJson(report: Report<string, Hidden>): ReportJson {
  const { contract, periods, peildatum, engine, outcomes, issues, receipt } = report;
  const of = (period: string) => ({
    outcomes: outcomes.filter((outcome) => outcome.period.name === period).map(outcomeJson),
    ...beside(report.accounts.find((account) => account.period.name === period)),
  });
  const [only, ...more] = periods;
  return {
    contract: contract.year,
    ...(more.length === 0 && only !== undefined && { period: only.name }),
    peildatum,
    engine,
    ...(more.length === 0 && only !== undefined
      ? of(only.name)
      : { accounts: periods.map(({ name }) => ({ period: name, ...of(name) })) }),
    issues,
    receipt,
  };
}

function beside(account: Account<Hidden> | undefined) {
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
    norms: account.norms.map(({ given, ...norm }) => ({
      ...verdictJson(norm),
      given: given === null ? null : { ...given },
    })),
  };
}

const wordingText = (wording: string | readonly { readonly text: string }[]): string =>
  typeof wording === 'string' ? wording : wording.map(({ text }) => text).join(' ');

/** The JSON of one outcome. */
export function outcomeJson(outcome: Outcome<Hidden>): OutcomeJson {
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

function budgetJson({ days, groups, earlier, ...budget }: BudgetOutcome<Hidden>): Plain {
  const line = <L extends BudgetLine<Hidden>>({ share, ...rest }: L) => ({
    ...rest,
    share: plainNumber(share),
  });
  return {
    ...line(budget),
    days: days === null ? null : { ...days },
    groups: groups.map(({ by, ...part }) => ({ by: { ...by }, ...line(part) })),
    earlier: earlier.map(line),
  };
}

function measureJson(outcome: MeasureOutcome<Hidden>): OutcomeJson {
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
    excluded: excluded.map(({ reason, rule, count }) => ({
      reason,
      ...(rule !== undefined && { rule }),
      count,
    })),
    groups: groups.map(groupJson),
    ...(sensitivity !== undefined && { sensitivity: sensitivityJson(sensitivity) }),
    alternatives: alternatives.map((other) => ({
      reading: readingsJson(other.reading),
      title: other.title,
      status: other.status,
      ...figuresJson(other),
    })),
    ...(survival !== undefined && { survival: survival === null ? null : { ...survival } }),
    ...(instroom !== undefined && { instroom: instroom === null ? null : { ...instroom } }),
    compare: {
      'year-to-date': comparedJson(compare['year-to-date']),
      'last-year': comparedJson(compare['last-year']),
    },
    ...(change !== undefined && {
      change: change === null || isHidden(change) ? change : surveyChangeJson(change, decimals),
    }),
    norms: norms.map(verdictJson),
    readings: readingsJson(readings),
    formula,
    limits,
    warnings,
    provisional,
    absent,
  };
}

function sensitivityJson(asked: Sensitivity<Hidden> | null): Plain {
  if (asked === null) return null;
  const { single, combined, options, uncountable, tried, complete } = asked;
  const read = ({ reading, norms, ...numbers }: ReadOutcome<Hidden>): Plain => ({
    reading: readingsJson(reading),
    ...figuresJson(numbers),
    norms: norms.map(verdictJson),
  });
  const range = ({ lowest, highest, questions }: ReadRange<Hidden>): Plain => ({
    lowest: lowest === null ? null : read(lowest),
    highest: highest === null ? null : read(highest),
    questions,
  });
  return {
    single: range(single),
    combined: range(combined),
    options: options.map(read),
    uncountable: uncountable.map((option) => ({ ...option })),
    tried,
    complete,
  };
}

function verdictJson(said: Verdict): { readonly [key: string]: Plain } {
  const { chance, tells: _, ...verdict } = said;
  return { ...verdict, ...(chance !== undefined && { chance: { ...chance } }) };
}

function groupJson(group: Group<Hidden>): Plain {
  const { by, status, overlap } = group;
  return { by: { ...by }, ...figuresJson(group), status, ...(overlap === true && { overlap }) };
}

const comparedJson = (figures: (Figures<Hidden> & { readonly period: string }) | null): Plain =>
  figures === null ? null : { period: figures.period, ...figuresJson(figures) };

const readingsJson = (readings: Readings): Plain => ({ ...readings });

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
}: Figures<Hidden>): { readonly [key: string]: Plain } {
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
            nodes: ways.nodes.map((place) => ({ ...place })),
            edges: ways.edges.map((step) => ({ ...step })),
          })),
    ...(survey !== undefined && { survey: surveyJson(survey) }),
  };
}
