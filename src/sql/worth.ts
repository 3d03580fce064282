import { type Days, isLastDayIn } from '../calculate/index.ts';
import type { Accrual, Rate } from '../model/index.ts';
import { allRecords, fieldAt } from '../records/index.ts';
import { type Expression, joined, sql } from './expression.ts';
import type { Grouped } from './kinds.ts';
import { partsOfPer, perNumber } from './parts.ts';
import { PRICE_PARTS, priceKey, priceKeys, pricePieces } from './price.ts';
import { surely } from './question.ts';
import { FAR } from './statement.ts';
import { spellSums } from './stretches.ts';
import { dayNumber } from './survey.ts';

/** What each row of a frame that counts is worth in a stretch of days, as `worthOf` has it in memory. */
export type Worth = {
  /** Whole cents; 0 where it has no value. */
  readonly cents: Expression;
  /** Whether some of the days, or all, have no price. */
  readonly unpriced: Expression;
  /** Whether another record counts on some of the days. */
  readonly shared: Expression;
  /** Whether its volume has more decimals than the statement counts with. */
  readonly inexact: Expression;
};

/** A volume is counted in whole millionths. */
const MILLION = 1_000_000;
/** The largest volume of which the millionths are whole to the last. */
const MOST = 9_000_000_000;

/** Works out what the rows of a frame are worth. @param range the days that are asked of */
export function worthIn(accrual: Accrual, grouped: Grouped, range: Days): Worth {
  const { frame, rows, asking } = grouped;
  const { dialect } = frame.statement;
  const { column } = frame;
  const [beginDate, endDate] = accrual.spell;
  const end = asking.date(endDate);
  const begin = column(dayNumber(frame, asking.date(beginDate)));
  const out = isLastDayIn(frame.over, endDate) ? 0 : 1;
  const last = column(sql`coalesce(${dayNumber(frame, end)} - ${out}, ${FAR})`);
  const isSpell = column(surely(sql`${last} >= ${begin}`));

  const rates = Object.values(accrual.rates);
  const applies = rates.map(({ where }) => column(asking.condition(where)));
  const first = (values: readonly Expression[]) => {
    const whens = values.map(
      (value, place) => sql`when ${applies[place] as Expression} then ${value}`,
    );
    return column(sql`${whens.reduce((text, when) => sql`${text} ${when}`, sql`case`)} end`);
  };
  const per = first(rates.map((rate) => perOf(grouped, rate)));
  const amounts = rates.map((rate) => amountOf(grouped, rate));
  const whole = first(amounts.map((amount) => amount.whole));
  const own = first(amounts.map((amount) => amount.own));
  const [product, provider, unit] = priceKeys.map((_, key) =>
    first(amounts.map((amount) => amount.keys[key] as Expression)),
  ) as [Expression, Expression, Expression];

  const isAll = accrual.days === 'all';
  const [once, total] = [perNumber('once'), perNumber('total')];
  const asksWhole = isAll ? sql`${per} <> ${once}` : sql`${per} = ${total}`;
  const isValued = sql`(${isSpell} and ${per} is not null and ${whole} is not null and (${end} is not null or not (${asksWhole})))`;
  const counts = column(sql`(${rows} and ${isValued})`);
  const within = isAll
    ? { from: begin, to: last }
    : {
        from: column(sql`greatest(${begin}, ${range.from})`),
        to: column(sql`least(${last}, ${range.to})`),
      };
  const until = column(sql`case when ${per} = ${once} then ${begin} else ${last} end`);

  const prices = rates.flatMap(({ volume }) => (volume === undefined ? [] : [volume.price]));
  const sums = spellSums(frame, {
    counts,
    begin,
    last,
    until,
    from: within.from,
    to: within.to,
    per,
    product,
    provider,
    unit,
    own,
    pieces: prices.length === 0 ? null : pricePieces(frame, prices),
    once: accrual.once === undefined ? null : rivalsOf(accrual.once, grouped, isSpell),
  });

  const large = (value: Expression): Expression => ({
    sql: `cast(${value.sql} as ${dialect.large})`,
    level: value.level,
  });
  const days = sql`(${last} - ${begin} + 1)`;
  const parts: Expression = {
    sql: partsOfPer(per.sql, days.sql),
    level: Math.max(per.level, days.level),
  };
  const divisor = column(sql`${large(sql`${MILLION * PRICE_PARTS}`)} * ${parts}`);
  /** A sum divided and rounded half up to whole cents. */
  const rounded = (sum: Expression) => {
    const above = column(sql`2 * ${large(whole)} * ${sum} + ${divisor}`);
    const below = column(sql`2 * ${divisor}`);
    const quotient = (over: Expression): Expression => ({
      sql: dialect.quotient(over.sql, below.sql),
      level: Math.max(over.level, below.level),
    });
    return column(
      sql`case when ${above} >= 0 then ${quotient(above)} else -${quotient(sql`(${below} - 1 - ${above})`)} end`,
    );
  };
  const value = sql`(${rounded(sums.atEnd)} - ${rounded(sums.before)})`;
  const wholeCents: Expression = {
    sql: `cast(${value.sql} as ${dialect.types.whole})`,
    level: value.level,
  };
  const spellDays = sql`greatest(0, least(${until}, ${within.to}) - greatest(${begin}, ${within.from}) + 1)`;
  return {
    cents: column(sql`case when ${counts} then ${wholeCents} else 0 end`),
    unpriced: column(
      sql`((${rows} and ${isSpell} and not ${counts}) or (${counts} and ${sums.priced} < ${sums.asked}))`,
    ),
    shared: column(sql`(${counts} and ${sums.asked} < ${spellDays})`),
    inexact: column(sql`(${counts} and ${first(amounts.map((amount) => amount.inexact))})`),
  };
}

/** What a rate is for, by its number; `null` for a code that has none. */
function perOf({ frame }: Grouped, { per }: Rate): Expression {
  if (typeof per === 'string') return sql`${perNumber(per)}`;
  const none: Expression = sql`cast(null as ${{ sql: frame.statement.dialect.types.whole, level: 0 }})`;
  if (fieldAt(frame.over, per.by).meta.kind !== 'code') return none;
  const field = frame.path(per.by);
  const whens = Object.entries(per.codes).map(
    ([code, to]) => sql`when ${field} = ${frame.statement.text(code)} then ${perNumber(to)}`,
  );
  return whens.length === 0
    ? none
    : sql`${whens.reduce((text, when) => sql`${text} ${when}`, sql`case`)} end`;
}

type Amount = {
  /** Millionths of what there is of it; `null` where it is not filled in. */
  readonly whole: Expression;
  readonly inexact: Expression;
  /** Cents, where the table has no price. */
  readonly own: Expression;
  /** Product, provider and unit by which the table is read. */
  readonly keys: readonly Expression[];
};

function amountOf({ frame }: Grouped, { amount, volume }: Rate): Amount {
  const { types } = frame.statement.dialect;
  const empty = (type: string): Expression => ({ sql: `cast(null as ${type})`, level: 0 });
  const path = amount ?? volume.of;
  const { kind } = fieldAt(frame.over, path).meta;
  const noKeys = priceKeys.map(() => empty(types.text));
  const no = sql`false`;
  if (amount !== undefined && kind === 'amount') {
    const cents = frame.path(path);
    return {
      whole: sql`case when ${cents} is not null then ${MILLION} end`,
      inexact: no,
      own: cents,
      keys: noKeys,
    };
  }
  const isNumber = kind === 'number';
  const number = isNumber ? frame.path(path) : empty(types.number);
  const scaled = sql`round(${number} * ${MILLION})`;
  const isSmall = sql`abs(${number}) <= ${MOST}`;
  const counted = {
    whole: isNumber
      ? sql`case when ${isSmall} then cast(${scaled} as ${{ sql: types.whole, level: 0 }}) when ${number} is not null then 0 end`
      : empty(types.whole),
    inexact: isNumber ? sql`not (${isSmall} and ${scaled} / ${MILLION} = ${number})` : no,
  };
  if (volume === undefined) return { ...counted, own: sql`100`, keys: noKeys };
  const isMoney = fieldAt(frame.over, volume.price.own).meta.kind === 'amount';
  return {
    ...counted,
    own: isMoney ? frame.path(volume.price.own) : empty(types.whole),
    keys: priceKeys.map((key) => priceKey(frame, volume.price, key)),
  };
}

/** By what records are the same, and which of them goes before another. */
function rivalsOf(
  { same, latest }: NonNullable<Accrual['once']>,
  { frame, asking, told }: Grouped,
  isSpell: Expression,
) {
  const groups = same.map((path) => frame.path(path));
  const known = groups.map((group) => sql`${group} is not null`);
  const [key = ''] = allRecords[frame.over].key as readonly string[];
  return {
    groups,
    counts: frame.column(sql`(${told()} and ${isSpell} and ${joined('and', known)})`),
    latest: frame.column(sql`coalesce(${dayNumber(frame, asking.date(latest))}, ${-FAR})`),
    name:
      key === ''
        ? frame.statement.text('')
        : frame.column(sql`coalesce(${frame.path(key)}, ${frame.statement.text('')})`),
  };
}
