/**
 * The real engines, each loaded from a folder of its own: `test/sql-engines/NAME/`, or that which `SVA_DUCKDB`,
 * `SVA_CHDB` or `SVA_PG` names. An engine that is not installed is left out, and that is said.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { type DialectName, dialectNames, type Engine } from '../../src/sql/index.ts';

/** An engine with the means to empty it. */
export type OpenEngine = Engine & {
  /** Takes all tables away. */
  clear(): Promise<void>;
  close(): Promise<void>;
};

export const folders: { readonly [N in DialectName]: string } = {
  duckdb: process.env['SVA_DUCKDB'] ?? 'test/sql-engines/duckdb',
  clickhouse: process.env['SVA_CHDB'] ?? 'test/sql-engines/chdb',
  postgres: process.env['SVA_PG'] ?? 'test/sql-engines/pg',
};
const packages: { readonly [N in DialectName]: string } = {
  duckdb: '@duckdb/node-api',
  clickhouse: 'chdb',
  postgres: 'pg',
};
const isThere = (name: DialectName): boolean =>
  existsSync(join(folders[name], 'node_modules', packages[name])) &&
  (name !== 'postgres' || process.env['SVA_PG_SOCKET'] !== undefined);

/** The engines that can be tried here. */
export const available = dialectNames.filter(isThere);
export const missing = dialectNames.filter((name) => !isThere(name));

const load = (name: DialectName): unknown =>
  createRequire(resolve(folders[name], 'x.js'))(packages[name]);

export async function open(name: DialectName): Promise<OpenEngine> {
  if (name === 'duckdb') return duckdb();
  return name === 'postgres' ? postgres() : clickhouse();
}

type DuckDb = {
  DuckDBInstance: {
    create(
      path: string,
      options: object,
    ): Promise<{
      connect(): Promise<{
        runAndReadAll(
          sql: string,
          values?: readonly string[],
        ): Promise<{ getRowObjectsJS(): Record<string, unknown>[] }>;
        closeSync(): void;
      }>;
    }>;
  };
};

async function duckdb(): Promise<OpenEngine> {
  const { DuckDBInstance } = load('duckdb') as DuckDb;
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const query: Engine['query'] = async (sql, params) =>
    (await connection.runAndReadAll(sql, params)).getRowObjectsJS();
  return {
    dialect: 'duckdb',
    query,
    async clear() {
      for (const { name } of await query('select table_name as name from duckdb_tables()', []))
        await query(`drop table "${String(name)}"`, []);
    },
    close: async () => connection.closeSync(),
  };
}

type Pg = {
  Client: new (
    options: object,
  ) => {
    connect(): Promise<void>;
    query(sql: string, params?: readonly string[]): Promise<{ rows: Record<string, unknown>[] }>;
    end(): Promise<void>;
  };
};

/** Each file of tests has a database of its own, so that they can run beside each other. */
async function postgres(): Promise<OpenEngine> {
  const { Client } = load('postgres') as Pg;
  const on = { host: process.env['SVA_PG_SOCKET'], user: 'postgres' };
  const database = `sva_${process.pid}`;
  const server = new Client({ ...on, database: 'postgres' });
  await server.connect();
  await server.query(`drop database if exists ${database}`);
  await server.query(`create database ${database}`);
  await server.end();
  const client = new Client({ ...on, database });
  await client.connect();
  return {
    dialect: 'postgres',
    query: async (sql, params) => (await client.query(sql, params)).rows,
    async clear() {
      await client.query('drop schema public cascade');
      await client.query('create schema public');
    },
    close: () => client.end(),
  };
}

type Chdb = {
  Session: new () => {
    query(sql: string, format: string): string;
    queryBind(sql: string, params: object, format: string): string;
    close(): void;
  };
};

async function clickhouse(): Promise<OpenEngine> {
  const { Session } = load('clickhouse') as Chdb;
  const session = new Session();
  const ask = (sql: string, params: readonly string[]) =>
    session.queryBind(
      sql,
      Object.fromEntries(params.map((value, index) => [`p${index + 1}`, value])),
      'JSONEachRow',
    );
  session.query('create database if not exists sva', 'CSV');
  session.query('use sva', 'CSV');
  return {
    dialect: 'clickhouse',
    query: async (sql, params) =>
      ask(sql, params)
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    async clear() {
      session.query('drop database sva', 'CSV');
      session.query('create database sva', 'CSV');
      session.query('use sva', 'CSV');
    },
    close: async () => session.close(),
  };
}
