/** What a reader can work out of the JSON of one account: by subtracting, and by solving equations. Knows nothing of how it was made. */

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isSmall = (value: number) => Math.abs(value) > 0 && Math.abs(value) < 5;
const numberAt = (of: Json | undefined, key: string): number | null => {
  const value = isObject(of) ? of[key] : null;
  return typeof value === 'number' ? value : null;
};

/** Keys under which persons or cases are counted. */
const counts = [
  'teller',
  'noemer',
  'n',
  'flagged',
  'records',
  'empty',
  'shared',
  'count',
  'in',
  'out',
  'there',
  'persons',
  'begin',
  'end',
  'backwards',
  'weightless',
  'ended',
  'left',
  'open',
  'response',
  'invited',
  'populationSize',
];

/** All numbers of persons and cases in a JSON that are small, each with its place. */
export function smallNumbers(json: Json, path = ''): string[] {
  if (Array.isArray(json))
    return json.flatMap((item, index) => smallNumbers(item, `${path}/${index}`));
  if (!isObject(json)) return [];
  return Object.entries(json).flatMap(([key, value]) => {
    const here = `${path}/${key}`;
    const isCount = counts.includes(key) || (key === 'period' && typeof value === 'number');
    return typeof value === 'number' && isCount && isSmall(value)
      ? [`${here} = ${value}`]
      : smallNumbers(value, here);
  });
}

/** Every measured thing in the JSON of an account, with its place. */
export function measured(json: JsonObject): [place: string, outcome: JsonObject][] {
  const accounts = Array.isArray(json['accounts']) ? json['accounts'] : [json];
  return accounts.flatMap((account: JsonObject) =>
    ['outcomes', 'duties'].flatMap((list) =>
      ((account[list] ?? []) as readonly JsonObject[]).flatMap((one) =>
        [one, ...((one['lines'] ?? []) as readonly JsonObject[])]
          .filter(({ measure }) => measure !== null)
          .map((item): [string, JsonObject] => [
            `${String(one['code'])} ${String(item['measure'])}`,
            item,
          ]),
      ),
    ),
  );
}

/** The counts that can be read from figures, with the rest of a share. */
function seen(figures: Json | undefined, isPlain: boolean, isRatio: boolean): Map<string, number> {
  const found = new Map<string, number>();
  for (const key of ['teller', 'noemer', 'n', 'records']) {
    const value = numberAt(figures, key);
    if (value !== null) found.set(key, value);
  }
  const [teller, noemer] = [numberAt(figures, 'teller'), numberAt(figures, 'noemer')];
  if (teller !== null && noemer !== null && !isRatio) found.set('rest', noemer - teller);
  const value = numberAt(figures, 'value');
  if (isPlain && value !== null) found.set('value', value);
  return found;
}

/** What a number under a key can be, as a reader sees it: itself, or the 1 to 4 that `minder dan 5` says. */
function spanOf(of: Json | undefined, key: string): readonly [number, number] | null {
  const value = isObject(of) ? of[key] : null;
  if (typeof value === 'number') return [value, value];
  return value === 'minder dan 5' ? [1, 4] : null;
}

/** The clauses and duties in the JSON of an account, each as the measures that it has. */
export function clausesOf(json: JsonObject): [place: string, measures: JsonObject[]][] {
  const accounts = Array.isArray(json['accounts']) ? json['accounts'] : [json];
  return accounts.flatMap((account: JsonObject) =>
    ['outcomes', 'duties'].flatMap((list) =>
      ((account[list] ?? []) as readonly JsonObject[]).map((one): [string, JsonObject[]] => [
        String(one['code']),
        [one, ...((one['lines'] ?? []) as readonly JsonObject[])].filter(
          ({ measure }) => measure !== null,
        ),
      ]),
    ),
  );
}

/** The figures of a measure under other readings. */
function readingsOf({ alternatives, sensitivity }: JsonObject): Json[] {
  const ends = ['single', 'combined'].flatMap((name) =>
    ['lowest', 'highest'].map(
      (end) => (sensitivity as { [name: string]: JsonObject } | null)?.[name]?.[end] ?? null,
    ),
  );
  const options = isObject(sensitivity) ? (sensitivity['options'] as readonly Json[]) : [];
  return [...((alternatives ?? []) as readonly Json[]), ...options, ...ends].filter(isObject);
}

/**
 * What the measures of one clause tell together, of one noemer: another reading may be the sum of two tellers, and then the one less
 * the other is what the two `minder dan 5` leave; and a noemer, or the teller of a reading, less two tellers may leave few.
 */
export function toldByClause([place, measures]: [string, JsonObject[]]): string[] {
  const told: string[] = [];
  const shares = measures.flatMap((one, index) => [
    { index, isReading: false, figures: one },
    ...readingsOf(one).map((figures) => ({ index, isReading: true, figures })),
  ]);
  for (const noemer of new Set(shares.map(({ figures }) => numberAt(figures, 'noemer')))) {
    if (noemer === null) continue;
    const same = shares.filter(({ figures }) => numberAt(figures, 'noemer') === noemer);
    const wholes = same.flatMap(({ isReading, figures }) => {
      const teller = numberAt(figures, 'teller');
      return isReading && teller !== null ? [teller] : [];
    });
    for (const a of same)
      for (const b of same) {
        if (a.index >= b.index) continue;
        const [first, second] = [spanOf(a.figures, 'teller'), spanOf(b.figures, 'teller')];
        if (first === null || second === null) continue;
        const isShown = first[0] === first[1] && second[0] === second[1];
        for (const whole of isShown ? [noemer, ...wholes] : wholes) {
          const what = `${place}: ${whole} van ${noemer}, ${first.join('-')} en ${second.join('-')}`;
          const left = whole - first[0] - second[0];
          if (isShown && isSmall(left)) told.push(`${what}: ${left} over`);
          for (const [one, other] of [
            [first, second],
            [second, first],
          ] as const) {
            const least = Math.max(one[0], whole - other[1]);
            const most = Math.min(one[1], whole - other[0]);
            if (one[0] < one[1] && least <= most && most - least < 3)
              told.push(`${what}: tussen ${least} en ${most}`);
          }
        }
      }
  }
  return told;
}

/**
 * What accounts of the periods of one year, in order, tell by what each is more than the one before it: of the year so far, and of
 * the measures that are said to add up.
 */
export function toldBetween(
  accounts: readonly JsonObject[],
  addingUp: readonly string[],
): string[] {
  const [before, now] = accounts.slice(-2);
  if (before === undefined || now === undefined) return [];
  const then = new Map(measured(before));
  const own = measured(now).flatMap(([place, outcome]) => {
    const earlier = then.get(place);
    if (earlier === undefined) return [];
    const toDate = (of: JsonObject) => (of['compare'] as JsonObject)['year-to-date'];
    const pairs: [string, Json | undefined, Json | undefined][] = [
      ['jaar tot nu toe', toDate(outcome), toDate(earlier) ?? earlier],
      ['begonnen in het jaar', outcome['instroom'], earlier['instroom']],
      ...(addingUp.includes(String(outcome['measure']))
        ? [['over meer dagen', outcome, earlier] as [string, Json, Json]]
        : []),
    ];
    return pairs.flatMap(([what, a, b]) =>
      ['teller', 'noemer', 'n', 'records', 'empty', 'ended', 'left', 'open'].flatMap((key) => {
        const [last, first] = [numberAt(a, key), numberAt(b, key)];
        const left = last === null || first === null ? 0 : last - first;
        return isSmall(left) ? [`${place}: ${what}, ${key} ${last} min ${first}`] : [];
      }),
    );
  });
  return [...own, ...toldBetween(accounts.slice(0, -1), addingUp)];
}

/** How many came to a place of a journey more than once, or did not come on from it to a next. */
function toldByPersons(place: string, { nodes, edges }: JsonObject): string[] {
  if (!Array.isArray(nodes) || !Array.isArray(edges)) return [];
  const at = (name: Json | undefined, key: string) =>
    numberAt(
      nodes.find((node: JsonObject) => node['node'] === name),
      key,
    );
  const pairs = [
    ...nodes.map(({ node }: JsonObject) => [
      `${String(node)} vaker`,
      at(node, 'in'),
      at(node, 'persons'),
    ]),
    ...edges.map(({ from, to }: JsonObject) => [
      `${String(from)} niet naar ${String(to)}`,
      at(from, 'persons'),
      at(to, 'persons'),
    ]),
  ] as [string, number | null, number | null][];
  return pairs.flatMap(([what, a, b]) =>
    a !== null && b !== null && isSmall(a - b) ? [`${place}: personen ${what} = ${a - b}`] : [],
  );
}

/** What can be worked out of one outcome and is small. */
export function toldBy([place, outcome]: [string, JsonObject], isRatio = false): string[] {
  const unit = String(outcome['unit']);
  const isPlain =
    !['%', 'dagen', 'euro'].includes(unit) &&
    outcome['teller'] === undefined &&
    outcome['n'] === undefined;
  const of = (figures: Json | undefined) => seen(figures, isPlain, isRatio);
  const own = of(outcome);
  const told: string[] = [];
  const say = (what: string, value: number) => {
    if (isSmall(value)) told.push(`${place}: ${what} = ${value}`);
  };
  for (const [key, value] of own) say(key, value);
  // The year to date, and the bounds, less the number itself.
  const { compare, bounds, groups, alternatives } = outcome as { [key: string]: JsonObject };
  const others: [string, Json | undefined][] = [
    ['jaar tot nu toe', compare?.['year-to-date']],
    ['ondergrens', isObject(bounds) ? bounds['lower'] : undefined],
    ['bovengrens', isObject(bounds) ? bounds['upper'] : undefined],
    ...((alternatives ?? []) as unknown as readonly JsonObject[]).map((one): [string, Json] => [
      `lezing ${JSON.stringify(one['reading'])}`,
      one,
    ]),
  ];
  const isStock = outcome['flow'] !== undefined;
  for (const [what, figures] of others)
    for (const [key, value] of of(figures)) {
      say(`${what} ${key}`, value);
      const mine = own.get(key);
      if (mine !== undefined && !(isStock && what === 'jaar tot nu toe'))
        say(`${what} ${key} min eigen`, value - mine);
    }
  // The parts of each breakdown.
  const parts = (groups ?? []) as unknown as readonly JsonObject[];
  const names = new Set(parts.flatMap(({ by }) => Object.keys(by as JsonObject)));
  for (const name of names) {
    const inIt = parts.filter(({ by }) => name in (by as JsonObject));
    if (inIt.some(({ overlap }) => overlap === true)) continue;
    for (const [key, value] of own) {
      const shown = inIt.map((part) => of(part).get(key));
      for (const part of shown) if (part !== undefined) say(`deel van ${name} ${key}`, part);
      say(
        `${name} ${key}: geheel min wat getoond wordt`,
        shown.reduce<number>((left, part) => left - (part ?? 0), value),
      );
    }
  }
  for (const key of ['ended', 'left', 'open']) {
    const [inPeriod, ofYear] = ['survival', 'instroom'].map((what) => numberAt(outcome[what], key));
    if (inPeriod != null && ofYear != null) say(`instroom min periode ${key}`, ofYear - inPeriod);
  }
  const flow = outcome['flow'];
  if (isObject(flow)) {
    const [begin, came, out, end] = ['begin', 'in', 'out', 'end'].map((key) => numberAt(flow, key));
    if (begin != null && out != null && end != null) say('erbij', end - begin + out);
    if (begin != null && came != null && end != null) say('eraf', begin + (came ?? 0) - end);
    if (came != null && out != null && end != null) say('begin', end - came + out);
  }
  return [...told, ...toldByWays(place, outcome), ...toldByPersons(place, outcome)];
}

/** An equation over hidden numbers: the sum of some of them, each so many times, is a number. */
type Equation = { readonly terms: Map<string, number>; readonly sum: number };

/**
 * The hidden numbers of a journey of which a reader can tell that they are small: each number lies between what the equations
 * (in = out + there; in = the steps to it; out = the steps from it) allow for the others.
 */
function toldByWays(place: string, outcome: JsonObject): string[] {
  const { nodes, edges } = outcome;
  if (!Array.isArray(nodes) || !Array.isArray(edges)) return [];
  const equations: Equation[] = [];
  const names = new Set<string>();
  const equation = (terms: readonly (readonly [string, Json | undefined, number])[]) => {
    const unknown = new Map<string, number>();
    let sum = 0;
    for (const [name, value, times] of terms) {
      if (typeof value === 'number') sum -= times * value;
      else unknown.set(name, times);
    }
    for (const name of unknown.keys()) names.add(name);
    equations.push({ terms: unknown, sum });
  };
  for (const node of nodes as readonly JsonObject[]) {
    const name = String(node['node']);
    const steps = edges as readonly JsonObject[];
    const to = steps.filter((step) => step['to'] === name);
    const from = steps.filter((step) => step['from'] === name);
    const id = (step: JsonObject, what: string) =>
      `${what} ${String(step['from'])}>${String(step['to'])}`;
    equation([
      [`in ${name}`, node['in'], 1],
      [`out ${name}`, node['out'], -1],
      [`there ${name}`, node['there'], -1],
    ]);
    equation([
      [`out ${name}`, node['out'], 1],
      ...from.map((step) => [id(step, 'step'), step['count'], -1] as const),
    ]);
    if (to.length === 0) continue;
    equation([
      [`in ${name}`, node['in'], 1],
      ...to.map((step) => [id(step, 'step'), step['count'], -1] as const),
    ]);
    if (node['period'] !== null)
      equation([
        [`period ${name}`, node['period'], 1],
        ...to.map((step) => [id(step, 'period'), step['period'], -1] as const),
      ]);
  }
  const [low, high] = [new Map<string, number>(), new Map<string, number>()];
  for (const name of names) {
    low.set(name, 0);
    high.set(name, Infinity);
  }
  for (let round = 0; round < 50; round++)
    for (const { terms, sum } of equations)
      for (const [name, times] of terms) {
        // times × x = sum − the others, which lie between their bounds.
        let [least, most] = [sum, sum];
        for (const [other, its] of terms) {
          if (other === name) continue;
          const [a, b] = [its * (low.get(other) ?? 0), its * (high.get(other) ?? 0)];
          least -= Math.max(a, b);
          most -= Math.min(a, b);
        }
        const ends = [least / times, most / times].sort((a, b) => a - b);
        low.set(name, Math.max(low.get(name) ?? 0, ends[0] ?? 0));
        high.set(name, Math.min(high.get(name) ?? Infinity, ends[1] ?? Infinity));
      }
  return [...names].flatMap((name) => {
    const [least, most] = [low.get(name) ?? 0, high.get(name) ?? 0];
    return most > 0 && most < 5 ? [`${place}: ${name} ligt tussen ${least} en ${most}`] : [];
  });
}

/** Small numbers of persons or cases in a text, by the words in which an account says them. */
export function smallInText(text: string): string[] {
  const patterns = [
    /(?<![\d.,])([1-4]) \/ [\d.]+/g,
    /[\d.]+ \/ ([1-4])(?![\d.,])/g,
    /\bn = ([1-4])(?![\d.,])/g,
    /\b(?:erin|eruit|nog daar|begin|respons|uitgenodigd|populatie) ([1-4])(?![\d.,])/g,
    /(?<![\d.,])([1-4]) (?:erbij|eraf|geëindigd|anders afgelopen|open|personen|meldingen|trajecten|zaken|klachten|vrijwilligers|gezinnen|wachtenden|indicaties|antwoorden|activiteiten|verwijzingen|zonder (?:\(volledig\)|datum|gewicht|rij)|waarvan (?:een datum|iets)|niet te koppelen|uitgesloten|met een onmogelijke|nog niet te beoordelen|respondenten|begonnen eerder)\b/g,
    /(?<![\d.,])1 (?:begon eerder|persoon|melding|traject|zaak|klacht|vrijwilliger|gezin|wachtende|indicatie|antwoord|activiteit|verwijzing|respondent|die dagen deelt)\b/g,
    /in de periode ([1-4])(?![\d.,])/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found));
}
