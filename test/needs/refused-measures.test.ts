import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import {
  calculate,
  dataset,
  formula,
  type Measure,
  needs,
  quarter,
  report,
  SvaError,
} from '../../src/index.ts';

/** A measure as somebody wrote it whom no compiler helps: in JavaScript, or as JSON. */
const written = (part: object): Measure =>
  ({
    id: 'eigen',
    title: 'Eigen meting',
    unit: '%',
    decimals: 1,
    over: 'klacht',
    cohort: { instroom: 'ontvangstdatum' },
    share: { where: { afgehandeld: { filled: 'datumAfhandeling' } } },
    ...part,
  }) as Measure;

const data = dataset({ klacht: [{ klachtId: 'K1', ontvangstdatum: '2022-04-04' }] });
const period = quarter(2022, 2);
const count = (measure: Measure) => calculate(data, sva2022, '2022-07-15')(measure, period);
const account = (measure: Measure) =>
  report({ ...sva2022, measures: { ...sva2022.measures, 'klachten-gegrond': measure } }, data, {
    period,
    peildatum: '2022-07-15',
  });

/** What a call is refused with. */
function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof SvaError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'niets';
}

describe('a measure of one’s own', () => {
  test('is counted where all that it names is there', () => {
    expect(count(written({})).counts).toMatchObject({ teller: 0, noemer: 1 });
  });

  test.each([
    [
      'asks a code that the list does not have: it would be 0 without a word',
      { share: { where: { x: { is: { afhandeling: 'gegront' } } } } },
      'unknown-code: Code van klacht.afhandeling ‘gegront’ bestaat niet. Bedoelde u gegrond?',
    ],
    [
      'asks such a code among others, of another record',
      {
        over: 'onderzoek',
        cohort: { instroom: 'begindatum' },
        share: { where: { x: { is: { 'melding.kanaal': ['balie', 'bali'] } } } },
      },
      'unknown-code: Code van melding.kanaal ‘bali’ bestaat niet. Bedoelde u balie?',
    ],
    [
      'asks a question that does not exist',
      { share: { where: { x: { isFilled: 'datumAfhandeling' } } } },
      'invalid-measure: Vraag ‘isFilled’ bestaat niet. Bedoelde u filled?',
    ],
    ['asks nothing', { share: { where: { x: {} } } }, 'invalid-measure: Vraag ‘’ bestaat niet.'],
    [
      'does not say what is counted',
      { share: undefined },
      'invalid-measure: Meting ‘eigen’ zegt niet wat er geteld wordt.',
    ],
  ])('is refused where it %s, whoever reads it', (_, part, words) => {
    const measure = written(part);
    expect(refusal(() => needs(measure))).toContain(words);
    expect(refusal(() => count(measure))).toContain(words);
    expect(refusal(() => account(measure))).toContain(words);
  });

  test('that asks a question that does not exist has no formula either', () => {
    const where = { x: { isFilled: 'datumAfhandeling' } };
    expect(refusal(() => formula(written({ share: { where } })))).toContain('Bedoelde u filled?');
  });
});
