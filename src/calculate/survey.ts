import { NO_DAY } from '../dataset/index.ts';
import {
  type AnswerKind,
  answerKinds,
  type IsoDate,
  type MeasureOver,
  type Population,
  type Survey,
  WEIGHT_MOST,
  WEIGHT_UNIT,
} from '../model/index.ts';
import { formatDay } from '../util/index.ts';
import type { Counted } from './count.ts';
import { divided, type Rows, together } from './rows.ts';
import type { Selection } from './selection.ts';

/** How many respondents gave an answer of one kind with one weight. Weights are whole millionths. */
export type AnswerCount = readonly [kind: AnswerKind, weight: number, count: number];

/** One wave of a survey, as its record describes it. */
export type Wave = {
  readonly meting: string;
  /** The fieldwork. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Who was asked, in words. */
  readonly population: string | null;
  /** How many people there are in that population. */
  readonly size: number | null;
  readonly invited: number | null;
  readonly response: number | null;
};

/** What was counted of one question. */
export type SurveyCounts = {
  /** In the order of the kinds of answers, light weights first. */
  readonly answers: readonly AnswerCount[];
  /** Respondents without a weight in a meting where others have one: they weigh 1. */
  readonly weightless: number;
  /** The meting that the answers are from; `null` where there are none. */
  readonly wave: Wave | null;
};

/** The population of a survey: only the answers to its question. */
export function askedIn(measure: MeasureOver & { readonly survey: Survey }): Population {
  const { question } = measure.survey;
  return {
    ...measure,
    of: { [`de vraag is ‘${question}’`]: { is: { vraagId: question } }, ...measure.of },
  };
}

/** A rule that comes after those of the measure, with the rows it takes out. */
export const BUCKETS = {
  earlier: { reason: 'excluded-by-rule', rule: 'antwoord in een eerdere meting in de periode' },
  twice: { reason: 'unknown', rule: 'meer dan één antwoord van dezelfde respondent' },
  weight: { reason: 'unknown', rule: 'het gewicht is geen bruikbaar getal groter dan 0' },
} as const;

/**
 * Leaves one answer of each respondent in the last meting: two metingen are never added up, and who answered twice or
 * has an impossible weight is not counted, and said so.
 */
export function inLastWave(counted: Counted): Counted {
  const { selection } = counted;
  const found = [...counted.buckets];
  let { rows, uncertain } = counted;
  const take = (
    { reason, rule }: (typeof BUCKETS)[keyof typeof BUCKETS],
    keeps: (row: number) => boolean,
  ) => {
    const { yes: kept, no: taken } = divided(
      rows,
      Uint8Array.from(rows, (row) => (keeps(row) ? 1 : 0)),
    );
    if (taken.length === 0) return;
    found.push({ reason, rule, count: taken.length });
    if (reason === 'unknown') uncertain = together(uncertain, taken);
    rows = kept;
  };

  const waveOf = numbersOf(selection, 'meting.metingId');
  const last = lastOf(selection, rows);
  take(BUCKETS.earlier, (row) => waveOf[row] === last);

  const respondents = numbersOf(selection, 'respondentId');
  const times = new Map<number, number>();
  for (const row of rows) {
    const respondent = respondents[row] as number;
    times.set(respondent, (times.get(respondent) ?? 0) + 1);
  }
  take(BUCKETS.twice, (row) => {
    const respondent = respondents[row] as number;
    return respondent < 0 || times.get(respondent) === 1;
  });

  const weights = weightsOf(selection);
  take(BUCKETS.weight, (row) => isWeight(weights[row] as number));
  return { ...counted, rows, buckets: found, uncertain };
}

/** Counts the answers of some respondents; the teller and noemer are respondents too, whatever they weigh. */
export function surveyCounts(asked: Survey, { selection }: Counted, rows: Rows) {
  const kindOf = classifier(asked);
  const codes = selection.column('antwoordcode');
  const texts = codes.kind === 'text' ? codes : { ids: new Int32Array(0), values: [] };
  const kindOfText = texts.values.map(kindOf);
  const weights = weightsOf(selection);
  const counts = new Map<AnswerKind, Map<number, number>>(
    answerKinds.map((kind) => [kind, new Map<number, number>()]),
  );
  let weightless = 0;
  for (const row of rows) {
    const kind = kindOfText[texts.ids[row] ?? -1] ?? 'blank';
    const given = weights[row] as number;
    if (Number.isNaN(given)) weightless++;
    const weight = Number.isNaN(given) ? WEIGHT_UNIT : given;
    const ofKind = counts.get(kind);
    ofKind?.set(weight, (ofKind.get(weight) ?? 0) + 1);
  }
  const answers = [...counts].flatMap(([kind, ofKind]) =>
    [...ofKind]
      .sort(([a], [b]) => a - b)
      .map(([weight, count]): AnswerCount => [kind, weight, count]),
  );
  const respondents = (kinds: readonly AnswerKind[]) =>
    answers.reduce((sum, [kind, , count]) => (kinds.includes(kind) ? sum + count : sum), 0);
  const survey: SurveyCounts = {
    answers,
    weightless: weightless === rows.length ? 0 : weightless,
    wave: rows.length === 0 ? null : waveAt(selection, rows[0] as number),
  };
  return { teller: respondents(['met']), noemer: respondents(asked.base), survey };
}

/** What an answer comes to, by its code; case makes no difference. */
export function classifier({ met, others }: Survey): (code: string) => AnswerKind {
  const kinds = new Map<string, AnswerKind>();
  for (const [kind, codes] of [['met', met] as const, ...Object.entries(others)]) {
    for (const code of codes ?? []) kinds.set(code.toLowerCase(), kind as AnswerKind);
  }
  return (code) => {
    const answer = code.trim().toLowerCase();
    return answer === '' ? 'blank' : (kinds.get(answer) ?? 'unlisted');
  };
}

/**
 * The number of the meting of which the fieldwork ended last; of two on one day, the one with the last name. When a meting ended
 * that no file tells of is not known: it comes last (-1).
 */
function lastOf(selection: Selection, rows: Rows): number {
  const column = selection.column('meting.metingId');
  if (column.kind !== 'key') return -1;
  const ends = selection.days('meting.veldwerkTot');
  // Of no row yet: it ended before every day.
  let [best, end, name] = [-2, -NO_DAY, ''];
  for (const row of rows) {
    const id = column.ids[row] as number;
    if (id === best) continue;
    const [itsEnd, itsName] = [ends[row] as number, column.space.keyOf(id) ?? ''];
    if (itsEnd > end || (itsEnd === end && itsName > name))
      [best, end, name] = [id, itsEnd, itsName];
  }
  return best;
}

function waveAt(selection: Selection, row: number): Wave {
  const number = (path: string) => {
    const column = selection.column(path);
    const value = column.kind === 'number' ? (column.numbers[row] as number) : Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  const text = (path: string) => {
    const column = selection.column(path);
    if (column.kind === 'text') return column.values[column.ids[row] ?? -1] ?? null;
    return column.kind === 'key' ? (column.space.keyOf(column.ids[row] ?? -1) ?? null) : null;
  };
  const date = (path: string) => {
    const day = selection.days(path)[row] as number;
    return day === NO_DAY ? null : formatDay(day);
  };
  return {
    meting: text('meting.metingId') ?? '',
    from: date('meting.veldwerkVan'),
    to: date('meting.veldwerkTot'),
    population: text('meting.populatie'),
    size: number('meting.populatieOmvang'),
    invited: number('meting.uitgenodigd'),
    response: number('meting.respons'),
  };
}

function numbersOf(selection: Selection, path: string): Int32Array {
  const column = selection.column(path);
  return column.kind === 'key' || column.kind === 'text'
    ? column.ids
    : new Int32Array(selection.table.size).fill(-1);
}

/** The weights in whole millionths; `NaN` for none. */
function weightsOf(selection: Selection): Float64Array {
  const column = selection.column('gewicht');
  if (column.kind !== 'number') return new Float64Array(selection.table.size).fill(Number.NaN);
  return column.numbers.map((weight) => Math.round(weight * WEIGHT_UNIT));
}

const isWeight = (millionths: number): boolean =>
  Number.isNaN(millionths) || (millionths >= 1 && millionths <= WEIGHT_MOST * WEIGHT_UNIT);
