import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import { report } from '../../src/index.ts';
import {
  activiteitenMetResultaat,
  begonnenActiviteiten,
  dreigendeHuisuitzettingen,
  huishoudensMetRegie,
  klachtenBinnenTermijn,
  plannenMetUitspraakOverNetwerk,
  regieperiodenPerHuishouden,
  veertienDagenVoorAanbieder,
} from '../../src/indicators/index.ts';
import { quarter, year } from '../../src/model/index.ts';
import { renderMarkdown, renderText } from '../../src/report/index.ts';
import { rows as exampleRows } from '../example/situation.ts';
import { type Asked, counted, notCounted, parts, type Some } from './situation.ts';

const NONE = { teller: 0, noemer: 0 };
const YES = { teller: 1, noemer: 1 };
const NO = { teller: 0, noemer: 1 };

describe('O12.1 asks of the complaints of which the term ended in the period, how many were handled in time', () => {
  const of = (more: Some<'klacht'>, asked: Asked = {}) =>
    counted(
      klachtenBinnenTermijn,
      { klacht: [{ klachtId: 'K', betreft: 'WIJ', ontvangstdatum: '2022-04-04', ...more }] },
      asked,
    );

  // Six weeks after Monday 4 April 2022 is Monday 16 May.
  test.each<[string, Some<'klacht'>, typeof YES]>([
    ['handled on the last day is in time', { datumAfhandeling: '2022-05-16' }, YES],
    ['handled a day later is not', { datumAfhandeling: '2022-05-17' }, NO],
    ['that is still open after its term is not', {}, NO],
    ['whose term ended the day before the period is out', { ontvangstdatum: '2022-02-17' }, NONE],
    ['whose term ends on the first day is in', { ontvangstdatum: '2022-02-18' }, NO],
    ['whose term ends on the last day is in', { ontvangstdatum: '2022-05-19' }, NO],
    ['whose term ends a day later is out', { ontvangstdatum: '2022-05-20' }, NONE],
    ['about a provider is out', { betreft: 'aanbieder' }, NONE],
    ['about the municipality is out', { betreft: 'gemeente' }, NONE],
    ['that is in behandeling is not', { afhandeling: 'in behandeling' }, NO],
    [
      'of which outcome and date are known is',
      { afhandeling: 'gegrond', datumAfhandeling: '2022-05-16' },
      YES,
    ],
    ['of which it is not known whom it is about is out', { betreft: null }, NONE],
  ])('a complaint %s', (_, more, counts) => {
    expect(of(more).counts).toEqual(counts);
  });

  test('the statute moves an end on Easter Monday, and gives ten weeks with a committee', () => {
    const spring = { period: quarter(2025, 2), peildatum: '2025-07-15' } as const;
    const on = (datumAfhandeling: `${number}-${number}-${number}`, readings = {}) =>
      of({ ontvangstdatum: '2025-03-10', datumAfhandeling }, { ...spring, readings }).counts;
    expect([on('2025-04-22'), on('2025-04-23')]).toEqual([YES, NO]);
    expect(on('2025-05-19', { termijn: 'tien-weken' })).toEqual(YES);
    expect(on('2025-05-20', { termijn: 'tien-weken' })).toEqual(NO);
  });

  test('one that is open with its term running is undecided, and one handled without a date is not judged', () => {
    expect(notCounted(of({}, { peildatum: '2022-05-15' }))).toEqual({ undecided: 1 });
    expect(notCounted(of({ afhandeling: 'gegrond' }))).toEqual({ 'date-missing': 1 });
    // Handled: whether its term is over does not matter.
    const handled = of({ datumAfhandeling: '2022-05-10' }, { peildatum: '2022-05-15' });
    expect(handled.counts).toEqual(YES);
  });

  test('handled before it came in is in an impossible order', () => {
    expect(notCounted(of({ datumAfhandeling: '2022-04-01' }))).toEqual({ 'impossible-order': 1 });
  });

  test('under afgerond it is those that were handled in the period', () => {
    const asked = { readings: { cohort: 'afgerond' } };
    expect(
      of({ ontvangstdatum: '2022-01-03', datumAfhandeling: '2022-04-01' }, asked).counts,
    ).toEqual(NO);
    expect(of({}, asked).counts).toEqual(NONE);
  });
});

describe('V7.9 asks of the plans sent in the period, how many say whether the network is used', () => {
  const of = (
    inzetInformeelNetwerk: 'ja' | 'nee' | null,
    datumPlanVerzonden: '2022-06-30' | '2022-07-01' | null = '2022-06-30',
  ) =>
    counted(plannenMetUitspraakOverNetwerk, {
      ondersteuningsplan: [{ planId: 'P', onderzoekId: 'O', inzetInformeelNetwerk }],
      onderzoek: [{ onderzoekId: 'O', datumPlanVerzonden }],
    });

  test('a plan that says no says so too, and one that says nothing does not', () => {
    expect([of('ja').counts, of('nee').counts, of(null).counts]).toEqual([YES, YES, NO]);
  });

  test('a plan sent after the period is out, and one not sent is in no period', () => {
    expect(of('ja', '2022-07-01').counts).toEqual(NONE);
    expect(of('ja', null).counts).toEqual(NONE);
  });
});

describe('V7.10 asks of the onderzoeken that went to the GON, in how many there were fourteen days', () => {
  const of = (more: Some<'onderzoek'>) =>
    counted(veertienDagenVoorAanbieder, {
      onderzoek: [
        { onderzoekId: 'O', datumNaarGon: '2022-05-02', datumPlanVerzonden: '2022-05-16', ...more },
      ],
    });

  test.each<[string, Some<'onderzoek'>, typeof YES]>([
    ['exactly fourteen days are enough', {}, YES],
    ['thirteen are not', { datumPlanVerzonden: '2022-05-15' }, NO],
    ['sent to the GON after the plan is not', { datumNaarGon: '2022-05-20' }, NO],
    ['without the GON it does not ask', { datumNaarGon: null }, NONE],
    ['a plan sent after the period does not count', { datumPlanVerzonden: '2022-07-01' }, NONE],
  ])('%s', (_, more, counts) => {
    expect(of(more).counts).toEqual(counts);
  });

  test('back from the GON without the day on which it went there is not judged', () => {
    expect(notCounted(of({ datumNaarGon: null, datumVanGon: '2022-05-10' }))).toEqual({
      'date-missing': 1,
    });
  });
});

describe('V7.13 asks of the supported households, how many have regie', () => {
  const rows = (regie: Some<'casusregie'>[], persons = ['A', 'B']) => ({
    persoon: persons.map((persoonId) => ({ persoonId, huishoudenId: 'H' })),
    huishouden: [{ huishoudenId: 'H' }],
    ondersteuning: persons.map((persoonId) => ({
      ondersteuningId: `O-${persoonId}`,
      persoonId,
      begindatum: '2022-01-10' as const,
    })),
    casusregie: regie.map((more, index) => ({
      regieId: `R${index}`,
      persoonId: 'A',
      begindatum: '2022-02-01' as const,
      ...more,
    })),
  });
  const of = (...regie: Some<'casusregie'>[]) => counted(huishoudensMetRegie, rows(regie)).counts;

  test('two supported persons of one household are one household, and regie of one of them is enough', () => {
    expect([of(), of({}), of({ persoonId: 'B' })]).toEqual([NO, YES, YES]);
  });

  test('support that ended is no longer a supported household', () => {
    const all = rows([{}]);
    const ondersteuning = all.ondersteuning.map(
      (row) => ({ ...row, einddatum: '2022-06-30' }) as const,
    );
    expect(counted(huishoudensMetRegie, { ...all, ondersteuning }).counts).toEqual(NONE);
  });

  test('regie that ended, or that begins after the last day, is none', () => {
    expect(of({ einddatum: '2022-06-30' })).toEqual(NO);
    expect(of({ begindatum: '2022-07-01' })).toEqual(NO);
  });

  test('a person whose household is not known is not counted, and printed', () => {
    const none = { ...rows([{}]), persoon: [{ persoonId: 'A' }, { persoonId: 'B' }] };
    expect(notCounted(counted(huishoudensMetRegie, none))).toEqual({ 'not-linked': 2 });
  });

  test('two spells in one household are 2 / 1, and one is 1 / 1', () => {
    const ratio = (...regie: Some<'casusregie'>[]) =>
      counted(regieperiodenPerHuishouden, rows(regie)).counts;
    expect(ratio({}, { persoonId: 'B' })).toEqual({ teller: 2, noemer: 1 });
    expect(ratio({})).toEqual({ teller: 1, noemer: 1 });
  });
});

describe('EN3 and OA1 count what they ask to register', () => {
  test('a threatening eviction counts in the period in which it came in, by how it was handled', () => {
    const melding = (meldingId: string, more: Some<'melding'>) => ({
      meldingId,
      begindatum: '2022-05-01' as const,
      soortMelding: 'Huisuitzetting' as const,
      ...more,
    });
    const tally = counted(dreigendeHuisuitzettingen, {
      melding: [
        melding('1', { soortAfhandeling: 'spoed/crisis' }),
        melding('2', {}),
        melding('3', { soortMelding: 'Wonen' }),
        melding('4', { begindatum: '2022-03-31' }),
      ],
    });
    expect(tally.counts).toEqual({ count: 2 });
    expect(Object.values(parts(tally, 'afhandeling'))).toEqual([1, 1]);
  });

  test('the example has the 94 of 2020 that the Jaarverslag gives, and the 113 of 2019', () => {
    const { melding } = exampleRows;
    const of = (asked: number) =>
      counted(
        dreigendeHuisuitzettingen,
        { melding },
        { period: year(asked), peildatum: '2021-01-31' },
      ).counts.count;
    expect([of(2019), of(2020)]).toEqual([113, 94]);
  });

  test('an activity counts when it begins, and its result when it ends', () => {
    const rows = {
      omgevingsgerichteActiviteit: [
        { activiteitId: '1', begindatum: '2022-04-01', einddatum: '2022-06-30', resultaat: 'x' },
        { activiteitId: '2', begindatum: '2022-01-01', einddatum: '2022-05-01' },
        { activiteitId: '3', begindatum: '2022-05-01' },
        { activiteitId: '4', begindatum: '2022-06-01' },
      ] as const,
    };
    expect(counted(begonnenActiviteiten, rows).counts).toEqual({ count: 3 });
    expect(counted(activiteitenMetResultaat, rows).counts).toEqual({ teller: 1, noemer: 2 });
  });
});

describe('a duty with a number', () => {
  const account = report(
    sva2022,
    dataset({ klacht: [{ klachtId: 'K', betreft: 'WIJ', ontvangstdatum: '2022-04-04' }] }),
    { period: quarter(2022, 2), peildatum: '2022-07-15' },
  );
  const codes = account.accounts[0]?.duties.map(({ code }) => code) ?? [];

  test('stands in the account apart, under its own clause, and is no indicator', () => {
    expect(codes).toEqual(['O12.1', 'V7.9', 'V7.10', 'V7.13', 'EN3', 'OA1']);
    expect(account.outcomes).toHaveLength(58);
    expect(account.outcomes.filter(({ code }) => codes.includes(code))).toEqual([]);
    expect(account.rows().filter(({ code }) => codes.includes(code))).toEqual([]);
  });

  test('is not judged by a norm', () => {
    expect(account.accounts[0]?.duties.flatMap(({ norms }) => norms)).toEqual([]);
  });

  test('shows its number where its fields are filled, and that there are no data where they are not', () => {
    for (const text of [renderText(account), renderMarkdown(account)]) {
      expect(text).toMatch(/verplichtingen met een getal/i);
      expect(text).toContain('Geen indicatoren');
      expect(text).toContain('0 / 1');
    }
    expect(renderText(account)).toContain('geen gegevens: melding ontbreekt');
  });

  test('takes another reading where asked', () => {
    const other = report(sva2022, dataset({ klacht: [] }), {
      period: quarter(2022, 2),
      peildatum: '2022-07-15',
      readings: { 'O12.1': { termijn: 'tien-weken' } },
    });
    expect(other.accounts[0]?.duties[0]?.readings).toMatchObject({ termijn: 'tien-weken' });
  });
});
