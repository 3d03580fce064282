import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { type Dataset, dataset } from '../../src/dataset/index.ts';
import { examplePeildatum, exampleRows } from '../../src/example/index.ts';
import { report } from '../../src/index.ts';
import { quarter } from '../../src/model/index.ts';
import { loadTables } from '../../src/sql/index.ts';
import { fillTables } from '../../tools/fill-tables.ts';
import { available, type OpenEngine, open } from './engines.ts';
import { comparable } from './same-account.ts';

/** In the gate the quickest engine; an account takes the others minutes, and is tried with SVA_RUNS=1. */
const tried =
  process.env['SVA_RUNS'] === undefined ? available.filter((name) => name === 'duckdb') : available;

describe.each(tried)('%s accounts for the whole example', (name) => {
  let engine: OpenEngine;
  let data: Dataset;
  beforeAll(async () => {
    const rows = exampleRows();
    data = dataset(rows);
    engine = await open(name);
    await engine.clear();
    // PostgreSQL reads no file of the machine that asks.
    await (name === 'postgres' ? loadTables(engine, data) : fillTables(engine, rows));
  }, 300_000);
  afterAll(() => engine.close());

  const accounts = [sva2020, sva2022].flatMap((contract) =>
    ([1, 2, 3, 4] as const).map((number) => [number, contract.year, contract] as const),
  );
  test.each(accounts)(
    'quarter %i of 2020 by the agreement of %i, as memory does',
    async (number, _, contract) => {
      const options = { period: quarter(2020, number), peildatum: examplePeildatum };
      const memory = report(contract, data, options).toJSON();
      const sql = await report(contract, engine, { ...options, data: memory.receipt.data });
      expect(comparable(sql.toJSON())).toEqual(comparable(memory));
    },
    3_600_000,
  );
});
