import {
  type Cohort,
  type Condition,
  checkIsMeasure,
  type DateExpression,
  type DatePart,
  type Division,
  type Kinds,
  type Length,
  type Measure,
  type MeasureOver,
  type Named,
  type Population,
  questionsOf,
  type Range,
  type Reading,
  type Related,
  type Role,
  reader,
  roles,
  type TermId,
  type TermRule,
} from '../model/index.ts';
import { allRecords, fieldAt, type OverName, pathTo, type RecordName } from '../records/index.ts';
import { accrualLines, valueName } from './accrual.ts';
import { journeyLines } from './journey.ts';
import { surveyWords } from './survey.ts';

/** How a measure is counted, as Dutch text that can be checked against the clause. */
export type Formula = {
  /** In one sentence. */
  readonly short: string;
  /** Line by line: what is counted, of which records, what is left out. */
  readonly lines: readonly string[];
  /** The open questions with the option that is used here. */
  readonly readings: readonly string[];
};

/** The terms by name, as the contract gives them. */
type TermRules = { readonly [id in TermId]?: TermRule };

/**
 * Writes how a measure is counted.
 * @param terms the terms of the contract; without them a term is named, not said how long
 * @throws SvaError `invalid-measure` for what is no measure, such as a code
 */
export function formula(measure: Measure, terms: TermRules = {}): Formula {
  checkIsMeasure(measure);
  const readings = questionsOf(measure).map(
    ({ question, options }) => `${question} → ${options[0].title}`,
  );
  if (measure.ratio !== undefined) {
    const { teller, noemer } = measure.ratio;
    return {
      short: `${say(teller, terms).short}, gedeeld door ${say(noemer, terms).short}`,
      lines: [
        `${measure.unit === '%' ? '100 × ' : ''}teller / noemer (twee stromen: de teller is geen deel van de noemer)`,
        `teller: ${say(teller, terms).what}`,
        ...indent(say(teller, terms).lines),
        `noemer: ${say(noemer, terms).what}`,
        ...indent(say(noemer, terms).lines),
      ],
      readings,
    };
  }
  const population = say(measure, terms);
  const how = kindOf(measure, population);
  const filled = (measure.filledSomewhere ?? []).map(
    (field) => `geen gegevens, en niet 0, als ${population.words.label(field)} nergens is ingevuld`,
  );
  return { short: how.short, lines: [...how.lines, ...filled], readings };
}

/** A condition on the records of one type, in words. */
export function sentence(
  over: OverName,
  condition: Condition,
  dates?: Population['dates'],
  terms: TermRules = {},
): string {
  return words(over, dates, terms).condition(condition);
}

/** What a date or a field of the records of one type is called in a sentence. */
export function label(over: OverName, reference: string): string {
  return words(over, undefined, {}).label(reference);
}

/** How a date that a measure names is worked out, in words. */
export function dateRule(
  over: OverName,
  expression: DateExpression,
  dates: Population['dates'],
  terms: TermRules = {},
): string {
  return words(over, dates, terms).date(expression);
}

type Said = {
  readonly what: string;
  readonly short: string;
  readonly lines: readonly string[];
  readonly words: Words;
};

function say(population: Population, terms: TermRules): Said {
  const over = population.over as OverName;
  const said = words(over, population.dates, terms);
  const unit =
    population.unique === undefined
      ? ''
      : ` (per ${said.label(population.unique)} één keer geteld)`;
  const { version } = population;
  const lines = [
    ...named('waarvoor geldt', population.of, said),
    // The last day of the period says itself what it is.
    ...Object.entries(population.dates ?? {}).flatMap(([role, date]) =>
      role === 'laatsteDag' ? [] : [`${roleWords[role as Role]}: ${said.date(date)}`],
    ),
    ...Object.entries(population.buckets ?? {}).flatMap(([bucket, rules]) =>
      named(bucketWords[bucket] ?? bucket, rules, said),
    ),
    ...(version === undefined
      ? []
      : [
          `per ${version.same.map((path) => said.label(path)).join(' en ')} telt alleen de ${version.keep === 'last' ? 'laatste' : 'eerste'} ${said.label(version.of)}`,
        ]),
  ];
  const what = `het aantal ${allRecords[over].title} ${said.cohort(population.cohort, population.range)}${unit}`;
  const holds = Object.keys(population.of ?? {});
  return {
    what,
    short: holds.length === 0 ? what : `${what}, waarvoor geldt: ${holds.join('; ')}`,
    lines,
    words: said,
  };
}

function kindOf(measure: MeasureOver, population: Said): { short: string; lines: string[] } {
  const { what, short, lines, words: said } = population;
  const kinds: {
    readonly [K in keyof Kinds]: (asked: Kinds[K]) => { short: string; lines: string[] };
  } = {
    share: ({ where }) => ({
      short: `van ${short.replace('het aantal ', 'de ')} – het deel: ${Object.keys(where).join(', en ')}`,
      lines: [
        '100 × teller / noemer',
        `noemer: ${what}`,
        ...indent(lines),
        'teller: die uit de noemer waarvoor geldt',
        ...indent(named('', where, said)),
      ],
    }),
    count: () => ({ short, lines: [what, ...indent(lines)] }),
    stock: () => ({
      short: `${short}; met instroom en uitstroom`,
      lines: [
        what,
        ...indent(lines),
        'erbij: stand aan het begin + erbij − eraf = stand aan het eind',
      ],
    }),
    duration: ({ from, to, negative }) => ({
      short: `het aantal dagen van ${said.label(from)} tot ${said.label(to)} (mediaan, p90 en gemiddelde) over ${short.replace('het aantal ', 'de ')}`,
      lines: [
        `dagen van ${said.label(from)} tot ${said.label(to)}: n, mediaan, p90 (kleinste waarde met ten minste dat deel eronder of erop) en gemiddelde`,
        `van ${what}`,
        ...indent(lines),
        ...(negative === 'zero'
          ? ['een negatieve duur telt als 0 dagen en wordt apart genoemd']
          : []),
      ],
    }),
    distribution: ({ by }) => ({
      short: `${short}; naar ${said.divisionName(by)}`,
      lines: [what, ...indent(lines), ...said.division(by)],
    }),
    sum: ({ of, accrued, minus }) => {
      const summed =
        accrued === undefined ? said.label(of) : valueName(accrued, rangeWords(measure.range));
      const less = Object.keys(minus ?? {});
      return {
        short: `de som van ${summed} over ${short.replace('het aantal ', 'de ')}${less.length === 0 ? '' : `; eraf gaat: ${less.join(', en ')}`}`,
        lines: [
          `de som van ${summed}`,
          ...(accrued === undefined ? [] : indent(accrualLines(accrued, said))),
          `over ${what.replace('het aantal ', 'de ')}`,
          ...indent(lines),
          ...named('eraf gaat het bedrag waarvoor geldt', minus, said),
        ],
      };
    },
    journey: (asked) => ({
      short: `de reis van ${short.replace('het aantal ', 'de ')}, gevolgd tot de peildatum langs ${Object.keys(asked.nodes).length} plaatsen`,
      lines: [...journeyLines(asked, said), `van ${what}`, ...indent(lines)],
    }),
    survey: (asked) => surveyWords(asked, population),
  };
  for (const kind of Object.keys(kinds) as (keyof Kinds)[]) {
    const asked = measure[kind];
    if (asked !== undefined)
      return (kinds[kind] as (asked: unknown) => { short: string; lines: string[] })(asked);
  }
  return { short: what, lines: [what] };
}

/** The day up to which what goes on has gone on. */
export const LAST_DAY = 'de laatste dag van de periode of, als die eerder is, de peildatum';

const roleWords: { readonly [R in Role]: string } = {
  start: 'de begindatum',
  einde: 'de einddatum',
  voortijdigEinde: 'de datum van voortijdig einde',
  uiterste: 'de uiterste dag',
  laatsteDag: LAST_DAY,
};

const bucketWords: { readonly [bucket: string]: string } = {
  'not-linked': 'niet te koppelen, apart genoemd',
  'excluded-by-rule': 'telt volgens de regel niet mee',
  undecided: 'nog niet te beoordelen, apart genoemd',
  'date-missing': 'datum ontbreekt: apart genoemd, en in de marges',
  unknown: 'niet bekend: apart genoemd, en in de marges',
};

function named(intro: string, rules: Named<Condition> | undefined, said: Words): string[] {
  const entries = Object.entries(rules ?? {});
  const lines = entries.map(([name, condition]) => `– ${name} [${said.condition(condition)}]`);
  return intro === '' || lines.length === 0 ? lines : [`${intro}:`, ...indent(lines)];
}

const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

export type Words = {
  label(reference: string): string;
  condition(condition: Condition): string;
  date(expression: DateExpression): string;
  cohort(cohort: Cohort, range?: Range): string;
  divisionName(by: Division): string;
  division(by: Division): string[];
};

/** The words of one record type: its labels, and each question as a clause. */
function words(over: OverName, dates: Population['dates'], terms: TermRules): Words {
  const label = (reference: string): string => {
    if ((roles as readonly string[]).includes(reference)) return roleWords[reference as Role];
    const { steps, field } = pathTo(over, reference);
    const { meta } = fieldAt(over, reference);
    const last = steps.at(-1);
    if (last === undefined) return meta.title;
    const step = fieldAt(
      over,
      [...steps.slice(0, -1).map((name) => name.replace(/Id$/, '')), last].join('.'),
    ).meta.title;
    return meta.title.includes(step) || field === '' ? meta.title : `${meta.title} van ${step}`;
  };
  const term = (asked: TermId | Length): string => {
    if (typeof asked !== 'string') return lengthWords(asked);
    const rule = terms[asked];
    if (rule === undefined) return `de termijn ‘${asked}’`;
    return lengthWords(rule);
  };
  const moved = (asked: TermId | Length): string =>
    typeof asked === 'string' && terms[asked]?.atw === true
      ? '; een einde in het weekend of op een feestdag schuift op (Algemene termijnenwet)'
      : '';
  const related = ({ record, on, where }: Related, extra = ''): string => {
    const other = record as RecordName;
    const rest =
      where === undefined ? '' : `, waarvan: ${words(other, undefined, terms).condition(where)}`;
    return `er is bij ${allRecords[other].title} een record met dezelfde ${fieldAt(other, on).meta.title}${extra}${rest}`;
  };
  const reading: Reading<string> = {
    is: (values) =>
      Object.entries(values)
        .map(
          ([path, value]) =>
            `${label(path)} is ${([value].flat() as unknown[]).map(quoted).join(' of ')}`,
        )
        .join(' en '),
    filled: (path) => `${label(path)} is ingevuld`,
    reached: (path) => `${label(path)} ligt op of voor de laatste dag van de periode`,
    elapsed: (path) => `${label(path)} ligt op of voor de peildatum`,
    notAfter: ([a, b]) => `${label(a)} ligt op of voor ${label(b)}`,
    within: ({ from, to, ...length }) => {
      const asked = length as Length | { term: TermId };
      const how = 'term' in asked ? term(asked.term) : lengthWords(asked);
      return (asked as { days?: number }).days === 0
        ? `${label(to)} is dezelfde dag als ${label(from)}`
        : `${label(to)} ligt binnen ${how} na ${label(from)}`;
    },
    during: (asked) =>
      typeof asked === 'string'
        ? `${label(asked)} ligt in de periode`
        : `${label(asked.date)} ligt in de ${asked.months} maanden tot en met de laatste dag van de periode`,
    running: ([begin, end]) =>
      `op de laatste dag van de periode begonnen (${label(begin)}) en niet geëindigd (${label(end)})`,
    age: ({ from, under, at }) =>
      `op ${at === undefined ? 'de laatste dag van de periode' : label(at)} jonger dan ${under} jaar (${label(from)})`,
    some: (asked) => related(asked),
    overlap: (asked) => {
      const other = asked.record as RecordName;
      const spell = `${fieldAt(other, asked.spell[0]).meta.title} tot ${fieldAt(other, asked.spell[1]).meta.title}`;
      const here = [asked.with].flat().map(label).join(' tot ');
      const slack =
        asked.days === undefined
          ? 'een dag gemeen heeft met'
          : `hoogstens ${asked.days} dagen eindigde voor, of liep op,`;
      return related(asked, `, dat (${spell}) ${slack} ${here}`);
    },
    all: (parts, read) => parts.map(read).join(', en '),
    any: (parts, read) => `(${parts.map(read).join(' – of – ')})`,
    not: (part, read) => {
      const text = read(part);
      return text.endsWith(' is ingevuld') && !text.includes(' en ')
        ? text.replace(/ is ingevuld$/, ' is niet ingevuld')
        : `niet: ${text}`;
    },
  };
  const condition = reader(reading);
  const part = (item: DatePart): string =>
    typeof item === 'string'
      ? label(item)
      : `${label(item.date)} (alleen als ${condition(item.where)})`;
  return {
    label,
    condition,
    date(expression) {
      if (typeof expression === 'string') return label(expression);
      if (expression.after !== undefined)
        return `${term(expression.term)} na ${label(expression.after)}${moved(expression.term)}`;
      if (expression.period !== undefined) return LAST_DAY;
      if (expression.latest !== undefined)
        return `de laatste van ${expression.latest.map(part).join(' en ')}`;
      if (expression.earliest !== undefined)
        return `de eerste van ${expression.earliest.map(part).join(', ')}`;
      return (expression.first ?? []).map(part).join(', of als die leeg is ');
    },
    cohort({ instroom, afgerond, verval, stand, lopend, jaar }, range) {
      const stretch = rangeWords(range);
      if (jaar !== undefined)
        return `waarvan ${label(jaar)} het kalenderjaar is waarin de periode eindigt`;
      if (lopend !== undefined)
        return `met een dag in ${stretch} (begonnen: ${label(lopend[0])}; geëindigd: ${label(lopend[1])})`;
      if (stand !== undefined)
        return `op de laatste dag van de periode (begonnen: ${label(stand[0])}; nog niet geëindigd: ${label(stand[1])})`;
      const reference = instroom ?? afgerond ?? verval ?? '';
      const expression = dates?.[reference as Role];
      const detail = expression === undefined ? '' : ` (${this.date(expression)})`;
      return `waarvan ${label(reference)}${detail} in ${stretch} ligt`;
    },
    divisionName(by) {
      if (typeof by === 'string') return label(by);
      // Names of cases may hold commas themselves.
      if ('cases' in by)
        return Object.keys(by.cases)
          .map((name) => `‘${name}’`)
          .join(', ');
      return `dagen sinds ${label(by.daysSince)} (t/m ${by.upTo.join(', ')}, meer)`;
    },
    division(by) {
      if (typeof by === 'string' || !('cases' in by)) return [`naar ${this.divisionName(by)}`];
      const cases = Object.entries(by.cases).map(
        ([name, asked]) => `– ${name} [${condition(asked)}]`,
      );
      return ['naar het eerste van deze dat geldt:', ...indent(cases)];
    },
  };
}

function rangeWords(range: Range | undefined): string {
  if (range === undefined) return 'de periode';
  if (range === 'year') return 'het kalenderjaar waarin de periode eindigt';
  if (range === 'year-to-date') return 'het kalenderjaar tot en met de laatste dag van de periode';
  return `de ${count(range.months, 'maand', 'maanden')} tot en met de laatste dag van de periode`;
}

function lengthWords({ weeks, days, months, workdays }: Length): string {
  if (weeks !== undefined) return count(weeks, 'week', 'weken');
  if (days !== undefined) return count(days, 'dag', 'dagen');
  if (months !== undefined) return count(months, 'maand', 'maanden');
  return count(workdays, 'werkdag', 'werkdagen');
}

const count = (number: number, one: string, more: string) =>
  `${number} ${number === 1 ? one : more}`;

const quoted = (value: unknown) =>
  value === true ? 'ja' : value === false ? 'nee' : `‘${String(value)}’`;
