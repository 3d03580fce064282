/**
 * The bench: our engine beside DuckDB, Arquero and the naive version, over the same data and with the same answers, or it
 * fails. Writes its tables into docs/prestaties.md and its chart to docs/prestaties.svg.
 *
 *   npm run bench -- [minutes] [size …]
 *
 * After so many minutes no further step is begun, and the page says which are not there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { chart } from './chart.ts';
import { writeFiles } from './files.ts';
import { type Account, type Cold, page, type Result, type StepResult } from './page.ts';
import type { Found } from './race.ts';
import type { StepName } from './step.ts';

const YEAR = 31_000;
const SIZES = [1000, 10_000, YEAR, 100_000, 1_000_000, 10_000_000];
const ROUNDS = 7;
const WARM = 2;
/**
 * Of data in memory that a report takes a few milliseconds of, as many rounds as the harness of the peers has: before, it is
 * the compiler of each engine that is measured.
 */
const SMALL = { below: 100_000, rounds: 21, warm: 30 };
/** Of each size, what is measured beside data in memory, and how many rounds. */
const OTHERS: { readonly [size: number]: { readonly [step in StepName]?: number } } = {
  [YEAR]: { files: 7, objects: 7 },
  100000: { objects: 5 },
  1000000: { files: 5, ordered: ROUNDS },
  10000000: { files: 1 },
};
/** Of these sizes whole processes are measured, so many times. */
const COLD: { readonly [size: number]: number } = { [YEAR]: ROUNDS, 10000000: 1 };

/** Of these sizes the account of a contract is made from CSV, once. */
const ACCOUNTS: readonly number[] = [YEAR, 1_000_000, 10_000_000];

const document = resolve('docs/prestaties.md');
const peers = resolve('bench/peers');

export async function main(minutes = '10', ...sizes: string[]): Promise<number> {
  const begun = performance.now();
  const isLate = () => performance.now() - begun > Number(minutes) * 60_000;
  installPeers();
  // Inside the project, so that zod and the others are found.
  const home = resolve('node_modules/.cache/sva-bench');
  mkdirSync(home, { recursive: true });
  const code = mkdtempSync(join(home, 'run-'));
  const scratch = mkdtempSync(join(tmpdir(), 'sva-bench-'));
  try {
    await bundle(code);
    const load = loadavg()[0] ?? 0;
    const steps: StepResult[] = [];
    const colds: Cold[] = [];
    const accounts: Account[] = [];
    for (const size of sizes.length === 0 ? SIZES : sizes.map(Number)) {
      const folder = join(scratch, String(size));
      const isSmall = size < SMALL.below;
      const resident = isSmall ? SMALL.rounds : ROUNDS;
      const asked = Object.entries({ resident, ...OTHERS[size] }) as [StepName, number][];
      let answer: string | undefined;
      let isWritten = false;
      for (const [name, rounds] of asked) {
        if (isLate()) {
          steps.push({ name, size, missing: `not begun within ${minutes} minutes` });
          continue;
        }
        const order = name === 'ordered' ? 'by date' : 'any';
        const place = order === 'any' ? folder : `${folder}-ordered`;
        if (order !== 'any') writeFiles(size, place, order);
        else if (!isWritten) writeFiles(size, folder);
        isWritten ||= order === 'any';
        const warm = name === 'resident' && isSmall ? SMALL.warm : WARM;
        const step = runStep(code, { name, size, rounds, warm, folder: place });
        steps.push(step);
        say(step);
        if (order !== 'any') rmSync(place, { recursive: true, force: true });
        if (!('times' in step) || order !== 'any') continue;
        answer ??= step.answer;
        if (step.answer !== answer) throw new Error(`${name} over ${size} gives another answer`);
      }
      const rounds = COLD[size];
      if (rounds !== undefined && isWritten && !isLate())
        colds.push(runCold(code, size, folder, rounds));
      if (ACCOUNTS.includes(size) && isWritten && !isLate())
        accounts.push(runAccount(code, size, folder));
      rmSync(folder, { recursive: true, force: true });
    }
    const result: Result = {
      steps,
      colds,
      accounts,
      load,
      minutes: (performance.now() - begun) / 60_000,
      versions: versions(),
    };
    writeFileSync(document, page(readFileSync(document, 'utf8'), result));
    writeFileSync(join(dirname(document), 'prestaties.svg'), chart(steps));
    process.stdout.write(`${result.minutes.toFixed(1)} minutes; see docs/prestaties.md\n`);
    return 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    rmSync(code, { recursive: true, force: true });
  }
}

function installPeers(): void {
  if (existsSync(join(peers, 'node_modules'))) return;
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--no-package-lock'];
  const { status } = spawnSync('npm', args, { cwd: peers, stdio: 'inherit' });
  if (status !== 0) throw new Error('the peers could not be installed in bench/peers');
}

const ENTRIES = ['bench/step.ts', 'bench/cold.ts', 'bench/contract.ts'];

async function bundle(outdir: string): Promise<void> {
  // As the package says of its own files.
  writeFileSync(join(outdir, 'package.json'), '{ "type": "module" }\n');
  const options: BuildOptions = {
    outdir,
    bundle: true,
    // As the command line is built; the peers stand in a folder of their own.
    external: ['@duckdb/node-api', 'arquero'],
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  };
  await build({ ...options, entryPoints: ENTRIES, splitting: true });
  await build({ ...options, entryPoints: ['src/node/reading-thread.ts'] });
}

type Asked = { name: StepName; size: number; rounds: number; warm: number; folder: string };

function runStep(code: string, { name, size, rounds, warm, folder }: Asked): StepResult {
  const step = join(code, 'step.js');
  const args = ['--expose-gc', '--max-old-space-size=8192', step, name, size, rounds, warm, folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args.map(String), peers], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  // A peer that differs ends the bench; one that cannot do the work is named on the page.
  if (status !== 0 && stderr.includes('differs:')) throw new Error(stderr);
  if (status !== 0) {
    process.stderr.write(stderr);
    return { name, size, missing: 'failed' };
  }
  return { name, size, rounds, ...(JSON.parse(stdout) as Found & { peak: number }) };
}

/** Bare Node, ours and DuckDB in turn, each in a fresh process. */
function runCold(code: string, size: number, folder: string, rounds: number): Cold {
  const engines = { node: ['-e', ''], sva: ['sva'], duckdb: ['duckdb'] };
  const found: Cold = { size, node: [], sva: [], duckdb: [], peaks: { sva: 0, duckdb: 0 } };
  const answers = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    for (const [engine, args] of Object.entries(engines) as [keyof typeof engines, string[]][]) {
      const rest = engine === 'node' ? args : [join(code, 'cold.js'), ...args, folder, peers];
      const begun = performance.now();
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--max-old-space-size=8192', ...rest],
        {
          encoding: 'utf8',
        },
      );
      found[engine].push(performance.now() - begun);
      if (status !== 0) throw new Error(stderr);
      if (engine === 'node') continue;
      const { answer, peak } = JSON.parse(stdout) as { answer: unknown; peak: number };
      answers.add(JSON.stringify(answer));
      found.peaks[engine] = Math.max(found.peaks[engine], peak);
    }
  }
  if (answers.size > 1) throw new Error('a cold process gives another answer');
  return found;
}

/** The account of a contract in a fresh process. */
function runAccount(code: string, size: number, folder: string): Account {
  const args = ['--max-old-space-size=8192', join(code, 'contract.js'), folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  process.stdout.write(`account ${size}: ${stdout}`);
  return { size, ...(JSON.parse(stdout) as Omit<Account, 'size'>) };
}

function versions(): Result['versions'] {
  const manifest = JSON.parse(readFileSync(join(peers, 'package.json'), 'utf8')) as {
    dependencies: { [name: string]: string };
  };
  return { node: process.version, ...manifest.dependencies };
}

function say(step: StepResult): void {
  const what =
    'missing' in step
      ? step.missing
      : Object.entries(step.times)
          .map(([engine, { wall }]) => `${engine} ${Math.min(...wall).toFixed(1)}`)
          .join(', ');
  process.stdout.write(`${step.name} ${step.size}: ${what}\n`);
}
