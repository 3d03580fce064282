/** The registration as CSV files, in the layout that both `readDirectory` and DuckDB read. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { columnName, fileName } from '../src/records/index.ts';
import { type Row, type RowOrder, registration, type TableName } from './registration.ts';

/** The fields of each file, in order. */
export const fields: { readonly [table in TableName]: readonly string[] } = {
  melding: [
    'meldingId',
    'begindatum',
    'datumAfhandeling',
    'soortMelding',
    'soortAfhandeling',
    'eersteVraag',
    'wettelijk',
  ],
  onderzoek: ['onderzoekId', 'meldingId', 'begindatum', 'einddatum'],
  indicatie: ['indicatieId', 'productcode', 'verwijzerType', 'begindatum', 'offertebedrag'],
  product: ['productcode', 'categorie'],
  klacht: ['klachtId', 'ontvangstdatum', 'datumAfhandeling', 'afhandeling'],
  ojgTraject: ['trajectId', 'begindatum', 'einddatum', 'uitkomst'],
};

export const tableNames = Object.keys(fields) as TableName[];
export const fileOf = (folder: string, table: TableName, extension = 'csv') =>
  join(folder, `${fileName(table)}.${extension}`);

/** Writes the files. @returns how many rows they have together */
export function writeFiles(size: number, folder: string, order: RowOrder = 'any'): number {
  mkdirSync(folder, { recursive: true });
  const tables = registration(size, order);
  let rows = 0;
  for (const table of tableNames) {
    const file = openSync(fileOf(folder, table), 'w');
    let text = `${fields[table].map(columnName).join(',')}\n`;
    for (const row of tables[table]) {
      rows++;
      text += lineOf(row, fields[table]);
      if (text.length < 1 << 20) continue;
      writeSync(file, text);
      text = '';
    }
    writeSync(file, text);
    closeSync(file);
  }
  return rows;
}

function lineOf(row: Row, names: readonly string[]): string {
  let line = '';
  for (const name of names) {
    const value = row[name] ?? '';
    const isQuoted = typeof value === 'string' && value.includes(',');
    line += line === '' ? value : `,${isQuoted ? `"${value}"` : value}`;
  }
  return `${line}\n`;
}
