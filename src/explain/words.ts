import type { Bucket } from '../model/index.ts';
import type { Asked } from './clause.ts';
import type { Place } from './place.ts';

/** Why a record of the population is not counted, in words. */
export const bucketWords: { readonly [B in Bucket]: string } = {
  'no-period': 'zonder datum, dus in geen periode te plaatsen',
  'impossible-order': 'met een onmogelijke volgorde van datums',
  'not-linked': 'niet te koppelen',
  'excluded-by-rule': 'volgens de regel',
  undecided: 'nog niet te beoordelen',
  'date-missing': 'er ontbreekt een datum',
  unknown: 'niet bekend',
};

const placeWords: { readonly [P in Exclude<Place['at'], 'not-about' | 'not-in-period'>]: string } =
  {
    teller: 'in de teller',
    noemer: 'in de noemer, niet in de teller',
    counted: 'telt mee',
    'without-value': 'hoort erbij, maar telt niet mee: zonder waarde',
    bucket: 'telt niet mee',
  };

/** Where a record is, in words. @param side of a ratio, which of its two flows */
export function placeText({ at, reason, rule }: Place, side: 'teller' | 'noemer' | null): string {
  if (reason !== null) {
    return `${notCounted(side)}, ${bucketWords[reason]}${rule === null ? '' : `: ${rule}`}`;
  }
  if (rule !== null) return `buiten de noemer, apart genoemd: ${rule}`;
  if (side === 'noemer' && at === 'noemer') return 'in de noemer';
  if (at === 'not-about') return `${notCounted(side)}: de clausule gaat er niet over`;
  if (at === 'not-in-period') return `${notCounted(side)}: valt niet in de periode`;
  return at === 'teller' && side === null ? 'in de teller, en in de noemer' : placeWords[at];
}

/** Of a ratio a record may count in the other flow. */
const notCounted = (side: 'teller' | 'noemer' | null): string =>
  side === null ? 'telt niet mee' : `telt niet mee in de ${side}`;

/** What was asked, as the head of a text. */
export function headLines(asked: Asked): string[] {
  const readings = Object.entries(asked.readings).map(
    ([question, option]) => `${question}=${option}`,
  );
  return [
    `${asked.code}  ${asked.title}  (SvA ${asked.contract})`,
    `clausule: “${asked.wording}”`,
    `maat: ${asked.measure.title}`,
    `periode ${asked.period}, peildatum ${asked.peildatum}`,
    ...(readings.length === 0 ? [] : [`lezingen: ${readings.join(', ')}`]),
    ...(asked.absent.length === 0
      ? []
      : [
          '',
          `Er is niets geteld: ${asked.absent.join(', ')} ${asked.absent.some((name) => name.includes('.')) ? 'nergens ingevuld' : asked.absent.length === 1 ? 'ontbreekt' : 'ontbreken'}.`,
        ]),
  ];
}
