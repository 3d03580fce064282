import type { Decimal } from 'decimal.js';
import type { Issue } from '../dataset/index.ts';
import type { Readings } from '../model/index.ts';
import type { Account } from './account.ts';
import { isMeasured, type Outcome } from './clause-outcome.ts';
import type { Figures, Group, MeasureOutcome } from './outcome.ts';
import type { Receipt } from './receipt.ts';
import type { Report } from './report.ts';
import type { ReadOutcome, ReadRange, Sensitivity } from './sensitivity.ts';
import { surveyChangeJson, surveyJson } from './survey-json.ts';
import type { SurvivalFigures } from './survival.ts';
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
  readonly issues: readonly Issue[];
  readonly receipt: Receipt;
};

/** An outcome as JSON: the keys of `sva schema report`. */
export type OutcomeJson = { readonly [key: string]: Plain };

/** A row of a report: the same keys in each, `null` for no value. */
export type ReportRow = {
  readonly contract: number;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly code: string;
  readonly id: string;
  readonly measure: string | null;
  readonly title: string;
  /** `headline`, `line` or `group`; of a journey `node` and `edge`; `survival` for a duration with the open cases in it. */
  readonly kind: 'headline' | 'line' | 'group' | 'node' | 'edge' | 'survival';
  /** The breakdown and its part, of a group: `melder`, `Politie`. Of a step of a journey from where it goes, and to where. */
  readonly breakdown: string | null;
  readonly part: string | null;
  readonly status: string;
  readonly unit: string | null;
  readonly value: number | null;
  readonly teller: number | null;
  readonly noemer: number | null;
  readonly n: number | null;
  readonly median: number | null;
  readonly p90: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The ends of the 95% interval of a survey. */
  readonly intervalLower: number | null;
  readonly intervalUpper: number | null;
  readonly due: boolean;
  /** Of a headline: why there is no number, or what its story lacks. */
  readonly note: string | null;
  /** Of a headline: what is told of it, stories as one text. */
  readonly comment: string | null;
};

/** The JSON of a report. */
export function reportJson(report: Report): ReportJson {
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

function beside(account: Account | undefined) {
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
export function outcomeJson(outcome: Outcome): OutcomeJson {
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
    due,
    note,
    ...outcomeToldJson(outcome),
  };
}

function measureJson(outcome: MeasureOutcome): OutcomeJson {
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
    provisional,
  } = outcome;
  const { alternatives, sensitivity, survival, compare, change, norms } = outcome;
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
    compare: {
      'year-to-date': comparedJson(compare['year-to-date']),
      'last-year': comparedJson(compare['last-year']),
    },
    ...(change !== undefined && {
      change: change === null ? null : surveyChangeJson(change, decimals),
    }),
    norms: norms.map(verdictJson),
    readings: readingsJson(readings),
    formula,
    limits,
    provisional,
    absent,
  };
}

function sensitivityJson(asked: Sensitivity | null): Plain {
  if (asked === null) return null;
  const { single, combined, options, uncountable, tried, complete } = asked;
  const read = ({ reading, norms, ...numbers }: ReadOutcome): Plain => ({
    reading: readingsJson(reading),
    ...figuresJson(numbers),
    norms: norms.map(verdictJson),
  });
  const range = ({ lowest, highest, questions }: ReadRange): Plain => ({
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

function verdictJson({ chance, ...verdict }: Verdict): { readonly [key: string]: Plain } {
  return { ...verdict, ...(chance !== undefined && { chance: { ...chance } }) };
}

function groupJson(group: Group): Plain {
  const { by, status, overlap } = group;
  return { by: { ...by }, ...figuresJson(group), status, ...(overlap === true && { overlap }) };
}

const comparedJson = (figures: (Figures & { readonly period: string }) | null): Plain =>
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
  flagged,
  flow,
  cents,
  records,
  empty,
  survey,
  shared,
  ways,
}: Figures): { readonly [key: string]: Plain } {
  return {
    value: number(value),
    ...(teller !== undefined && { teller }),
    ...(noemer !== undefined && { noemer }),
    ...(n !== undefined && {
      n,
      median: median ?? null,
      p90: p90 ?? null,
      mean: number(mean ?? null),
    }),
    ...(flagged !== undefined && { flagged }),
    ...(flow !== undefined && { flow }),
    ...(cents !== undefined && { cents, records: records ?? 0, empty: empty ?? 0 }),
    ...(shared !== undefined && { shared }),
    ...(ways !== undefined && {
      version: ways.version,
      nodes: ways.nodes.map((place) => ({ ...place })),
      edges: ways.edges.map((step) => ({ ...step })),
    }),
    ...(survey !== undefined && { survey: surveyJson(survey) }),
  };
}

const number = (value: Decimal | null): number | null => (value === null ? null : value.toNumber());

/** The rows of a report. */
export function rowsOf(report: Report): ReportRow[] {
  return report.outcomes.flatMap((outcome) => {
    const { code, id, due, period } = outcome;
    const base = {
      contract: report.contract.year,
      period: period.name,
      from: period.from,
      to: period.to,
      code,
      id,
      due,
    };
    if (!isMeasured(outcome)) {
      const none = {
        measure: null,
        breakdown: null,
        part: null,
        lower: null,
        upper: null,
      };
      return [
        {
          ...base,
          ...none,
          unit: outcome.unit ?? null,
          title: outcome.title,
          kind: 'headline' as const,
          status: outcome.status,
          ...figuresRow(outcome),
          ...toldRow(outcome),
        },
      ];
    }
    return [outcome, ...outcome.lines].flatMap((line, index) =>
      measureRows(base, line, index === 0 ? 'headline' : 'line').map((row) =>
        row.kind === 'headline' ? { ...row, ...toldRow(outcome) } : row,
      ),
    );
  });
}

type Base = Pick<ReportRow, 'contract' | 'period' | 'from' | 'to' | 'code' | 'id' | 'due'>;

function measureRows(base: Base, line: MeasureOutcome, kind: 'headline' | 'line'): ReportRow[] {
  const { measure, title, unit, bounds } = line;
  const own = { ...base, measure, title, unit };
  const none = { breakdown: null, part: null };
  const lower = number(bounds?.lower.value ?? null);
  const upper = number(bounds?.upper.value ?? null);
  return [
    { ...own, ...none, kind, status: line.status, ...figuresRow(line), lower, upper },
    ...line.groups.flatMap((part) =>
      Object.entries(part.by).map(([breakdown, name]) => ({
        ...own,
        kind: 'group' as const,
        breakdown,
        part: name,
        status: part.status,
        ...figuresRow(part),
        lower: null,
        upper: null,
      })),
    ),
    ...wayRows({ ...own, status: line.status, lower: null, upper: null }, line),
    ...(line.survival == null
      ? []
      : [{ ...own, ...none, ...survivalRow(line.survival), lower: null, upper: null }]),
  ];
}

/** A row for each place of a journey, with how many of the cohort came there, and one for each step. */
function wayRows(
  own: Omit<ReportRow, 'kind' | 'breakdown' | 'part' | keyof ReturnType<typeof figuresRow>>,
  { ways }: Figures,
): ReportRow[] {
  if (ways === undefined) return [];
  const none = figuresRow({ value: null });
  return [
    ...ways.nodes.map((place) => ({
      ...own,
      ...none,
      kind: 'node' as const,
      breakdown: null,
      part: place.node,
      value: place.in,
    })),
    ...ways.edges.map(({ from, to, count, n, median, p90 }) => ({
      ...own,
      ...none,
      kind: 'edge' as const,
      breakdown: from,
      part: to,
      value: count,
      n,
      median,
      p90,
    })),
  ];
}

/** What a row of a clause says in words. */
const toldRow = ({ note, told }: Outcome) => ({ note, comment: told.comment });

/** The median, and of how many cases; its status says that it is not reached. */
function survivalRow({ status, median, ended, open }: SurvivalFigures) {
  const figures = { value: null, median, n: ended + open };
  return { ...figuresRow(figures), value: median, kind: 'survival' as const, status };
}

function figuresRow({ value, teller, noemer, n, median, p90, survey }: Figures) {
  const interval = survey === undefined ? null : surveyJson(survey).interval;
  return {
    value: number(value),
    teller: teller ?? null,
    noemer: noemer ?? null,
    n: n ?? null,
    median: median ?? null,
    p90: p90 ?? null,
    intervalLower: interval?.lower ?? null,
    intervalUpper: interval?.upper ?? null,
    note: null,
    comment: null,
  };
}
