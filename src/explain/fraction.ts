/** A sum of parts of cents, exact: whole numbers of any size, the second more than 0. */
export type Fraction = readonly [above: bigint, below: bigint];

export const zero: Fraction = [0n, 1n];

export const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];

/** A fraction rounded half up to a whole number. */
export function halfUp([above, below]: Fraction): number {
  const [twice, whole] = [2n * above + below, 2n * below];
  const rest = twice % whole;
  return Number((twice - (rest < 0n ? rest + whole : rest)) / whole);
}

/** A decimal number as a fraction: 2,5 is 25 / 10. */
export function fractionOf(value: number): Fraction {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const [whole = '', decimals = ''] = digits.split('.');
  const shift = decimals.length - Number(exponent);
  const above = BigInt(whole + decimals);
  return shift >= 0 ? [above, 10n ** BigInt(shift)] : [above * 10n ** BigInt(-shift), 1n];
}
