import { isRole } from '../calculate/index.ts';
import {
  type Condition,
  type DateExpression,
  datesOfAge,
  type Overlap,
  type Population,
  type Reading,
  type Related,
  reader,
} from '../model/index.ts';
import type { OverName } from '../records/index.ts';
import type { Asking } from './asking.ts';
import { type Expression, joined, sql, TRUE } from './expression.ts';
import { openOver } from './open.ts';
import { equal } from './question.ts';
import { overlapping, related, type Which } from './related.ts';
import { emptyAndUnknown, mayBeUnknown, type Unknowns } from './unknown.ts';

/**
 * Whether a condition holds whatever is filled in where a cell is empty and unknown, and whether it may hold. Where nothing
 * is unknown both are the plain answer.
 */
export type Ends = { readonly certain: Expression; readonly possible: Expression };

/** The second reading of conditions over the rows of a frame: as `possibly` has it in columns. */
export type Possibly = {
  ends(condition: Condition): Ends;
  /** Whether a date may be another one; `null` where it never is. */
  unsure(reference: string): Expression | null;
};

/**
 * Makes the second reading. What nothing unknown can change is asked once, as the plain answer.
 *
 * @param dates the dates that the measure names
 */
export function possibly(asking: Asking, dates: Population['dates'], unknowns: Unknowns): Possibly {
  const { frame, date } = asking;
  const open = openOver(frame.over, dates, unknowns);

  const unsure = (reference: string): Expression | null => {
    if (!open.date(reference)) return null;
    if (!isRole(reference)) return emptyAndUnknown(frame, reference);
    const expression = dates?.[reference];
    return expression === undefined ? null : unsureOf(expression);
  };
  const unsureOf = (expression: DateExpression): Expression | null => {
    if (typeof expression === 'string') return unsure(expression);
    if (expression.after !== undefined) return unsure(expression.after);
    const parts = expression.latest ?? expression.earliest ?? expression.first ?? [];
    return anyOf(
      parts.map((part) => {
        if (typeof part === 'string') return unsure(part);
        const isUnsure = unsure(part.date);
        if (isUnsure === null && !open.condition(part.where)) return null;
        const where = ends(part.where);
        const isThere = sql`(${date(part.date)} is not null)`;
        return isUnsure === null
          ? sql`(${where.possible} and ${isThere} and not ${where.certain})`
          : sql`(${where.possible} and (${isUnsure} or (${isThere} and not ${where.certain})))`;
      }),
    );
  };
  const anyUnsure = (references: readonly string[]) => anyOf(references.map(unsure));
  const anyOf = (tests: readonly (Expression | null)[]): Expression | null => {
    const found = tests.filter((test) => test !== null);
    return found.length === 0 ? null : frame.column(joined('or', found));
  };

  const plain = (asked: Condition): Ends => {
    const holds = frame.column(asking.condition(asked));
    return { certain: holds, possible: holds };
  };
  /** A question about dates: where one is unsure the answer may be yes, unless another is known not to be there. */
  const dated = (
    asked: Condition,
    references: readonly string[],
    needed: readonly string[] = references,
  ): Ends => {
    const free = anyUnsure(references);
    const { certain: holds } = plain(asked);
    if (free === null) return { certain: holds, possible: holds };
    const there = needed.map((reference) => {
      const isUnsure = unsure(reference);
      const isThere = sql`${date(reference)} is not null`;
      return isUnsure === null ? sql`(${isThere})` : sql`(${isThere} or ${isUnsure})`;
    });
    return {
      certain: sql`(${holds} and not ${free})`,
      possible: sql`(${holds} or ${joined('and', [free, ...there])})`,
    };
  };

  /** Which records of another type certainly, and possibly, answer a condition; read over a frame of their own. */
  const which = (where: Condition | undefined, end: keyof Ends): Which => ({
    name: `${end} ${[...unknowns.decided].sort().join(' ')}`,
    of: (there) =>
      where === undefined ? TRUE : possibly(there, undefined, unknowns).ends(where)[end],
  });
  const some = (asked: Related): Ends => {
    if (!open.condition({ some: asked })) return plain({ some: asked });
    return {
      certain: related(asking, asked, which(asked.where, 'certain')),
      possible: related(asking, asked, which(asked.where, 'possible')),
    };
  };
  const overlap = (asked: Overlap): Ends => {
    if (!open.condition({ overlap: asked })) return plain({ overlap: asked });
    const { where, spell } = asked;
    const isSpellOpen = spell.some(openOver(asked.record as OverName, undefined, unknowns).date);
    /** Of those the ones of which the spell is unsure, or is not. */
    const bySpell = (end: keyof Ends, isUnsure: boolean): Which => ({
      name: `${which(where, end).name} ${isUnsure}`,
      of: (there) => {
        const may = possibly(there, undefined, unknowns);
        const unsureSpell = joined(
          'or',
          spell.flatMap((reference) => may.unsure(reference) ?? []),
        );
        const holds = which(where, end).of(there);
        return isUnsure
          ? sql`(${holds} and ${unsureSpell})`
          : sql`(${holds} and not ${unsureSpell})`;
      },
    });
    const here = anyUnsure([asked.with].flat());
    const surely = overlapping(
      asking,
      asked,
      isSpellOpen ? bySpell('certain', false) : which(where, 'certain'),
    );
    // An unsure spell, here or there, may overlap any.
    const maybe = [overlapping(asking, asked, which(where, 'possible'))];
    if (isSpellOpen) maybe.push(related(asking, asked, bySpell('possible', true)));
    if (here !== null)
      maybe.push(sql`(${here} and ${related(asking, asked, which(where, 'possible'))})`);
    return {
      certain: here === null ? surely : sql`(${surely} and not ${here})`,
      possible: joined('or', maybe),
    };
  };

  const reading: Reading<Ends> = {
    is: (values) => {
      const may = Object.entries(values).map(([path, value]) => {
        const holds = equal(asking, path, [value].flat() as readonly (string | boolean)[]);
        const isOpen = mayBeUnknown(unknowns, frame.over, path);
        return isOpen ? sql`(${holds} or ${emptyAndUnknown(frame, path)})` : holds;
      });
      return { certain: plain({ is: values }).certain, possible: joined('and', may) };
    },
    filled: (reference) => {
      if (isRole(reference)) return dated({ filled: reference }, [reference]);
      const { certain } = plain({ filled: reference });
      const isOpen = mayBeUnknown(unknowns, frame.over, reference);
      return {
        certain,
        possible: isOpen ? sql`(${certain} or ${emptyAndUnknown(frame, reference)})` : certain,
      };
    },
    reached: (reference) => dated({ reached: reference }, [reference]),
    elapsed: (reference) => dated({ elapsed: reference }, [reference]),
    notAfter: (asked) => dated({ notAfter: asked }, asked),
    within: (asked) => dated({ within: asked }, [asked.from, asked.to]),
    during: (asked) => dated({ during: asked }, [typeof asked === 'string' ? asked : asked.date]),
    running: (spell) => dated({ running: spell }, spell, [spell[0]]),
    age: (asked) => dated({ age: asked }, datesOfAge(asked)),
    some,
    overlap,
    all: (parts, read) => together('and', parts.map(read)),
    any: (parts, read) => together('or', parts.map(read)),
    not: (part, read) => {
      const { certain, possible } = read(part);
      return { certain: sql`not (${possible})`, possible: sql`not (${certain})` };
    },
  };
  const read = reader(reading);
  const ends = (asked: Condition): Ends => {
    if (!open.condition(asked)) return plain(asked);
    const { certain, possible } = read(asked);
    return { certain: frame.column(certain), possible: frame.column(possible) };
  };
  return { ends, unsure };
}

const together = (word: 'and' | 'or', ends: readonly Ends[]): Ends => ({
  certain: joined(
    word,
    ends.map(({ certain }) => certain),
  ),
  possible: joined(
    word,
    ends.map(({ possible }) => possible),
  ),
});
