import { type Wording, wordingText } from '../../model/index.ts';
import type { Diff } from './diff.ts';
import { placeText } from './value.ts';

/** A part of one of the two agreements, as a reader sees it. */
export type ViewPart = {
  readonly key: string;
  readonly list: string;
  readonly title: string;
  /** The clause; empty for a part without one. */
  readonly wording: string;
  /** Where it stands: `sva-2022, regel 67`. */
  readonly source: string;
};

/** A part, and the spoor that it belongs to: `2022: spoor 1`. */
export type Shown = { readonly part: ViewPart; readonly spoor: string | undefined };

/** Every part of a document by its key, wherever it stands. */
export function partsOf(document: Diff['from']): ReadonlyMap<string, Shown> {
  const { results = [] } = document as {
    readonly results?: readonly { readonly code: string; readonly spoor?: number }[];
  };
  const spoorOf = (code: string | undefined) =>
    results.find((result) => result.code === code)?.spoor;
  const found = new Map<string, Shown>();
  const visit = (value: unknown, list: string, spoor: number | undefined) => {
    if (Array.isArray(value)) for (const item of value) visit(item, list, spoor);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const item = value as Loose;
    const own = item.spoor ?? spoorOf(item.result) ?? spoor;
    if (typeof item.id === 'string' && typeof item.title === 'string') {
      const key = item.code ?? `${list}/${item.id}`;
      const part: ViewPart = {
        key,
        list,
        title: item.title,
        wording:
          item.wording === undefined ? (item.source?.words ?? '') : wordingText(item.wording),
        source:
          item.source?.document === undefined || item.source.lines === undefined
            ? ''
            : placeText(item.source.document, item.source.lines),
      };
      if (!found.has(key))
        found.set(key, {
          part,
          spoor: own === undefined ? undefined : `${document.year}: spoor ${own}`,
        });
    }
    for (const inner of Object.values(value)) visit(inner, list, own);
  };
  for (const [list, value] of Object.entries(document)) visit(value, list, undefined);
  const { terms = {} } = document as { readonly terms?: { readonly [id: string]: Loose } };
  for (const [id, { title = id }] of Object.entries(terms)) {
    const part = { key: `terms/${id}`, list: 'terms', title, wording: '', source: '' };
    found.set(part.key, { part, spoor: undefined });
  }
  return found;
}

type Loose = {
  readonly id?: string;
  readonly code?: string;
  readonly title?: string;
  readonly wording?: Wording;
  readonly result?: string;
  readonly spoor?: number;
  readonly source?: {
    readonly document?: string;
    readonly lines?: readonly number[];
    readonly words?: string;
  };
};
