import { Decimal } from 'decimal.js';

/** The one place where is divided: a fraction, rounded half up for display; `null` when the noemer is 0. */
export function rounded(
  teller: number,
  noemer: number,
  decimals: number,
  factor = 1,
): Decimal | null {
  if (noemer === 0) return null;
  return new Decimal(teller)
    .times(factor)
    .div(noemer)
    .toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
}

/** A number as Dutch text: a decimal comma, points between thousands, as many decimals as asked for. */
export function dutch(value: Decimal | number, decimals = 0): string {
  const fixed = new Decimal(value).toFixed(decimals, Decimal.ROUND_HALF_UP);
  const [whole = '', fraction] = fixed.replace('-', '').split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return `${fixed.startsWith('-') ? '−' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}
