import type { BudgetLine, BudgetOutcome } from './budget.ts';
import { isMeasured, type Outcome } from './clause-outcome.ts';
import type { Figures, MeasureOutcome } from './outcome.ts';
import type { Report } from './report.ts';
import { surveyJson } from './survey-json.ts';
import type { SurvivalFigures } from './survival.ts';

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
  /** `headline`, `line` or `group`; of a journey `node` and `edge`; `budget` for an amount against its budget: teller and noemer in euros; `survival` for a duration with the open cases in it. */
  readonly kind: 'headline' | 'line' | 'group' | 'node' | 'edge' | 'survival' | 'budget';
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

/** The keys of a row, in their order. */
export const reportColumns = [
  'contract',
  'period',
  'from',
  'to',
  'code',
  'id',
  'measure',
  'title',
  'kind',
  'breakdown',
  'part',
  'status',
  'unit',
  'value',
  'teller',
  'noemer',
  'n',
  'median',
  'p90',
  'lower',
  'upper',
  'intervalLower',
  'intervalUpper',
  'due',
  'note',
  'comment',
] as const satisfies readonly (keyof ReportRow)[];

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
    const counted = [outcome, ...outcome.lines].flatMap((line, index) =>
      measureRows(base, line, index === 0 ? 'headline' : 'line').map((row) =>
        row.kind === 'headline' ? { ...row, ...toldRow(outcome) } : row,
      ),
    );
    return [...counted, ...(outcome.budgets ?? []).flatMap((budget) => budgetRows(base, budget))];
  });
}

type Base = Pick<ReportRow, 'contract' | 'period' | 'from' | 'to' | 'code' | 'id' | 'due'>;

function measureRows(base: Base, line: MeasureOutcome, kind: 'headline' | 'line'): ReportRow[] {
  const { measure, title, unit, bounds } = line;
  const own = { ...base, measure, title, unit };
  const none = { breakdown: null, part: null };
  const lower = bounds?.lower.value?.toNumber() ?? null;
  const upper = bounds?.upper.value?.toNumber() ?? null;
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
    ...(line.survival == null || line.survival.status === 'unknown'
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

/** A row for an amount against its budget, and one for each part. */
function budgetRows(base: Base, { title, measure, groups, ...whole }: BudgetOutcome): ReportRow[] {
  const row = (breakdown: string | null, part: string | null, line: BudgetLine): ReportRow => ({
    ...base,
    measure,
    title,
    kind: 'budget',
    breakdown,
    part,
    status:
      line.budgeted === null ? 'no-data' : line.share === null ? 'undefined-ratio' : 'measured',
    unit: '%',
    ...figuresRow({ value: line.share }),
    teller: line.realised / 100,
    noemer: line.budgeted === null ? null : line.budgeted / 100,
    lower: null,
    upper: null,
  });
  const parts = groups.flatMap(({ by, ...line }) =>
    Object.entries(by).map(([breakdown, part]) => row(breakdown, part, line)),
  );
  return [row(null, null, whole), ...parts];
}

/** What a row of a clause says in words. */
const toldRow = ({ note, told }: Outcome) => ({ note, comment: told.comment });

/** The median, and of how many cases; its status says that it is not reached. */
function survivalRow({
  status,
  median,
  ended,
  left,
  open,
}: Exclude<SurvivalFigures, { status: 'unknown' }>) {
  const figures = { value: null, median, n: ended + left + open };
  return { ...figuresRow(figures), value: median, kind: 'survival' as const, status };
}

function figuresRow({ value, teller, noemer, n, median, p90, survey }: Figures) {
  const interval = survey === undefined ? null : surveyJson(survey).interval;
  return {
    value: value?.toNumber() ?? null,
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
