import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/calculate/index.ts';
import { dataset } from '../../src/dataset/index.ts';
import {
  directAfgehandeldEntree,
  meldingenAfgerondDoorNetwerk,
  personenBijDeEntree,
} from '../../src/indicators/index.ts';
import { quarter } from '../../src/model/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import { counted, notCounted, parts, type Some } from './situation.ts';

/** A first question at the desk, answered at once. */
const vraag = (more: Some<'melding'> = {}) => ({
  meldingId: 'M',
  begindatum: '2022-05-10' as const,
  eersteVraag: true,
  kanaal: 'balie' as const,
  soortMelding: 'Financiën' as const,
  soortMelder: 'Inwoner/zelfmelder' as const,
  soortAfhandeling: 'beantwoord' as const,
  ...more,
});
const of = (
  more: Some<'melding'>,
  readings: { [question: string]: string } = {},
  onderzoek: Some<'onderzoek'>[] = [],
) =>
  counted(
    directAfgehandeldEntree,
    {
      melding: [vraag(more)],
      onderzoek: onderzoek.map((row, index) => ({ onderzoekId: `O${index}`, ...row })),
    },
    { readings },
  );
const IN = { teller: 1, noemer: 1 };
const NOT_DIRECT = { teller: 0, noemer: 1 };
const OUT = { teller: 0, noemer: 0 };

describe('R01-P1 counts of the first questions at the entree those that are settled there directly', () => {
  test('of no meldingen it is 0 out of 0', () => {
    expect(counted(directAfgehandeldEntree, { melding: [] }).counts).toEqual(OUT);
  });

  test('without a file of onderzoeken there is no data, because nothing tells whether one followed', () => {
    const count = calculate(dataset({ melding: [vraag()] }), { terms, calendar }, '2022-07-15');
    const tally = count(directAfgehandeldEntree, quarter(2022, 2));
    expect([tally.status, tally.absent]).toEqual(['no-data', ['onderzoek']]);
  });

  test.each<[string, Some<'melding'>, typeof IN]>([
    ['a melding on the first day of the quarter counts', { begindatum: '2022-04-01' }, IN],
    ['a melding on the last day of the quarter counts', { begindatum: '2022-06-30' }, IN],
    ['a melding the day before does not', { begindatum: '2022-03-31' }, OUT],
    ['a melding the day after does not', { begindatum: '2022-07-01' }, OUT],
    ['eerste_vraag = nee does not count', { eersteVraag: false }, OUT],
    [
      'a request to re-assess (Wmo) is never a first question, whatever eerste_vraag says (C2)',
      { soortMelding: 'Verzoek herbeoordeling Wmo maatwerk' },
      OUT,
    ],
    [
      'a request to re-assess (Jeugdwet) is never a first question (C2)',
      { soortMelding: 'Verzoek herbeoordeling Jeugdwet maatwerk' },
      OUT,
    ],
    [
      'a follow-up is never a first question, also when what it follows is not there (C2)',
      { vervolgOpMeldingId: 'weg' },
      OUT,
    ],
    ['soort Onbekend stays in', { soortMelding: 'Onbekend' }, IN],
    ['a melding that is dubbel stays a melding (C32)', { soortAfhandeling: 'dubbel' }, NOT_DIRECT],
    ['one without afhandeling stays in the noemer', { soortAfhandeling: null }, NOT_DIRECT],
    ['one that is nog open stays in the noemer', { soortAfhandeling: 'nog open' }, NOT_DIRECT],
  ])('%s', (_, more, counts) => {
    expect(of(more).counts).toEqual(counts);
  });

  test('an empty eerste_vraag is not in the population, and is printed (C2)', () => {
    const tally = of({ eersteVraag: null });
    expect(tally.counts).toEqual(OUT);
    expect(notCounted(tally)).toEqual({ 'excluded-by-rule': 1 });
    expect(tally.uncertain).toEqual({ teller: 0, noemer: 0 });
  });

  test('an empty begindatum is in no period, and is printed outside the bounds', () => {
    const tally = of({ begindatum: null });
    expect(notCounted(tally)).toEqual({ 'no-period': 1 });
    expect(tally.uncertain).toEqual({ teller: 0, noemer: 0 });
  });

  test.each<[string, Some<'melding'>, typeof IN]>([
    ['telefoon is entree', { kanaal: 'telefoon' }, IN],
    ['digitaal is entree', { kanaal: 'digitaal' }, IN],
    ['huisbezoek/vindplaats is not', { kanaal: 'huisbezoek/vindplaats' }, OUT],
    ['keten is not', { kanaal: 'keten' }, OUT],
    ['a melding WvGGZ is not, at whatever desk', { soortMelding: 'WvGGZ' }, OUT],
    ['Huisarts OJG is not', { soortMelder: 'Huisarts OJG' }, OUT],
    ['School OJG is not', { soortMelder: 'School OJG' }, OUT],
    ['Veilig thuis is not', { soortMelder: 'Veilig thuis' }, OUT],
    ['Politie is not', { soortMelder: 'Politie' }, OUT],
    ['Huisarts POH is', { soortMelder: 'Huisarts POH' }, IN],
    ['an unknown melder at a known desk is', { soortMelder: null }, IN],
    [
      'without kanaal the melder decides: Huisarts OJG is out',
      { kanaal: null, soortMelder: 'Huisarts OJG' },
      OUT,
    ],
    ['without kanaal School OJG is out', { kanaal: null, soortMelder: 'School OJG' }, OUT],
    ['without kanaal all others are in: Politie', { kanaal: null, soortMelder: 'Politie' }, IN],
    [
      'without kanaal all others are in: Veilig thuis',
      { kanaal: null, soortMelder: 'Veilig thuis' },
      IN,
    ],
    ['without kanaal and without melder it is in', { kanaal: null, soortMelder: null }, IN],
  ])('what the entree is (C1): %s', (_, more, counts) => {
    expect(of(more).counts).toEqual(counts);
  });

  test.each([
    ['beantwoord', 1],
    ['inzet eigen kracht', 1],
    ['inzet informeel netwerk/voorliggend veld', 1],
    ['extern doorverwezen', 1],
    ['doorgezet naar onderzoek', 0],
    ['toegevoegd aan lopend dossier', 0],
    ['spoed/crisis', 0],
    ['ingetrokken', 0],
  ] as const)('an afhandeling ‘%s’ is direct: %d', (soortAfhandeling, teller) => {
    expect(of({ soortAfhandeling }).counts).toEqual({ teller, noemer: 1 });
  });

  test('a dossier makes it not direct, also when the dossier itself is not there', () => {
    expect(of({ dossierId: 'D' }).counts).toEqual(NOT_DIRECT);
  });

  test('an onderzoek on the melding, whenever, makes it not direct', () => {
    expect(of({}, {}, [{ meldingId: 'M', begindatum: '2022-07-12' }]).counts).toEqual(NOT_DIRECT);
  });

  test('an onderzoek on another melding changes nothing', () => {
    expect(of({}, {}, [{ meldingId: 'andere' }]).counts).toEqual(IN);
  });

  test('the same person twice is two meldingen, and each breakdown of EN1 adds up to the total', () => {
    const tally = counted(directAfgehandeldEntree, {
      melding: [
        vraag({ meldingId: 'A', persoonId: 'P' }),
        vraag({ meldingId: 'B', persoonId: 'P', soortAfhandeling: null, verwijzer: 'school' }),
      ],
    });
    expect(tally.counts).toEqual({ teller: 1, noemer: 2 });
    expect(parts(tally, 'soort')).toEqual({ Financiën: 2 });
    expect(parts(tally, 'melder')).toEqual({ 'Inwoner/zelfmelder': 2 });
    expect(parts(tally, 'verwijzer')).toEqual({ school: 1, 'niet ingevuld': 1 });
    expect(parts(tally, 'afhandeling')).toEqual({ beantwoord: 1, 'niet ingevuld': 1 });
  });
});

describe('the open questions of R01-P1', () => {
  test.each<[string, Some<'melding'>]>([
    ['eerste_vraag = nee', { eersteVraag: false }],
    ['an empty eerste_vraag', { eersteVraag: null }],
    ['a request to re-assess', { soortMelding: 'Verzoek herbeoordeling Wmo maatwerk' }],
    ['a follow-up', { vervolgOpMeldingId: 'weg' }],
  ])('eerste-vraag=alle counts every registered question: %s', (_, more) => {
    const tally = of(more, { 'eerste-vraag': 'alle' });
    expect(tally.counts).toEqual(IN);
    expect(tally.buckets).toEqual([]);
  });

  test('entree=alle counts what came in elsewhere too', () => {
    expect(of({ kanaal: 'keten', soortMelder: 'Politie' }, { entree: 'alle' }).counts).toEqual(IN);
  });

  test('the year 2020 as it was published: 37% under eerste-vraag=alle, entree=alle, near 48% under the headline', () => {
    const many = (number: number, more: Some<'melding'>) =>
      Array.from({ length: number }, (_, index) =>
        vraag({ meldingId: `${JSON.stringify(more)}${index}`, ...more }),
      );
    // In tens: 3.097 questions, 1.146 direct; 709 requests to re-assess, none of them direct.
    const melding = [
      ...many(1146, {}),
      ...many(1242, { soortAfhandeling: 'doorgezet naar onderzoek' }),
      ...many(709, {
        soortMelding: 'Verzoek herbeoordeling Wmo maatwerk',
        soortAfhandeling: 'doorgezet naar onderzoek',
      }),
    ];
    expect(
      counted(
        directAfgehandeldEntree,
        { melding },
        { readings: { 'eerste-vraag': 'alle', entree: 'alle' } },
      ).counts,
    ).toEqual({ teller: 1146, noemer: 3097 });
    expect(counted(directAfgehandeldEntree, { melding }).counts).toEqual({
      teller: 1146,
      noemer: 2388,
    });
  });

  test.each<[string, string, Some<'melding'>, number]>([
    [
      'on the day itself it is direct under zelfde-dag',
      'zelfde-dag',
      { datumAfhandeling: '2022-05-10' },
      1,
    ],
    ['the day after it is not', 'zelfde-dag', { datumAfhandeling: '2022-05-11' }, 0],
    ['without a date it is not', 'zelfde-dag', {}, 0],
    [
      'with a dossier it is, for another thing is asked',
      'zelfde-dag',
      { datumAfhandeling: '2022-05-10', dossierId: 'D' },
      1,
    ],
    [
      'the fifth working day is the last under vijf-werkdagen',
      'vijf-werkdagen',
      { datumAfhandeling: '2022-05-17' },
      1,
    ],
    ['the sixth is too late', 'vijf-werkdagen', { datumAfhandeling: '2022-05-18' }, 0],
  ])('direct: %s', (_, direct, more, teller) => {
    expect(of(more, { direct }).counts).toEqual({ teller, noemer: 1 });
  });

  test('a date of afhandeling before the begin is impossible only where that date is read', () => {
    const more = { datumAfhandeling: '2022-05-09' } as const;
    expect(of(more).counts).toEqual(IN);
    const tally = of(more, { direct: 'zelfde-dag' });
    expect(tally.counts).toEqual(OUT);
    expect(notCounted(tally)).toEqual({ 'impossible-order': 1 });
    expect(tally.uncertain).toEqual({ teller: 1, noemer: 1 });
  });

  test('the first question that a person ever asks cannot be computed, and says why', () => {
    expect(() => of({}, { 'eerste-vraag': 'ooit' })).toThrow(/niemand registreert/);
  });
});

describe('F6.1a gives the share of the meldingen that the network settled, without a dossier', () => {
  const afgerond = (more: Some<'melding'>, readings: { [question: string]: string } = {}) =>
    counted(
      meldingenAfgerondDoorNetwerk,
      {
        melding: [
          vraag({ datumAfhandeling: '2022-05-12', ...more }),
          { meldingId: 'V', begindatum: '2021-01-05' },
        ],
      },
      { readings },
    );

  test('of no meldingen it is 0 out of 0', () => {
    expect(counted(meldingenAfgerondDoorNetwerk, {}).counts).toEqual(OUT);
  });

  test.each<[string, Some<'melding'>['soortAfhandeling'], boolean, boolean, boolean]>([
    ['by own strength', 'inzet eigen kracht', true, false, true],
    ['by the network', 'inzet informeel netwerk/voorliggend veld', true, true, true],
    ['by an answer', 'beantwoord', false, false, true],
    ['by a referral', 'extern doorverwezen', false, false, true],
    ['by an onderzoek', 'doorgezet naar onderzoek', false, false, false],
    ['not yet', 'nog open', false, false, false],
  ])('settled %s, under its three readings', (_, soortAfhandeling, wide, narrow, direct) => {
    const share = (netwerk: string) => afgerond({ soortAfhandeling }, { netwerk }).counts;
    expect(share('ruim')).toEqual(wide ? IN : NOT_DIRECT);
    expect(share('informeel-netwerk')).toEqual(narrow ? IN : NOT_DIRECT);
    expect(share('direct-afgehandeld')).toEqual(direct ? IN : NOT_DIRECT);
  });

  const network = { soortAfhandeling: 'inzet eigen kracht' } as const;
  test.each<[string, Some<'melding'>, object]>([
    ['with a dossier is not settled by the network alone', { dossierId: 'D' }, NOT_DIRECT],
    ['of the quarter before is out', { begindatum: '2022-03-31' }, OUT],
    ['that refers to nowhere is a melding of its own', { vervolgOpMeldingId: 'weg' }, IN],
    ['that is no first question counts too', { eersteVraag: false }, IN],
    [
      'that is still open stays in the noemer',
      { soortAfhandeling: null, datumAfhandeling: null },
      NOT_DIRECT,
    ],
  ])('a melding %s', (_, more, counts) => {
    expect(afgerond({ ...network, ...more }).counts).toEqual(counts);
  });

  test.each<[string, Some<'melding'>, string]>([
    ['that follows another is none of its own', { vervolgOpMeldingId: 'V' }, 'excluded-by-rule'],
    [
      'that was handled, but how is not known, is in the bounds',
      { soortAfhandeling: null },
      'unknown',
    ],
    [
      'handled before it came in is in an impossible order',
      { datumAfhandeling: '2022-05-09' },
      'impossible-order',
    ],
  ])('a melding %s', (_, more, reason) => {
    const tally = afgerond({ ...network, ...more });
    expect(tally.counts).toEqual(OUT);
    expect(notCounted(tally)).toEqual({ [reason]: 1 });
  });

  test('under noemer=afgehandeld the day of afhandeling decides', () => {
    const later = { ...network, datumAfhandeling: '2022-07-01' } as const;
    expect(afgerond(later).counts).toEqual(IN);
    expect(afgerond(later, { noemer: 'afgehandeld' }).counts).toEqual(OUT);
    const earlier = { ...network, begindatum: '2022-03-31' } as const;
    expect(afgerond(earlier, { noemer: 'afgehandeld' }).counts).toEqual(IN);
  });

  test('under entree=drie-kanalen what the chain reports is out', () => {
    const chain = { ...network, kanaal: 'keten' } as const;
    expect(afgerond(chain).counts).toEqual(IN);
    expect(afgerond(chain, { entree: 'drie-kanalen' }).counts).toEqual(OUT);
    expect(afgerond(network, { entree: 'drie-kanalen' }).counts).toEqual(IN);
  });
});

describe('R01-P1, line: the persons behind the first questions', () => {
  const of = (rows: Some<'melding'>[], readings: { [question: string]: string } = {}) =>
    counted(
      personenBijDeEntree,
      { melding: rows.map((row, index) => vraag({ meldingId: `M${index}`, ...row })) },
      { readings },
    );

  test('are counted once each, whether the question was settled directly or not', () => {
    const rows = [
      { persoonId: 'P' },
      { persoonId: 'P' },
      { persoonId: 'Q', soortAfhandeling: 'doorgezet naar onderzoek' as const },
    ];
    expect(of(rows).counts).toEqual({ count: 2 });
  });

  test('a question of nobody known is told apart, and a follow-up counts under eerste-vraag=alle only', () => {
    expect(notCounted(of([{ persoonId: null }]))).toEqual({ 'not-linked': 1 });
    const later = [{ persoonId: 'P', eersteVraag: false }];
    expect(of(later).counts).toEqual({ count: 0 });
    expect(of(later, { 'eerste-vraag': 'alle' }).counts).toEqual({ count: 1 });
  });
});
