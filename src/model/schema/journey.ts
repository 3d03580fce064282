import * as z from 'zod';
import { nearest } from '../../util/index.ts';
import { type Journey, orderOfNodes } from '../journey.ts';
import { condition } from './condition.ts';

/** What is wrong with the ways of a journey, in Dutch. */
function wrongWay({ first, nodes, edges }: Journey): string {
  const names = Object.keys(nodes);
  const ends = [first, ...Object.keys(edges), ...Object.values(edges).flat()];
  const nowhere = ends.find((name) => !names.includes(name));
  if (nowhere !== undefined) {
    const near = nearest(nowhere, names);
    return `de plek ‘${nowhere}’ bestaat niet in nodes.${near === undefined ? ` Wel: ${names.join(', ')}` : ` Bedoelde u ${near}?`}`;
  }
  const reached = new Set([first]);
  for (const name of reached) for (const next of edges[name] ?? []) reached.add(next);
  const apart = names.filter((name) => !reached.has(name));
  if (apart.length > 0) return `van ‘${first}’ leidt geen weg naar ${apart.join(', ')}`;
  return 'een weg leidt terug naar een plek waar hij al was';
}

export const journey = z
  .strictObject({
    version: z.string().min(1),
    first: z.string(),
    nodes: z.record(
      z.string(),
      z.strictObject({
        when: condition.optional(),
        at: z
          .union([
            z.string(),
            z.strictObject({
              record: z.string(),
              on: z.string(),
              at: z.string().optional(),
              where: condition.optional(),
              date: z.string(),
            }),
          ])
          .optional(),
      }),
    ),
    edges: z.record(z.string(), z.array(z.string()).min(1)),
    persons: z.string().optional(),
  })
  .refine((made) => orderOfNodes(made as unknown as Journey) !== null, {
    error: ({ input }) => wrongWay(input as Journey),
  });
