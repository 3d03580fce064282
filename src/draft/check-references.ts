import {
  type AgainstBudget,
  answersOf,
  type Measure,
  type Norm,
  underReadings,
} from '../model/index.ts';
import { isMeasureStill } from '../model/schema/index.ts';
import { needs } from '../needs/index.ts';
import { SvaError, unknownName } from '../util/index.ts';

/** What of an agreement names other things, beside every list of measures; an annual report may have neither. */
type Referring = {
  readonly measures?: { readonly [id: string]: Measure };
  readonly norms?: readonly Norm[];
};

/**
 * Refuses an agreement that names what is not there: a measure, a record type, a field, a code that its list does not
 * have, a part of a measure that a reading would change. Its shape is taken to be right.
 *
 * @throws SvaError `invalid-contract` with the place of the first, and the nearest name that there is
 */
export function checkReferences(document: object): void {
  const { measures = {}, norms = [] } = document as Referring;
  for (const [id, measure] of Object.entries(measures)) {
    const place = `/measures/${id}`;
    if (measure.id !== id) {
      throw wrong(place, `de meting onder ‘${id}’ noemt zich ‘${measure.id}’`);
    }
    for (const one of [measure, ...underAnswers(measure, place)]) checkMeasure(one, place);
  }
  const known = (id: string, place: string) => {
    if (Object.hasOwn(measures, id)) return;
    throw at(place, unknownName('invalid-contract', 'Meting', id, Object.keys(measures)));
  };
  for (const [id, { duration, over }] of Object.entries(measures)) {
    if (typeof duration?.open !== 'string') continue;
    const place = `/measures/${id}/duration/open`;
    known(duration.open, place);
    if (measures[duration.open]?.over !== over)
      throw wrong(place, `‘${duration.open}’ telt andere records dan ‘${id}’`);
  }
  for (const [index, norm] of norms.entries()) {
    const place = `/norms/${index}`;
    if (norm.to !== null && norm.to < norm.from) {
      throw wrong(
        place,
        `norm ‘${norm.id}’ eindigt (${norm.to}) voordat zij begint (${norm.from})`,
      );
    }
    if (norm.measure !== undefined) known(norm.measure, `${place}/measure`);
  }
  for (const [id, place] of namedMeasures(document, '')) known(id, place);
}

/** The measure under each answer to each of its questions. */
function underAnswers(measure: Measure, place: string): Measure[] {
  return answersOf(measure).map(({ question, option }) => {
    const result = underReadings(measure, { [question]: option });
    if (isMeasureStill(result, measure)) return result;
    throw wrong(place, `de lezing ‘${question}=${option}’ verandert wat een meting niet heeft`);
  });
}

function checkMeasure(measure: Measure, place: string): void {
  try {
    needs(measure);
  } catch (error) {
    throw error instanceof SvaError ? at(place, error) : error;
  }
}

/** The ids in every list `measures` of a part of the agreement, and of amounts against a budget, with their place. */
function* namedMeasures(value: unknown, place: string): Generator<readonly [string, string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const here = `${place}/${key}`;
    if (key === 'measures' && Array.isArray(item)) {
      for (const [index, id] of item.entries()) yield [String(id), `${here}/${index}`];
    } else if (key === 'againstBudget' && Array.isArray(item)) {
      for (const [index, { measure, budget }] of (item as AgainstBudget[]).entries()) {
        yield [measure, `${here}/${index}/measure`];
        yield [budget, `${here}/${index}/budget`];
      }
    } else yield* namedMeasures(item, here);
  }
}

const wrong = (place: string, what: string) =>
  new SvaError('invalid-contract', `De afspraken kloppen niet. Bij ${place}: ${what}.`, { place });

/** The same complaint, with where in the agreement it stands. */
const at = (place: string, { message, details }: SvaError) =>
  new SvaError('invalid-contract', `De afspraken kloppen niet. Bij ${place}: ${message}`, {
    ...details,
    place,
  });
