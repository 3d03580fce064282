import { Decimal } from 'decimal.js';
import { type Html, html } from '../../../page/index.ts';
import type { Effect, EffectSide } from '../effect.ts';
import { sideText, signed } from '../effect-words.ts';
import type { VersionNames } from '../words.ts';

/**
 * What the change of rule does to a number, as bars: the older number, what each change of the rule adds or takes away,
 * and the newer number. The table says in figures all that the bars show. `null` where neither year counts.
 */
export function effectTable(effect: Effect, names: VersionNames): Html | null {
  const { isLine, before, after, steps, difference, note } = effect;
  if (before === null && after === null) return null;
  const decimals = after?.decimals ?? before?.decimals ?? 0;
  const values = [before?.value, after?.value, ...steps.map(({ figures }) => figures.value)].filter(
    (value) => value != null,
  );
  // A bar on its own tells nothing.
  const scale = values.length < 2 ? null : scaleOf(values);
  const side = (year: string, code: string, it: EffectSide | null) =>
    it === null
      ? null
      : html`<tr><th scope="row">${year} <span class="sva-code">${code}</span></th><td class="number">${sideText(it)}</td><td class="bar">${it.value === null || scale === null ? null : bar(scale, scale.zero, it.value, 'whole')}</td></tr>
`;
  let last = before?.value ?? null;
  const changes = steps.map(({ title, figures: { value }, difference: step }) => {
    const start = last;
    last = value;
    return html`<tr><th scope="row" class="step">${title}</th><td class="number">${step === null ? 'geen waarde' : signed(step, decimals)}</td><td class="bar">${scale === null || start === null || value === null ? null : bar(scale, start, value, value.equals(start) ? 'whole' : value.lessThan(start) ? 'less' : 'more')}</td></tr>
`;
  });
  return html`<table class="effect">
<caption>${before !== null && after !== null ? 'Wat de andere regel met het getal doet' : 'Het getal'}${isLine ? ` (${after?.title ?? before?.title ?? ''})` : ''}: ${difference === null ? note : `${signed(difference, decimals)} (${note})`}</caption>
<colgroup><col class="of-what"><col class="of-number"><col></colgroup>
<thead class="unseen"><tr><th scope="col">wat</th><th scope="col">getal</th><th scope="col">staaf</th></tr></thead>
<tbody>
${side(names.before, effect.from, before)}${changes}${side(names.after, effect.to ?? '', after)}</tbody>
</table>`;
}

type Scale = { readonly zero: Decimal; readonly least: Decimal; readonly width: Decimal };

/** From nothing to the largest, or from the smallest below nothing. */
function scaleOf(values: readonly Decimal[]): Scale {
  const zero = new Decimal(0);
  const least = Decimal.min(zero, ...values);
  const width = Decimal.max(zero, ...values).minus(least);
  return { zero, least, width: width.isZero() ? new Decimal(1) : width };
}

/** A bar between two values; also a difference of nothing is a line to see. */
function bar({ least, width }: Scale, a: Decimal, b: Decimal, kind: string): Html {
  const at = (value: Decimal) => value.minus(least).times(100).div(width);
  const [left, right] = [Decimal.min(at(a), at(b)), Decimal.max(at(a), at(b))];
  const wide = Decimal.max(right.minus(left), 0.6);
  const x = Decimal.min(left, new Decimal(100).minus(wide));
  return html`<svg aria-hidden="true" class="${kind}" viewBox="0 0 100 10" height="1em" preserveAspectRatio="none"><rect x="${x.toFixed(2)}" width="${wide.toFixed(2)}" height="10"/></svg>`;
}
