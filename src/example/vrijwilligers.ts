import type { RecordOf } from '../records/index.ts';
import { type ExampleYear, FIRST_DAY, iso, LAST_DAY, PEILDATUM, workday } from './days.ts';
import { teams } from './dossiers.ts';
import type { People } from './people.ts';
import { planted } from './planted.ts';
import { figure } from './published.ts';
import { item, type Random } from './random.ts';

type Inzet = RecordOf<'vrijwilligersinzet'>;
type Soort = NonNullable<Inzet['soort']>;

/** How many there were at the end of 2018, 2019 and 2020, and which part of them leaves in a year (invented). */
const kinds: readonly {
  readonly soort: Soort;
  readonly stock: readonly [number, number, number];
  readonly leaves: number;
}[] = [
  {
    soort: 'vrijwilliger',
    stock: [figure('K13.2018'), figure('K13.2019'), figure('K13.2020')],
    leaves: 0.33,
  },
  {
    soort: 'stagiair',
    stock: [figure('K14.2018'), figure('K14.2019'), figure('K14.2020')],
    leaves: 0.95,
  },
  {
    soort: 'participatiebaan',
    stock: [figure('K15.2018'), figure('K15.2019'), figure('K15.2020')],
    leaves: 0.5,
  },
  {
    soort: 'werkervaringsplaats',
    stock: [figure('K16.2018'), figure('K16.2019'), figure('K16.2020')],
    leaves: 0.75,
  },
];

/** Where those went that found regular work (published), and those that went one step further (invented). */
const moves: {
  readonly [Y in ExampleYear]: readonly (readonly [
    Soort,
    NonNullable<Inzet['bestemming']>,
    number,
  ])[];
} = {
  2019: [
    ['vrijwilliger', 'regulier werk', figure('K17.2019') - 14],
    ['stagiair', 'regulier werk', 5],
    ['participatiebaan', 'regulier werk', 6],
    ['werkervaringsplaats', 'regulier werk', 3],
    ['vrijwilliger', 'participatiebaan', 7],
    ['vrijwilliger', 'werkervaringsplaats', 4],
  ],
  2020: [
    ['vrijwilliger', 'regulier werk', figure('K17.2020') - 13],
    ['stagiair', 'regulier werk', 5],
    ['participatiebaan', 'regulier werk', 6],
    ['werkervaringsplaats', 'regulier werk', 2],
    ['vrijwilliger', 'participatiebaan', 5],
    ['vrijwilliger', 'werkervaringsplaats', 3],
  ],
};

/** The posts of volunteers, trainees and others: as many persons at each year's end as published. */
export function vrijwilligers(random: Random, people: People): Inzet[] {
  const rows: Inzet[] = [];
  const post = (soort: Soort, begin: number): Inzet => {
    const row: Inzet = {
      persoonId: people.newcomer('volwassene').id,
      soort,
      begindatum: iso(begin),
      structureel: random.chance(0.8),
      wijkteam: random.pick(teams),
    };
    rows.push(row);
    return row;
  };
  const left: { readonly [Y in ExampleYear]: Map<Soort, Inzet[]> } = {
    2019: new Map(),
    2020: new Map(),
  };
  for (const { soort, stock, leaves } of kinds) {
    const oldest = soort === 'stagiair' ? 160 : 1800;
    let running = Array.from({ length: stock[0] }, () =>
      post(soort, workday(LAST_DAY[2018] - random.between(20, oldest))),
    );
    for (const [i, year] of ([2019, 2020] as const).entries()) {
      const target = item(stock, i + 1);
      const least = Math.max(0, running.length - target);
      const leaving = Math.max(least, Math.round(running.length * leaves));
      const arriving = target - running.length + leaving;
      random.shuffle(running);
      const gone = running.splice(0, leaving);
      for (const row of gone) {
        // The end is the last day in: who ends on 31 December is still there at the year's end.
        row.einddatum = iso(random.between(FIRST_DAY[year] + 20, LAST_DAY[year] - 3));
      }
      left[year].set(soort, gone);
      running = [
        ...running,
        ...Array.from({ length: arriving }, () =>
          post(soort, workday(random.between(FIRST_DAY[year], LAST_DAY[year] - 12))),
        ),
      ];
    }
    // A few end on the last day of the year or after it; both are in the stock.
    for (const [i, row] of running.slice(0, 8).entries()) {
      if (soort === 'vrijwilliger') {
        row.einddatum = iso(i < 3 ? LAST_DAY[2020] : PEILDATUM + random.between(10, 200));
      }
    }
    // Some volunteers have a second post beside the first: one person.
    if (soort === 'vrijwilliger') {
      for (const first of running.slice(10, 24)) {
        rows.push({ ...first, structureel: false, wijkteam: random.pick(teams) });
      }
    }
  }
  for (const year of [2019, 2020] as const) {
    const taken = new Map<Soort, number>();
    for (const [soort, bestemming, number] of moves[year]) {
      const from = left[year].get(soort) ?? [];
      const start = taken.get(soort) ?? 0;
      taken.set(soort, start + number);
      for (const row of from.slice(start, start + number)) move(row, bestemming, year);
    }
  }
  // Entered with begin and end the wrong way round, by somebody who had left long before.
  for (let n = 0; n < planted.inzetEindeVoorBegin.count; n++) {
    rows.push({
      persoonId: people.newcomer('volwassene').id,
      soort: 'vrijwilliger',
      begindatum: '2020-06-15',
      einddatum: '2020-05-28',
      structureel: true,
      wijkteam: random.pick(teams),
    });
  }
  return rows;

  function move(row: Inzet, bestemming: NonNullable<Inzet['bestemming']>, year: ExampleYear) {
    const end = row.einddatum ?? iso(LAST_DAY[year]);
    row.datumUitstroom = nextWorkday(end, year);
    row.bestemming = bestemming;
    row.begeleidDoorWij = random.chance(0.7);
  }
}

/** The first working day after the last day in, within the year. */
function nextWorkday(end: string, year: ExampleYear) {
  for (let day = FIRST_DAY[year]; day < LAST_DAY[year]; day++) {
    if (iso(day) > end && workday(day) === day) return iso(day);
  }
  return iso(LAST_DAY[year]);
}
