import { nearest } from './suggest.ts';

/** Where and why a call was refused. */
export type SvaErrorCode =
  | 'unknown-code'
  | 'unknown-option'
  | 'unknown-record'
  | 'unknown-field'
  | 'invalid-period'
  | 'invalid-date'
  | 'invalid-contract'
  | 'invalid-measure'
  | 'invalid-records'
  | 'broken-series'
  | 'unreadable'
  | 'not-installed'
  | 'usage';

/** What the caller did wrong: the call is refused and nothing was counted. Bad data never throws this. */
export class SvaError extends Error {
  override readonly name = 'SvaError';
  constructor(
    readonly code: SvaErrorCode,
    message: string,
    readonly details: {
      /** What was given. */
      readonly value?: unknown;
      /** Where it was given: an argument, a path in a contract, a file. */
      readonly place?: string;
      /** The nearest valid name, when one is near. */
      readonly suggestion?: string | undefined;
      /** What is wrong without how to mend it in code, for who mends it another way. */
      readonly problem?: string;
    } = {},
  ) {
    super(message);
  }
}

/** The error about a number that is not whole, or from 2^53 on, where numbers are no longer exact. @param text how it is written */
export const notExact = (text: string | null, value: unknown): SvaError =>
  new SvaError(
    'unreadable',
    `‘${text}’ is geen geheel getal dat precies te tellen is (kleiner dan 2^53).`,
    { value },
  );

/** An error about a name that is not there, with the nearest one that is. */
export function unknownName(
  code: SvaErrorCode,
  what: string,
  value: string,
  names: readonly string[],
  place?: string,
): SvaError {
  const suggestion = nearest(value, names);
  const hint =
    suggestion === undefined
      ? names.length > 0 && names.length <= 12
        ? ` Er zijn: ${names.join(', ')}.`
        : ''
      : ` Bedoelde u ${suggestion}?`;
  return new SvaError(code, `${what} ‘${value}’ bestaat niet.${hint}`, {
    value,
    suggestion,
    ...(place !== undefined && { place }),
  });
}
