import type { Json } from '../../util/index.ts';
import { pathText } from './words.ts';

/** A value of JSON for a reader, cut off where it is very long: a clause as its text, a list as its items. */
export const shownValue = (value: Json): string => {
  const text = valueText(value);
  return text.length <= LONGEST
    ? text
    : `${text.slice(0, LONGEST).trimEnd()} … (de rest staat in de JSON)`;
};

/** What is longer is for the JSON. */
const LONGEST = 600;

function valueText(value: Json): string {
  if (value === null) return 'niet vermeld';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return 'geen';
    const texts = value.map((item) => (item as { readonly text?: string } | null)?.text);
    if (texts.every((text) => typeof text === 'string')) return texts.join(' … ');
    const isPlain = value.every((item) => typeof item !== 'object');
    return value.map(valueText).join(isPlain ? ', ' : ' / ');
  }
  const { document, lines } = value as { readonly document?: string; readonly lines?: Json };
  if (document !== undefined && Array.isArray(lines)) return placeText(document, lines as number[]);
  const entries = Object.entries(value);
  if (entries.length === 0) return 'geen';
  return entries.map(([name, item]) => `${pathText(`/${name}`)} ${valueText(item)}`).join('; ');
}

/** A place in a source: `sva-2022, regels 67-68`. */
export const placeText = (document: string, [first = 0, last = 0]: readonly number[]) =>
  `${document}, ${first === last ? `regel ${first}` : `regels ${first}-${last}`}`;
