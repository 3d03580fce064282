import { jaarverslag2017 } from '../contracts/2017/index.ts';
import { sva2020 } from '../contracts/2020/index.ts';
import { sva2022 } from '../contracts/2022/index.ts';
import type { Contract, Period } from '../model/index.ts';
import { SvaError } from '../util/index.ts';
import { hasElement, sameCode } from './element.ts';

/** The contract years there are, oldest first. */
export const contracts: readonly Contract[] = [sva2020, sva2022];

/**
 * The contract of a year. Throws an `SvaError` that names the years there are.
 * @param others what else there is to choose from, as it follows on those years
 */
export function contractOf(text: string, others = ''): Contract {
  const found = contracts.find(({ year }) => String(year) === text.trim());
  if (found !== undefined) return found;
  const instead =
    text.trim() === '2017'
      ? 'Van 2017 zijn er zes indicatoren van de gemeente (jaarverslag), geen Set van Afspraken: zie sva show 2017, sva series I1 en sva diff 2017 2020'
      : `Van ${text} is hier geen Set van Afspraken`;
  throw new SvaError('unknown-code', `${instead}. Er zijn: ${years()}${others}.`, {
    value: text,
  });
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

/**
 * Where a code stands that the agreement that was asked does not have, and how to ask it there, as sentences; nothing where
 * it is in none.
 *
 * @param command the command that it was asked of; `hasYear` whether that has an option --year
 */
export function elsewhere(code: string, command: string, hasYear: boolean): string {
  const found = contracts.filter((contract) => hasElement(contract, code)).map(({ year }) => year);
  const ask = found.flatMap((year) =>
    hasYear ? [`--year ${year}`] : command === 'show' ? [`sva show ${year} ${code}`] : [],
  );
  const { year: before, indicators } = jaarverslag2017;
  const inReport = [
    `sva show ${before} ${code}`,
    ...(indicators.some((item) => sameCode(item.code, code)) ? [`sva series ${code}`] : []),
  ];
  return [
    ...(found.length === 0
      ? []
      : [` De Set van Afspraken van ${found.join(' en ')} heeft deze code wel.`]),
    ...(ask.length === 0 ? [] : [` ${hasYear ? 'Geef' : 'Zo:'} ${ask.join(' of ')}.`]),
    ...(hasElement(jaarverslag2017, code)
      ? [
          ` Het jaarverslag van ${before} heeft deze code wel, en geen rekenregel: ${inReport.join(', of ')}.`,
        ]
      : []),
  ].join('');
}

const years = () => contracts.map(({ year }) => year).join(', ');
