import type { Issue } from '../../dataset/index.ts';
import type { IsoDate, Period } from '../../model/index.ts';
import type { Toetsing, ToetsingStatus, Told } from '../../told/index.ts';
import { type AccountedContract, auditedParts } from '../agreement/contract.ts';

/** How one randvoorwaarde, or one duty of the municipality, stands in the audit of a year. */
export type AuditItem = {
  readonly code: string;
  readonly title: string;
  readonly group: string;
  /** Whose it is to meet. */
  readonly party: 'wij' | 'gemeente';
  readonly status: ToetsingStatus;
  readonly evidence: string | null;
  readonly date: IsoDate | null;
  readonly by: string | null;
  /** What an audit of an earlier year found, where this year has none. */
  readonly earlier: { readonly status: ToetsingStatus; readonly date: IsoDate } | null;
};

/** The yearly audit (Jaarlijkse toets): no indicator, and never counted as one. */
export type Audit = {
  readonly year: number;
  /** Whether the period ends the year: then it is asked. */
  readonly due: boolean;
  /** In the order of the agreement; what was not audited is `niet-getoetst`. */
  readonly items: readonly AuditItem[];
};

/**
 * The audit of the year in which a period ends: of each randvoorwaarde the last finding that is dated in that year, on or
 * before the peildatum; a finding without a date counts where there is no other.
 *
 * @returns `null` for an agreement of which no randvoorwaarden are at hand
 */
export function auditOf(
  contract: AccountedContract,
  { toetsingen }: Pick<Told, 'toetsingen'>,
  period: Period,
  peildatum: IsoDate,
): Audit | null {
  const parts = auditedParts(contract);
  if (parts.length === 0) return null;
  const year = period.to.slice(0, 4);
  return {
    year: Number(year),
    due: period.to.endsWith('-12-31'),
    items: parts.map(({ code, title, group, party }) => {
      const own = toetsingen.filter(
        (found) => found.code === code && (found.date === null || found.date <= peildatum),
      );
      const found = latest(own.filter(({ date }) => date === null || date.startsWith(year)));
      const before = latest(own.filter(({ date }) => date !== null && date < `${year}-01-01`));
      return {
        code,
        title,
        group,
        party,
        status: found?.status ?? 'niet-getoetst',
        evidence: found?.evidence ?? null,
        date: found?.date ?? null,
        by: found?.by ?? null,
        earlier:
          found !== undefined || before?.date == null
            ? null
            : { status: before.status, date: before.date },
      };
    }),
  };
}

/** The last by date; one without a date is before all others. */
function latest(found: readonly Toetsing[]): Toetsing | undefined {
  return found.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1)).at(-1);
}

/** Findings that cannot count: two of one day, and those of after the peildatum. */
export function usableFindings(
  toetsingen: readonly Toetsing[],
  peildatum: IsoDate,
): { readonly issues: readonly Issue[]; readonly usable: readonly Toetsing[] } {
  const issues: Issue[] = [];
  const usable = toetsingen.filter((found) => {
    const { file, row, code, date } = found;
    const others = toetsingen
      .filter((other) => other !== found && other.code === code && other.date === date)
      .map((other) => other.row);
    if (others.length > 0) {
      issues.push({
        file,
        row,
        field: 'code',
        code: 'duplicate-key',
        severity: 'fout',
        message: `${code} ${date === null ? 'zonder datum' : `op ${date}`} staat ook in rij ${others.join(' en ')}; geen ervan telt, want welke geldt is niet te zeggen.`,
      });
      return false;
    }
    if (date !== null && date > peildatum) {
      issues.push({
        file,
        row,
        field: 'datum',
        code: 'future-date',
        severity: 'fout',
        message: `${code}: ${date} ligt na de peildatum ${peildatum}; deze toets telt niet.`,
      });
      return false;
    }
    return true;
  });
  return { issues, usable };
}
