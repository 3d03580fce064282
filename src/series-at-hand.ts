import { jaarverslag2017 } from './contracts/2017/index.ts';
import { sva2020 } from './contracts/2020/index.ts';
import { sva2022 } from './contracts/2022/index.ts';
import { publicaties } from './publicaties/index.ts';
import { type Series, type SeriesOptions, seriesFrom } from './series/index.ts';
import { lineages } from './years.ts';

/**
 * The values of one indicator over the years, out of all that is published in the sources at hand, and of the reports
 * that are given: `series('R01-P2')`, `series('klachten-gegrond', { from: 2018 })`. It iterates as plain rows, a year
 * without a value as `null` with its status.
 *
 * @param name a code or an id of 2017, 2020 or 2022; a code without `year` is that of the newest year that has it
 * @throws SvaError `broken-series` when there are values on both sides of a break: it says why, and `acrossBreaks` gives
 * the pieces; `unknown-code` and `unknown-option` for names that are not there
 */
export function series(name: string, options: SeriesOptions = {}): Series {
  const contracts = [jaarverslag2017, sva2020, sva2022];
  return seriesFrom(name, { contracts, lineages, publicaties }, options);
}
