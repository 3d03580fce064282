/** The same answers from DuckDB, each table scanned once where it can; `SVA_DUCKDB` names a folder where it is installed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  afhandelingKlacht,
  categorie,
  soortAfhandeling,
  soortMelding,
  uitkomstOjg,
  verwijzerType,
} from '../src/records/index.ts';
import type { Row, Tables } from './registration.ts';

type Cell = string | number | boolean | null;
type Statement = { runAndReadAll(): Promise<{ getRows(): Cell[][] }> };
type Connection = { run(sql: string): Promise<unknown>; prepare(sql: string): Promise<Statement> };
type DuckDb = {
  DuckDBInstance: {
    create(path: string, options: object): Promise<{ connect(): Promise<Connection> }>;
  };
};

const list = (values: readonly string[]) =>
  `ENUM(${values.map((value) => `'${value}'`).join(',')})`;
const columns: { readonly [table: string]: { readonly [field: string]: string } } = {
  melding: {
    meldingId: 'VARCHAR',
    begindatum: 'DATE',
    datumAfhandeling: 'DATE',
    soortMelding: list(soortMelding),
    soortAfhandeling: list(soortAfhandeling),
    eersteVraag: 'BOOLEAN',
  },
  onderzoek: { meldingId: 'VARCHAR', begindatum: 'DATE', einddatum: 'DATE' },
  indicatie: {
    productcode: 'VARCHAR',
    verwijzerType: list(verwijzerType),
    begindatum: 'DATE',
    offertebedrag: 'DECIMAL(18,2)',
  },
  product: { productcode: 'VARCHAR', categorie: list(categorie) },
  klacht: {
    ontvangstdatum: 'DATE',
    datumAfhandeling: 'DATE',
    afhandeling: list(afhandelingKlacht),
  },
  ojgTraject: { einddatum: 'DATE', uitkomst: list(uitkomstOjg) },
};

/** Loads the tables, resolves the keys to row numbers as our ingestion does, and prepares the statements. */
export async function duckDb(folder: string, tables: Tables, from: string, to: string) {
  const { DuckDBInstance } = createRequire(join(folder, 'x.js'))('@duckdb/node-api') as DuckDb;
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  const scratch = mkdtempSync(join(tmpdir(), 'sva-bench-'));
  for (const [name, fields] of Object.entries(columns)) {
    const rows = tables[name as keyof Tables];
    const file = join(scratch, `${name}.csv`);
    const line = (row: Row) =>
      Object.keys(fields)
        .map((field) => (typeof row[field] === 'string' ? `"${row[field]}"` : (row[field] ?? '')))
        .join(',');
    writeFileSync(file, `${rows.map(line).join('\n')}\n`);
    const types = Object.entries(fields).map(([field, type]) => `${field} ${type}`);
    await connection.run(`CREATE TABLE raw_${name} (${types.join(', ')})`);
    await connection.run(
      `COPY raw_${name} FROM '${file}' (HEADER false, DELIMITER ',', QUOTE '"')`,
    );
  }
  rmSync(scratch, { recursive: true });
  await connection.run(
    `CREATE TABLE melding AS SELECT row_number() OVER ()::INTEGER AS id, * FROM raw_melding`,
  );
  await connection.run(
    `CREATE TABLE onderzoek AS SELECT m.id AS melding, o.begindatum, o.einddatum FROM raw_onderzoek o LEFT JOIN melding m USING (meldingId)`,
  );
  await connection.run(
    `CREATE TABLE indicatie AS SELECT categorie, verwijzerType, begindatum, (offertebedrag * 100)::BIGINT AS cents FROM raw_indicatie JOIN raw_product USING (productcode)`,
  );
  const inPeriod = (date: string) => `${date} BETWEEN DATE '${from}' AND DATE '${to}'`;
  const open = (table: string, end: string) =>
    `SELECT count(*)::INT FROM ${table} WHERE begindatum <= DATE '${to}' AND (${end} IS NULL OR ${end} > DATE '${to}')`;
  const queries = {
    melding: `SELECT month(begindatum)::INT, eersteVraag, soortMelding, soortAfhandeling, count(*)::INT FROM melding WHERE ${inPeriod('begindatum')} GROUP BY ALL`,
    onderzoek: `SELECT (o.einddatum - m.begindatum)::INT, count(*)::INT FROM onderzoek o JOIN melding m ON m.id = o.melding WHERE ${inPeriod('o.einddatum')} GROUP BY ALL`,
    openMeldingen: open('melding', 'datumAfhandeling'),
    openOnderzoeken: open('onderzoek', 'einddatum'),
    klacht: `SELECT (count(*) FILTER (${inPeriod('ontvangstdatum')}))::INT, (count(*) FILTER (${inPeriod('datumAfhandeling')}))::INT, (count(*) FILTER (${inPeriod('datumAfhandeling')} AND afhandeling = 'gegrond'))::INT FROM raw_klacht`,
    ojg: `SELECT count(*)::INT, (count(*) FILTER (uitkomst <> 'specialistische ggz'))::INT FROM raw_ojgTraject WHERE ${inPeriod('einddatum')}`,
    indicatie: `SELECT month(begindatum)::INT, categorie, verwijzerType, count(*)::INT, sum(cents)::DOUBLE FROM indicatie WHERE ${inPeriod('begindatum')} GROUP BY ALL`,
  };
  const prepared = new Map<string, Statement>();
  for (const [name, sql] of Object.entries(queries))
    prepared.set(name, await connection.prepare(sql));
  const rowsOf = async (name: keyof typeof queries) =>
    (await (prepared.get(name) as Statement).runAndReadAll()).getRows();
  const total = (rows: Cell[][], of: number, keep: (row: Cell[]) => boolean = () => true) =>
    rows.filter(keep).reduce((sum, row) => sum + Number(row[of]), 0);
  const parts = (rows: Cell[][], by: number, of: number, labels: readonly string[]) =>
    Object.fromEntries(labels.map((label) => [label, total(rows, of, (row) => row[by] === label)]));

  return async (months: readonly number[]) => {
    const melding = await rowsOf('melding');
    const onderzoek = (await rowsOf('onderzoek')).map(([days, count]) => [
      Number(days),
      Number(count),
    ]);
    const [klacht = []] = await rowsOf('klacht');
    const [ojg = []] = await rowsOf('ojg');
    const indicatie = await rowsOf('indicatie');
    return {
      direct: months.map((month) => [
        total(melding, 4, (row) => row[0] === month && row[1] === true && row[3] === 'beantwoord'),
        total(melding, 4, (row) => row[0] === month && row[1] === true),
      ]),
      soort: parts(melding, 2, 4, soortMelding),
      afhandeling: parts(melding, 3, 4, soortAfhandeling),
      histogram: onderzoek.sort(([a = 0], [b = 0]) => a - b),
      zesWeken: onderzoek.reduce((sum, [days = 0, count = 0]) => sum + (days <= 42 ? count : 0), 0),
      open: [(await rowsOf('openMeldingen'))[0]?.[0], (await rowsOf('openOnderzoeken'))[0]?.[0]],
      klachten: [klacht[0], total(melding, 4)],
      gegrond: [klacht[2], klacht[1]],
      ojg: [ojg[1], ojg[0]],
      bedrag: total(indicatie, 4),
      categorie: parts(indicatie, 1, 4, categorie),
      verwijzer: parts(indicatie, 2, 4, verwijzerType),
      indicaties: months.map((month) => total(indicatie, 3, (row) => row[0] === month)),
    };
  };
}
