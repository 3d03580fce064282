import { NO_DAY } from '../dataset/index.ts';
import {
  type Condition,
  type DateExpression,
  datesOfAge,
  type Overlap,
  type Population,
  type Reading,
  type Related,
  type Role,
  reader,
} from '../model/index.ts';
import { both, either, equal, filled, isBetween, type Mask, opposite, without } from './mask.ts';
import { isRole } from './reference.ts';
import { overlapping, sharing } from './related.ts';
import { answered, answersAt, type Rows } from './rows.ts';
import type { Selection, Workspace } from './selection.ts';
import { unknownCells } from './unknown.ts';

/**
 * Of each of some rows, in their order, whether a condition holds whatever is filled in where a cell is empty and unknown, and
 * whether it may hold. The plain answer lies between them; where nothing is unknown all three are one mask.
 */
type Ends = { readonly certain: Mask; readonly possible: Mask };

/** The second reading of conditions over one table. */
export type Possibly = {
  ends(condition: Condition, rows: Rows): Ends;
  /** Those of some rows of which it holds whatever is filled in, and those of which it may. */
  among(rows: Rows, condition: Condition): { readonly certain: Rows; readonly possible: Rows };
  /** Whether any row of the table may answer otherwise than it does. */
  isOpen(condition: Condition): boolean;
  /** The rows of which a date may be another one; `null` where it is none. */
  unsure(reference: string): Mask | null;
};

/** Another table, and the second reading of it. */
type Other = { readonly there: Selection; readonly may: Possibly };

/**
 * Makes the second reading. What a date says of a row is either known or may be anything: a term, an order or a period
 * is not weighed against what else is known of the row.
 *
 * @param dates the dates that the measure names
 * @param decided the fields of which the measure says what an empty cell means
 */
export function possibly(
  space: Workspace,
  chosen: Selection,
  dates: Population['dates'],
  decided: ReadonlySet<string>,
): Possibly {
  const { size } = chosen.table;
  const unknown = (path: string) => unknownCells(space, chosen, path, decided);
  const others = new Map<string, Other | null>();
  const other = (record: string) => {
    let found = others.get(record);
    if (found === undefined) {
      const there = chosen.other(record);
      found = there && { there, may: possibly(space, there, undefined, decided) };
      others.set(record, found);
    }
    return found;
  };

  const roleMasks = new Map<Role, Mask | null>();
  const unsure = (reference: string): Mask | null => {
    if (!isRole(reference)) return unknown(reference);
    let mask = roleMasks.get(reference);
    if (mask === undefined) {
      const expression = dates?.[reference];
      mask = expression === undefined ? null : unsureOf(expression);
      roleMasks.set(reference, mask);
    }
    return mask;
  };
  const unsureOf = (expression: DateExpression): Mask | null => {
    if (typeof expression === 'string') return unsure(expression);
    if (expression.after !== undefined) return unsure(expression.after);
    const parts = expression.latest ?? expression.earliest ?? expression.first ?? [];
    return anyOf(
      parts.map((part) => {
        if (typeof part === 'string') return unsure(part);
        const date = unsure(part.date);
        if (date === null && !isOpen(part.where)) return null;
        const { certain, possible } = ends(part.where, chosen.all());
        const days = chosen.days(part.date);
        const result = new Uint8Array(size);
        for (let i = 0; i < size; i++) {
          const isDay = date?.[i] === 1;
          const counts = possible[i] === 1 && (isDay || days[i] !== NO_DAY);
          if (counts && (isDay || certain[i] === 0)) result[i] = 1;
        }
        return result;
      }),
    );
  };
  const anyUnsure = (references: readonly string[]) => anyOf(references.map(unsure));

  const opens = reader<boolean>({
    is: (values) => Object.keys(values).some((path) => unknown(path) !== null),
    // Of which the measure says what an empty cell means is none unknown.
    filled: (reference) => unsure(reference) !== null,
    reached: (date) => unsure(date) !== null,
    elapsed: (date) => unsure(date) !== null,
    notAfter: (both) => anyUnsure(both) !== null,
    within: ({ from, to }) => anyUnsure([from, to]) !== null,
    during: (asked) => unsure(typeof asked === 'string' ? asked : asked.date) !== null,
    running: (spell) => anyUnsure(spell) !== null,
    age: (asked) => anyUnsure(datesOfAge(asked)) !== null,
    some: ({ record, where }) => where !== undefined && (other(record)?.may.isOpen(where) ?? false),
    overlap: ({ record, where, spell, with: own }) => {
      const found = other(record);
      if (found === null) return false;
      return (
        anyUnsure([own].flat()) !== null ||
        spell.some((date) => found.may.unsure(date) !== null) ||
        (where !== undefined && found.may.isOpen(where))
      );
    },
    all: (parts, read) => parts.some(read),
    any: (parts, read) => parts.some(read),
    not: (part, read) => read(part),
  });
  // Asked again at each place of a condition, and of each measure part.
  const open = new Map<Condition, boolean>();
  const isOpen = (asked: Condition): boolean => {
    let found = open.get(asked);
    if (found === undefined) {
      found = opens(asked);
      open.set(asked, found);
    }
    return found;
  };

  /** Of questions about other records: all rows are asked at once, since any may belong to one of those. */
  const elsewhere = new Map<Related | Overlap, Ends>();
  const asElsewhere = (asked: Related | Overlap, rows: Rows, ask: () => Ends): Ends => {
    let found = elsewhere.get(asked);
    if (found === undefined) {
      found = ask();
      elsewhere.set(asked, found);
    }
    return { certain: answersAt(rows, found.certain), possible: answersAt(rows, found.possible) };
  };

  const plain = (asked: Condition, rows: Rows): Ends => {
    const answers = chosen.answers(rows, asked);
    return { certain: answers, possible: answers };
  };
  const readingOf = (rows: Rows): Reading<Ends> => {
    const unsureAt = (references: readonly string[]): Mask | null =>
      anyOf(references.map((reference) => atRows(rows, unsure(reference))));
    /** A question about dates: of a row of which one is unsure the answer may be yes, unless another is known not to be. */
    const dated = (
      asked: Condition,
      references: readonly string[],
      needed: readonly string[] = references,
    ): Ends => {
      const answers = chosen.answers(rows, asked);
      const free = unsureAt(references);
      if (free === null) return { certain: answers, possible: answers };
      const there = needed.map((date) => {
        const [known, open] = [
          isBetween(chosen.days(date), -NO_DAY, NO_DAY - 1, rows),
          atRows(rows, unsure(date)),
        ];
        return open === null ? known : either(known, open);
      });
      return {
        certain: without(answers, free),
        possible: either(answers, [free, ...there].reduce(both)),
      };
    };
    return {
      is: (values) => {
        const fields = Object.entries(values).map(([path, value]) => {
          const wanted = [value].flat() as readonly (string | boolean)[];
          const holds = equal(chosen.column(path), wanted, path, rows);
          const free = atRows(rows, unknown(path));
          return { certain: holds, possible: free === null ? holds : either(holds, free) };
        });
        return allOf(fields);
      },
      filled: (reference) => {
        if (isRole(reference)) return dated({ filled: reference }, [reference]);
        const certain = filled(chosen.column(reference), rows);
        const free = atRows(rows, unknown(reference));
        return { certain, possible: free === null ? certain : either(certain, free) };
      },
      reached: (date) => dated({ reached: date }, [date]),
      elapsed: (date) => dated({ elapsed: date }, [date]),
      notAfter: (asked) => dated({ notAfter: asked }, asked),
      within: (asked) => dated({ within: asked }, [asked.from, asked.to]),
      during: (asked) => dated({ during: asked }, [typeof asked === 'string' ? asked : asked.date]),
      running: (spell) => dated({ running: spell }, spell, [spell[0]]),
      age: (asked) => dated({ age: asked }, datesOfAge(asked)),
      some: (asked) => {
        const found = other(asked.record);
        const { where } = asked;
        if (found === null || where === undefined) return plain({ some: asked }, rows);
        return asElsewhere(asked, rows, () => {
          const { certain, possible } = found.may.ends(where, found.there.all());
          return {
            certain: sharing(chosen, found.there, asked, certain),
            possible: sharing(chosen, found.there, asked, possible),
          };
        });
      },
      overlap: (asked) => {
        const found = other(asked.record);
        if (found === null) return plain({ overlap: asked }, rows);
        return asElsewhere(asked, rows, () => overlapEnds(asked, found));
      },
      all: (parts, read) => allOf(parts.map(read)),
      any: (parts, read) => {
        const found = parts.map(read);
        return {
          certain: found.map(({ certain }) => certain).reduce(either),
          possible: found.map(({ possible }) => possible).reduce(either),
        };
      },
      not: (part, read) => {
        const { certain, possible } = read(part);
        return { certain: opposite(possible), possible: opposite(certain) };
      },
    };
  };
  const overlapEnds = (asked: Overlap, { there, may }: Other): Ends => {
    const all = there.all();
    const each = new Uint8Array(all.length).fill(1);
    const { certain, possible } =
      asked.where === undefined ? { certain: each, possible: each } : may.ends(asked.where, all);
    // Of which the spell is unsure, in both tables: it may overlap any.
    const [here, spells] = [
      anyUnsure([asked.with].flat()),
      anyOf(asked.spell.map((date) => may.unsure(date))),
    ];
    const sure = spells === null ? certain : without(certain, spells);
    const surely = overlapping(chosen, there, asked, sure);
    const maybe = [overlapping(chosen, there, asked, possible)];
    if (spells !== null) maybe.push(sharing(chosen, there, asked, both(possible, spells)));
    if (here !== null) maybe.push(both(here, sharing(chosen, there, asked, possible)));
    return {
      certain: here === null ? surely : without(surely, here),
      possible: maybe.reduce(either),
    };
  };
  const ends = (asked: Condition, rows: Rows): Ends =>
    isOpen(asked) ? reader(readingOf(rows))(asked) : plain(asked, rows);
  const among: Possibly['among'] = (rows, asked) => {
    const { certain, possible } = ends(asked, rows);
    const surely = answered(rows, certain);
    return { certain: surely, possible: certain === possible ? surely : answered(rows, possible) };
  };
  return { ends, among, isOpen, unsure };
}

/** Where all of some questions hold. */
const allOf = (found: readonly Ends[]): Ends => ({
  certain: found.map(({ certain }) => certain).reduce(both),
  possible: found.map(({ possible }) => possible).reduce(both),
});

const atRows = (rows: Rows, mask: Mask | null): Mask | null => mask && answersAt(rows, mask);

/** The rows of any of some masks; `null` where there is none. */
export function anyOf(masks: readonly (Mask | null)[]): Mask | null {
  const found = masks.filter((mask): mask is Mask => mask !== null);
  return found.length === 0 ? null : found.reduce(either);
}
