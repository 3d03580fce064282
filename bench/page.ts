/** What the bench found, as the part of docs/prestaties.md between two marks. */
import { cpus } from 'node:os';
import { type Held, median, type Times } from './race.ts';

export type StepResult =
  | {
      readonly name: string;
      readonly size: number;
      readonly rounds: number;
      readonly answer: string;
      readonly times: { readonly [engine: string]: Times };
      readonly held?: Held;
      readonly year?: number;
      readonly cubes?: number;
      /** Kilobytes. */
      readonly peak: number;
    }
  | { readonly name: string; readonly size: number; readonly missing: string };

/** Milliseconds of fresh processes, and the most memory of each engine in kilobytes. */
export type Cold = {
  /** How many meldingen. */
  readonly size: number;
  readonly node: number[];
  readonly sva: number[];
  readonly duckdb: number[];
  readonly peaks: { sva: number; duckdb: number };
};

/** The account of a contract in a fresh process: milliseconds, and the most memory in kilobytes. */
export type Account = {
  readonly size: number;
  readonly read: number;
  readonly report: number;
  readonly peak: number;
};

export type Result = {
  readonly steps: readonly StepResult[];
  readonly colds: readonly Cold[];
  readonly accounts: readonly Account[];
  readonly load: number;
  readonly minutes: number;
  readonly versions: { readonly [name: string]: string };
};

const BEGIN = '<!-- written by npm run bench -->';
const END = '<!-- until here -->';

/** What issue 5 asks, as a ratio: how many times as long the peer takes, as `sva` where no other name of ours is given. */
const AIMS: readonly (readonly [string, number, string, number, own?: string])[] = [
  ['resident', 31_000, 'DuckDB, 1 thread', 10],
  ['resident', 1_000_000, 'DuckDB, 1 thread', 4],
  ['resident', 10_000_000, 'DuckDB, 1 thread', 3],
  ['resident', 1_000_000, 'DuckDB, 1 thread', 20, 'sva, by day'],
  ['objects', 31_000, 'naive', 50],
  ['objects', 31_000, 'Arquero', 2],
  ['objects', 100_000, 'naive', 50],
  ['objects', 100_000, 'Arquero', 2],
  ['files', 1_000_000, 'DuckDB, 1 thread', 2, 'sva, 1 thread'],
  ['files', 1_000_000, 'DuckDB, 1 thread', 2],
  ['files', 1_000_000, 'DuckDB, 2 threads', 1.5],
  ['files', 10_000_000, 'DuckDB, 1 thread', 2, 'sva, 1 thread'],
  ['files', 10_000_000, 'DuckDB, 1 thread', 2],
  ['files', 10_000_000, 'DuckDB, 2 threads', 1.5],
];

const TITLES: { readonly [step: string]: { title: string; says: string } } = {
  resident: {
    title: 'Data in memory',
    says: `The quarter over data that are in memory. \`sva\` goes by the rows of the quarter, and is a later report: they stand in order of
date by then. \`sva, first report\` takes them as they stand, and works out all else that is kept with a dataset. \`sva, by day\` is every
report after a measure was asked of a year of days: then it was counted once for each day, and a period is a difference of
sums (below is what that took). DuckDB has labels as \`ENUM\`, keys joined to row
numbers, the product group in the indicatie, and prepared statements. Not measured: loading; breakdowns by two fields at
once (DuckDB is asked for the cube, ours for each field); measures with views, terms or questions about other records.`,
  },
  ordered: {
    title: 'Data in memory, in order of date',
    says: `The same with rows in the order of the day they begin on, as what is registered day by day stands in: a quarter is then a
stretch of the rows. DuckDB gets the same rows in the same order.`,
  },
  files: {
    title: 'From files',
    says: `From files on disk to the answers in a process that is warm: CSV, all columns checked by ours and typed by DuckDB, each
file read once. \`sva\` reads files of more than 8 MB with two threads, as it does by itself where there are two processors. DuckDB on Parquet is another format, and wins. Not measured: a cold disk, quotes and odd cells, files of
which most columns are not asked. At ten million one round, so that there is no spread.`,
  },
  objects: {
    title: 'From row objects',
    says: `From row objects in memory to the answers. Ours checks each value and reports what is wrong; Arquero takes the columns it
needs and checks nothing; the naive version is filter and reduce over the objects, with date-fns and decimal.js. Not
measured: making the objects, and bad data.`,
  },
};

/** Puts the findings into the page. @throws Error when the page has no place for them */
export function page(text: string, result: Result): string {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`the page has no ‘${BEGIN}’ and ‘${END}’`);
  return `${text.slice(0, begin)}${BEGIN}\n\n${findings(result)}\n\n${text.slice(end)}`;
}

function findings(result: Result): string {
  const { accounts, colds, load, minutes, versions } = result;
  const names = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `Machine: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${load.toFixed(1)} at the start; ${names.join(', ')}; ${minutes.toFixed(1)} minutes.
Every engine gave the same answers in every round. Engines take turns within one process, after 2 warm-up rounds, of data in memory below 100.000 meldingen after 30 as in the harness of the peers.
Before each turn the new part of the heap is collected, so that none pays for what another threw away. Milliseconds by the clock,
the median of the rounds with the least in brackets, and how many times ours (\`sva\`) that median is.`,
    aims(result),
    '![Cost a melding by the number of meldingen](prestaties.svg)',
    bends(result.steps),
    ...Object.keys(TITLES).map((name) => section(name, result.steps)),
    years(result.steps),
    ...(colds.length === 0 ? [] : [coldText(colds)]),
    ...(accounts.length === 0 ? [] : [accountText(accounts)]),
  ].join('\n\n');
}

const ratioOf = (step: StepResult | undefined, peer: string, by = 'sva'): number | null => {
  if (step === undefined || 'missing' in step) return null;
  const [own, other] = [step.times[by], step.times[peer]];
  return own === undefined || other === undefined ? null : median(other.wall) / median(own.wall);
};

function aims({ steps, colds }: Result): string {
  const rows = AIMS.map(([name, size, peer, least, own]) => {
    const step = steps.find((found) => found.name === name && found.size === size);
    const ratio = ratioOf(step, peer, own);
    const what = `${TITLES[name]?.title ?? name}, ${number(size)}, against ${peer}${own === undefined ? '' : ` (${own})`}`;
    return [
      what,
      `${least} ×`,
      ratio === null ? 'not measured' : `${ratio.toFixed(1)} ×`,
      said(ratio === null ? null : ratio >= least),
    ];
  });
  for (const cold of colds) {
    const ratio = median(cold.duckdb) / median(cold.sva);
    const memory = cold.peaks.duckdb / cold.peaks.sva;
    rows.push(
      [
        `A cold process from CSV, ${number(cold.size)}, against DuckDB`,
        '2 ×',
        `${ratio.toFixed(1)} ×`,
        said(ratio >= 2),
      ],
      [
        `Its peak memory, ${number(cold.size)}, against DuckDB`,
        '2 ×',
        `${memory.toFixed(1)} ×`,
        said(memory >= 2),
      ],
    );
  }
  const held = steps.findLast((step) => 'held' in step);
  if (held !== undefined && 'held' in held && held.held !== undefined)
    rows.push([
      'Columns that are read, bytes a row',
      '20 at most',
      held.held.columns.toFixed(1),
      said(held.held.columns <= 20),
    ]);
  const short = rows.filter(([, , , verdict]) => verdict !== 'yes').length;
  return `**${short === 0 ? 'All aims are reached.' : `${short} of ${rows.length} aims are not reached or not measured.`}**\n\n${table(['aim', 'asked', 'found', 'reached'], rows)}`;
}

const said = (reached: boolean | null) => (reached === null ? '-' : reached ? 'yes' : '**no**');

function section(name: string, steps: readonly StepResult[]): string {
  const { title = name, says = '' } = TITLES[name] ?? {};
  const own = steps.filter((step) => step.name === name);
  const engines = [
    ...new Set(own.flatMap((step) => ('times' in step ? Object.keys(step.times) : []))),
  ];
  const rows = own.map((step) => [
    number(step.size),
    'missing' in step ? step.missing : String(step.rounds),
    ...engines.map((engine) => {
      const wall = 'times' in step ? step.times[engine]?.wall : undefined;
      if (wall === undefined) return '-';
      const ratio = engine === 'sva' ? '' : `, ${times(ratioOf(step, engine) ?? Number.NaN)}`;
      return `${ms(median(wall))} (${ms(Math.min(...wall))})${ratio}`;
    }),
  ]);
  return `### ${title}\n\n${says}\n\n${table(['meldingen', 'rounds', ...engines], rows)}`;
}

/** Where the cost of a melding begins to grow. */
function bends(steps: readonly StepResult[]): string {
  const costs = costsOf(steps, 'sva');
  if (costs.length < 2) return '';
  const best = costs.reduce((a, b) => (b.cost < a.cost ? b : a));
  const last = costs.at(-1) ?? best;
  const bend = costs.find(({ size, cost }) => size > best.size && cost > 1.5 * best.cost);
  return `A flat line is linear growth. Ours costs least at ${number(best.size)} meldingen, ${best.cost.toFixed(1)} ns each; fewer cost more each, since a report
itself takes time. ${bend === undefined ? `Up to ${number(last.size)} it stays within one and a half times that.` : `From ${number(bend.size)} on it bends upwards: ${bend.cost.toFixed(1)} ns, presumably since the columns no longer fit in the caches of the processor; at ${number(last.size)} it is ${last.cost.toFixed(1)} ns.`}`;
}

/** Nanoseconds a melding of an engine, by size. */
export function costsOf(
  steps: readonly StepResult[],
  engine: string,
): { readonly size: number; readonly cost: number }[] {
  return steps.flatMap((step) => {
    if (step.name !== 'resident' || 'missing' in step) return [];
    const wall = step.times[engine]?.wall;
    return wall === undefined ? [] : [{ size: step.size, cost: (median(wall) * 1e6) / step.size }];
  });
}

/** What it costs to count by day, and what many periods cost then. */
function years(steps: readonly StepResult[]): string {
  const of = (what: 'year' | 'cubes', shown: (value: number) => string) =>
    steps
      .flatMap((step) => {
        const value = what in step ? step[what as keyof StepResult] : undefined;
        const order = step.name === 'ordered' ? ' in order of date' : '';
        return typeof value === 'number'
          ? [`${shown(value)} at ${number(step.size)} meldingen${order}`]
          : [];
      })
      .join(', ');
  const last = steps.findLast((step) => 'held' in step);
  const held = last !== undefined && 'held' in last ? last.held : undefined;
  return `### Counted by day, and many periods\n
${held === undefined ? '' : `In all are held, bytes a row of ${number(last?.size ?? 0)} meldingen and what belongs to them: ${held.read.toFixed(1)} when they are read (keys and references with them), ${held.reports.toFixed(1)} after two reports, for which the rows stand in order of date a second time, and ${held.byDay.toFixed(1)} when all is counted by day.\n\n`}The one report in which the measures were counted by day took ${of('cubes', (value) => `${ms(value)} ms`)}.\n
The 11 measures for each of the twelve months of the year by day, against those of its busiest month alone row by row (each
the least of five): ${of('year', (value) => value.toFixed(2))} times as long. Not measured: years that lie further apart.`;
}

function coldText(colds: readonly Cold[]): string {
  const row = (size: number, name: string, list: readonly number[], peak: number | null) => [
    number(size),
    name,
    String(list.length),
    `${ms(median(list))} (${ms(Math.min(...list))})`,
    peak === null ? '-' : `${Math.round(peak / 1024)} MB`,
  ];
  return `### A cold process\n
A fresh process, bundled with its packages as the command line is, reads the CSV files and gives the answers once; in turn, whole processes by the clock. Not measured: what a
package manager or a cold disk adds.\n
${table(
  ['meldingen', 'process', 'rounds', 'ms', 'peak memory'],
  colds.flatMap(({ size, node, sva, duckdb, peaks }) => [
    row(size, 'bare Node', node, null),
    row(size, 'sva', sva, peaks.sva),
    row(size, 'DuckDB, 1 thread', duckdb, peaks.duckdb),
  ]),
)}`;
}

function accountText(accounts: readonly Account[]): string {
  return `### The account of a contract

A fresh process reads the CSV files and makes the account of a quarter by the contract of 2022: not the 15 counts above but all its measures, under
each reading, with their bounds and the year before. Once, so that there is no spread, and without a peer: nobody else has these definitions.
Not measured: record types that the random year does not have.

${table(
  ['meldingen', 'reading, ms', 'account, ms', 'peak memory'],
  accounts.map(({ size, read, report, peak }) => [
    number(size),
    ms(read),
    ms(report),
    `${Math.round(peak / 1024)} MB`,
  ]),
)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const times = (ratio: number) => `${ratio.toFixed(ratio < 0.1 ? 2 : 1)} ×`;
const ms = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
const number = (value: number) => String(value).replaceAll(/\B(?=(\d{3})+$)/g, '.');
