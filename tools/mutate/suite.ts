/** What the bundled tests talk to instead of vitest and fast-check. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type vm from 'node:vm';
import { expect } from 'vitest';

type Body = () => unknown;
/** A rule over random cases, as a test states it. */
export type Property = {
  readonly holds: (value: never) => unknown;
  /** Draws cases, the same each time. */
  readonly draw: () => unknown[];
};

/** The one place that the bundle and the runner share: `globalThis.__mutation`. */
export type Mutation = {
  /** The number of the mutant that is on; -1 for none. */
  active: number;
  hit: () => boolean;
  saw: (...ids: number[]) => void;
  files: { readonly [name: string]: () => unknown };
  expect: unknown;
  add: (name: string, body: Body) => void;
  property: (property: Property) => void;
};

/** A mutant that is asked so often in one test goes round without end. */
const MOST_HITS = 1_000_000;

export class Endless extends Error {}

export class Suite {
  readonly #mutation: Mutation;
  #hits = 0;
  #bodies: { name: string; body: Body }[] = [];
  #properties: Property[] = [];

  constructor(saw: (...ids: number[]) => void) {
    this.#mutation = {
      active: -1,
      hit: () => {
        if (++this.#hits > MOST_HITS) throw new Endless('goes round without end');
        return true;
      },
      saw,
      files: {},
      expect,
      add: (name, body) => this.#bodies.push({ name, body }),
      property: (property) => this.#properties.push(property),
    };
    Object.assign(globalThis, { __mutation: this.#mutation });
  }

  /** Switches a mutant on, or with -1 off. */
  switch(id: number): void {
    this.#mutation.active = id;
    this.#hits = 0;
  }

  /** Runs a fresh copy of all modules, constants included; returns how each test file is loaded. */
  load(script: vm.Script): Mutation['files'] {
    const made = { exports: {} };
    const run = script.runInThisContext() as (...given: unknown[]) => void;
    run(createRequire(resolve('package.json')), made, made.exports);
    return this.#mutation.files;
  }

  /** The tests of a file, in order. */
  tests(load: () => unknown): { name: string; body: Body }[] {
    this.#bodies = [];
    load();
    return this.#bodies;
  }

  /** Runs a test without its random cases, and returns the properties that it states. */
  run(body: Body): { properties: Property[]; result: unknown; error: unknown } {
    this.#hits = 0;
    this.#properties = [];
    try {
      return { result: body(), error: null, properties: this.#properties };
    } catch (error) {
      return { result: undefined, error, properties: this.#properties };
    }
  }
}
