import { describe, expectTypeOf, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import type { MeasureId, OpgaveId, ResultCode } from '../../src/contracts/2022/codes.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset, explain, membership, quarter, report } from '../../src/index.ts';
import type { Contract, ElementCodeOf, ElementIdOf, Indicator } from '../../src/model/index.ts';

type Sva2022 = typeof sva2022;
type Code = ElementCodeOf<Sva2022>;
type Id = ElementIdOf<Sva2022>;
const account = report(sva2022, dataset({}), { period: quarter(2022, 2), peildatum: '2022-07-15' });

describe('a code of the agreement', () => {
  test('compiles where it is that of an indicator, and no other does', () => {
    account.outcome('R07-P3');
    // @ts-expect-error there is no fourth clause of result 12
    account.outcome('R12-P4');
    // @ts-expect-error an obligation has no outcome
    account.outcome('V7.3');
  });

  test('is that of a cost, of the organisation or of a project too', () => {
    const of2020 = report(sva2020, dataset({}), {
      period: quarter(2020, 4),
      peildatum: '2021-01-31',
    });
    of2020.outcome('F7.1');
    of2020.outcome('K1');
    of2020.outcome('BV2');
    of2020.outcome('P6');
    // @ts-expect-error there are six projects
    of2020.outcome('P7');
    // @ts-expect-error 2022 has no cost indicators
    account.outcome('K1');
  });

  test('is asked of an explanation too, where a duty with a number is explained as well', () => {
    const asked = { period: quarter(2022, 2), peildatum: '2022-07-15' } as const;
    membership(sva2022, 'R07-P3', dataset({}), asked);
    membership(sva2022, 'V7.10', dataset({}), asked);
    explain(sva2020, 'K1', dataset({}), 'I1', asked);
    // @ts-expect-error there is no fourth clause of result 12
    membership(sva2022, 'R12-P4', dataset({}), asked);
    // @ts-expect-error what is not counted is not explained
    explain(sva2022, 'AE-3', dataset({}), 'M1', asked);
  });

  test('is asked of other readings too', () => {
    const asked = { period: quarter(2022, 2), peildatum: '2022-07-15' } as const;
    report(sva2022, dataset({}), { ...asked, readings: { 'R07-P3': { cohort: 'afgerond' } } });
    report(sva2022, dataset({}), {
      ...asked,
      // @ts-expect-error there is no fourth clause of result 12
      readings: { 'R12-P4': { cohort: 'afgerond' } },
    });
  });

  test('may be any text of a contract that is not known to the compiler', () => {
    const contract: Contract = sva2022;
    const code: string = 'R07-P3';
    const asked = { period: quarter(2022, 2), peildatum: '2022-07-15' } as const;
    membership(contract, code, dataset({}), asked);
    report(contract, dataset({}), { ...asked, readings: { [code]: { cohort: 'afgerond' } } });
  });

  test('is a literal type, also of what stands inside another element', () => {
    expectTypeOf<'R07-P3' | 'O7.1' | 'V7.19' | 'RV-0' | 'EN1' | 'VN5' | 'GE'>().toExtend<Code>();
    expectTypeOf<'AE-3-G' | 'GE-12.5' | 'V1.1.4' | 'O15.1b'>().toExtend<Code>();
    // @ts-expect-error there are seven general requirements
    const code: Code = 'AE-8';
    // @ts-expect-error the municipality owes nothing in return for the first
    const counter: Code = 'AE-1-G';
    expectTypeOf(code).toBeString();
    expectTypeOf(counter).toBeString();
  });

  test('is known of every element that another refers to', () => {
    type Elders = Sva2022['ontwikkelopgavenElders'][number]['referredBy'][number];
    type Documents = Sva2022['externalDocuments'][number]['referredBy'][number];
    type Footnotes = Exclude<Sva2022['footnotes'][number]['on'], null>;
    type Same = Extract<Sva2022['indicators'][number], { sameAs: string }>['sameAs'];
    expectTypeOf<Elders | Documents | Footnotes | Same>().toExtend<Code>();
    expectTypeOf<Sva2022['consultation'][number]['namedBy']>().toExtend<Code>();
  });
});

describe('an id of the agreement', () => {
  test('is a literal type', () => {
    expectTypeOf<'onderzoek-binnen-zes-weken' | 'toestemmingsformulier'>().toExtend<Id>();
    // @ts-expect-error the term is six weeks
    const id: Id = 'onderzoek-binnen-acht-weken';
    expectTypeOf(id).toBeString();
  });
});

describe('a clause in the data of a year', () => {
  type Clause = Indicator<ResultCode, MeasureId, OpgaveId>;
  const clause = {
    id: 'proef',
    code: 'R16-P1',
    title: 'Proef',
    wording: 'een proef',
    source: { document: 'sva-2022', lines: [1, 1] },
    column: 'proces',
    registrar: 'wij',
    frequency: 'kwartaal',
  } as const;

  test('names a result, a measure and an ontwikkelopgave that there are', () => {
    ({ ...clause, result: 'R12', measures: ['klachten-gegrond'] }) satisfies Clause;
    ({ ...clause, result: 'R14', deferred: { to: 'casusregie' } }) satisfies Clause;
    // @ts-expect-error there is no sixteenth result
    ({ ...clause, result: 'R16', measures: ['klachten-gegrond'] }) satisfies Clause;
    // @ts-expect-error no measure has this id
    ({ ...clause, result: 'R12', measures: ['klachten-grondig'] }) satisfies Clause;
    // @ts-expect-error no ontwikkelopgave has this id
    ({ ...clause, result: 'R14', deferred: { to: 'regie' } }) satisfies Clause;
  });

  test('comes to one thing', () => {
    const measured = { ...clause, result: 'R12', measures: ['klachten-gegrond'] } as const;
    // @ts-expect-error a clause that is measured is not told as well
    ({ ...measured, narrative: { mustTell: ['x'] } }) satisfies Clause;
    // @ts-expect-error a clause without a measure is no measured clause
    ({ ...clause, result: 'R12', measures: [] }) satisfies Clause;
    // @ts-expect-error a clause says what it comes to
    ({ ...clause, result: 'R12' }) satisfies Clause;
  });
});

test('the agreement is a contract', () => {
  expectTypeOf<Sva2022>().toExtend<Contract>();
});

test('rows of a record are checked by its schema', () => {
  dataset({ melding: [{ meldingId: 'M1', begindatum: '2022-04-01', wettelijk: true }] });
  // @ts-expect-error a wettelijke melding is yes or no
  dataset({ melding: [{ meldingId: 'M1', wettelijk: 'ja' }] });
  // @ts-expect-error there is no such record type
  dataset({ meldingen: [] });
});
