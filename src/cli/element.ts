import { unknownName } from '../util/index.ts';
import type { Contract } from './contracts.ts';

/** An indicator by its code, or a result with its only one. Throws an `SvaError` with the nearest code. */
export function indicatorOf(contract: Contract, code: string): Contract['indicators'][number] {
  const found = contract.indicators.find(
    (item) => item.code.toLowerCase() === code.trim().toLowerCase(),
  );
  if (found !== undefined) return found;
  throw unknownName(
    'unknown-code',
    `Indicator van ${contract.year}`,
    code,
    contract.indicators.map((item) => item.code),
  );
}
