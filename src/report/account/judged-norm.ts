import { Decimal } from 'decimal.js';
import { type Norm, type NormKind, type Period, yearToDate } from '../../model/index.ts';
import type { Told, Waarneming } from '../../told/index.ts';
import type { AccountedContract } from '../agreement/contract.ts';
import { sameDays } from '../agreement/span.ts';
import { type Amount, amountOf, amountVerdict, isAmountNorm } from '../figures/amount-verdict.ts';
import { amountsBy } from '../figures/budget.ts';
import type { MeasureOutcome } from '../figures/outcome.ts';
import { outsideText, type Verdict, verdict } from '../figures/verdict.ts';
import { dutch } from '../number/number.ts';
import { withUnit } from '../number/unit.ts';
import type { DutyOutcome } from './account.ts';
import type { Outcome } from './clause-outcome.ts';

/** A norm of the agreement in the account of one period: judged, or why not. */
export type JudgedNorm = Verdict & {
  /** The clause that sets it. */
  readonly code: string;
  readonly kind: NormKind;
  /** The measure it was set against; `null` where nothing is counted. */
  readonly measure: string | null;
  /** The figure that was given and set against it, by file and row; `null` where none was used. */
  readonly given: { readonly file: string; readonly row: number } | null;
};

type Given = Pick<Told, 'waarnemingen'>;
type Counted = readonly (MeasureOutcome & { readonly code: string })[];

/** The code under which the figure of a norm can be given. */
export const figureCodeOf = ({ figure, source }: Norm): string => figure ?? source.code;

/** The codes of an agreement under which a figure can be given for a norm alone. */
export const normCodes = ({ norms }: Pick<AccountedContract, 'norms'>): string[] =>
  norms
    .filter(({ measure }) => measure === undefined)
    .flatMap((norm) => [figureCodeOf(norm), limitCodeOf(norm) ?? []].flat());

const limitCodeOf = (norm: Norm): string | null =>
  norm.kind === 'budget' && norm.limit !== undefined && 'figure' in norm.limit
    ? norm.limit.figure
    : null;

/** Every norm of an agreement, in its order, set against what was counted or given in a period. */
export function judgedNorms(
  { norms }: Pick<AccountedContract, 'norms'>,
  period: Period,
  outcomes: readonly Outcome[],
  duties: readonly DutyOutcome[],
  told: Given,
): JudgedNorm[] {
  const counted: Counted = [...outcomes, ...duties].flatMap((one) =>
    [one, ...one.lines].flatMap((line) =>
      line.measure === undefined ? [] : [{ ...(line as MeasureOutcome), code: one.code }],
    ),
  );
  return norms.map((norm) => judged(norm, period, counted, told));
}

/** The amounts that a clause must save or may spend, set against what was counted of it or given. */
export function amountVerdicts(
  norms: readonly Norm[],
  code: string,
  period: Period,
  measured: readonly MeasureOutcome[],
  told: Given,
): Verdict[] {
  const counted = measured.map((one) => ({ ...one, code }));
  return norms
    .filter((norm) => isAmountNorm(norm) && norm.source.code === code)
    .map((norm) => {
      const { norm: id, title, verdict: found, text, tells } = judged(norm, period, counted, told);
      return { norm: id, title, verdict: found, text, ...(tells !== undefined && { tells }) };
    });
}

function judged(norm: Norm, period: Period, counted: Counted, told: Given): JudgedNorm {
  const base = { code: norm.source.code, kind: norm.kind, measure: null, given: null };
  const none = (text: string): JudgedNorm => ({
    ...base,
    norm: norm.id,
    title: norm.title,
    verdict: 'not-applicable',
    text,
  });
  const outside = outsideText(norm, period);
  if (outside !== null) return none(outside);
  const own = ofMeasure(norm, counted);
  if (isAmountNorm(norm)) return { ...base, ...amountJudged(norm, period, own, counted, told) };
  if (own !== undefined) {
    const found =
      own.norms.find((one) => one.norm === norm.id) ??
      verdict(norm, period, { figures: own, bounds: own.bounds });
    return { ...base, ...found, measure: own.measure };
  }
  if (norm.measure !== undefined) return none('er is geen waarde');
  const figure = told.waarnemingen.find(
    (one) =>
      one.code === figureCodeOf(norm) &&
      (sameDays(one, period) || sameDays(one, yearToDate(period) ?? period)),
  );
  const given = figure === undefined ? null : { file: figure.file, row: figure.row };
  if (norm.kind === 'monitor-only') {
    return { ...none(followText(norm, figure)), given, tells: toldBy(norm, figure) };
  }
  if (norm.kind === 'growth')
    return {
      ...none('er is geen eerdere waarde om mee te vergelijken'),
      verdict: 'undecided',
      given,
    };
  if (figure === undefined) return none(norm.unmeasured ?? 'er is geen waarde');
  return { ...base, ...givenVerdict(norm, period, figure), given };
}

/** What counts the measure of a norm: in its own clause where that has it. */
function ofMeasure(norm: Norm, counted: Counted): Counted[number] | undefined {
  if (norm.measure === undefined) return undefined;
  const found = counted.filter(({ measure }) => measure === norm.measure);
  return found.find(({ code }) => code === norm.source.code) ?? found[0];
}

function amountJudged(
  norm: Parameters<typeof amountVerdict>[0],
  period: Period,
  own: Counted[number] | undefined,
  counted: Counted,
  told: Given,
): Verdict & Pick<JudgedNorm, 'measure' | 'given'> {
  const figure = told.waarnemingen.find(
    (one) =>
      own === undefined &&
      one.code === figureCodeOf(norm) &&
      one.from === norm.from &&
      one.to === period.to,
  );
  const realised = own === undefined ? givenAmount(figure) : countedAmount(norm, own, counted);
  return {
    ...amountVerdict(norm, period, realised, limitOf(norm, counted, told)),
    measure: own?.measure ?? null,
    given: figure === undefined ? null : { file: figure.file, row: figure.row },
  };
}

/** The amount that was counted, with what of it has a budget: that of a year may be of some parts only. */
function countedAmount(norm: Norm, own: Counted[number], counted: Counted): Amount | null {
  const amount = amountOf(own);
  const limit = norm.kind === 'budget' ? norm.limit : undefined;
  if (amount === null || limit === undefined || !('measure' in limit)) return amount;
  const whole = counted.find(({ measure }) => measure === limit.measure);
  const names = (one: Counted[number]) => new Set(one.groups.flatMap(({ by }) => Object.keys(by)));
  const by =
    whole === undefined ? undefined : [...names(whole)].find((name) => names(own).has(name));
  if (whole === undefined || by === undefined) return amount;
  const there = amountsBy(whole, by);
  const cents = [...amountsBy(own, by)].reduce(
    (sum, [label, part]) => sum + (there.has(label) ? part.cents : 0),
    0,
  );
  return { ...amount, budgeted: new Decimal(cents).div(100) };
}

/** What a budget is, where the text leaves that to another document. */
function limitOf(norm: Norm, counted: Counted, told: Given): Amount | null {
  if (norm.kind !== 'budget' || norm.limit === undefined) return null;
  const { limit } = norm;
  if ('measure' in limit) return amountOf(counted.find(({ measure }) => measure === limit.measure));
  return givenAmount(
    told.waarnemingen.find(
      (one) =>
        one.code === limit.figure && sameDays(one, { from: norm.from, to: norm.to ?? one.to }),
    ),
  );
}

const givenAmount = (figure: Waarneming | undefined): Amount | null =>
  figure?.value == null ? null : { euro: new Decimal(figure.value), empty: 0 };

function givenVerdict(norm: Norm, period: Period, figure: Waarneming): Verdict {
  const { teller, noemer, value, suppressed } = figure;
  const figures = (a: number, b: number) => ({
    figures: { value: null, teller: a, noemer: b },
    bounds: null,
  });
  if (teller !== null && noemer !== null) return verdict(norm, period, figures(teller, noemer));
  if (norm.unit === '%' || value === null) {
    return {
      norm: norm.id,
      title: norm.title,
      verdict: 'not-applicable',
      text: suppressed
        ? 'de bron geeft het getal niet'
        : 'alleen een afgeronde waarde is opgegeven',
    };
  }
  return verdict(norm, period, figures(Math.round(value * 100), 100));
}

/** The numbers of persons and cases in the text of a norm that is only followed. */
function toldBy({ unit }: Norm, figure: Waarneming | undefined): readonly number[] {
  const { value = null, teller = null, noemer = null } = figure ?? {};
  if (value !== null) return ['%', 'dagen', 'euro'].includes(unit) ? [] : [value];
  return teller === null || noemer === null ? [] : [teller, noemer, noemer - teller];
}

function followText(
  norm: Norm & { readonly kind: 'monitor-only' },
  figure: Waarneming | undefined,
) {
  const strived =
    norm.value === null ? '' : `; streefgetal ${withUnit(dutch(norm.value), norm.unit)}`;
  const seen =
    figure?.value == null
      ? figure?.teller == null
        ? (norm.unmeasured ?? null)
        : `opgegeven ${dutch(figure.teller)} / ${dutch(figure.noemer ?? 0)}`
      : `opgegeven ${withUnit(dutch(figure.value, figure.decimals), norm.unit)}`;
  return `alleen volgen${strived}${seen === null ? '' : `; ${seen}`}`;
}
