/** From CSV to the account of the contract of 2022 once, in a fresh process: all its measures, readings and years before. */
import { sva2022 } from '../src/contracts/2022/index.ts';
import { readDirectory } from '../src/node/index.ts';
import { reportInMemory } from '../src/report/making/report.ts';
import { peildatum, period } from './answer.ts';

const [folder = ''] = process.argv.slice(2);
const begun = performance.now();
const { dataset } = await readDirectory(folder);
const read = performance.now();
reportInMemory(sva2022, dataset, { period, peildatum });
process.stdout.write(
  `${JSON.stringify({
    read: read - begun,
    report: performance.now() - read,
    peak: process.resourceUsage().maxRSS,
  })}\n`,
);
