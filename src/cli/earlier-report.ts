import { readFile } from 'node:fs/promises';
import { SvaError } from '../util/index.ts';

/** Reads the JSON of an earlier report. Throws an `SvaError` with the path for a file that is not there or holds no JSON. */
export async function earlierReport(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'onbekende fout';
    const message =
      why === 'ENOENT'
        ? `‘${path}’ is er niet. Nodig is een verantwoording uit sva report --format json -o BESTAND.`
        : `‘${path}’ is niet te lezen (${why}).`;
    throw new SvaError('unreadable', message, { place: path });
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new SvaError(
      'unreadable',
      `‘${path}’ is geen JSON. Nodig is een verantwoording uit sva report --format json -o BESTAND.`,
      { place: path },
    );
  }
}
