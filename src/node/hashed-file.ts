import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readFailure } from './failure.ts';

/** A file that is read from begin to end, and whose hash is taken on the way. */
export type HashedFile = {
  /** How many bytes come still, as far as that is known. */
  left(): number;
  /** Reads on into the room from a place on. @returns how many bytes; 0 at the end of the file */
  read(room: Buffer, from: number): number;
  /** The SHA-256 of all that was read, in hexadecimal; asked once. */
  sha256(): string;
  close(): void;
};

/**
 * Opens a file. It waits for the system, as reading does: to have another thread wait takes milliseconds a file where the
 * processors are busy compiling.
 *
 * @throws SvaError `unreadable` when the system refuses, also later on
 */
export function hashedFile(path: string): HashedFile {
  const asked = <T>(ask: () => T): T => {
    try {
      return ask();
    } catch (error) {
      throw readFailure(path, error);
    }
  };
  const hash = createHash('sha256');
  const file = asked(() => openSync(path, 'r'));
  let { size: left } = asked(() => fstatSync(file));
  return {
    left: () => left,
    read(room, from) {
      const bytes = asked(() => readSync(file, room, from, room.length - from, null));
      if (bytes > 0) hash.update(room.subarray(from, from + bytes));
      left = Math.max(0, left - bytes);
      return bytes;
    },
    sha256: () => hash.digest('hex'),
    close: () => closeSync(file),
  };
}
