/**
 * Compiles `src/node/assembly/cells.ts` to the bytes in `src/node/kernel-bytes.ts`. With `--check` it writes nothing and
 * says whether they are the same. AssemblyScript is large, and stands in a folder of its own.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COMPILER = 'tools/assemblyscript';
const SOURCE = 'src/node/assembly';
const TARGET = 'src/node/kernel-bytes.ts';

export function main(option?: string): number {
  if (!existsSync(`${COMPILER}/node_modules`))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: COMPILER, stdio: 'ignore' });
  const written = moduleOf(compiled());
  if (option !== '--check') {
    writeFileSync(TARGET, written);
    console.log(`${TARGET}: ${written.length} bytes`);
    return 0;
  }
  const isSame = readFileSync(TARGET, 'utf8') === written;
  const says = isSame ? `is compiled from ${SOURCE}` : 'is of another source: npm run build:kernel';
  console.log(`${TARGET} ${says}`);
  return isSame ? 0 : 1;
}

function compiled(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'sva-kernel-'));
  const file = join(folder, 'cells.wasm');
  const options = [
    ['--runtime', 'stub', '--noAssert', '-O3'],
    ['--enable', 'simd', '--enable', 'threads', '--enable', 'bulk-memory'],
    ['--importMemory', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '1024'],
  ];
  try {
    execFileSync(
      process.execPath,
      [
        `${COMPILER}/node_modules/assemblyscript/bin/asc.js`,
        `${SOURCE}/cells.ts`,
        '--outFile',
        file,
        ...options.flat(),
      ],
      { stdio: 'inherit' },
    );
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function moduleOf(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,94}/g) ?? [];
  return `/** The kernel of \`assembly/cells.ts\` as WebAssembly, written by \`npm run build:kernel\`. */
export const KERNEL =
  '${lines.join("' +\n  '")}';
`;
}
