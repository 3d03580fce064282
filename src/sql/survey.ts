import {
  type AnswerCount,
  type Counts,
  classifier,
  type SurveyCounts,
  surveyBuckets,
  type Wave,
} from '../calculate/index.ts';
import {
  type AnswerKind,
  answerKinds,
  type IsoDate,
  type Survey,
  WEIGHT_MOST,
  WEIGHT_UNIT,
} from '../model/index.ts';
import { formatDay } from '../util/index.ts';
import { numberOrNull, type ResultRow, textOrNull, wholeOrNull } from './engine.ts';
import { type Expression, joined, sql } from './expression.ts';
import type { Frame } from './frame.ts';
import type { Grouped, ReadPart, Subject } from './kinds.ts';
import type { Placed } from './population.ts';
import { FAR } from './statement.ts';

/** Leaves one answer of each respondent in the last meting, as in memory: see `inLastWave` there. */
export function inLastWave(frame: Frame, made: Placed): Placed {
  const rows = frame.column(made.rows);
  const [end, meting] = [frame.path('meting.veldwerkTot'), frame.path('meting.metingId')];
  const respondent = frame.path('respondentId');
  const weight = frame.path('gewicht');
  const no = frame.statement.text('');
  const rank = frame.column(
    sql`dense_rank() over (partition by ${rows} order by coalesce(${end}, ${frame.statement.day(FAR)}) desc, coalesce(${meting}, ${no}) desc)`,
  );
  const last = frame.column(sql`(${rows} and ${rank} = 1)`);
  const times = frame.column(sql`count(*) over (partition by ${last}, ${respondent})`);
  const twice = frame.column(sql`(${last} and ${respondent} is not null and ${times} > 1)`);
  // In halves of millionths, so that a weight is rounded as it is in memory.
  const halves = sql`2 * (${weight} * ${WEIGHT_UNIT})`;
  const most = 2 * WEIGHT_MOST * WEIGHT_UNIT + 1;
  const wrong = frame.column(
    sql`(${last} and not ${twice} and ${weight} is not null and not (${halves} >= 1 and ${halves} < ${most}))`,
  );
  return {
    ...made,
    rows: sql`(${last} and not ${twice} and not ${wrong})`,
    uncertain: joined('or', [made.uncertain, twice, wrong]),
    places: [
      ...made.places,
      { ...surveyBuckets.earlier, holds: sql`(${rows} and not ${last})` },
      { ...surveyBuckets.twice, holds: twice },
      { ...surveyBuckets.weight, holds: wrong },
    ],
  };
}

const wave = [
  'meting.metingId',
  'meting.veldwerkVan',
  'meting.veldwerkTot',
  'meting.populatie',
  'meting.populatieOmvang',
  'meting.uitgenodigd',
  'meting.respons',
] as const;

/** Counts the answers by code and weight; what a code comes to, is read here, as it is in memory. */
export function surveyCounts(asked: Survey, subject: Subject): ReadPart {
  return subject.group(
    'antwoorden',
    ({ frame }) => [
      { name: 'antwoordcode', value: frame.path('antwoordcode') },
      { name: 'gewicht', value: frame.path('gewicht') },
    ],
    (grouped) => answersIn(asked, grouped),
  );
}

function answersIn(
  asked: Survey,
  { frame, totals, rows, by }: Grouped,
): (found: readonly ResultRow[]) => Counts {
  const count = totals.count(sql`count(case when ${rows} then 1 end)`, 'antwoorden');
  const [meting, from, to, population, size, invited, response] = wave.map((path) =>
    totals.aggregate(sql`max(case when ${rows} then ${shown(frame, path)} end)`, path),
  ) as [string, string, string, string, string, string, string];
  const kindOf = classifier(asked);

  return (found) => {
    const answered = found.filter((row) => count(row) > 0);
    const counts = new Map<AnswerKind, Map<number, number>>(
      answerKinds.map((kind) => [kind, new Map<number, number>()]),
    );
    let [weightless, all] = [0, 0];
    for (const row of answered) {
      const [code, given] = [textOrNull(row[by(0)]), numberOrNull(row[by(1)])];
      const times = count(row);
      all += times;
      if (given === null) weightless += times;
      const weight = given === null ? WEIGHT_UNIT : Math.round(given * WEIGHT_UNIT);
      const ofKind = counts.get(code === null ? 'blank' : kindOf(code));
      ofKind?.set(weight, (ofKind.get(weight) ?? 0) + times);
    }
    const answers = [...counts].flatMap(([kind, ofKind]) =>
      [...ofKind].sort(([a], [b]) => a - b).map(([weight, n]): AnswerCount => [kind, weight, n]),
    );
    const respondents = (kinds: readonly AnswerKind[]) =>
      answers.reduce((sum, [kind, , n]) => (kinds.includes(kind) ? sum + n : sum), 0);
    const [first] = answered;
    const survey: SurveyCounts = {
      answers,
      weightless: weightless === all ? 0 : weightless,
      wave: first === undefined ? null : waveIn(first),
    };
    return { teller: respondents(['met']), noemer: respondents(asked.base), survey };
  };

  function waveIn(row: ResultRow): Wave {
    return {
      meting: textOrNull(row[meting]) ?? '',
      from: dayOf(row[from]),
      to: dayOf(row[to]),
      population: textOrNull(row[population]),
      size: numberOrNull(row[size]),
      invited: numberOrNull(row[invited]),
      response: numberOrNull(row[response]),
    };
  }
}

/** A date as its day number: drivers give dates in many ways, and whole numbers in few. */
function shown(frame: Frame, path: string): Expression {
  const field = frame.path(path);
  if (!path.includes('veldwerk')) return field;
  return dayNumber(frame, field);
}

/** The number of a day, counted from 1970-01-01. */
export const dayNumber = (frame: Frame, date: Expression): Expression => ({
  sql: frame.statement.dialect.days(frame.statement.dialect.day(0), date.sql),
  level: date.level,
});

function dayOf(value: unknown): IsoDate | null {
  const day = wholeOrNull(value);
  return day === null ? null : formatDay(day);
}
