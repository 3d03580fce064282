import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ran } from '../cli/command-line.ts';
import { temporaryDirectory } from '../cli/command-line.ts';
import { commandLine, hasDuckDb, removeBundles } from './with-duckdb.ts';

describe.skipIf(!hasDuckDb)('sva report --engine duckdb', () => {
  const { path: scratch, remove } = temporaryDirectory();
  let sva: (...args: readonly string[]) => Ran;
  beforeAll(async () => {
    sva = await commandLine();
  }, 90_000);
  afterAll(() => {
    removeBundles();
    remove();
  });

  /** The account as JSON, as memory and as DuckDB count it. */
  const both = (...args: readonly string[]) =>
    ['memory', 'duckdb'].map((engine) => {
      const { code, out, err } = sva('report', ...args, '--json', '--engine', engine);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const account = JSON.parse(out) as { engine: string };
      expect(account.engine).toBe(engine);
      return { ...account, engine: 'either' };
    });

  test.each(['nine-records', 'enquete', 'elke-status'])(
    'prints the JSON that memory prints but for the name of the engine: %s',
    (situation) => {
      const [memory, duckdb] = both('2022-Q2', '--data', `test/situations/${situation}`);
      expect(duckdb).toEqual(memory);
    },
    300_000,
  );

  test('does so for the built-in example, in the last quarter of 2020', () => {
    expect(sva('example', scratch).code).toBe(0);
    const [memory, duckdb] = both('2020-Q4', '--year', '2022', '--data', scratch);
    expect(duckdb).toEqual(memory);
  }, 900_000);

  test('follows no open cases, and says so', () => {
    const nine = 'test/situations/nine-records';
    const args = ['report', '2022-Q2', '--data', nine, '--engine', 'duckdb', '--survival'];
    const { code, err } = sva(...args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('daar niet te volgen') });
  });
});
