import { answersOf, type Measure, underReadings } from '../model/index.ts';
import type { RecordName } from '../records/index.ts';
import { needs } from './needs.ts';

/**
 * The record types that any of these measures reads, under any reading, also those that it can do without; and the days
 * off of one's own, which every term reads. Empty for no measures but for these.
 */
export function recordsRead(measures: Iterable<Measure>): RecordName[] {
  const read = new Set<RecordName>(['feestdag']);
  for (const measure of measures) {
    const others = answersOf(measure).map(({ question, option }) =>
      underReadings(measure, { [question]: option }),
    );
    for (const one of [measure, ...others]) {
      const { records, optional } = needs(one);
      for (const name of [...records, ...optional]) read.add(name);
    }
  }
  return [...read];
}
