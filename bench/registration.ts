/** A random registration of one year, the same for the same number of meldingen: the harness of the team in our record types. */
import {
  afhandelingKlacht,
  categorie,
  soortAfhandeling,
  soortMelding,
  uitkomstOjg,
  verwijzerType,
} from '../src/records/index.ts';

export type Row = { readonly [field: string]: string | number | boolean | null };
export type TableName = 'melding' | 'onderzoek' | 'indicatie' | 'product' | 'klacht' | 'ojgTraject';
/** Rows that are made while they are asked for, each time the same: ten million of them never stand in memory. */
export type Tables = { readonly [record in TableName]: Iterable<Row> };

const firstDay = Date.UTC(2025, 0, 1) / 86_400_000;
const lastDay = Date.UTC(2025, 11, 31) / 86_400_000;

/** mulberry32: small, and the same everywhere. */
function randomBelow(seed: number): Below {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * n);
  };
}

const texts = new Map<number, string>();
function iso(day: number): string {
  let text = texts.get(day);
  if (text === undefined) {
    text = new Date(day * 86_400_000).toISOString().slice(0, 10);
    texts.set(day, text);
  }
  return text;
}
/** An end after the year is not known yet. */
const ended = (day: number): string | null => (day > lastDay ? null : iso(day));

/** The order of the rows: any, or by the date they begin on, as what is registered day by day stands in. */
export type RowOrder = 'any' | 'by date';

/** @param n meldingen; there are 0.97 n rows in the other tables together */
export function registration(n: number, order: RowOrder = 'any'): Tables {
  const begins = new Int32Array(n);
  const draw = randomBelow(42);
  for (let i = 0; i < n; i++) begins[i] = firstDay + draw(365);
  if (order === 'by date') begins.sort();
  /** One of so many, for a row: those of the rows that come after are not before it. */
  const placeOf = (index: number, rows: number, of: number, below: Below): number =>
    order === 'any' ? below(of) : Math.floor((index / Math.floor(rows)) * of);
  const product = categorie.map((name, index) => ({ productcode: `P${index}`, categorie: name }));
  return {
    product,
    melding: rows(n, 1, (index, below) => {
      const days = below(100) < 12 ? 1000 : Math.floor((below(1000) / 1000) ** 2 * 120);
      return {
        meldingId: `M${1_000_000 + index}`,
        begindatum: iso(begins[index] as number),
        datumAfhandeling: ended((begins[index] as number) + days),
        soortMelding: pick(below, soortMelding),
        soortAfhandeling: below(100) < 35 ? soortAfhandeling[0] : pick(below, soortAfhandeling),
        eersteVraag: below(100) < 40,
        wettelijk: below(2) === 1,
      };
    }),
    onderzoek: rows(0.45 * n, 2, (index, below) => {
      const of = placeOf(index, 0.45 * n, n, below);
      const begin = (begins[of] as number) + below(20);
      const orphan = below(1000) === 0;
      return {
        onderzoekId: `O${index}`,
        meldingId: orphan ? null : `M${1_000_000 + of}`,
        begindatum: iso(begin),
        einddatum: below(100) < 10 ? null : ended(begin + 5 + below(70)),
      };
    }),
    indicatie: rows(0.5 * n, 3, (index, below) => ({
      indicatieId: `I${index}`,
      productcode: `P${below(categorie.length)}`,
      verwijzerType: pick(below, verwijzerType),
      begindatum: iso(firstDay + placeOf(index, 0.5 * n, 365, below)),
      offertebedrag: (1000 + below(5_000_000)) / 100,
    })),
    klacht: rows(n / 250, 4, (index, below) => {
      const begin = firstDay + placeOf(index, n / 250, 365, below);
      return {
        klachtId: `K${index}`,
        ontvangstdatum: iso(begin),
        datumAfhandeling: below(10) === 0 ? null : ended(begin + below(60)),
        afhandeling: pick(below, afhandelingKlacht),
      };
    }),
    ojgTraject: rows(n / 80, 5, (index, below) => {
      const begin = firstDay + placeOf(index, n / 80, 365, below);
      return {
        trajectId: `T${index}`,
        begindatum: iso(begin),
        einddatum: ended(begin + below(150)),
        uitkomst: pick(below, uitkomstOjg),
      };
    }),
  };
}

type Below = (n: number) => number;

const pick = <T>(below: Below, list: readonly T[]): T => list[below(list.length)] as T;

function rows(
  count: number,
  seed: number,
  make: (index: number, below: Below) => Row,
): Iterable<Row> {
  return {
    *[Symbol.iterator]() {
      const below = randomBelow(seed);
      for (let index = 0; index < Math.floor(count); index++) yield make(index, below);
    },
  };
}
