/**
 * What the layout puts before or between clauses and no clause contains. Each is one word, with white space on both
 * sides. Anything else that no wording holds is text that was left out: a full stop as much as a sentence.
 */

/** Before a clause, at the start of a line: a bullet, the number of a list or a table, the mark of a footnote. */
const AT_START = /^(?:[-•○]|\d{1,2}[.)]|[¹²³⁴⁵⁶⁷⁸⁹])$/u;
/** Between clauses in a list that the conversion put on one line. */
const IN_LIST = /^[-•○o]$/u;
/** Between the cells of a Markdown table. */
const IN_TABLE = /^\|$/u;
/** The rule under a row of a table, a bullet without text. */
const RULE = /^[-|\s]+$/u;

/** Which words of a line may stand outside every clause, by the line as its document has it. */
export function markersOf(line: string): {
  readonly rule: boolean;
  readonly allows: (word: string, first: boolean) => boolean;
} {
  const list = /<ul\b/i.test(line);
  const table = /^(?:- )?\|/.test(line);
  return {
    rule: RULE.test(line),
    allows: (word, first) =>
      (first && AT_START.test(word)) ||
      (list && IN_LIST.test(word)) ||
      (table && IN_TABLE.test(word)),
  };
}
