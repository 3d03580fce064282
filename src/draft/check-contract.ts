import { annualReportSchema, contractSchema } from '../model/schema/index.ts';
import { SvaError } from '../util/index.ts';
import { brokenRule, ruleText } from './broken-rule.ts';

/**
 * Refuses what does not have the shape of an agreement, or of the annual report that stands in for one.
 *
 * @throws SvaError `invalid-contract` with the path of the first thing that is wrong: `/indicators/3/frequency`
 */
export function checkContract(document: unknown): void {
  const isReport = typeof document === 'object' && document !== null && 'goals' in document;
  const result = (isReport ? annualReportSchema : contractSchema).safeParse(document, {
    error: ruleText,
  });
  if (result.success) return;
  const broken = brokenRule(result.error.issues);
  const path = broken.path.map((step) => `/${String(step)}`).join('');
  const more = result.error.issues.length - 1;
  throw new SvaError(
    'invalid-contract',
    `De afspraken hebben niet de vorm die zij moeten hebben. Bij ${path === '' ? 'het geheel' : path}: ${broken.message}${/[.?]$/.test(broken.message) ? '' : '.'}${more > 0 ? ` (En nog ${more}.)` : ''}`,
    { place: path },
  );
}
