import type {
  Condition,
  HeldIn,
  MeasureOver,
  Overlap,
  Population,
  RatioMeasure,
  RecordType,
} from '../model/index.ts';

/** A set of record types, by name. */
export type Records = { readonly [name: string]: RecordType };

/** The fields of a record type with what they hold, never empty. */
export type Shape<R extends Records, N extends keyof R> = {
  [K in keyof R[N]['fields']]: HeldIn<R[N]['fields'][K]>;
};

type References<R extends Records, N extends keyof R> = R[N]['references'];

/** A path names a reference without `Id`: `meldingId` is gone through as `melding`. */
type Step<K extends string> = K extends `${infer Name}Id` ? Name : K;

type Paths<R extends Records, N extends keyof R, Depth extends 0 | 1 | 2> =
  | (keyof Shape<R, N> & string)
  | (Depth extends 0
      ? never
      : {
          [K in keyof References<R, N> & string]: References<R, N>[K] extends infer T extends
            keyof R & string
            ? `${Step<K>}.${Paths<R, T, Depth extends 2 ? 1 : 0>}`
            : never;
        }[keyof References<R, N> & string]);

type ReferenceOfStep<R extends Records, N extends keyof R, S extends string> = {
  [K in keyof References<R, N> & string]: Step<K> extends S ? References<R, N>[K] : never;
}[keyof References<R, N> & string];

type ValueAt<R extends Records, N extends keyof R, P extends string> = P extends keyof Shape<R, N>
  ? Shape<R, N>[P]
  : P extends `${infer S}.${infer Rest}`
    ? ReferenceOfStep<R, N, S> extends infer T extends keyof R
      ? ValueAt<R, T, Rest>
      : never
    : never;

/** All that can be asked of a record: its own fields, and those of the records it refers to, at most two steps away. */
export type FieldsOf<R extends Records, N extends keyof R> = {
  [P in Paths<R, N, 2>]: ValueAt<R, N, P>;
};

/** The fields of a record type that hold a key: its own, or that of a record it refers to. */
type KeyFields<R extends Records, N extends keyof R> = (
  | R[N]['key'][number]
  | keyof References<R, N>
) &
  string;

/** What can be asked of records of another type that share a key with this one. */
export type RelatedTo<R extends Records, N extends keyof R> = {
  [M in keyof R & string]: {
    readonly record: M;
    readonly where?: Condition<FieldsOf<R, M>, never, never>;
  } & (
    | { readonly on: KeyFields<R, M> & keyof Shape<R, N>; readonly at?: never }
    | { readonly on: KeyFields<R, M>; readonly at: Paths<R, N, 2> }
  );
}[keyof R & string];

/** The same, with a spell of theirs set against a date or spell of this record. */
export type OverlapWith<R extends Records, N extends keyof R> = {
  [M in keyof R & string]: Extract<RelatedTo<R, N>, { readonly record: M }> & {
    readonly spell: readonly [DateOf<R, M>, DateOf<R, M>];
  };
}[keyof R & string] &
  Pick<Overlap<FieldsOf<R, N>>, 'with' | 'days'>;

type DateOf<R extends Records, M extends keyof R> = {
  [K in keyof Shape<R, M> & string]: Shape<R, M>[K] extends `${number}-${number}-${number}`
    ? K
    : never;
}[keyof Shape<R, M> & string];

/** A measure over the records of one type, checked word by word against its schema. */
export type MeasureOf<R extends Records, N extends keyof R & string> = MeasureOver<
  N,
  FieldsOf<R, N>,
  RelatedTo<R, N>,
  OverlapWith<R, N>
>;

/** A condition on the records of one type. */
export type ConditionOf<R extends Records, N extends keyof R & string> = Condition<
  FieldsOf<R, N>,
  RelatedTo<R, N>,
  OverlapWith<R, N>
>;

/** A ratio over the records of two types. */
export type RatioOf<R extends Records> = RatioMeasure<
  {
    [N in keyof R & string]: Population<N, FieldsOf<R, N>, RelatedTo<R, N>, OverlapWith<R, N>>;
  }[keyof R & string]
>;
