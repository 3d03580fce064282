import { SvaError } from '../util/index.ts';

/** An error about a file that cannot be read at all, naming the file and, where known, the row or line. */
export function unreadable(file: string, row: number | null, message: string): SvaError {
  const place = row === null ? file : `${file}:${row}`;
  return new SvaError('unreadable', `${row === null ? file : `${file}, rij ${row}`}: ${message}`, {
    place,
  });
}

const REASONS_TO_READ: { readonly [code: string]: string } = {
  ENOENT: 'dit bestaat niet',
  EACCES: 'geen rechten om dit te lezen',
  EPERM: 'geen rechten om dit te lezen',
  EISDIR: 'dit is een map, geen bestand',
  ENOTDIR: 'dit is een bestand, geen map',
  EMFILE: 'er staan te veel bestanden tegelijk open',
  EBUSY: 'een ander programma houdt dit bestand bezet',
  EIO: 'de schijf geeft een leesfout',
};

const REASONS_TO_WRITE: { readonly [code: string]: string } = {
  ENOENT: 'de map ervan bestaat niet',
  EACCES: 'geen rechten om hier te schrijven',
  EPERM: 'geen rechten om hier te schrijven',
  EROFS: 'hier mag niet geschreven worden',
  EISDIR: 'dit is een map, geen bestand',
  ENOTDIR: 'een deel van dit pad is een bestand, geen map',
  EEXIST: 'dit is een bestand, geen map',
  ENOSPC: 'de schijf is vol',
  EBUSY: 'een ander programma houdt dit bestand bezet',
  EIO: 'de schijf geeft een schrijffout',
};

/** What the operating system says of a path that is read, as an `unreadable` error in Dutch; another error passes unchanged. */
export const readFailure = (path: string, error: unknown): Error =>
  failure(path, error, REASONS_TO_READ, 'lezen mislukt');

/** The same of a path that is written or made. */
export const writeFailure = (path: string, error: unknown): Error =>
  failure(path, error, REASONS_TO_WRITE, 'schrijven mislukt');

function failure(
  path: string,
  error: unknown,
  reasons: { readonly [code: string]: string },
  otherwise: string,
): Error {
  if (error instanceof SvaError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) return error instanceof Error ? error : new Error(String(error));
  return unreadable(path, null, `${reasons[code] ?? `${otherwise} (${code})`}.`);
}
