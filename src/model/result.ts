import type { Element } from './element.ts';

/** A result that WIJ Groningen must reach. */
export type Result = Element & {
  /** Under which of the three sporen the table stands. */
  readonly spoor: 1 | 2 | 3;
  /**
   * What the head of its table calls it; `inhoudelijk` for the one on the growth of expenses. In 2020:
   * `focus` for those that were picked out, `overig` for those reported less often.
   */
  readonly level: 'hoofd' | 'ondersteunend' | 'inhoudelijk' | 'focus' | 'overig';
  /** What it consists of, where the text lists that. */
  readonly parts?: readonly Element[];
};

/** One of the three sporen of the agreement. */
export type Spoor = { readonly number: 1 | 2 | 3; readonly title: string };
