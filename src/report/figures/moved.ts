import { newcombe, wilson } from '../../statistics/index.ts';
import { type Figures, type MeasureOutcome, TOO_FEW } from './outcome.ts';

/** From this part of last year's value on, a number has moved: a tenth. */
const PART = 10;

/**
 * Whether a number moved against a year earlier, so that an explanation is asked: a tenth of last year's value or more,
 * over at least ten records on both sides. A share must also differ by more than chance (Newcombe, 95%); of a survey the
 * account says itself what is a change. The rule is ours: the agreement asks an explanation and sets no bound.
 */
export function moved(outcome: MeasureOutcome, isShare: boolean): boolean {
  if (outcome.survey !== undefined)
    return ['higher', 'lower'].includes(outcome.change?.verdict ?? '');
  const before = outcome.compare['last-year'];
  if (before === null || outcome.value === null || before.value === null) return false;
  if (outcome.teller !== undefined && outcome.noemer !== undefined) {
    const { teller = 0, noemer = 0 } = before;
    const now = { teller: outcome.teller, noemer: outcome.noemer };
    const few = isShare ? [now.noemer, noemer] : [now.teller, teller, now.noemer, noemer];
    if (few.some((number) => number < TOO_FEW)) return false;
    const difference = Math.abs(now.teller * noemer - teller * now.noemer);
    if (difference === 0 || difference * PART < teller * now.noemer) return false;
    return !isShare || beyondChance(now, { teller, noemer });
  }
  const difference = outcome.value.minus(before.value).abs();
  if (difference.isZero() || difference.times(PART).lt(before.value.abs())) return false;
  return sizesOf(outcome, before).every((size) => size >= TOO_FEW);
}

/** How many records a number rests on: of a count at least one of both sides must have ten, so that 0 to 30 is seen. */
function sizesOf(now: Figures, before: Figures): number[] {
  if (now.n !== undefined) return [now.n, before.n ?? 0];
  if (now.cents !== undefined) return [];
  return [Math.max(now.value?.toNumber() ?? 0, before.value?.toNumber() ?? 0)];
}

type Fraction = { readonly teller: number; readonly noemer: number };

function beyondChance(now: Fraction, before: Fraction): boolean {
  const estimate = ({ teller, noemer }: Fraction) => {
    const share = teller / noemer;
    const interval = wilson(share, noemer);
    return interval === null ? null : { share, ...interval };
  };
  const [one, other] = [estimate(now), estimate(before)];
  if (one === null || other === null) return false;
  const { lower, upper } = newcombe(one, other);
  return lower > 0 || upper < 0;
}
