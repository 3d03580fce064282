import { type Measure, questionsOf, underReadings } from '../model/index.ts';
import type { RecordName } from '../records/index.ts';
import { needs } from './needs.ts';

/**
 * The record types that any of these measures reads, under any reading, also those that it can do without; and the days
 * off of one's own, which every term reads. Empty for no measures but for these.
 */
export function recordsRead(measures: Iterable<Measure>): RecordName[] {
  const read = new Set<RecordName>(['feestdag']);
  for (const measure of measures) {
    for (const one of [measure, ...underOther(measure)]) {
      const { records, optional } = needs(one);
      for (const name of [...records, ...optional]) read.add(name);
    }
  }
  return [...read];
}

/** The measure with each answer to each of its questions; what nobody registers is in no file. */
const underOther = (measure: Measure): Measure[] =>
  questionsOf(measure).flatMap(({ id, options }) =>
    options
      .filter(({ missing }) => missing === undefined)
      .map((option) => underReadings(measure, { [id]: option.id })),
  );
