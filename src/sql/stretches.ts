import { allRecords } from '../records/index.ts';
import type { Expression } from './expression.ts';
import { joined, sql } from './expression.ts';
import type { Frame } from './frame.ts';
import { calendarColumns, partsBefore, partsUpTo } from './parts.ts';
import { EARLY, PRICE_PARTS } from './price.ts';
import { FAR } from './statement.ts';

/** What the rows of a frame have of which the worth is asked; days by their number. */
export type Spells = {
  /** Which rows have a value. */
  readonly counts: Expression;
  readonly begin: Expression;
  /** The last day in. */
  readonly last: Expression;
  /** The last day of which there is something: that, or of what is counted at once the first. */
  readonly until: Expression;
  /** The days that are asked of. */
  readonly from: Expression;
  readonly to: Expression;
  readonly per: Expression;
  readonly product: Expression;
  readonly provider: Expression;
  readonly unit: Expression;
  /** The price where the table has none, in cents. */
  readonly own: Expression;
  /** The part of the statement that holds the table of prices; `null` where it is not asked. */
  readonly pieces: string | null;
  /** What tells which rows share days, and which of those counts; `null` where each counts. */
  readonly once: {
    readonly groups: readonly Expression[];
    readonly counts: Expression;
    readonly latest: Expression;
    readonly name: Expression;
  } | null;
};

/** Of each row that has a value: whole numbers, of which our code makes no division yet. */
export type SpellSums = {
  /** The price of each day times its part of the month, year or other thing, up to the last day that is asked of. */
  readonly atEnd: Expression;
  /** The same up to the day before the first. */
  readonly before: Expression;
  /** How many days are asked of that no other record has. */
  readonly asked: Expression;
  /** How many of those have a price. */
  readonly priced: Expression;
};

const own = [
  'begin',
  'last',
  'until',
  'from',
  'to',
  'per',
  'product',
  'provider',
  'unit',
  'own',
] as const;
/** As they are called in the statement. */
const names = [
  'van',
  'tot',
  'einde',
  'vraag_van',
  'vraag_tot',
  'per',
  'product',
  'provider',
  'unit',
  'eigen',
];

/** Adds up prices over the days of each row that no other has. */
export function spellSums(frame: Frame, spells: Spells): SpellSums {
  const { once, counts } = spells;
  const asked = own.map((key) => frame.column(spells[key]));
  const rival =
    once === null ? [] : [once.counts, once.latest, once.name, ...once.groups].map(frame.column);
  // By its key a record has one number in all that is asked of it. Without a key, rows that are equal in all this are worth
  // the same: which of them has which number makes no difference.
  const ownKey = allRecords[frame.over].key.map((field) => frame.path(field));
  const order = ownKey.length > 0 ? ownKey : [frame.column(counts), ...asked, ...rival];
  const number = frame.column(sql`row_number() over (order by ${joined(',', order)})`);
  const keys = [number, frame.column(counts), ...asked, ...rival];
  const take = (name: string) =>
    frame.join(
      keys,
      (here, columns) => `(${sumsOf(frame, spells, here, columns)})`,
      (alias, [nr]) => `${alias}.nr = ${nr}`,
      name,
    );
  return {
    atEnd: take('bij_einde'),
    before: take('vooraf'),
    asked: take('dagen'),
    priced: take('geprijsd'),
  };
}

function sumsOf(
  frame: Frame,
  { once, pieces }: Spells,
  here: string,
  columns: readonly string[],
): string {
  const { dialect } = frame.statement;
  const [nr, counts, ...rest] = columns;
  const listed = ['nr', ...names];
  const read = rest.slice(0, names.length).map((column, place) => `h.${column} as ${names[place]}`);
  const [isTold, latest, name, ...groups] = rest.slice(names.length).map((column) => `h.${column}`);
  const rival = groups.map((group, place) => `${group} as gelijk${place}`);
  const order = once === null ? [] : [`${latest} as laatst`, `${name} as naam`, ...rival];
  const rows = `rijen as (select h.${nr} as nr, ${[...read, ...order].join(', ')} from ${here} h where h.${counts})`;
  const shown = listed.map((column) => `r.${column} as ${column}`).join(', ');
  const same = groups.map((_, place) => `o.gelijk${place} = r.gelijk${place}`).join(' and ');
  // Of no rows ClickHouse takes 0 for the most, unless a value may be null: so it is cast.
  // What goes before it takes its days; behind the last day stands one that takes all that follow.
  const stretches =
    once === null
      ? [`vrij as (select ${shown}, r.van as vrij_van, r.einde as vrij_tot from rijen r)`]
      : [
          `anderen as (select ${[`h.${rest[0]} as van`, `h.${rest[1]} as tot`, ...order].join(', ')} from ${here} h where ${isTold})`,
          `weg as (select ${shown}, o.van as weg_van, o.tot as weg_tot from rijen r join anderen o on ${same} where o.van <= r.tot and o.tot >= r.van and (o.laatst > r.laatst or (o.laatst = r.laatst and o.naam > r.naam)) union all select ${shown}, r.einde + 1 as weg_van, ${FAR} as weg_tot from rijen r)`,
          `vrij as (select ${shown.replaceAll('r.', 'w.')}, coalesce(max(cast(w.weg_tot as ${dialect.types.whole})) over (partition by w.nr order by w.weg_van, w.weg_tot rows between unbounded preceding and 1 preceding) + 1, w.van) as vrij_van, least(w.weg_van - 1, w.einde) as vrij_tot from weg w)`,
        ];
  const parts =
    pieces === null
      ? { from: `${EARLY}`, to: `${FAR}`, price: `v.eigen * ${PRICE_PARTS}`, join: '' }
      : {
          from: `coalesce(p.vanaf, ${EARLY})`,
          to: `coalesce(p.tot, ${FAR})`,
          price: `coalesce(p.cents * p.maal, v.eigen * ${PRICE_PARTS})`,
          join: ` left join ${pieces} p on p.product = v.product and p.provider = coalesce(v.provider, ${frame.statement.text('').sql}) and p.unit = v.unit`,
        };
  const priced = `stukken as (select v.nr as nr, v.per as per, v.vraag_van as vraag_van, v.vraag_tot as vraag_tot, greatest(v.vrij_van, ${parts.from}) as eerste, least(v.vrij_tot, ${parts.to}) as laatste, cast(${parts.price} as ${dialect.large}) as prijs from vrij v${parts.join})`;
  const ends = `einden as (select g.*, least(g.laatste, g.vraag_tot) as na, least(g.laatste, g.vraag_van - 1) as voor from stukken g where g.eerste <= g.laatste)`;
  const days = ['eerste', 'na', 'voor'].flatMap((column) => calendarColumns(dialect, column));
  const dated = `dagen as (select g.*, ${days.join(', ')} from einden g)`;
  const upTo = (column: string) =>
    `sum(case when ${column} >= eerste and prijs is not null then prijs * (${partsUpTo('per', column)} - (${partsBefore('per', 'eerste')})) else 0 end)`;
  const many = 'greatest(0, na - greatest(eerste, vraag_van) + 1)';
  return `with ${[rows, ...stretches, priced, ends, dated].join(', ')} select nr, ${upTo('na')} as bij_einde, ${upTo('voor')} as vooraf, sum(${many}) as dagen, sum(case when prijs is not null then ${many} else 0 end) as geprijsd from dagen group by nr`;
}
