import { parseDay, SvaError, unknownName } from '../util/index.ts';

// The compiler refuses these mistakes; plain JavaScript, as in a notebook, does not.

/** Refuses what is no agreement: `report('2022', …)`. */
export function checkIsContract(value: unknown): void {
  if (isObject(value) && isObject(value['measures'])) return;
  throw new SvaError(
    'usage',
    'Het eerste argument zijn geen afspraken. Geef een contract, zoals sva2022 uit @wij/sva/contracts/2022.',
    { value },
  );
}

/** Refuses what is no period: `{ period: '2022-Q2' }`. */
export function checkIsPeriod(value: unknown, place = 'period'): void {
  if (isObject(value) && typeof value['from'] === 'string' && typeof value['to'] === 'string')
    return;
  throw new SvaError(
    'invalid-period',
    `${place} is geen periode. Geef quarter(2022, 2), of parsePeriod('2022-Q2').`,
    { value, place },
  );
}

/**
 * Refuses a day of extraction that is not given, or is no day.
 * @param how how it is given, where it is no option
 */
export function checkIsPeildatum(value: unknown, how = ", zoals peildatum: '2022-07-15'"): void {
  if (typeof value === 'string' && parseDay(value) !== null) return;
  throw new SvaError(
    'invalid-date',
    value === undefined
      ? `peildatum ontbreekt. Geef de dag van de extractie${how}.`
      : `peildatum ‘${typeof value === 'string' ? value : JSON.stringify(value)}’ is geen bestaande dag; schrijf jjjj-mm-dd.`,
    { value, place: 'peildatum' },
  );
}

/** Refuses what is no measure: `formula('R07-P3')`. */
export function checkIsMeasure(value: unknown, what = 'Het eerste argument'): void {
  if (isObject(value) && ('over' in value || 'ratio' in value)) return;
  throw new SvaError(
    'invalid-measure',
    `${what} is geen meting. Geef er een, zoals sva2022.measures['klachten-gegrond']; welke bij een code hoort, staat in sva2022.indicators.`,
    { value },
  );
}

/**
 * Refuses what is no options object, and an option that does not exist, with the nearest.
 * @param needed those that cannot be left out
 */
export function checkIsOptions(
  value: unknown,
  names: readonly string[],
  needed: readonly string[] = names.slice(0, 1),
): void {
  if (!isObject(value)) {
    throw new SvaError(
      'usage',
      `Geef als laatste argument een object met ${needed.join(' en ')}.`,
      { value },
    );
  }
  const strange = Object.keys(value).find((name) => !names.includes(name));
  if (strange !== undefined) throw unknownName('usage', 'Optie', strange, names);
}

/** Refuses readings that are no answers by question: `{ readings: { 'R07-P3': 'afgerond' } }`. */
export function checkIsReadings(value: unknown, place: string): void {
  if (isObject(value) && Object.values(value).every((option) => typeof option === 'string')) return;
  throw new SvaError(
    'unknown-option',
    `${place} geeft geen antwoord per vraag. Schrijf bijvoorbeeld { cohort: 'afgerond' }.`,
    { value, place },
  );
}

export const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
