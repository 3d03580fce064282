/** The same answers from Arquero: columns of day numbers and labels, and its verbs over them. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { categorie, soortAfhandeling, soortMelding, verwijzerType } from '../src/records/index.ts';
import { type Answer, months, partsOf, period } from './answer.ts';
import type { Row, TableName, Tables } from './registration.ts';

/** What we use of Arquero. A row in an expression has the columns of its table; `$` are the parameters. */
type Frame = {
  params(values: object): Frame;
  filter(test: (row: Cells, $: { first: number; last: number }) => boolean): Frame;
  select(...columns: readonly (string | object)[]): Frame;
  derive(columns: object): Frame;
  join(other: Frame, on: readonly [string, string]): Frame;
  groupby(...columns: readonly string[]): Frame;
  rollup(columns: object): Frame;
  count(): Frame;
  numRows(): number;
  objects(): Cells[];
};
/** The columns that tables and results have. */
type Cells = {
  readonly begin: number;
  readonly end: number;
  readonly from: number;
  readonly days: number;
  readonly month: number;
  readonly count: number;
  readonly cents: number;
  readonly eerste: boolean;
  readonly soort: string;
  readonly afhandeling: string;
  readonly uitkomst: string;
  readonly categorie: string;
  readonly verwijzer: string;
};
type Arquero = {
  table(columns: object): Frame;
  op: { sum(column: string): unknown; count(): unknown };
};

export async function arquero(peers: string): Promise<Arquero> {
  const entry = createRequire(join(peers, 'x.js')).resolve('arquero');
  return (await import(pathToFileURL(entry).href)) as Arquero;
}

const dayOf = (value: Row[string]) => Date.parse(value as string) / 86_400_000;
/** No end is a day after all others. */
const endOf = (value: Row[string]) => (value === null ? 1e9 : dayOf(value));
const monthOf = (value: Row[string]) => Number((value as string).slice(5, 7));
const same = (value: Row[string]) => value;

type Spec = { readonly [column: string]: readonly [string, (value: Row[string]) => unknown] };
const columns = {
  melding: {
    id: ['meldingId', same],
    begin: ['begindatum', dayOf],
    month: ['begindatum', monthOf],
    end: ['datumAfhandeling', endOf],
    soort: ['soortMelding', same],
    afhandeling: ['soortAfhandeling', same],
    eerste: ['eersteVraag', same],
  },
  onderzoek: {
    melding: ['meldingId', same],
    begin: ['begindatum', dayOf],
    end: ['einddatum', endOf],
  },
  indicatie: {
    product: ['productcode', same],
    verwijzer: ['verwijzerType', same],
    begin: ['begindatum', dayOf],
    month: ['begindatum', monthOf],
    cents: ['offertebedrag', (value: Row[string]) => Math.round((value as number) * 100)],
  },
  product: { product: ['productcode', same], categorie: ['categorie', same] },
  klacht: {
    begin: ['ontvangstdatum', dayOf],
    end: ['datumAfhandeling', endOf],
    afhandeling: ['afhandeling', same],
  },
  ojgTraject: { end: ['einddatum', endOf], uitkomst: ['uitkomst', same] },
} as const satisfies { readonly [table in TableName]: Spec };

/** Rows to tables of Arquero. */
export function frames(
  { table }: Arquero,
  tables: Tables,
): { readonly [name in TableName]: Frame } {
  const made = Object.entries(columns).map(([name, spec]) => {
    const lists = Object.values(spec as Spec).map(([field, read]) => ({
      field,
      read,
      values: [] as unknown[],
    }));
    for (const row of tables[name as TableName])
      for (const { field, read, values } of lists) values.push(read(row[field] ?? null));
    const keys = Object.keys(spec);
    return [name, table(Object.fromEntries(keys.map((key, i) => [key, lists[i]?.values])))];
  });
  return Object.fromEntries(made) as { readonly [name in TableName]: Frame };
}

/** Answers from tables of Arquero. Its expressions are compiled from their text, so they use nothing from outside. */
export function arqueroAnswer(
  { op }: Arquero,
  { melding, onderzoek, indicatie, product, klacht, ojgTraject }: ReturnType<typeof frames>,
): Answer {
  const $ = { first: dayOf(period.from), last: dayOf(period.to) };
  const begun = (frame: Frame) =>
    frame.params($).filter((d, $) => d.begin >= $.first && d.begin <= $.last);
  const ended = (frame: Frame) =>
    frame.params($).filter((d, $) => d.end >= $.first && d.end <= $.last);
  const open = (frame: Frame) =>
    frame
      .params($)
      .filter((d, $) => d.begin <= $.last && d.end > $.last)
      .numRows();
  const counts = begun(melding)
    .groupby('month', 'eerste', 'soort', 'afhandeling')
    .count()
    .objects();
  const sum = (rows: Cells[], of: 'count' | 'cents', keep: (row: Cells) => boolean = () => true) =>
    rows.reduce((total, row) => total + (keep(row) ? row[of] : 0), 0);
  const isFirst = (month: number) => (row: Cells) => row.month === month && row.eerste;
  const histogram = ended(onderzoek)
    .select('melding', 'end')
    .join(melding.select('id', { begin: 'from' }), ['melding', 'id'])
    .derive({ days: (d: Cells) => d.end - d.from })
    .groupby('days')
    .count()
    .objects()
    .map(({ days, count }) => [days, count] as const)
    .sort(([a], [b]) => a - b);
  const handled = ended(klacht);
  const trajects = ended(ojgTraject);
  const amounts = begun(indicatie)
    .join(product, ['product', 'product'])
    .groupby('month', 'categorie', 'verwijzer')
    .rollup({ cents: op.sum('cents'), count: op.count() })
    .objects();
  return {
    direct: months.map((month) => [
      sum(counts, 'count', (row) => isFirst(month)(row) && row.afhandeling === 'beantwoord'),
      sum(counts, 'count', isFirst(month)),
    ]),
    soort: partsOf(soortMelding, (label) => sum(counts, 'count', (row) => row.soort === label)),
    afhandeling: partsOf(soortAfhandeling, (label) =>
      sum(counts, 'count', (row) => row.afhandeling === label),
    ),
    histogram,
    zesWeken: histogram.reduce((total, [days, count]) => total + (days <= 42 ? count : 0), 0),
    open: [open(melding), open(onderzoek)],
    klachten: [begun(klacht).numRows(), sum(counts, 'count')],
    gegrond: [handled.filter((d) => d.afhandeling === 'gegrond').numRows(), handled.numRows()],
    ojg: [
      trajects.filter((d) => d.uitkomst !== 'specialistische ggz').numRows(),
      trajects.numRows(),
    ],
    bedrag: sum(amounts, 'cents'),
    categorie: partsOf(categorie, (label) =>
      sum(amounts, 'cents', (row) => row.categorie === label),
    ),
    verwijzer: partsOf(verwijzerType, (label) =>
      sum(amounts, 'cents', (row) => row.verwijzer === label),
    ),
    indicaties: months.map((month) => sum(amounts, 'count', (row) => row.month === month)),
  };
}
