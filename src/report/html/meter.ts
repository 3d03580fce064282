import type { Decimal } from 'decimal.js';
import { type Html, html } from '../../page/index.ts';
import type { MeasureOutcome } from '../figures/outcome.ts';
import { type Hidden, isHidden } from '../number/hidden.ts';

/**
 * A share as a bar from 0 to 100%, with what it can be given what is missing, and the norms. The numbers stand beside it
 * in words, so nothing is told by the picture alone. Nothing for what is no percentage, or hidden.
 *
 * @param norms the figures that the norms ask, in percents
 */
export function meter(
  { value, unit, bounds }: Pick<MeasureOutcome<Hidden>, 'value' | 'unit' | 'bounds'>,
  norms: readonly number[] = [],
): Html | null {
  if (value === null || isHidden(value) || unit !== '%') return null;
  const [lower, upper] = [bounds?.lower.value ?? null, bounds?.upper.value ?? null];
  return html`<svg class="meter" aria-hidden="true" viewBox="0 0 1000 10" preserveAspectRatio="none"><rect class="track" x="0" y="2" width="1000" height="6"/><rect class="value" x="0" y="2" width="${at(value)}" height="6"/>${
    lower === null || upper === null || isHidden(lower) || isHidden(upper)
      ? null
      : html`<rect class="range" x="${at(lower)}" y="4" width="${Math.max(4, at(upper) - at(lower))}" height="2"/>`
  }${norms.map((norm) => html`<rect class="norm" x="${at(norm) - 3}" y="0" width="6" height="10"/>`)}</svg>`;
}

/** A percentage in the width of the picture; what lies beyond it stands at its end. */
const at = (share: Decimal | number): number =>
  Math.round(Math.min(100, Math.max(0, Number(share))) * 10);
