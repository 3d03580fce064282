/**
 * A table with open addressing: at a place stands a number, or -1 where it is free. What has the number stands first at
 * its own place that is free, then `STEP` places on. At most three of four places are taken.
 */
export type OpenTable = Int32Array;

/** Places that share all but their last four bits lie together; the next to try is in another such group. */
export const STEP = 17;

/** A table in which nothing stands yet; it has no room, and is never written to. */
export const NO_ROOM: OpenTable = Int32Array.of(-1);

const SMALLEST = 16;

/** Whether a table has room for so many numbers. */
export const hasRoom = (table: OpenTable, size: number): boolean => size * 4 <= table.length * 3;

/** A table twice as large, with the same numbers and one more. @param placeOf the own place of a number */
export function enlarged(
  table: OpenTable,
  added: number,
  placeOf: (number: number) => number,
): OpenTable {
  const larger = new Int32Array(Math.max(SMALLEST, table.length * 2)).fill(-1);
  const mask = larger.length - 1;
  const put = (number: number) => {
    let place = placeOf(number) & mask;
    while ((larger[place] as number) >= 0) place = (place + STEP) & mask;
    larger[place] = number;
  };
  for (const number of table) if (number >= 0) put(number);
  put(added);
  return larger;
}
