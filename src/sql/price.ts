import type { Price } from '../model/index.ts';
import { fieldAt, minutesOf } from '../records/index.ts';
import { canonical } from '../util/index.ts';
import { type Expression, sql } from './expression.ts';
import { type Frame, frame } from './frame.ts';
import { FAR } from './statement.ts';
import { dayNumber } from './survey.ts';

/** Into how many parts the price of a unit is divided: an hour, a part of a day and a minute go into it. */
export const PRICE_PARTS = 240;
/** Before every day that the engines know. */
export const EARLY = -1_000_000;

/** What the price of a row is looked up by; each `null` where there is none. */
export const priceKeys = ['product', 'provider', 'unit'] as const;

/** Reads a key of a price. A product that is no key of a product has no price in the table. */
export function priceKey(rows: Frame, price: Price, key: (typeof priceKeys)[number]): Expression {
  const { kind } = fieldAt(rows.over, price[key]).meta;
  const isRead =
    key === 'product' ? kind === 'key' : kind === 'code' || kind === 'text' || kind === 'key';
  const { text } = rows.statement.dialect.types;
  return isRead ? rows.path(price[key]) : { sql: `cast(null as ${text})`, level: 0 };
}

/**
 * The table of prices as stretches of days without a gap, for each product, provider and unit that the rows of a record
 * type have, as `pricesOf` has it in memory: `vanaf` and `tot` are the first and last day, `cents` × `maal` / 240 is the price.
 * Where the table has none `cents` is null.
 *
 * @returns the name of the part of the statement, with `product`, `provider` (empty for none) and `unit` beside it
 */
export function pricePieces(rows: Frame, prices: readonly Price[]): string {
  const { statement } = rows;
  return statement.once(`prices ${rows.over} ${canonical(prices)}`, () => {
    const none = statement.text('').sql;
    const asked = prices.map((price) => {
      const there = frame(statement, rows.over);
      const [product, provider, unit] = priceKeys.map((key) =>
        there.column(priceKey(there, price, key)),
      ) as [Expression, Expression, Expression];
      return `select ${product.sql} as product, coalesce(${provider.sql}, ${none}) as provider, ${unit.sql} as unit from ${there.part()}`;
    });
    const keys = statement.part(
      `select distinct product, provider, unit from (${asked.join(' union all ')}) k where product is not null and unit is not null`,
    );
    const tariffs = frame(statement, 'tarief');
    const [product, provider, unit, cents] = ['productcode', 'aanbieder', 'eenheid', 'bedrag'].map(
      (field) => tariffs.path(field).sql,
    );
    const from = tariffs.column(dayNumber(tariffs, tariffs.path('geldigVan'))).sql;
    const until = dayNumber(tariffs, tariffs.path('geldigTot'));
    const to = tariffs.column(sql`coalesce(${until}, ${FAR})`).sql;
    const minutes = (of: string) =>
      `case ${of} ${Object.entries(minutesOf)
        .map(([code, many]) => `when ${statement.text(code).sql} then ${many}`)
        .join(' ')} end`;
    // Of another unit of time a price is converted: whole, since each goes into 240.
    const usable = statement.part(
      `select * from (select k.product as product, k.provider as provider, k.unit as unit, t.${from} as vanaf, t.${to} as tot, t.${cents} as cents, t.${unit} as van_eenheid, case when t.${provider} is null then 1 else 0 end as van_elk, case when t.${unit} = k.unit then ${PRICE_PARTS} else ${minutes('k.unit')} * case t.${unit} ${Object.entries(
        minutesOf,
      )
        .map(([code, many]) => `when ${statement.text(code).sql} then ${PRICE_PARTS / many}`)
        .join(
          ' ',
        )} end end as maal from ${keys} k join ${tariffs.part()} t on t.${product} = k.product where t.${from} is not null and t.${cents} is not null and t.${unit} is not null and (t.${provider} is null or t.${provider} = k.provider)) u where maal is not null`,
    );
    const turning = statement.dialect.each([
      'vanaf',
      `case when tot < ${FAR} then tot + 1 end`,
      String(EARLY),
    ]);
    const turns = statement.part(
      `select distinct product, provider, unit, dag as vanaf from (select product, provider, unit, ${turning} as dag from ${usable}) u where dag is not null`,
    );
    const spans = statement.part(
      `select product, provider, unit, vanaf, coalesce(max(cast(vanaf as ${statement.dialect.types.whole})) over (partition by product, provider, unit order by vanaf rows between 1 following and 1 following) - 1, ${FAR}) as tot from ${turns}`,
    );
    const best = statement.part(
      `select * from (select s.product as product, s.provider as provider, s.unit as unit, s.vanaf as vanaf, u.cents as cents, u.maal as maal, row_number() over (partition by s.product, s.provider, s.unit, s.vanaf order by u.van_elk, u.vanaf desc, u.cents desc, u.van_eenheid) as volgnummer from ${spans} s join ${usable} u on u.product = s.product and u.provider = s.provider and u.unit = s.unit where u.vanaf <= s.vanaf and u.tot >= s.vanaf) k where volgnummer = 1`,
    );
    return statement.part(
      `select s.product as product, s.provider as provider, s.unit as unit, s.vanaf as vanaf, s.tot as tot, k.cents as cents, k.maal as maal from ${spans} s left join ${best} k on k.product = s.product and k.provider = s.provider and k.unit = s.unit and k.vanaf = s.vanaf`,
    );
  });
}
