/** Random surveys and the answers to them, with what makes a difference: two metingen, weights, doubles, unknown answers. */
import fc from 'fast-check';
import {
  answerKinds,
  type MeasureOver,
  type Survey,
  type SurveyBase,
} from '../../src/model/index.ts';
import { instrument } from '../../src/records/code-lists.ts';
import type { Row, Rows } from './naive.ts';

const questions = ['Noord', 'Zuid'];
const codes = ['eens', 'neutraal', 'oneens', 'weet niet', 'n.v.t.', 'mee'];

/** A question with its answers divided in any way. */
export const anySurvey: fc.Arbitrary<Survey> = fc
  .tuple(
    fc.constantFrom(...questions),
    fc.shuffledSubarray(codes, { minLength: 2 }),
    fc.subarray(answerKinds.slice(1)),
  )
  .map(([question, [first = '', ...rest], base]) => ({
    question,
    met: [first],
    others: Object.fromEntries(
      (['neutral', 'not-met', 'unsure', 'not-applicable'] as const).flatMap((kind, place) =>
        rest[place] === undefined ? [] : [[kind, [rest[place]]]],
      ),
    ),
    base: ['met', ...base] as SurveyBase,
  }));

/** Mostly what the question lists; also in capitals, empty, and something else. */
function codeOf({ met, others }: Survey): fc.Arbitrary<unknown> {
  const listed = [...met, ...Object.values(others).flat()].filter((code) => code !== undefined);
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...listed) },
    { weight: 1, arbitrary: fc.constantFrom(...listed).map((code) => ` ${code.toUpperCase()} `) },
    { weight: 1, arbitrary: fc.constantFrom(null, '', 'iets anders') },
  );
}

const weights = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(null, 1, 1.2, 0.8, 0.333333, 2) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, 0.0000001, 10_000, 10_000.1, 0.000001) },
);

const often = <T>(value: T, others: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: others });

/** Answers and metingen; most of them are of the question and the survey that are counted. */
export function surveyRows(
  { of = {}, survey: asked }: MeasureOver & { readonly survey: Survey },
  days: readonly string[],
): fc.Arbitrary<Rows> {
  const wanted = instrument.find((name) => JSON.stringify(of).includes(name)) ?? 'Omnibus';
  const day = fc.option(fc.constantFrom(...days), { nil: null, freq: 8 });
  const number = fc.option(fc.integer({ min: 0, max: 3000 }), { nil: null });
  const meting: fc.Arbitrary<Row> = fc.record(
    {
      metingId: fc.constantFrom('1', '2', '3', 'a'),
      instrument: often<string | null>(wanted, fc.constantFrom(...instrument, null)),
      veldwerkVan: fc.oneof(fc.constant(null), day),
      // Two that end on one day are told apart by their names.
      veldwerkTot: fc.oneof(fc.constantFrom('2022-06-10', '2022-06-20'), day),
      populatie: fc.constantFrom('cliënten', null),
      populatieOmvang: number,
      uitgenodigd: number,
      respons: number,
    },
    { requiredKeys: ['metingId', 'instrument', 'veldwerkTot'] },
  );
  const filter = fc.constantFrom('ja', 'nee', 'Noord', null);
  const antwoord: fc.Arbitrary<Row> = fc.record(
    {
      metingId: fc.constantFrom('1', '1', '1', '2', '3', 'a', 'weg', null),
      respondentId: fc.oneof(
        fc.integer({ min: 1, max: 15 }).map((respondent) => `r${respondent}`),
        fc.constant(null),
      ),
      vraagId: often<string | null>(asked.question, fc.constantFrom(...questions, null)),
      antwoordcode: codeOf(asked),
      gewicht: weights,
      filterMantelzorger: filter,
      filterContactWij: filter,
      filterGesprek: filter,
      filterOndersteuning: fc.constantFrom('WIJ', 'aanbieder', 'beide', 'geen', 'Zuid', null),
    },
    { requiredKeys: ['metingId', 'vraagId', 'antwoordcode'] },
  );
  return fc.record({
    enqueteMeting: fc.array(meting, { maxLength: 4 }),
    enqueteAntwoord: fc.array(antwoord, { maxLength: 14 }),
  });
}
