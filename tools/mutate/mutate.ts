/**
 * Mutation testing of `src/calculate` and `src/norms`: changes one small thing at a time and looks whether a test fails.
 *
 *   npm run mutate -- [FILE…]           calculate/reach, norms/terms; indicators/plannen; without any, all of the first two
 *   npm run mutate -- again [FILE…]     only what survived without a reason, or stands on a line that has changed
 *   npm run mutate -- page              only writes the page
 *
 * What is found of a file is kept in node_modules/.cache/sva-mutate until its text changes; docs/mutaties.md is written from
 * it, and names the files of which there is nothing. `MUTATE_BUDGET` is how many milliseconds of processor time a mutant gets,
 * `MUTATE_TESTS` which test files are run.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { bundle } from './bundle.ts';
import { type Finding, hashOf, keep, kept, knownOf, lastOf } from './findings.ts';
import { dataFiles, instrument, triedFiles } from './instrument.ts';
import { judge } from './judge.ts';
import type { Mutant } from './mutant.ts';
import { page, readReasons, reasonOf } from './page.ts';
import { Suite } from './suite.ts';
import { processorTime, type Trial, type Watched, watch } from './watch.ts';

const BUDGET = Number(process.env['MUTATE_BUDGET'] ?? 3000);

export async function main(...asked: string[]): Promise<number> {
  const all = triedFiles();
  const isAgain = asked[0] === 'again';
  const names = isAgain ? asked.slice(1) : asked;
  const known = [...all, ...dataFiles()];
  const wanted = names.length === 0 ? all : names.flatMap((name) => named(name, known));
  if (asked[0] !== 'page') await tryFiles([...new Set([...all, ...wanted])], wanted, isAgain);
  const findingsOf = (files: readonly string[]) =>
    files.flatMap((file) => {
      const found = kept(file);
      return found === null ? [] : [{ file, ...found }];
    });
  const findings = findingsOf(all);
  const missing = all.filter((name) => findings.every(({ file }) => file !== name));
  if (missing.length > 0) console.log(`not measured as it is now: ${missing.join(', ')}`);
  writeFileSync('docs/mutaties.md', page(findings, missing, findingsOf(dataFiles())));
  return 0;
}

function named(name: string, all: readonly string[]): string[] {
  const found = all.filter((file) => file.replace('.ts', '') === name || file === name);
  if (found.length === 0 && name !== 'page') throw new Error(`no file ${name}: ${all.join(', ')}`);
  return found;
}

async function tryFiles(
  all: readonly string[],
  wanted: readonly string[],
  isAgain: boolean,
): Promise<void> {
  const { stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' });
  const reasons = readReasons();
  const texts = new Map(all.map((file) => [file, hashOf(file)]));
  const { code, mutants } = await instrument(all);
  const seen = new Uint8Array(mutants.length);
  const suite = new Suite((...ids) => {
    for (const id of ids) seen[id] = 1;
  });
  const [watching, bare] = [await bundle(code, 'watched'), await bundle(code, 'bare')];
  const watched = await watch(suite, watching, seen);
  console.log(watched.left.join('\n'));
  console.log(`${watched.trials.length} trials, ${Math.round(processorTime() / 1000)} s`);
  for (const file of wanted) {
    const own = mutants.filter((mutant) => mutant.file === file);
    const before = isAgain ? lastOf(file) : null;
    const known = knownOf(own, before?.found ?? []);
    const found = own.map((mutant, index): Finding => {
      const last = known[index];
      const isDone = last != null && (last.killedBy !== null || reasonOf(last, reasons) !== null);
      const { killedBy, isLoop, ran, reached } = isDone
        ? last
        : judge(suite, bare, mutant, trialsOf(mutant, own, watched), BUDGET);
      return { ...mutant, killedBy, isLoop, ran, reached };
    });
    const commits = new Set([...(before?.commits ?? []), stdout.trim()]);
    keep(file, texts.get(file) ?? '', [...commits], found);
    const survived = found.filter(({ killedBy }) => killedBy === null);
    console.log(`${file}: ${own.length - survived.length} of ${own.length} killed`);
    for (const { line, code: was, instead, ran, reached } of survived)
      console.log(
        `  ${line}: ${was.slice(0, 60)} → ${instead.slice(0, 60)} (${ran} of ${reached})`,
      );
  }
}

/** Where fewer tests than this come by a mutant, others are asked too. */
const FEW = 50;

/**
 * The tests that come by a mutant. What is worked out once and kept only the first test comes by, and a constant none: then
 * also the tests of its folder, and of a constant those that come by the code near it.
 */
function trialsOf(mutant: Mutant, own: readonly Mutant[], { trials }: Watched): readonly Trial[] {
  const by = (ids: readonly number[]) =>
    trials.filter(({ reached }) => ids.some((id) => reached.has(id)));
  const direct = by([mutant.id]);
  if (direct.length >= FEW) return direct;
  const folder = mutant.file.slice(0, mutant.file.indexOf('/') + 1);
  const ofFolder = trials.filter(({ file, case: one }) => file.startsWith(folder) && one === null);
  if (direct.length > 0) return [...new Set([...direct, ...ofFolder])];
  const ofLine = by(own.filter(({ line }) => line === mutant.line).map(({ id }) => id));
  const ofFile = by(own.map(({ id }) => id));
  const name = mutant.file.replace('.ts', '.test.ts');
  const [ofName, quick] = [
    trials.filter(({ file }) => file === name),
    trials.filter(({ cost }) => cost < 50),
  ];
  return [...new Set([...ofLine, ...ofFile, ...ofName, ...ofFolder, ...quick])];
}
