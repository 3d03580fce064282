import type { Element } from './element.ts';
import type { LinkQuote } from './lineage.ts';

/** One of the core functions (kernfuncties) of the WIJ teams. */
export type Kernfunctie = Element & {
  /** The code of the main task under which it stands. */
  readonly task: string;
};

/** What stands in a list under a kernfunctie. */
export type KernfunctieActiviteit = Element & {
  /** The code of the kernfunctie. */
  readonly kernfunctie: string;
  /** Whether the note calls it a task, or an example of an activity. */
  readonly kind: 'taak' | 'voorbeeld';
};

/** A subject that the note explains at a level of steering. */
export type Sturingsonderwerp = Element & {
  /** The code of the level. */
  readonly level: string;
};

/** A note that describes the WIJ teams and how they can be steered. It is no agreement. */
export type Gespreksnotitie = {
  readonly year: number;
  readonly title: string;
  readonly sources: readonly {
    readonly document: string;
    readonly title: string;
    readonly lines: number;
  }[];
  /** What is taken from it and what is not. */
  readonly coverage: { readonly complete: boolean; readonly notes: readonly string[] };
  /** The levels of steering. */
  readonly levels: readonly Element[];
  /** What steering is about at each level. */
  readonly subjects: readonly Sturingsonderwerp[];
  /** The main tasks (hoofdtaken). */
  readonly tasks: readonly Element[];
  readonly kernfuncties: readonly Kernfunctie[];
  /** What stands in a list under some of them. */
  readonly activities: readonly KernfunctieActiviteit[];
  readonly passages: readonly Element[];
};

/**
 * Parts of an agreement, or of the report of 2017, that a kernfunctie or a level of steering can be seen in, with the
 * words of both that say so. It tells what they are about, not that one came from the other.
 */
export type TaxonomyLink = {
  /** The code of the kernfunctie, the level or its subject: `KF5`, `SN3`, `SN1.4`. */
  readonly taxon: string;
  /** The year of the agreement. */
  readonly year: number;
  readonly codes: readonly string[];
  readonly why: string;
  /** Words of every code, and of the taxon or of what stands in the list under it: `KF8.5` for `KF8`. */
  readonly quotes: { readonly taxon: readonly LinkQuote[]; readonly codes: readonly LinkQuote[] };
};
