/** One step of the bench in a process of its own, so that no step runs in the memory or the warm code of another. */
import { measureFiles } from './from-files.ts';
import { measureObjects } from './from-objects.ts';
import { measureOrdered, measureResident } from './resident.ts';

export type Step = {
  /** How many meldingen. */
  readonly size: number;
  readonly rounds: number;
  /** Where the CSV files of this size are. */
  readonly folder: string;
  /** Where the peers are installed. */
  readonly peers: string;
};

const steps = {
  resident: measureResident,
  ordered: measureOrdered,
  files: measureFiles,
  objects: measureObjects,
};
export type StepName = keyof typeof steps;

const [name, size, rounds, folder = '', peers = ''] = process.argv.slice(2);
const measure = steps[name as StepName];
const found = await measure({ size: Number(size), rounds: Number(rounds), folder, peers });
process.stdout.write(`${JSON.stringify({ ...found, peak: process.resourceUsage().maxRSS })}\n`);
