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
  const elements = all.flat();
  const codes = elements.map(({ code }) => code);
  const ids = elements.map(({ id }) => id);
  // A code is short, so that many are near: what looks like an id is sought among the ids.
  const names = /^[a-z-]+$/.test(wanted) && nearest(wanted, ids) !== undefined ? ids : codes;
  throw unknownName('unknown-code', 'Indicator', name, names);
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

function elementsOf(value: unknown, year: number): SeriesElement[] {
  if (Array.isArray(value)) return value.flatMap((item) => elementsOf(item, year));
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap((item) => elementsOf(item, year));
  if (!isElement(value)) return inner;
  const { id, code, title, measures = [] } = value;
  return [{ year, id, code, title, measures }, ...inner];
}

function isElement(value: object): value is {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly measures?: readonly string[];
} {
  return 'id' in value && 'code' in value && 'title' in value && 'wording' in value;
}
