import { isMeasured, type Outcome } from '../account/clause-outcome.ts';
import type { BudgetLine, BudgetOutcome } from '../figures/budget.ts';
import type { Figures, MeasureOutcome } from '../figures/outcome.ts';
import type { SurvivalFigures } from '../figures/survival.ts';
import type { Report } from '../form/report.ts';
import { type ReportRow, reportColumns } from '../form/report-row.ts';
import { surveyJson } from '../json/survey.ts';
import { type Hidden, isHidden, plainNumber } from '../number/hidden.ts';

/** The rows of a report, each with the keys of `reportColumns` in their order. */
export function rowsOf<H extends Hidden>(report: Report<string, H>): ReportRow<H>[] {
  return unorderedRows(report).map(
    (row) =>
      Object.fromEntries(reportColumns.map((column) => [column, row[column]])) as ReportRow<H>,
  );
}

function unorderedRows<H extends Hidden>(report: Report<string, H>): ReportRow<H>[] {
  return report.outcomes.flatMap((outcome): ReportRow<H>[] => {
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

type Base = Pick<ReportRow<Hidden>, 'contract' | 'period' | 'from' | 'to' | 'code' | 'id' | 'due'>;

function measureRows<H extends Hidden>(
  base: Base,
  line: MeasureOutcome<H>,
  kind: 'headline' | 'line',
): ReportRow<H>[] {
  const { measure, title, unit, bounds } = line;
  const own = { ...base, measure, title, unit };
  const none = { breakdown: null, part: null };
  const lower = plainNumber(bounds?.lower.value ?? null);
  const upper = plainNumber(bounds?.upper.value ?? null);
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
    ...(['survival', 'instroom'] as const).flatMap((kindOf) => {
      const found = line[kindOf];
      if (found == null || found.status === 'unknown') return [];
      const days = 'until' in found ? { from: found.from, to: found.to } : {};
      const numbers = { ...survivalRow(found), kind: kindOf };
      return [{ ...own, ...none, ...days, ...numbers, lower: null, upper: null }];
    }),
  ];
}

/** A row for each place of a journey, with how many of the cohort came there, and one for each step. */
function wayRows<H extends Hidden>(
  own: Omit<ReportRow<H>, 'kind' | 'breakdown' | 'part' | keyof ReturnType<typeof figuresRow>>,
  { ways }: Figures<H>,
): ReportRow<H>[] {
  if (ways === undefined || isHidden(ways)) return [];
  const none = figuresRow<H>({ value: null });
  const statusOf = (value: number | H) => (isHidden(value) ? 'hidden' : own.status);
  return [
    ...ways.nodes.map((place) => ({
      ...own,
      ...none,
      kind: 'node' as const,
      breakdown: null,
      part: place.node,
      status: statusOf(place.in),
      value: place.in,
    })),
    ...ways.edges.map(({ from, to, count, n, median, p90 }) => ({
      ...own,
      ...none,
      kind: 'edge' as const,
      breakdown: from,
      part: to,
      status: statusOf(count),
      value: count,
      n,
      median,
      p90,
    })),
  ];
}

/** A row for an amount against its budget, and one for each part. */
function budgetRows<H extends Hidden>(
  base: Base,
  { title, measure, groups, ...whole }: BudgetOutcome<H>,
): ReportRow<H>[] {
  const row = (
    breakdown: string | null,
    part: string | null,
    { realised, budgeted, share }: BudgetLine<H>,
  ): ReportRow<H> => ({
    ...base,
    measure,
    title,
    kind: 'budget',
    breakdown,
    part,
    status: budgetStatus({ budgeted, share }),
    unit: '%',
    ...figuresRow<H>({ value: share }),
    teller: typeof realised === 'number' ? realised / 100 : realised,
    noemer: budgeted === null ? null : budgeted / 100,
    lower: null,
    upper: null,
  });
  const parts = groups.flatMap(({ by, ...line }) =>
    Object.entries(by).map(([breakdown, part]) => row(breakdown, part, line)),
  );
  return [row(null, null, whole), ...parts];
}

function budgetStatus({ budgeted, share }: Pick<BudgetLine<Hidden>, 'budgeted' | 'share'>) {
  if (budgeted === null) return 'no-data';
  if (isHidden(share)) return 'hidden';
  return share === null ? 'undefined-ratio' : 'measured';
}

/** What a row of a clause says in words. */
const toldRow = ({ note, told }: Outcome<Hidden>) => ({ note, comment: told.comment });

/** The median, and of how many cases; its status says that it is not reached. */
function survivalRow<H extends Hidden>({
  status,
  median,
  ended,
  left,
  open,
}: Exclude<SurvivalFigures<H>, { status: 'unknown' }>) {
  const parts = [ended, left, open];
  const n =
    parts.find((part) => isHidden(part)) ?? parts.reduce<number>((a, b) => a + Number(b), 0);
  const figures = { value: null, median, n };
  return {
    ...figuresRow<H>(figures),
    value: median,
    status: isHidden(median) ? 'hidden' : status,
  };
}

function figuresRow<H extends Hidden>({
  value,
  teller,
  noemer,
  n,
  median,
  p90,
  survey,
}: Figures<H>) {
  const interval = survey === undefined ? null : surveyJson(survey).interval;
  return {
    value: plainNumber(value),
    teller: teller ?? null,
    noemer: noemer ?? null,
    n: n ?? null,
    median: median ?? null,
    p90: p90 ?? null,
    intervalLower: isHidden(interval) ? interval : (interval?.lower ?? null),
    intervalUpper: isHidden(interval) ? interval : (interval?.upper ?? null),
    note: null,
    comment: null,
  };
}
