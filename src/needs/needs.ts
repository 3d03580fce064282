import {
  type Accrual,
  type Cohort,
  type Condition,
  checkIsMeasure,
  type DateExpression,
  type Division,
  datesOfAge,
  type Journey,
  type Measure,
  type MeasureOver,
  type Population,
  type Reading,
  type Related,
  reader,
  roles,
  type View,
} from '../model/index.ts';
import {
  allRecords,
  describeFields,
  type OverName,
  pathTo,
  type RecordName,
} from '../records/index.ts';
import { remember, SvaError, unknownName } from '../util/index.ts';
import { checkIsAmount } from './amount.ts';
import { checkIsCode } from './code.ts';

/** What a measure reads of the records. */
export type Needs = {
  /** The paths from the record type it is over. */
  readonly paths: ReadonlySet<string>;
  /** The fields by record type: `melding.begindatum`. */
  readonly fields: ReadonlySet<string>;
  /** The record types without which it cannot be computed. */
  readonly records: ReadonlySet<RecordName>;
  /** The record types that it reads where they are there, and can do without: a table of prices. */
  readonly optional: ReadonlySet<RecordName>;
  /** The fields by which its records are brought together, with each other or in a view: `onderzoek.meldingId`. */
  readonly joins: ReadonlySet<string>;
  /** The values that it asks of fields, by field: of `melding.kanaal` the codes. */
  readonly values: ReadonlyMap<string, ReadonlySet<string | boolean>>;
};

/**
 * What a measure reads, whichever kind it is; of a ratio, what both sides read.
 *
 * @throws SvaError `invalid-measure` for what is no measure, such as a code, for one that says of nothing what is counted,
 * and for a sum of what is no amount; `unknown-record`, `unknown-field` and `unknown-code` for a name that is not there
 */
export function needs(measure: Measure): Needs {
  checkIsMeasure(measure);
  return needsOf(measure);
}

const needsOf = remember((measure: Measure): Needs => {
  if (measure.ratio !== undefined) {
    const [a, b] = [readBy(measure.ratio.teller), readBy(measure.ratio.noemer)];
    return {
      paths: new Set([...a.paths, ...b.paths]),
      fields: new Set([...a.fields, ...b.fields]),
      records: new Set([...a.records, ...b.records]),
      optional: new Set([...a.optional, ...b.optional]),
      joins: new Set([...a.joins, ...b.joins]),
      values: valuesOf(a.values, b.values),
    };
  }
  const { share, count, stock, duration, distribution, sum, journey, survey, groups } = measure;
  if ([share, count, stock, duration, distribution, sum, journey, survey].every(isAbsent))
    throw new SvaError(
      'invalid-measure',
      `Meting ‘${measure.id}’ zegt niet wat er geteld wordt. Geef share, count, stock, duration, distribution, sum, journey of survey.`,
      { value: measure },
    );
  const all = readBy(measure, (collect) => {
    for (const condition of Object.values({ ...share?.where, ...sum?.minus }))
      collect.condition(condition);
    for (const path of [stock?.begin, stock?.end, duration?.from, duration?.to, sum?.of]) {
      if (path !== undefined) collect.path(path);
    }
    if (sum?.of !== undefined) checkIsAmount(measure.over as OverName, sum.of);
    if (distribution !== undefined) collect.division(distribution.by);
    if (survey !== undefined) readBySurvey.forEach(collect.path);
    if (sum?.accrued !== undefined) accrual(sum.accrued, collect);
    if (journey !== undefined) ways(journey, collect);
    for (const division of Object.values(groups ?? {})) collect.division(division);
    for (const field of measure.filledSomewhere ?? []) collect.field(`${measure.over}.${field}`);
  });
  if (sum?.accrued === undefined) return all;
  // Without a table of prices the prices of the records themselves count.
  const records = new Set([...all.records].filter((name) => name !== 'tarief'));
  return { ...all, records, optional: new Set(['tarief']) };
});

const isAbsent = (kind: unknown) => kind === undefined;

/**
 * The paths on which it hangs whether a record counts. What only a breakdown reads is not among them: a date that cannot be so
 * keeps a record out of no number that does not need it.
 */
export const countedPaths = remember((measure: MeasureOver): ReadonlySet<string> => {
  const { groups: _, ...ungrouped } = measure;
  return needs(ungrouped as MeasureOver).paths;
});

/** What every survey reads: the answers with their weights, and the meting they belong to. */
const readBySurvey = [
  'vraagId',
  'antwoordcode',
  'respondentId',
  'gewicht',
  'meting.metingId',
  'meting.veldwerkVan',
  'meting.veldwerkTot',
  'meting.populatie',
  'meting.populatieOmvang',
  'meting.uitgenodigd',
  'meting.respons',
] as const;
/** What the value of a spell rests on. */
function accrual({ spell, rates, once }: Accrual, collect: Collect): void {
  for (const path of [...spell, ...(once?.same ?? []), once?.latest]) {
    if (path !== undefined) collect.path(path);
  }
  for (const { where, per, amount, volume } of Object.values(rates)) {
    collect.condition(where);
    if (typeof per !== 'string') collect.path(per.by);
    collect.path(amount ?? volume.of);
    if (volume === undefined) continue;
    const { product, provider, unit, own } = volume.price;
    for (const path of [product, provider, unit, own]) collect.path(path);
    for (const field of PRICE_FIELDS) collect.field(`tarief.${field}`);
  }
}

const PRICE_FIELDS = ['productcode', 'aanbieder', 'geldigVan', 'geldigTot', 'bedrag', 'eenheid'];

/** What the places of a journey rest on. */
function ways({ nodes, persons }: Journey, collect: Collect): void {
  if (persons !== undefined) collect.path(persons);
  for (const { when, at } of Object.values(nodes)) {
    if (when !== undefined) collect.condition(when);
    if (typeof at === 'string') collect.path(at);
    else if (at !== undefined) collect.related(at);
  }
}

/** Records of another type, with the date of theirs that counts. */
type RelatedTo = Related & { readonly date?: string };

type Collect = {
  path(path: string): void;
  /** A field by itself: it may be absent, or is not looked up row by row. */
  field(name: string): void;
  related(asked: RelatedTo): void;
  condition(condition: Condition): void;
  division(division: Division): void;
};

/** What a population reads, and what more is collected. */
export function readBy(population: Population, more: (collect: Collect) => void = () => {}): Needs {
  const over = population.over as OverName;
  const paths = new Set<string>();
  const fields = new Set<string>();
  const tables = new Set<RecordName>(sources(over));
  const joins = new Set<string>(viewJoins(over));
  let values: Needs['values'] = new Map();
  const path = (reference: string) => {
    if (isRole(reference) || paths.has(reference)) return;
    paths.add(reference);
    const { steps, record, field } = pathTo(over, reference);
    let current: OverName = over;
    for (const step of steps) {
      if (!isView(current)) joins.add(`${current}.${step}`);
      current = (allRecords[current].references as { readonly [field: string]: RecordName })[
        step
      ] as RecordName;
      if (current !== record) tables.add(current);
    }
    for (const source of sources(record)) tables.add(source);
    fields.add(`${record}.${field}`);
    const derived = describeFields(allRecords[record].fields).find(({ name }) => name === field)
      ?.meta.uit;
    for (const from of derived ?? []) path(from);
  };
  const related = (asked: RelatedTo) => {
    path(asked.at ?? asked.on);
    const other = readBy({ over: asked.record, cohort: { instroom: asked.on } }, (collect) => {
      if (asked.where !== undefined) collect.condition(asked.where);
      if (asked.date !== undefined) collect.path(asked.date);
    });
    for (const table of other.records) tables.add(table);
    for (const join of other.joins) joins.add(join);
    for (const field of other.fields) fields.add(field);
    values = valuesOf(values, other.values);
  };
  const reading: Reading<void> = {
    is: (asked) => {
      for (const [key, wanted] of Object.entries(asked)) {
        path(key);
        const { record, field } = pathTo(over, key);
        for (const value of [wanted].flat()) checkIsCode(record, field, value);
        values = valuesOf(values, new Map([[`${record}.${field}`, new Set([wanted].flat())]]));
      }
    },
    filled: path,
    reached: path,
    elapsed: path,
    notAfter: (dates) => dates.forEach(path),
    within: ({ from, to }) => [from, to].forEach(path),
    during: (asked) => path(typeof asked === 'string' ? asked : asked.date),
    running: (spell) => spell.forEach(path),
    age: (asked) => datesOfAge(asked).forEach(path),
    some: related,
    overlap: (asked) => {
      related(asked);
      for (const field of asked.spell) fields.add(`${asked.record}.${field}`);
      for (const date of [asked.with].flat()) path(date);
    },
    all: (parts, read) => parts.forEach(read),
    any: (parts, read) => parts.forEach(read),
    not: (part, read) => read(part),
  };
  const condition = reader(reading);
  const division = (by: Division) => {
    if (typeof by === 'string') path(by);
    else if ('cases' in by) Object.values(by.cases).forEach(condition);
    else path(by.daysSince);
  };
  const date = (expression: DateExpression) => {
    if (typeof expression === 'string') path(expression);
    else if (expression.after !== undefined) path(expression.after);
    else {
      for (const part of expression.latest ?? expression.earliest ?? expression.first ?? []) {
        if (typeof part === 'string') path(part);
        else {
          path(part.date);
          condition(part.where);
        }
      }
    }
  };
  for (const expression of Object.values(population.dates ?? {})) date(expression);
  for (const reference of cohortDates(population.cohort)) path(reference);
  for (const asked of Object.values(population.of ?? {})) condition(asked);
  for (const named of Object.values(population.buckets ?? {}))
    Object.values(named).forEach(condition);
  if (population.unique !== undefined) path(population.unique);
  const { version } = population;
  if (version !== undefined) [version.of, ...version.same].forEach(path);
  more({ path, field: (name) => fields.add(name), related, condition, division });
  return { paths, fields, records: tables, optional: new Set(), joins, values };
}

/** What is asked of the fields of either. */
function valuesOf(a: Needs['values'], b: Needs['values']): Needs['values'] {
  const all = new Map(a);
  for (const [field, values] of b) all.set(field, new Set([...(all.get(field) ?? []), ...values]));
  return all;
}

/** The dates by which a cohort is told, or the field that names its year. */
export function cohortDates(cohort: Cohort): readonly string[] {
  const { stand, lopend, jaar, instroom, afgerond, verval } = cohort;
  return (stand ?? lopend ?? [jaar ?? instroom ?? afgerond ?? verval]).filter(
    (reference): reference is string => reference !== undefined,
  );
}

/**
 * The record types that the rows of a record type or view come from.
 *
 * @throws SvaError `unknown-record` for a name that is neither, with the nearest
 */
export function sources(name: OverName): readonly RecordName[] {
  if (!Object.hasOwn(allRecords, name)) {
    throw unknownName('unknown-record', 'Recordtype', name, Object.keys(allRecords));
  }
  const { from } = allRecords[name] as { readonly from?: View };
  if (from === undefined) return [name as RecordName];
  if ('pairs' in from) return from.pairs as readonly RecordName[];
  if ('merge' in from) return [from.merge as RecordName];
  return [from.each as RecordName, from.with as RecordName];
}

const isRole = (reference: string) => (roles as readonly string[]).includes(reference);

const isView = (name: OverName) => 'from' in allRecords[name];

/** The fields by which the records of a view are brought together; none for a record type. */
function viewJoins(name: OverName): string[] {
  const { from } = allRecords[name] as { readonly from?: View };
  if (from === undefined) return [];
  if ('pairs' in from) {
    const [one, many] = from.pairs;
    return [`${many}.${from.on}`, `${many}.persoonId`, `${one}.persoonId`];
  }
  if ('merge' in from) return [...from.by, ...from.spell].map((field) => `${from.merge}.${field}`);
  const { each, with: other, by, same } = from;
  return [by, ...same.map(([here]) => here)]
    .map((field) => `${each}.${field}`)
    .concat(same.flatMap(([, there]) => fieldsAlong(other as OverName, there)));
}

/** The references that a path goes through, and the field at its end. */
function fieldsAlong(over: OverName, path: string): string[] {
  const { steps, record, field } = pathTo(over, path);
  let current = over;
  const passed = steps.map((step) => {
    const here = `${current}.${step}`;
    current = (allRecords[current].references as { readonly [field: string]: RecordName })[
      step
    ] as RecordName;
    return here;
  });
  return [...passed, `${record}.${field}`];
}
