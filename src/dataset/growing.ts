/** The arrays that columns are kept in. */
export type Cells = Int32Array | Uint8Array | Float64Array;

/** A typed array that grows. Write at `cells[size++]` after `reserve`; take `cells` anew after each `reserve`. */
export type Growing<T extends Cells> = {
  cells: T;
  size: number;
  /** Makes room for so many more. */
  reserve(more: number): void;
  push(value: number): void;
  /** Adds what stands for no value until there are so many. */
  padTo(size: number): void;
  /** What was added, as long as it is. */
  finished(): T;
};

/** Starts an empty array. */
export function growing<T extends Cells>(
  Store: new (length: number) => T,
  none: number,
): Growing<T> {
  const array: Growing<T> = {
    cells: new Store(0),
    size: 0,
    reserve(more) {
      const wanted = array.size + more;
      if (wanted <= array.cells.length) return;
      const larger = new Store(Math.max(64, wanted, array.cells.length * 2));
      larger.set(array.cells);
      array.cells = larger;
    },
    push(value) {
      array.reserve(1);
      array.cells[array.size++] = value;
    },
    padTo(size) {
      if (size <= array.size) return;
      array.reserve(size - array.size);
      array.cells.fill(none, array.size, size);
      array.size = size;
    },
    finished: () =>
      (array.size === array.cells.length ? array.cells : array.cells.slice(0, array.size)) as T,
  };
  return array;
}
