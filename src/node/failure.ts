import { SvaError } from '../util/index.ts';

/** An error about a file that cannot be read at all, naming the file and, where known, the row or line. */
export function unreadable(file: string, row: number | null, message: string): SvaError {
  const place = row === null ? file : `${file}:${row}`;
  return new SvaError('unreadable', `${row === null ? file : `${file}, rij ${row}`}: ${message}`, {
    place,
  });
}

const REASONS: { readonly [code: string]: string } = {
  ENOENT: 'dit bestaat niet',
  EACCES: 'geen rechten om dit te lezen',
  EPERM: 'geen rechten om dit te lezen',
  EISDIR: 'dit is een map, geen bestand',
  ENOTDIR: 'dit is een bestand, geen map',
  EMFILE: 'er staan te veel bestanden tegelijk open',
  EBUSY: 'een ander programma houdt dit bestand bezet',
  EIO: 'de schijf geeft een leesfout',
};

/** What the operating system says of a path, as an `unreadable` error in Dutch; another error passes unchanged. */
export function readFailure(path: string, error: unknown): Error {
  if (error instanceof SvaError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) return error instanceof Error ? error : new Error(String(error));
  return unreadable(path, null, `${REASONS[code] ?? `lezen mislukt (${code})`}.`);
}
