import type { Unit } from '../../model/index.ts';

/** What the words of this library count besides units. */
type Counted = 'bevindingen' | 'respondenten' | 'rijen' | 'fouten' | 'waarschuwingen';

/** One of each unit, and of what else is counted: the one place where singulars stand. */
const singulars: { readonly [U in Unit | Counted]: string } = {
  '%': '%',
  dagen: 'dag',
  euro: 'euro',
  meldingen: 'melding',
  trajecten: 'traject',
  personen: 'persoon',
  gezinnen: 'gezin',
  vrijwilligers: 'vrijwilliger',
  klachten: 'klacht',
  wachtenden: 'wachtende',
  zaken: 'zaak',
  indicaties: 'indicatie',
  antwoorden: 'antwoord',
  activiteiten: 'activiteit',
  verwijzingen: 'verwijzing',
  bevindingen: 'bevinding',
  respondenten: 'respondent',
  rijen: 'rij',
  fouten: 'fout',
  waarschuwingen: 'waarschuwing',
};

/**
 * A number with its unit: `50,0%`, `1 dag`, `12 dagen`; the number alone where it has none. Words in the place of a number
 * are of more than one.
 *
 * @param number as it is shown, with or without the spaces of its column
 * @param unit one of `Unit`, or what a norm of an agreement is in
 */
export function withUnit(number: string, unit: string): string {
  if (unit === '') return number;
  if (unit === '%') return `${number}%`;
  const isOne = ['1', '−1'].includes(number.trim());
  return `${number} ${isOne ? ((singulars as { readonly [unit: string]: string })[unit] ?? unit) : unit}`;
}
