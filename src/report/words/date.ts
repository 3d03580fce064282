import { format } from 'date-fns/format';
import { nl } from 'date-fns/locale/nl';
import { parseISO } from 'date-fns/parseISO';

/** A date as it reads in Dutch: `31 januari 2021`. Read and written in one zone, so that no zone shows. */
export function dateText(date: string): string {
  return format(parseISO(date), 'd MMMM yyyy', { locale: nl });
}

/** A period as it reads in Dutch: `het vierde kwartaal van 2020`. */
export function periodText(name: string, from: string, to: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(name);
  const ordinals = ['eerste', 'tweede', 'derde', 'vierde'];
  if (quarter !== null) return `het ${ordinals[Number(quarter[2]) - 1]} kwartaal van ${quarter[1]}`;
  if (/^\d{4}$/.test(name)) return `het jaar ${name}`;
  return `${dateText(from)} tot en met ${dateText(to)}`;
}
