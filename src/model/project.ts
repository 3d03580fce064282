import type { Accounting } from './accounting.ts';
import type { Element } from './element.ts';
import type { Amount } from './money.ts';

/** What a project may cost or must save. */
export type Normering = Element & {
  readonly kind: 'budget' | 'cost' | 'saving';
  readonly amount: Amount;
  readonly unit: 'euro';
  /** Where the money comes from, where the text says so. */
  readonly paidFrom?: string;
  /** The domain in which it must be saved, where the text names one. */
  readonly domain?: 'jeugd' | 'wmo';
  /** The year for which the figure holds. */
  readonly year: number;
};

/** A project with which the parties speed up what the agreement asks. */
export type Project = Element &
  Accounting & {
    /** Whether its saving was already booked, or comes on top of that. */
    readonly group: 'reeds-ingeboekt' | 'extra';
    readonly goals: readonly Element[];
    /** Empty where the cell is empty: there is no norm, not a norm of nothing. */
    readonly normering: readonly Normering[];
    readonly frequency: 'kwartaal';
  };
