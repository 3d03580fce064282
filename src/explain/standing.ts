import type { Dataset, Table } from '../dataset/index.ts';
import { label } from '../formula/index.ts';
import { allRecords, describeFields, type OverName } from '../records/index.ts';
import { formatDay, parseDay } from '../util/index.ts';
import { linesAt } from './breakdown.ts';
import { type Case, type Setting, type Value, valueAt } from './case.ts';
import { askedClause, type ExplainedContract, type ExplainOptions } from './clause.ts';
import { placesOf } from './membership.ts';
import type { Place } from './place.ts';
import type { Flow } from './population.ts';
import type { Side } from './sides.ts';

/** A person, household or GP that a record is of: the field that tells them apart, and what stands in it. */
export type Owner = { readonly unique: string; readonly id: string };

/** Where one record stands for a clause, and what the clause makes of it. */
export type Standing = {
  /** Of a ratio, which of its two flows. */
  readonly side: 'teller' | 'noemer' | null;
  readonly over: OverName;
  /** The same in every extraction: the key, or where a type has none, all that the record holds. */
  readonly identity: string;
  /** How the record is named to people: its key, or file and row. */
  readonly id: string;
  /** Whom it is of, where the clause counts each of those once; `null` where it counts records, or where that is not known. */
  readonly owner: Owner | null;
  readonly place: Place;
  /** Of a record that counts: its days, its amount, its kind; `null` where its being there is all. */
  readonly value: string | number | null;
  /**
   * Where it stands beside that, by name: of a record that counts the lines of each breakdown, of a stock what it does to
   * it in the period, of a journey on which day it came to each place.
   */
  readonly beside: { readonly [name: string]: readonly string[] };
};

/**
 * Where every record of a clause stands, also those that it is not about or that are not in the period.
 *
 * @returns nothing where a record type is absent without which nothing is counted
 * @throws SvaError for a code, measure, reading or day that does not exist, and for a clause that is not counted
 */
export function standings(
  contract: ExplainedContract,
  code: string,
  data: Dataset,
  options: ExplainOptions,
): Standing[] {
  const { asked, sides, setting } = askedClause(contract, code, data, options);
  if (asked.absent.length > 0) return [];
  return sides.flatMap((side) => {
    const table = data.table(side.over);
    return table === null
      ? []
      : placesOf(side, setting, table).map(({ one, place }) => ({
          side: side.side,
          over: side.over,
          identity: identityOf(setting, table, one.row),
          id: table.nameOf(one.row),
          owner: ownerOf(side, one),
          place,
          value: isCounted(place) ? countedValue(side, one) : null,
          beside: besideOf(side, one, isCounted(place)),
        }));
  });
}

/** A record of a clause with a date that the clause reads and that lies after some day. */
export type Dated = Pick<Standing, 'side' | 'over' | 'id' | 'owner' | 'place'> & {
  /** The field in words, and its day. */
  readonly field: string;
  readonly day: string;
};

/**
 * The records that the clause is about, in the period, of which a date that it reads lies after a day: on that day they
 * were not there yet, or stood elsewhere. Of each record the latest such date.
 *
 * @param day the day after which, as `2022-07-15`
 * @throws SvaError as `standings`
 */
export function datedAfter(
  contract: ExplainedContract,
  code: string,
  data: Dataset,
  options: ExplainOptions,
  day: string,
): Dated[] {
  const { asked, sides, setting } = askedClause(contract, code, data, options);
  const last = parseDay(day) ?? Infinity;
  if (asked.absent.length > 0) return [];
  return sides.flatMap((side) => {
    const table = data.table(side.over);
    const dates = side.reads.filter((path) => setting.path(side.over, path).meta.kind === 'date');
    return (table === null ? [] : placesOf(side, setting, table)).flatMap(({ one, place }) => {
      if (isOutside(place)) return [];
      const found = dates
        .map((path) => ({ path, value: Number(valueAt(one, path) ?? -Infinity) }))
        .filter(({ value }) => value > last && value <= setting.moment.peildatum)
        .toSorted((a, b) => b.value - a.value)[0];
      if (found === undefined) return [];
      return [
        {
          side: side.side,
          over: side.over,
          id: one.table.nameOf(one.row),
          owner: ownerOf(side, one),
          place,
          field: label(side.over, found.path),
          day: formatDay(found.value),
        },
      ];
    });
  });
}

function ownerOf({ unique }: Side, one: Case): Owner | null {
  const id = unique === null ? null : valueAt(one, unique);
  return unique === null || id === null ? null : { unique, id: String(id) };
}

/** How many some records are of, where the clause counts each of those once; `null` where it counts records. */
export type Owners = { readonly over: OverName; readonly unique: string; readonly count: number };

/** Counts whom some records are of. Of records that are of two kinds, such as both sides of a ratio, it is `null`. */
export function ownersOf(records: readonly Pick<Standing, 'over' | 'owner'>[]): Owners | null {
  const [first, ...others] = records.filter(({ owner }) => owner !== null);
  if (first === undefined || first.owner === null) return null;
  const { over, owner } = first;
  if (others.some((one) => one.over !== over || one.owner?.unique !== owner.unique)) return null;
  return {
    over,
    unique: owner.unique,
    count: new Set([first, ...others].map((one) => one.owner?.id)).size,
  };
}

const isCounted = ({ at }: Place) => at === 'teller' || at === 'noemer' || at === 'counted';

/** Whether a place is outside what the clause counts or leaves out: not about it, or in another period. */
export const isOutside = ({ at }: Place): boolean => at === 'not-about' || at === 'not-in-period';

/** The name under which stands what a record does to a stock. */
const FLOW = 'verloop';
/** The name under which stands on which day a record came to each place of a journey. */
const WAY = 'weg';

function besideOf(side: Side, one: Case, counts: boolean): Standing['beside'] {
  const flow = side.isTold(one) ? side.kind.flow(one) : null;
  const way = counts ? side.kind.way(one) : null;
  return {
    ...(flow !== null && { [FLOW]: flowWords(flow) }),
    ...(way !== null && { [WAY]: way }),
    ...(counts &&
      Object.fromEntries(side.divisions.map(([name, by]) => [name, linesAt(one, by).lines]))),
  };
}

const flowWords = ({ begin, in: came, out, end }: Flow): string[] => [
  ...(begin ? ['er aan het begin'] : []),
  ...(came ? ['erbij'] : []),
  ...(out ? ['eraf'] : []),
  ...(end ? ['er aan het eind'] : []),
];

function countedValue(side: Side, one: Case): string | number | null {
  const counted = side.kind.counted(one)?.value ?? null;
  return typeof counted === 'string' || typeof counted === 'number'
    ? counted
    : counted === null
      ? null
      : String(counted);
}

/**
 * What tells a record from the others in any extraction. A row number does not: a row put in before it moves it. What is
 * put together from records is known by the first of them, so that a melding that gets an onderzoek stays the same.
 */
function identityOf(setting: Setting, table: Table, row: number): string {
  const [from] = table.comesFrom(row);
  const owner = from === undefined ? null : setting.data.table(from.record);
  if (from !== undefined && owner !== null && owner !== table)
    return identityOf(setting, owner, from.row);
  const { key, fields } = allRecords[table.name];
  const names = key.length > 0 ? key : describeFields(fields).map(({ name }) => name);
  const one: Case = { setting, table, row, dates: undefined };
  const values = names.map((name): Value => valueAt(one, name));
  // A record of which the key is empty has no other name than its place.
  return values.every((value) => value === null) ? table.nameOf(row) : JSON.stringify(values);
}
