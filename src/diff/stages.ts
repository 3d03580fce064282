import type { Measure } from '../model/index.ts';
import { applied, type Difference, differences } from './differences.ts';
import { plain } from './parts.ts';
import { stepsOf } from './pointer.ts';

/** One step on the way from one counting rule to another. */
export type Stage = {
  /** In Dutch, what is different: `voorwaarde erbij: de bestemming is een werkervaringsplaats`. */
  readonly title: string;
  /** Where in the measure, as the changes of a comparison have it. */
  readonly paths: readonly string[];
  /** The rule with this step made, and those before it. */
  readonly measure: Measure;
};

/** What tells what is counted, in the order in which it is asked. The rest stands beside the rule. */
const ruleFields = [
  'over',
  'dates',
  'cohort',
  'range',
  'of',
  'buckets',
  'version',
  'filledSomewhere',
  'unique',
  'share',
  'count',
  'stock',
  'duration',
  'distribution',
  'sum',
  'journey',
  'survey',
  'ratio',
];
/** Fields with conditions that have names: each name is a step of its own. */
const namedFields = ['of', 'where', 'dates', 'buckets'];
/** Fields of which the parts make no sense without each other. */
const wholeFields: readonly (string | undefined)[] = ['sum', 'journey'];

/**
 * The steps from one counting rule to another, population first, each with the rule so far: the last is the newer rule.
 * None where both count the same. Where they count other records, or another kind of number, it is one step.
 */
export function stages(before: Measure, after: Measure): Stage[] {
  const [was, is] = [ruleOf(before), ruleOf(after)];
  const changed = differences(was, is);
  if (changed.length === 0) return [];
  if (populationsOf(before) !== populationsOf(after) || kindsOf(before) !== kindsOf(after))
    return [
      { title: 'een andere telling', paths: changed.map(({ path }) => path), measure: after },
    ];

  const steps: Stage[] = [];
  let measure: Measure = before;
  for (const group of grouped(changed)) {
    measure = applied(plain(measure), group) as unknown as Measure;
    steps.push({ title: titleOf(group), paths: group.map(({ path }) => path), measure });
  }
  return steps;
}

/** Changes that only make sense together: of one named condition, or of a list in which one went and another came. */
function grouped(changed: readonly Difference[]): Difference[][] {
  const byPlace = new Map<string, Difference[]>();
  for (const difference of changed) {
    const place = placeOf(difference.path);
    byPlace.set(place.list, [...(byPlace.get(place.list) ?? []), difference]);
  }
  const groups = [...byPlace.values()].flatMap((list): Difference[][] => {
    const came = list.some(({ before }) => before === undefined);
    const went = list.some(({ after }) => after === undefined);
    // A date that went is still named by the rest of the rule until that has changed: it goes last, by itself.
    if (came && went && !isDates(list)) return [list];
    const byName = new Map<string, Difference[]>();
    for (const difference of list) {
      const { name } = placeOf(difference.path);
      byName.set(name, [...(byName.get(name) ?? []), difference]);
    }
    return [...byName.values()];
  });
  return groups.sort((a, b) => orderOf(a) - orderOf(b));
}

/** In the order in which a rule is read; a named date comes before what names it, and goes after. */
function orderOf(group: readonly Difference[]): number {
  if (isDates(group) && group.every(({ after }) => after === undefined)) return ruleFields.length;
  return stepsOf(group[0]?.path ?? '')
    .map((step) => ruleFields.indexOf(step))
    .reduce((last, at) => Math.max(last, at), -1);
}

const isDates = (group: readonly Difference[]) =>
  placeOf(group[0]?.path ?? '')
    .list.split('/')
    .at(-1) === 'dates';

/** The list of conditions that a path is in, and the name there; for another field, the field itself. */
function placeOf(path: string): { readonly list: string; readonly name: string } {
  const steps = stepsOf(path);
  const isWhole = wholeFields.includes(steps[0]);
  const at = isWhole ? -1 : steps.findIndex((step) => namedFields.includes(step));
  if (at === -1) {
    // Both sides of a ratio have fields of their own.
    const depth = steps[0] === 'ratio' ? 3 : 1;
    const field = steps.slice(0, depth).join('/');
    return { list: field, name: '' };
  }
  const end = steps[at] === 'buckets' ? at + 2 : at + 1;
  return { list: steps.slice(0, end).join('/'), name: steps.slice(end, end + 1).join('') };
}

function titleOf(group: readonly Difference[]): string {
  const [first] = group;
  const { list, name } = placeOf(first?.path ?? '');
  const field = list.split('/').at(-1) ?? '';
  const names = [...new Set(group.map(({ path }) => placeOf(path).name).filter((n) => n !== ''))];
  if (name === '') return `anders: ${words[field] ?? field}`;
  const what = field === 'dates' ? 'datum' : 'voorwaarde';
  const gone = group.filter(({ after }) => after === undefined);
  const came = group.filter(({ before }) => before === undefined);
  const nameOf = (one: Difference | undefined) => quoted(placeOf(one?.path ?? '').name);
  if (gone.length === 1 && came.length === 1 && group.length === 2)
    return `${what} weg: ${nameOf(gone[0])}, erbij: ${nameOf(came[0])}`;
  if (names.length > 1) return `andere voorwaarden: ${names.map(quoted).join(', ')}`;
  if (group.every(({ before }) => before === undefined)) return `${what} erbij: ${quoted(name)}`;
  if (group.every(({ after }) => after === undefined)) return `${what} weg: ${quoted(name)}`;
  return `${what} anders: ${quoted(name)}`;
}

const quoted = (name: string) => `‘${name}’`;
const words: { readonly [field: string]: string } = {
  dates: 'de datums die een naam hebben',
  of: 'de voorwaarden waaronder de clausule geldt',
  where: 'wanneer iets meetelt',
  share: 'wanneer iets meetelt',
  buckets: 'wat niet meetelt',
  unknown: 'wanneer iets niet bekend is',
  undecided: 'wanneer iets nog niet te beoordelen is',
  'excluded-by-rule': 'wat volgens de regel niet meetelt',
  'not-linked': 'wat niet te koppelen is',
  'date-missing': 'waarvan een datum ontbreekt',
  cohort: 'welke datum in de periode valt',
  range: 'over welke dagen wordt gevraagd',
  version: 'welke versie telt',
  filledSomewhere: 'welk veld ergens gevuld moet zijn',
  unique: 'wat eenmaal telt',
  stock: 'begin en einde van de stand',
  duration: 'van welke tot welke datum',
  distribution: 'de verdeling',
  sum: 'het bedrag dat wordt opgeteld',
  journey: 'de plaatsen en stappen van de reis',
  survey: 'de vraag, of welke antwoorden tellen',
};

/** The measure as plain JSON, without what stands beside the rule. */
const ruleOf = (measure: Measure) =>
  Object.fromEntries(Object.entries(plain(measure)).filter(([name]) => ruleFields.includes(name)));
const populationsOf = ({ over, ratio }: Measure) =>
  JSON.stringify([over, ratio?.teller.over, ratio?.noemer.over]);
const kindsOf = (measure: Measure) =>
  Object.keys(measure)
    .filter((name) => ruleFields.indexOf(name) > ruleFields.indexOf('unique'))
    .join();
