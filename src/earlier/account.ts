import * as z from 'zod';
import { isoDate } from '../model/schema/index.ts';
import { type Json, SvaError } from '../util/index.ts';

/** What a report said of one thing in one period. */
export type Entry = {
  readonly period: string;
  /** The clause or duty; `deliveries` and `audit` for what stands beside them. */
  readonly code: string;
  readonly title: string;
  readonly kind: 'headline' | 'line' | 'duty' | 'duty-line' | 'beside';
  /** `null` where nothing was counted. */
  readonly measure: string | null;
  /** All that was said, without the lines. */
  readonly said: { readonly [key: string]: Json };
};

/** A report as its JSON tells it, of this version of the library or another. */
export type EarlierAccount = {
  readonly contract: number;
  readonly periods: readonly string[];
  readonly peildatum: z.infer<typeof isoDate>;
  readonly engine: string;
  readonly receipt: EarlierReceipt;
  readonly entries: readonly Entry[];
  /** What it does not tell at all, as one of a version that did not: `duties`, or a code of what stands beside. */
  readonly untold: ReadonlySet<string>;
  /** The findings in the data; `null` where the report did not list them. */
  readonly issues: readonly Json[] | null;
};

/** The receipt of a report; `asked` is `null` for one of before it was kept. */
export type EarlierReceipt = z.infer<typeof receiptShape>;

const readings = z.record(z.string(), z.string());
const receiptShape = z.looseObject({
  version: z.string(),
  definitions: z.string(),
  data: z.string(),
  told: z.string().nullable().default(null),
  readings: z.record(z.string(), readings).default({}),
  addedHolidays: z.array(z.string()).default([]),
  asked: z
    .object({
      alternatives: z.boolean(),
      sensitivity: z.boolean(),
      survival: z.boolean(),
      compare: z.boolean(),
    })
    .nullable()
    .default(null),
});
const line = z.looseObject({ measure: z.string(), title: z.string(), status: z.string() });
const outcome = z.looseObject({
  code: z.string(),
  title: z.string(),
  status: z.string(),
  measure: z.string().nullable(),
  lines: z.array(line).default([]),
});
const account = {
  period: z.string(),
  outcomes: z.array(outcome),
  deliveries: z.unknown().optional(),
  audit: z.unknown().optional(),
  duties: z.array(outcome).optional(),
  norms: z.unknown().optional(),
};
const whole = {
  contract: z.int(),
  peildatum: isoDate,
  engine: z.string().default('memory'),
  issues: z.array(z.unknown()).or(z.string()).nullable().default(null),
  receipt: receiptShape,
};
const several = z.object({ ...whole, accounts: z.array(z.object(account)).min(1) });
const single = z.object({ ...whole, ...account });

/**
 * Reads the JSON of a report. Keys that this version does not know stay, so that they can be compared.
 *
 * @param json what `JSON.parse` gave
 * @param place how messages name it, such as the path of the file
 * @throws SvaError `unreadable` for anything that is no report
 */
export function earlierAccount(json: unknown, place: string): EarlierAccount {
  if (typeof json === 'string')
    throw new SvaError(
      'unreadable',
      `‘${place}’ is geen verantwoording, maar tekst. Geef wat JSON.parse() ervan maakt, of account.toJSON().`,
      { place },
    );
  const isSeveral = typeof json === 'object' && json !== null && 'accounts' in json;
  const found = (isSeveral ? several : single).safeParse(json);
  if (!found.success) {
    const [first] = found.error.issues;
    const where =
      first === undefined || first.path.length === 0 ? '' : ` (${first.path.join('.')})`;
    throw new SvaError(
      'unreadable',
      `‘${place}’ is geen verantwoording zoals sva report --format json die schrijft: wat erin hoort te staan, ontbreekt of is van een andere soort${where}.`,
      { place },
    );
  }
  const { contract, peildatum, engine, issues, receipt } = found.data;
  if (receipt['outside'] !== undefined) {
    throw new SvaError(
      'usage',
      `‘${place}’ is gemaakt voor lezers buiten de organisatie (--outside): kleine aantallen staan er niet in, en dus is er niets mee te vergelijken of na te tellen. Gebruik de verantwoording zonder --outside.`,
      { place },
    );
  }
  const accounts = 'accounts' in found.data ? found.data.accounts : [found.data];
  const parts = ['duties', ...Object.keys(besideTitles)] as const;
  return {
    contract,
    untold: new Set(
      parts.filter((part) => accounts.every((one) => (one as Plain)[part] === undefined)),
    ),
    periods: accounts.map(({ period }) => period),
    peildatum,
    engine,
    receipt,
    issues: Array.isArray(issues) ? (issues as readonly Json[]) : null,
    entries: accounts.flatMap(({ period, outcomes, duties = [], ...beside }) => [
      ...outcomes.flatMap((one) => entriesOf(period, one, ['headline', 'line'])),
      ...duties.flatMap((one) => entriesOf(period, one, ['duty', 'duty-line'])),
      ...Object.entries(besideTitles).map(([part, title]) =>
        besideEntry(period, part, title, (beside as Plain)[part]),
      ),
    ]),
  };
}

function entriesOf(
  period: string,
  { lines, ...own }: z.infer<typeof outcome>,
  [head, further]: readonly [Entry['kind'], Entry['kind']],
): Entry[] {
  const { code, title, measure } = own;
  return [
    { period, code, title, kind: head, measure, said: own as Entry['said'] },
    ...lines.map((one) => ({
      period,
      code,
      title: one.title,
      kind: further,
      measure: one.measure,
      said: one as Entry['said'],
    })),
  ];
}

/** What stands beside the outcomes, with its title. */
const besideTitles = {
  deliveries: 'Wat gevraagd is',
  norms: 'Normen',
  audit: 'Jaarlijkse toets',
};

type Plain = { readonly [key: string]: unknown };

/** Whether an account tells of such a thing at all; what it does not is no difference with one that does. */
export function tells({ untold }: EarlierAccount, { kind, code }: Entry): boolean {
  if (kind === 'beside') return !untold.has(code);
  return !untold.has('duties') || (kind !== 'duty' && kind !== 'duty-line');
}

const besideEntry = (period: string, code: string, title: string, said: unknown): Entry => ({
  period,
  code,
  title,
  kind: 'beside',
  measure: null,
  said: { [code]: (said ?? null) as Json },
});

/** The same thing in two accounts has the same key; the headline of a clause stays it under another measure. */
export const entryKey = ({ period, code, kind, measure }: Entry): string =>
  JSON.stringify([period, code, kind, kind === 'line' || kind === 'duty-line' ? measure : null]);
