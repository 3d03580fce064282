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

/** Refuses what is no period: `{ period: '2022-Q2' }`, and one without a name or that ends before it begins. */
export function checkIsPeriod(value: unknown, place = 'period'): void {
  const wrong = wrongPeriod(value);
  if (wrong === null) return;
  throw new SvaError(
    'invalid-period',
    `${place} ${wrong} Geef quarter(2022, 2), parsePeriod('2022-Q2') of between('2022-04-01', '2022-06-30').`,
    { value, place },
  );
}

function wrongPeriod(value: unknown): string | null {
  if (!isObject(value)) return 'is geen periode.';
  const { name, from, to } = value;
  if (typeof from !== 'string' || typeof to !== 'string') return 'is geen periode.';
  if (typeof name !== 'string' || name === '')
    return `van ${from} tot en met ${to} heeft geen naam.`;
  const [first, last] = [parseDay(from), parseDay(to)];
  if (first === null || last === null)
    return `‘${name}’: ${first === null ? from : to} is geen bestaande dag.`;
  return last < first ? `‘${name}’: de laatste dag (${to}) ligt voor de eerste (${from}).` : null;
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

/**
 * Refuses what are no terms with a calendar: `calculate(data, sva2022.terms, …)`.
 * @param how the call as it should be
 */
export function checkIsTerms(value: unknown, how: string): void {
  if (isObject(value) && isObject(value['terms']) && isObject(value['calendar'])) return;
  throw new SvaError(
    'usage',
    `De termijnen zijn geen { terms, calendar }. Geef die, of een contract, zoals ${how}.`,
    { value },
  );
}

/** Refuses what is no account: `renderText(data)`. Its JSON is none either: that has no rows to show. */
export function checkIsReport(value: unknown): void {
  if (isObject(value) && typeof value['rows'] === 'function') checkHasOutcomes(value);
  else throw noReport('Het argument', value);
}

/** Refuses what has no outcomes, the least of an account that a series reads: `series(code, { reports: [data] })`. */
export function checkHasOutcomes(value: unknown, place = 'Het argument'): void {
  if (!isObject(value) || !Array.isArray(value['outcomes'])) throw noReport(place, value);
}

const noReport = (place: string, value: unknown) =>
  new SvaError(
    'usage',
    `${place} is geen verantwoording. Geef wat report(contract, data, { period, peildatum }) geeft, niet de JSON ervan.`,
    { value },
  );

/** Refuses what is no comparison of two agreements: `renderDiffHtml(account)`. */
export function checkIsDiff(value: unknown): void {
  if (isObject(value) && isObject(value['from']) && isObject(value['to'])) return;
  throw new SvaError(
    'usage',
    'Het argument is geen vergelijking van twee jaren. Geef wat diff(sva2020, sva2022) geeft.',
    { value },
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
