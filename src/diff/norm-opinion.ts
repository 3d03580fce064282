import type { Length, Norm } from '../model/index.ts';
import type { Json } from '../util/index.ts';
import type { Change, Comparison } from './change.ts';
import type { Opinion } from './opinion.ts';
import { stepsOf } from './pointer.ts';

/** An opinion, before it is said of which change or link. */
export type Judged = Pick<Opinion, 'rule' | 'severity' | 'reason'>;

/** Fields of a norm that set nothing. */
const beside = ['id', 'title', 'remarks', 'source'];

/** A norm that came, went, or asks more or less. */
export function judgeNorm(change: Change, comparison: Comparison): Judged | null {
  const { kind, part, path, before, after } = change;
  if ((part.after ?? part.before)?.list !== 'norms') return null;
  if (kind === 'added')
    return { rule: 'norm-added', severity: 'high', reason: 'Er is een norm bij gekomen.' };
  if (kind === 'removed')
    return { rule: 'norm-dropped', severity: 'high', reason: 'Er is een norm vervallen.' };
  if (kind !== 'norm-changed') return null;
  const [field = ''] = stepsOf(path);
  if (beside.includes(field))
    return {
      rule: 'norm-described-otherwise',
      severity: 'editorial',
      reason: 'Wat de norm vraagt, is gelijk; de titel of de vindplaats is anders.',
    };
  if (field === 'measure')
    return {
      rule: 'norm-of-another-number',
      severity: 'medium',
      reason: 'De norm wordt op een ander getal gelegd.',
    };
  if (field === 'from' || field === 'to')
    return judgeDays(change, comparison, 'norm-described-otherwise', 'norm');
  const [was, is] = [
    normIn(comparison.from, part.before?.key),
    normIn(comparison.to, part.after?.key),
  ];
  // Another kind of norm, such as a ceiling for a floor, is not stricter or looser by its figure.
  const isFigure = (field === 'value' || field === 'share') && was?.kind === is?.kind;
  const asks = isFigure ? direction(is, before, after) : null;
  if (asks === null)
    return {
      rule: 'norm-changed',
      severity: 'high',
      reason: `De norm is anders: ${shown(before)} is ${shown(after)} geworden.`,
    };
  return {
    rule: `norm-${asks}`,
    severity: 'high',
    reason: `De norm is ${asks === 'tightened' ? 'strenger' : 'ruimer'}: ${shown(after)} in plaats van ${shown(before)}.`,
  };
}

function normIn(document: Comparison['from'], key: string | undefined): Norm | undefined {
  const { norms = [] } = document as { readonly norms?: readonly Norm[] };
  return norms.find(({ id }) => `norms/${id}` === key);
}

/** Other days on which something holds: nothing where they moved along with the year of the agreement. */
function judgeDays(
  { before, after }: Change,
  { from, to }: Comparison,
  rule: string,
  what: 'norm' | 'termijn',
): Judged {
  const moved =
    typeof before === 'string' &&
    typeof after === 'string' &&
    before.slice(4) === after.slice(4) &&
    Number(after.slice(0, 4)) - Number(before.slice(0, 4)) === to.year - from.year;
  return moved
    ? { rule, severity: 'editorial', reason: `De ${what} geldt voor het jaar van de afspraken.` }
    : {
        rule: `${what === 'norm' ? 'norm' : 'term'}-of-other-days`,
        severity: 'medium',
        reason: `De ${what} geldt op andere dagen.`,
      };
}

/** The kinds of norm whose figure is a floor: more is stricter. Of a ceiling, less is. */
const floors: readonly Norm['kind'][] = ['at-least', 'within-term', 'saving', 'growth'];
const ceilings: readonly Norm['kind'][] = ['at-most', 'budget'];

/** Whether another figure asks more or less; a norm without a figure asks least. `null` where none is stricter. */
function direction(
  norm: Norm | undefined,
  before: Json | undefined,
  after: Json | undefined,
): 'tightened' | 'loosened' | null {
  if (norm === undefined || ![...floors, ...ceilings].includes(norm.kind)) return null;
  if (typeof after !== 'number') return 'loosened';
  if (typeof before !== 'number') return 'tightened';
  return after > before === floors.includes(norm.kind) ? 'tightened' : 'loosened';
}

/** A term that became longer or shorter, came or went. */
export function judgeTerm(change: Change, comparison: Comparison): Judged | null {
  const { kind, part, path, before, after } = change;
  if ((part.after ?? part.before)?.list !== 'terms')
    return kind === 'term-changed'
      ? {
          rule: 'calendar-changed',
          severity: 'medium',
          reason: 'De kalender van dagen die niet meetellen, is anders.',
        }
      : null;
  if (kind === 'added' || kind === 'removed')
    return {
      rule: kind === 'added' ? 'term-added' : 'term-dropped',
      severity: 'high',
      reason: kind === 'added' ? 'Er is een termijn bij gekomen.' : 'Er is een termijn vervallen.',
    };
  if (kind !== 'term-changed') return null;
  const [field = ''] = stepsOf(path);
  if (isLength(field) && typeof before === 'number' && typeof after === 'number')
    return after < before
      ? {
          rule: 'norm-tightened',
          severity: 'high',
          reason: `De termijn is korter: ${after} in plaats van ${before}.`,
        }
      : {
          rule: 'norm-loosened',
          severity: 'high',
          reason: `De termijn is langer: ${after} in plaats van ${before}.`,
        };
  if (isLength(field) || field === 'atw')
    return {
      rule: 'norm-changed',
      severity: 'high',
      reason: 'De termijn wordt anders geteld.',
    };
  if (field === 'from' || field === 'to')
    return judgeDays(change, comparison, 'term-described-otherwise', 'termijn');
  return {
    rule: 'term-described-otherwise',
    severity: 'editorial',
    reason: 'De lengte van de termijn is gelijk; de titel of de bron is anders.',
  };
}

const lengths: readonly (keyof Length)[] = ['weeks', 'days', 'months', 'workdays'];
const isLength = (field: string) => (lengths as readonly string[]).includes(field);
const shown = (value: Json | undefined) => {
  if (value === undefined || value === null) return 'geen getal';
  return typeof value === 'string' ? (kindWords[value] ?? value) : JSON.stringify(value);
};

const kindWords: { readonly [kind: string]: string } = {
  'at-least': '‘ten minste’',
  'at-most': '‘ten hoogste’',
  'within-term': '‘binnen een termijn’',
  budget: '‘binnen een begroting’',
  saving: '‘een besparing’',
  growth: '‘een groei’',
  'monitor-only': '‘alleen volgen’',
};
