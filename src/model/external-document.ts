/** A document that the agreement refers to. */
export type ExternalDocument<Code extends string = string> = {
  /** Permanent, kebab-case: `focusdocument-2022`. */
  readonly id: string;
  readonly title: string;
  /** Whether its text is at hand; what is not, is unknown, never absent. */
  readonly atHand: boolean;
  /** The codes of the elements that refer to it. */
  readonly referredBy: readonly Code[];
};
