import { bucketWords } from '../explain/index.ts';
import { type Bucket, buckets } from '../model/index.ts';
import {
  dutch,
  type OutcomeStatus,
  statusText,
  type Verdict,
  verdictWords,
} from '../report/index.ts';
import type { Json } from '../util/index.ts';
import type { Cause } from './cause.ts';
import type { Difference } from './difference.ts';

/** The words that a replay and a comparison with an earlier account share. */

const parts: { readonly [key: string]: string } = {
  status: 'status',
  value: 'waarde',
  teller: 'teller',
  noemer: 'noemer',
  n: 'aantal',
  median: 'mediaan',
  p90: 'p90',
  mean: 'gemiddelde',
  longest: 'langste',
  cents: 'bedrag in centen',
  records: 'aantal records',
  empty: 'zonder bedrag',
  bounds: 'marges',
  lower: 'onderkant',
  upper: 'bovenkant',
  excluded: 'niet meegeteld',
  groups: 'uitsplitsing',
  budgets: 'begroting',
  budgeted: 'begroot',
  unbudgeted: 'niet begroot',
  realised: 'bedrag',
  share: 'aandeel',
  difference: 'verschil',
  norms: 'norm',
  verdict: 'oordeel',
  alternatives: 'andere lezing',
  sensitivity: 'gevoeligheid',
  compare: 'vergelijking',
  'year-to-date': 'jaar tot nu',
  'last-year': 'een jaar eerder',
  readings: 'lezing',
  formula: 'rekenregel',
  wording: 'clausule',
  title: 'titel',
  limits: 'kanttekening',
  warnings: 'waarschuwing',
  provisional: 'voorlopig',
  absent: 'wat ontbreekt',
  comment: 'duiding',
  commentAsked: 'of duiding is gevraagd',
  stories: 'verhaal',
  missing: 'wat het verhaal mist',
  reported: 'opgegeven getal',
  delivery: 'of het er is',
  deadline: 'uiterste dag',
  deliveries: 'wat gevraagd is',
  audit: 'toets',
  change: 'verandering',
  survey: 'enquête',
  answers: 'antwoorden',
  nodes: 'plaats',
  edges: 'stap',
  flow: 'verloop',
  count: 'aantal',
  begin: 'aan het begin',
  in: 'erbij',
  out: 'eraf',
  end: 'aan het eind',
  there: 'er nog',
  persons: 'personen',
  period: 'in de periode',
  backwards: 'tegen de volgorde in',
  text: 'tekst',
  due: 'of het nu gevraagd is',
  note: 'toelichting',
};

/** A part of an account in words: `vergelijking`; of what is not counted, why. */
export function partText(part: string): string {
  const reason = buckets.find((bucket) => part === bucket || part.startsWith(`${bucket}, `));
  return reason === undefined ? (parts[part] ?? part) : reasonText(reason, part);
}

function reasonText(reason: Bucket, part: string): string {
  const rule = part.slice(reason.length + 2);
  return `${bucketWords[reason]}${rule === '' ? '' : ` (${rule})`}`;
}

/** A number with as many decimals as it has: `1.234,5`. */
export const decimal = (value: number): string =>
  dutch(value, String(value).split('.')[1]?.length ?? 0);

/** One difference in words: `uitsplitsing naar melder: Politie, teller: eerst 0, nu 1`. */
export function differenceText(difference: Difference): string {
  const { where, was, is } = differenceWords(difference);
  return `${where}: eerst ${was}, nu ${is}`;
}

/** One difference in three texts: where, what it was, what it is. */
export function differenceWords({ at, before, after }: Difference): {
  readonly where: string;
  readonly was: string;
  readonly is: string;
} {
  // Of what is not counted, a reason that is not named holds for no record.
  const [was, is] = at[0] === 'excluded' ? [before ?? 0, after ?? 0] : [before, after];
  const said = (value: Json | undefined) => valueWords(at.at(-1), value) ?? sideText(value);
  return { where: placeOf(at), was: said(was), is: said(is) };
}

/** Where a value stands: `uitsplitsing naar melder: Politie, teller`. */
const placeOf = ([first = '', ...rest]: readonly string[]): string =>
  first === 'groups' && rest[0] !== undefined
    ? `uitsplitsing naar ${[rest[0].replace('=', ': '), ...rest.slice(1).map(partText)].join(', ')}`
    : [first, ...rest].map(partText).join(', ');

/** A verdict or a status, which have words of their own; `null` for what has not. */
function valueWords(key: string | undefined, value: Json | undefined): string | null {
  if (typeof value !== 'string') return null;
  if (key === 'verdict') return verdictWords[value as Verdict['verdict']] ?? null;
  if (key === 'status')
    return value === 'measured' ? 'gemeten' : statusText(value as OutcomeStatus) || null;
  return null;
}

type Counted = { readonly count: Json };

/** The longest text of a value that is shown whole. */
const LONGEST = 80;

function sideText(value: Json | undefined): string {
  if (value === undefined) return 'niet vermeld';
  if (value === null) return 'geen';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  // A bucket that is there on one side only: how many records.
  if (typeof value === 'object' && 'count' in value) return sideText((value as Counted).count);
  if (typeof value === 'number') return decimal(value);
  const text =
    typeof value === 'string'
      ? `‘${value}’`
      : Array.isArray(value)
        ? (value as readonly Json[]).map(sideText).join('; ') || 'geen'
        : partsText(value as { readonly [key: string]: Json });
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** A value that has parts, each with its name: `waarde: 12, noemer: 40`. */
const partsText = (value: { readonly [key: string]: Json }): string =>
  Object.entries(value)
    .filter(([, part]) => part !== null)
    .map(([key, part]) => `${partText(key)}: ${valueWords(key, part) ?? sideText(part)}`)
    .join(', ');

/** With what it was made differently, a line each. */
export function causeLines(causes: readonly Cause[]): string[] {
  return causes.map(({ text }) => `  – ${text}`);
}

/** Some texts, and how many more there are. */
export function some(texts: readonly string[], most: number): string[] {
  if (texts.length <= most) return [...texts];
  return [...texts.slice(0, most), `… en nog ${texts.length - most} (alle met --json)`];
}
