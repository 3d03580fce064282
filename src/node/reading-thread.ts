/** A thread that reads chunks of files: what it is told and what it answers stands in `reading-threads.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { type ChunkMemory, chunkMemory } from './chunk-memory.ts';
import { type ChunkReading, chunkReader } from './chunk-reader.ts';
import type { ThreadAnswer, ThreadQuestion } from './reading-threads.ts';

const memories = workerData as readonly SharedArrayBuffer[];
let chunks: readonly ChunkMemory[] = [];
let read: ((chunk: ChunkMemory, length: number) => ChunkReading) | null = null;

const say = (answer: ThreadAnswer) => parentPort?.postMessage(answer);

parentPort?.on('message', (question: ThreadQuestion) => {
  if (question.kind === 'file') {
    const { plan } = question;
    chunks = memories.map((memory) => chunkMemory(memory, plan.fields.length));
    read = chunkReader(plan);
    return;
  }
  const { place, length } = question;
  const chunk = chunks[place];
  if (read !== null && chunk !== undefined) say({ place, reading: read(chunk, length) });
});
say('ready');
