import { describe, expect, test } from 'vitest';
import { dependsOnPeriod, isByDay, looksElsewhere } from '../../src/calculate/dependence.ts';
import { datesDependOnPeriod } from '../../src/calculate/question-name.ts';
import type { Condition, Measure } from '../../src/model/index.ts';

const plain: Condition = { is: { kanaal: 'telefoon' } };
const ofPeriod: Condition = { reached: 'datumAfhandeling' };
const some = (where?: Condition): Condition => ({
  some: { record: 'klacht', on: 'persoonId', ...(where !== undefined && { where }) },
});
const overlap = (where?: Condition): Condition => ({
  overlap: {
    record: 'klacht',
    on: 'persoonId',
    spell: ['ontvangstdatum', 'datumAfhandeling'],
    with: 'begindatum',
    ...(where !== undefined && { where }),
  },
});

describe('whether an answer may be another one in another period', () => {
  const yes: readonly Condition[] = [
    ofPeriod,
    { during: 'begindatum' },
    { running: ['begindatum', 'datumAfhandeling'] },
    { age: { from: 'begindatum', under: 18 } },
    some(ofPeriod),
    overlap(ofPeriod),
    { all: [plain, ofPeriod] },
    { any: [plain, ofPeriod] },
    { not: ofPeriod },
  ];
  const no: readonly Condition[] = [
    plain,
    { filled: 'begindatum' },
    { elapsed: 'begindatum' },
    { notAfter: ['begindatum', 'datumAfhandeling'] },
    { within: { from: 'begindatum', to: 'datumAfhandeling', days: 3 } },
    { age: { from: 'begindatum', under: 18, at: 'datumAfhandeling' } },
    some(),
    some(plain),
    overlap(),
    overlap(plain),
    { all: [plain, plain] },
    { any: [plain, plain] },
    { not: plain },
  ];
  test.each(yes.map((condition) => [JSON.stringify(condition), condition] as const))(
    'it may: %s',
    (_, condition) => expect(dependsOnPeriod(condition)).toBe(true),
  );
  test.each(no.map((condition) => [JSON.stringify(condition), condition] as const))(
    'it may not: %s',
    (_, condition) => expect(dependsOnPeriod(condition)).toBe(false),
  );
});

describe('whether the dates that a measure names may be others in another period', () => {
  const chosenWhere = (where: Condition) =>
    ({ latest: ['begindatum', { date: 'datumAfhandeling', where }] }) as const;
  const chosen = chosenWhere(ofPeriod);
  test.each([
    ['none are named', undefined, false],
    ['there are none', {}, false],
    ['it is a field', { start: 'begindatum' }, false],
    [
      'it is the first of some fields',
      { start: { first: ['begindatum', 'datumAfhandeling'] } },
      false,
    ],
    ['it is the end of a term', { uiterste: { after: 'begindatum', term: { weeks: 6 } } }, false],
    ['one counts only where something holds of the record', { einde: chosenWhere(plain) }, false],
    ['one counts only where something holds in the period', { einde: chosen }, true],
    [
      'one rests on such a date',
      { uiterste: { after: 'einde', term: { weeks: 6 } }, einde: chosen },
      true,
    ],
    [
      'one counts only where it comes after such a date',
      { start: chosenWhere({ notAfter: ['einde', 'begindatum'] }), einde: chosen },
      true,
    ],
    ['one of two does', { start: 'begindatum', einde: chosen }, true],
    ['it is the last day of the period', { laatsteDag: { period: 'last-day' } }, true],
    [
      'one of two is the last day of the period',
      { start: 'begindatum', laatsteDag: { period: 'last-day' } },
      true,
    ],
  ] as const)('where %s', (_, dates, may) => {
    expect(datesDependOnPeriod(dates)).toBe(may);
  });
});

describe('whether a condition asks about other records', () => {
  const yes = [
    some(),
    overlap(),
    { all: [plain, some()] },
    { any: [plain, some()] },
    { not: some() },
  ];
  const no: Condition[] = [
    plain,
    { filled: 'begindatum' },
    ofPeriod,
    { elapsed: 'begindatum' },
    { notAfter: ['begindatum', 'datumAfhandeling'] },
    { within: { from: 'begindatum', to: 'datumAfhandeling', days: 3 } },
    { during: 'begindatum' },
    { running: ['begindatum', 'datumAfhandeling'] },
    { age: { from: 'begindatum', under: 18 } },
    { all: [plain, ofPeriod] },
    { any: [plain, ofPeriod] },
    { not: plain },
  ];
  test.each(
    (yes as Condition[]).map((condition) => [JSON.stringify(condition), condition] as const),
  )('it does: %s', (_, condition) => expect(looksElsewhere(condition)).toBe(true));
  test.each(no.map((condition) => [JSON.stringify(condition), condition] as const))(
    'it does not: %s',
    (_, condition) => expect(looksElsewhere(condition)).toBe(false),
  );
});

describe('whether a period is the sum of its days', () => {
  const instroom = { over: 'melding', cohort: { instroom: 'begindatum' } };
  const spell = ['begindatum', 'datumAfhandeling'];
  const stand = { over: 'melding', cohort: { stand: spell } };
  const duration = { from: 'begindatum', to: 'datumAfhandeling' };
  const byAge = { daysSince: 'begindatum', upTo: [7] };
  const dated = (kind: string, where: Condition) => ({
    ...instroom,
    count: {},
    dates: { start: { [kind]: ['begindatum', { date: 'datumAfhandeling', where }] } },
  });

  const yes = {
    'of a number': { ...instroom, count: {} },
    'of a share': { ...instroom, share: { where: { a: plain } } },
    'of a sum': { ...instroom, sum: { of: 'bedrag', minus: { a: plain } } },
    'of a duration': { ...instroom, duration },
    'of what is there on a day': { ...stand, count: {} },
    'of what is there on one of the days': {
      over: 'melding',
      cohort: { lopend: spell },
      count: {},
    },
    'of a stock of the same spell': {
      ...stand,
      stock: { begin: 'begindatum', end: 'datumAfhandeling' },
    },
    'of conditions that ask nothing of it': {
      ...instroom,
      of: { a: plain },
      buckets: { unknown: { b: plain } },
      share: { where: {} },
    },
    'of a distribution over a field': { ...instroom, distribution: { by: 'kanaal' } },
    'of a distribution over cases': { ...instroom, distribution: { by: { cases: { a: plain } } } },
    'of a breakdown by a field and by cases': {
      ...instroom,
      count: {},
      groups: { a: 'kanaal', b: { cases: { c: plain } } },
    },
    'of the latest of dates': dated('latest', plain),
    'of a term': {
      ...instroom,
      count: {},
      dates: { start: 'begindatum', uiterste: { after: 'start', term: { weeks: 6 } } },
    },
    'of a ratio of two that are': { ratio: { teller: instroom, noemer: stand } },
  };
  const no = {
    'of days up to the last day of it': {
      ...instroom,
      dates: { start: 'begindatum', laatsteDag: { period: 'last-day' } },
      duration: { from: 'start', to: 'laatsteDag' },
    },
    'of a calendar year by its name': { over: 'melding', cohort: { jaar: 'kanaal' }, count: {} },
    'of persons who are counted once': { ...instroom, unique: 'persoonId', count: {} },
    'of versions that are weighed': {
      ...instroom,
      version: { of: 'kanaal', same: ['persoonId'], keep: 'last' },
      count: {},
    },
    'of a survey': { ...instroom, survey: {} },
    'of a journey': { ...instroom, journey: {} },
    'of amounts that accrue': { ...instroom, sum: { accrued: {} } },
    'of a stock of another spell': {
      ...stand,
      stock: { begin: 'begindatum', end: 'datumIntrekking' },
    },
    'of a stock of what began': {
      ...instroom,
      stock: { begin: 'begindatum', end: 'datumAfhandeling' },
    },
    'of the duration of what is there on a day': { ...stand, duration },
    'of the duration of what is there on one of the days': {
      over: 'melding',
      cohort: { lopend: spell },
      duration,
    },
    'where the clause asks of the period': {
      ...instroom,
      of: { a: plain, b: ofPeriod },
      count: {},
    },
    'where a bucket does': { ...instroom, buckets: { unknown: { a: ofPeriod } }, count: {} },
    'where the teller does': { ...instroom, share: { where: { a: plain, b: ofPeriod } } },
    'where what is taken off does': { ...instroom, sum: { of: 'bedrag', minus: { a: ofPeriod } } },
    'where a case of a distribution does': {
      ...instroom,
      distribution: { by: { cases: { a: ofPeriod } } },
    },
    'where a case of a breakdown does': {
      ...instroom,
      count: {},
      groups: { a: 'kanaal', b: { cases: { c: ofPeriod } } },
    },
    'where the latest of dates does': dated('latest', ofPeriod),
    'where the earliest of dates does': dated('earliest', ofPeriod),
    'where the first of dates does': dated('first', ofPeriod),
    'of a distribution by age': { ...instroom, distribution: { by: byAge } },
    'of a breakdown by age': { ...instroom, count: {}, groups: { a: byAge, b: 'kanaal' } },
    'of a ratio of which the teller is not': {
      ratio: { teller: { ...instroom, unique: 'persoonId' }, noemer: instroom },
    },
    'of a ratio of which the noemer is not': {
      ratio: { teller: instroom, noemer: { ...instroom, of: { a: ofPeriod } } },
    },
    'of a ratio by a year by its name': {
      ratio: { teller: { over: 'melding', cohort: { jaar: 'kanaal' } }, noemer: instroom },
    },
  };
  test.each(Object.entries(yes))('it is, %s', (_, measure) =>
    expect(isByDay(measure as unknown as Measure)).toBe(true),
  );
  test.each(Object.entries(no))('it is not, %s', (_, measure) =>
    expect(isByDay(measure as unknown as Measure)).toBe(false),
  );
});
