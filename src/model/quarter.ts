/** A quarter of a year: `2020-Q3`. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;
