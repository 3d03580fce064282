import type { Accounting } from './accounting.ts';
import type { Element } from './element.ts';

/** What WIJ Groningen accounts for in the running of its own organisation. */
export type Bedrijfsvoering = Element &
  Accounting & {
    /** The cell of the norm. */
    readonly norm: Element;
    readonly frequency: 'kwartaal' | 'halfjaar';
  };
