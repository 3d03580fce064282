import type { Overlap, Related } from '../model/index.ts';
import { allRecords, fieldAt, type OverName } from '../records/index.ts';
import { canonical, SvaError } from '../util/index.ts';
import { type Asking, asking } from './asking.ts';
import { type Expression, sql, TRUE } from './expression.ts';
import { frame } from './frame.ts';
import { FAR } from './statement.ts';

/** The key of this record by which others are found. */
function ownKey(here: Asking, asked: Related): Expression {
  const at = asked.at ?? asked.on;
  if (keysOf(here.frame.over, at) !== keysOf(asked.record as OverName, asked.on)) {
    throw new SvaError(
      'invalid-measure',
      `‘${at}’ van ${here.frame.over} en ‘${asked.on}’ van ${asked.record} zijn sleutels van iets anders.`,
      { value: at },
    );
  }
  return here.frame.path(at);
}

/** The reading of conditions over the records of another type. */
const others = ({ frame: { statement }, moment, terms }: Asking, asked: Related): Asking =>
  asking(frame(statement, asked.record as OverName), undefined, moment, terms);

/** Which record type the keys of a field are of. */
function keysOf(over: OverName, path: string): string {
  const { record, name } = fieldAt(over, path);
  return (allRecords[record].references as { readonly [field: string]: string })[name] ?? record;
}

/** Which records of the other type are meant. */
export type Which = {
  /** Equal names with an equal question are one part of the statement. */
  readonly name: string;
  of(there: Asking): Expression;
};

/** Those of which the condition holds. */
const holding = ({ where }: Related): Which => ({
  name: '',
  of: (there) => (where === undefined ? TRUE : there.condition(where)),
});

const question = (kind: string, asked: unknown, { moment }: Asking) =>
  `${kind}|${moment.from}|${moment.to}|${moment.peildatum}|${canonical(asked)}`;

/** Whether there is a record of another type with the same key, of which something holds. */
export function related(here: Asking, asked: Related, which: Which = holding(asked)): Expression {
  const { on, record, where } = asked;
  const name = question(`some ${which.name}`, { on, record, where }, here);
  const rows = here.frame.statement.once(name, () => {
    const there = others(here, asked);
    const key = there.frame.path(on);
    const holds = there.frame.column(which.of(there));
    const layer = there.frame.part();
    return here.frame.statement.part(
      `select distinct ${key.sql} as sleutel from ${layer} where ${holds.sql} and ${key.sql} is not null`,
    );
  });
  const own = ownKey(here, asked);
  const found = here.frame.join(
    [own],
    rows,
    (alias, [key]) => `${alias}.sleutel = ${key}`,
    'sleutel',
  );
  return sql`(${found} is not null)`;
}

/** For each row the earliest date of the records of another type with the same key; `null` for none. */
export function earliestOf(here: Asking, asked: Related & { readonly date: string }): Expression {
  const { on, record, where, date } = asked;
  const rows = here.frame.statement.once(
    question('earliest', { on, record, where, date }, here),
    () => {
      const there = others(here, asked);
      const key = there.frame.path(on);
      const holds = where === undefined ? TRUE : there.frame.column(there.condition(where));
      const day = there.date(date);
      const name = there.frame.part();
      return here.frame.statement.part(
        `select ${key.sql} as sleutel, min(${day.sql}) as vroegste from ${name} where ${holds.sql} and ${key.sql} is not null group by ${key.sql}`,
      );
    },
  );
  const own = ownKey(here, asked);
  return here.frame.join([own], rows, (alias, [key]) => `${alias}.sleutel = ${key}`, 'vroegste');
}

/** Whether there is one whose spell shares a day with a date or spell of this record. */
export function overlapping(
  here: Asking,
  asked: Overlap,
  which: Which = holding(asked),
): Expression {
  const { on, record, where, spell, days = 0 } = asked;
  const { statement } = here.frame;
  // A spell that runs still ends after every day.
  const name = question(`overlap ${which.name}`, { on, record, where, spell, days }, here);
  const rows = statement.once(name, () => {
    const there = others(here, asked);
    const key = there.frame.path(on);
    const [begin, end] = [there.date(spell[0]), there.date(spell[1])];
    const out = there.out(spell[1]);
    const usable = sql`(${begin} is not null and (${end} is null or ${end} >= ${begin} + ${out}))`;
    const holds = sql`(${usable} and ${which.of(there)})`;
    const last = there.frame.column(sql`coalesce(${end} + ${days - out}, ${there.day(FAR)})`);
    const test = there.frame.column(holds);
    const layer = there.frame.part();
    return statement.part(
      `select ${key.sql} as sleutel, ${statement.dialect.spells(begin.sql, last.sql)} as perioden from ${layer} where ${test.sql} and ${key.sql} is not null group by ${key.sql}`,
    );
  });
  const own = ownKey(here, asked);
  const single = typeof asked.with === 'string';
  const first = here.date(single ? asked.with : asked.with[0]);
  const end = here.date(single ? asked.with : asked.with[1]);
  const last = single
    ? end
    : here.frame.column(sql`coalesce(${end} - ${here.out(asked.with[1])}, ${here.day(FAR)})`);
  // By key alone: a join on the days as well would read the layers below twice, and those below again for each such question.
  const spells = here.frame.join(
    [own],
    rows,
    (alias, [key]) => `${alias}.sleutel = ${key}`,
    'perioden',
  );
  const shares: Expression = {
    sql: statement.dialect.sharesDay(spells.sql, first.sql, last.sql),
    level: Math.max(spells.level, first.level, last.level),
  };
  return here.frame.column(sql`coalesce(case when ${first} <= ${last} then ${shares} end, false)`);
}
