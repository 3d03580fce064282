import type { RecordOf } from '../records/index.ts';
import { parseDay } from '../util/index.ts';
import { iso, PEILDATUM, workday } from './days.ts';
import { figure } from './published.ts';
import type { Random } from './random.ts';

type Stap = RecordOf<'meldingStap'>;

const onward = [
  [['overdracht Lentis', 25], 0.1],
  [['overdracht GGD/overig', 25], 0.1],
  [['bemoeizorg WIJ', 14], 0.8],
] as const;

/** The steps of the meldingen about bemoeizorg: invented, but for those handed over to VNN in 2020. */
export function bemoeizorg(random: Random, meldingen: readonly RecordOf<'melding'>[]): Stap[] {
  const rows: Stap[] = [];
  const of = meldingen.filter(({ soortMelding }) => soortMelding === 'Bemoeizorg');
  // Early enough for the hand-over to fall in 2020 as well.
  const toVnn = new Set(
    random
      .shuffle(of.filter(({ begindatum }) => /^2020-(0|10)/.test(begindatum ?? '')))
      .slice(0, figure('G02'))
      .map(({ meldingId }) => meldingId),
  );
  for (const { meldingId, begindatum } of of) {
    let day = parseDay(begindatum ?? '') ?? 0;
    const step = (stap: NonNullable<Stap['stap']>, later: number, uitkomst?: string): boolean => {
      day = workday(day + later);
      if (day > PEILDATUM) return false;
      rows.push({ meldingId, stap, datum: iso(day), uitkomst: uitkomst ?? null });
      return true;
    };
    if (!step('triage', random.between(0, 2))) continue;
    const vnn = toVnn.has(meldingId);
    if (random.chance(0.5)) step('contactpoging', random.between(1, 5), 'niet gelukt');
    if (!vnn && random.chance(0.12)) {
      step('afsluiting', random.between(10, 30), 'geen contact');
      continue;
    }
    step('contact', random.between(1, 9), 'gelukt');
    const [next, latest] = vnn
      ? (['overdracht VNN', 25] as const)
      : random.weighted<(typeof onward)[number][0]>(onward);
    step(next, random.between(3, latest));
    if (random.chance(0.7)) step('terugkoppeling melder', random.between(1, 10));
    if (random.chance(0.6)) step('afsluiting', random.between(14, 90), 'stabiel');
  }
  return rows;
}
