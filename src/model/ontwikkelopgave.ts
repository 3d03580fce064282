import type { Element } from './element.ts';
import type { Quarter } from './quarter.ts';

/** A part of an ontwikkelopgave, with the quarters in which it must be done. */
export type OntwikkelTaak = Element & {
  /** What comes in which quarters; empty where the text names none. */
  readonly planning: readonly {
    readonly step:
      | 'uitwerken'
      | 'testen'
      | 'uitrollen'
      | 'eerste-meting'
      | 'eerste-resultaten'
      | 'gereed';
    readonly quarters: readonly Quarter[];
  }[];
  /** The codes of the results and indicators that it must make possible. */
  readonly serves: readonly string[];
};

/** What the parties still have to work out. */
export type Ontwikkelopgave = Element & {
  /** What followed; `null` where the document leaves it empty. */
  readonly vervolg: string | null;
  /** What it consists of, where the text lists or dates that. */
  readonly tasks?: readonly OntwikkelTaak[];
};

/** An ontwikkelopgave that the agreement refers to and that stands in a document that is not at hand. */
export type OntwikkelopgaveElders = {
  readonly id: string;
  readonly title: string;
  /** Where it is said to stand. */
  readonly document: string;
  readonly number: number | null;
  readonly atHand: boolean;
  /** The codes that refer to it. */
  readonly referredBy: readonly string[];
};
