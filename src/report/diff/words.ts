import type { ChangeKind, Severity } from '../../diff/index.ts';
import type { Comparability, Relation } from '../../model/index.ts';
import { fieldWords } from './field-words.ts';

/** The words that all renderings of a diff share. */

/** What happened, in a word or two. */
export const kindWords: { readonly [K in ChangeKind]: string } = {
  added: 'toegevoegd',
  removed: 'vervallen',
  unknown: 'onbekend',
  split: 'gesplitst',
  merged: 'samengevoegd',
  reworded: 'andere tekst',
  moved: 'verplaatst',
  reordered: 'andere volgorde',
  renumbered: 'ander nummer',
  'norm-changed': 'andere norm',
  'term-changed': 'andere termijn',
  'frequency-changed': 'andere frequentie',
  'registrar-changed': 'andere registratie',
  'measure-changed': 'andere telling',
  'registration-changed': 'andere registratie-eis',
  'content-changed': 'andere inhoud',
  'document-changed': 'ander document',
  'title-changed': 'andere titel',
  'source-changed': 'andere vindplaats',
};

/** What became of it, by the lineage. */
export const relationWords: { readonly [R in Relation]: string } = {
  same: 'gelijk',
  reworded: 'anders verwoord',
  narrowed: 'versmald',
  broadened: 'verbreed',
  split: 'gesplitst',
  merged: 'samengevoegd',
  dropped: 'vervallen',
  unknown: 'onbekend',
  new: 'nieuw',
};

/** What a relation is, read from the newer year to the older. */
export const mirroredRelations: { readonly [R in Relation]: Relation } = {
  same: 'same',
  reworded: 'reworded',
  narrowed: 'broadened',
  broadened: 'narrowed',
  split: 'merged',
  merged: 'split',
  dropped: 'new',
  unknown: 'unknown',
  new: 'dropped',
};

/** How much it means for the contract. */
export const severityWords: { readonly [S in Severity]: string } = {
  high: 'zwaar',
  medium: 'middel',
  undecided: 'niet te zeggen',
  editorial: 'redactioneel',
};

/** Whether the numbers of both years may be compared. */
export function comparabilityText({ series, condition }: Comparability): string {
  if (series === 'voorwaardelijk') return `vergelijkbaar onder voorwaarde: ${condition ?? ''}`;
  const words = { ja: 'vergelijkbaar', nee: 'niet vergelijkbaar', 'n.v.t.': 'geen getal' } as const;
  return condition === undefined ? words[series] : `${words[series]}: ${condition}`;
}

/** The lists of an agreement, as headings. */
export const listWords: { readonly [list: string]: string } = {
  indicators: 'Indicatoren',
  costIndicators: 'Kostenindicatoren',
  bedrijfsvoering: 'Bedrijfsvoering',
  projects: 'Projecten',
  results: 'Resultaten',
  opdrachten: 'Opdrachten',
  obligations: 'Verplichtingen',
  regie: 'Regie',
  randvoorwaardeGroups: 'Groepen van randvoorwaarden',
  randvoorwaarden: 'Randvoorwaarden',
  registratieGroups: 'Groepen van registratie-eisen',
  registratieEisen: 'Registratie-eisen',
  ontwikkelopgaven: 'Ontwikkelopgaven',
  ontwikkelopgavenElders: 'Ontwikkelopgaven elders',
  meetlat: 'Meetlat',
  effects: 'Maatschappelijke effecten',
  kern: 'De kern',
  parts: 'Onderdelen van de set van afspraken',
  besparingen: 'Besparingen',
  besparingTotals: 'Totalen van besparingen',
  accountability: 'Verantwoording',
  consultation: 'Overleg',
  externalDocuments: 'Documenten waarnaar wordt verwezen',
  passages: 'Teksten',
  footnotes: 'Voetnoten',
  norms: 'Normen',
  measures: 'Rekenregels',
  terms: 'Termijnen',
  goals: 'Doelen',
  figures: 'Cijfers',
  attention: 'Wat aandacht had',
  done: 'Wat is gedaan',
};

/** A place in a part, in words where there are some: `frequentie`, `waarvoor geldt › de bestemming is werk`. */
export function pathText(path: string): string {
  return path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => fieldWords[step] ?? listWords[step] ?? step)
    .join(' › ');
}

/** How the two agreements are named apart: by year, and two versions of one year as the old and the new. */
export function versionNames({ from, to }: VersionYears): VersionNames {
  return from.year === to.year
    ? { before: `${from.year} (oud)`, after: `${to.year} (nieuw)` }
    : { before: String(from.year), after: String(to.year) };
}

export type VersionNames = { readonly before: string; readonly after: string };
type VersionYears = {
  readonly from: { readonly year: number };
  readonly to: { readonly year: number };
};
