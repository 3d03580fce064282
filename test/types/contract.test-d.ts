import { expectTypeOf, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, quarter, report } from '../../src/index.ts';

const account = report(sva2022, dataset({}), { period: quarter(2022, 2), peildatum: '2022-07-15' });

test('a code of the agreement compiles, another does not', () => {
  account.outcome('R07-P3');
  // @ts-expect-error there is no fourth clause of result 12
  account.outcome('R12-P4');
});

test('ids are literal types', () => {
  type Id = (typeof sva2022)['indicators'][number]['id'];
  expectTypeOf<'onderzoek-binnen-zes-weken'>().toExtend<Id>();
  expectTypeOf<'onderzoek-binnen-acht-weken'>().not.toExtend<Id>();
});

test('rows of a record are checked by its schema', () => {
  dataset({ melding: [{ meldingId: 'M1', begindatum: '2022-04-01', wettelijk: true }] });
  // @ts-expect-error a wettelijke melding is yes or no
  dataset({ melding: [{ meldingId: 'M1', wettelijk: 'ja' }] });
  // @ts-expect-error there is no such record type
  dataset({ meldingen: [] });
});
