import * as z from 'zod';
import { SvaError } from '../util/index.ts';
import { annualReportSchema } from './annual-report.ts';
import { contractSchema } from './contract.ts';

/**
 * Refuses what does not have the shape of an agreement, or of the annual report that stands in for one.
 *
 * @throws SvaError `invalid-contract` with the path of the first thing that is wrong: `/indicators/3/frequency`
 */
export function checkContract(document: unknown): void {
  const isReport = typeof document === 'object' && document !== null && 'goals' in document;
  const result = (isReport ? annualReportSchema : contractSchema).safeParse(document, {
    // In Dutch; asked for here, so that nothing else brings the languages of zod along.
    error: z.locales.nl().localeError,
  });
  if (result.success) return;
  const [issue] = result.error.issues;
  const path = (issue?.path ?? []).map((step) => `/${String(step)}`).join('');
  const more = result.error.issues.length - 1;
  throw new SvaError(
    'invalid-contract',
    `De afspraken hebben niet de vorm die zij moeten hebben. Bij ${path === '' ? 'het geheel' : path}: ${issue?.message ?? ''}${more > 0 ? ` (en nog ${more})` : ''}.`,
    { place: path },
  );
}
