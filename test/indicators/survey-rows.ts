import type { RecordRows } from '../../src/dataset/index.ts';
import type { RecordOf } from '../../src/records/index.ts';

type Meting = Partial<RecordOf<'enqueteMeting'>>;
type Antwoord = Partial<RecordOf<'enqueteAntwoord'>>;

/** A meting of the CEO Wmo with its fieldwork in May and June 2022, unless told otherwise. */
export const meting = (given: Meting = {}): RecordOf<'enqueteMeting'> => ({
  metingId: 'CEO-2022',
  instrument: 'CEO Wmo',
  veldwerkVan: '2022-05-02',
  veldwerkTot: '2022-06-10',
  ...given,
});

let respondent = 0;

/** Some respondents of the CEO-2022 that gave the same answer. */
export function answers(
  count: number,
  antwoordcode: string | null,
  given: Antwoord = {},
): RecordOf<'enqueteAntwoord'>[] {
  return Array.from({ length: count }, () => ({
    metingId: 'CEO-2022',
    respondentId: `r${++respondent}`,
    vraagId: 'kwaliteit-goed',
    antwoordcode,
    ...given,
  }));
}

/** One meting with its answers. */
export const survey = (
  enqueteAntwoord: RecordOf<'enqueteAntwoord'>[],
  given: Meting = {},
): RecordRows => ({ enqueteMeting: [meting(given)], enqueteAntwoord });
