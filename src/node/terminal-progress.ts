import type { ReadProgress } from './read-directory.ts';

/** What progress is drawn on: `process.stderr`. */
export type ProgressStream = {
  readonly isTTY?: boolean;
  /** Writes a text. */
  write(text: string): unknown;
};

/** One line that tells how far the reading is. */
export type TerminalProgress = {
  /** To be given as `onProgress`. */
  readonly onProgress: (progress: ReadProgress) => void;
  /** Erases the line. */
  done(): void;
};

const ERASE_LINE = '\r\u001b[2K';

/** Draws progress on one line of a terminal, each time the percentage or the file changes; elsewhere it draws nothing. */
export function terminalProgress(stream: ProgressStream): TerminalProgress {
  let drawn = '';
  return {
    onProgress({ file, bytes, totalBytes, rows }) {
      if (stream.isTTY !== true) return;
      const percentage = totalBytes === 0 ? 100 : Math.floor((bytes / totalBytes) * 100);
      const key = `${percentage}% ${file}`;
      if (key === drawn) return;
      drawn = key;
      const count = String(rows).replaceAll(/\B(?=(\d{3})+$)/g, '.');
      stream.write(`${ERASE_LINE}Inlezen: ${percentage}%, ${file} (${count} rijen)`);
    },
    done() {
      if (drawn !== '') stream.write(ERASE_LINE);
      drawn = '';
    },
  };
}
