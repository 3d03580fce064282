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
    const larger = new this.Store(Math.max(wanted, length * 2));
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

  /** What was added, as long as it is. What is added later is written elsewhere. */
  finished(): T {
    if (this.size < this.cells.length) this.cells = this.cells.slice(0, this.size) as T;
    return this.cells;
  }
}
