import type { Measure } from '../../model/index.ts';
import { isMeasured, type Outcome } from '../account/clause-outcome.ts';
import type { Reported } from '../account/reported.ts';
import type { Verdict } from '../figures/verdict.ts';
import { type Hidden, isHidden } from '../number/hidden.ts';
import { missedText, movedText } from '../words/asked.ts';
import { givenOfText, intervalText } from '../words/told.ts';
import { kindOf } from './counts.ts';
import { withoutSmall } from './figures.ts';

/** A given figure without its small numbers. */
export function shownReported(figure: Reported, measure: Measure | undefined): Reported<Hidden> {
  const { value, teller, noemer, unit, interval, ...others } = figure;
  // A published percentage of a known number tells its teller: it is kept as a share that was counted is.
  const told =
    teller ??
    (unit === '%' && noemer !== undefined && value !== null
      ? Math.round((value.toNumber() / 100) * noemer)
      : undefined);
  const fraction = told === undefined || noemer === undefined ? {} : { teller: told, noemer };
  const shown = withoutSmall({ value, ...fraction }, kindOf(measure, unit));
  return {
    ...others,
    unit,
    value: shown.value,
    ...(teller !== undefined && shown.teller !== undefined && { teller: shown.teller }),
    ...(shown.noemer !== undefined && { noemer: shown.noemer }),
    ...(interval !== undefined && !isHidden(shown.value) && { interval }),
  };
}

/** What is said of an outcome without what a given figure that is hidden is of, and its interval. */
export function shownNote({ note, told, decimals = 0 }: Outcome, value: unknown): string | null {
  const [first] = told.reported;
  if (note === null || first === undefined || !isHidden(value)) return note;
  return note.replace(givenOfText(first), '').replace(intervalText(first.interval, decimals), '');
}

/** Why an explanation is asked, without what a hidden number or a verdict that is not given would tell. */
export function shownAsked(
  outcome: Outcome,
  shown: Pick<Outcome<Hidden>, 'value' | 'compare' | 'lines' | 'norms'>,
): readonly string[] {
  const missed = (norms: readonly Verdict[]) =>
    norms.filter(({ verdict }) => verdict === 'not-met').map(missedText);
  const normsOf = ({ norms = [], lines }: Pick<Outcome<Hidden>, 'norms' | 'lines'>) => [
    ...norms,
    ...lines.flatMap((line) => line.norms),
  ];
  const still = missed(normsOf(shown));
  const gone = missed(normsOf(outcome)).filter((text) => !still.includes(text));
  const hidesMove = isHidden(shown.value) || isHidden(shown.compare?.['last-year']?.value);
  if (hidesMove && isMeasured(outcome)) gone.push(movedText(outcome));
  return outcome.told.asked.filter((text) => !gone.includes(text));
}
