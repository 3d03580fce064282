import type { Element } from './element.ts';

/** A datum that the primary system must be able to give. Fields name it in `.meta()`: `eis: ['EN2']`. */
export type RegistratieEis<GroupCode extends string = string> = Element & {
  /** The code of its group: `EN`. */
  readonly group: GroupCode;
};
