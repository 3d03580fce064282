import { type Due, dueDates, type IsoDate, type Period } from '../../model/index.ts';
import type { AccountedContract, Clause } from '../agreement/contract.ts';
import { sameDays, spanEnding } from '../agreement/span.ts';
import type { OutcomeStatus } from '../figures/outcome.ts';

/**
 * Whether what the agreement asks for a period is there. `overdue`: it is not, and on the peildatum its last day was past.
 * Whether what is there came in time cannot be known: an account does not say when it was sent.
 */
export type Delivery = {
  readonly status: 'not-due' | 'deferred' | 'present' | 'missing' | 'overdue';
  /** The last day on which it may come; `null` where the agreement names none. */
  readonly deadline: IsoDate | null;
  /** The rules that set it. */
  readonly rules: readonly string[];
  /** Whether the text itself sets the day, or it is a reading. */
  readonly stated: boolean;
};

/** What was delivered; a figure that is suppressed came, though nobody may see it. */
const there: readonly OutcomeStatus[] = [
  'measured',
  'undefined-ratio',
  'reported',
  'suppressed',
  'narrative',
];

/** Sets an outcome against what is due of its clause in a period. */
export function deliveryOf(
  contract: AccountedContract,
  clause: Clause,
  period: Period,
  outcome: { readonly due: boolean; readonly status: OutcomeStatus },
  peildatum: IsoDate,
): Delivery {
  const found = outcome.due ? deadlineOf(contract, clause, period) : null;
  const deadline = found?.due ?? null;
  const base = { deadline, rules: found?.rules ?? [], stated: found?.stated ?? false };
  if (!outcome.due) return { ...base, status: 'not-due' };
  if (outcome.status === 'deferred') return { ...base, status: 'deferred' };
  // Before a period has begun nothing can be delivered of it.
  const hasBegun = period.from <= peildatum;
  if (hasBegun && there.includes(outcome.status)) return { ...base, status: 'present' };
  return { ...base, status: deadline !== null && deadline < peildatum ? 'overdue' : 'missing' };
}

/** The delivery in which a clause is accounted for, over the stretch that ends with the period. */
function deadlineOf(contract: AccountedContract, clause: Clause, period: Period): Due | null {
  const about = new Set(
    (contract.accountability?.deliveries ?? [])
      .filter(({ about: codes }) =>
        codes.some((code) => code === clause.code || code === clause.result),
      )
      .map(({ id }) => id),
  );
  const span = spanEnding(clause, period.to);
  if (span === null) return null;
  return (
    dueOver(contract, Number(period.to.slice(0, 4))).find(
      ({ delivery, due, over }) => due !== null && about.has(delivery) && sameDays(over, span),
    ) ?? null
  );
}

/** All that comes back over the months, quarters and halves that lie in a period, by date. */
export function deliveriesIn(contract: AccountedContract, period: Period): Due[] {
  const [first, last] = [period.from, period.to].map((date) => Number(date.slice(0, 4)));
  const years = Array.from(
    { length: (last ?? 0) - (first ?? 0) + 1 },
    (_, index) => (first ?? 0) + index,
  );
  return years
    .flatMap((year) => dueOver(contract, year))
    .filter(({ over }) => over.from >= period.from && over.to <= period.to);
}

/** What the calendar of an agreement asks over a year, as far as the agreement holds then. */
function dueOver(contract: AccountedContract, year: number): Due[] {
  const { accountability, period } = contract;
  if (accountability === undefined) return [];
  return dueDates(accountability, year).filter(
    ({ over }) => period === undefined || (over.from >= period.from && over.to <= period.to),
  );
}
