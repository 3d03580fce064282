import type { RecordOf } from '../records/index.ts';
import { duration, iso, known, PEILDATUM, type Quantiles, workday } from './days.ts';
import type { Dossiers } from './dossiers.ts';
import type { Keys } from './keys.ts';
import type { Plan } from './onderzoeken.ts';
import { plant } from './planted.ts';
import type { Random } from './random.ts';

/** Days from the plan to the support that carries it out, and how long this takes. Invented. */
const toStart: Quantiles = [
  [0.2, 1],
  [0.5, 12],
  [0.8, 34],
  [0.95, 70],
  [1, 150],
];
const length: Quantiles = [
  [0, 14],
  [0.3, 70],
  [0.6, 140],
  [0.9, 330],
  [1, 600],
];

/** The support by the WIJ teams on about a quarter of the plans, and casusregie with its evaluations on some. */
export function ondersteuning(
  random: Random,
  keys: Keys,
  dossiers: Dossiers,
  plannen: readonly Plan[],
): {
  ondersteuning: RecordOf<'ondersteuning'>[];
  casusregie: RecordOf<'casusregie'>[];
  evaluatie: RecordOf<'evaluatie'>[];
} {
  const supports: RecordOf<'ondersteuning'>[] = [];
  const regies: RecordOf<'casusregie'>[] = [];
  const evaluations: RecordOf<'evaluatie'>[] = [];
  for (const plan of plannen) {
    let closed = plan.done;
    if (random.chance(0.24)) closed = Math.max(closed, support(plan));
    if (random.chance(0.08)) closed = Math.max(closed, regie(plan));
    dossiers.status(plan.dossierId, closed, 'gesloten');
  }
  plant(
    'ondersteuningEindeVoorBegin',
    supports.filter(({ einddatum, begindatum }) => einddatum && (begindatum ?? '') > '2019-06'),
    random,
    (row, number) => {
      row.einddatum = `2019-05-${String(number + 9)}` as typeof row.einddatum;
    },
  );
  return { ondersteuning: supports, casusregie: regies, evaluatie: evaluations };

  function support(plan: Plan): number {
    // Support may bridge the time until the plan (V7.7).
    const bridging = random.chance(0.04);
    const begin = workday(
      bridging ? plan.day - random.between(3, 20) : plan.day + duration(random, toStart),
    );
    const row: RecordOf<'ondersteuning'> = {
      ondersteuningId: keys.next('S'),
      persoonId: plan.person.id,
      dossierId: plan.dossierId,
      onderzoekId: plan.onderzoekId,
      voorgenomen: true,
      datumVoorgenomen: iso(Math.min(plan.day, begin)),
      omvang: random.between(2, 60),
    };
    supports.push(row);
    // Some starts lie ahead and are planned; others are not known yet.
    if (begin > PEILDATUM && !random.chance(0.3)) return begin;
    row.begindatum = iso(begin);
    dossiers.status(plan.dossierId, begin, 'ondersteuning');
    const end = workday(begin + duration(random, length));
    if (begin > PEILDATUM || end > PEILDATUM) return end;
    row.einddatum = iso(end);
    row.doelrealisatie = random.weighted([
      ['geheel', 0.32],
      ['grotendeels', 0.3],
      ['deels', 0.22],
      ['niet', 0.08],
      ['n.v.t.', 0.08],
    ] as const);
    row.redenUitstroom = random.weighted([
      ['doel bereikt', 0.44],
      ['naar netwerk/basisvoorziening', 0.18],
      ['naar maatwerk', 0.14],
      ['op eigen verzoek', 0.11],
      ['uit beeld', 0.07],
      ['verhuisd', 0.04],
      ['overleden', 0.02],
    ] as const);
    return end;
  }

  function regie(plan: Plan): number {
    const begin = workday(plan.day + random.between(0, 30));
    const end = workday(begin + duration(random, length) + 60);
    if (begin > PEILDATUM) return begin;
    const row: RecordOf<'casusregie'> = {
      regieId: keys.next('R'),
      dossierId: plan.dossierId,
      persoonId: plan.person.id,
      begindatum: iso(begin),
    };
    regies.push(row);
    dossiers.status(plan.dossierId, begin, random.chance(0.85) ? 'casusregie' : 'procesregie');
    for (let day = begin + 170; day < Math.min(end, PEILDATUM); day += random.between(150, 200)) {
      const network = random.chance(0.6);
      evaluations.push({
        regieId: row.regieId,
        datum: iso(workday(day) > PEILDATUM ? day : workday(day)),
        doelrealisatie: random.weighted([
          ['grotendeels', 0.35],
          ['deels', 0.45],
          ['niet', 0.2],
        ] as const),
        informeelNetwerkGeevalueerd: network,
        informeelNetwerkOordeel: network ? random.pick(['draagt bij', 'kan meer']) : null,
        vrijwilligersGeevalueerd: random.chance(0.4),
      });
    }
    row.einddatum = known(end) ?? null;
    if (row.einddatum !== null) {
      row.doelrealisatieEinde = random.chance(0.7) ? 'grotendeels' : 'deels';
    }
    return end;
  }
}
