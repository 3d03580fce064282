import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, type RecordRows } from '../../src/dataset/index.ts';
import { since } from '../../src/earlier/index.ts';
import { report } from '../../src/index.ts';
import { quarter } from '../../src/model/index.ts';
import { recordsRead } from '../../src/needs/index.ts';

const asked = { period: quarter(2022, 2), peildatum: '2022-07-15' } as const;

/** Every file that the agreement reads is there. */
const empty = Object.fromEntries(
  recordsRead(Object.values(sva2022.measures)).map((name) => [name, []]),
) as RecordRows;

/** What of a clause moved beside the places of its records, between two registrations, and how that is told. */
function beside(code: string, then: RecordRows, now: RecordRows) {
  const [before, after] = [dataset({ ...empty, ...then }), dataset({ ...empty, ...now })];
  const found = since(
    report(sva2022, after, asked),
    after,
    report(sva2022, before, asked).toJSON(),
    {
      earlierData: before,
    },
  );
  const moves = found.changes
    .filter((change) => change.code === code)
    .flatMap(({ records }) => (records?.by === 'registration' ? records.moves : []));
  return {
    within: moves.flatMap(({ within }) => (within === null ? [] : [within])),
    text: found.toString().replaceAll(/\s+/g, ' '),
  };
}

describe('a record that stays where it was, in a stock or a journey', () => {
  test('is told by what it does to the stock: it was there at the beginning, and now came in the period', () => {
    const support = (begindatum: `${number}-${number}-${number}`) =>
      ({ melding: [{ meldingId: 'M', begindatum }] }) as RecordRows;
    // It waits for an onderzoek on the last day both times: the number is 1, of which 0 or 1 came in.
    const { within, text } = beside('R07-P4', support('2022-03-01'), support('2022-05-01'));
    expect(within.map(({ by }) => by)).toContain('verloop');
    expect(text).toContain('verloop van de voorraad');
  });

  test('is told by the days of its journey, where only those changed', () => {
    const way = (begindatum: `${number}-${number}-${number}`) =>
      ({
        melding: [{ meldingId: 'M', begindatum: '2022-04-01', soortMelding: 'melding' }],
        onderzoek: [{ onderzoekId: 'O', meldingId: 'M', begindatum }],
      }) as RecordRows;
    const { within, text } = beside('R07-P1', way('2022-04-05'), way('2022-04-20'));
    expect(within.map(({ by }) => by)).toContain('weg');
    expect(text).toContain('dagen van de reis');
  });

  test('is not told at all where nothing changed', () => {
    const same = { melding: [{ meldingId: 'M', begindatum: '2022-03-01' }] } as RecordRows;
    expect(beside('R07-P4', same, same).within).toEqual([]);
  });
});
