import type { Days } from '../calculate/index.ts';
import type { Accrual, Condition, Named } from '../model/index.ts';
import { canonical } from '../util/index.ts';
import { wholeNumber } from './engine.ts';
import { FALSE, sql } from './expression.ts';
import type { ReadPart, Subject } from './kinds.ts';
import { worthIn } from './worth.ts';

/** Counts what spells are worth in some days: whole cents, as in memory. */
export function accruedCounts(
  { accrued, minus }: { readonly accrued: Accrual; readonly minus?: Named<Condition> | undefined },
  subject: Subject,
  range: Days,
): ReadPart {
  const { keepsLayers } = subject.frame.statement.dialect;
  // What reads layers twice stands apart where each reading works them out anew.
  return subject.group(
    keepsLayers ? 'waarde' : `waarde ${canonical(accrued)} ${range.from} ${range.to}`,
    () => [],
    (grouped) => {
      const { totals, rows, asking } = grouped;
      const worth = worthIn(accrued, grouped, range);
      const isTaken = minus === undefined ? FALSE : asking.every(minus);
      const total = totals.aggregate(
        sql`sum(case when ${rows} then case when ${isTaken} then -${worth.cents} else ${worth.cents} end end)`,
        'som in centen',
      );
      const records = totals.count(sql`count(case when ${rows} then 1 end)`, 'records');
      const [empty, shared, inexact] = [
        totals.count(sql`count(case when ${worth.unpriced} then 1 end)`, 'zonder prijs op een dag'),
        totals.count(sql`count(case when ${worth.shared} then 1 end)`, 'met dagen die al tellen'),
        totals.count(
          sql`count(case when ${worth.inexact} then 1 end)`,
          'met een volume dat zo niet precies te tellen is',
        ),
      ];
      return ([row]) => {
        if (inexact(row) > 0) subject.inexact();
        return {
          cents: wholeNumber(row?.[total] ?? 0),
          records: records(row),
          empty: empty(row),
          shared: shared(row),
        };
      };
    },
  );
}
