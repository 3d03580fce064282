/** One step of the bench in a process of its own, so that no step runs in the memory or the warm code of another. */
import { measureFiles } from './from-files.ts';
import { measureObjects } from './from-objects.ts';
import { measureOrdered, measureResident } from './resident.ts';

export type Step = {
  /** How many meldingen. */
  readonly size: number;
  readonly rounds: number;
  /** How many rounds come before those that count. */
  readonly warm: number;
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

const [name, size, rounds, warm, folder = '', peers = ''] = process.argv.slice(2);
const measure = steps[name as StepName];
const found = await measure({
  size: Number(size),
  rounds: Number(rounds),
  warm: Number(warm),
  folder,
  peers,
});
process.stdout.write(`${JSON.stringify({ ...found, peak: process.resourceUsage().maxRSS })}\n`);
