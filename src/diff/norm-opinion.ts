import type { Length, Norm } from '../model/index.ts';
import type { Json } from '../util/index.ts';
import type { Change, Comparison } from './change.ts';
import type { Opinion } from './opinion.ts';
import { stepsOf } from './pointer.ts';

/** An opinion, before it is said of which change or link. */
export type Judged = Pick<Opinion, 'rule' | 'severity' | 'reason'>;

/** Fields of a norm that set nothing. */
const beside = ['id', 'title', 'remarks', 'source', 'measure', 'from', 'to'];

/** A norm that came, went, or asks more or less. */
export function judgeNorm(change: Change, { to }: Comparison): Judged | null {
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
      reason: 'Wat de norm vraagt, is gelijk; wanneer of waar hij geldt, of de titel, is anders.',
    };
  const { norms = [] } = to as { readonly norms?: readonly Norm[] };
  const norm = norms.find(({ id }) => `norms/${id}` === part.after?.key);
  const asks = field === 'value' || field === 'share' ? direction(norm, before, after) : null;
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
export function judgeTerm({ kind, part, path, before, after }: Change): Judged | null {
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
  return {
    rule: 'term-described-otherwise',
    severity: 'editorial',
    reason:
      'De lengte van de termijn is gelijk; de bron of de dagen waarop zij geldt, zijn anders.',
  };
}

const lengths: readonly (keyof Length)[] = ['weeks', 'days', 'months', 'workdays'];
const isLength = (field: string) => (lengths as readonly string[]).includes(field);
const shown = (value: Json | undefined) =>
  value === undefined || value === null ? 'geen getal' : JSON.stringify(value);
