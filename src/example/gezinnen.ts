import type { RecordOf } from '../records/index.ts';
import { FIRST_DAY, iso, known, LAST_DAY, PEILDATUM, workday } from './days.ts';
import { plant } from './planted.ts';
import { figure } from './published.ts';
import { item, type Random } from './random.ts';

type Status = RecordOf<'complexiteitStatus'>;
type Interventie = RecordOf<'interventie'>;

/** How many JIM-trajecten began in 2019 is not published. */
const JIM_2019 = 6;

const soorten = [
  ['doorbraakmethodiek', 0.3],
  ['gezinsbegeleiding intensief', 0.4],
  ['crisisinterventie', 0.3],
] as const;

/** Families in a complex situation, and the interventions for them. Invented, but for the JIM-trajecten of 2020. */
export function gezinnen(
  random: Random,
  families: readonly string[],
): { complexiteitStatus: Status[]; interventie: Interventie[] } {
  const statuses: Status[] = [];
  const interventions: Interventie[] = [];
  const chosen = random.shuffle([...families]).slice(0, 420);
  for (const huishoudenId of chosen) {
    let begin = workday(random.between(FIRST_DAY[2019], LAST_DAY[2020] - 30));
    let niveau: NonNullable<Status['niveau']> = random.chance(0.35)
      ? 'zeer_zwaar_complex'
      : 'zwaar_complex';
    for (let spell = 0; spell < 3 && begin <= PEILDATUM; spell++) {
      const end = workday(begin + random.between(60, 420));
      statuses.push({
        huishoudenId,
        niveau,
        begindatum: iso(begin),
        einddatum: known(end) ?? null,
        criterium: random.chance(0.6) ? 'oordeel gedragswetenschapper' : null,
      });
      if (random.chance(0.75)) intervene(huishoudenId, begin + random.between(0, 30), end);
      if (random.chance(0.55)) break;
      begin = end;
      niveau = niveau === 'zeer_zwaar_complex' ? 'zwaar_complex' : 'regulier';
    }
  }
  const jim = (number: number, year: 2019 | 2020, from: number) => {
    for (let n = 0; n < number; n++) {
      const begin = workday(random.between(FIRST_DAY[year], LAST_DAY[year] - 10));
      interventions.push({
        huishoudenId: item(chosen, from + n),
        soort: 'JIM',
        begindatum: iso(begin),
        einddatum: known(begin + random.between(70, 260)) ?? null,
        ophandenCrisis: random.chance(0.5),
      });
    }
  };
  jim(JIM_2019, 2019, 0);
  jim(figure('C07'), 2020, JIM_2019);
  plant(
    'interventieSoortLeeg',
    interventions.filter(({ soort }) => soort !== 'JIM'),
    random,
    (row) => {
      row.soort = null;
    },
  );
  return { complexiteitStatus: statuses, interventie: interventions };

  function intervene(huishoudenId: string, day: number, until: number): void {
    const begin = workday(day);
    if (begin > PEILDATUM) return;
    const end = workday(Math.max(begin + 7, Math.min(until, begin + random.between(28, 300))));
    interventions.push({
      huishoudenId,
      soort: random.weighted(soorten),
      begindatum: iso(begin),
      einddatum: known(end) ?? null,
      ophandenCrisis: random.chance(0.2),
    });
  }
}
