import type { View } from '../model/index.ts';
import { allRecords, columnName, type OverName, type RecordName } from '../records/index.ts';
import { SvaError } from '../util/index.ts';
import { sql } from './expression.ts';
import { frame } from './frame.ts';
import { FAR, type Statement } from './statement.ts';

type Pairs = Extract<View, { pairs: unknown }>;
type Merge = Extract<View, { merge: unknown }>;
type Each = Extract<View, { each: unknown }>;

/** Adds the rows of a derived record type to a statement, under the name that is returned. */
export function viewBody(on: Statement, name: OverName): string {
  const { from } = allRecords[name] as { readonly from?: View };
  if (from === undefined)
    throw new SvaError('unknown-record', `Recordtype ‘${name}’ bestaat niet.`, { value: name });
  if ('pairs' in from) return pairs(on, from);
  if ('each' in from) return each(on, from);
  return from.overlapping === 'joined' ? joined(on, from) : merge(on, from);
}

/** A row for each pair that belongs together, and for each record without a partner. */
function pairs(on: Statement, { pairs: [one, many], on: reference }: Pairs): string {
  const [ones, manies] = [one as RecordName, many as RecordName];
  const [oneKey, manyKey] = [keyOf(on, ones), keyOf(on, manies)];
  const partner = on.field(manies, reference);
  const [person, begin] = ['persoonId', 'begindatum'].map((field) => on.field(manies, field));
  on.field(ones, 'persoonId');
  const far = on.day(FAR).sql;
  const first = (by: string) =>
    `(m.${oneKey} is null or o.${manyKey} is null or row_number() over (partition by ${by} order by coalesce(o.${begin}, ${far}), o.${manyKey}) = 1)`;
  const whose = `coalesce(o.${person}, m.${person})`;
  return on.part(
    `select m.${oneKey} as ${oneKey}, o.${manyKey} as ${manyKey}, ${whose} as ${person}, ${first(`m.${oneKey}, ${whose}`)} as ${columnName('eerste')}, ${first(`m.${oneKey}`)} as ${columnName('eersteVanMelding')} from ${on.table(ones)} m full join ${on.table(manies)} o on o.${partner} = m.${oneKey}`,
  );
}

/** A row for each record, with the one it rests on: the one it names, else the earliest that agrees. */
function each(on: Statement, from: Each): string {
  const [here, there] = [from.each as RecordName, from.with as RecordName];
  const [own, theirs, named] = [keyOf(on, here), keyOf(on, there), on.field(here, from.by)];
  const plans = frame(on, there);
  const [first, second] = from.earliest.map((path) => plans.path(path));
  const day = plans.column(
    sql`greatest(coalesce(${first ?? sql`null`}, ${second ?? sql`null`}), coalesce(${second ?? sql`null`}, ${first ?? sql`null`}))`,
  );
  const begin = plans.path('begindatum');
  const key = plans.path(keyField(there));
  const same = from.same.map(
    ([mine, path]) => [on.field(here, mine), plans.path(path).sql] as const,
  );
  const columns = same.map(([, column]) => column);
  const rows = plans.part();
  const usable = [
    ...columns.map((column) => `${column} is not null`),
    `${day.sql} is not null`,
    `(${begin.sql} is null or ${begin.sql} <= ${day.sql})`,
  ].join(' and ');
  const earliest = on.part(
    `select * from (select ${[...columns, key.sql].join(', ')}, row_number() over (partition by ${columns.join(', ')} order by ${day.sql}, ${key.sql}) as volgnummer from ${rows} where ${usable}) p where volgnummer = 1`,
  );
  const agree = same.map(([mine, column]) => `e.${column} = r.${mine}`).join(' and ');
  return on.part(
    `select r.${own} as ${own}, case when r.${named} is null then e.${key.sql} else n.${theirs} end as ${theirs} from ${on.table(here)} r left join ${on.table(there)} n on n.${theirs} = r.${named} left join ${earliest} e on ${agree}`,
  );
}

/**
 * Spells that follow each other after at most `gap` days become one. A spell goes on from the one that ended last before
 * it: so ends and begins match like brackets, and the partner of a begin is the end that crossed the same depth before it.
 */
function merge(on: Statement, from: Merge): string {
  const record = from.merge as RecordName;
  const by = from.by.map((field) => on.field(record, field));
  const [begin, end] = from.spell.map((field) => on.field(record, field)) as [string, string];
  const key = from.ends === undefined ? null : keyOf(on, record);
  const far = on.day(FAR).sql;
  const listed = by.join(', ');
  const usable = usableSpell(by, begin, end);
  const order = [
    listed,
    `coalesce(${begin}, ${far})`,
    `coalesce(${end}, ${far})`,
    ...(key === null ? [] : [key]),
  ];
  const spells = on.part(
    `select row_number() over (order by ${order.join(', ')}) as nr, ${listed}, ${begin}, ${end}${key === null ? '' : `, ${key}`}, (${usable}) as bruikbaar from ${on.table(record)}`,
  );
  // On one day ends come before begins, but for the end of a spell of that day alone.
  const events = on.part(
    `select nr, ${listed}, ${begin} as dag, 1 as laat, -1 as stap from ${spells} where bruikbaar union all select nr, ${listed}, ${end} as dag, case when ${end} > ${begin} then 0 else 1 end as laat, 1 as stap from ${spells} where bruikbaar and ${end} is not null`,
  );
  const inOrder = 'order by dag, laat, nr, stap';
  const depths = on.part(
    `select e.*, sum(stap) over (partition by ${listed} ${inOrder} rows unbounded preceding) as diepte from ${events} e`,
  );
  const crossings = on.part(
    `select d.*, case when stap = 1 then diepte else diepte + 1 end as rand from ${depths} d`,
  );
  const before = `over (partition by ${listed}, rand ${inOrder} rows between 1 preceding and 1 preceding)`;
  const partners = on.part(
    `select c.*, max(nr) ${before} as vorige, max(dag) ${before} as vorige_dag from ${crossings} c`,
  );
  const steps = on.part(
    `select nr, vorige from ${partners} where stap = -1 and vorige is not null and ${on.dialect.days('vorige_dag', 'dag')} <= ${from.gap}`,
  );
  const chain = on.fresh('d');
  on.add(
    chain,
    `select s.nr as nr, s.nr as eerste from ${spells} s left join ${steps} p on p.nr = s.nr where p.nr is null union all select p.nr as nr, c.eerste as eerste from ${chain} c join ${steps} p on p.vorige = c.nr`,
  );
  const ends = on.part(`select eerste, max(nr) as laatste from ${chain} group by eerste`);
  const [firstEnd, lastEnd] = (from.ends ?? []).map((field) => columnName(field));
  const keys = key === null ? '' : `, a.${key} as ${firstEnd}, z.${key} as ${lastEnd}`;
  return on.part(
    `select ${by.map((field) => `a.${field} as ${field}`).join(', ')}, a.${begin} as ${begin}, z.${end} as ${end}${keys} from ${ends} e join ${spells} a on a.nr = e.eerste join ${spells} z on z.nr = e.laatste`,
  );
}

/**
 * Spells that share a day, or follow each other after at most `gap` days, become one. A new one begins where all that began
 * before it ended longer ago.
 */
function joined(on: Statement, from: Merge): string {
  const record = from.merge as RecordName;
  const by = from.by.map((field) => on.field(record, field));
  const [begin, end] = from.spell.map((field) => on.field(record, field)) as [string, string];
  const far = on.day(FAR).sql;
  const listed = by.join(', ');
  const usable = usableSpell(by, begin, end);
  const table = on.table(record);
  const spells = on.part(
    `select ${listed}, ${begin}, coalesce(${end}, ${far}) as tot from ${table} where ${usable}`,
  );
  const before = `over (partition by ${listed} order by ${begin}, tot rows between unbounded preceding and 1 preceding)`;
  const reached = on.part(`select s.*, max(tot) ${before} as bereikt from ${spells} s`);
  const isNew = `case when bereikt is null or ${on.dialect.days('bereikt', begin)} > ${from.gap} then 1 else 0 end`;
  const numbered = on.part(
    `select r.*, sum(${isNew}) over (partition by ${listed} order by ${begin}, tot rows unbounded preceding) as nr from ${reached} r`,
  );
  return on.part(
    `select ${listed}, min(${begin}) as ${begin}, nullif(max(tot), ${far}) as ${end} from ${numbered} group by ${listed}, nr union all select ${listed}, ${begin}, ${end} from ${table} where not coalesce(${usable}, false)`,
  );
}

/** Which spells can belong together: what is not filled in is unknown, and makes no two of them one. */
const usableSpell = (by: readonly string[], begin: string, end: string): string =>
  [
    ...by.map((field) => `${field} is not null`),
    `${begin} is not null`,
    `(${end} is null or ${end} >= ${begin})`,
  ].join(' and ');

const keyField = (record: RecordName): string =>
  (allRecords[record].key as readonly string[])[0] ?? '';
const keyOf = (on: Statement, record: RecordName): string => on.field(record, keyField(record));
