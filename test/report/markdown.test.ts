import { expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, quarter, report } from '../../src/index.ts';
import { renderMarkdown } from '../../src/report/index.ts';

test('a finding with a bar and a line end in what it quotes stays one row of the table', () => {
  const data = dataset({
    klacht: [{ klachtId: 'K1', afhandeling: 'ge|\n grond', ontvangstdatum: '2022-04-01' }],
  } as never);
  const account = report(sva2022, data, { period: quarter(2022, 2), peildatum: '2022-07-15' });
  const rows = renderMarkdown(account)
    .split('\n')
    .filter((line) => line.includes('‘ge'));
  expect(rows).toEqual([expect.stringMatching(/^\| klacht \| .*‘ge\\\| grond’.* \|$/)]);
});
