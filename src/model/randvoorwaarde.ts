import type { Element } from './element.ts';

/** A requirement on how WIJ Groningen works. */
export type Randvoorwaarde<GroupCode extends string = string> = Element & {
  /** The code of its group: `AE`. */
  readonly group: GroupCode;
  /** What the municipality must do in return: `AE-3-G`. */
  readonly counterObligation?: Element;
  /** The letters and forms that it makes obligatory: `GE-12.1`. */
  readonly forms?: readonly Element[];
};
