/** Data in memory already: ours, DuckDB with one and two threads, and Arquero up to a million meldingen. */
import type { Dataset } from '../src/dataset/index.ts';
import { needs } from '../src/needs/index.ts';
import { readDirectory } from '../src/node/index.ts';
import type { RecordName } from '../src/records/index.ts';
import { ours } from './answer.ts';
import { arquero, arqueroAnswer, frames } from './arquero.ts';
import { connect, resident } from './duckdb.ts';
import { perMonth, perQuarter } from './measures.ts';
import { type Engine, type Found, race } from './race.ts';
import { registration } from './registration.ts';
import type { Step } from './step.ts';

/** More than this takes Arquero minutes. */
const MOST_ARQUERO = 1_000_000;

export async function measureResident({ size, rounds, folder, peers }: Step): Promise<Found> {
  const { dataset } = await readDirectory(folder);
  const [one, two] = [
    await resident(await connect(peers, 1), folder),
    await resident(await connect(peers, 2), folder),
  ];
  const engines: Engine[] = [
    // Another object with the same tables: what was kept with the dataset is worked out again.
    ['sva, first report', () => ours({ ...dataset })],
    ['sva', () => ours(dataset)],
    ['DuckDB, 1 thread', one],
    ['DuckDB, 2 threads', two],
  ];
  if (size <= MOST_ARQUERO) {
    const library = await arquero(peers);
    const made = frames(library, registration(size));
    engines.push(['Arquero', () => arqueroAnswer(library, made)]);
  }
  return { ...(await race(engines, rounds)), held: held(dataset) };
}

/** How many bytes a row the columns take that the measures read, keys and orders of days not counted. */
function held(data: Dataset): number {
  const measures = [...Object.values(perMonth), ...Object.values(perQuarter)];
  const read = new Set(measures.flatMap((measure) => [...needs(measure).fields]));
  let bytes = 0;
  for (const path of read) {
    const [record = '', field = ''] = path.split('.');
    for (const cells of Object.values(data.table(record as RecordName)?.columns.get(field) ?? {}))
      if (ArrayBuffer.isView(cells)) bytes += cells.byteLength;
  }
  return bytes / data.present.reduce((rows, name) => rows + (data.table(name)?.size ?? 0), 0);
}
