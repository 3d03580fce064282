import { expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, quarter, report } from '../../src/index.ts';

test('a value is text in the JSON of one outcome, and a number in that of an account and in its rows', () => {
  const klacht = {
    betreft: 'WIJ',
    ontvangstdatum: '2022-04-04',
    datumAfhandeling: '2022-05-02',
  } as const;
  const data = dataset({
    klacht: [
      { ...klacht, klachtId: 'K1', afhandeling: 'gegrond' },
      { ...klacht, klachtId: 'K2', afhandeling: 'ongegrond' },
    ],
  });
  const account = report(sva2022, data, { period: quarter(2022, 2), peildatum: '2022-07-15' });
  const inJson = (value: unknown) => JSON.parse(JSON.stringify(value));
  expect(inJson(account.outcome('R12-P2')).value).toBe('50');
  const isAsked = ({ code }: { code: string }) => code === 'R12-P2';
  expect(inJson(account).outcomes.find(isAsked).value).toBe(50);
  expect(account.rows().find(isAsked)?.value).toBe(50);
});
