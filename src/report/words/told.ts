import { type NarrativeLine, narrativeLines } from '../../model/index.ts';
import type { VerhaalPart } from '../../told/index.ts';
import { isMeasured, type Outcome } from '../account/clause-outcome.ts';
import type { Reported } from '../account/reported.ts';
import { isGiven } from '../figures/outcome.ts';
import { type Hidden, isHidden, shownText } from '../number/hidden.ts';
import { dutch } from '../number/number.ts';
import { withUnit } from '../number/unit.ts';
import { dateText } from './date.ts';
import { statusText, valueText } from './figure.ts';

/** The value of an outcome, or why there is none; a given value may be of a clause without a measure. */
export function headlineText(outcome: Outcome<Hidden>): string {
  if (isMeasured(outcome)) return valueText(outcome);
  const { status, value, unit, decimals = 0 } = outcome;
  if (isHidden(value)) return value;
  return value === null ? statusText(status) : withUnit(dutch(value, decimals), unit ?? '');
}

/** What is told of a clause, as texts: its stories, what is given beside the count, what is asked and what is late. */
export function toldTexts({ told, delivery, status, clause }: Outcome<Hidden>): string[] {
  const { stories, asked, comment, reported } = told;
  const given = isGiven(status) ? reported.slice(1) : reported;
  return [
    ...stories.flatMap(({ parts }) =>
      parts.flatMap((part) => partTexts(part, clause.narrative === undefined ? 'duiding: ' : '')),
    ),
    ...given.map((figure) => `ook opgegeven, niet geteld: ${reportedText(figure)}`),
    ...(comment === null && asked.length > 0 ? [`duiding gevraagd: ${asked.join('; ')}`] : []),
    ...(delivery.status === 'overdue' && delivery.deadline !== null
      ? [`te laat: de uiterste dag was ${dateText(delivery.deadline)}`]
      : []),
  ];
}

/** A part of a story: its lines one after another, then the free text by paragraph. */
function partTexts(part: VerhaalPart, label: string): string[] {
  const said = narrativeLines
    .filter((line): line is Exclude<NarrativeLine, 'tekst'> => line !== 'tekst')
    .flatMap((line) => (part[line] === null ? [] : [`${line}: ${lineText(line, part[line])}`]));
  const [first, ...more] = part.tekst?.split(/\n\s*\n/) ?? [];
  return [...said, ...(first === undefined ? [] : [`${label}${first}`]), ...more];
}

const lineText = (line: NarrativeLine, text: string): string =>
  ['besloten', 'uitgevoerd'].includes(line) && /^\d{4}-\d\d-\d\d$/.test(text)
    ? dateText(text)
    : text;

/** Between which percentages the share of all lies: `, 95%-interval 76,8 tot 83,7%`; nothing where that is not known. */
export const intervalText = (interval: Reported['interval'], decimals: number): string =>
  interval === undefined
    ? ''
    : `, 95%-interval ${dutch(interval.lower, decimals)} tot ${dutch(interval.upper, decimals)}%`;

/** Of how many a percentage is that was given without its teller: `, afgerond percentage van 300`. */
export const givenOfText = (figure: Pick<Reported<Hidden>, 'teller' | 'noemer'>) =>
  figure.teller === undefined && figure.noemer !== undefined
    ? `, afgerond percentage van ${shownText(figure.noemer)}`
    : '';

/** A figure that was given, with its days and source. */
function reportedText(figure: Reported<Hidden>): string {
  const { value, suppressed, teller, noemer, interval, unit, decimals, from, to, source } = figure;
  const number = suppressed
    ? statusText('suppressed')
    : value === null
      ? 'geen waarde (noemer 0)'
      : isHidden(value)
        ? value
        : withUnit(dutch(value, decimals), unit ?? '');
  const basis =
    teller === undefined || noemer === undefined
      ? ''
      : ` (${shownText(teller)} / ${shownText(noemer)})`;
  return `${number}${basis}${givenOfText(figure)}${intervalText(interval, decimals)}, over ${dateText(from)} tot en met ${dateText(to)}; bron: ${source ?? 'niet genoemd'}`;
}
