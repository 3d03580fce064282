/** A thread that reads chunks of files: what it is told and what it answers stands in `reading-threads.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { chunkReader, type ReadChunk } from './chunk-reader.ts';
import { type ChunkMemory, chunksOf } from './reading-memory.ts';
import type { ThreadAnswer, ThreadBegin, ThreadQuestion } from './reading-threads.ts';

const { memory, reader } = workerData as ThreadBegin;
let chunks: readonly ChunkMemory[] = [];
let read: ReadChunk | null = null;

const say = (answer: ThreadAnswer) => parentPort?.postMessage(answer);

parentPort?.on('message', (question: ThreadQuestion) => {
  if (question.kind === 'file') {
    const { plan } = question;
    chunks = chunksOf(memory, plan.fields.length);
    read = chunkReader(plan, memory, reader);
    return;
  }
  const { place, length } = question;
  const chunk = chunks[place];
  if (read !== null && chunk !== undefined) say({ place, reading: read(chunk, length) });
});
say('ready');
