import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { build } from 'esbuild';

// Of this process alone: two runs at once, of two checkouts that share node_modules, would get each other's command line.
const folder = resolve(`node_modules/.cache/sva-cli-test/${process.pid}`);
const bundle = join(folder, 'main.mjs');
/** A command that has not ended by then never ends. */
const PATIENCE = 80_000;

/** Bundles the command line from the sources, so that its tests need no build. Once for all tests of this process. */
export async function bundleCommandLine(): Promise<void> {
  if (existsSync(bundle)) return;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    entryPoints: { main: 'src/cli/main.ts', thread: 'test/cli/command-thread.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
}

/** What a command line printed, and how it ended. */
export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

let ask: ((args: readonly string[]) => Ran) | null = null;

/** Runs the command line, in a thread that has run others before: most of a process is its start. */
export function sva(...args: readonly string[]): Ran {
  ask ??= commandThread();
  return ask(args);
}

function commandThread(): (args: readonly string[]) => Ran {
  const { port1: here, port2: there } = new MessageChannel();
  const ended = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Worker(join(folder, 'thread.mjs'), {
    workerData: { port: there, ended },
    transferList: [there],
  });
  thread.unref();
  return (args) => {
    Atomics.store(ended, 0, 0);
    here.postMessage(args);
    Atomics.wait(ended, 0, 0, PATIENCE);
    const ran: { readonly message: Ran } | undefined = receiveMessageOnPort(here);
    if (ran === undefined) throw new Error(`sva ${args.join(' ')} does not end`);
    return ran.message;
  };
}

/** Runs it in a process of its own, as a user does. */
export function svaProcess(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs it with a reader that has enough after one line, as `| head -n 1` does. */
export function svaToHead(...args: readonly string[]): Ran {
  const line = `"${process.execPath}" "${bundle}" ${args.join(' ')} | head -n 1`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** A new directory for one test, and how to take it away. */
export function temporaryDirectory(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'sva-cli-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
