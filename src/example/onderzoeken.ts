import type { RecordOf } from '../records/index.ts';
import { duration, iso, known, PEILDATUM, type Quantiles, workday } from './days.ts';
import type { Dossiers } from './dossiers.ts';
import type { Keys } from './keys.ts';
import type { Zaak } from './meldingen.ts';
import type { Person } from './people.ts';
import { nowhere, plant } from './planted.ts';
import type { Random } from './random.ts';

type Onderzoek = RecordOf<'onderzoek'>;

/** A plan that was sent, on which support may follow. */
export type Plan = {
  readonly onderzoekId: string;
  readonly dossierId: string;
  readonly person: Person;
  readonly day: number;
  /** The day from which nothing of the onderzoek itself is open. */
  readonly done: number;
};

/** A decision that grants something, for which indicaties are made out. */
export type Toekenning = {
  readonly onderzoekId: string;
  readonly person: Person;
  readonly day: number;
  readonly wet: 'Wmo' | 'Jeugdwet';
};

/** Days from the melding to the plan: about seven in ten within six weeks, with a long tail. Invented. */
const toPlan: Quantiles = [
  [0, 4],
  [0.1, 13],
  [0.3, 25],
  [0.55, 36],
  [0.72, 42],
  [0.86, 58],
  [0.95, 92],
  [0.99, 165],
  [1, 310],
];

/** How much slower a quarter is than the table says; the closed entrees of 2020 are felt for a while. */
const pace: { readonly [quarter: string]: number } = {
  '2019-1': 0.96,
  '2019-2': 0.99,
  '2019-3': 1.05,
  '2019-4': 1,
  '2020-1': 1.03,
  '2020-2': 1.1,
  '2020-3': 1.06,
  '2020-4': 1.01,
};

/** The onderzoeken on the wettelijke meldingen, with what became of each of these. */
export function onderzoeken(
  random: Random,
  keys: Keys,
  dossiers: Dossiers,
  zaken: readonly Zaak[],
): { rows: Onderzoek[]; plannen: Plan[]; toekenningen: Toekenning[] } {
  const rows: Onderzoek[] = [];
  const plannen: Plan[] = [];
  const toekenningen: Toekenning[] = [];
  for (const zaak of zaken) {
    const { row: melding, day, person, dossierId, wet } = zaak;
    dossiers.status(dossierId, day, 'onderzoek');
    if (random.chance(0.043)) {
      withoutOnderzoek(zaak, random);
      continue;
    }
    const days = Math.max(1, Math.round(duration(random, toPlan) * paceOf(day)));
    const begin = workday(day + Math.round(days * (0.08 + random.next() * 0.42)));
    const plan = Math.max(begin, workday(day + days));
    if (begin > PEILDATUM) {
      melding.soortAfhandeling = random.chance(0.5) ? 'doorgezet naar onderzoek' : 'nog open';
      if (melding.soortAfhandeling === 'doorgezet naar onderzoek') {
        melding.datumAfhandeling = known(workday(day + 2)) ?? null;
      }
      continue;
    }
    const urgent = random.chance(0.012);
    melding.soortAfhandeling = urgent ? 'spoed/crisis' : 'doorgezet naar onderzoek';
    if (urgent) melding.route = 'spoed';
    melding.datumAfhandeling = iso(Math.min(begin, workday(day + random.between(0, 7))));
    const onderzoek: Onderzoek = {
      onderzoekId: keys.next('O'),
      meldingId: melding.meldingId,
      persoonId: person.id,
      begindatum: iso(begin),
      datumNaarGon: null,
      datumVanGon: null,
      datumPlanVerzonden: null,
      einddatum: null,
      wijzeEinde: null,
      opschortingVan: null,
      opschortingTot: null,
      opschortingReden: null,
      datumAanvraag: null,
      datumBesluit: null,
      uitkomstBesluit: null,
      pgbVaardigheid: null,
      budgetplan: null,
    };
    rows.push(onderzoek);
    if (random.chance(0.004)) continue; // Never closed: what every registration has some of.
    const end = random.next();
    if (end < 0.052) {
      const ended = workday(begin + Math.round((plan - begin) * random.next()));
      if (ended > PEILDATUM) continue;
      endEarly(onderzoek, melding, ended, end < 0.007, random);
      dossiers.status(dossierId, ended, 'gesloten');
      continue;
    }
    if (wet === 'Wmo' && plan - begin >= 20 && random.chance(0.42)) {
      const away = workday(begin + random.between(1, 4));
      onderzoek.datumNaarGon = known(away) ?? null;
      onderzoek.datumVanGon = known(Math.min(plan, workday(away + random.between(8, 26)))) ?? null;
    }
    if (random.chance(0.025)) {
      const from = Math.min(begin + random.between(2, 14), PEILDATUM);
      onderzoek.opschortingVan = iso(from);
      onderzoek.opschortingTot = iso(from + random.between(7, 35));
      onderzoek.opschortingReden = random.chance(0.6) ? 'op verzoek inwoner' : 'wacht op derden';
    }
    if (plan > PEILDATUM) continue;
    onderzoek.datumPlanVerzonden = iso(plan);
    onderzoek.wijzeEinde = 'plan verzonden';
    if (random.chance(0.08)) {
      onderzoek.einddatum = known(workday(plan + random.between(1, 9))) ?? null;
    }
    const besluit = random.chance(0.86)
      ? decide(onderzoek, { plan, melding: day, wet }, random)
      : plan + 28;
    if (onderzoek.uitkomstBesluit === 'toegekend' || onderzoek.uitkomstBesluit === 'deels') {
      toekenningen.push({ onderzoekId: onderzoek.onderzoekId, person, day: besluit, wet });
    }
    plannen.push({
      onderzoekId: onderzoek.onderzoekId,
      dossierId,
      person,
      day: plan,
      done: Math.max(plan, besluit),
    });
  }
  plantErrors(rows, new Map(zaken.map(({ row, day }) => [row.meldingId, day])), random);
  return { rows, plannen, toekenningen };
}

function paceOf(day: number): number {
  const date = iso(day);
  return pace[`${date.slice(0, 4)}-${Math.ceil(Number(date.slice(5, 7)) / 3)}`] ?? 1;
}

/** Withdrawn before an onderzoek, part of another case, or written down twice. */
function withoutOnderzoek({ row, day }: Zaak, random: Random): void {
  const ended = known(workday(day + random.between(1, 35)));
  if (ended === undefined) {
    row.soortAfhandeling = 'nog open';
    return;
  }
  row.datumAfhandeling = ended;
  row.soortAfhandeling = random.weighted([
    ['ingetrokken', 0.6],
    ['toegevoegd aan lopend dossier', 0.27],
    ['dubbel', 0.13],
  ] as const);
  if (row.soortAfhandeling === 'ingetrokken') {
    row.datumIntrekking = ended;
    row.redenVoortijdigEinde = random.weighted([
      ['ingetrokken', 0.62],
      ['geen contact', 0.2],
      ['overleden', 0.09],
      ['verhuisd', 0.09],
    ] as const);
  }
  if (row.soortAfhandeling === 'dubbel') row.redenVoortijdigEinde = 'dubbel';
}

function endEarly(
  onderzoek: Onderzoek,
  melding: Zaak['row'],
  ended: number,
  merged: boolean,
  random: Random,
): void {
  onderzoek.einddatum = iso(ended);
  onderzoek.wijzeEinde = merged
    ? 'samengevoegd'
    : random.weighted([
        ['ingetrokken', 0.62],
        ['overleden', 0.16],
        ['verhuisd', 0.12],
        ['ander domein', 0.1],
      ] as const);
  if (onderzoek.wijzeEinde === 'ingetrokken') {
    melding.datumIntrekking = onderzoek.einddatum;
    melding.redenVoortijdigEinde = 'ingetrokken';
  }
}

/** The aanvraag and the besluit on it; returns the day of the besluit. */
function decide(
  onderzoek: Onderzoek,
  on: { readonly plan: number; readonly melding: number; readonly wet: 'Wmo' | 'Jeugdwet' },
  random: Random,
): number {
  // After six weeks one may apply without waiting for the plan (Wmo art. 2.3.2).
  const early = on.plan - on.melding > 75 && random.chance(0.05);
  const asked = early
    ? workday(on.melding + random.between(50, 65))
    : workday(
        on.plan +
          duration(random, [
            [0.5, 4],
            [0.9, 18],
            [1, 60],
          ]),
      );
  const decided = workday(
    asked +
      duration(random, [
        [0.5, 6],
        [0.85, 14],
        [0.97, 28],
        [1, 70],
      ]),
  );
  if (asked > PEILDATUM) return asked;
  onderzoek.datumAanvraag = iso(asked);
  if (random.chance(0.06)) {
    onderzoek.pgbVaardigheid = random.chance(0.85) ? 'voldoende' : 'onvoldoende';
    onderzoek.budgetplan = random.chance(0.9);
  }
  if (decided > PEILDATUM) return decided;
  onderzoek.datumBesluit = iso(decided);
  onderzoek.uitkomstBesluit = random.weighted([
    ['toegekend', 0.9],
    ['deels', 0.05],
    ['afgewezen', 0.04],
    ['ingetrokken', 0.01],
  ] as const);
  return decided;
}

function plantErrors(
  rows: readonly Onderzoek[],
  days: ReadonlyMap<string, number>,
  random: Random,
): void {
  const sent = rows.filter(
    ({ datumPlanVerzonden, einddatum, datumNaarGon, opschortingVan, datumBesluit }) =>
      datumPlanVerzonden && !einddatum && !datumNaarGon && !opschortingVan && !datumBesluit,
  );
  const decided = rows.filter(
    ({ datumBesluit, uitkomstBesluit, datumNaarGon }) =>
      datumBesluit && uitkomstBesluit === 'afgewezen' && !datumNaarGon,
  );
  plant('planZonderDatum', sent, random, (row) => {
    row.datumPlanVerzonden = null;
    row.datumAanvraag = null;
  });
  const later = sent.filter(
    ({ meldingId, begindatum }) => (begindatum ?? '') > iso(days.get(meldingId ?? '') ?? 0),
  );
  plant('planVoorBegin', later, random, (row) => {
    // The day of the melding was typed, on which the onderzoek had not begun.
    row.datumPlanVerzonden = iso(days.get(row.meldingId ?? '') ?? 0);
    row.datumAanvraag = null;
    sent.splice(sent.indexOf(row), 1);
  });
  plant('onderzoekVoorMelding', sent, random, (row, number) => {
    row.begindatum = iso((days.get(row.meldingId ?? '') ?? 0) - number);
  });
  plant('onderzoekPersoonOnbekend', sent, random, (row, number) => {
    row.persoonId = nowhere('P', number);
  });
  plant('besluitInToekomst', decided, random, (row) => {
    row.datumBesluit = iso(PEILDATUM + 365 + random.below(200));
  });
}
