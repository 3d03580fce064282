import type {
  AccountabilityCalendar,
  AgainstBudget,
  Calendar,
  Measure,
  Narrative,
  Norm,
  Period,
  Planning,
  TermId,
  TermRule,
} from '../../model/index.ts';

/** A clause of the agreement that is accounted for: the parts of it that a report reads. */
export type Clause = {
  readonly code: string;
  readonly id: string;
  readonly title: string;
  /** The code of its result; a clause on costs, on the organisation or on a project has none. */
  readonly result?: string;
  readonly wording: string | readonly { readonly text: string }[];
  readonly frequency: string;
  /** From and up to which quarter it is told, where the clause says so. */
  readonly planning?: Planning;
  readonly measures?: readonly [string, ...string[]];
  readonly narrative?: Narrative;
  readonly deferred?: { readonly to: string };
  readonly unmeasured?: { readonly kind?: string; readonly why: string };
  /** The clause asks that its number be explained. */
  readonly duiding?: true;
  /** Which of its amounts are set against a budget. */
  readonly againstBudget?: readonly AgainstBudget[];
};

/** A part of the agreement that is no indicator: what a report reads of it. */
export type Part = {
  readonly code: string;
  readonly title: string;
  readonly wording: string | readonly { readonly text: string }[];
};

/** A randvoorwaarde, with what the municipality must do in return. */
export type AuditedPart = Part & { readonly group: string; readonly counterObligation?: Part };

/** What a report needs of a contract year. Every `sva2022`-like object is one. */
export type AccountedContract = {
  readonly year: number;
  readonly title: string;
  readonly indicators: readonly Clause[];
  readonly costIndicators?: readonly Clause[];
  readonly bedrijfsvoering?: readonly Clause[];
  readonly projects?: readonly Clause[];
  readonly results: readonly {
    readonly code: string;
    readonly title: string;
    readonly spoor: number;
  }[];
  readonly sporen: readonly { readonly number: number; readonly title: string }[];
  readonly measures: { readonly [id: string]: Measure };
  readonly terms: { readonly [id in TermId]?: TermRule };
  readonly calendar: Calendar;
  readonly norms: readonly Norm[];
  /** The days for which it holds. */
  readonly period?: Pick<Period, 'from' | 'to'>;
  /** What is due when; a year without says nothing of it. */
  readonly accountability?: AccountabilityCalendar;
  readonly randvoorwaarden?: readonly AuditedPart[];
  readonly opdrachten?: readonly Part[];
  readonly obligations?: readonly Part[];
  readonly registratieEisen?: readonly Part[];
  /** What clauses are put off to: ontwikkelopgaven of the agreement itself, and those that stand elsewhere. */
  readonly ontwikkelopgaven?: readonly (Part & { readonly id: string })[];
  readonly ontwikkelopgavenElders?: readonly {
    readonly id: string;
    readonly title: string;
    readonly document: string;
    readonly number: number | null;
  }[];
  /** The measures of what is no indicator and yet has a number. */
  readonly obligationMeasures?: readonly {
    readonly code: string;
    readonly measures: readonly [string, ...string[]];
  }[];
};

/** What the yearly audit of a contract is about: the randvoorwaarden, each followed by the duty of the municipality. */
export function auditedParts(
  contract: AccountedContract,
): readonly (Part & { readonly group: string; readonly party: 'wij' | 'gemeente' })[] {
  return (contract.randvoorwaarden ?? []).flatMap(({ counterObligation, ...own }) => [
    { ...own, party: 'wij' as const },
    ...(counterObligation === undefined
      ? []
      : [{ ...counterObligation, group: own.group, party: 'gemeente' as const }]),
  ]);
}

/** To which ontwikkelopgave a clause is put off, by its number where it has one; its id where the agreement does not list it. */
export function opgaveText(
  {
    ontwikkelopgaven = [],
    ontwikkelopgavenElders = [],
  }: Pick<AccountedContract, 'ontwikkelopgaven' | 'ontwikkelopgavenElders'>,
  id: string,
): string {
  const own = ontwikkelopgaven.find((opgave) => opgave.id === id);
  if (own !== undefined) return `ontwikkelopgave ${own.code}, ${own.title}`;
  const elsewhere = ontwikkelopgavenElders.find((opgave) => opgave.id === id);
  if (elsewhere === undefined) return id;
  const { title, document, number } = elsewhere;
  return number === null
    ? `${title} (${document})`
    : `ontwikkelopgave ${number} van het ${document}, ${title}`;
}

/** The lists of clauses beside the indicators of the results, with the heading that each has in the agreement. */
const beside = [
  ['costIndicators', 'Kostenbeheersing'],
  ['bedrijfsvoering', 'Bedrijfsvoering'],
  ['projects', 'Acceleratieprojecten'],
] as const;
type Beside = (typeof beside)[number][0];

/** The codes of what a contract accounts for: `'R07-P3'`, `'K1'`. */
export type CodeOf<C extends AccountedContract> =
  | C['indicators'][number]['code']
  | { [L in Beside]: C[L] extends readonly Clause[] ? C[L][number]['code'] : never }[Beside];

/** The codes of what a contract counts, so of what can be read otherwise: also of a duty that has a number, `'V7.10'`. */
export type ReadCodeOf<C extends AccountedContract> =
  | CodeOf<C>
  | (C['obligationMeasures'] extends readonly { readonly code: infer Code extends string }[]
      ? Code
      : never);

/** All that a contract accounts for, in the order of the agreement: first by result, then what stands beside the results. */
export function clausesOf(contract: AccountedContract): readonly Clause[] {
  return [...contract.indicators, ...beside.flatMap(([list]) => contract[list] ?? [])];
}

/** A part of the account under one heading. */
export type Section = {
  readonly title: string;
  readonly parts: readonly {
    /** The result that the clauses are about; `null` for those beside the results. */
    readonly result: AccountedContract['results'][number] | null;
    readonly codes: readonly string[];
  }[];
};

/** The headings of an account: the sporen with their results, then what stands beside them. */
export function sectionsOf(contract: AccountedContract): readonly Section[] {
  const codesOf = (clauses: readonly Clause[]) => clauses.map(({ code }) => code);
  return [
    ...contract.sporen.map(({ number, title }) => ({
      title: `Spoor ${number}: ${title}`,
      parts: contract.results
        .filter(({ spoor }) => spoor === number)
        .map((result) => ({
          result,
          codes: codesOf(contract.indicators.filter((clause) => clause.result === result.code)),
        })),
    })),
    ...beside.flatMap(([list, title]) => {
      const codes = codesOf(contract[list] ?? []);
      return codes.length === 0 ? [] : [{ title, parts: [{ result: null, codes }] }];
    }),
  ];
}
