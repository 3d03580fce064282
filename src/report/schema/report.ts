import * as z from 'zod';
import { issueCodes } from '../../dataset/index.ts';
import { buckets, normKinds } from '../../model/index.ts';
import { isoDate } from '../../model/schema/index.ts';
import { outcomeStatuses } from '../figures/outcome.ts';
import type { ReportJson } from '../form/report-json.ts';
import { hiddenWords } from '../number/hidden.ts';
import { surveyChangeSchema, surveySchema } from './survey.ts';
import { accountShape, outcomeToldShape } from './told.ts';

/** What stands in the place of a number that readers outside the organisation may not see. */
const hidden = z.enum(hiddenWords);
const count = z.int().nonnegative().or(hidden);
const whole = z.int().or(hidden);
const number = z.number().or(hidden);
const status = z.enum(outcomeStatuses);
const place = z.strictObject({
  node: z.string(),
  in: count,
  out: count,
  there: count,
  persons: count.exactOptional(),
  period: count.nullable(),
});
const step = z.strictObject({
  from: z.string(),
  to: z.string(),
  count,
  period: count.nullable(),
  n: count,
  median: whole.nullable(),
  p90: whole.nullable(),
  backwards: count,
});
const figures = {
  value: number.nullable(),
  teller: count.exactOptional(),
  noemer: count.exactOptional(),
  n: count.exactOptional(),
  median: whole.nullable().exactOptional(),
  p90: whole.nullable().exactOptional(),
  mean: number.nullable().exactOptional(),
  longest: whole.nullable().exactOptional(),
  flagged: count.exactOptional(),
  flow: z.strictObject({ begin: count, in: count, out: count, end: count }).exactOptional(),
  cents: whole.exactOptional(),
  records: count.exactOptional(),
  empty: count.exactOptional(),
  survey: surveySchema.exactOptional(),
  shared: count.exactOptional(),
  version: z.string().exactOptional(),
  nodes: z.array(place).or(hidden).exactOptional(),
  edges: z.array(step).or(hidden).exactOptional(),
};
const readings = z.record(z.string(), z.string());
const compared = z.strictObject({ period: z.string(), ...figures }).nullable();
const verdict = {
  norm: z.string(),
  title: z.string(),
  verdict: z.enum(['met', 'not-met', 'undecided', 'not-applicable']),
  text: z.string(),
  chance: z.strictObject({ apart: z.boolean(), text: z.string() }).exactOptional(),
};
const norms = z.array(z.strictObject(verdict));
const judgedNorms = z.array(
  z.strictObject({
    ...verdict,
    code: z.string(),
    kind: z.enum(normKinds),
    measure: z.string().nullable(),
    given: z.strictObject({ file: z.string(), row: z.int() }).nullable(),
  }),
);
const read = z.strictObject({ reading: readings, ...figures, norms });
const range = z.strictObject({
  lowest: read.nullable(),
  highest: read.nullable(),
  questions: z.array(z.string()),
});
const sensitivity = z.strictObject({
  single: range,
  combined: range,
  options: z.array(read),
  uncountable: z.array(
    z.strictObject({
      question: z.string(),
      option: z.string(),
      title: z.string(),
      missing: z.array(z.string()),
    }),
  ),
  tried: z.int().nonnegative(),
  complete: z.boolean(),
});
/** The figures of a duration with its open cases, and the days that they are of. */
const survivalIn = <Days extends z.ZodRawShape>(days: Days) =>
  [
    z.strictObject({
      ...days,
      status: z.enum(['measured', 'not-reached', 'no-data', 'hidden']),
      median: count.nullable(),
      ended: count,
      left: count,
      open: count,
    }),
    z.strictObject({ ...days, status: z.literal('unknown'), why: z.string() }),
  ] as const;
const measured = {
  measure: z.string(),
  title: z.string(),
  status,
  unit: z.string(),
  ...figures,
  bounds: z
    .strictObject({ lower: z.strictObject(figures), upper: z.strictObject(figures) })
    .nullable(),
  excluded: z.array(
    z.strictObject({
      reason: z.enum(buckets),
      rule: z.string().exactOptional(),
      count,
      side: z.enum(['teller', 'noemer']).exactOptional(),
    }),
  ),
  groups: z.array(
    z.strictObject({ by: readings, ...figures, status, overlap: z.literal(true).exactOptional() }),
  ),
  sensitivity: sensitivity.nullable().exactOptional(),
  alternatives: z.array(
    z.strictObject({ reading: readings, title: z.string(), status, ...figures }),
  ),
  survival: z.union(survivalIn({})).nullable().exactOptional(),
  instroom: z
    .union(survivalIn({ from: isoDate, to: isoDate, until: isoDate }))
    .nullable()
    .exactOptional(),
  compare: z.strictObject({ 'year-to-date': compared, 'last-year': compared }),
  change: surveyChangeSchema.or(hidden).nullable().exactOptional(),
  norms,
  readings,
  formula: z.string(),
  limits: z.array(z.string()),
  warnings: z.array(z.string()),
  provisional: z.array(z.string()),
  absent: z.array(z.string()),
};
const line = z.strictObject(measured);
const budgetLine = {
  realised: whole,
  records: count,
  budgeted: z.int().nullable(),
  share: number.nullable(),
  difference: whole.nullable(),
};
const budget = z.strictObject({
  title: z.string(),
  measure: z.string(),
  budget: z.string(),
  base: z.enum(['begroot', 'geïndiceerd']),
  without: z.array(z.string()),
  ...budgetLine,
  unbudgeted: whole,
  days: z.strictObject({ past: z.int().nonnegative(), of: z.int().nonnegative() }).nullable(),
  groups: z.array(z.strictObject({ by: readings, ...budgetLine })),
  earlier: z.array(z.strictObject({ period: z.string(), ...budgetLine, unbudgeted: whole })),
});
const clause = {
  code: z.string(),
  id: z.string(),
  title: z.string(),
  wording: z.string(),
  lines: z.array(line),
  budgets: z.array(budget).exactOptional(),
  due: z.boolean(),
  note: z.string().nullable(),
  ...outcomeToldShape,
};
const outcome = z.union([
  z.strictObject({ ...measured, ...clause }),
  z.strictObject({
    ...clause,
    measure: z.null(),
    status,
    unit: z.string().nullable(),
    ...figures,
    norms,
  }),
]);
const duty = z.strictObject({
  ...measured,
  code: z.string(),
  name: z.string(),
  wording: z.string(),
  lines: z.array(line),
  comment: z.string().nullable(),
});
const account = {
  period: z.string(),
  outcomes: z.array(outcome),
  ...accountShape,
  duties: z.array(duty),
  norms: judgedNorms,
};
const issue = z.strictObject({
  file: z.string(),
  row: z.int().nullable(),
  field: z.string().nullable(),
  code: z.enum(issueCodes),
  severity: z.enum(['fout', 'waarschuwing']),
  message: z.string(),
  more: z.int().exactOptional(),
});
const about = {
  contract: z.int(),
  peildatum: isoDate,
  engine: z.string(),
  issues: z.array(issue).or(hidden),
  receipt: z.strictObject({
    version: z.string(),
    definitions: z.string(),
    data: z.string(),
    told: z.string().nullable(),
    readings: z.record(z.string(), readings),
    asked: z.strictObject({
      alternatives: z.boolean(),
      sensitivity: z.boolean(),
      survival: z.boolean(),
      compare: z.boolean(),
    }),
    addedHolidays: z.array(z.string()),
    toelichting: z.string().exactOptional(),
    outside: z
      .strictObject({
        least: z.int(),
        leastForPercentage: z.int(),
        limits: z.array(z.string()),
      })
      .exactOptional(),
  }),
};

const shape = z.union([
  z.strictObject({ ...about, ...account }),
  z.strictObject({ ...about, accounts: z.array(z.strictObject(account)) }),
]);

/** The JSON that the schema lets through, by its own words; a test holds `ReportJson` equal to it. */
export type ReportShape = z.infer<typeof shape>;

/** The JSON of a report: of one period, or of several. */
export const reportSchema: z.ZodType<ReportJson> = shape;
