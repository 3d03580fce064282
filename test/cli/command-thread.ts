/** Runs command lines one after the other, and tells of each what it printed and how it ended. */
import { type MessagePort, workerData } from 'node:worker_threads';
import { run } from '../../src/cli/run.ts';

const { port, ended } = workerData as { port: MessagePort; ended: Int32Array };

port.on('message', (args: readonly string[]) => void answer(args));

async function answer(args: readonly string[]): Promise<void> {
  const [out, err] = [collected(process.stdout), collected(process.stderr)];
  let code: number;
  try {
    code = await run(args);
  } catch (error) {
    // As Node ends a process of which an error was not caught.
    process.stderr.write(error instanceof Error ? `${error.stack}\n` : String(error));
    code = 1;
  }
  port.postMessage({ code, out: out(), err: err() });
  Atomics.store(ended, 0, 1);
  Atomics.notify(ended, 0);
}

/** Collects what is written to a stream from now on. */
function collected(stream: NodeJS.WriteStream): () => string {
  const pieces: Buffer[] = [];
  stream.write = (piece: string | Uint8Array, ...rest: unknown[]) => {
    pieces.push(Buffer.from(piece as Uint8Array));
    for (const done of rest) if (typeof done === 'function') done();
    return true;
  };
  return () => Buffer.concat(pieces).toString('utf8');
}
