/**
 * A piece of SQL with the layer of the statement in which it can be evaluated: all that it reads is made in layers below.
 * Nothing becomes a piece of SQL but what this folder wrote itself: a value is a parameter, a name is quoted.
 */
export type Expression = { readonly sql: string; readonly level: number };

/** Writes SQL round other pieces of SQL and whole numbers. A text cannot be put in: it goes by a parameter. */
export function sql(
  texts: TemplateStringsArray,
  ...parts: readonly (Expression | number)[]
): Expression {
  let written = texts[0] ?? '';
  let level = 0;
  for (const [index, part] of parts.entries()) {
    if (typeof part === 'number') written += wholeText(part);
    else {
      written += part.sql;
      level = Math.max(level, part.level);
    }
    written += texts[index + 1] ?? '';
  }
  return { sql: written, level };
}

function wholeText(number: number): string {
  if (!Number.isSafeInteger(number)) throw new RangeError(`${number} is no whole number`);
  return String(number);
}

export const TRUE: Expression = sql`true`;
export const FALSE: Expression = sql`false`;

/** All of these, or one of these; of none, yes and no. */
export function joined(word: 'and' | 'or' | ',', parts: readonly Expression[]): Expression {
  const [first, ...rest] = parts;
  if (first === undefined) return word === 'and' ? TRUE : FALSE;
  if (rest.length === 0) return first;
  const separator = word === ',' ? ', ' : ` ${word} `;
  const written = parts.map((part) => part.sql).join(separator);
  return {
    sql: word === ',' ? written : `(${written})`,
    level: Math.max(...parts.map((part) => part.level)),
  };
}
