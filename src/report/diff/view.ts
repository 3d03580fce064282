import {
  type Change,
  type ChangeKind,
  counted,
  type Opinion,
  type Severity,
  severities,
} from '../../diff/index.ts';
import {
  type Comparability,
  type Link,
  type Norm,
  type Wording,
  wordingText,
} from '../../model/index.ts';
import type { Json } from '../../util/index.ts';
import type { Diff } from './diff.ts';
import type { Effect } from './effect.ts';
import { partsOf, type Shown, type ViewPart } from './part.ts';
import { isRuleChange, ruleDetails, toldAs } from './rule.ts';
import { shownValue } from './value.ts';
import {
  comparabilityText,
  listWords,
  mirroredRelations,
  pathText,
  relationWords,
} from './words.ts';

/** One field that differs. */
export type ViewDetail = {
  readonly kind: ChangeKind;
  /** Of which part, where the row does not show that: its code, or the title of a part without one. */
  readonly about: string | null;
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

/**
 * What differs besides what the clauses and their places show already. A title, which is of this library, follows from a
 * clause that was reworded, and stands in the row of what has no clause.
 */
export const otherDetails = ({ details, kinds, was, becomes }: ViewRow): readonly ViewDetail[] => {
  const hasClause = [...was, ...becomes].some(({ wording }) => wording !== '');
  const hidden =
    kinds.includes('reworded') || !hasClause ? [...shownAlready, titled] : shownAlready;
  return details.filter(({ kind }) => !hidden.includes(kind));
};
const shownAlready: readonly ChangeKind[] = ['reworded', 'renumbered', 'source-changed'];
const titled: ChangeKind = 'title-changed';

/** A detail in one sentence: `frequentie: per jaar → per kwartaal`. */
export const detailText = ({ about, label, before, after }: ViewDetail) =>
  `${about === null ? '' : `${about} `}${label}: ${before ?? '(niets)'} → ${after ?? '(niets)'}`;

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
  const nameOf = (key: string) =>
    key.includes('/') ? ((newer.get(key) ?? older.get(key))?.part.title ?? key) : key;
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
    const own = [...from, ...to];
    const isClear = (key: string) => own.length <= 2 && (own.length === 0 || own.includes(key));
    const ruled = new Map<string, readonly ViewDetail[]>();
    const details = changes.flatMap((change): readonly ViewDetail[] => {
      const { after, before } = change.part;
      const key = after?.key ?? before?.key ?? '';
      const about = isClear(key) ? null : nameOf(key);
      if (!isRuleChange(change)) return detailOf(change, key, about);
      const told = toldAs(change);
      const known = ruled.get(`${told} ${key}`);
      if (known !== undefined) return known.length === 0 ? detailOf(change, key, about) : [];
      const rules = ruleDetails(diff, change, told).map((detail) => ({
        kind: change.kind,
        about,
        ...detail,
      }));
      ruled.set(`${told} ${key}`, rules);
      return rules.length === 0 ? detailOf(change, key, about) : rules;
    });
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

/**
 * A change for a reader. That a row's own parts came or went shows in the row, and their parts go with them; a norm that
 * came or went does not, for it stands elsewhere in the document.
 */
function detailOf(
  { kind, part, path, before, after, place }: Change,
  key: string,
  about: string | null,
): ViewDetail[] {
  if (path !== '') {
    if (isNoList(before, after)) return [];
    return [{ kind, about, label: pathText(path), ...shownValues(before, after) }];
  }
  const { list } = part.after ?? part.before ?? { list: '' };
  const isOne = part.before === undefined || part.after === undefined;
  const isInside = place?.before?.of !== undefined || place?.after?.of !== undefined;
  if (!isOne || !['added', 'removed'].includes(kind)) return [];
  if (!isInside && list !== 'norms') return [];
  const side = (value: Json | undefined) => {
    if (value === undefined) return null;
    const { wording, title } = value as Pick<Norm, 'title'> & { readonly wording?: Wording };
    return wording === undefined ? title : wordingText(wording);
  };
  return [
    {
      kind,
      about: null,
      label: list === 'norms' ? 'norm' : `deel ${key}`,
      before: side(before),
      after: side(after),
    },
  ];
}

const shownValues = (before: Json | undefined, after: Json | undefined) => ({
  before: before === undefined ? null : shownValue(before),
  after: after === undefined ? null : shownValue(after),
});

/** An empty list against no list: a matter of form. */
const isNoList = (before: Json | undefined, after: Json | undefined) =>
  (before === undefined || after === undefined) &&
  [before, after].some((value) => Array.isArray(value) && value.length === 0);
