/**
 * A quarter's report over data that are in memory already: our engine, and DuckDB with one thread when `SVA_DUCKDB`
 * names a folder with `@duckdb/node-api`. Both give the same answers, or it fails.
 *
 *   node resident.mjs [meldingen] [rounds]
 */
import { calculate, quantile, total } from '../src/calculate/index.ts';
import { dataset, type RecordRows } from '../src/dataset/index.ts';
import { month, quarter } from '../src/model/index.ts';
import { calendar, terms } from '../src/norms/index.ts';
import { categorie, soortAfhandeling, soortMelding, verwijzerType } from '../src/records/index.ts';
import { duckDb } from './duckdb.ts';
import { perMonth, perQuarter } from './measures.ts';
import { registration } from './registration.ts';

const size = Number(process.argv[2] ?? 1_000_000);
const rounds = Number(process.argv[3] ?? 5);
const months = [7, 8, 9];
const period = quarter(2025, 3);

const tables = registration(size);
const rows = Object.values(tables).reduce((sum, table) => sum + table.length, 0);
/** Rows to columns, cold and once more: the second time the code is warm. */
function ingest() {
  const begun = performance.now();
  const used = process.cpuUsage();
  const made = dataset(tables as unknown as RecordRows);
  const { user, system } = process.cpuUsage(used);
  return { made, wall: performance.now() - begun, cpu: (user + system) / 1000 };
}
const cold = ingest();
const warm = ingest();
const data = warm.made;

/** A new calculation each time: nothing of an earlier report is kept but the columns. */
function ours() {
  const count = calculate(data, { terms, calendar }, '2025-12-31');
  const q = (name: keyof typeof perQuarter) => count(perQuarter[name], period);
  const direct = months.map((number) => {
    const { teller, noemer } = count(perMonth.direct, month(2025, number)).counts;
    return [teller, noemer];
  });
  const meldingen = q('meldingen');
  const bedrag = q('bedrag');
  const parts = (tally: typeof meldingen, name: string, labels: readonly string[]) => {
    const found = new Map(
      tally.groups.map(({ by, counts }) => [by[name], counts.count ?? counts.cents]),
    );
    return Object.fromEntries(labels.map((label) => [label, found.get(label) ?? 0]));
  };
  const share = (name: keyof typeof perQuarter) => {
    const { teller, noemer } = q(name).counts;
    return [teller, noemer];
  };
  return {
    direct,
    soort: parts(meldingen, 'soort', soortMelding),
    afhandeling: parts(meldingen, 'afhandeling', soortAfhandeling),
    histogram: q('doorlooptijd').counts.histogram ?? [],
    zesWeken: q('zesWeken').counts.teller,
    open: [q('openMeldingen').counts.count, q('openOnderzoeken').counts.count],
    klachten: share('klachten'),
    gegrond: share('gegrond'),
    ojg: share('ojg'),
    bedrag: bedrag.counts.cents,
    categorie: parts(bedrag, 'categorie', categorie),
    verwijzer: parts(bedrag, 'verwijzer', verwijzerType),
    indicaties: months.map(
      (number) => count(perMonth.indicaties, month(2025, number)).counts.count,
    ),
  };
}

const engines: [string, () => Promise<unknown>][] = [['@wij/sva', async () => ours()]];
const folder = process.env['SVA_DUCKDB'];
if (folder !== undefined) {
  const answer = await duckDb(folder, tables, period.from, period.to);
  engines.push(['DuckDB, 1 thread', () => answer(months)]);
}

const times = new Map(
  engines.map(([name]) => [name, { wall: [] as number[], cpu: [] as number[] }]),
);
let expected: string | undefined;
for (let round = -2; round < rounds; round++) {
  for (const [name, run] of engines) {
    const start = performance.now();
    const used = process.cpuUsage();
    const answer = JSON.stringify(await run());
    const wall = performance.now() - start;
    const { user, system } = process.cpuUsage(used);
    if (round >= 0) {
      times.get(name)?.wall.push(wall);
      times.get(name)?.cpu.push((user + system) / 1000);
    }
    expected ??= answer;
    if (answer !== expected) throw new Error(`${name} differs:\n${answer}\n${expected}`);
  }
}

/** Median, least and most. On a busy machine the time of the processor says more than that of the clock. */
function spread(list: readonly number[]): string {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (index: number) => (sorted[index] ?? Number.NaN).toFixed(1);
  return `median ${at(sorted.length >> 1)} ms (${at(0)}-${at(sorted.length - 1)})`;
}

const { histogram } = ours();
const report = [
  `${size} meldingen, Node ${process.version}`,
  `${rows} row objects to columns: ${[cold, warm].map(({ wall, cpu }) => `${wall.toFixed(0)} ms (processor ${cpu.toFixed(0)})`).join(', again ')}`,
  `doorlooptijd: n ${total(histogram)}, mediaan ${quantile(histogram, 5)}, p90 ${quantile(histogram, 9)}`,
  ...[...times].map(
    ([name, { wall, cpu }]) => `${name.padEnd(18)} ${spread(wall)}; processor ${spread(cpu)}`,
  ),
];
process.stdout.write(`${report.join('\n')}\n`);
