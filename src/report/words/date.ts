import { nl } from 'date-fns/locale/nl';

/** A date as it reads in Dutch: `31 januari 2021`. */
export function dateText(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = nl.localize.month((Number(month) - 1) as Month, { width: 'wide' });
  return `${Number(day)} ${name} ${year}`;
}

/** A month as date-fns counts them, from 0. */
type Month = Parameters<typeof nl.localize.month>[0];

/** A period as it reads in Dutch: `het vierde kwartaal van 2020`. */
export function periodText(name: string, from: string, to: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(name);
  const ordinals = ['eerste', 'tweede', 'derde', 'vierde'];
  if (quarter !== null) return `het ${ordinals[Number(quarter[2]) - 1]} kwartaal van ${quarter[1]}`;
  if (/^\d{4}$/.test(name)) return `het jaar ${name}`;
  return `${dateText(from)} tot en met ${dateText(to)}`;
}
