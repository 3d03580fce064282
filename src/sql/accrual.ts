import type { Kinds } from '../model/index.ts';
import { SvaError } from '../util/index.ts';
import type { ReadPart, Subject } from './kinds.ts';

/** What spells are worth. */
export function accrualCounts(_: Kinds['sum'], { over }: Subject): ReadPart {
  throw new SvaError(
    'invalid-measure',
    `Een waarde die met de dagen groeit (${over}) kan nog niet in SQL worden geteld; tel haar in het geheugen.`,
    { value: over },
  );
}
