import { sva2020 } from '../contracts/2020/index.ts';
import { sva2022 } from '../contracts/2022/index.ts';
import type { Contract, Period } from '../model/index.ts';
import { SvaError } from '../util/index.ts';
import { elementsOf, sameCode } from './element.ts';

/** The contract years there are, oldest first. */
export const contracts: readonly Contract[] = [sva2020, sva2022];

/** The contract of a year. Throws an `SvaError` that names the years there are. */
export function contractOf(text: string): Contract {
  const found = contracts.find(({ year }) => String(year) === text.trim());
  if (found !== undefined) return found;
  const instead =
    text.trim() === '2017'
      ? 'Van 2017 zijn er zes indicatoren van de gemeente (jaarverslag), geen Set van Afspraken'
      : `Van ${text} is hier geen Set van Afspraken`;
  throw new SvaError('unknown-code', `${instead}. Er zijn: ${years()}.`, { value: text });
}

/** The newest contract year that has an element, or the newest of all. */
export function newestWith(has: (contract: Contract) => boolean): Contract {
  return contracts.findLast(has) ?? newest();
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

/** In which other agreements a code stands that one does not have, as a sentence; nothing where it is in none. */
export function elsewhere(code: string): string {
  const found = contracts.filter((contract) =>
    elementsOf(contract).some((element) => sameCode(element.code, code)),
  );
  return found.length === 0
    ? ''
    : ` De Set van Afspraken van ${found.map(({ year }) => year).join(' en ')} heeft deze code wel.`;
}

const years = () => contracts.map(({ year }) => year).join(', ');
