import { describe, expect, it } from 'vitest';
import { terminalProgress } from '../../src/node/index.ts';

const step = (bytes: number, rows: number) => ({
  file: 'melding.csv',
  bytes,
  totalBytes: 200,
  rows,
});

function drawnOn(isTTY: boolean): {
  readonly written: string[];
  write(text: string): void;
  readonly isTTY: boolean;
} {
  const written: string[] = [];
  return { written, isTTY, write: (text) => void written.push(text) };
}

describe('progress on a terminal', () => {
  it('is one line with the percentage, the file and the rows', () => {
    const stream = drawnOn(true);
    terminalProgress(stream).onProgress(step(100, 12_345));
    expect(stream.written).toEqual(['\r\u001b[2KInlezen: 50%, melding.csv (12.345 rijen)']);
  });

  it('is drawn anew only when the percentage or the file changes', () => {
    const stream = drawnOn(true);
    const { onProgress } = terminalProgress(stream);
    onProgress(step(100, 1));
    onProgress(step(101, 2));
    onProgress(step(102, 3));
    expect(stream.written).toHaveLength(2);
  });

  it('is erased at the end', () => {
    const stream = drawnOn(true);
    const progress = terminalProgress(stream);
    progress.onProgress(step(100, 1));
    progress.done();
    expect(stream.written.at(-1)).toBe('\r\u001b[2K');
  });

  it('draws nothing where there is no terminal', () => {
    const stream = drawnOn(false);
    const progress = terminalProgress(stream);
    progress.onProgress(step(100, 1));
    progress.done();
    expect(stream.written).toEqual([]);
  });
});
