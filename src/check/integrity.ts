import { selection, type Terms, workspace } from '../calculate/index.ts';
import { type Dataset, type Issue, issueList } from '../dataset/index.ts';
import type { Condition, IsoDate, Population } from '../model/index.ts';
import { readBy } from '../needs/index.ts';
import { type IntegrityRule, integrityRules } from '../records/index.ts';
import { parseDay, SvaError } from '../util/index.ts';

/**
 * Each record that breaks a rule of the registration. A rule is asked only where the files have every field it reads, and
 * not of a record of which such a field is filled and could not be read: that has a finding already.
 *
 * @param peildatum the day of extraction
 * @returns an issue for each violation, with what to do about it; none of it is repaired
 * @throws SvaError `invalid-date` for a peildatum that does not exist
 */
export function integrityIssues(data: Dataset, terms: Terms, peildatum: IsoDate): Issue[] {
  const day = parseDay(peildatum);
  if (day === null)
    throw new SvaError('invalid-date', `‘${peildatum}’ is geen bestaande dag.`, {
      value: peildatum,
    });
  const space = workspace(data, terms, day);
  const moment = { from: day, to: day, peildatum: day };
  const issues = issueList();
  for (const rule of integrityRules as readonly IntegrityRule[]) {
    const table = data.table(rule.record);
    const { when, must } = conditionsOf(rule);
    if (must === undefined || table === null || !canBeAsked(rule, data)) continue;
    const chosen = selection(space, table, undefined, moment);
    const applies = when === undefined ? null : chosen.mask(when);
    const holds = chosen.mask(must);
    const own = fieldsOf(rule).flatMap((path) => {
      const [record, field = ''] = path.split('.');
      return record === rule.record ? [field] : [];
    });
    for (let row = 0; row < table.size; row++) {
      if (holds[row] === 1 || (applies !== null && applies[row] !== 1)) continue;
      const of = { record: rule.record, row };
      if (own.some((field) => data.unread(of, field) !== null)) continue;
      issues.add({
        ...table.placeOf(row),
        field: null,
        code: 'integrity',
        severity: rule.severity,
        message: `${rule.title}: dat is hier niet zo. ${rule.repair}`,
      });
    }
  }
  return issues.list();
}

/** Whether the files have every field that a rule reads. */
function canBeAsked(rule: IntegrityRule, data: Dataset): boolean {
  return fieldsOf(rule).every((path) => {
    const [record = '', field = ''] = path.split('.');
    const table = data.table(record as IntegrityRule['record']);
    return table?.present.has(field) ?? false;
  });
}

/** The fields that a rule reads: `melding.dossierId`. */
export function fieldsOf(rule: IntegrityRule): readonly string[] {
  const { when, must } = conditionsOf(rule);
  // No cohort: a rule is asked of every record.
  const population = { over: rule.record, cohort: {} } as unknown as Population;
  const read = readBy(population, ({ condition }) => {
    if (when !== undefined) condition(when);
    if (must !== undefined) condition(must);
  });
  return [...read.fields];
}

/** The conditions of a rule, whatever record it is of; the compiler would else compare all of them. */
const conditionsOf = (rule: IntegrityRule) =>
  rule as { readonly when?: Condition; readonly must?: Condition };
