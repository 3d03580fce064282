import { allRecords, type OverName } from '../records/index.ts';
import { countedOnce, type Noun } from './counted-once.ts';
import type { Group, Members } from './membership.ts';
import { bucketWords } from './words.ts';

/** What is shown of a population, in order: the text and the cell of a notebook lay it out. */
export type PopulationView = {
  readonly title: string;
  /** That persons count once, where they do. */
  readonly once: string | null;
  readonly places: readonly PlaceView[];
  /** The records by the lines of the breakdown that was asked. */
  readonly breakdown: {
    readonly by: string;
    readonly lines: readonly { readonly line: string; readonly places: readonly PlaceView[] }[];
  } | null;
  /** What is only counted. */
  readonly outside: readonly PlaceView[];
  /** The breakdowns that can be asked; none where one was. */
  readonly divisions: readonly string[];
};

/** A place that records are in: how many, and which. */
export type PlaceView = {
  readonly title: string;
  /** `12`, or `11 personen (12 meldingen)`. */
  readonly amount: string;
  /** `null` where they are not listed. */
  readonly ids: readonly string[] | null;
};

/** Puts a population into words. */
export function populationView(members: Members): PopulationView {
  const { side, over, unique, teller, noemer, counted, withoutValue, excluded } = members;
  const { divisions, breakdown, notInPeriod, notAbout } = members;
  const hasBoth = side === null && teller.records + noemer.records > 0;
  const words = wordsOf(over, unique);
  const places = placesIn(words);
  const whole = teller.count + noemer.count;
  const only = (title: string, amount: string): PlaceView => ({ title, amount, ids: null });
  return {
    title: `${side === null ? '' : `${side}: `}${allRecords[over].title}`,
    once:
      words === null
        ? null
        : `per ${words.unit.one} één keer geteld${hasBoth ? ', in de teller zodra een record daar staat' : ''}; hieronder staan alle records`,
    places: [
      ...places('in de teller', teller),
      ...places(hasBoth ? 'in de noemer, niet in de teller' : 'in de noemer', noemer),
      ...(hasBoth
        ? [only('samen in de noemer', words === null ? `${whole}` : amountOf(whole, words.unit))]
        : []),
      ...places('tellen mee', counted),
      ...places('zonder waarde om te tellen', withoutValue),
      ...excluded.flatMap((group) =>
        places(
          `niet meegeteld${side === null ? '' : ` in de ${side}`}, ${bucketWords[group.reason]}${group.rule === null ? '' : ` (${group.rule})`}`,
          group,
        ),
      ),
    ],
    breakdown:
      breakdown === null
        ? null
        : {
            by: breakdown.by,
            lines: breakdown.lines.map(({ line, ...own }) => ({
              line: line ?? 'in geen regel, alleen in het totaal',
              places: [
                ...places('in de teller', own.teller),
                ...places('in de noemer, niet in de teller', own.noemer),
                ...places('tellen mee', own.counted),
              ],
            })),
          },
    outside: [
      only('niet in de periode', `${notInPeriod}`),
      only('de clausule gaat er niet over', `${notAbout}`),
    ],
    divisions: breakdown === null ? divisions : [],
  };
}

/** What is counted and what is listed, where those differ. */
type Words = { readonly unit: Noun; readonly record: Noun };

function wordsOf(over: OverName, unique: string | null): Words | null {
  if (unique === null) return null;
  const unit = countedOnce(over, unique);
  const { title } = allRecords[over];
  // A register of huisartsen has several records of one huisarts.
  return { unit, record: { one: 'record', more: title === unit.more ? 'records' : title } };
}

/** A place with a group of records; nothing where there are none. */
const placesIn =
  (words: Words | null) =>
  (title: string, { count, records, ids }: Group): PlaceView[] => {
    if (records === 0) return [];
    const amount =
      words === null
        ? `${count}`
        : `${amountOf(count, words.unit)} (${amountOf(records, words.record)})`;
    return [{ title, amount, ids }];
  };

const amountOf = (count: number, { one, more }: Noun): string =>
  `${count} ${count === 1 ? one : more}`;
