import { dayOf, formatDay, monthLength } from '../util/index.ts';
import { calendarDay } from './calendar-day.ts';
import type { IssueCode } from './issue.ts';

/** What a cell comes to, or why it cannot be read. */
export type Read<T> =
  | { readonly value: T }
  | { readonly code: IssueCode; readonly message: string };

const problem = (code: IssueCode, message: string) => ({ code, message });

/** A date as `2022-05-27` or `27-5-2022`; a time is refused, except midnight without a zone. */
export function readDate(text: string): Read<number> {
  const iso = isoDay(text);
  if (!Number.isNaN(iso)) return { value: iso };
  const withTime =
    /^(.+?)[T ]\s*(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?$/.exec(text);
  if (withTime !== null) {
    const midnight =
      withTime[3] === undefined && /^0{1,2}:00(:00([.,]0+)?)?$/.test(withTime[2] ?? '');
    if (midnight) return readDate(withTime[1] ?? '');
    return problem(
      'time-of-day',
      `‘${text}’ heeft een tijd; een datum is een hele kalenderdag (jjjj-mm-dd). Omzetten is aan wie de export maakt`,
    );
  }
  const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text);
  if (dutch !== null) {
    const [day, month, year] = [Number(dutch[1]), Number(dutch[2]), Number(dutch[3])];
    if (month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)) {
      return { value: dayOf(year, month, day) };
    }
    return problem('impossible-date', `‘${text}’ is geen bestaande dag (gelezen als dd-mm-jjjj)`);
  }
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(text)) {
    return problem(
      'impossible-date',
      `‘${text}’ is geen bestaande dag (jjjj-mm-dd, maand en dag met twee cijfers)`,
    );
  }
  const divided = /^(\d{1,4})([/.])(\d{1,2})\2(\d{1,4})$/.exec(text);
  const [only, other] = divided === null ? [] : readings(divided);
  if (only !== undefined && other === undefined) {
    const by = divided?.[2] === '/' ? 'schuine strepen' : 'punten';
    return problem(
      'impossible-date',
      `‘${text}’ is een datum met ${by}; schrijf ${formatDay(only)} (jjjj-mm-dd of dd-mm-jjjj)`,
    );
  }
  if (other !== undefined || /^\d{1,2}([-/.])\d{1,2}\1\d{2}$/.test(text)) {
    return problem(
      'ambiguous-date',
      `‘${text}’ is op meer dan een manier te lezen; schrijf jjjj-mm-dd of dd-mm-jjjj`,
    );
  }
  if (/^[2-5]\d{4}$/.test(text)) {
    return problem(
      'impossible-date',
      `‘${text}’ lijkt een dagnummer van Excel (dan is het ${formatDay(EXCEL_BEGIN + Number(text))}); geef de kolom in Excel een datumnotatie, jjjj-mm-dd`,
    );
  }
  return problem('impossible-date', `‘${text}’ is geen datum; schrijf jjjj-mm-dd of dd-mm-jjjj`);
}

/** The day that Excel counts from. */
const EXCEL_BEGIN = dayOf(1899, 12, 30);

/** The days that a date with slashes or points and a whole year can be. */
function readings([, first = '', , second = '', last = '']: RegExpExecArray): number[] {
  const at = (year: string, month: string, day: string): number[] => {
    const read = calendarDay(Number(year), Number(month), Number(day));
    return year.length !== 4 || Number.isNaN(read) ? [] : [read];
  };
  return [
    ...new Set([
      ...at(first, second, last),
      ...at(last, second, first),
      ...at(last, first, second),
    ]),
  ];
}

/**
 * The day of a date `YYYY-MM-DD`; `NaN` for anything else. The same as `parseDay`, without a pattern: most cells of a
 * registration are dates, and this reads them several times as fast.
 */
export function isoDay(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45)
    return Number.NaN;
  const year = digits(text, 0, 4);
  return year < 0 ? Number.NaN : calendarDay(year, digits(text, 5, 7), digits(text, 8, 10));
}

/** The number that some digits stand for; -1 when one of them is no digit. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** Yes or no as ja/nee, true/false or 1/0. */
export function readBoolean(text: string): Read<boolean> {
  const word = text.toLowerCase();
  if (word === 'ja' || word === 'true' || word === '1') return { value: true };
  if (word === 'nee' || word === 'false' || word === '0') return { value: false };
  return problem(
    'unknown-boolean',
    `‘${text}’ is geen ja of nee; schrijf ja/nee, true/false of 1/0`,
  );
}

/**
 * Whether the groups of three digits of a number may be thousands: `1.500` is 1500 to who writes so, and 1.5 to who does not.
 * No thousands begin with a 0.
 */
const mayBeThousands = (text: string): boolean => /^-?[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(text);

/** Writes a number that is one already, so that it is not taken for thousands. @param text with a decimal point, if any */
export const withoutDoubt = (text: string): string => (mayBeThousands(text) ? `${text}0` : text);

/** A number with a decimal point or comma, without thousands separators. */
export function readNumber(text: string): Read<number> {
  if (mayBeThousands(text)) {
    const whole = text.replaceAll(/[.,]/g, '');
    const isOneGroup = whole.length + 1 === text.length;
    return problem(
      'unknown-number',
      isOneGroup
        ? `‘${text}’ kan duizenden of decimalen zijn; schrijf ${whole}, of met decimalen ${text.replace('.', ',')}0`
        : `‘${text}’ heeft scheidingstekens voor duizenden; schrijf ${whole}`,
    );
  }
  if (/^-?\d+([.,]\d+)?$/.test(text)) return { value: Number(text.replace(',', '.')) };
  return problem('unknown-number', `‘${text}’ is geen getal; schrijf 12 of 12,5`);
}

/**
 * An amount in euros, in whole cents. A decimal point or comma; thousands separators only where there is no doubt
 * (`1.234,50`, `1,234.50`, `1.234.567`), and at most two decimals.
 */
export function readAmount(text: string): Read<number> {
  const bare = text.replace(/^(-?)\s*€\s*/, '$1').replaceAll(/[\s\u00a0]/g, '');
  const plain = /^(-?)(\d+)(?:[.,](\d{1,2}))?$/.exec(bare);
  if (plain !== null) return cents(text, plain[1] ?? '', plain[2] ?? '', plain[3] ?? '');
  const grouped =
    /^(-?)(\d{1,3}(?:\.\d{3})+),(\d{2})$/.exec(bare) ??
    /^(-?)(\d{1,3}(?:,\d{3})+)\.(\d{2})$/.exec(bare) ??
    /^(-?)(\d{1,3}(?:\.\d{3}){2,})()$/.exec(bare) ??
    /^(-?)(\d{1,3}(?:,\d{3}){2,})()$/.exec(bare);
  if (grouped !== null) {
    return cents(
      text,
      grouped[1] ?? '',
      (grouped[2] ?? '').replaceAll(/[.,]/g, ''),
      grouped[3] ?? '',
    );
  }
  if (mayBeThousands(bare)) {
    return problem(
      'unknown-amount',
      `‘${text}’ kan duizenden of decimalen zijn; schrijf het bedrag zonder scheidingsteken voor duizenden`,
    );
  }
  return problem('unknown-amount', `‘${text}’ is geen bedrag in euro’s; schrijf 1234,50`);
}

function cents(text: string, sign: string, whole: string, decimals: string): Read<number> {
  const amount = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  if (!Number.isSafeInteger(amount)) {
    return problem('unknown-amount', `‘${text}’ is te groot om in hele centen te tellen`);
  }
  return { value: sign === '-' ? -amount : amount };
}
