/** A form of consultation (overlegvorm) between the parties, as far as the agreement tells. */
export type Consultation<Code extends string = string> = {
  readonly id: string;
  readonly title: string;
  /** The element that names it. */
  readonly namedBy: Code;
  /** How often it is held; `null` where the agreement does not say. */
  readonly frequency: string | null;
  /** Who take part; `null` where the agreement does not say. */
  readonly participants: readonly string[] | null;
};
