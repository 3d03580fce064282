import { KERNEL } from './kernel-bytes.ts';

/** The memory that a kernel works in; threads may share it. */
export type KernelMemory = { readonly buffer: SharedArrayBuffer };

/** Where the cells of some rows stand and which are asked: those at one place of all rows. */
type CellsAt = [begins: number, ends: number, place: number, width: number, size: number];
type Rows = [
  from: number,
  to: number,
  width: number,
  delimiter: number,
  begins: number,
  ends: number,
  places: number,
  most: number,
];
type ReadNumbers = [...CellsAt, numbers: number, none: number, odd: number];

/** The functions of `assembly/cells.ts`, which says what they do. Bytes, places and numbers are given by their address. */
export type Kernel = {
  readonly stopped: { readonly value: number };
  readonly passed: { readonly value: number };
  bareRows(...rows: Rows): number;
  anyRows(...rows: Rows): number;
  dates(...cells: ReadNumbers): number;
  numbers(...cells: [...ReadNumbers, hasCents: boolean]): number;
  meanings(...cells: [...ReadNumbers, words: number]): number;
  clearWords(words: number): void;
  addWord(words: number, room: number, from: number, length: number, meaning: number): number;
  keys(
    ...cells: [
      ...CellsAt,
      numbers: number,
      prefix: number,
      length: number,
      digits: number,
      fewest: number,
      most: number,
    ]
  ): void;
};

/** What of WebAssembly is used here: the types of Node do not tell of it. */
type Engine = {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
  readonly Memory: new (pages: {
    readonly initial: number;
    readonly maximum: number;
    readonly shared: true;
  }) => KernelMemory;
};

const PAGE = 64 * 1024;
let module: object | null = null;

/** `undefined` where Node runs without it (`--jitless`). */
const engine = (): Engine | undefined => (globalThis as { WebAssembly?: Engine }).WebAssembly;

/**
 * Memory for a kernel, all zero; `null` where this process can run none: Node is without WebAssembly, the processor is too
 * old for its instructions, or the process may not have so many addresses (`ulimit -v`; V8 keeps ten gigabytes of them free
 * behind each memory, and uses none).
 */
export function kernelMemory(bytes: number): KernelMemory | null {
  const webAssembly = engine();
  if (webAssembly === undefined) return null;
  const pages = Math.ceil(bytes / PAGE);
  try {
    module ??= new webAssembly.Module(Buffer.from(KERNEL, 'base64'));
    return new webAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  } catch {
    return null;
  }
}

/** The kernel at work in some memory. It is compiled once in a thread. */
export function kernelIn(memory: KernelMemory): Kernel {
  const webAssembly = engine();
  if (webAssembly === undefined) throw new Error('there was memory for a kernel');
  module ??= new webAssembly.Module(Buffer.from(KERNEL, 'base64'));
  return new webAssembly.Instance(module, { env: { memory } }).exports as Kernel;
}
