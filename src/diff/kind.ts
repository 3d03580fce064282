import type { Json } from '../util/index.ts';
import type { ChangeKind } from './change.ts';
import { stepsOf } from './pointer.ts';

/** What kind of change it is when a field of a part differs, by its first step. */
const kinds: { readonly [field: string]: ChangeKind } = {
  code: 'renumbered',
  id: 'renumbered',
  wording: 'reworded',
  result: 'moved',
  group: 'moved',
  spoor: 'moved',
  phase: 'moved',
  column: 'moved',
  block: 'moved',
  frequency: 'frequency-changed',
  planning: 'frequency-changed',
  registrar: 'registrar-changed',
  instrument: 'registrar-changed',
  measures: 'measure-changed',
  narrative: 'measure-changed',
  duiding: 'measure-changed',
  againstBudget: 'measure-changed',
  deferred: 'measure-changed',
  unmeasured: 'measure-changed',
  title: 'title-changed',
  source: 'source-changed',
  remarks: 'source-changed',
};

/** What kind of change it is when parts of these lists differ, whatever the field. */
const kindsOfLists: { readonly [list: string]: ChangeKind } = {
  norms: 'norm-changed',
  measures: 'measure-changed',
  terms: 'term-changed',
  registratieEisen: 'registration-changed',
  registratieGroups: 'registration-changed',
};

/** Fields that are our own words or a place in the document, in whatever list. */
const ownWords: readonly string[] = ['code', 'id', 'title', 'source', 'remarks'];

/**
 * The kind of a change at a path of the document itself. How and when the parties account for the agreement is agreed, too:
 * where one of the years has nothing of it, that is unknown, unless both are at hand whole.
 */
export function kindInDocument(
  path: string,
  { before, after }: { readonly before?: Json; readonly after?: Json },
  complete: boolean,
): ChangeKind {
  const [field = '', ...rest] = stepsOf(path);
  if (field === 'calendar') return 'term-changed';
  if (field !== 'accountability') return 'document-changed';
  if (rest.length === 0 && (before === undefined || after === undefined) && !complete)
    return 'unknown';
  return rest.includes('per') || rest.includes('due') ? 'frequency-changed' : 'content-changed';
}

/** The kind of a change at a path of a part, in whichever of these lists it is. */
export function kindInPart(lists: readonly string[], path: string): ChangeKind {
  const [field = ''] = stepsOf(path);
  const byField = kinds[field];
  if (byField !== undefined && ownWords.includes(field)) return byField;
  const ofList = Object.keys(kindsOfLists).find((list) => lists.includes(list));
  return (ofList === undefined ? byField : kindsOfLists[ofList]) ?? 'content-changed';
}
