/** What one writes first: filter and reduce for each indicator over row objects, date-fns for dates, decimal.js for money. */
import { differenceInCalendarDays, getMonth, isAfter, isWithinInterval, parseISO } from 'date-fns';
import { Decimal } from 'decimal.js';
import { categorie, soortAfhandeling, soortMelding, verwijzerType } from '../src/records/index.ts';
import { type Answer, months, partsOf, period } from './answer.ts';
import type { Row, TableName } from './registration.ts';

export function naive(tables: { readonly [name in TableName]: readonly Row[] }): Answer {
  const interval = { start: parseISO(period.from), end: parseISO(period.to) };
  const date = (row: Row, field: string) => parseISO(row[field] as string);
  const isIn = (row: Row, field: string) =>
    row[field] !== null && isWithinInterval(date(row, field), interval);
  const isOpen = (row: Row, end: string) =>
    !isAfter(date(row, 'begindatum'), interval.end) &&
    (row[end] === null || isAfter(date(row, end), interval.end));
  const inMonth = (row: Row, month: number) => getMonth(date(row, 'begindatum')) === month - 1;
  const count = (rows: readonly Row[], field: string, value: string) =>
    rows.filter((row) => row[field] === value).length;

  const meldingen = tables.melding.filter((row) => isIn(row, 'begindatum'));
  const eerste = meldingen.filter((row) => row['eersteVraag']);
  const byId = new Map(tables.melding.map((row) => [row['meldingId'], row]));
  const days = tables.onderzoek
    .filter((row) => isIn(row, 'einddatum') && byId.has(row['meldingId'] ?? null))
    .map((row) =>
      differenceInCalendarDays(
        date(row, 'einddatum'),
        date(byId.get(row['meldingId'] ?? null) as Row, 'begindatum'),
      ),
    );
  const klachten = tables.klacht.filter((row) => isIn(row, 'datumAfhandeling'));
  const trajecten = tables.ojgTraject.filter((row) => isIn(row, 'einddatum'));
  const indicaties = tables.indicatie.filter((row) => isIn(row, 'begindatum'));
  const groupOf = new Map(tables.product.map((row) => [row['productcode'], row['categorie']]));
  const cents = (rows: readonly Row[]) =>
    rows
      .reduce((sum, row) => sum.plus(new Decimal(row['offertebedrag'] as number)), new Decimal(0))
      .times(100)
      .toNumber();
  const histogram = new Map<number, number>();
  for (const took of days) histogram.set(took, (histogram.get(took) ?? 0) + 1);
  return {
    direct: months.map((month) => {
      const asked = eerste.filter((row) => inMonth(row, month));
      return [count(asked, 'soortAfhandeling', 'beantwoord'), asked.length];
    }),
    soort: partsOf(soortMelding, (label) => count(meldingen, 'soortMelding', label)),
    afhandeling: partsOf(soortAfhandeling, (label) => count(meldingen, 'soortAfhandeling', label)),
    histogram: [...histogram].sort(([a], [b]) => a - b),
    zesWeken: days.filter((took) => took <= 42).length,
    open: [
      tables.melding.filter((row) => isOpen(row, 'datumAfhandeling')).length,
      tables.onderzoek.filter((row) => isOpen(row, 'einddatum')).length,
    ],
    klachten: [tables.klacht.filter((row) => isIn(row, 'ontvangstdatum')).length, meldingen.length],
    gegrond: [count(klachten, 'afhandeling', 'gegrond'), klachten.length],
    ojg: [
      trajecten.filter((row) => row['uitkomst'] !== 'specialistische ggz').length,
      trajecten.length,
    ],
    bedrag: cents(indicaties),
    categorie: partsOf(categorie, (label) =>
      cents(indicaties.filter((row) => groupOf.get(row['productcode'] ?? null) === label)),
    ),
    verwijzer: partsOf(verwijzerType, (label) =>
      cents(indicaties.filter((row) => row['verwijzerType'] === label)),
    ),
    indicaties: months.map((month) => indicaties.filter((row) => inMonth(row, month)).length),
  };
}
