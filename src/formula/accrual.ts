import type { Accrual, Per, Rate } from '../model/index.ts';
import type { Words } from './formula.ts';

/** How a value that grows with the days of a spell is called. @param stretch the days that count: `de periode` */
export const valueName = ({ days }: Accrual, stretch: string): string =>
  days === 'all' ? 'de waarde over de hele looptijd' : `de waarde van de dagen in ${stretch}`;

/** What a rate is for, in words. */
export const perWords: { readonly [P in Per]: string } = {
  day: 'per dag',
  week: 'per week (7 dagen)',
  'four-weeks': 'per vier weken (28 dagen)',
  month: 'per maand (naar de dagen van die maand)',
  year: 'per jaar (naar de 365 of 366 dagen van dat jaar)',
  total: 'voor de hele looptijd (naar het deel van de dagen)',
  once: 'ineens, op de begindatum',
};

/** The rates of a value, and how it is rounded. */
export function accrualLines({ rates, once }: Accrual, said: Words): string[] {
  return [
    'de waarde is het eerste van deze dat geldt:',
    ...Object.entries(rates).map(
      ([name, rate]) =>
        `  – ${name} [${said.condition(rate.where)}]: ${baseOf(rate, said)}, ${perText(rate, said)}`,
    ),
    'tot en met een dag op hele centen afgerond (half naar boven); een periode is het verschil van twee zulke waarden',
    'een dag zonder prijs is niets waard; die records worden apart genoemd',
    ...(once === undefined
      ? []
      : [
          `op een dag die meer records met dezelfde ${once.same.map((path) => said.label(path)).join(', ')} hebben, telt alleen dat met de laatste ${said.label(once.latest)}`,
        ]),
  ];
}

function baseOf({ amount, volume }: Rate, said: Words): string {
  if (amount !== undefined) return said.label(amount);
  const { of, price } = volume;
  return `${said.label(of)} × de prijs op die dag: het tarief van de ${said.label(price.product)} en ${said.label(price.provider)}, anders het tarief van de ${said.label(price.product)}, anders de ${said.label(price.own)}`;
}

function perText({ per }: Rate, said: Words): string {
  if (typeof per === 'string') return perWords[per];
  const codes = Object.entries(per.codes).map(([code, means]) => `${code} ${perWords[means]}`);
  return `naar ${said.label(per.by)} (${codes.join('; ')})`;
}
