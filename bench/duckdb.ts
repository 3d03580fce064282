/** The same answers from DuckDB, each table scanned once where it can. */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  afhandelingKlacht,
  categorie,
  columnName,
  soortAfhandeling,
  soortMelding,
  uitkomstOjg,
  verwijzerType,
} from '../src/records/index.ts';
import { type Answer, months, partsOf, period } from './answer.ts';
import { fields, fileOf, tableNames } from './files.ts';
import type { TableName } from './registration.ts';

type Cell = string | number | boolean | null;
type Statement = { runAndReadAll(): Promise<{ getRows(): Cell[][] }> };
export type Connection = {
  run(sql: string): Promise<unknown>;
  prepare(sql: string): Promise<Statement>;
};
type DuckDb = {
  DuckDBInstance: {
    create(path: string, options: object): Promise<{ connect(): Promise<Connection> }>;
  };
};

/** @param peers the folder where `@duckdb/node-api` is installed */
export async function connect(peers: string, threads: number): Promise<Connection> {
  const { DuckDBInstance } = createRequire(join(peers, 'x.js'))('@duckdb/node-api') as DuckDb;
  return (await DuckDBInstance.create(':memory:', { threads: String(threads) })).connect();
}

const dates = ['begindatum', 'datumAfhandeling', 'einddatum', 'ontvangstdatum'];
const lists: { readonly [field: string]: readonly string[] } = {
  soortMelding,
  soortAfhandeling,
  verwijzerType,
  categorie,
  afhandeling: afhandelingKlacht,
  uitkomst: uitkomstOjg,
};
function typeOf(field: string): string {
  const list = lists[field];
  if (list !== undefined) return `ENUM(${list.map((value) => `'${value}'`).join(',')})`;
  if (dates.includes(field)) return 'DATE';
  if (field === 'offertebedrag') return 'DECIMAL(18,2)';
  return field === 'eersteVraag' || field === 'wettelijk' ? 'BOOLEAN' : 'VARCHAR';
}

/** Reads the CSV files into tables: `raw_melding` and so on. */
async function load(connection: Connection, folder: string): Promise<void> {
  for (const table of tableNames) {
    const columns = fields[table].map((field) => `${columnName(field)} ${typeOf(field)}`);
    await connection.run(`CREATE OR REPLACE TABLE raw_${table} (${columns.join(', ')})`);
    await connection.run(`COPY raw_${table} FROM '${fileOf(folder, table)}' (HEADER)`);
  }
}

/** Keys joined to row numbers, as our ingestion does, and the product group in the indicatie. */
const resolved = `
  CREATE OR REPLACE TABLE melding AS SELECT row_number() OVER ()::INTEGER AS id, * FROM raw_melding;
  CREATE OR REPLACE TABLE onderzoek AS SELECT m.id AS melding, o.begindatum, o.einddatum
    FROM raw_onderzoek o LEFT JOIN melding m USING (melding_id);
  CREATE OR REPLACE TABLE indicatie AS SELECT categorie, verwijzer_type, begindatum, (offertebedrag * 100)::BIGINT AS cents
    FROM raw_indicatie JOIN raw_product USING (productcode);
  CREATE OR REPLACE VIEW klacht AS FROM raw_klacht;
  CREATE OR REPLACE VIEW ojgTraject AS FROM raw_ojgTraject`;

/** Nothing resolved before it is asked: the keys are joined in the query. */
const asked = (from: (table: TableName) => string) => `
  CREATE OR REPLACE VIEW melding AS SELECT melding_id AS id, * FROM ${from('melding')};
  CREATE OR REPLACE VIEW onderzoek AS SELECT melding_id AS melding, begindatum, einddatum FROM ${from('onderzoek')};
  CREATE OR REPLACE VIEW indicatie AS SELECT categorie, verwijzer_type, begindatum, (offertebedrag * 100)::BIGINT AS cents
    FROM ${from('indicatie')} JOIN ${from('product')} USING (productcode);
  CREATE OR REPLACE VIEW klacht AS FROM ${from('klacht')};
  CREATE OR REPLACE VIEW ojgTraject AS FROM ${from('ojgTraject')}`;

const inPeriod = (date: string) => `${date} BETWEEN DATE '${period.from}' AND DATE '${period.to}'`;
const open = (table: string, end: string) =>
  `SELECT count(*)::INT FROM ${table} WHERE begindatum <= DATE '${period.to}' AND (${end} IS NULL OR ${end} > DATE '${period.to}')`;
const queries = {
  melding: `SELECT month(begindatum)::INT, eerste_vraag, soort_melding, soort_afhandeling, count(*)::INT FROM melding WHERE ${inPeriod('begindatum')} GROUP BY ALL`,
  onderzoek: `SELECT (o.einddatum - m.begindatum)::INT, count(*)::INT FROM onderzoek o JOIN melding m ON m.id = o.melding WHERE ${inPeriod('o.einddatum')} GROUP BY ALL`,
  openMeldingen: open('melding', 'datum_afhandeling'),
  openOnderzoeken: open('onderzoek', 'einddatum'),
  klacht: `SELECT (count(*) FILTER (${inPeriod('ontvangstdatum')}))::INT, (count(*) FILTER (${inPeriod('datum_afhandeling')}))::INT, (count(*) FILTER (${inPeriod('datum_afhandeling')} AND afhandeling = 'gegrond'))::INT FROM klacht`,
  ojg: `SELECT count(*)::INT, (count(*) FILTER (uitkomst <> 'specialistische ggz'))::INT FROM ojgTraject WHERE ${inPeriod('einddatum')}`,
  indicatie: `SELECT month(begindatum)::INT, categorie, verwijzer_type, count(*)::INT, sum(cents)::DOUBLE FROM indicatie WHERE ${inPeriod('begindatum')} GROUP BY ALL`,
};

/** Over tables that are in memory, with their keys resolved and the statements prepared. */
export async function resident(connection: Connection, folder: string) {
  await load(connection, folder);
  await connection.run(resolved);
  for (const table of ['melding', 'onderzoek', 'indicatie', 'product'])
    await connection.run(`DROP TABLE raw_${table}`);
  return prepared(connection);
}

/** From the CSV files to the answers, each file read once. */
export async function fromCsv(connection: Connection, folder: string): Promise<Answer> {
  await load(connection, folder);
  await connection.run(asked((table) => `raw_${table}`));
  return (await prepared(connection))();
}

/** Writes the tables as Parquet in a folder of their own, and answers from those files. */
export async function parquet(connection: Connection, folder: string) {
  await load(connection, folder);
  const written = join(folder, 'parquet');
  mkdirSync(written);
  for (const table of tableNames) {
    const file = fileOf(written, table, 'parquet');
    await connection.run(`COPY raw_${table} TO '${file}' (FORMAT parquet)`);
    await connection.run(`DROP TABLE raw_${table}`);
  }
  await connection.run(asked((table) => `'${fileOf(written, table, 'parquet')}'`));
  return prepared(connection);
}

async function prepared(connection: Connection): Promise<() => Promise<Answer>> {
  const statements = new Map<string, Statement>();
  for (const [name, sql] of Object.entries(queries))
    statements.set(name, await connection.prepare(sql));
  const rowsOf = async (name: keyof typeof queries) =>
    (await (statements.get(name) as Statement).runAndReadAll()).getRows();
  return async () => {
    const melding = await rowsOf('melding');
    const onderzoek = await rowsOf('onderzoek');
    const [klacht = []] = await rowsOf('klacht');
    const [ojg = []] = await rowsOf('ojg');
    const indicatie = await rowsOf('indicatie');
    const histogram = onderzoek
      .map(([days, count]) => [Number(days), Number(count)] as const)
      .sort(([a], [b]) => a - b);
    const number = (row: readonly Cell[], index: number) => Number(row[index]);
    const one = async (name: keyof typeof queries) => Number((await rowsOf(name))[0]?.[0]);
    return {
      direct: months.map((month) => [
        sum(melding, 4, (row) => row[0] === month && row[1] === true && row[3] === 'beantwoord'),
        sum(melding, 4, (row) => row[0] === month && row[1] === true),
      ]),
      soort: partsOf(soortMelding, (label) => sum(melding, 4, (row) => row[2] === label)),
      afhandeling: partsOf(soortAfhandeling, (label) => sum(melding, 4, (row) => row[3] === label)),
      histogram,
      zesWeken: histogram.reduce((total, [days, count]) => total + (days <= 42 ? count : 0), 0),
      open: [await one('openMeldingen'), await one('openOnderzoeken')],
      klachten: [number(klacht, 0), sum(melding, 4)],
      gegrond: [number(klacht, 2), number(klacht, 1)],
      ojg: [number(ojg, 1), number(ojg, 0)],
      bedrag: sum(indicatie, 4),
      categorie: partsOf(categorie, (label) => sum(indicatie, 4, (row) => row[1] === label)),
      verwijzer: partsOf(verwijzerType, (label) => sum(indicatie, 4, (row) => row[2] === label)),
      indicaties: months.map((month) => sum(indicatie, 3, (row) => row[0] === month)),
    };
  };
}

function sum(rows: Cell[][], of: number, keep: (row: Cell[]) => boolean = () => true): number {
  return rows.reduce((total, row) => total + (keep(row) ? Number(row[of]) : 0), 0);
}
