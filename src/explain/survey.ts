import { answerWords } from '../formula/index.ts';
import {
  type AnswerKind,
  answerKinds,
  type Bucket,
  type MeasureOver,
  type Population,
  type Survey,
  WEIGHT_MOST,
  WEIGHT_UNIT,
} from '../model/index.ts';
import { answer, withoutValue } from './answer.ts';
import { type Case, type Setting, valueAt } from './case.ts';
import { dayAt } from './dates.ts';
import type { KindSteps } from './kinds.ts';
import { type Place, placeAt, placeOf, type Step } from './place.ts';

/** The population of a survey: only the answers to its question. */
export function askedIn(measure: MeasureOver): Population {
  if (measure.survey === undefined) return measure;
  const { question } = measure.survey;
  return {
    ...measure,
    of: { [`de vraag is ‘${question}’`]: { is: { vraagId: question } }, ...measure.of },
  };
}

/** What an answer rests on beside itself: which meting was the last, and who answered more than once in it. */
type Others = { readonly last: string | null; readonly times: ReadonlyMap<string, number> };

/** The questions of a survey: of each respondent one answer in the last meting, with a weight that can be. */
export function surveySteps(
  asked: Survey,
  population: readonly Step[],
): Pick<KindSteps, 'steps' | 'otherwise' | 'counted' | 'days'> {
  const known = new WeakMap<Setting, Others>();
  const othersOf = (one: Case): Others => {
    let others = known.get(one.setting);
    if (others === undefined) {
      others = othersAmong(one, population);
      known.set(one.setting, others);
    }
    return others;
  };
  return {
    steps: [
      taken(
        'excluded-by-rule',
        'antwoord in een eerdere meting in de periode',
        ['meting.metingId'],
        (one) => answer(valueAt(one, 'meting.metingId') !== othersOf(one).last),
      ),
      taken('unknown', 'meer dan één antwoord van dezelfde respondent', ['respondentId'], (one) => {
        const respondent = valueAt(one, 'respondentId');
        if (respondent === null) return withoutValue(false);
        return answer((othersOf(one).times.get(String(respondent)) ?? 0) > 1);
      }),
      taken('unknown', 'het gewicht is geen bruikbaar getal groter dan 0', ['gewicht'], (one) => {
        const weight = valueAt(one, 'gewicht');
        return typeof weight === 'number' ? answer(!isWeight(weight)) : withoutValue(false);
      }),
      ...answerKinds.filter((kind) => !asked.base.includes(kind)).map((kind) => apart(asked, kind)),
      {
        part: 'kind',
        name: `het antwoord is ${asked.met.map((code) => `‘${code}’`).join(' of ')}`,
        condition: null,
        reads: ['antwoordcode'],
        ask: (one) => isKind(asked, one, 'met'),
        ends: false,
        place: placeAt('noemer'),
      },
    ],
    otherwise: placeAt('teller'),
    counted: (one) => ({
      title: 'gewicht',
      value: valueAt(one, 'gewicht') ?? 1,
      unit: null,
    }),
    days: ({ setting }) => {
      const table = setting.data.table('enqueteMeting');
      const rows = Array.from({ length: table?.size ?? 0 }, (_, row) => row);
      return table === null
        ? []
        : rows.flatMap(
            (row) => dayAt({ setting, table, row, dates: undefined }, 'veldwerkTot') ?? [],
          );
    },
  };
}

const taken = (reason: Bucket, rule: string, reads: readonly string[], ask: Step['ask']): Step => ({
  part: 'bucket',
  name: rule,
  condition: null,
  reads,
  ask,
  ends: true,
  place: { at: 'bucket', reason, rule },
});

/** An answer that is told apart, and stands in no noemer. */
function apart(asked: Survey, kind: AnswerKind): Step {
  const place: Place = { at: 'without-value', reason: null, rule: answerWords[kind] };
  return {
    part: 'kind',
    name: `het antwoord is: ${answerWords[kind]}`,
    condition: null,
    reads: ['antwoordcode'],
    ask: (one) => isKind(asked, one, kind),
    ends: true,
    place,
  };
}

function isKind(asked: Survey, one: Case, kind: AnswerKind) {
  const code = valueAt(one, 'antwoordcode');
  const holds = kindOf(asked, String(code ?? '')) === kind;
  return code === null ? withoutValue(holds) : answer(holds);
}

/** What an answer comes to, by its code; case makes no difference. */
function kindOf({ met, others }: Survey, code: string): AnswerKind {
  const given = code.trim().toLowerCase();
  if (given === '') return 'blank';
  const lists = Object.entries({ ...others, met }) as [AnswerKind, readonly string[]][];
  const found = lists.find(([, codes]) => codes.some((item) => item.toLowerCase() === given));
  return found?.[0] ?? 'unlisted';
}

/** Weights count in whole millionths, up to what sums of them can hold. */
function isWeight(weight: number): boolean {
  const millionths = Math.round(weight * WEIGHT_UNIT);
  return millionths >= 1 && millionths <= WEIGHT_MOST * WEIGHT_UNIT;
}

/** Looks at all answers that come through the questions of the population. */
function othersAmong({ setting, table: { name }, dates }: Case, steps: readonly Step[]): Others {
  const table = setting.data.table(name);
  if (table === null) return { last: null, times: new Map() };
  const through = placeAt('counted');
  const cases = Array.from(
    { length: table.size },
    (_, row): Case => ({ setting, table, row, dates }),
  ).filter((one) => placeOf({ steps, otherwise: through }, one).by === null);
  const last = lastOf(cases);
  const times = new Map<string, number>();
  for (const one of cases) {
    const respondent = valueAt(one, 'respondentId');
    if (respondent === null || valueAt(one, 'meting.metingId') !== last) continue;
    times.set(String(respondent), (times.get(String(respondent)) ?? 0) + 1);
  }
  return { last, times };
}

/** The meting of which the fieldwork ended last; of two on one day, the one with the last name. */
function lastOf(cases: readonly Case[]): string | null {
  const ends = new Map<string, number>();
  for (const one of cases) {
    const name = valueAt(one, 'meting.metingId');
    if (typeof name === 'string' && !ends.has(name))
      ends.set(name, dayAt(one, 'meting.veldwerkTot') ?? Infinity);
  }
  const [last] = [...ends].sort(([a, x], [b, y]) => (x === y ? (a < b ? 1 : -1) : y - x));
  return last?.[0] ?? null;
}
