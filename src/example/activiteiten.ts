import type { RecordOf } from '../records/index.ts';
import { FIRST_DAY, iso, LAST_DAY, PEILDATUM, workday } from './days.ts';
import type { Keys } from './keys.ts';
import { figure } from './published.ts';
import { item, type Random } from './random.ts';

type Activiteit = RecordOf<'omgevingsgerichteActiviteit'>;

/** Begun in a year: invented; for 2020 near a damaged figure of the scan (60). */
const begun = { 2019: 150, 2020: 60 } as const;

const themas = [
  ['opvoeden & opgroeien', 0.36],
  ['ontmoeting', 0.3],
  ['leefbaarheid', 0.2],
  ['overig', 0.14],
] as const;

/** Collective activities: as many running at each year's end as published. */
export function activiteiten(random: Random, keys: Keys): Activiteit[] {
  const rows: Activiteit[] = [];
  const start = (begin: number): Activiteit => {
    const row: Activiteit = {
      activiteitId: keys.next('A'),
      thema: random.weighted(themas),
      begindatum: iso(begin),
    };
    rows.push(row);
    return row;
  };
  let running = Array.from({ length: figure('K06.2018') }, () =>
    start(workday(LAST_DAY[2018] - random.between(10, 1500))),
  );
  const stock = [figure('K06.2019'), figure('K06.2020')];
  for (const [i, year] of ([2019, 2020] as const).entries()) {
    const ending = running.length + begun[year] - item(stock, i);
    random.shuffle(running);
    for (const row of running.splice(0, ending)) {
      // In 2020 most stopped in the spring. An end is the first day out.
      const day =
        year === 2020 && random.chance(0.6)
          ? random.between(FIRST_DAY[2020] + 72, FIRST_DAY[2020] + 130)
          : random.between(FIRST_DAY[year] + 10, LAST_DAY[year] - 5);
      row.einddatum = iso(day);
      row.resultaat = random.pick(['doel bereikt', 'deels bereikt', 'gestopt', 'overgedragen']);
    }
    running = [
      ...running,
      ...Array.from({ length: begun[year] }, () =>
        start(workday(random.between(FIRST_DAY[year], LAST_DAY[year] - 14))),
      ),
    ];
  }
  // Some of what runs has an end that is planned.
  for (const row of running.slice(0, 40)) row.einddatum = iso(PEILDATUM + random.between(5, 180));
  return rows;
}
