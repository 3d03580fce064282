export { type Asked, calculateSql, type SqlCalculation } from './calculate-sql.ts';
export type { TableMapping } from './catalog.ts';
export { type DialectName, dialectNames } from './dialect.ts';
export { type Engine, type ResultRow, wholeNumber } from './engine.ts';
export { type DatabaseReportOptions, reportInDatabase } from './report-in-database.ts';
export type { Given } from './spread.ts';
export { createTables, loadTables } from './tables.ts';
export { type WriteOptions, type WrittenQuery, writeQueries } from './write-queries.ts';
