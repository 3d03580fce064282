/** Random rows, conditions and measures over the record types, for engines to agree on. */
import fc from 'fast-check';
import {
  type Condition,
  type Division,
  type FieldKind,
  type Measure,
  type MeasureOver,
  type Period,
  pers,
  termIds,
} from '../../src/model/index.ts';
import {
  allRecords,
  describeFields,
  type OverName,
  type RecordName,
  recordNames,
  viewNames,
} from '../../src/records/index.ts';
import { anySurvey, surveyRows } from './arbitrary-survey.ts';
import { needsOf, type Row, type Rows } from './naive.ts';

export const period: Period = { name: '2022-Q2', from: '2022-04-01', to: '2022-06-30' };
export const peildatum = '2022-07-15';

/**
 * Days at which something turns: the edges of the period and the peildatum, deadlines that fall on those edges, spells
 * 28 and 29 days after each other, a year before, and holidays.
 */
const days = [
  '2021-06-30',
  '2021-07-01',
  '2022-02-17',
  '2022-02-18',
  '2022-03-04',
  '2022-03-16',
  '2022-03-31',
  '2022-04-01',
  '2022-04-02',
  '2022-04-15',
  '2022-04-29',
  '2022-04-30',
  '2022-05-19',
  '2022-05-20',
  '2022-05-26',
  '2022-05-27',
  '2022-05-28',
  '2022-06-29',
  '2022-06-30',
  '2022-07-01',
  '2022-07-14',
  '2022-07-15',
  '2022-07-16',
  '2022-12-31',
];
const birthdays = ['2004-06-29', '2004-06-30', '2004-07-01', '2004-02-29', '2022-07-01'];
/** Far away: the ends of what databases hold, and what an export writes for always and for never. */
const farDays = ['1899-12-31', '1900-01-01', '2299-12-31', '9999-12-31'];
/** What is text must stay text, whatever is in it. */
const names = ['Noord', "'t Oost|\\", 'Één "Zuid"', '2022'];
const keyNames = ['1', "2'|", 'é\\"3'];

export type Field = {
  readonly path: string;
  readonly kind: FieldKind;
  readonly values: readonly string[];
  /** Whose keys it holds, when it is a key. */
  readonly keysOf: string;
};

/** Makes what goes by a record type once: an arbitrary keeps nothing of what it gave. */
function once<T>(make: (name: OverName) => T): (name: OverName) => T {
  const made = new Map<OverName, T>();
  return (name) => {
    const one = made.get(name) ?? make(name);
    made.set(name, one);
    return one;
  };
}

/** What can be asked of a record type: its own fields and those at most two references away. */
export function fieldsOf(name: OverName, steps: number): Field[] {
  const references = allRecords[name].references as { readonly [field: string]: RecordName };
  const own = describeFields(allRecords[name].fields).map(({ name: path, meta, values }) => ({
    path,
    kind: meta.kind,
    values,
    keysOf: references[path] ?? name,
  }));
  if (steps === 0) return own;
  const further = Object.entries(references).flatMap(([field, to]) =>
    fieldsOf(to, steps - 1).map((item) => ({
      ...item,
      path: `${field.replace(/Id$/, '')}.${item.path}`,
    })),
  );
  return [...own, ...further];
}

const ofKind = (fields: readonly Field[], ...kinds: FieldKind[]) =>
  fields.filter(({ kind }) => kinds.includes(kind));

/** A value that a field may hold. */
export function valueIn({ path, kind, values }: Field): fc.Arbitrary<unknown> {
  switch (kind) {
    case 'key':
      return path === 'jaar' ? fc.constantFrom('2021', '2022') : fc.constantFrom(...keyNames);
    case 'date':
      return fc.oneof(
        {
          weight: 40,
          arbitrary: fc.constantFrom(...(path.endsWith('geboortedatum') ? birthdays : days)),
        },
        { weight: 1, arbitrary: fc.constantFrom(...farDays) },
      );
    case 'code':
      // Prices of units that can be set against each other, more often than by chance.
      return path.endsWith('eenheid')
        ? fc.constantFrom('04', '04', '01', '16', ...values)
        : fc.constantFrom(...values);
    case 'codes':
      return fc.subarray([...values], { maxLength: 3 });
    case 'boolean':
      return fc.boolean();
    case 'text':
      return fc.constantFrom(...names);
    case 'number':
      return fc.oneof(
        fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4),
        fc.integer({ min: 0, max: 10_000 }).map((thousandths) => thousandths / 1000),
      );
    case 'amount':
      return fc.oneof(
        fc.integer({ min: -5, max: 300_000 }).map((cents) => cents / 100),
        fc.integer({ min: 0, max: 300_000 }).map((cents) => (cents / 100).toFixed(2)),
      );
  }
}

/** Rows of the record types that a measure reads, with the fields that may matter to it. */
export function rowsFor(measure: Measure, most = 5): fc.Arbitrary<Rows> {
  if (measure.survey !== undefined) return surveyRows(measure, days);
  const { tables, fields } = needsOf(measure);
  const wanted = new Set<string>(tables);
  // The table of prices may be absent.
  if (fields.has('tarief.bedrag')) wanted.add('tarief');
  if (wanted.has('onderzoek')) wanted.add('melding');
  return fc.record(
    Object.fromEntries(
      [...wanted].map((name) => [
        name,
        fc.array(rowOf(name as RecordName, fields), {
          maxLength: name === 'product' ? 2 : most,
        }),
      ]),
    ),
    { requiredKeys: [...tables] },
  );
}

function rowOf(name: RecordName, read: ReadonlySet<string>): fc.Arbitrary<Row> {
  const ended = JSON.stringify(
    (allRecords[name] as { readonly endedWhen?: Condition }).endedWhen ?? {},
  );
  const relevant = fieldsOf(name, 0).filter(
    ({ path, kind }) =>
      kind === 'key' ||
      kind === 'date' ||
      path === 'soort' ||
      read.has(`${name}.${path}`) ||
      ended.includes(`"${path}"`),
  );
  return fc.record(
    Object.fromEntries(
      relevant.map((field) => [
        field.path,
        fc.oneof(
          { weight: 12, arbitrary: valueIn(field) },
          { weight: 1, arbitrary: fc.constant(field.kind === 'key' ? '' : null) },
        ),
      ]),
    ),
    { requiredKeys: [] },
  );
}

// Conditions

/** What a condition may be about. */
type Subject = {
  readonly name: OverName;
  readonly fields: readonly Field[];
  /** Dates that the measure names. */
  readonly roles: readonly string[];
  /** Whether records of other types may be asked about; not within such a question. */
  readonly others: boolean;
};

const oneOf = <T>(items: readonly T[]) => fc.constantFrom(...items);

function dateRef({ fields, roles }: Subject): fc.Arbitrary<string> {
  return oneOf([
    ...ofKind(fields, 'date').map(({ path }) => path),
    // The last day of the period seldom: what hangs on it is of no day of its own.
    ...roles.flatMap((role) => (role === 'laatsteDag' ? [role] : [role, role, role])),
  ]);
}

const spellOf = (subject: Subject) => fc.tuple(dateRef(subject), dateRef(subject));

const length = fc.oneof(
  fc.record({ weeks: fc.integer({ min: 1, max: 13 }) }),
  fc.record({ days: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ months: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ workdays: fc.integer({ min: 1, max: 20 }) }),
);

function isCondition({ fields }: Subject): fc.Arbitrary<unknown> {
  return oneOf(ofKind(fields, 'code', 'boolean', 'text', 'key')).chain((field) =>
    fc
      .oneof(valueIn(field), fc.array(valueIn(field), { minLength: 1, maxLength: 4 }))
      .map((wanted) => ({ is: { [field.path]: wanted } })),
  );
}

/** The ways in which records of another type share a key with this one. */
function sharedKeys({ fields }: Subject) {
  return [...recordNames, ...viewNames].flatMap((record) => {
    const own = [
      ...(allRecords[record].key as readonly string[]),
      ...Object.keys(allRecords[record].references),
    ];
    return ofKind(fieldsOf(record, 0), 'key')
      .filter(({ path }) => own.includes(path))
      .flatMap(({ path: on, keysOf }) =>
        ofKind(fields, 'key')
          .filter((here) => here.keysOf === keysOf)
          .map(({ path: at }) => ({ record, on, ...(at !== on && { at }) })),
      );
  });
}

export function conditionFor(subject: Subject, depth: number): fc.Arbitrary<Condition> {
  const simple: fc.Arbitrary<unknown>[] = [
    isCondition(subject),
    fc.record({ filled: oneOf([...subject.fields.map(({ path }) => path), ...subject.roles]) }),
  ];
  const hasDates = ofKind(subject.fields, 'date').length + subject.roles.length > 0;
  const date = hasDates ? dateRef(subject) : fc.constant('');
  const spell = fc.tuple(date, date);
  if (hasDates) {
    const term = fc.oneof(length, fc.record({ term: fc.constantFrom(...termIds) }));
    const months = fc.integer({ min: 1, max: 14 });
    simple.push(
      fc.record({ reached: date }),
      fc.record({ elapsed: date }),
      fc.record({ notAfter: spell }),
      fc.record({
        within: fc.tuple(spell, term).map(([[from, to], rest]) => ({ from, to, ...rest })),
      }),
      fc.record({ during: fc.oneof(date, fc.record({ date, months })) }),
      fc.record({ running: spell }),
      fc.record({
        age: fc.record(
          { from: date, under: fc.constantFrom(1, 18), at: date },
          { requiredKeys: ['from', 'under'] },
        ),
      }),
    );
  }
  const shared = subject.others ? sharedKeys(subject) : [];
  if (shared.length > 0) {
    const where = once((record) =>
      fc.option(
        conditionFor(
          { name: record, fields: fieldsOf(record, 1), roles: [], others: false },
          Math.min(1, depth),
        ),
        { nil: undefined },
      ),
    );
    const related = oneOf(shared).chain((asked) =>
      where(asked.record).map((condition) => ({
        ...asked,
        ...(condition !== undefined && { where: condition }),
      })),
    );
    const some = related.map((asked) => ({ some: asked }));
    const overlap = related
      .filter(({ record }) => ofKind(fieldsOf(record, 0), 'date').length > 0)
      .chain((asked) => {
        const theirs = oneOf(ofKind(fieldsOf(asked.record, 0), 'date').map(({ path }) => path));
        return fc
          .record(
            {
              spell: fc.tuple(theirs, theirs),
              with: fc.oneof(date, spell),
              days: fc.constantFrom(0, 1, 28, 90),
            },
            { requiredKeys: ['spell', 'with'] },
          )
          .map((more) => ({ overlap: { ...asked, ...more } }));
      });
    simple.push(some, some, overlap, overlap);
  }
  if (depth === 0) return fc.oneof(...simple) as fc.Arbitrary<Condition>;
  const part = conditionFor(subject, depth - 1);
  const several = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: fc.oneof(...simple) },
    { weight: 1, arbitrary: fc.record({ all: several }) },
    { weight: 1, arbitrary: fc.record({ any: several }) },
    { weight: 1, arbitrary: fc.record({ not: part }) },
  ) as fc.Arbitrary<Condition>;
}

// Measures

/** What spells of records with amounts are worth. */
function accrualOver(subject: Subject): fc.Arbitrary<unknown> {
  const { fields } = subject;
  const amounts = ofKind(fields, 'amount', 'number').map(({ path }) => path);
  const texts = ofKind(fields, 'key', 'text', 'code').map(({ path }) => path);
  const codes = ofKind(fields, 'code');
  const money = ofKind(fields, 'amount').map(({ path }) => path);
  const per = fc.oneof(
    fc.constantFrom(...pers),
    ...(codes.length > 0
      ? [
          oneOf(codes).chain(({ path, values }) =>
            fc.record({
              by: fc.constant(path),
              codes: fc.dictionary(fc.constantFrom(...values), fc.constantFrom(...pers), {
                minKeys: 1,
                noNullPrototype: true,
              }),
            }),
          ),
        ]
      : []),
  );
  const where = conditionFor(subject, 0);
  const units = fields.filter(({ path }) => path.endsWith('eenheid')).map(({ path }) => path);
  const volume = fc.record({
    of: oneOf(amounts),
    price: fc.record({
      product: oneOf(texts),
      provider: oneOf(texts),
      unit: oneOf(units.length > 0 ? units : texts),
      own: oneOf(money.length > 0 ? money : amounts),
    }),
  });
  const rate = fc.oneof(
    fc.record({ where, per, amount: oneOf(amounts) }),
    fc.record({ where, per, volume }),
  );
  return fc.record(
    {
      spell: spellOf(subject),
      days: fc.constantFrom('range', 'all'),
      rates: fc.dictionary(fc.constantFrom('een', 'twee', 'drie'), rate, {
        minKeys: 1,
        noNullPrototype: true,
      }),
      once: fc.record({
        same: fc.array(oneOf(texts), { minLength: 1, maxLength: 2 }),
        latest: dateRef(subject),
      }),
    },
    { requiredKeys: ['spell', 'days', 'rates'] },
  );
}

/** A journey over four places, each with ways to places after it only. */
function journeyOver(subject: Subject): fc.Arbitrary<unknown> {
  const related = subject.others
    ? sharedKeys(subject).flatMap((asked) =>
        ofKind(fieldsOf(asked.record, 0), 'date').map(({ path: date }) => ({ ...asked, date })),
      )
    : [];
  const at = fc.oneof(
    { weight: 3, arbitrary: dateRef(subject) },
    ...(related.length > 0
      ? [
          {
            weight: 2,
            arbitrary: oneOf(related).chain((asked) =>
              fc
                .option(
                  conditionFor(
                    {
                      name: asked.record,
                      fields: fieldsOf(asked.record, 1),
                      roles: [],
                      others: false,
                    },
                    0,
                  ),
                  { nil: undefined },
                )
                .map((where) => ({ ...asked, ...(where !== undefined && { where }) })),
            ),
          },
        ]
      : []),
  );
  const node = fc.record({ when: conditionFor(subject, 1), at }, { requiredKeys: [] });
  const keys = ofKind(subject.fields, 'key').map(({ path }) => path);
  const edges = fc.constantFrom(
    { een: ['twee', 'drie'], twee: ['vier', 'drie'], drie: ['vier'] },
    { een: ['vier', 'drie', 'twee'] },
    { een: ['drie'], drie: ['twee', 'vier'], twee: ['vier'] },
  );
  return fc.record(
    {
      version: fc.constant('1'),
      first: fc.constant('een'),
      nodes: fc.record({ een: node, twee: node, drie: node, vier: node }),
      edges,
      persons: oneOf(keys),
    },
    { requiredKeys: ['version', 'first', 'nodes', 'edges'] },
  );
}

const over: readonly OverName[] = [
  'traject',
  'traject',
  'interventieperiode',
  'interventieperiodeHuishouden',
  'ojgPeriode',
  'ondersteuningOpPlan',
  'melding',
  'onderzoek',
  'ondersteuning',
  'indicatie',
  'persoon',
  'complexiteitStatus',
  'interventie',
  'ojgTraject',
  'huisarts',
  'vrijwilligersinzet',
  'klacht',
  'dossier',
  'declaratie',
  'casusregie',
  'enqueteAntwoord',
  'enqueteAntwoord',
];

/** A measure of any kind over a record type. */
const measuresOver = once((name): fc.Arbitrary<MeasureOver> => {
  const fields = fieldsOf(name, 2);
  const bare: Subject = { name, fields, roles: [], others: true };
  const field = oneOf(ofKind(fields, 'date').map(({ path }) => path));
  const part = fc.oneof(field, fc.record({ date: field, where: conditionFor(bare, 0) }));
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  const dates = fc.record({
    start: fc.oneof(field, fc.record({ earliest: parts }), fc.record({ first: parts })),
    einde: fc.oneof(fc.record({ latest: parts }), fc.record({ first: parts })),
    uiterste: fc.record({
      after: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom('start', 'einde') },
        { weight: 1, arbitrary: fc.constant('laatsteDag') },
      ),
      term: fc.oneof(fc.constantFrom(...termIds), length),
    }),
    laatsteDag: fc.constant({ period: 'last-day' }),
  });
  const subject: Subject = { ...bare, roles: ['start', 'einde', 'uiterste', 'laatsteDag'] };
  const date = dateRef(subject);
  const named = (depth: number, most: number) =>
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), conditionFor(subject, depth), {
      maxKeys: most,
      noNullPrototype: true,
    });
  const division = fc.oneof(
    oneOf(ofKind(fields, 'code', 'codes', 'boolean', 'text', 'key').map(({ path }) => path)),
    fc.record({
      cases: fc.dictionary(fc.constantFrom('een', 'twee', 'drie'), conditionFor(subject, 1), {
        minKeys: 1,
        maxKeys: 3,
        noNullPrototype: true,
      }),
    }),
    fc.record({ daysSince: date, upTo: fc.constantFrom([0], [14, 28], [1, 42, 365]) }),
  ) as fc.Arbitrary<Division>;
  const spell = spellOf(subject);
  const amounts = ofKind(fields, 'amount', 'number').map(({ path }) => path);
  const money = ofKind(fields, 'amount').map(({ path }) => path);
  const kind = fc.oneof(
    fc.record({ share: fc.record({ where: named(2, 2) }) }),
    fc.constant({ count: {} }),
    fc.record({
      duration: fc.record(
        { from: date, to: date, negative: fc.constant('zero') },
        { requiredKeys: ['from', 'to'] },
      ),
    }),
    fc.record({ distribution: fc.record({ by: division }) }),
    ...(name === 'enqueteAntwoord'
      ? Array.from({ length: 6 }, () => fc.record({ survey: anySurvey }))
      : []),
    ...(money.length > 0
      ? [
          fc.record({
            sum: fc.record({ of: oneOf(money), minus: named(1, 2) }, { requiredKeys: ['of'] }),
          }),
        ]
      : []),
    ...(amounts.length > 0
      ? [
          fc.record({
            sum: fc.record(
              { accrued: accrualOver(subject), minus: named(1, 2) },
              { requiredKeys: ['accrued'] },
            ),
          }),
        ]
      : []),
    { weight: 2, arbitrary: fc.record({ journey: journeyOver(subject) }) },
  );
  const texts = ofKind(fields, 'key', 'text').map(({ path }) => path);
  const cohort = fc.oneof(
    fc.record({ instroom: date }),
    fc.record({ afgerond: date }),
    fc.record({ verval: date }),
    fc.record({ stand: spell }),
    fc.record({ lopend: spell }),
    fc.record({ jaar: oneOf(texts) }),
  );
  // The cohort of a stock is its spell.
  const kindAndCohort = fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind, cohort }) },
    {
      weight: 1,
      arbitrary: spell.map(([begin, end]) => ({
        kind: { stock: { begin, end } },
        cohort: { stand: [begin, end] },
      })),
    },
  );
  const buckets = fc.record(
    {
      unknown: named(1, 2),
      'not-linked': named(1, 1),
      'date-missing': named(1, 1),
      'excluded-by-rule': named(1, 2),
      undecided: named(1, 1),
    },
    { requiredKeys: [] },
  );
  const unique = oneOf(ofKind(fields, 'key', 'text', 'code').map(({ path }) => path));
  const range = fc.oneof(
    fc.constantFrom('year', 'year-to-date'),
    fc.record({ months: fc.integer({ min: 1, max: 14 }) }),
  );
  const version = fc.record({
    keep: fc.constantFrom('last', 'first'),
    same: fc.array(unique, { minLength: 1, maxLength: 2 }),
    of: oneOf(ofKind(fields, 'key', 'text', 'code').map(({ path }) => path)),
  });
  const groups = fc.dictionary(fc.constantFrom('groep', 'soort'), division, {
    maxKeys: 2,
    noNullPrototype: true,
  });
  return fc
    .record({
      kindAndCohort,
      dates,
      rest: fc.record(
        { of: named(3, 2), buckets, unique, groups, range, version },
        { requiredKeys: [] },
      ),
    })
    .map(({ kindAndCohort: chosen, dates: named_, rest }) =>
      withoutIdleDay({
        id: 'willekeurig',
        title: 'willekeurig',
        unit: '%',
        decimals: 0,
        over: name,
        dates: named_,
        cohort: chosen.cohort,
        ...rest,
        // A respondent is counted once already.
        ...('survey' in chosen.kind && { unique: undefined }),
        ...chosen.kind,
      } as unknown as MeasureOver),
    );
});

/** A measure of any kind over any record type, with named dates, buckets, groups and all questions. */
export const anyMeasure: fc.Arbitrary<MeasureOver> = oneOf(over).chain(measuresOver);

/** A measure that names the last day of the period and asks nothing of it hangs on no period for that. */
function withoutIdleDay(measure: MeasureOver): MeasureOver {
  const { laatsteDag: _, ...dates } = measure.dates ?? {};
  const without = { ...measure, dates };
  return JSON.stringify(without).includes('"laatsteDag"') ? measure : without;
}
