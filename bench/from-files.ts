/** From files to the answers, in a process that is warm: CSV here and in DuckDB, and DuckDB over Parquet. */
import { readDirectory } from '../src/node/index.ts';
import { ours } from './answer.ts';
import { connect, fromCsv, parquet } from './duckdb.ts';
import { type Found, race } from './race.ts';
import type { Step } from './step.ts';

export async function measureFiles({ size, rounds, folder, peers }: Step): Promise<Found> {
  const [one, two] = [await connect(peers, 1), await connect(peers, 2)];
  return race(
    [
      ['sva', async () => ours((await readDirectory(folder, { threads: 2 })).dataset)],
      ['sva, 1 thread', async () => ours((await readDirectory(folder, { threads: 1 })).dataset)],
      ['DuckDB, 1 thread', () => fromCsv(one, folder)],
      ['DuckDB, 2 threads', () => fromCsv(two, folder)],
      ['DuckDB on Parquet, 1 thread', await parquet(await connect(peers, 1), folder)],
    ],
    rounds,
    size > 1_000_000 ? 0 : 1,
  );
}
