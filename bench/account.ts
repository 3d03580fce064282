/**
 * The account of a year from files, each time in a fresh process: `sva example` writes the files, `sva report` counts.
 * Build first. Name another build to alternate with, to compare two versions on a busy machine.
 *
 *   node account.mjs [rounds] [other dist/cli/main.js]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const rounds = Number(process.argv[2] ?? 5);
const builds = ['dist/cli/main.js', ...process.argv.slice(3)].map((file) => resolve(file));

/** Runs a build to its end. */
function run(build: string, args: readonly string[]) {
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [build, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`${build} ended with ${status}: ${stderr}`);
  return { wall: performance.now() - begun, output: stdout };
}

const folder = mkdtempSync(join(tmpdir(), 'sva-account-'));
try {
  const files = join(folder, 'files');
  run(builds[0] as string, ['example', files]);
  const walls = builds.map((): number[] => []);
  let expected: string | undefined;
  for (let round = 0; round < rounds; round++) {
    for (const [index, build] of builds.entries()) {
      const { wall, output } = run(build, ['report', '2020', '--year', '2022', '--data', files]);
      expected ??= output;
      if (output !== expected) throw new Error(`${build} gives another account`);
      walls[index]?.push(wall);
    }
  }
  for (const [index, build] of builds.entries()) {
    const sorted = (walls[index] ?? []).toSorted((a, b) => a - b);
    const at = (place: number) => ((sorted[place] ?? Number.NaN) / 1000).toFixed(2);
    process.stdout.write(
      `${build}: median ${at(sorted.length >> 1)} s (${at(0)}-${at(sorted.length - 1)}), ${rounds} cold runs\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
