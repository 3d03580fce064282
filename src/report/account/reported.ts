import { Decimal } from 'decimal.js';
import type { Issue } from '../../dataset/index.ts';
import { countedPeriod, type Measure, type Period, type Unit } from '../../model/index.ts';
import { sampleInterval } from '../../statistics/index.ts';
import type { Told, Waarneming } from '../../told/index.ts';
import type { Clause } from '../agreement/contract.ts';
import { isOfPeriod, sameDays } from '../agreement/span.ts';
import type { Hidden } from '../number/hidden.ts';
import { dutch, rounded } from '../number/number.ts';
import { withUnit } from '../number/unit.ts';

/** A figure that was given for a clause in a period, without records. */
export type Reported<H extends Hidden = never> = {
  readonly value: Decimal | H | null;
  /** The source has the figure and does not give it. */
  readonly suppressed: boolean;
  readonly teller?: number | H;
  /** Without a teller: of how many the percentage is, which was given as it was rounded. */
  readonly noemer?: number | H;
  /** Of a survey of which the number of answers was given: the 95% interval of the share, in percents, as it is shown. */
  readonly interval?: { readonly lower: Decimal; readonly upper: Decimal };
  /** `null` where neither the clause nor its measure has a unit. */
  readonly unit: Unit | null;
  readonly decimals: number;
  /** The days that it is about. */
  readonly from: string;
  readonly to: string;
  readonly source: string | null;
  /** Where it stands. */
  readonly file: string;
  readonly row: number;
};

/**
 * The figures given for a clause in a period; the first is the one to use: that of exactly these days, else the one that
 * ends last. Of a survey those of the year in which its fieldwork ended, as when it is counted.
 */
export function reportedOf(
  { waarnemingen }: Pick<Told, 'waarnemingen'>,
  clause: Clause,
  measure: Measure | undefined,
  period: Period,
): Reported[] {
  const year = measure?.survey === undefined ? null : countedPeriod(measure, period);
  const found = waarnemingen.filter(
    (figure) =>
      figure.code === clause.code &&
      (isOfPeriod(figure, clause, period) ||
        (year !== null && figure.to >= year.from && figure.to <= year.to)),
  );
  const exact = (figure: Waarneming) => (sameDays(figure, period) ? 0 : 1);
  return found
    .toSorted(
      (a, b) => exact(a) - exact(b) || (a.to === b.to ? a.row - b.row : a.to > b.to ? -1 : 1),
    )
    .map((figure) => reported(figure, clause, measure));
}

function reported(figure: Waarneming, clause: Clause, measure: Measure | undefined): Reported {
  const { unit, decimals, fraction } = kindOf(clause, measure, figure.decimals);
  const { teller, noemer, value, suppressed, from, to, source, file, row } = figure;
  const whole = fraction && teller !== null && noemer !== null ? { teller, noemer } : null;
  const of = fraction && teller === null && noemer !== null && value !== null ? { noemer } : null;
  const isSurvey = measure?.survey !== undefined;
  return {
    value:
      whole === null
        ? value === null
          ? null
          : new Decimal(value).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP)
        : rounded(whole.teller, whole.noemer, decimals, unit === '%' ? 100 : 1),
    suppressed,
    ...whole,
    ...of,
    ...(isSurvey &&
      whole !== null &&
      intervalOf(whole.teller / whole.noemer, whole.noemer, decimals)),
    ...(isSurvey && of !== null && intervalOf((value ?? 0) / 100, of.noemer, decimals)),
    unit,
    decimals,
    from,
    to,
    source,
    file,
    row,
  };
}

/** Between which percentages the share of all lies; nothing where nobody answered. Weights were not given. */
function intervalOf(part: number, noemer: number, decimals: number): Pick<Reported, 'interval'> {
  const found = noemer === 0 ? null : sampleInterval(part, noemer);
  if (found === null) return {};
  const shown = (share: number) =>
    new Decimal(share).times(100).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  return { interval: { lower: shown(found.lower), upper: shown(found.upper) } };
}

/** In what a clause is counted, and whether that is a teller over a noemer. */
function kindOf({ unmeasured }: Clause, measure: Measure | undefined, given: number) {
  if (measure !== undefined) {
    const { unit, decimals } = measure;
    const { share, ratio, survey } = measure;
    return { unit, decimals, fraction: [share, ratio, survey].some((kind) => kind !== undefined) };
  }
  if (unmeasured?.kind === 'enquete' || unmeasured?.kind === 'aandeel')
    return { unit: '%' as const, decimals: 1, fraction: true };
  // What is called an amount may be euros or hours: the unit is not known here, and the source tells.
  return { unit: null, decimals: given, fraction: false };
}

/** What is wrong with the figures given for a clause: they contradict themselves, or are of another kind. */
export function reportedIssues(
  { waarnemingen }: Pick<Told, 'waarnemingen'>,
  clause: Clause,
  measure: Measure | undefined,
): { readonly issues: readonly Issue[]; readonly usable: readonly Waarneming[] } {
  const issues: Issue[] = [];
  const usable = waarnemingen.filter((figure) => {
    if (figure.code !== clause.code) return false;
    const say = (field: string, code: Issue['code'], severity: Issue['severity'], text: string) =>
      issues.push({
        file: figure.file,
        row: figure.row,
        field,
        code,
        severity,
        message: `${clause.code}: ${text}`,
      });
    const { teller, noemer, value } = figure;
    const { unit, fraction } = kindOf(clause, measure, figure.decimals);
    const beside = placeless(clause);
    if (beside !== null)
      say('code', 'unknown-element', 'waarschuwing', `${beside}; dit getal staat er alleen naast.`);
    // What is divided has no need of the value beside it.
    if (noemer === null || !fraction) {
      const wrong = impossible(figure, unit, measure);
      if (wrong !== null) {
        say('waarde', 'unknown-number', 'fout', `${wrong}; dit getal telt niet.`);
        return false;
      }
    }
    if (noemer === null) return true;
    if (teller === null) {
      const wrong = percentageOf(noemer, figure, measure, { unit, fraction });
      if (wrong !== null) say('waarde', wrong.code, 'fout', `${wrong.text} Dit getal telt niet.`);
      return wrong === null;
    }
    if (!fraction) {
      if (value !== null) return true;
      say(
        'waarde',
        'missing-value',
        'fout',
        'dit is geen deel van een geheel; geef een waarde in plaats van teller en noemer. Dit getal telt niet.',
      );
      return false;
    }
    if (teller > noemer && measure?.ratio === undefined) {
      say(
        'teller',
        'unknown-number',
        'fout',
        `de teller (${teller}) is groter dan de noemer (${noemer}); dit getal telt niet.`,
      );
      return false;
    }
    const own = rounded(teller, noemer, figure.decimals, unit === '%' ? 100 : 1);
    if (value !== null && own !== null && !own.equals(value)) {
      say(
        'waarde',
        'integrity',
        'waarschuwing',
        `${teller} / ${noemer} is ${dutch(own, figure.decimals)}, niet ${dutch(value, figure.decimals)}; gebruikt is teller / noemer.`,
      );
    }
    return true;
  });
  return { issues, usable };
}

/** What is wrong with a value that was given with its noemer alone; `null` for nothing. */
function percentageOf(
  noemer: number,
  { value, decimals }: Waarneming,
  measure: Measure | undefined,
  { unit, fraction }: { readonly unit: Unit | null; readonly fraction: boolean },
): { readonly code: Issue['code']; readonly text: string } | null {
  if (!fraction || unit !== '%')
    return {
      code: 'integrity',
      text: 'dit is geen percentage; laat de noemer weg, want bij deze waarde hoort er geen.',
    };
  if (value === null) return null;
  if (value < 0 || (value > 100 && measure?.ratio === undefined))
    return {
      code: 'unknown-number',
      text: `${dutch(value, decimals)}% kan geen deel van ${noemer} zijn.`,
    };
  // What was weighted need not be a whole number of people; what was counted is.
  const isCounted = measure !== undefined && measure.survey === undefined;
  const nearest = new Decimal(value)
    .times(noemer)
    .div(100)
    .toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  const own = rounded(nearest.toNumber(), noemer, decimals, 100);
  return !isCounted || own === null || own.equals(value)
    ? null
    : { code: 'integrity', text: `geen heel aantal van ${noemer} is ${dutch(value, decimals)}%.` };
}

/** Why a clause has no place for a number; `null` where it has. */
function placeless({ narrative, deferred }: Clause): string | null {
  if (deferred !== undefined) return 'dit is uitgesteld';
  return narrative === undefined ? null : 'hier hoort een verhaal, geen getal';
}

/** Why a value cannot be one of its unit, in words; `null` when it can. */
export function impossible(
  { value, decimals }: Pick<Waarneming, 'value' | 'decimals'>,
  unit: Unit | null,
  measure?: Measure,
): string | null {
  // An amount can be taken back; of what has no unit here the source tells.
  if (value === null || unit === null || unit === 'euro') return null;
  const is = `${withUnit(dutch(value, decimals), unit)} kan niet`;
  if (value < 0) return `${is}: minder dan 0 is er niet`;
  if (unit === '%')
    return value > 100 && measure?.ratio === undefined
      ? `${is}: een deel is niet meer dan 100%`
      : null;
  const isWhole = unit !== 'dagen' && measure?.ratio === undefined;
  return isWhole && !Number.isInteger(value) ? `${is}: een aantal is een heel getal` : null;
}
