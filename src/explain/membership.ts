import type { Dataset, Table } from '../dataset/index.ts';
import { type Bucket, checkIsOptions } from '../model/index.ts';
import { display } from '../page/index.ts';
import type { OverName } from '../records/index.ts';
import { unknownName } from '../util/index.ts';
import { type Divisions, linesAt } from './breakdown.ts';
import type { Case, Setting } from './case.ts';
import {
  type Asked,
  askedClause,
  type ExplainedCode,
  type ExplainedContract,
  type ExplainOptions,
  explainOptions,
  neededOptions,
} from './clause.ts';
import { renderMembershipCell } from './membership-cell.ts';
import { membershipText } from './membership-text.ts';
import { type Place, placeOf } from './place.ts';
import type { Side } from './sides.ts';
import { sizeBy } from './size.ts';

/** What is asked of a whole measure. */
export type MembershipOptions = ExplainOptions & {
  /** A breakdown, by the name that the report gives it: then the records of each of its lines are listed too. */
  readonly by?: string;
};

/** Some records, and what the report counts of them. */
export type Group = {
  /** As the report counts: the records, or each person (household, GP) once; see `unique`. */
  readonly count: number;
  /** How many records there are. */
  readonly records: number;
  /** Of each record; `null` where they are left out. */
  readonly ids: readonly string[] | null;
};

/** Where the records of one population are. What the clause is not about, or not in the period, is only counted. */
export type Members = {
  /** Of a ratio, which of its two flows. */
  readonly side: 'teller' | 'noemer' | null;
  readonly over: OverName;
  /** The field of which each value counts once: `persoonId`; `null` where each record counts. */
  readonly unique: string | null;
  /** In the teller, and of a share in the noemer too. */
  readonly teller: Group;
  /** In the noemer only. Who is in the teller by another record is not in the count, so that the two add up to the noemer. */
  readonly noemer: Group;
  /** Counted, by a measure without teller and noemer. */
  readonly counted: Group;
  /** In the population, without the value that is counted. */
  readonly withoutValue: Group;
  readonly excluded: readonly (Group & {
    readonly reason: Bucket;
    readonly rule: string | null;
  })[];
  /** The names of its breakdowns. */
  readonly divisions: readonly string[];
  /** Of the breakdown that was asked, the records in each line; `null` where none was asked. */
  readonly breakdown: MembersByLine | null;
  readonly notInPeriod: number;
  readonly notAbout: number;
};

/** The records of a breakdown by its lines; one that is of several kinds stands in each. */
export type MembersByLine = {
  readonly by: string;
  readonly lines: readonly (Pick<Members, 'teller' | 'noemer' | 'counted'> & {
    /** `null`: in no line, so in the total alone. */
    readonly line: string | null;
  })[];
};

/** Which records a clause counts in a period, and which it does not. */
export type Membership = Asked & {
  readonly populations: readonly Members[];
  /** The text of the lists. */
  toString(): string;
};

/**
 * Tells of a whole measure which records are in its teller, in its noemer only, and in which bucket: the records behind
 * the numbers of the report. Of a measure that counts persons once, the records of a person are listed each, and each group
 * says how many persons those are. It shows itself in the Node console and in notebooks.
 *
 * @throws SvaError for a code, measure, reading, breakdown or day that does not exist, and for a clause that is not counted
 */
export function membership<C extends ExplainedContract>(
  contract: C,
  code: ExplainedCode<C>,
  data: Dataset,
  options: MembershipOptions,
): Membership {
  checkIsOptions(options, [...explainOptions, 'by'], neededOptions);
  const { asked, sides, setting } = askedClause(contract, code, data, options);
  const populations =
    asked.absent.length > 0
      ? []
      : sides.map((side) =>
          membersOf(side, setting, options.withoutValues === true, divisionOf(sides, options.by)),
        );
  return display({ ...asked, populations }, membershipText, renderMembershipCell);
}

/** The rows of a population by where they are. */
export function placesOf(
  side: Side,
  setting: Setting,
  table: Table,
): { one: Case; place: Place }[] {
  return Array.from({ length: table.size }, (_, row) => {
    const one: Case = { setting, table, row, dates: side.population.dates };
    return { one, place: placeOf(side, one).place };
  });
}

/** The name of the breakdown that is asked. Throws an `SvaError` with the nearest. */
function divisionOf(sides: readonly Side[], by: string | undefined): string | null {
  if (by === undefined) return null;
  const names = sides.flatMap(({ divisions }) => divisions.map(([name]) => name));
  if (names.includes(by)) return by;
  throw unknownName('unknown-option', 'Uitsplitsing', by, names);
}

function membersOf(
  side: Side,
  setting: Setting,
  withoutValues: boolean,
  by: string | null,
): Members {
  const table = setting.data.table(side.over);
  const places = table === null ? [] : placesOf(side, setting, table);
  const rows = new Map<Place, number[]>();
  for (const { one, place } of places) {
    const list = rows.get(place);
    if (list === undefined) rows.set(place, [one.row]);
    else list.push(one.row);
  }
  const size = sizeBy(setting, table, side.unique);
  const groupOf = (list: readonly number[], count = size(list)): Group => ({
    count,
    records: list.length,
    ids: withoutValues ? null : list.map((row) => table?.nameOf(row) ?? ''),
  });
  const counted: CountedGroups = ({ teller, noemer, counted: plain }) => ({
    teller: groupOf(teller),
    noemer: groupOf(noemer, size([...teller, ...noemer]) - size(teller)),
    counted: groupOf(plain),
  });
  const sizeInBucket = sizeBy(setting, table, side.population.unique ?? null);
  const at = (wanted: Place['at']) =>
    [...rows].filter(([place]) => place.at === wanted).flatMap(([, list]) => list);
  const buckets = new Set(side.steps.flatMap(({ place }) => (place.at === 'bucket' ? place : [])));
  return {
    side: side.side,
    over: side.over,
    unique: side.unique,
    ...counted({ teller: at('teller'), noemer: at('noemer'), counted: at('counted') }),
    withoutValue: groupOf(at('without-value')),
    excluded: [...buckets].flatMap((place) => {
      const list = rows.get(place) ?? [];
      const { reason, rule } = place;
      return reason === null || list.length === 0
        ? []
        : [{ reason, rule, ...groupOf(list, sizeInBucket(list)) }];
    }),
    divisions: side.divisions.map(([name]) => name),
    breakdown: byLine(side.divisions, by, places, counted),
    notInPeriod: at('not-in-period').length,
    notAbout: at('not-about').length,
  };
}

/** The counted records by the lines of a breakdown, in the order in which the lines are met. */
function byLine(
  divisions: Divisions,
  asked: string | null,
  places: readonly { readonly one: Case; readonly place: Place }[],
  groupsOf: CountedGroups,
): MembersByLine | null {
  const by = divisions.find(([name]) => name === asked)?.[1];
  if (asked === null || by === undefined) return null;
  const found = new Map<string | null, { [At in CountedAt]: number[] }>();
  for (const { one, place } of places) {
    const at = countedAt.find((name) => name === place.at && place.rule === null);
    if (at === undefined) continue;
    const { lines } = linesAt(one, by);
    for (const line of lines.length === 0 ? [null] : lines) {
      const rows = found.get(line) ?? { teller: [], noemer: [], counted: [] };
      rows[at].push(one.row);
      found.set(line, rows);
    }
  }
  return {
    by: asked,
    lines: [...found].map(([line, rows]) => ({ line, ...groupsOf(rows) })),
  };
}

const countedAt = ['teller', 'noemer', 'counted'] as const;
type CountedAt = (typeof countedAt)[number];

/** Makes the groups of what counts out of its rows. */
type CountedGroups = (rows: { readonly [At in CountedAt]: readonly number[] }) => {
  readonly [At in CountedAt]: Group;
};
