/** Stands for vitest in the bundle: it gathers tests instead of running them. */
import type { Mutation } from './suite.ts';

const { __mutation: mutation } = globalThis as unknown as { __mutation: Mutation };

type Run = (...given: unknown[]) => unknown;
export const { expect } = mutation;
export const vi = { setConfig: () => {} };

const path: string[] = [];
const bodyOf = (rest: readonly unknown[]) => rest.find((one) => typeof one === 'function') as Run;
const rowsOf = (table: readonly unknown[]) =>
  table.map((row) => (Array.isArray(row) ? row : [row]));
const label = (name: string, row: readonly unknown[], index: number) =>
  `${name.replace(/%[sdj]/, () => JSON.stringify(row[0]))} #${index}`;

function group(name: string, body: Run): void {
  path.push(name);
  try {
    body();
  } finally {
    path.pop();
  }
}
const add = (name: string, body: Run) => mutation.add([...path, name].join(' > '), body);
const nothing = () => {};

const each =
  (one: (name: string, body: Run) => void) =>
  (table: readonly unknown[]) =>
  (name: string, ...rest: unknown[]) => {
    for (const [index, row] of rowsOf(table).entries())
      one(label(name, row, index), () => bodyOf(rest)(...row));
  };
const plain =
  (one: (name: string, body: Run) => void) =>
  (name: string, ...rest: unknown[]) =>
    one(name, bodyOf(rest));
const forms = (one: (name: string, body: Run) => void) =>
  Object.assign(plain(one), {
    each: each(one),
    skip: nothing,
    skipIf: (isSkipped: boolean) => (isSkipped ? nothing : plain(one)),
    runIf: (isRun: boolean) => (isRun ? plain(one) : nothing),
  });

export const describe = forms(group);
export const test = forms(add);
export { test as it };

const refused = () => {
  throw new Error('a test file with beforeAll is not run');
};
export const beforeAll = refused;
export const beforeEach = refused;
export const afterAll = nothing;
export const afterEach = nothing;
