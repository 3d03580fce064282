import { formatDay, SvaError, unknownName } from '../util/index.ts';

/** The engines that the SQL is written for. */
export const dialectNames = ['duckdb', 'postgres', 'clickhouse'] as const;
/** The name of an engine: `duckdb`. */
export type DialectName = (typeof dialectNames)[number];

/** What a column of a statement holds. */
export type ColumnKind = 'text' | 'date' | 'whole' | 'number' | 'amount' | 'boolean';

/** All in which the engines differ; the rest is written once. */
export type Dialect = {
  readonly name: DialectName;
  readonly types: { readonly [K in ColumnKind]: string };
  /** A name, whatever is in it. */
  identifier(name: string): string;
  /** Where a value stands that is sent beside the text, counted from 1. */
  parameter(place: number): string;
  /** A value that stands in the text itself, whatever is in it. */
  literal(text: string): string;
  /** A text that compares by its bytes, whatever the language of the database. */
  plainText(text: string): string;
  /** A text as words are compared: without spaces round it and in lower case, as JavaScript has them. */
  word(text: string): string;
  /** Each of the codes of a cell, divided by `|`, as something makes it. */
  eachCode(cell: string, make: (code: string) => string): string;
  /** Rows out of one text of JSON, a list of lists of texts: each as `rij`. */
  rowsOf(json: string): string;
  /** The text at a place of such a row, counted from 0. */
  cellOf(place: number): string;
  /** What tells the planner of the rows that a table was filled with; `null` where it sees them. */
  filled(table: string): string | null;
  day(day: number): string;
  /** The days from one date to another. */
  days(from: string, to: string): string;
  /** A date as a whole number of its year, month and day: 20220704. */
  asNumber(date: string): string;
  /** Rows of two dates, `van` and `tot`. */
  pairs(rows: readonly (readonly [number, number])[]): string;
  /** Whole numbers far beyond 2^63; what is larger still is refused. */
  readonly large: string;
  /** A large number divided by another, without what is left; neither is below 0. */
  quotient(above: string, below: string): string;
  /** The spells of the rows of a group, each of two dates of which the first is not after the last; `null` where there is none. */
  spells(first: string, last: string): string;
  /** Whether one of such spells shares a day with another. */
  sharesDay(spells: string, first: string, last: string): string;
  /** A row for each of some values; one that is null may be left out. */
  each(values: readonly string[]): string;
  /** Whether layers that several parts of a statement read are worked out once. */
  readonly keepsLayers: boolean;
  /**
   * Lists the columns there are, as `tabel` and `kolom`; `vult` is the type of one that is never empty, since it has a value
   * of its type where nothing was filled in.
   */
  readonly catalog: string;
  /** What stands before the body of what reads a table, so that the planner sees what it knows of the table. */
  readonly through: string;
  /** What stands at the end of a layer, so that it is not written out in each place of the next that reads it. */
  readonly fence: string;
  /** What stands at the end of each statement. */
  readonly ending: string;
  /** What stands at the end of the making of a table. */
  readonly storage: string;
};

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
/** What JavaScript's `trim` takes off, by number: written so that a query may be pasted. */
const SPACES =
  '0009 000a 000b 000c 000d 0020 00a0 1680 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 200a 2028 2029 202f 205f 3000 feff'.split(
    ' ',
  );
const SPACE = `[${SPACES.map((space) => `\\x{${space}}`).join('')}]`;
/** Those round a text, as a regular expression of RE2. */
const SPACES_ROUND = `^${SPACE}+|${SPACE}+$`;
const isoDay = (day: number) => `date '${formatDay(day)}'`;

const postgres: Dialect = {
  name: 'postgres',
  types: {
    text: 'text',
    date: 'date',
    whole: 'bigint',
    number: 'double precision',
    amount: 'numeric(18, 2)',
    boolean: 'boolean',
  },
  identifier: quoted,
  parameter: (place) => `$${place}`,
  // An escape string says of itself what a backslash is, whatever the server is set to.
  literal: (text) =>
    text.includes('\\')
      ? `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
      : `'${text.replaceAll("'", "''")}'`,
  plainText: (text) => `(${text}) collate "C"`,
  // The rules of no country: by those of a database without a language É has no lower case, and by Turkish I has another.
  word: (text) =>
    `lower(btrim(${text}, E'${SPACES.map((space) => `\\u${space}`).join('')}') collate "und-x-icu")`,
  eachCode: (cell, make) =>
    `(select string_agg(${make('code')}, '|' order by plaats) from unnest(string_to_array(${cell}, '|')) with ordinality as c(code, plaats))`,
  rowsOf: (json) => `select value as rij from json_array_elements(cast(${json} as json))`,
  cellOf: (place) => `(rij ->> ${place})`,
  filled: (table) => `analyze ${table}`,
  day: isoDay,
  days: (from, to) => `(${to} - ${from})`,
  asNumber: (date) =>
    `(extract(year from ${date}) * 10000 + extract(month from ${date}) * 100 + extract(day from ${date}))`,
  pairs: (rows) =>
    `select van, tot from (values ${rows.map(([a, b]) => `(${isoDay(a)}, ${isoDay(b)})`).join(', ')}) as d(van, tot)`,
  large: 'numeric',
  quotient: (above, below) => `div(${above}, ${below})`,
  spells: (first, last) => `range_agg(daterange(${first}, ${last}, '[]'))`,
  sharesDay: (spells, first, last) => `${spells} && daterange(${first}, ${last}, '[]')`,
  each: (values) => `unnest(array_remove(array[${values.join(', ')}], null))`,
  catalog:
    'select table_name as tabel, column_name as kolom from information_schema.columns where table_schema = any (current_schemas(false))',
  keepsLayers: true,
  through: 'not materialized ',
  fence: ' offset 0',
  ending: '',
  storage: '',
};

const duckdb: Dialect = {
  ...postgres,
  name: 'duckdb',
  // A backslash is a character like any other here.
  literal: (text) => `'${text.replaceAll("'", "''")}'`,
  plainText: (text) => text,
  word: (text) => `lower(regexp_replace(${text}, '${SPACES_ROUND}', '', 'g'))`,
  eachCode: (cell, make) =>
    `array_to_string(list_transform(string_split(${cell}, '|'), lambda code: ${make('code')}), '|')`,
  rowsOf: (json) => `select unnest(from_json(${json}, '[["VARCHAR"]]')) as rij`,
  cellOf: (place) => `rij[${place + 1}]`,
  filled: () => null,
  types: { ...postgres.types, number: 'double', amount: 'decimal(18, 2)' },
  through: '',
  fence: '',
  large: 'hugeint',
  quotient: (above, below) => `(${above} // ${below})`,
  spells: (first, last) => `list(struct_pack(a := ${first}, b := ${last}))`,
  sharesDay: (spells, first, last) =>
    `len(list_filter(${spells}, lambda s: s.a <= ${last} and s.b >= ${first})) > 0`,
  // Most values are null: without them there are a thirtieth of the rows. This way to write it is of DuckDB 1.3 and later.
  each: (values) => `unnest(list_filter([${values.join(', ')}], lambda x: x is not null))`,
  catalog:
    'select table_name as tabel, column_name as kolom from information_schema.columns where table_schema = current_schema()',
};

const clickhouseDay = (day: number) => `toDate32('${formatDay(day)}')`;
const clickhouse: Dialect = {
  name: 'clickhouse',
  types: {
    text: 'Nullable(String)',
    date: 'Nullable(Date32)',
    whole: 'Nullable(Int64)',
    number: 'Nullable(Float64)',
    amount: 'Nullable(Decimal(18, 2))',
    boolean: 'Nullable(Bool)',
  },
  // A backslash begins an escape here, also in a name.
  identifier: (name) => `"${name.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`,
  parameter: (place) => `{p${place}:String}`,
  literal: (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
  plainText: (text) => text,
  // `trim` takes bytes off here, of which letters have some too.
  word: (text) =>
    `lowerUTF8(replaceRegexpAll(${text}, '${SPACES_ROUND.replaceAll('\\', '\\\\')}', ''))`,
  eachCode: (cell, make) =>
    `arrayStringConcat(arrayMap(code -> ${make('code')}, splitByChar('|', coalesce(${cell}, ''))), '|')`,
  rowsOf: (json) =>
    `select arrayJoin(JSONExtract(${json}, 'Array(Array(Nullable(String)))')) as rij`,
  cellOf: (place) => `rij[${place + 1}]`,
  filled: () => null,
  day: clickhouseDay,
  days: (from, to) => `dateDiff('day', ${from}, ${to})`,
  asNumber: (date) => `toYYYYMMDD(${date})`,
  pairs: (rows) =>
    `select cast(van as Nullable(Date32)) as van, cast(tot as Nullable(Date32)) as tot from values('van String, tot String', ${rows
      .map(([a, b]) => `('${formatDay(a)}', '${formatDay(b)}')`)
      .join(', ')})`,
  large: 'Nullable(Int256)',
  quotient: (above, below) => `intDiv(${above}, ${below})`,
  spells: (first, last) => `groupArray((${first}, ${last}))`,
  sharesDay: (spells, first, last) =>
    `arrayExists(s -> coalesce(s.1 <= ${last} and s.2 >= ${first}, false), ${spells})`,
  each: (values) => `arrayJoin([${values.join(', ')}])`,
  // It works them out anew for each part, and takes minutes to plan many at once.
  keepsLayers: false,
  catalog:
    "select table as tabel, name as kolom, if(type like '%Nullable(%' or type like '%String%', null, type) as vult from system.columns where database = currentDatabase()",
  through: '',
  fence: '',
  // An outer join gives null where there is no partner, and not 1970-01-01. Ordering joins anew, it loses a key that is the
  // same in each row. Comparing what stands in `and`, it walks all layers below for each comparison.
  ending:
    ' settings join_use_nulls = 1, cast_keep_nullable = 1, prefer_column_name_to_alias = 1, query_plan_optimize_join_order_limit = 0, optimize_and_compare_chain = 0, max_query_size = 10000000, max_ast_elements = 5000000, max_expanded_ast_elements = 50000000',
  storage: ' engine = MergeTree order by tuple()',
};

/**
 * The SQL of an engine.
 *
 * @throws SvaError `usage` for a name that is none of `dialectNames`, with the nearest
 */
export function dialectOf(name: DialectName): Dialect {
  // A client of a driver has a query too, and is given as it is by who does not read on.
  if (typeof name !== 'string')
    throw new SvaError(
      'usage',
      `De database noemt haar SQL niet. Geef { dialect, query }, met als dialect ${dialectNames.join(', ')}.`,
      { value: name },
    );
  if (!Object.hasOwn(dialects, name))
    throw unknownName('usage', 'Een database (dialect)', name, dialectNames);
  return dialects[name];
}

const dialects = { duckdb, postgres, clickhouse } as const satisfies {
  readonly [N in DialectName]: Dialect;
};
