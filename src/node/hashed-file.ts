import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { readFailure } from './failure.ts';

/** A file that is read from begin to end, and whose hash is taken on the way. */
export type HashedFile = {
  /** How many bytes come still, as far as that is known. */
  left(): number;
  /** Reads on into the room from a place on. @returns how many bytes; 0 at the end of the file */
  read(room: Buffer, from: number): number;
  /** The SHA-256 of all that was read, in hexadecimal; asked once. */
  sha256(): string;
  close(): Promise<void>;
};

/** @throws SvaError `unreadable` when the system refuses, also later on */
export async function hashedFile(path: string): Promise<HashedFile> {
  const hash = createHash('sha256');
  const file = await open(path, 'r').catch((error: unknown) =>
    Promise.reject(readFailure(path, error)),
  );
  let { size: left } = await file.stat();
  return {
    left: () => left,
    read(room, from) {
      try {
        const bytes = readSync(file.fd, room, from, room.length - from, null);
        if (bytes > 0) hash.update(room.subarray(from, from + bytes));
        left = Math.max(0, left - bytes);
        return bytes;
      } catch (error) {
        throw readFailure(path, error);
      }
    },
    sha256: () => hash.digest('hex'),
    close: () => file.close(),
  };
}
