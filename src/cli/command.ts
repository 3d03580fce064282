import type { ParseArgsConfig } from 'node:util';

/** What a command prints, and with which code it ends. */
export type Result = {
  /** Bytes where it is no text. */
  readonly output: string | Uint8Array;
  /** Shown beside it, on stderr. */
  readonly messages?: readonly string[];
  /** 0 done, 1 `check` found errors or `--strict` was not met. Misuse is thrown, and ends with 2. */
  readonly exitCode: 0 | 1;
};

/** The options as they were given: texts, yes or no, and lists. */
export type Given = {
  readonly [option: string]: string | boolean | readonly (string | boolean)[] | undefined;
};

/** One command of the command line; how it is called stands in `commands`. */
export type Command = {
  /** The whole help, without the usage and the summary. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How many words may follow the command. */
  readonly words: { readonly least: number; readonly most: number };
  run(words: readonly string[], given: Given): Promise<Result> | Result;
};

/** The text of an option, or `undefined`. */
export function textOption(given: Given, name: string): string | undefined {
  const value = given[name];
  return typeof value === 'string' ? value : undefined;
}

/** The texts of an option that may be given more than once. */
export function textOptions(given: Given, name: string): string[] {
  const value = given[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
