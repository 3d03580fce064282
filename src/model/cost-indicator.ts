import type { Accounting } from './accounting.ts';
import type { Element } from './element.ts';

/** A figure of costs that is followed. */
export type CostIndicator = Element &
  Accounting & {
    readonly domain: 'jeugd' | 'wmo';
    readonly quantity: 'declaratiewaarde' | 'indicatiewaarde' | 'kosten';
    /** The part of the costs, as the table names it; the wording is the indicator itself. */
    readonly part: Element;
    /** The cell of the norm. The norm as data stands among the norms of the agreement. */
    readonly norm: Element;
    /** How often it is analysed. */
    readonly frequency: 'maand';
    /** The code of the footnote at it. */
    readonly footnote?: string;
  };
