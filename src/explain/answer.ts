/**
 * What a question about one record comes to. The answer that counts is yes or no; `no-value` tells that it rests on a
 * field that is empty, where nobody knows.
 */
export type Answer = {
  readonly holds: boolean;
  readonly truth: 'true' | 'false' | 'no-value';
  /** Of a question that consists of others: their answers in order, `null` for those that did not matter any more. */
  readonly parts: readonly (Answer | null)[];
};

const none: readonly Answer[] = [];
const yes: Answer = { holds: true, truth: 'true', parts: none };
const no: Answer = { holds: false, truth: 'false', parts: none };

/** An answer from fields that are filled. */
export const answer = (holds: boolean): Answer => (holds ? yes : no);

/** An answer that rests on an empty field. */
export const withoutValue = (holds: boolean): Answer => ({
  holds,
  truth: 'no-value',
  parts: none,
});

/** Asks one after another until an answer decides; without one, the answer is the other. */
export function untilDecided<T>(
  asks: readonly ((of: T) => Answer)[],
  of: T,
  decides: boolean,
): Answer {
  const parts: (Answer | null)[] = asks.map(() => null);
  let truth: Answer['truth'] = decides ? 'false' : 'true';
  for (const [index, ask] of asks.entries()) {
    const part = ask(of);
    parts[index] = part;
    if (part.holds === decides) return { ...part, parts };
    if (part.truth === 'no-value') truth = 'no-value';
  }
  return { holds: !decides, truth, parts };
}

/** The opposite; what rests on an empty field still does. */
export function opposite(part: Answer): Answer {
  const truth = part.truth === 'no-value' ? part.truth : part.holds ? 'false' : 'true';
  return { holds: !part.holds, truth, parts: [part] };
}
