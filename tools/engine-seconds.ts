/**
 * Measures how many seconds of processor time the account of a quarter takes in DuckDB and in ClickHouse in process, over
 * the example once and four times: for docs/schaal.md. `node tools/run.mjs tools/engine-seconds.ts [duckdb|clickhouse]`.
 */
import { sva2022 } from '../src/contracts/2022/index.ts';
import type { RecordRows } from '../src/dataset/index.ts';
import { examplePeildatum, exampleRows } from '../src/example/index.ts';
import { type Measure, quarter } from '../src/model/index.ts';
import { calculateSql, type Engine } from '../src/sql/index.ts';
import { available, open } from '../test/sql-engines/engines.ts';
import { fillTables } from './fill-tables.ts';

const SCALES = [1, 4];
const seconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const rowsOf = (rows: RecordRows): number =>
  Object.values(rows).reduce((sum, list) => sum + [...(list as Iterable<unknown>)].length, 0);

/** Measures, and prints a row a measurement. */
export async function main(only?: string): Promise<number> {
  const measures: readonly Measure[] = Object.values(sva2022.measures);
  const asked = measures.map((measure) => ({ measure, period: quarter(2020, 4) }));
  for (const name of available.filter((item) => only === undefined || item === only)) {
    for (const scale of SCALES) {
      const data = exampleRows({ scale });
      const engine = await open(name);
      await engine.clear();
      const begin = seconds();
      await fillTables(engine, data);
      const filled = seconds();
      let statements = 0;
      const counting: Engine = {
        dialect: name,
        query: (sql, params) => {
          statements++;
          return engine.query(sql, params);
        },
      };
      const { count } = await calculateSql(counting, sva2022, examplePeildatum);
      await count(asked);
      console.log(
        `${name} scale ${scale}: ${rowsOf(data)} rows, filled in ${(filled - begin).toFixed(1)} s, ${asked.length} measures in ${statements} statements: ${(seconds() - filled).toFixed(1)} s of processor time`,
      );
      await engine.close();
    }
  }
  return 0;
}
