/** The arrays that columns are kept in. */
export type Cells = Int32Array | Uint8Array | Float64Array;

/** What is added one by one gets room for so many at first: a dataset of a few rows has many short arrays. */
const SHORTEST = 8;

/**
 * A typed array that grows. Write at `cells[size++]` after `reserve`; take `cells` anew after each `reserve`. A class,
 * since every column has some: they share their methods.
 */
export class Growing<T extends Cells> {
  cells: T;
  size = 0;
  /** How many there will likely be in the end, where that is known. */
  expected = 0;

  /** @param none what stands for no value */
  constructor(
    private readonly Store: new (length: number) => T,
    private readonly none: number,
  ) {
    this.cells = new Store(0);
  }

  /** Makes room for so many more. */
  reserve(more: number): void {
    const wanted = this.size + more;
    const { length } = this.cells;
    if (wanted <= length) return;
    const enough = this.expected > length ? this.expected : length * 2;
    const larger = new this.Store(Math.max(wanted, enough));
    if (length > 0) larger.set(this.cells);
    this.cells = larger;
  }

  push(value: number): void {
    if (this.size === this.cells.length) this.reserve(SHORTEST);
    this.cells[this.size++] = value;
  }

  /** Adds no value until there are so many. */
  padTo(size: number): void {
    if (size <= this.size) return;
    this.reserve(size - this.size);
    this.cells.fill(this.none, this.size, size);
    this.size = size;
  }

  /** What was added, as long as it is. What is added later is written behind it, or elsewhere. */
  finished(): T {
    const { size, cells } = this;
    if (size === cells.length) return cells;
    // A little room that nobody uses costs less than to copy all; memory is taken when it is first written to.
    if (size > 0.75 * cells.length) return cells.subarray(0, size) as T;
    this.cells = cells.slice(0, size) as T;
    return this.cells;
  }
}
