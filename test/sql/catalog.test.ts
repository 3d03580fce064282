import { describe, expect, test } from 'vitest';
import { calendar, terms } from '../../src/norms/index.ts';
import { calculateSql, createTables, type Engine } from '../../src/sql/index.ts';

/** A database that says only which columns its tables have; what is refused, is refused before it is asked more. */
const withColumns = (...names: readonly (readonly [tabel: string, kolom: string])[]): Engine => ({
  dialect: 'duckdb',
  query: async () => names.map(([tabel, kolom]) => ({ tabel, kolom })),
});
const start = (engine: Engine, columns: object = {}) =>
  calculateSql(engine, { terms, calendar }, '2022-07-15', { columns, codes: {} });

describe('misuse of a database is refused in Dutch', () => {
  test('an engine with another SQL, with the nearest', async () => {
    const engine = { ...withColumns(), dialect: 'postgresql' } as unknown as Engine;
    await expect(start(engine)).rejects.toThrow('‘postgresql’ bestaat niet. Bedoelde u postgres?');
    expect(() => createTables('mysql' as never)).toThrow('Er zijn: duckdb, postgres, clickhouse.');
    expect(() => createTables('toString' as never)).toThrow('bestaat niet');
  });

  test('a mapping to a field that a record type does not have, with the nearest', async () => {
    const engine = withColumns(['klacht', 'Binnen op']);
    await expect(start(engine, { klacht: { 'Binnen op': 'ontvangstdatm' } })).rejects.toThrow(
      '‘ontvangstdatm’ bestaat niet. Bedoelde u ontvangstdatum?',
    );
    await expect(
      start(engine, { klacht: { 'Binnen op': 'ontvangstdatum' } }),
    ).resolves.toBeDefined();
  });

  test('two tables that may both be one record type: none is guessed', async () => {
    await expect(start(withColumns(['ojg_traject', 'a'], ['OjgTraject', 'a']))).rejects.toThrow(
      '‘ojg_traject’ en ‘OjgTraject’ kunnen allebei',
    );
    // Of tables that are no record type, nobody minds.
    await expect(start(withColumns(['iets', 'a'], ['Iets', 'a']))).resolves.toBeDefined();
  });
});
