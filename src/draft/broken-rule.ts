import type * as z from 'zod';
import { nearest, nearestFew } from '../util/index.ts';

/** A rule of a shape that is broken: where, and what is asked there, in Dutch. */
export type BrokenRule = { readonly path: readonly PropertyKey[]; readonly message: string };

type Issue = z.core.$ZodIssue;

/**
 * The first rule that a failed reading broke. Of a choice between shapes it is the rule of the shape that comes nearest:
 * the one with the fewest broken rules, and of those the one that goes deepest.
 *
 * @param issues what zod found, of a reading with `error: ruleText`; the path is empty where there is none
 */
export function brokenRule(issues: readonly Issue[]): BrokenRule {
  const [issue] = issues;
  if (issue === undefined) return { path: [], message: 'voldoet niet' };
  const shapes = issue.code === 'invalid_union' ? issue.errors.filter(isAnything) : [];
  const [shape] = shapes.toSorted((a, b) => a.length - b.length || depth(b) - depth(a));
  const inner = shape ?? (issue.code === 'invalid_key' ? issue.issues : undefined);
  if (inner === undefined || inner.length === 0) return issue;
  // A name that is not known tells more than the name that it should have been.
  const named = inner.toSorted((a, b) => Number(isName(b)) - Number(isName(a)));
  const { path, message } = brokenRule(named);
  return { path: [...issue.path, ...path], message };
}

const isAnything = (issues: readonly Issue[]) => issues.length > 0;
const isName = ({ code }: Issue) => code === 'unrecognized_keys';

/** How many steps in lies what is wrong. */
const depth = (issues: readonly Issue[]): number =>
  Math.max(
    ...issues.map(
      (issue) =>
        issue.path.length +
        (issue.code === 'invalid_union'
          ? Math.max(0, ...issue.errors.filter(isAnything).map(depth))
          : 0),
    ),
  );

/** What is asked where a rule of a shape is broken, in Dutch: the `error` of a reading by zod. */
export function ruleText(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `ontbreekt (verwacht: ${kindWord(issue.expected)})`
        : `moet ${kindWord(issue.expected)} zijn, en is ${shown(issue.input)}`;
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, namesOf(issue.inst))).join('; ');
    case 'invalid_value':
      return oneOf(issue.input, issue.values.map(String));
    case 'too_small':
      return `moet ${amount(issue.origin, 'minstens', issue.minimum)} zijn`;
    case 'too_big':
      return `moet ${amount(issue.origin, 'hoogstens', issue.maximum)} zijn`;
    case 'not_multiple_of':
      return `moet een veelvoud van ${issue.divisor} zijn, en is ${shown(issue.input)}`;
    case 'invalid_format':
      return `${shown(issue.input)} ${issue.format === 'date' ? 'is geen dag (zo: 2022-12-31)' : `heeft niet de vorm die hier hoort${issue.pattern === undefined ? '' : ` (patroon ${issue.pattern})`}`}`;
    case 'invalid_key':
      return 'de naam heeft niet de vorm die hier hoort';
    case 'invalid_union':
      return issue.input === undefined
        ? 'ontbreekt'
        : `${shown(issue.input)} past bij geen van de vormen die hier mogen`;
    default:
      return `${shown(issue.input)} voldoet hier niet`;
  }
}

/** The names that an object may have. */
function namesOf(schema: unknown): readonly string[] {
  const { _zod } = (schema ?? {}) as { readonly _zod?: { readonly def?: { shape?: object } } };
  return Object.keys(_zod?.def?.shape ?? {});
}

function unknownKey(key: string, names: readonly string[]): string {
  const near = nearest(key, names);
  const may = names.length === 0 ? '' : ` Hier mag: ${listed(key, names)}`;
  return `‘${key}’ is hier geen naam.${near === undefined ? may : ` Bedoelde u ${near}?`}`;
}

function oneOf(input: unknown, values: readonly string[]): string {
  const is = input === undefined ? 'ontbreekt, en' : `is ${shown(input)}, en`;
  if (values.length === 1) return `${is} moet ${values[0]} zijn`;
  const near = typeof input === 'string' ? nearest(input, values) : undefined;
  return `${is} moet een zijn van ${listed(input, values)}${near === undefined ? '' : `. Bedoelde u ${near}?`}`;
}

/** How many names a message lists; of more it gives the nearest, and how many there are. */
const LISTED = 12;
const NEAREST = 3;

function listed(input: unknown, names: readonly string[]): string {
  if (names.length <= LISTED) return names.join(', ');
  const some =
    typeof input === 'string' ? nearestFew(input, names, NEAREST) : names.slice(0, NEAREST);
  return `${names.length}, waaronder ${some.join(', ')}`;
}

const amount = (origin: string, least: string, bound: number | bigint) =>
  origin === 'string'
    ? `${least} ${bound} ${bound === 1 ? 'teken' : 'tekens'} lang`
    : ['array', 'set', 'map'].includes(origin)
      ? `een lijst van ${least} ${bound}`
      : `${least} ${bound}`;

const kindWords: { readonly [kind: string]: string } = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  tuple: 'een lijst',
  object: 'een object',
  record: 'een object',
  null: 'null',
  never: 'afwezig',
};
const kindWord = (kind: string) => kindWords[kind] ?? 'iets anders';

/** What stands there, short. */
function shown(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'een lijst';
  if (typeof input === 'object') return 'een object';
  if (typeof input === 'string') return `‘${input.slice(0, 60)}’`;
  return typeof input === 'number' || typeof input === 'boolean' ? String(input) : 'iets anders';
}
