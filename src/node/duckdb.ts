import { SvaError } from '../util/index.ts';

/** The package that brings DuckDB. It is an optional peer: who reads no Parquet and asks for no DuckDB has no need of it. */
const PACKAGE = '@duckdb/node-api';

/** As much of `@duckdb/node-api` as is used here; its own types are not there when it is not installed. */
export type DuckDbModule = {
  readonly DuckDBInstance: {
    create(path: string, options: { readonly [option: string]: string }): Promise<DuckDbInstance>;
  };
  readonly DuckDBDataChunk: {
    create(types: readonly DuckDbType[], rows: number): DuckDbChunk;
  };
  readonly DuckDBDateValue: new (days: number) => { readonly days: number };
  readonly DuckDBDecimalValue: new (value: bigint, width: number, scale: number) => object;
};

type DuckDbInstance = { connect(): Promise<DuckDbConnection>; closeSync(): void };

/** A type of DuckDB; as a text it is how SQL writes it: `DECIMAL(18,2)`. */
type DuckDbType = { toString(): string };

export type DuckDbConnection = {
  runAndReadAll(
    sql: string,
    values?: readonly string[],
  ): Promise<{ getRowObjectsJS(): { readonly [column: string]: unknown }[] }>;
  stream(
    sql: string,
    values?: readonly string[],
  ): Promise<{
    columnNames(): string[];
    columnTypes(): DuckDbType[];
    /** `null` or a chunk without rows after the last. */
    fetchChunk(): Promise<DuckDbChunk | null>;
  }>;
  createAppender(table: string): Promise<{
    columnType(column: number): DuckDbType;
    appendDataChunk(chunk: DuckDbChunk): void;
    closeSync(): void;
  }>;
  closeSync(): void;
};

type DuckDbChunk = {
  readonly rowCount: number;
  getColumnValues(column: number): readonly unknown[];
  setColumns(columns: readonly (readonly unknown[])[]): void;
};

/** A database of its own in the memory of this process. */
export type OpenDuckDb = {
  readonly module: DuckDbModule;
  readonly connection: DuckDbConnection;
  close(): void;
};

/**
 * Opens a database in memory.
 *
 * @param wanted what is done with it, for messages: `melding.parquet: een parquet-bestand wordt gelezen door DuckDB`
 * @param otherwise what can be done without it
 * @throws SvaError `not-installed` when the package is not there, with how to install it; `unreadable` when it is there
 * and does not start
 */
export async function openDuckDb(wanted: string, otherwise = ''): Promise<OpenDuckDb> {
  const module = await loadDuckDb(wanted, otherwise);
  // Nothing is fetched from the network: what DuckDB brings along is enough.
  const instance = await module.DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  return {
    module,
    connection,
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function loadDuckDb(wanted: string, otherwise: string): Promise<DuckDbModule> {
  try {
    // Its name is no literal, so that no bundler takes it in, or looks for it where it is not installed.
    const name: string = PACKAGE;
    return (await import(/* @vite-ignore */ /* webpackIgnore: true */ name)) as DuckDbModule;
  } catch (error) {
    const why = error instanceof Error ? firstLine(error.message) : 'onbekende fout';
    if (ABSENT.test(why))
      throw new SvaError(
        'not-installed',
        `${wanted}, en dat is hier niet geïnstalleerd. Installeer het naast @wij/sva: npm install ${PACKAGE}${otherwise}`,
        { value: PACKAGE },
      );
    throw new SvaError('unreadable', `${wanted}, en dat is geïnstalleerd maar start niet: ${why}`, {
      value: PACKAGE,
    });
  }
}

/** How Node, Bun and Vite say that the package itself is not there; one that lacks a part of its own is there. */
const ABSENT = /^(Cannot find (package|module)|Could not resolve) ['"]@duckdb\/node-api['"]/;

/** What DuckDB says comes with the statement below it. */
export const firstLine = (message: string): string => message.split('\n', 1)[0] ?? message;
