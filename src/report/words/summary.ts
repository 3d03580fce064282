import type { Outcome } from '../account/clause-outcome.ts';
import type { Hidden } from '../number/hidden.ts';

/** How many clauses came to what, in one sentence. */
export function summaryText(outcomes: readonly Outcome<Hidden>[]): string {
  const count = (status: Outcome['status']) =>
    outcomes.filter((outcome) => outcome.status === status).length;
  const parts = [
    `${count('measured')} met een uitkomst`,
    `${count('hidden')} met een getal dat hier niet getoond wordt`,
    `${count('reported')} met een opgegeven getal`,
    `${count('suppressed')} met een onderdrukt getal`,
    `${count('narrative')} met een verhaal`,
    `${count('undefined-ratio')} zonder noemer`,
    `${count('no-data')} zonder gegevens of rekenregel`,
    `${count('narrative-missing')} waarvan het verhaal ontbreekt`,
    `${count('deferred')} uitgesteld`,
  ].filter((part) => !part.startsWith('0 '));
  const what = outcomes.every(({ clause }) => clause.result !== undefined)
    ? 'indicatoren'
    : 'indicatoren, kosten en projecten';
  return `Van de ${outcomes.length} ${what}: ${parts.join(', ')}.`;
}
