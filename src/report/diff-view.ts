import {
  type Change,
  type ChangeKind,
  counted,
  type Opinion,
  type Severity,
  severities,
} from '../diff/index.ts';
import type { Comparability, Link, Wording } from '../model/index.ts';
import type { Json } from '../util/index.ts';
import type { Diff } from './diff.ts';
import {
  comparabilityText,
  listWords,
  mirroredRelations,
  pathText,
  relationWords,
} from './diff-words.ts';
import type { Effect } from './effect.ts';

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

/** One field that differs. */
export type ViewDetail = {
  readonly kind: ChangeKind;
  /** Of which part, where the row has more than one. */
  readonly about: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** What became of some parts: was, wordt, and what it means. */
export type ViewRow = {
  /** The heading under which it stands. */
  readonly section: string;
  readonly was: readonly ViewPart[];
  readonly becomes: readonly ViewPart[];
  /** What became of it, in a word: `verbreed`. */
  readonly label: string;
  /** Whether its numbers may be compared, and in words; `null` for what is not counted. */
  readonly series: Comparability['series'] | null;
  readonly comparability: string | null;
  /** What must be done first, where the series goes on under a condition. */
  readonly condition: string | null;
  /** What it means for the contract, in sentences, the heaviest first. */
  readonly reasons: readonly string[];
  /** What the lineage tells of it, in sentences. */
  readonly explanations: readonly string[];
  readonly details: readonly ViewDetail[];
  readonly effects: readonly Effect[];
  readonly kinds: readonly ChangeKind[];
  /** How many changes it stands for. */
  readonly changes: number;
  readonly severity: Severity;
  /** Whether it is about a part that asks a number or a story. */
  readonly isCounted: boolean;
  /** Whether it says only that a part is in one of the years, and that of the other it is not known. */
  readonly unknown: boolean;
  /** The sporen that the parts belong to: `2022: spoor 1`. */
  readonly sporen: readonly string[];
};

/** What differs besides what the clauses and their places show already, and besides our own words. */
export const otherDetails = ({ details }: ViewRow): readonly ViewDetail[] =>
  details.filter(({ kind }) => !shownAlready.includes(kind));
const shownAlready: readonly ChangeKind[] = [
  'reworded',
  'renumbered',
  'source-changed',
  'title-changed',
];

/** The same changes as one page has them: every part in a row, and every change with its part. */
export type DiffView = {
  readonly rows: readonly ViewRow[];
  /** The headings, in order. */
  readonly sections: readonly string[];
  /** The sporen that rows name, with what they are called. */
  readonly sporen: readonly { readonly name: string; readonly title: string }[];
};

/** Puts the changes of a diff in rows: one for each link of the lineage, and one for each part that none names. */
export function viewOf(diff: Diff): DiffView {
  const builder = rowBuilder(diff);
  const { lineage, reversed, changes } = diff;
  const taken = new Set<Change>();
  const rows: ViewRow[] = [];
  const hosts = hostsOf(diff);
  const changesOf = (keys: readonly string[]) => {
    const own = changes.filter(
      (change) =>
        !taken.has(change) &&
        [change.part.before, change.part.after].some(
          (part) =>
            part !== undefined &&
            [part.key, ...(hosts.get(part.key) ?? [])].some((key) => keys.includes(key)),
        ),
    );
    for (const change of own) taken.add(change);
    return own;
  };

  for (const [index, link] of (lineage?.links ?? []).entries()) {
    const [from, to] = reversed ? [link.to, link.from] : [link.from, link.to];
    // A part that more links name has its changes with the link that its own changes name.
    const keys = [...from, ...to].filter((key) =>
      changes.some(
        ({ part, link: own }) =>
          (part.before?.key === key || part.after?.key === key) && (own ?? index) === index,
      ),
    );
    rows.push(builder.ofLink(link, index, from, to, changesOf(keys)));
  }
  for (const [before, after] of diff.pairs) {
    const own = changesOf([before, after]);
    if (own.length > 0) rows.push(builder.ofParts([before], [after], own));
  }
  for (const { part } of changes.filter(({ path }) => path === '')) {
    const key = part.before?.key ?? part.after?.key ?? '';
    const own = changesOf([key]);
    if (own.length === 0) continue;
    const isOld = part.before !== undefined;
    rows.push(builder.ofParts(isOld ? [key] : [], isOld ? [] : [key], own));
  }
  const rest = changes.filter((change) => !taken.has(change));
  if (rest.length > 0) rows.push(builder.ofParts([], [], rest));
  const order = [...Object.values(listWords), DOCUMENT];
  const sections = [...new Set(rows.map(({ section }) => section))].sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  return { rows, sections, sporen: sporenOf(diff, rows) };
}

function sporenOf({ from, to }: Diff, rows: readonly ViewRow[]): DiffView['sporen'] {
  const titles = new Map<string, string>(
    ([from, to] as readonly WithSporen[]).flatMap(({ year, sporen = [] }) =>
      sporen.map(({ number, title }) => [`${year}: spoor ${number}`, title] as const),
    ),
  );
  return [...new Set(rows.flatMap(({ sporen }) => sporen))]
    .sort()
    .map((name) => ({ name, title: titles.get(name) ?? '' }));
}

type WithSporen = {
  readonly year: number;
  readonly sporen?: readonly { readonly number: number; readonly title: string }[];
};

const DOCUMENT = 'Het document zelf';

/** By key: what a part is in, and of a norm or a measure the clauses that it belongs to. */
function hostsOf({ from, to, changes }: Diff): ReadonlyMap<string, readonly string[]> {
  const hosts = new Map<string, string[]>();
  const add = (key: string, host: string) => hosts.set(key, [...(hosts.get(key) ?? []), host]);
  for (const document of [from, to] as readonly WithNorms[]) {
    for (const { id, source } of document.norms ?? []) add(`norms/${id}`, source.code);
    for (const { code, measures = [] } of document.indicators ?? [])
      for (const id of measures) add(`measures/${id}`, code);
  }
  for (const { part, place } of changes) {
    if (part.before !== undefined && place?.before?.of !== undefined)
      add(part.before.key, place.before.of);
    if (part.after !== undefined && place?.after?.of !== undefined)
      add(part.after.key, place.after.of);
  }
  return hosts;
}

type WithNorms = {
  readonly norms?: readonly { readonly id: string; readonly source: { readonly code: string } }[];
  readonly indicators?: readonly { readonly code: string; readonly measures?: readonly string[] }[];
};

function rowBuilder(diff: Diff) {
  const [older, newer] = [partsOf(diff.from), partsOf(diff.to)];
  const opinions = new Map<Change, Opinion>();
  const linkOpinions = new Map<number, Opinion>();
  for (const opinion of diff.opinions) {
    const change = opinion.change === undefined ? undefined : diff.changes[opinion.change];
    if (change !== undefined) opinions.set(change, opinion);
    if (opinion.link !== undefined) linkOpinions.set(opinion.link, opinion);
  }
  const shown = (keys: readonly string[], parts: ReadonlyMap<string, Shown>) =>
    keys.flatMap((key) => parts.get(key)?.part ?? []);

  const row = (
    from: readonly string[],
    to: readonly string[],
    changes: readonly Change[],
    more: Pick<ViewRow, 'label' | 'explanations'> & {
      readonly link?: Link;
      readonly opinion?: Opinion | undefined;
      readonly without?: Severity;
      /** What the row means at least, whatever its changes mean. */
      readonly atLeast?: Severity;
    },
  ): ViewRow => {
    const [was, becomes] = [shown(from, older), shown(to, newer)];
    const judged = [
      ...(more.opinion === undefined ? [] : [more.opinion]),
      ...changes.flatMap((change) => opinions.get(change) ?? []),
    ]
      .filter(({ severity }) => severity !== more.without)
      .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
    const sporen = [
      ...from.map((key) => older.get(key)?.spoor),
      ...to.map((key) => newer.get(key)?.spoor),
    ].filter((spoor) => spoor !== undefined);
    const isCounted = [...was, ...becomes].some(({ list }) => counted.includes(list));
    const comparability = isCounted ? (more.link?.comparability ?? null) : null;
    // The condition of a series stands with its comparability.
    const heavy = judged.filter(
      ({ severity, rule }) => severity !== 'editorial' && rule !== 'series-conditional',
    );
    const details = changes.flatMap(detailOf);
    return {
      section: listWords[(was[0] ?? becomes[0])?.list ?? ''] ?? DOCUMENT,
      was,
      becomes,
      label: more.label,
      series: comparability?.series ?? null,
      comparability: comparability === null ? null : comparabilityText(comparability),
      condition: comparability?.condition ?? null,
      reasons: [...new Set(heavy.map(({ reason }) => reason))],
      explanations: more.explanations,
      details,
      effects: (diff.effects ?? []).filter((effect) => from.includes(effect.from)),
      kinds: [...new Set(changes.map(({ kind }) => kind))],
      changes: changes.length,
      isCounted,
      severity:
        severities.find((one) => one === more.atLeast || one === judged[0]?.severity) ??
        'editorial',
      unknown:
        more.label === labels.unknown &&
        details.length === 0 &&
        (was.length === 0 || becomes.length === 0),
      sporen: [...new Set(sporen)],
    };
  };

  return {
    ofLink(
      link: Link,
      index: number,
      from: readonly string[],
      to: readonly string[],
      changes: readonly Change[],
    ): ViewRow {
      const relation = diff.reversed ? mirroredRelations[link.relation] : link.relation;
      return row(from, to, changes, {
        label: relationWords[relation],
        link,
        opinion: linkOpinions.get(index),
        // The link tells already what became of its parts.
        without: 'undecided',
        ...(link.relation === 'unknown' && { atLeast: 'undecided' }),
        explanations: [link.why, ...(link.note === undefined ? [] : [link.note])],
      });
    },
    ofParts(from: readonly string[], to: readonly string[], changes: readonly Change[]): ViewRow {
      const whole = changes.find(
        ({ path, part }) => path === '' && (part.before === undefined || part.after === undefined),
      );
      return row(from, to, changes, {
        label: whole === undefined ? 'gewijzigd' : (labels[whole.kind] ?? 'gewijzigd'),
        explanations: [],
      });
    },
  };
}

const labels: { readonly [K in ChangeKind]?: string } = {
  added: 'toegevoegd',
  removed: 'vervallen',
  unknown: 'onbekend',
};

/** A change for a reader. That a row's own parts came or went shows in the row, and their parts go with them. */
function detailOf({ kind, part, path, before, after, place }: Change): ViewDetail[] {
  const key = part.after?.key ?? part.before?.key ?? '';
  if (path !== '') {
    if (isNoList(before, after)) return [];
    return [{ kind, about: key, label: pathText(path), ...shownValues(before, after) }];
  }
  const isOne = part.before === undefined || part.after === undefined;
  const isInside = place?.before?.of !== undefined || place?.after?.of !== undefined;
  if (!isOne || !isInside || !['added', 'removed'].includes(kind)) return [];
  const { wording } = (before ?? after) as { readonly wording?: Wording };
  const text = wording === undefined ? key : wordingText(wording);
  return [
    {
      kind,
      about: key,
      label: `deel ${key}`,
      before: before === undefined ? null : text,
      after: after === undefined ? null : text,
    },
  ];
}

const shownValues = (before: Json | undefined, after: Json | undefined) => ({
  before: before === undefined ? null : short(valueText(before)),
  after: after === undefined ? null : short(valueText(after)),
});

/** An empty list against no list: a matter of form. */
const isNoList = (before: Json | undefined, after: Json | undefined) =>
  (before === undefined || after === undefined) &&
  [before, after].some((value) => Array.isArray(value) && value.length === 0);

/** What is longer is for the JSON. */
const LONGEST = 600;
const short = (text: string) =>
  text.length <= LONGEST
    ? text
    : `${text.slice(0, LONGEST).trimEnd()} … (de rest staat in de JSON)`;

/** A value of JSON for a reader: a clause as its text, a list as its items. */
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

const placeText = (document: string, [first = 0, last = 0]: readonly number[]) =>
  `${document}, ${first === last ? `regel ${first}` : `regels ${first}-${last}`}`;

type Shown = { readonly part: ViewPart; readonly spoor: string | undefined };

/** Every part of a document by its key, wherever it stands. */
function partsOf(document: Diff['from']): ReadonlyMap<string, Shown> {
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

const wordingText = (wording: Wording) =>
  typeof wording === 'string' ? wording : wording.map(({ text }) => text).join(' … ');
