/** From CSV to the answers once, in a fresh process: `sva` or `duckdb`. */
import { ours } from './answer.ts';

const [engine, folder = '', peers = ''] = process.argv.slice(2);
// The other engine is not even loaded.
const answer =
  engine === 'sva'
    ? ours((await (await import('../src/node/index.ts')).readDirectory(folder)).dataset)
    : await import('./duckdb.ts').then(async ({ connect, fromCsv }) =>
        fromCsv(await connect(peers, 1), folder),
      );
process.stdout.write(`${JSON.stringify({ answer, peak: process.resourceUsage().maxRSS })}\n`);
