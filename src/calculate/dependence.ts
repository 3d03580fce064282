import { type Condition, reader } from '../model/index.ts';
import { remember } from '../util/index.ts';

/** Whether the answer may be another one in another period; dates that the measure names aside. */
export const dependsOnPeriod: (condition: Condition) => boolean = remember(
  reader<boolean>({
    is: () => false,
    filled: () => false,
    reached: () => true,
    elapsed: () => false,
    notAfter: () => false,
    within: () => false,
    during: () => true,
    running: () => true,
    age: () => true,
    some: ({ where }, read) => where !== undefined && read(where),
    overlap: ({ where }, read) => where !== undefined && read(where),
    all: (parts, read) => parts.some(read),
    any: (parts, read) => parts.some(read),
    not: (part, read) => read(part),
  }),
);

/** Whether a condition asks about other records: it is answered for a whole table at once. */
export const looksElsewhere: (condition: Condition) => boolean = remember(
  reader<boolean>({
    is: () => false,
    filled: () => false,
    reached: () => false,
    elapsed: () => false,
    notAfter: () => false,
    within: () => false,
    during: () => false,
    running: () => false,
    age: () => false,
    some: () => true,
    overlap: () => true,
    all: (parts, read) => parts.some(read),
    any: (parts, read) => parts.some(read),
    not: (part, read) => read(part),
  }),
);
