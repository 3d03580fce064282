import { sva2022 } from '../contracts/2022/index.ts';
import type { Contract, Period } from '../model/index.ts';
import { SvaError } from '../util/index.ts';

/** The contract years there are, oldest first. */
export const contracts: readonly Contract[] = [sva2022];

/** The contract of a year. Throws an `SvaError` that names the years there are. */
export function contractOf(text: string): Contract {
  const found = contracts.find(({ year }) => String(year) === text.trim());
  if (found !== undefined) return found;
  throw new SvaError(
    'unknown-code',
    `Van ${text} is hier geen Set van Afspraken. Er zijn: ${years()}.`,
    { value: text },
  );
}

/** The newest contract year. */
export function newest(): Contract {
  const last = contracts.at(-1);
  if (last === undefined) throw new SvaError('invalid-contract', 'Er zijn geen afspraken.');
  return last;
}

/** The contract that a period is accounted for by: that of its year, unless another was asked for. */
export function contractFor(period: Period, year: string | undefined): Contract {
  if (year !== undefined) return contractOf(year);
  const own = period.to.slice(0, 4);
  const found = contracts.find((contract) => String(contract.year) === own);
  if (found !== undefined) return found;
  throw new SvaError(
    'unknown-code',
    `Van ${own} is hier geen Set van Afspraken. Kies met --year volgens welke afspraken wordt geteld. Er zijn: ${years()}.`,
    { value: own },
  );
}

const years = () => contracts.map(({ year }) => year).join(', ');
