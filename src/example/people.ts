import type { RecordOf } from '../records/index.ts';
import { dayOf } from '../util/index.ts';
import { iso } from './days.ts';
import type { Keys } from './keys.ts';
import { item, type Random } from './random.ts';

export type Kind = 'kind' | 'volwassene' | 'oudere';

/** Someone who does not exist. */
export type Person = {
  readonly id: string;
  readonly kind: Kind;
  readonly row: RecordOf<'persoon'>;
  household: string | null;
};

/** The invented residents, made as they are needed; some come back. */
export type People = {
  /** Somebody new, or somebody of this kind who came before. */
  someone(kind: Kind, again: number): Person;
  newcomer(kind: Kind): Person;
  /** Somebody who came before, if there is one. */
  earlier(kind: Kind): Person;
  /** The household of a person: that of someone known, or a new one. */
  householdOf(person: Person): string;
  /** Households in which a child is known. */
  readonly families: readonly string[];
  readonly persons: RecordOf<'persoon'>[];
  readonly households: RecordOf<'huishouden'>[];
};

/** Born in these years, first and last. */
const born = {
  kind: [2003, 2018],
  volwassene: [1953, 2001],
  oudere: [1925, 1953],
} as const satisfies { readonly [K in Kind]: readonly [number, number] };

export function people(random: Random, keys: Keys): People {
  const persons: RecordOf<'persoon'>[] = [];
  const households: RecordOf<'huishouden'>[] = [];
  const families: string[] = [];
  const byKind: { readonly [K in Kind]: Person[] } = { kind: [], volwassene: [], oudere: [] };
  const newcomer = (kind: Kind): Person => {
    const [from, to] = born[kind];
    const birth = dayOf(random.between(from, to), 1, 1) + random.below(365);
    const row: RecordOf<'persoon'> = { persoonId: keys.next('P'), geboortedatum: iso(birth) };
    const person: Person = { id: row.persoonId, kind, row, household: null };
    persons.push(row);
    byKind[kind].push(person);
    return person;
  };
  const earlier = (kind: Kind): Person => {
    const list = byKind[kind];
    return list.length === 0 ? newcomer(kind) : item(list, random.below(list.length));
  };
  return {
    newcomer,
    earlier,
    someone: (kind, again) => (random.chance(again) ? earlier(kind) : newcomer(kind)),
    householdOf(person) {
      if (person.household !== null) return person.household;
      const last = families.at(-1);
      // A brother or sister, or a parent, of the child that came last.
      const joins = random.chance(person.kind === 'kind' ? 0.3 : 0.05);
      if (joins && last !== undefined && person.kind !== 'oudere') {
        person.household = last;
      } else {
        person.household = keys.next('H');
        households.push({ huishoudenId: person.household });
        if (person.kind === 'kind') families.push(person.household);
      }
      person.row.huishoudenId = person.household;
      return person.household;
    },
    families,
    persons,
    households,
  };
}
