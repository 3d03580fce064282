export { dataHash } from './data-hash.ts';
export { type DuckDbEngine, duckDbEngine } from './duckdb-tables.ts';
export { exampleDataset, writeExample } from './example-files.ts';
export { writeFailure } from './failure.ts';
export { type ColumnMapping, readMappingFile } from './mapping.ts';
export {
  type DirectoryReading,
  type FileReading,
  type ReadOptions,
  type ReadProgress,
  readDirectory,
} from './read-directory.ts';
export {
  type ProgressStream,
  type TerminalProgress,
  terminalProgress,
} from './terminal-progress.ts';
