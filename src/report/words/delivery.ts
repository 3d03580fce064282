import type { Account } from '../account/account.ts';
import type { Outcome } from '../account/clause-outcome.ts';
import type { Hidden } from '../number/hidden.ts';
import { dateText } from './date.ts';

/** What is due over a period and whether it is there, in a few sentences. */
export function deliveryTexts(
  outcomes: readonly Outcome<Hidden>[],
  { deliveries }: Pick<Account, 'deliveries'>,
): string[] {
  const due = outcomes.filter((outcome) => outcome.due);
  const codes = (status: Outcome['delivery']['status']) =>
    due.filter(({ delivery }) => delivery.status === status).map(({ code }) => code);
  const [missing, overdue, deferred] = [codes('missing'), codes('overdue'), codes('deferred')];
  const are = ({ length }: readonly string[], one: string, more: string) =>
    `${length} ${length === 1 ? one : more}`;
  const parts = [
    are(codes('present'), 'is er', 'zijn er'),
    ...(missing.length > 0 ? [are(missing, 'ontbreekt', 'ontbreken')] : []),
    ...(overdue.length > 0 ? [are(overdue, 'is te laat', 'zijn te laat')] : []),
    ...(deferred.length > 0 ? [are(deferred, 'is uitgesteld', 'zijn uitgesteld')] : []),
  ];
  const lists = [
    missing.length > 0 ? `Ontbreekt: ${missing.join(', ')}.` : null,
    overdue.length > 0 ? `Te laat: ${overdue.join(', ')}.` : null,
  ].filter((text) => text !== null);
  const dated = deliveries.filter((item) => item.due !== null);
  return [
    `Over deze periode gevraagd: ${due.length} van de ${outcomes.length} uitkomsten; ${parts.join(', ')}.`,
    ...lists,
    ...(deliveries.length === 0
      ? ['Wanneer dit er uiterlijk moet zijn, zeggen deze afspraken niet.']
      : []),
    ...dated.map(
      ({ title, over, due: day, rules, stated }) =>
        `${title} over ${over.name}: uiterlijk ${dateText(day ?? '')} (${rules.join(', ')}${stated ? '' : '; de dag is een lezing'}).`,
    ),
    ...deliveries
      .filter((item) => item.due === null)
      .map(
        ({ title, over, rules }) =>
          `${title} over ${over.name}: zonder uiterste dag (${rules.join(', ')}).`,
      ),
  ];
}
