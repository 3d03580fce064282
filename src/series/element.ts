import { type Measure, questionsOf } from '../model/index.ts';
import { nearest, SvaError, unknownName } from '../util/index.ts';
import type { Place } from './chain.ts';

/** A contract year, or a report before there was one: whatever holds elements with a code, an id and a title. */
export type SeriesContract = {
  readonly year: number;
  readonly measures?: { readonly [id: string]: unknown };
};

/** What a series says of the element that it is of. */
export type SeriesElement = Place & {
  readonly id: string;
  readonly title: string;
  readonly measures: readonly string[];
};

/**
 * The element with a code or an id, of the newest year that has it, or of the year that is given.
 *
 * @throws SvaError `unknown-code`, with the nearest code or id, and with the years there are
 */
export function findElement(
  name: string,
  contracts: readonly SeriesContract[],
  year: number | undefined,
): SeriesElement {
  const years = [...contracts].sort((a, b) => b.year - a.year);
  const chosen = years.filter((contract) => year === undefined || contract.year === year);
  if (chosen.length === 0) {
    const there = years.map((contract) => contract.year).toReversed();
    throw new SvaError('unknown-code', `Van ${year} is hier niets. Er zijn: ${there.join(', ')}.`, {
      value: year,
    });
  }
  const wanted = name.trim().toLowerCase();
  const all = chosen.map((contract) => elementsOf(contract, contract.year));
  for (const key of ['code', 'id'] as const) {
    for (const elements of all) {
      const found = elements.find((element) => element[key].toLowerCase() === wanted);
      if (found !== undefined) return found;
    }
  }
  const elements = chosen.flatMap(indicatorsOf);
  const codes = elements.map(({ code }) => code);
  const ids = elements.map(({ id }) => id);
  // A code is short, so that many are near: what looks like an id is sought among the ids.
  const names = /^[a-z-]+$/.test(wanted) && nearest(wanted, ids) !== undefined ? ids : codes;
  throw unknownName('unknown-code', 'Indicator', name, names);
}

/**
 * Refuses an element that has no value and can have none: it is no indicator, and no source or report has a number of it.
 *
 * @throws SvaError `unknown-code`, which names the indicators of a result
 */
export function refuseWithoutValues(
  { year, code, title }: SeriesElement,
  contracts: readonly SeriesContract[],
): void {
  const indicators = contracts.filter((contract) => contract.year === year).flatMap(indicatorsOf);
  if (indicators.some((indicator) => indicator.code === code)) return;
  const own = indicators.filter((indicator) => indicator.result === code);
  const instead =
    own.length === 0 ? '' : ` De indicatoren ervan: ${own.map((item) => item.code).join(', ')}.`;
  throw new SvaError(
    'unknown-code',
    `${code} (${title}) is geen indicator, en geen bron geeft er een waarde van.${instead}`,
    { value: code },
  );
}

/** The element at a place, or `undefined`. */
export function elementAt(
  { year, code }: Place,
  contracts: readonly SeriesContract[],
): SeriesElement | undefined {
  const contract = contracts.find((item) => item.year === year);
  return contract === undefined
    ? undefined
    : elementsOf(contract, year).find((element) => element.code === code);
}

/** The headline measure of an element, or `undefined` where it is not counted. */
export function headlineOf(
  place: Place,
  contracts: readonly SeriesContract[],
): Measure | undefined {
  const [id] = elementAt(place, contracts)?.measures ?? [];
  const measures = contracts.find(({ year }) => year === place.year)?.measures;
  return id === undefined ? undefined : (measures?.[id] as Measure | undefined);
}

/** Throws an `SvaError` when no measure has the questions and options that are asked. */
export function checkReadings(
  readings: { readonly [question: string]: string },
  measures: readonly Measure[],
): void {
  const questions = measures.flatMap(questionsOf);
  for (const [question, option] of Object.entries(readings)) {
    const same = questions.filter(({ id }) => id === question);
    if (same.length === 0) {
      const names = [...new Set(questions.map(({ id }) => id))];
      throw unknownName('unknown-option', 'Vraag', question, names);
    }
    const options = [...new Set(same.flatMap((item) => item.options.map(({ id }) => id)))];
    if (!options.includes(option)) {
      throw unknownName('unknown-option', `Antwoord op ‘${question}’`, option, options);
    }
  }
}

function elementsOf(contract: SeriesContract, year: number): SeriesElement[] {
  return rawElementsOf(contract).map(({ id, code, title, measures = [] }) => ({
    year,
    id,
    code,
    title,
    measures,
  }));
}

/** An element as it stands in a contract. */
type RawElement = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly measures?: readonly string[];
  readonly result?: string;
};

function rawElementsOf(value: unknown): RawElement[] {
  if (Array.isArray(value)) return value.flatMap(rawElementsOf);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(rawElementsOf);
  return isElement(value) ? [value, ...inner] : inner;
}

const isElement = (value: object): value is RawElement =>
  'id' in value && 'code' in value && 'title' in value && 'wording' in value;

/** The parts of a contract, or of an annual report, of which numbers are asked. */
const asked = ['indicators', 'costIndicators', 'bedrijfsvoering', 'projects'] as const;

/** The elements of which a number is asked; not those that they consist of. */
function indicatorsOf(contract: SeriesContract): RawElement[] {
  const parts = contract as { readonly [part: string]: unknown };
  return asked.flatMap((part) => {
    const list: unknown = parts[part];
    return Array.isArray(list) ? list.filter(isElement) : [];
  });
}
