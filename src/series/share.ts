/** A teller by its noemer in percent, half up. */
export function share(teller: number, noemer: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor((teller * 200 * scale + noemer) / (2 * noemer)) / scale;
}
