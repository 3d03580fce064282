import type { RecordOf } from '../records/index.ts';
import { type ExampleYear, iso, LAST_DAY, PEILDATUM, season, workday } from './days.ts';
import type { Keys } from './keys.ts';
import { figure } from './published.ts';
import { item, type Random } from './random.ts';

type Klacht = RecordOf<'klacht'>;
type Afhandeling = NonNullable<Klacht['afhandeling']>;
type Soort = NonNullable<Klacht['soortKlacht']>;

const received = { 2019: figure('KL02.2019'), 2020: figure('KL02.2020') };

const outcomes: { readonly [Y in ExampleYear]: readonly (readonly [Afhandeling, number])[] } = {
  2019: [
    ['opgelost door bemiddeling', figure('KL06.2019')],
    ['gegrond', figure('KL07.2019')],
    ['deels gegrond', figure('KL08.2019')],
    ['ongegrond', figure('KL09.2019')],
    ['ingetrokken/nvt/geen klacht', figure('KL10.2019')],
  ],
  2020: [
    ['opgelost door bemiddeling', figure('KL06.2020')],
    ['gegrond', figure('KL07.2020')],
    ['deels gegrond', figure('KL08.2020')],
    ['ongegrond', figure('KL09.2020')],
    ['ingetrokken/nvt/geen klacht', figure('KL10.2020')],
  ],
};

/** The reasons, published as whole percentages of what was handled: counts that add up and round to them. */
export const reasons: { readonly [Y in ExampleYear]: readonly (readonly [Soort, number])[] } = {
  2019: [
    ['bejegening', 20],
    ['incorrecte afhandeling & communicatie', 67],
    ['informatievoorziening', 9],
    ['overig', 12],
    ['n.v.t.', 14],
  ],
  2020: [
    ['bejegening', 14],
    ['incorrecte afhandeling & communicatie', 74],
    ['informatievoorziening', 5],
    ['overig', 18],
    ['n.v.t.', 17],
  ],
};

/** The complaints: what was open, came in, was handled and is open adds up as published. */
export function klachten(
  random: Random,
  keys: Keys,
): { klacht: Klacht[]; verbetermaatregel: RecordOf<'verbetermaatregel'>[] } {
  const rows: { row: Klacht; day: number }[] = [];
  const receive = (day: number) => {
    const row: Klacht = { klachtId: keys.next('K'), ontvangstdatum: iso(day), betreft: 'WIJ' };
    rows.push({ row, day });
    return { row, day };
  };
  const days = (year: ExampleYear) => {
    const busy = season(year, 0.75);
    return Array.from({ length: received[year] }, () => busy.draw(random)).sort((a, b) => a - b);
  };
  const before = Array.from({ length: figure('KL01.2019') }, () =>
    random.between(LAST_DAY[2018] - 55, LAST_DAY[2018] - 1),
  ).sort((a, b) => a - b);
  let open = before.map((day) => receive(workday(day)));
  for (const year of [2019, 2020] as const) {
    const all = [...open, ...days(year).map(receive)];
    const stay = year === 2019 ? figure('KL11.2019') : figure('KL11.2020');
    const handled = all.slice(0, all.length - stay);
    const verdicts = random.shuffle(spread(outcomes[year]));
    const why = random.shuffle(spread(reasons[year]));
    for (const [i, { row, day }] of handled.entries()) {
      // Handled in the year itself, however late it came in.
      const first = Math.max(day, LAST_DAY[year] - (year === 2019 ? 364 : 365));
      const wanted = workday(Math.max(first, day + random.between(7, 62)));
      row.datumAfhandeling = iso(
        wanted <= LAST_DAY[year] ? wanted : random.between(first, LAST_DAY[year]),
      );
      row.afhandeling = item(verdicts, i);
      row.soortKlacht = item(why, i);
    }
    open = all.slice(all.length - stay);
  }
  for (const [i, { row, day }] of open.entries()) {
    row.soortKlacht = random.pick([
      'bejegening',
      'incorrecte afhandeling & communicatie',
      'overig',
    ]);
    row.afhandeling = 'in behandeling';
    // Some were handled in January 2021, before the extraction.
    if (i % 2 === 0) {
      const handledOn = workday(Math.max(day + 14, LAST_DAY[2020] + random.between(4, 25)));
      if (handledOn <= PEILDATUM) {
        row.datumAfhandeling = iso(handledOn);
        row.afhandeling = i % 4 === 0 ? 'opgelost door bemiddeling' : 'ongegrond';
      }
    }
  }
  return { klacht: rows.map(({ row }) => row), verbetermaatregel: measures(rows, random) };
}

/** Each value as many times as its number. */
function spread<T>(parts: readonly (readonly [T, number])[]): T[] {
  return parts.flatMap(([value, number]) => Array.from({ length: number }, () => value));
}

/** What was done about complaints that were right: a few, invented. */
function measures(
  rows: readonly { row: Klacht; day: number }[],
  random: Random,
): RecordOf<'verbetermaatregel'>[] {
  const told = [
    'terugbelafspraak binnen twee werkdagen',
    'vaste contactpersoon bij een lang onderzoek',
    'brief over de procedure herschreven',
    'intervisie over bejegening',
  ];
  return rows
    .filter(({ row }) => row.afhandeling === 'gegrond')
    .filter((_, i) => i % 3 === 0)
    .map(({ row, day }) => {
      const decided = workday(day + random.between(60, 90));
      const done = workday(decided + random.between(20, 80));
      return {
        bron: 'klacht' as const,
        bronRef: row.klachtId,
        beschrijving: random.pick(told),
        datumBesluit: decided <= PEILDATUM ? iso(decided) : null,
        datumUitgevoerd: done <= PEILDATUM ? iso(done) : null,
      };
    });
}
