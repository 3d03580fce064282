import type { Decimal } from 'decimal.js';
import type { Bucket } from '../../model/index.ts';
import { columnName, fileName, type RecordName } from '../../records/index.ts';
import type { Excluded, Figures, MeasureOutcome, OutcomeStatus } from '../figures/outcome.ts';
import { FEW, type Hidden, isHidden, KEPT, shownText } from '../number/hidden.ts';
import { dutch } from '../number/number.ts';
import { withUnit } from '../number/unit.ts';

/** The words for a number, which all renderings of a report share. */

/** A value with its unit: `50,0%`, `205 vrijwilligers`, `n.v.t. (noemer 0)`. */
export function valueText({
  status,
  value,
  unit,
  decimals,
  survey,
}: Pick<MeasureOutcome<Hidden>, 'status' | 'value' | 'unit' | 'decimals' | 'survey'>): string {
  if (isHidden(value)) return value === FEW ? withUnit(FEW, unit) : value;
  if (value === null) return survey?.wave === null ? 'geen meting' : statusText(status);
  return withUnit(dutch(value, decimals), unit);
}

/** Why there is no value. */
export function statusText(status: OutcomeStatus): string {
  const words: { readonly [S in OutcomeStatus]: string } = {
    measured: '',
    'undefined-ratio': 'n.v.t. (noemer 0)',
    'no-data': 'geen gegevens',
    reported: '',
    narrative: 'verhaal',
    'narrative-missing': 'verhaal ontbreekt',
    deferred: 'uitgesteld',
    'too-few': 'te weinig voor een percentage',
    suppressed: 'onderdrukt',
    hidden: KEPT,
  };
  return words[status];
}

/** Why there is nothing: a file that is not there, or no meting; `null` where there is something. */
export function absentText({
  absent,
  survey,
}: Pick<MeasureOutcome<Hidden>, 'absent' | 'survey'>): string | null {
  if (survey?.wave === null)
    return 'geen meting: geen antwoorden op deze vraag uit veldwerk dat dit jaar is geëindigd';
  if (absent.length === 0) return null;
  const fields = absent.flatMap((name) => {
    const [record, field] = name.split('.') as [RecordName, string | undefined];
    return field === undefined ? [] : [`${columnName(field)} in ${fileName(record)}`];
  });
  if (fields.length > 0)
    return `geen gegevens: ${listed(fields)} ${fields.length === 1 ? 'is' : 'zijn'} nergens ingevuld, en dat is geen 0`;
  // By the name of its file, as who delivers it knows it.
  const names = (absent as readonly RecordName[]).map(fileName);
  return `geen gegevens: ${listed(names)} ${names.length === 1 ? 'ontbreekt' : 'ontbreken'}`;
}

/** Names in a sentence: `a, b en c`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;

/** A number of days, or the words that stand in its place. */
export const daysText = (days: number | Hidden): string =>
  isHidden(days) ? days : withUnit(dutch(days), 'dagen');

/** What stands behind the value: `2 / 4`, `n = 12, p90 40 dagen`; `null` for nothing, and where all of it is hidden. */
export function basisText({
  teller,
  noemer,
  survey,
  n,
  p90,
  mean,
  longest,
  flow,
  flagged,
  records,
  empty,
  shared,
}: Figures<Hidden>): string | null {
  if (survey?.wave === null) return null;
  if (teller !== undefined && noemer !== undefined) {
    if (teller === KEPT && noemer === KEPT) return null;
    const weighted = survey?.weighted ?? null;
    const respondents = `${shownText(teller)} / ${shownText(noemer)}`;
    return weighted === null || isHidden(weighted)
      ? respondents
      : `${respondents}, gewogen ${dutch(weighted.teller, 1)} / ${dutch(weighted.noemer, 1)}`;
  }
  if (n !== undefined) {
    if (n === KEPT) return null;
    if (n === 0 || isHidden(n)) return `n = ${n}`;
    const zero =
      flagged === undefined || flagged === 0
        ? ''
        : `, ${shownText(flagged)} ${flagged === 1 ? 'begon eerder en telt' : 'begonnen eerder en tellen'} als 0`;
    const most = longest === undefined || longest === null ? '' : `, langste ${daysText(longest)}`;
    return `mediaan; n = ${dutch(n)}, p90 ${daysText(p90 ?? 0)}, gemiddeld ${mean === null || mean === undefined ? '–' : shownText(mean, 1)}${most}${zero}`;
  }
  if (records !== undefined) {
    if (records === KEPT) return null;
    const without =
      empty === undefined || empty === 0 ? '' : `, ${shownText(empty)} zonder (volledig) bedrag`;
    const twice =
      shared === undefined || shared === 0
        ? ''
        : `, ${shownText(shared)} die dagen ${shared === 1 ? 'deelt met een latere en daar niet telt' : 'delen met een latere en daar niet tellen'}`;
    return `n = ${shownText(records)}${without}${twice}`;
  }
  if (flow !== undefined) {
    return `begin ${shownText(flow.begin)} + ${shownText(flow.in)} erbij − ${shownText(flow.out)} eraf = ${shownText(flow.end)}`;
  }
  return null;
}

/** The bounds of a value: `tussen 33,3 en 66,7%`; of an end without a limit that there is none. */
export function boundsText({
  bounds,
  unit,
  decimals,
}: Pick<MeasureOutcome<Hidden>, 'bounds' | 'unit' | 'decimals'>): string | null {
  if (bounds === null) return null;
  const [lower, upper] = [bounds.lower.value, bounds.upper.value];
  if (isHidden(lower) || isHidden(upper)) return `met wat ontbreekt: ${KEPT}`;
  // A count has its unit beside the value already.
  const isPlain = !['%', 'euro', 'dagen'].includes(unit);
  const shown = (value: Decimal) => withUnit(dutch(value, decimals), isPlain ? '' : unit);
  const missing = 'met wat ontbreekt';
  if (lower !== null && upper !== null && lower.equals(upper))
    return `ook ${missing} ${shown(lower)}`;
  if (lower !== null && upper !== null)
    return `tussen ${dutch(lower, decimals)} en ${shown(upper)}, ${missing}`;
  if (lower !== null) return `ten minste ${shown(lower)}, ${missing}`;
  if (upper !== null) return `hoogstens ${shown(upper)}, ${missing}`;
  return `${missing} is geen grens te geven`;
}

const reasons: { readonly [B in Bucket]: string } = {
  'no-period': 'zonder datum, dus in geen periode te plaatsen',
  'impossible-order': 'met een onmogelijke volgorde van datums',
  'not-linked': 'niet te koppelen',
  'excluded-by-rule': 'uitgesloten volgens de regel',
  undecided: 'nog niet te beoordelen',
  'date-missing': 'waarvan een datum ontbreekt',
  unknown: 'waarvan iets niet bekend is',
};

/** What is not counted and why: `1 waarvan een datum ontbreekt (beëindigd zonder datum)`. */
export function excludedText({ reason, rule, count, side }: Excluded<Hidden>): string {
  const where = side === undefined ? '' : ` in de ${side},`;
  return `${shownText(count)}${where} ${reasons[reason]}${rule === undefined ? '' : ` (${rule})`}`;
}
