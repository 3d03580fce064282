/** Data in memory already: ours, DuckDB with one and two threads, and Arquero up to a million meldingen. */
import { calculate } from '../src/calculate/index.ts';
import type { Dataset } from '../src/dataset/index.ts';
import { month } from '../src/model/index.ts';
import { needs } from '../src/needs/index.ts';
import { readDirectory } from '../src/node/index.ts';
import { calendar, terms } from '../src/norms/index.ts';
import type { RecordName } from '../src/records/index.ts';
import { ours, peildatum } from './answer.ts';
import { arquero, arqueroAnswer, frames } from './arquero.ts';
import { connect, resident } from './duckdb.ts';
import { perMonth, perQuarter } from './measures.ts';
import { type Engine, type Found, type Held, race } from './race.ts';
import { type RowOrder, registration } from './registration.ts';
import type { Step } from './step.ts';

/** More than this takes Arquero minutes. */
const MOST_ARQUERO = 1_000_000;

export const measureResident = (step: Step): Promise<Found> => measure(step, 'any');
export const measureOrdered = (step: Step): Promise<Found> => measure(step, 'by date');

async function measure(
  { size, rounds, warm, folder, peers }: Step,
  order: RowOrder,
): Promise<Found> {
  const { dataset } = await readDirectory(folder);
  const read = bytesHeld();
  const [one, two] = [
    await resident(await connect(peers, 1), folder),
    await resident(await connect(peers, 2), folder),
  ];
  // Another object with the same tables has nothing kept with it.
  const byDay = { ...dataset };
  const cubes = cubesBuilt(byDay);
  const engines: Engine[] = [
    ['sva, first report', () => ours({ ...dataset })],
    ['sva', () => ours(withoutCubes(dataset))],
    ['sva, by day', () => ours(byDay)],
    ['DuckDB, 1 thread', one],
    ['DuckDB, 2 threads', two],
  ];
  if (size <= MOST_ARQUERO) {
    const library = await arquero(peers);
    const made = frames(library, registration(size, order));
    engines.push(['Arquero', () => arqueroAnswer(library, made)]);
  }
  const found = await race(engines, rounds, warm);
  const held = heldBy(dataset, read);
  return { ...found, held, year: months(dataset, byDay), cubes };
}

const asked = { terms, calendar };

/** What is counted by day is forgotten when another peildatum is asked. */
function withoutCubes(data: Dataset): Dataset {
  calculate(data, asked, '2024-12-31');
  return data;
}

/** Asks until all measures are counted by day; how many milliseconds the report took that did it. */
function cubesBuilt(data: Dataset): number {
  let most = 0;
  // A quarter is 92 days, and from 366 days on a measure is counted by day.
  for (let times = 0; times < 6; times++) {
    const begun = performance.now();
    ours(data);
    if (times > 1) most = Math.max(most, performance.now() - begun);
  }
  return most;
}

/** How many times as long the counts of each month of a year take by day as those of its busiest month row by row, least of five. */
function months(data: Dataset, byDay: Dataset): number {
  const time = (of: Dataset, numbers: readonly number[]): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 5; round++) {
      const begun = performance.now();
      const count = calculate(of, asked, peildatum);
      for (const number of numbers) for (const one of measures) count(one, month(2025, number));
      least = Math.min(least, performance.now() - begun);
    }
    return least;
  };
  const each = Array.from({ length: 12 }, (_, index) => index + 1);
  return time(byDay, each) / Math.max(...each.map((one) => time(withoutCubes(data), [one])));
}

const measures = [...Object.values(perMonth), ...Object.values(perQuarter)];

function bytesHeld(): number {
  globalThis.gc?.();
  return process.memoryUsage().arrayBuffers;
}

/** What is held with records. @param read how many bytes they took when they were read */
function heldBy(data: Dataset, read: number): Held {
  const rows = data.present.reduce((sum, name) => sum + (data.table(name)?.size ?? 0), 0);
  const before = bytesHeld();
  const copy = { ...data };
  ours(copy);
  ours(copy);
  const reports = read + bytesHeld() - before;
  cubesBuilt(copy);
  const byDay = read + bytesHeld() - before;
  // The copy is not let go before it is measured.
  ours(copy);
  return {
    columns: columnBytes(data) / rows,
    read: read / rows,
    reports: reports / rows,
    byDay: byDay / rows,
  };
}

/** How many bytes the columns take that the measures read, keys and orders of days not counted. */
function columnBytes(data: Dataset): number {
  const read = new Set(measures.flatMap((measure) => [...needs(measure).fields]));
  let bytes = 0;
  for (const path of read) {
    const [record = '', field = ''] = path.split('.');
    for (const cells of Object.values(data.table(record as RecordName)?.columns.get(field) ?? {}))
      if (ArrayBuffer.isView(cells)) bytes += cells.byteLength;
  }
  return bytes;
}
