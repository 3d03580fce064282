/** From row objects to the answers: ours with its checks, Arquero, and the naive version, which needs no columns. */
import { dataset, type RecordRows } from '../src/dataset/index.ts';
import { ours } from './answer.ts';
import { arquero, arqueroAnswer, frames } from './arquero.ts';
import { naive } from './naive.ts';
import { type Found, race } from './race.ts';
import { type Row, registration, type TableName } from './registration.ts';
import type { Step } from './step.ts';

export async function measureObjects({ size, rounds, warm, peers }: Step): Promise<Found> {
  const rows = Object.fromEntries(
    Object.entries(registration(size)).map(([name, list]) => [name, [...list]]),
  ) as { readonly [name in TableName]: Row[] };
  const library = await arquero(peers);
  return race(
    [
      ['sva', () => ours(dataset(rows as unknown as RecordRows))],
      ['Arquero', () => arqueroAnswer(library, frames(library, rows))],
      ['naive', () => naive(rows)],
    ],
    rounds,
    warm,
  );
}
