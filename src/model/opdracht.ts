import type { Element } from './element.ts';

/** What WIJ Groningen must do for a result. */
export type Opdracht<ResultCode extends string = string> = Element & {
  /** The code of its result. */
  readonly result: ResultCode;
  /** What it consists of, where the text lists that: `O15.1a`. */
  readonly parts?: readonly Element[];
};

/** What WIJ Groningen must see to in carrying out the opdrachten of a result. */
export type Obligation<ResultCode extends string = string> = Element & {
  /** The code of its result. */
  readonly result: ResultCode;
  /** The phase of the work under which it stands, in the words of the agreement; left out where there is none. */
  readonly phase?: string;
  /** What it consists of, where the text lists that: `V1.1.1`. */
  readonly parts?: readonly Element[];
};
