import { counted } from '../../diff/index.ts';
import type { Comparability } from '../../model/index.ts';
import type { Diff } from './diff.ts';
import type { ViewPart } from './part.ts';
import type { DiffView, ViewRow } from './view.ts';

/** What became of some indicators of the older year, by whether their numbers may be compared. */
export type Fates = {
  readonly name: FateName;
  /** In words: `niet vergelijkbaar`. */
  readonly title: string;
  /** How many indicators of the older year. */
  readonly count: number;
  /** The rows that tell of them, each once. */
  readonly rows: readonly ViewRow[];
  /** Their codes, of what has no row: nothing about them differs. */
  readonly unchanged: readonly ViewPart['key'][];
};
export type FateName = Comparability['series'] | 'gewijzigd' | 'vervallen' | 'onbekend' | 'gelijk';

/** The groups in which the indicators of the older year fall, in a fixed order; those with none are left out. */
export function fatesOf(diff: Diff, { rows }: DiffView): Fates[] {
  const found = countedCodes(diff.from).map((code) => {
    const row = rows.find(({ was }) => was.some(({ key }) => key === code));
    return { code, row, name: nameOf(row) };
  });
  return fates.flatMap(([name, title]) => {
    const own = found.filter((item) => item.name === name);
    if (own.length === 0) return [];
    return [
      {
        name,
        title,
        count: own.length,
        rows: [...new Set(own.flatMap(({ row }) => row ?? []))],
        unchanged: own.flatMap(({ code, row }) => (row === undefined ? [code] : [])),
      },
    ];
  });
}

const fates: readonly (readonly [FateName, string])[] = [
  ['gewijzigd', 'gewijzigd'],
  ['vervallen', 'vervallen'],
  ['ja', 'vergelijkbaar'],
  ['voorwaardelijk', 'onder voorwaarde'],
  ['nee', 'niet vergelijkbaar'],
  ['n.v.t.', 'geen getal'],
  ['onbekend', 'niet bekend'],
  ['gelijk', 'zonder verschil'],
];

function nameOf(row: ViewRow | undefined): FateName {
  if (row === undefined) return 'gelijk';
  if (row.series !== null) return row.series;
  return row.label === 'onbekend' || row.label === 'vervallen' ? row.label : 'gewijzigd';
}

/** The codes of whatever a document counts. */
export function countedCodes(document: Diff['from']): string[] {
  const lists = document as unknown as {
    readonly [list: string]: readonly { readonly code: string }[] | undefined;
  };
  return counted.flatMap((list) => (lists[list] ?? []).map(({ code }) => code));
}
