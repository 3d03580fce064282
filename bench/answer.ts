/** The answers that every engine must give, and ours. Medians and p90 follow from the histogram, by nearest rank. */
import { calculate } from '../src/calculate/index.ts';
import type { Dataset } from '../src/dataset/index.ts';
import { month, quarter } from '../src/model/index.ts';
import { calendar, terms } from '../src/norms/index.ts';
import { categorie, soortAfhandeling, soortMelding, verwijzerType } from '../src/records/index.ts';
import { perMonth, perQuarter } from './measures.ts';

export const months = [7, 8, 9] as const;
export const period = quarter(2025, 3);
export const peildatum = '2025-12-31';

type Pair = readonly [number, number];
type Parts = { readonly [label: string]: number };

export type Answer = {
  readonly direct: readonly Pair[];
  readonly soort: Parts;
  readonly afhandeling: Parts;
  readonly histogram: readonly Pair[];
  readonly zesWeken: number;
  readonly open: Pair;
  readonly klachten: Pair;
  readonly gegrond: Pair;
  readonly ojg: Pair;
  readonly bedrag: number;
  readonly categorie: Parts;
  readonly verwijzer: Parts;
  readonly indicaties: readonly number[];
};

/** The number of each label, 0 where there is none, in the order of the list. */
export const partsOf = (labels: readonly string[], of: (label: string) => number): Parts =>
  Object.fromEntries(labels.map((label) => [label, of(label)]));

/** A new calculation each time: no answer of an earlier report is kept. */
export function ours(data: Dataset): Answer {
  const count = calculate(data, { terms, calendar }, peildatum);
  const q = (name: keyof typeof perQuarter) => count(perQuarter[name], period);
  const meldingen = q('meldingen');
  const bedrag = q('bedrag');
  const parts = (tally: typeof meldingen, name: string, labels: readonly string[]) => {
    const found = new Map(
      tally.groups.map(({ by, counts }) => [by[name], counts.count ?? counts.cents]),
    );
    return partsOf(labels, (label) => found.get(label) ?? 0);
  };
  const share = ({ counts: { teller = 0, noemer = 0 } }: ReturnType<typeof q>): Pair => [
    teller,
    noemer,
  ];
  return {
    direct: months.map((number) => share(count(perMonth.direct, month(2025, number)))),
    soort: parts(meldingen, 'soort', soortMelding),
    afhandeling: parts(meldingen, 'afhandeling', soortAfhandeling),
    histogram: q('doorlooptijd').counts.histogram ?? [],
    zesWeken: q('zesWeken').counts.teller ?? 0,
    open: [q('openMeldingen').counts.count ?? 0, q('openOnderzoeken').counts.count ?? 0],
    klachten: share(q('klachten')),
    gegrond: share(q('gegrond')),
    ojg: share(q('ojg')),
    bedrag: bedrag.counts.cents ?? 0,
    categorie: parts(bedrag, 'categorie', categorie),
    verwijzer: parts(bedrag, 'verwijzer', verwijzerType),
    indicaties: months.map(
      (number) => count(perMonth.indicaties, month(2025, number)).counts.count ?? 0,
    ),
  };
}
