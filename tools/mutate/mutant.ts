/** One small change of the code. All mutants of a file stand in it at once; a number switches one on. */
export type Mutant = {
  readonly id: number;
  /** As `calculate/reach.ts`. */
  readonly file: string;
  /** The line it begins on, from 1. */
  readonly line: number;
  /** The text of that line, without the spaces around it. */
  readonly within: string;
  /** The code that is replaced, and what stands there instead; white space as one space. */
  readonly code: string;
  readonly instead: string;
};

/** What came of a mutant: the test that failed, or `null` where none did. */
export type Verdict = {
  readonly killedBy: string | null;
  /** It never ended, or came by the same code without end. */
  readonly isLoop: boolean;
  /** Of the tests that reach it, how many were run. */
  readonly ran: number;
  readonly reached: number;
};
