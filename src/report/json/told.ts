import { type ToetsingStatus, toetsingStatuses } from '../../told/index.ts';
import type { Account } from '../account/account.ts';
import type { Audit } from '../account/audit.ts';
import type { Outcome } from '../account/clause-outcome.ts';
import type { AccountJson, OutcomeToldJson } from '../form/report-json.ts';
import { type Hidden, plainNumber } from '../number/hidden.ts';

/** What is told of a clause, as JSON. */
export function outcomeToldJson({
  told,
  delivery,
}: Pick<Outcome<Hidden>, 'told' | 'delivery'>): OutcomeToldJson {
  const { comment, asked, stories, missing, reported } = told;
  return {
    comment,
    commentAsked: asked,
    stories: stories.map(({ file, row, period, parts }) => ({
      file,
      row,
      period: period.name,
      parts: parts.map((part) => ({ ...part })),
    })),
    missing: missing.map((item) => ({ ...item })),
    reported: reported.map(({ value, interval, ...figure }) => ({
      ...figure,
      ...(interval !== undefined && {
        interval: { lower: interval.lower.toNumber(), upper: interval.upper.toNumber() },
      }),
      value: plainNumber(value),
    })),
    delivery: delivery.status,
    deadline: delivery.deadline,
    deadlineRules: delivery.rules,
    deadlineStated: delivery.stated,
  };
}

/** What is due over a period, and the audit of its year, as JSON. */
export function accountJson({
  deliveries,
  audit,
}: Pick<Account, 'deliveries' | 'audit'>): Pick<AccountJson, 'deliveries' | 'audit'> {
  return {
    deliveries: deliveries.map(({ over, ...due }) => ({ ...due, over: over.name })),
    audit: audit === null ? null : auditJson(audit),
  };
}

function auditJson({ year, due, items }: Audit): AccountJson['audit'] {
  return {
    year,
    due,
    counts: Object.fromEntries(
      toetsingStatuses.map((status) => [
        status,
        items.filter((item) => item.status === status).length,
      ]),
    ) as { [S in ToetsingStatus]: number },
    items: items.map(({ earlier, ...item }) => ({
      ...item,
      earlier: earlier === null ? null : { ...earlier },
    })),
  };
}
