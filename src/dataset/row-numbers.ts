/**
 * The numbers of rows as people count them, in order. Most rows follow the one before, so that only where they do not is
 * kept: a blank line before them, or a row that is not counted.
 */
export class RowNumbers {
  size = 0;
  /** The number of the last row; 0 when there is none. */
  last = 0;
  /** For each stretch of rows that follow each other its first, and the number of that. */
  private readonly begins: number[] = [];
  private readonly numbers: number[] = [];

  /** Adds so many rows that follow each other. @param first the number of the first of them */
  add(first: number, count = 1): void {
    if (count === 0) return;
    if (first !== this.last + 1 || this.size === 0) {
      this.begins.push(this.size);
      this.numbers.push(first);
    }
    this.size += count;
    this.last = first + count - 1;
  }

  /** Adds the first so many of some rows. */
  addEach(rows: Int32Array, count: number): void {
    const first = rows[0] as number;
    if ((rows[count - 1] as number) - first === count - 1) this.add(first, count);
    else for (let i = 0; i < count; i++) this.add(rows[i] as number);
  }

  /** The number of a row. */
  at(row: number): number {
    let low = 0;
    let high = this.begins.length;
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if ((this.begins[middle] as number) <= row) low = middle;
      else high = middle;
    }
    return (this.numbers[low] as number) + row - (this.begins[low] as number);
  }
}
