import type { Hidden } from './hidden.ts';
import type { MeasureOutcome } from './outcome.ts';
import type { Receipt } from './receipt.ts';
import { sensitivityLines, sensitivityText } from './sensitivity-words.ts';
import { basisText, readingText, valueText } from './words.ts';

/** The readings that an account was asked to take instead of the chosen ones, by clause: `lezing R07-P3: cohort=afgerond`. */
export const chosenTexts = ({ readings }: Pick<Receipt, 'readings'>): string[] =>
  Object.entries(readings).map(([code, options]) => {
    const answers = Object.entries(options).map(([question, option]) => `${question}=${option}`);
    return `lezing ${code}: ${answers.join(', ')}`;
  });

/** Each other answer with what it comes to: `cohort=afgerond 60,0% (3 / 5)`. */
export function alternativeTexts({
  alternatives,
  unit,
  decimals,
}: MeasureOutcome<Hidden>): string[] {
  return alternatives.map((other) => {
    const [question, option] = Object.entries(other.reading)[0] ?? ['', ''];
    const basis = other.teller === undefined ? null : basisText(other);
    const value = valueText({ ...other, unit, decimals });
    return `${question}=${option} ${value}${basis === null ? '' : ` (${basis})`}`;
  });
}

/** Under a line of a clause: the reading that its number rests on, and what other answers come to. */
export function lineReadingTexts(line: MeasureOutcome<Hidden>): string[] {
  const reading = readingText(line);
  const hangs = sensitivityText(line);
  const others = alternativeTexts(line);
  const isEmpty = [line, ...line.alternatives].every(({ value }) => value === null);
  return [
    ...(reading === null ? [] : [reading]),
    ...(hangs === null ? [] : [`hangt af van de lezing: ${hangs}`]),
    ...sensitivityLines(line),
    ...(others.length === 0
      ? []
      : isEmpty
        ? ['andere lezingen: ook geen waarde']
        : [`andere lezingen: ${others.join('; ')}`]),
  ];
}
