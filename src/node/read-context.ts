import type { DatasetBuilder } from '../dataset/index.ts';
import type { DuckDbConnection } from './duckdb.ts';
import type { MappedColumns } from './header.ts';
import type { ColumnMapping } from './mapping.ts';
import type { ReadingThreads } from './reading-threads.ts';

/** What reading a file needs beside the file. */
export type ReadContext = {
  readonly builder: DatasetBuilder;
  readonly mapping: ColumnMapping;
  /** Gets the columns of the mapping that a file has. */
  readonly mapped: MappedColumns;
  /** DuckDB, for what only it reads: opened for the first file that needs it. @param file named when it is not there */
  readonly duckDb: (file: string) => Promise<DuckDbConnection>;
  /** Is told how many bytes were read since the last time, and how many rows there are so far. */
  readonly onBlock: (bytes: number, rows: number) => void;
  readonly signal: AbortSignal | undefined;
  /** Threads to read with, when so many bytes of a file are left; `null` when that is not worth it, or not wanted. */
  readonly threads?: (left: number) => Promise<ReadingThreads | null> | null;
  /** How many bytes are read at a time; when left out, as many as are read fastest. */
  readonly block?: number;
};

/** What a file turned out to hold. */
export type FileRead = {
  /** How many rows it has below its header, those that are not counted included. */
  readonly rows: number;
  /** The SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
};
