import type { RecordOf } from '../records/index.ts';
import { iso, PEILDATUM } from './days.ts';
import type { Keys } from './keys.ts';
import { item, type Random } from './random.ts';

type Status = NonNullable<RecordOf<'dossier'>['status']>;

/** The dossiers: one for a household, with the history of its status. */
export type Dossiers = {
  /** The dossier of a household; a new one when it has none. */
  of(household: string): string;
  /** From a day on, a dossier has a status. */
  status(dossierId: string, day: number, status: Status): void;
  rows(): RecordOf<'dossier'>[];
};

/** The neighbourhood teams: numbered, since no figure of a real team is known. */
export const teams = Array.from({ length: 12 }, (_, i) => `T${String(i + 1).padStart(2, '0')}`);

const statuses = ['onderzoek', 'ondersteuning', 'casusregie', 'procesregie', 'gesloten'] as const;

export function dossiers(random: Random, keys: Keys): Dossiers {
  const ofHousehold = new Map<string, string>();
  /** A change is its day and its place in the list of statuses, in one number. */
  const histories = new Map<string, { team: string; changes: number[] }>();
  return {
    of(household) {
      let id = ofHousehold.get(household);
      if (id === undefined) {
        id = keys.next('D');
        ofHousehold.set(household, id);
        histories.set(id, { team: random.pick(teams), changes: [] });
      }
      return id;
    },
    status(id, day, status) {
      if (day <= PEILDATUM) {
        histories.get(id)?.changes.push(day * statuses.length + statuses.indexOf(status));
      }
    },
    rows() {
      const rows: RecordOf<'dossier'>[] = [];
      for (const [dossierId, { team, changes }] of histories) {
        changes.sort((one, other) => one - other);
        let before: Status | null = null;
        for (const [i, change] of changes.entries()) {
          const day = Math.floor(change / statuses.length);
          const next = changes[i + 1];
          const status = item(statuses, change % statuses.length);
          // Of two changes on a day the later status stands; the same status twice is no change.
          if (next !== undefined && Math.floor(next / statuses.length) === day) continue;
          if (status === before) continue;
          before = status;
          rows.push({
            dossierId,
            status,
            statusVanaf: iso(day),
            sluitdatum: next === undefined && status === 'gesloten' ? iso(day) : null,
            wijkteam: team,
          });
        }
        if (changes.length === 0) rows.push({ dossierId, status: 'onderzoek', wijkteam: team });
      }
      return rows;
    },
  };
}
