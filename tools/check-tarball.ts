import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const typescript = '6.0.3';

/** The same small account in each kind of project: one complaint of two was justified. */
const account = `
const data = dataset({
  klacht: [
    { klachtId: 'K1', betreft: 'WIJ', afhandeling: 'gegrond', ontvangstdatum: '2022-03-30', datumAfhandeling: '2022-04-28' },
    { klachtId: 'K2', betreft: 'WIJ', afhandeling: 'ongegrond', ontvangstdatum: '2022-04-04', datumAfhandeling: '2022-05-02' },
  ],
});
const outcome = report(sva2022, data, { period: quarter(2022, 2), peildatum: '2022-07-15' }).outcome('R12-P2');
if (String(outcome?.value) !== '50') throw new Error('R12-P2 is ' + String(outcome?.value));
console.log('R12-P2', String(outcome?.value), outcome?.teller, outcome?.noemer);
`;

const COMPLAINTS = 600_000;
/** So many complaints in a file of some 20 MB, which threads read; each of them comes from the package as well. */
const large = `
let threads = 0;
process.on('worker', (thread) => {
  threads++;
  thread.on('error', (error) => { throw error; });
});
readDirectory('large', { threads: 2 }).then(({ dataset: read }) => {
  if (threads !== 1) throw new Error('read with ' + threads + ' other threads');
  const wrong = read.issues.filter(({ row }) => row !== null);
  if (read.table('klacht')?.size !== ${COMPLAINTS} || wrong.length > 0) throw new Error(String(read));
  console.log(String(read));
});
`;
const imports = [
  ['dataset, quarter, report', '@wij/sva'],
  ['sva2022', '@wij/sva/contracts/2022'],
  ['readDirectory', '@wij/sva/node'],
];
const esm = imports.map(([names, from]) => `import { ${names} } from '${from}';\n`).join('');
const cjs = imports.map(([names, from]) => `const { ${names} } = require('${from}');\n`).join('');

/** Packs what stands in dist, installs it in an empty project, and uses it there in three ways. */
export function main(): number {
  const folder = mkdtempSync(join(tmpdir(), 'sva-tarball-'));
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  try {
    const packed = execFileSync(
      'npm',
      ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
      { encoding: 'utf8' },
    );
    const [tarball] = JSON.parse(packed) as {
      filename: string;
      size: number;
      entryCount: number;
    }[];
    if (tarball === undefined) throw new Error('npm pack made nothing');
    console.log(`${tarball.filename}: ${tarball.size} bytes, ${tarball.entryCount} files`);

    writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true }\n');
    run(
      'npm',
      'install',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      `./${tarball.filename}`,
      `typescript@${typescript}`,
    );

    mkdirSync(join(folder, 'large'));
    const rows = Array.from({ length: COMPLAINTS }, (_, i) => `K${i},WIJ,gegrond,2022-03-30`);
    const header = 'klacht_id,betreft,afhandeling,ontvangstdatum';
    writeFileSync(join(folder, 'large/klacht.csv'), `${[header, ...rows].join('\n')}\n`);
    writeFileSync(join(folder, 'use.mjs'), esm + account + large);
    console.log('ESM', run('node', 'use.mjs').trim());
    writeFileSync(join(folder, 'use.cjs'), cjs + account + large);
    console.log('CJS', run('node', 'use.cjs').trim());
    for (const kind of ['mts', 'cts']) {
      writeFileSync(join(folder, `typed.${kind}`), esm + account);
    }
    for (const resolution of ['nodenext', 'bundler']) {
      const module = resolution === 'bundler' ? 'preserve' : resolution;
      const flags = ['--strict', '--target', 'es2022', '--lib', 'es2023,dom'];
      const choice = ['--module', module, '--moduleResolution', resolution, '--skipLibCheck'];
      run('npx', '--no-install', 'tsc', '--noEmit', ...flags, ...choice, 'typed.mts', 'typed.cts');
      console.log('TypeScript', resolution);
    }
    const { version } = JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as {
      version: string;
    };
    const told = run('npx', '--no-install', 'sva', '--version').trim();
    if (told !== version) throw new Error(`sva --version says ${told}, package.json ${version}`);
    console.log('npx sva --version', told);
    return 0;
  } catch (error) {
    const { message, stdout } = error as { message?: string; stdout?: string };
    console.error(message, stdout ?? '');
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
