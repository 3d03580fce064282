import { SvaError, unknownName } from '../util/index.ts';
import type { Measure, OpenQuestion } from './measure.ts';

/** The option taken for each open question of a measure: `{ cohort: 'afgerond' }`. */
export type Readings = { readonly [question: string]: string };

/** The chosen option of each open question of a measure. */
export function chosenReadings(measure: Measure): Readings {
  return Object.fromEntries(questionsOf(measure).map(({ id, options }) => [id, options[0].id]));
}

/** The open questions of a measure; none for most. */
export function questionsOf(measure: Measure): readonly OpenQuestion[] {
  return (measure.readings ?? []) as readonly OpenQuestion[];
}

/** Each answer to each open question of a measure that can be computed: not those that need fields nobody registers. */
export function answersOf(
  measure: Measure,
): { readonly question: string; readonly option: string }[] {
  return questionsOf(measure).flatMap(({ id: question, options }) =>
    options
      .filter(({ missing }) => missing === undefined)
      .map(({ id: option }) => ({ question, option })),
  );
}

/**
 * The measure under other readings than the chosen ones. What stays out keeps the chosen option.
 *
 * @throws SvaError `unknown-option` for a question or an option that the measure does not have, with the nearest that
 * it has, and for an option that needs fields that nobody registers
 */
export function underReadings(measure: Measure, readings: Readings): Measure {
  let result: Measure = measure;
  for (const [question, wanted] of Object.entries(readings)) {
    const open = questionsOf(measure).find(({ id }) => id === question);
    if (open === undefined) {
      throw unknownName(
        'unknown-option',
        `Vraag bij ${measure.id}`,
        question,
        questionsOf(measure).map(({ id }) => id),
      );
    }
    const option = open.options.find(({ id }) => id === wanted);
    if (option === undefined) {
      throw unknownName(
        'unknown-option',
        `Antwoord op ‘${question}’ bij ${measure.id}`,
        wanted,
        open.options.map(({ id }) => id),
      );
    }
    if (option.missing !== undefined) {
      throw new SvaError(
        'unknown-option',
        `‘${question}=${wanted}’ is niet te berekenen: niemand registreert ${option.missing.join(', ')}.`,
        { value: wanted, place: measure.id },
      );
    }
    for (const [path, value] of Object.entries(option.set ?? {}))
      result = replaced(result, path.split('.'), value) as Measure;
  }
  return result;
}

/** The same object with another value at a path; `null` takes it away. */
function replaced(target: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy: { [key: string]: unknown } = { ...(target as object) };
  if (rest.length > 0) copy[key] = replaced(copy[key], rest, value);
  else if (value === null) delete copy[key];
  else copy[key] = value;
  return copy;
}
