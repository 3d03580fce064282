import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { unreadable } from './failure.ts';
import { type HashedFile, hashedFile } from './hashed-file.ts';

/** Small blocks: a cold process reads them faster than large ones, and memory stays flat. */
const BLOCK = 16 * 1024;

/** After so many blocks (2 MB) others get a turn. Waiting for each block would cost more than reading it. */
const TURN = 128;

/** No record of a registration is this long: what does not end here was never closed. */
const LONGEST = 8 * 1024 * 1024;

/**
 * Takes in a stretch of a file, beginning where the last one was left off.
 * @param bytes valid during the call only
 * @param last whether the file ends here; then everything must be used
 * @param left how many bytes of the file come behind these, as far as that is known
 * @returns how many of the bytes it used: the rest comes again, with more behind it
 */
export type TakeBlock = (bytes: Buffer, last: boolean, left: number) => number;

/** How a file is read block by block. */
export type BlockOptions = {
  /** Is told after each block how much has been read. */
  readonly onBytes?: (bytes: number) => void;
  readonly signal?: AbortSignal | undefined;
  /** How many bytes are read at first; more when a record is longer. */
  readonly block?: number | undefined;
  /**
   * Is asked after each block whether it wants to read all that is left.
   * @param rest what was read and not used yet
   * @returns whether it did; `null` where it does not
   */
  readonly goOn?: (file: HashedFile, rest: Buffer) => Promise<boolean> | null;
};

/**
 * Reads a file from begin to end in blocks, and takes its hash on the way.
 *
 * @param path the file
 * @param take gets every block, at least one: that of an empty file is empty
 * @returns the SHA-256 of the bytes, in hexadecimal
 * @throws SvaError `unreadable` when the system refuses, or when a record does not end within 8 MB
 */
export async function readBlocks(
  path: string,
  take: TakeBlock,
  { onBytes = () => {}, signal, block = BLOCK, goOn = () => null }: BlockOptions = {},
): Promise<string> {
  const file = hashedFile(path);
  try {
    let buffer: Buffer = Buffer.allocUnsafeSlow(block);
    let held = 0;
    let blocks = 0;
    for (;;) {
      if (blocks++ % TURN === 0) await setImmediate();
      signal?.throwIfAborted();
      if (held > buffer.length / 2) buffer = enlarged(buffer, held, path);
      const bytesRead = file.read(buffer, held);
      const end = held + bytesRead;
      const used = take(buffer.subarray(0, end), bytesRead === 0, file.left());
      onBytes(bytesRead);
      if (bytesRead === 0) break;
      if (used > 0) buffer.copyWithin(0, used, end);
      held = end - used;
      const goesOn = goOn(file, buffer.subarray(0, held));
      if (goesOn !== null && (await goesOn)) break;
    }
    return file.sha256();
  } finally {
    file.close();
  }
}

function enlarged(buffer: Buffer, held: number, path: string): Buffer {
  if (buffer.length >= LONGEST) {
    throw unreadable(
      basename(path),
      null,
      'een record is langer dan 8 MB; dit is geen registratiebestand.',
    );
  }
  const larger = Buffer.allocUnsafeSlow(buffer.length * 2);
  buffer.copy(larger, 0, 0, held);
  return larger;
}
