import type { RecordOf } from '../records/index.ts';
import { dayOf, parseDay } from '../util/index.ts';
import { duration, FIRST_DAY, iso, known, LAST_DAY, workday } from './days.ts';
import type { Keys } from './keys.ts';
import type { People, Person } from './people.ts';
import { nowhere, plant } from './planted.ts';
import { figure } from './published.ts';
import { item, type Random } from './random.ts';

type Traject = RecordOf<'ojgTraject'>;
type Melding = RecordOf<'melding'>;

/** Begun in 2019: not published. Nor is at how many practices an OJG works (the percentage in the scan is damaged). */
const chosenOjg = { trajecten2019: 88, praktijken: 9, opSchool: 26 } as const;

/** The GP practices with their GPs, the agreements with WIJ, the trajecten of the OJG and the starts of jeugdhulp. */
export function ojg(
  random: Random,
  keys: Keys,
  people: People,
  meldingen: readonly Melding[],
  personOf: ReadonlyMap<string, Person>,
): {
  huisartsenpraktijk: RecordOf<'huisartsenpraktijk'>[];
  huisarts: RecordOf<'huisarts'>[];
  ojgInzet: RecordOf<'ojgInzet'>[];
  ojgTraject: Traject[];
  verwijzing: RecordOf<'verwijzing'>[];
} {
  const { huisartsenpraktijk, huisarts } = register();
  const withOjg = huisartsenpraktijk.slice(0, chosenOjg.praktijken).map((row) => row.praktijkId);
  const ojgInzet = withOjg.map((praktijkId, i) => ({
    praktijkId,
    // Two began in 2018, three in 2019, four in 2020.
    ingangsdatum: iso(dayOf(i < 2 ? 2018 : i < 5 ? 2019 : 2020, (i % 3) + 1, 1)),
    bezet: i !== 7,
  }));
  const trajecten = [
    ...trajectenOf(2019, chosenOjg.trajecten2019, 0, withOjg.slice(0, 2)),
    ...trajectenOf(2020, figure('O12'), chosenOjg.opSchool, withOjg.slice(0, 7)),
  ];
  plant(
    'ojgMeldingOnbekend',
    trajecten.filter(({ meldingId }) => meldingId),
    random,
    (row, number) => {
      row.meldingId = nowhere('M', number);
    },
  );
  plant(
    'ojgZonderUitkomst',
    trajecten.filter(({ einddatum }) => einddatum),
    random,
    (row) => {
      row.uitkomst = null;
    },
  );
  return {
    huisartsenpraktijk,
    huisarts,
    ojgInzet,
    ojgTraject: trajecten,
    verwijzing: verwijzingen(trajecten),
  };

  /** 51 practices and 148 GPs at the end of 2020; two practices and some GPs had gone by then. */
  function register() {
    const practices: RecordOf<'huisartsenpraktijk'>[] = [];
    const doctors: RecordOf<'huisarts'>[] = [];
    const number = figure('O01');
    for (let n = 0; n < number + 2; n++) {
      practices.push({
        praktijkId: keys.next('HP'),
        inGemeenteVan: iso(dayOf(random.between(1985, 2017), random.between(1, 12), 1)),
        inGemeenteTot: n < number ? null : iso(LAST_DAY[n === number ? 2019 : 2020] - 92),
      });
    }
    const inPractice = (huisartsId: string, place: number, tot: string | null = null) => {
      const { praktijkId, inGemeenteVan } = item(practices, place);
      const since = (parseDay(inGemeenteVan ?? '') ?? 0) + random.below(400);
      doctors.push({
        huisartsId,
        praktijkId,
        van: iso(since),
        tot: tot === null ? null : iso(parseDay(tot) ?? 0),
      });
    };
    for (let n = 0; n < figure('O02'); n++) {
      inPractice(keys.next('HA'), n < number ? n : random.below(number));
    }
    for (let n = 0; n < 6; n++) inPractice(item(doctors, n * 7).huisartsId, (n * 7 + 11) % number);
    for (let n = 0; n < 11; n++) {
      inPractice(keys.next('HA'), random.below(number), iso(FIRST_DAY[2019] + random.below(700)));
    }
    for (const [n, { inGemeenteTot }] of practices.entries()) {
      if (inGemeenteTot) inPractice(keys.next('HA'), n, inGemeenteTot);
    }
    return { huisartsenpraktijk: practices, huisarts: doctors };
  }

  function trajectenOf(year: 2019 | 2020, number: number, school: number, at: readonly string[]) {
    const last = iso(LAST_DAY[year] - 14);
    const of = (melder: Melding['soortMelder']) =>
      meldingen.filter(
        ({ soortMelder, begindatum }) =>
          soortMelder === melder &&
          begindatum?.startsWith(String(year)) === true &&
          begindatum <= last,
      );
    const reported = { huisarts: of('Huisarts OJG'), school: of('School OJG') };
    const made: { row: Omit<Traject, 'trajectId'>; begin: number }[] = [];
    for (let n = 0; n < number; n++) {
      const plaats = n < school ? 'school' : 'huisarts';
      const melding = reported[plaats][n < school ? n : n - school];
      const asked = melding
        ? (parseDay(melding.begindatum ?? '') ?? 0)
        : workday(random.between(FIRST_DAY[year], LAST_DAY[year] - 20));
      const begin = Math.min(workday(asked + random.between(0, 14)), LAST_DAY[year]);
      const person = personOf.get(melding?.meldingId ?? '') ?? people.someone('kind', 0.3);
      const ended = known(
        workday(
          begin +
            duration(random, [
              [0, 14],
              [0.5, 80],
              [0.9, 190],
              [1, 330],
            ]),
        ),
      );
      made.push({
        begin,
        row: {
          persoonId: person.id,
          praktijkId: plaats === 'huisarts' ? random.pick(at) : null,
          meldingId: melding?.meldingId ?? null,
          datumVerwijzing: iso(asked),
          begindatum: iso(begin),
          einddatum: ended ?? null,
          aardHoofdvraag: random.pick(aard),
          aardNevenvragen: random.chance(0.3) ? [random.pick(aard)] : null,
          uitkomst: ended === undefined ? null : random.weighted(uitkomsten),
          plaats,
          gesprekken: ended === undefined ? null : random.between(1, figure('O13')),
        },
      });
    }
    return made
      .sort((one, other) => one.begin - other.begin)
      .map(({ row }) => ({ trajectId: keys.next('T'), ...row }));
  }

  /** New starts of jeugdhulp with who referred; some follow on a traject of the OJG. Invented. */
  function verwijzingen(done: readonly Traject[]): RecordOf<'verwijzing'>[] {
    const referred = done.filter(({ uitkomst }) => uitkomst === 'specialistische ggz');
    return [2019, 2020].flatMap((year) =>
      Array.from({ length: year === 2019 ? 1150 : 1240 }, () => {
        const day = workday(dayOf(year, 1, 1) + random.below(360));
        const traject = random.chance(0.03)
          ? referred.find(({ einddatum }) => {
              const ended = parseDay(einddatum ?? '') ?? 0;
              return ended <= day && ended > day - 90;
            })
          : undefined;
        return {
          verwijzingId: keys.next('V'),
          persoonId: traject?.persoonId ?? people.someone('kind', 0.6).id,
          datum: iso(day),
          verwijzerType: traject ? ('02' as const) : random.weighted(verwijzers),
          productcode: random.pick(['JA1', 'JA2', 'JA3', 'JA4']),
          ojgTrajectId: traject?.trajectId ?? null,
        };
      }),
    );
  }
}

const aard = [
  'opvoeding',
  'gedrag',
  'angst/stemming',
  'school/leren',
  'scheiding',
  'gezinsproblematiek',
  'lichamelijk onverklaard',
  'sociale contacten',
  'anders',
] as const;

/** In the proportions that the NJi found elsewhere. */
const uitkomsten = [
  ['zelf afgehandeld', 50],
  ['WIJ/wijkteam', 12],
  ['vrij toegankelijk', 2],
  ['basis-ggz', 4],
  ['specialistische ggz', 18],
  ['jeugdhulp-/lvb-aanbieder', 5],
  ['medisch', 2],
  ['voortijdig gestopt', 4],
  ['onbekend', 3],
] as const;

const verwijzers = [
  ['01', 34],
  ['02', 38],
  ['03', 5],
  ['04', 13],
  ['05', 6],
  ['06', 1],
  ['08', 3],
] as const;
