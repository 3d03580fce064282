/** The lines that a story can have in `verhaal.md`; `tekst` is what stands there without a word before it. */
export const narrativeLines = [
  'van',
  'maatregel',
  'besloten',
  'uitgevoerd',
  'effect',
  'door',
  'tekst',
] as const;
export type NarrativeLine = (typeof narrativeLines)[number];

/** What a narrative must tell. */
export type Narrative = {
  /** In our own words, for who writes it. */
  readonly mustTell: readonly string[];
  /** The lines in which that stands; without them any story will do. */
  readonly asks?: readonly NarrativeLine[];
  /** Who must be heard apart: a line `van:` for each, with this word. */
  readonly apart?: readonly string[];
};

/** What a clause comes to: numbers, a story, something that is put off, or a rule that this version does not have. */
export type Accounting<MeasureId extends string = string, OpgaveId extends string = string> =
  | {
      /** The ids of its measures; the first is the headline, the others are its lines. */
      readonly measures: readonly [MeasureId, ...MeasureId[]];
      readonly narrative?: never;
      readonly deferred?: never;
      readonly unmeasured?: never;
    }
  | {
      readonly narrative: Narrative;
      readonly measures?: never;
      readonly deferred?: never;
      readonly unmeasured?: never;
    }
  | {
      /** The ontwikkelopgave to which the agreement puts it off. */
      readonly deferred: { readonly to: OpgaveId };
      readonly measures?: never;
      readonly narrative?: never;
      readonly unmeasured?: never;
    }
  | {
      /** A number that no record holds, or that this version of the library cannot count yet. */
      readonly unmeasured: {
        readonly kind: 'enquete' | 'inwonerreis' | 'bedrag' | 'aandeel';
        readonly why: string;
      };
      readonly measures?: never;
      readonly narrative?: never;
      readonly deferred?: never;
    };
