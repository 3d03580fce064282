/** Answers by their question. Together they take no more than some memory: what was asked longest ago goes first. */
export type Kept = {
  /** The answer to a question, worked out where it is not there. Shared: not to be written in. */
  once<T>(question: string, make: () => T): T;
  has(question: string): boolean;
};

/** An answer is a byte or four for each row of a table: of a million rows this is some hundred. */
const MOST_BYTES = 256e6;

export function answersKept(mostBytes = MOST_BYTES): Kept {
  const answers = new Map<string, { readonly answer: unknown; readonly bytes: number }>();
  let held = 0;
  return {
    once<T>(question: string, make: () => T): T {
      const known = answers.get(question);
      if (known !== undefined) {
        // Now it is the last one that was asked.
        answers.delete(question);
        answers.set(question, known);
        return known.answer as T;
      }
      const answer = make();
      const bytes = BYTES_A_QUESTION + bytesOf(answer);
      answers.set(question, { answer, bytes });
      held += bytes;
      for (const [oldest, { bytes: freed }] of answers) {
        if (held <= mostBytes || oldest === question) break;
        answers.delete(oldest);
        held -= freed;
      }
      return answer;
    },
    has: (question) => answers.has(question),
  };
}

const BYTES_A_QUESTION = 300;
const BYTES_A_NUMBER = 8;

/** About how many bytes the numbers of an answer take. */
function bytesOf(answer: unknown): number {
  if (ArrayBuffer.isView(answer)) return answer.byteLength;
  if (typeof answer !== 'object' || answer === null) return 0;
  if (Array.isArray(answer) && typeof answer[0] === 'number') return answer.length * BYTES_A_NUMBER;
  const parts = answer instanceof Map ? [...answer.values()] : Object.values(answer);
  return parts.reduce<number>((sum, part) => sum + bytesOf(part), 0);
}
