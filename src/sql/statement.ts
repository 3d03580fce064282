import {
  allRecords,
  columnName,
  describeFields,
  type OverName,
  type RecordName,
  recordNames,
} from '../records/index.ts';
import { parseDay } from '../util/index.ts';
import type { Catalog } from './catalog.ts';
import type { Dialect } from './dialect.ts';
import type { Expression } from './expression.ts';
import { source } from './source.ts';
import { viewBody } from './view.ts';

/** One statement that is being written: what it reads, and the values that are sent beside it. */
export type Statement = {
  readonly dialect: Dialect;
  readonly params: readonly string[];
  /** A text: as a parameter, or written out. */
  text(value: string): Expression;
  day(day: number): Expression;
  /** The table of a record type or view within the statement. */
  table(name: OverName): string;
  /** A field of it. It is in the statement only when it is asked for. */
  field(name: OverName, field: string): string;
  /** The rows by which other records refer to a record type: one for each key. */
  referred(name: RecordName): string;
  /** Adds a part under a name of its own; equal parts are written once. */
  part(body: string): string;
  /** Adds a part under a name that `fresh` gave. */
  add(name: string, body: string): void;
  /** What was made for a question before, else what is made now. */
  once(question: string, make: () => string): string;
  /** A name that nothing else in the statement has. */
  fresh(prefix: string): string;
  /** The statement as it stands. */
  write(layers: readonly (readonly [name: string, body: string])[], query: string): string;
};

/** After every day that the engines know. */
export const FAR = parseDay('2299-12-31') as number;

/** Where the values of a statement stand: beside it, for a driver, or in it, for people. */
export type ValuesAt = 'beside' | 'within';

/** Starts a statement. */
export function statement(
  dialect: Dialect,
  catalog: Catalog,
  valuesAt: ValuesAt = 'beside',
): Statement {
  const params: string[] = [];
  const bodies = new Map<string, string>();
  const fields = new Map<RecordName, Set<string>>();
  const views = new Map<OverName, string>();
  const answered = new Map<string, string>();
  const names = new Map<string, number>();

  const result: Statement = {
    dialect,
    params,
    text(value) {
      if (valuesAt === 'within')
        return { sql: `cast(${dialect.literal(value)} as ${dialect.types.text})`, level: 0 };
      let place = params.indexOf(value);
      if (place < 0) place = params.push(value) - 1;
      return { sql: `cast(${dialect.parameter(place + 1)} as ${dialect.types.text})`, level: 0 };
    },
    day: (day) => ({ sql: dialect.day(day), level: 0 }),
    table(name) {
      if (isRecord(name)) {
        if (!fields.has(name)) fields.set(name, new Set());
        return `r_${columnName(name)}`;
      }
      let view = views.get(name);
      if (view === undefined) {
        view = viewBody(result, name);
        views.set(name, view);
      }
      return view;
    },
    field(name, field) {
      result.table(name);
      if (isRecord(name)) fields.get(name)?.add(field);
      return columnName(field);
    },
    referred(name) {
      const [key = '', since] = allRecords[name].key as readonly string[];
      if (since === undefined || kindOf(name, since) !== 'date') return result.table(name);
      // Of a history the latest row stands for the key.
      const [k, s, table] = [
        result.field(name, key),
        result.field(name, since),
        result.table(name),
      ];
      const early = dialect.day(parseDay('1900-01-01') as number);
      return result.part(
        `select * from (select h.*, row_number() over (partition by h.${k} order by coalesce(h.${s}, ${early}) desc) as volgnummer from ${table} h) h where volgnummer = 1`,
      );
    },
    part(body) {
      let name = bodies.get(body);
      if (name === undefined) {
        name = result.fresh('d');
        bodies.set(body, name);
      }
      return name;
    },
    add(name, body) {
      bodies.set(body, name);
    },
    once(question, make) {
      const known = answered.get(question) ?? make();
      answered.set(question, known);
      return known;
    },
    fresh(prefix) {
      const number = (names.get(prefix) ?? 0) + 1;
      names.set(prefix, number);
      return `${prefix}${number}`;
    },
    write(layers, query) {
      const sources = [...fields].map(([record, read]) => [
        `r_${columnName(record)}`,
        source(result, record, read, catalog.get(record)),
        dialect.through,
      ]);
      // Named there, so that each query of the statement asks for all values, whichever it reads.
      const values = params.map((value, place) => `${result.text(value).sql} as p${place}`);
      const listed = values.length === 0 ? [] : [['waarden', `select ${values.join(', ')}`]];
      const parts = [...bodies].map(([body, name]) => [name, body]);
      const all = [...listed, ...sources, ...parts, ...layers];
      return `with recursive\n${all.map(([name, body, how = '']) => `${name} as ${how}(${body})`).join(',\n')}\n${query}${dialect.ending}`;
    },
  };

  return result;
}

/** What a field holds. */
export function kindOf(name: OverName, field: string) {
  const found = describeFields(allRecords[name].fields).find((item) => item.name === field);
  return found?.meta.kind ?? 'text';
}

const isRecord = (name: OverName): name is RecordName =>
  (recordNames as readonly string[]).includes(name);
