import { Growing } from './growing.ts';

/**
 * Numbers of rows, in four bytes each. A `Set` takes ten times that, and holds no more than sixteen million. They are put
 * in order when one is asked after some were added: add all, then ask.
 */
export class RowSet {
  private readonly rows = new Growing(Int32Array, 0);
  /** How many of them, the first, are in order. */
  private sorted = 0;

  add(row: number): void {
    this.rows.push(row);
  }

  has(row: number): boolean {
    const { cells, size } = this.rows;
    if (this.sorted < size) {
      cells.subarray(0, size).sort();
      this.sorted = size;
    }
    let [low, high] = [0, size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cells[middle] as number) < row) low = middle + 1;
      else high = middle;
    }
    return low < size && cells[low] === row;
  }
}
