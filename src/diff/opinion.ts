import type { Link } from '../model/index.ts';
import type { Change, Comparison } from './change.ts';
import { type Judged, judgeNorm, judgeTerm } from './norm-opinion.ts';
import { stepsOf } from './pointer.ts';
import { readOf } from './read-wording.ts';

/**
 * How much a change means for the contract: an obligation, a norm or a series (`high`), something to read again
 * (`medium`), nothing in what is agreed (`editorial`), or not to be told from what is at hand (`undecided`).
 */
export const severities = ['high', 'medium', 'undecided', 'editorial'] as const;
/** How much a change means for the contract: see `severities`. */
export type Severity = (typeof severities)[number];

/** What a change, or a link of the lineage, means for the contract, by one rule, and why. */
export type Opinion = {
  /** `obligation-dropped`, `norm-tightened`, `series-broken`, … */
  readonly rule: string;
  readonly severity: Severity;
  /** In Dutch, as a full sentence. */
  readonly reason: string;
} & (
  | { /** The index of the change. */ readonly change: number; readonly link?: never }
  | { /** The index of the link. */ readonly link: number; readonly change?: never }
);

/** One opinion for every change, and one for every link of an indicator whose series does not simply go on. */
export function opinionsOf(comparison: Comparison): Opinion[] {
  const ofChanges = comparison.changes.flatMap((change, index): Opinion[] => {
    for (const rule of rules) {
      const judged = rule(change, comparison);
      if (judged !== null) return [{ ...judged, change: index }];
    }
    return [];
  });
  const indicators = new Set(
    comparison.changes
      .flatMap(({ part }) => [part.before, part.after])
      .filter((part) => part !== undefined && counted.includes(part.list))
      .map((part) => part?.key),
  );
  const ofLinks = (comparison.lineage?.links ?? []).flatMap((link, index): Opinion[] => {
    const judged = link.from.some((code) => indicators.has(code))
      ? judgeSeries(link, comparison.lineage?.from)
      : null;
    return judged === null ? [] : [{ ...judged, link: index }];
  });
  return [...ofChanges, ...ofLinks];
}

/** The lists whose parts ask a number or a story. */
export const counted: readonly string[] = ['indicators', 'costIndicators', 'bedrijfsvoering'];

/** What each list holds, where a part of it asks something of a party. */
const obligations: { readonly [list: string]: string } = {
  indicators: 'een indicator',
  costIndicators: 'een kostenindicator',
  bedrijfsvoering: 'een indicator van de bedrijfsvoering',
  results: 'een resultaat',
  opdrachten: 'een opdracht',
  obligations: 'een verplichting',
  randvoorwaarden: 'een randvoorwaarde',
  registratieEisen: 'een registratie-eis',
  ontwikkelopgaven: 'een ontwikkelopgave',
  projects: 'een project',
  regie: 'een regietaak',
};

type Rule = (change: Change, comparison: Comparison) => Judged | null;

/** In the order in which they are asked: the first that has an opinion gives it. The last always has. */
const rules: readonly Rule[] = [
  judgeInside,
  judgeUnknown,
  judgeCounting,
  judgeNorm,
  judgeTerm,
  judgeObligation,
  judgeMeasure,
  judgeFrequency,
  judgeWords,
  judgePlace,
  ({ kind, before, after }) => {
    if (isEmptyList(before ?? after) && (before === undefined || after === undefined))
      return { rule: 'editorial', severity: 'editorial', reason: editorial['empty-list'] ?? '' };
    if (['title-changed', 'source-changed', 'document-changed', 'renumbered'].includes(kind))
      return { rule: 'editorial', severity: 'editorial', reason: editorial[kind] ?? '' };
    return {
      rule: 'content-changed',
      severity: 'medium',
      reason: 'De inhoud van dit onderdeel is anders.',
    };
  },
];

const editorial: { readonly [kind: string]: string } = {
  'title-changed': 'Alleen de titel, die van deze bibliotheek is, is anders.',
  'source-changed': 'Alleen de vindplaats of een opmerking erbij is anders.',
  'document-changed': 'Dit gaat over het document, niet over een afspraak.',
  'empty-list': 'Alleen de vorm is anders: een lege lijst of geen lijst.',
  renumbered: 'Alleen het nummer of het kenmerk is anders.',
};

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

/** A part of another part: it goes with the whole, or the whole stayed and has a part more or less. */
function judgeInside({ kind, part, place }: Change, { pairs }: Comparison): Judged | null {
  const [was, is] = [place?.before?.of, place?.after?.of];
  if (part.before !== undefined && part.after !== undefined) return null;
  if (was === undefined && is === undefined) return null;
  const stayed = was === undefined ? [...pairs.values()].includes(is ?? '') : pairs.has(was);
  if (!stayed)
    return {
      rule: 'with-its-whole',
      severity: 'editorial',
      reason: `Dit gaat met ${was ?? is ?? ''} mee.`,
    };
  if (kind === 'added')
    return { rule: 'part-added', severity: 'medium', reason: 'Er is een deel bij gekomen.' };
  if (kind === 'removed')
    return { rule: 'part-dropped', severity: 'medium', reason: 'Er is een deel vervallen.' };
  return null;
}

/**
 * A measure that only one of the two has. Between years, which numbers stand by a clause is this library's choice; between
 * two versions of one year a number that was counted is counted no more.
 */
function judgeCounting({ part }: Change, { from, to }: Comparison): Judged | null {
  if ((part.after ?? part.before)?.list !== 'measures') return null;
  if (part.before !== undefined && part.after !== undefined) return null;
  if (from.year === to.year) {
    return part.after === undefined
      ? { rule: 'number-dropped', severity: 'high', reason: 'Een getal wordt niet meer geteld.' }
      : { rule: 'number-added', severity: 'medium', reason: 'Er wordt een getal bij geteld.' };
  }
  return {
    rule: 'counted-otherwise',
    severity: 'editorial',
    reason: 'Bij deze clausule telt deze bibliotheek er een getal bij of minder.',
  };
}

function judgeUnknown({ kind, before }: Change, { from, to }: Comparison): Judged | null {
  if (kind !== 'unknown') return null;
  const other = before === undefined ? from : to;
  return {
    rule: 'unknown',
    severity: 'undecided',
    reason: `Of dit in ${other.year} ook is afgesproken, is niet te zeggen: niet alles van ${other.year} is voorhanden.`,
  };
}

function judgeObligation({ kind, part }: Change): Judged | null {
  const what = obligations[(part.before ?? part.after)?.list ?? ''];
  if (what === undefined) return null;
  if (kind === 'added')
    return {
      rule: 'obligation-added',
      severity: 'high',
      reason: `Er is ${what} bij gekomen.`,
    };
  if (kind === 'removed')
    return { rule: 'obligation-dropped', severity: 'high', reason: `Er is ${what} vervallen.` };
  if (kind === 'split')
    return {
      rule: 'split',
      severity: 'medium',
      reason: 'Dit gaat over meer onderdelen verdeeld verder.',
    };
  if (kind === 'merged')
    return {
      rule: 'merged',
      severity: 'medium',
      reason: 'Dit is opgegaan in een ander onderdeel.',
    };
  return null;
}

/** Parts of a measure that do not change what is counted. */
const besideTheRule = ['title', 'limits', 'readings', 'decimals', 'groups', 'direction'];

function judgeMeasure({ kind, part, path }: Change): Judged | null {
  if (kind === 'registrar-changed')
    return {
      rule: 'registrar-changed',
      severity: 'medium',
      reason: 'Wie registreert, of waarmee, is anders vermeld.',
    };
  if (kind === 'registration-changed')
    return {
      rule: 'registration-changed',
      severity: 'high',
      reason: 'Wat moet worden vastgelegd, is anders.',
    };
  if (kind !== 'measure-changed') return null;
  const [field = ''] = stepsOf(path);
  if ((part.after ?? part.before)?.list !== 'measures')
    return {
      rule: 'accounting-changed',
      severity: 'medium',
      reason: 'Waarmee dit wordt verantwoord, een getal, een verhaal of nog niets, is anders.',
    };
  if (besideTheRule.includes(field))
    return {
      rule: 'measure-described-otherwise',
      severity: 'editorial',
      reason: 'De telling zelf is gelijk; wat erbij staat, is anders.',
    };
  return {
    rule: 'measure-changed',
    severity: 'high',
    reason: 'De rekenregel is anders: dezelfde gegevens kunnen een ander getal geven.',
  };
}

/** How often in a year. */
const times: { readonly [frequency: string]: number } = {
  maand: 12,
  kwartaal: 4,
  halfjaar: 2,
  jaar: 1,
};

const timesOf = (frequency: unknown) =>
  typeof frequency === 'string' ? times[frequency] : undefined;

function judgeFrequency({ kind, path, before, after }: Change): Judged | null {
  if (kind !== 'frequency-changed') return null;
  const [was, is] = [timesOf(before), timesOf(after)];
  if (path !== '/frequency' || was === undefined || is === undefined || was === is)
    return {
      rule: 'frequency-changed',
      severity: 'medium',
      reason: 'Wanneer dit wordt verantwoord, is anders.',
    };
  return is > was
    ? {
        rule: 'frequency-raised',
        severity: 'medium',
        reason: `Vaker: ${is} keer per jaar in plaats van ${was}.`,
      }
    : {
        rule: 'frequency-lowered',
        severity: 'medium',
        reason: `Minder vaak: ${is} keer per jaar in plaats van ${was}.`,
      };
}

function judgeWords({ kind, path, before, after, link }: Change, { lineage }: Comparison) {
  if (kind !== 'reworded') return null;
  if (path === '/wording' && readOf(before) === readOf(after))
    return {
      rule: 'punctuation-only',
      severity: 'editorial',
      reason: 'Alleen hoofdletters, leestekens of wit zijn anders.',
    } as const;
  if (link !== undefined && lineage?.links[link]?.relation === 'same')
    return {
      rule: 'reworded-same',
      severity: 'editorial',
      reason: 'Andere woorden voor hetzelfde: de afstamming noemt het gelijk.',
    } as const;
  return {
    rule: 'reworded',
    severity: 'medium',
    reason: 'De tekst is anders: lees of de bedoeling mee is veranderd.',
  } as const;
}

function judgePlace({ kind, part, place }: Change): Judged | null {
  if (kind !== 'moved' && kind !== 'reordered') return null;
  const [was, is] = [part.before?.list ?? '', part.after?.list ?? ''];
  if (place !== undefined && was !== is && obligations[was] !== undefined)
    return {
      rule: 'moved-to-other-list',
      severity: 'medium',
      reason: `Was ${obligations[was]}, is ${obligations[is] ?? 'iets anders'}.`,
    };
  return {
    rule: 'moved',
    severity: 'editorial',
    reason: 'Het staat op een andere plaats in het document.',
  };
}

function judgeSeries(
  { comparability: { series, condition = '' }, values }: Link,
  older: number | undefined,
): Judged | null {
  if (series === 'ja' || series === 'n.v.t.') return null;
  if (series === 'voorwaardelijk')
    return {
      rule: 'series-conditional',
      severity: 'medium',
      reason: `De reeks loopt onder een voorwaarde door: ${condition}.`,
    };
  if (values === 'nooit-gemeten')
    return {
      rule: 'series-never-begun',
      severity: 'medium',
      reason: 'Er is nooit een waarde geweest, dus ook geen reeks die breekt.',
    };
  return {
    rule: 'series-broken',
    severity: 'high',
    reason: `De reeks breekt: getallen van voor en na zijn niet te vergelijken${values === 'geen-voorhanden' ? `; van ${older ?? 'voor'} is er overigens geen voorhanden` : ''}.`,
  };
}
