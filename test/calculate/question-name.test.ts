import { describe, expect, test } from 'vitest';
import { questionNames } from '../../src/calculate/question-name.ts';
import type { Condition, Population } from '../../src/model/index.ts';

type Dates = Population['dates'];

const withdrawn: Condition = { is: { wijzeEinde: 'ingetrokken' } };
const reached: Condition = { reached: 'datumBesluit' };
const chosen = (where: Condition) => ({ first: ['datumBesluit', { date: 'einddatum', where }] });
const dates = (named: object) => named as Dates;
const nameOf = (condition: Condition, named: object = {}) =>
  questionNames(dates(named)).condition(condition);

describe('what a question is called', () => {
  test('is the same whatever dates a measure names that it does not ask of', () => {
    const named = { start: 'begindatum', einde: chosen(reached) };
    expect(nameOf(withdrawn, named)).toEqual(nameOf(withdrawn));
    expect(nameOf({ filled: 'begindatum' }, named)).toEqual(nameOf({ filled: 'begindatum' }));
  });

  test('is another one where a date stands for something else', () => {
    const asked: Condition = { notAfter: ['start', 'einde'] };
    const ends = [
      { latest: ['einddatum', 'datumBesluit'] },
      { earliest: ['einddatum', 'datumBesluit'] },
    ];
    const names = ends.map((einde) => nameOf(asked, { start: 'begindatum', einde }).name);
    expect(new Set(names).size).toBe(2);
  });

  test.each([
    { filled: 'einde' },
    { reached: 'einde' },
    { elapsed: 'einde' },
    { notAfter: ['begindatum', 'einde'] },
    { notAfter: ['einde', 'begindatum'] },
    { within: { from: 'einde', to: 'begindatum', days: 3 } },
    { within: { from: 'begindatum', to: 'einde', days: 3 } },
    { during: 'einde' },
    { during: { date: 'einde', months: 6 } },
    { running: ['begindatum', 'einde'] },
    { age: { from: 'einde', under: 18 } },
    { age: { from: 'begindatum', under: 18, at: 'einde' } },
    {
      overlap: {
        record: 'klacht',
        on: 'persoonId',
        spell: ['ontvangstdatum', 'datumAfhandeling'],
        with: 'einde',
      },
    },
    {
      overlap: {
        record: 'klacht',
        on: 'persoonId',
        spell: ['ontvangstdatum', 'datumAfhandeling'],
        with: ['begindatum', 'einde'],
      },
    },
    { all: [withdrawn, { filled: 'einde' }] },
    { any: [withdrawn, { filled: 'einde' }] },
    { not: { filled: 'einde' } },
  ] as unknown as Condition[])('hangs on a date wherever the question asks of it: %j', (asked) => {
    const [one, other] = ['einddatum', 'datumBesluit'].map((path) =>
      nameOf(asked, { einde: { first: [path, 'begindatum'] } }),
    );
    expect(one?.name).not.toBe(other?.name);
    expect(nameOf(asked, { einde: chosen(reached) }).isBound).toBe(true);
  });

  test.each([
    ['a term from another', { after: 'einde', term: { weeks: 6 } }],
    ['one of some', { latest: ['begindatum', 'einde'] }],
    ['one of some where something holds of another', chosen({ filled: 'einde' })],
    ['one of some where something holds', { latest: [{ date: 'einde', where: withdrawn }] }],
  ])('hangs on the dates that a date is worked out from: %s', (_, uiterste) => {
    const asked: Condition = { filled: 'uiterste' };
    const [one, other] = ['einddatum', 'datumBesluit'].map((path) =>
      nameOf(asked, { uiterste, einde: { first: [path, 'begindatum'] } }),
    );
    expect(one?.name).not.toBe(other?.name);
    expect(nameOf(asked, { uiterste, einde: chosen(reached) }).isBound).toBe(true);
    expect(nameOf(asked, { uiterste, einde: chosen(withdrawn) }).isBound).toBe(false);
  });

  test('of a date that is another name of a field is the name of the field', () => {
    const names = questionNames(dates({ start: 'begindatum', einde: 'start' }));
    for (const date of ['start', 'einde', 'begindatum'])
      expect(names.date(date)).toEqual({ name: 'begindatum', isBound: false });
  });
});
