import type { ToetsingStatus } from '../../told/index.ts';
import type { Audit, AuditItem } from '../account/audit.ts';
import { dateText } from './date.ts';

/** How a finding of the audit reads. */
export const auditWords: { readonly [S in ToetsingStatus]: string } = {
  voldoet: 'voldoet',
  deels: 'voldoet deels',
  niet: 'voldoet niet',
  'niet-getoetst': 'niet getoetst',
};

/** Whose an item of the audit is. */
export const partyWords: { readonly [P in AuditItem['party']]: string } = {
  wij: 'WIJ',
  gemeente: 'gemeente',
};

/** The audit in one sentence: of WIJ Groningen and of the municipality apart. */
export function auditSummary({ items, year }: Audit): string {
  const of = (party: AuditItem['party'], name: string) => {
    const own = items.filter((item) => item.party === party);
    const counts = (['voldoet', 'deels', 'niet', 'niet-getoetst'] as const)
      .map((status) => [own.filter((item) => item.status === status).length, auditWords[status]])
      .filter(([count]) => count !== 0)
      .map(([count, word]) => `${count} ${word}`);
    return `${own.length} ${name}: ${counts.join(', ')}`;
  };
  return `Toets over ${year}. Van de ${of('wij', 'randvoorwaarden')}. Van de ${of('gemeente', 'verplichtingen van de gemeente')}. Dit zijn geen indicatoren.`;
}

/** What an item of the audit rests on; `null` when nothing is known of it. */
export function evidenceText({ evidence, date, by, earlier }: AuditItem): string | null {
  const parts = [
    evidence,
    date === null ? null : dateText(date),
    by === null ? null : `door ${by}`,
    earlier === null
      ? null
      : `op ${dateText(earlier.date)}: ${auditWords[earlier.status]}, wat bij een eerder jaar hoort`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('; ');
}

/** Whether the audit is worth its list: it is asked now, or something was found. */
export const showsAudit = ({ due, items }: Audit): boolean =>
  due || items.some(({ status, earlier }) => status !== 'niet-getoetst' || earlier !== null);
