import type { Dataset, Unread } from '../dataset/index.ts';
import { dateRule, label, sentence } from '../formula/index.ts';
import { type Condition, type Contract, checkIsOptions, type FieldMeta } from '../model/index.ts';
import { display } from '../page/index.ts';
import type { OverName } from '../records/index.ts';
import { formatDay } from '../util/index.ts';
import type { Answer } from './answer.ts';
import { breakdownsOf } from './breakdown.ts';
import { type Case, cellsAt, type Value, valueAt } from './case.ts';
import { UNREAD } from './cell-text.ts';
import { changesOf, currentOf, type Found } from './change.ts';
import {
  askedClause,
  type ExplainedCode,
  type ExplainedContract,
  type ExplainOptions,
  explainOptions,
  neededOptions,
} from './clause.ts';
import { dayAt } from './dates.ts';
import type {
  AskedQuestion,
  ExplainedRow,
  Explanation,
  FieldChange,
  NamedDate,
  Owner,
  Question,
  ReadField,
  Shown,
} from './explanation.ts';
import { renderExplanationCell } from './explanation-cell.ts';
import { explanationText } from './explanation-text.ts';
import { answersOf, placeOf } from './place.ts';
import { referencesIn } from './references.ts';
import type { Side } from './sides.ts';
import { checkIsSubject, rowsOfSubject, type Subject } from './subject.ts';
import { unreadAt, unreadBehind } from './unread.ts';

/**
 * Tells of one record why a clause counts it or does not: each question with its answer, what its fields held, and the
 * smallest change of one field that would turn the outcome. It shows itself in the Node console and in notebooks.
 *
 * @param record `{ melding: 'M-17' }`, or its key alone; of the type that the measure is over, of a type that its view
 * comes from, or of either side of a ratio. A record without key is named by file and row: `klacht.csv:17`
 * @throws SvaError `unknown-record` for a record that is not there, with the nearest; and for a code, measure, reading
 * or day that does not exist, or a clause that is not counted
 */
export function explain<C extends ExplainedContract>(
  contract: C,
  code: ExplainedCode<C>,
  data: Dataset,
  record: Subject,
  options: ExplainOptions,
): Explanation {
  checkIsSubject(record);
  checkIsOptions(options, explainOptions, neededOptions);
  const { asked, sides, setting } = askedClause(contract, code, data, options);
  const withoutValues = options.withoutValues === true;
  const found = asked.absent.length > 0 ? [] : rowsOfSubject(sides, data, record, withoutValues);
  const rows = found.flatMap(({ side, table, rows: numbers }) =>
    numbers.map((row) =>
      explained(
        side,
        { setting, table, row, dates: side.population.dates },
        { terms: contract.terms, withoutValues },
      ),
    ),
  );
  return display({ ...asked, rows }, explanationText, renderExplanationCell);
}

type How = { readonly terms: Contract['terms']; readonly withoutValues: boolean };

function explained(side: Side, one: Case, how: How): ExplainedRow {
  const { place } = placeOf(side, one);
  const isCounted = ['teller', 'noemer', 'counted'].includes(place.at);
  const counted = isCounted ? side.kind.counted(one) : null;
  return {
    side: side.side,
    over: side.over,
    id: how.withoutValues ? null : one.table.nameOf(one.row),
    unique: side.unique,
    place,
    questions: questionsOf(side, one, how),
    counted:
      counted !== null && how.withoutValues
        ? {
            ...counted,
            value: filledOrEmpty(counted.value, counted.unread ?? null),
            unit: null,
            unread: without(counted.unread ?? null),
          }
        : counted,
    worth: isCounted && !how.withoutValues ? side.kind.worth(one) : null,
    flow: side.isTold(one) ? side.kind.flow(one) : null,
    breakdowns: isCounted ? breakdownsOf(one, side.over, side.divisions, how) : [],
    dates: datesOf(side, one, how),
    fields: side.reads.map((path) => fieldOf(one, path, how)),
    changes: changesOf(side, one).map((found) => changeOf(one, found, how)),
  };
}

function changeOf(one: Case, found: Found, how: How): FieldChange {
  const { path, over, of, value, days, place } = found;
  const { meta } = one.setting.path(over, path);
  const table = one.setting.data.table(of.record);
  const other = value === null ? 'leeg' : 'een andere waarde';
  const unread = one.setting.unread(of, found.field);
  return {
    path,
    title: label(over, path),
    record: ownerOf(of.record, table?.nameOf(of.row) ?? '', how),
    from: shown(meta, currentOf(one, found), unread, how),
    unread: how.withoutValues ? without(unread) : unread,
    to: how.withoutValues ? other : shown(meta, value, null, how),
    days: how.withoutValues ? null : days,
    place,
  };
}

const ownerOf = (type: OverName, id: string, { withoutValues }: How): Owner => ({
  type,
  id: withoutValues ? null : id,
});

function questionsOf(side: Side, one: Case, { terms }: How): AskedQuestion[] {
  const answers = answersOf(side, one);
  const text = (condition: Condition) =>
    sentence(side.over, condition, side.population.dates, terms);
  return side.steps.map((step, index) => {
    const answer = answers[index] ?? null;
    const told = answer?.holds === true ? (step.tell?.(one) ?? []) : [];
    const asked =
      step.condition === null
        ? {
            ...truthOf(answer),
            text: told.length === 0 ? step.name : told.join('; '),
            reads: step.reads ?? [],
            parts: [],
          }
        : questionOf(step.condition, answer, text);
    return {
      part: step.part,
      name: step.name,
      bucket: step.place.reason,
      decided: answer !== null && answer.holds === step.ends,
      ...asked,
    };
  });
}

const truthOf = (answer: Answer | null): Pick<Question, 'truth' | 'holds'> => ({
  truth: answer === null ? 'not-reached' : answer.truth,
  holds: answer?.holds ?? null,
});

/** A condition with its answer, and so for each question that it consists of. */
function questionOf(
  condition: Condition,
  answer: Answer | null,
  text: (condition: Condition) => string,
): Question {
  const { all, any, not } = condition;
  const parts: readonly Condition[] = all ?? any ?? (not === undefined ? [] : [not]);
  return {
    text: text(condition),
    ...truthOf(answer),
    reads: referencesIn(condition),
    parts: parts.map((part, index) => questionOf(part, answer?.parts[index] ?? null, text)),
  };
}

function datesOf(side: Side, one: Case, how: How): NamedDate[] {
  const { dates = {} } = side.population;
  return Object.entries(dates).map(([role, expression]) => {
    const day = dayAt(one, role);
    const unread = day === null ? unreadBehind(one, role) : [];
    return {
      role,
      title: label(side.over, role),
      rule: dateRule(side.over, expression, dates, how.terms),
      value: how.withoutValues
        ? filledOrEmpty(day, unread.length === 0 ? null : { finding: null })
        : day === null
          ? null
          : formatDay(day),
      unread,
    };
  });
}

function fieldOf(one: Case, path: string, how: How): ReadField {
  const { table, setting } = one;
  const [cell] = cellsAt(one, path);
  const owner = cell === undefined ? null : setting.data.table(cell.of.record);
  const unread = unreadAt(one, path);
  return {
    path,
    title: label(table.name, path),
    record:
      cell === undefined || owner === null
        ? null
        : ownerOf(owner.name, owner.nameOf(cell.of.row), how),
    value: shown(setting.path(table.name, path).meta, valueAt(one, path), unread, how),
    unread: how.withoutValues ? without(unread) : unread,
  };
}

function shown(
  meta: FieldMeta,
  value: Value,
  unread: Unread | null,
  { withoutValues }: How,
): Shown {
  if (withoutValues) return filledOrEmpty(value, unread);
  if (typeof value !== 'number') return value;
  if (meta.kind === 'date') return formatDay(value);
  return meta.kind === 'amount' ? value / 100 : value;
}

const filledOrEmpty = (value: Value, unread: Unread | null): string =>
  value !== null ? 'ingevuld' : unread === null ? 'leeg' : UNREAD;

/** That a cell could not be read, without what is written in it. */
const without = (unread: Unread | null): Unread | null =>
  unread === null ? null : { finding: null };
