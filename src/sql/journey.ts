import type { Histogram } from '../calculate/index.ts';
import { type Journey, orderOfNodes } from '../model/index.ts';
import { fieldAt } from '../records/index.ts';
import { SvaError } from '../util/index.ts';
import type { Asking } from './asking.ts';
import { wholeNumber } from './engine.ts';
import { type Expression, FALSE, joined, sql, TRUE } from './expression.ts';
import type { Counted, ReadPart, Subject } from './kinds.ts';
import { sizeOf } from './population.ts';
import { surely } from './question.ts';
import { earliestOf } from './related.ts';

type Edge = {
  readonly from: string;
  readonly to: string;
  /** Whether a record goes this way. */
  readonly goes: Expression;
  /** The days since the last place before it that has a date. */
  readonly step: Expression | null;
};
type Ways = {
  readonly edges: readonly Edge[];
  readonly came: ReadonlyMap<string, Expression>;
  /** On which day a record comes to a place; `null` for a place without a date. */
  readonly days: ReadonlyMap<string, Expression | null>;
};

/** Sends all records on their way: each place is a layer, that reads who came to the places before it. */
function waysOf(asking: Asking, journey: Journey): Ways {
  const order = orderOfNodes(journey);
  if (order === null) {
    throw new SvaError(
      'invalid-measure',
      'Een stap van de reis leidt terug, of naar een plaats die er niet is.',
      { value: journey.edges },
    );
  }
  const { frame } = asking;
  const { days: between } = frame.statement.dialect;
  const days = new Map<string, Expression | null>();
  for (const [name, { at }] of Object.entries(journey.nodes)) {
    if (at === undefined) days.set(name, null);
    else days.set(name, typeof at === 'string' ? asking.date(at) : earliestOf(asking, at));
  }
  const edges: Edge[] = [];
  const came = new Map<string, Expression>();
  const since = new Map<string, Expression | null>();
  for (const place of order) {
    const before = edges.filter(({ to }) => to === place);
    came.set(
      place,
      place === journey.first
        ? TRUE
        : frame.column(
            joined(
              'or',
              before.map(({ goes }) => goes),
            ),
          ),
    );
    since.set(place, place === journey.first ? (days.get(place) ?? null) : sinceAt(place, before));
    let left = came.get(place) ?? FALSE;
    for (const to of journey.edges[place] ?? []) {
      const when = journey.nodes[to]?.when;
      const holds = when === undefined ? TRUE : frame.column(asking.condition(when));
      const goes = frame.column(sql`(${left} and ${holds})`);
      left = frame.column(sql`(${left} and not ${holds})`);
      const [start, end] = [since.get(place) ?? null, days.get(to) ?? null];
      const step =
        start === null || end === null
          ? null
          : { sql: between(start.sql, end.sql), level: Math.max(start.level, end.level) };
      edges.push({ from: place, to, goes, step });
    }
  }
  return { edges, came, days };

  /** The last date on the way to a place, its own included. */
  function sinceAt(place: string, before: readonly Edge[]): Expression | null {
    const own = days.get(place) ?? null;
    const whens = before.flatMap(({ from, goes }) => {
      const earlier = since.get(from) ?? null;
      return earlier === null ? [] : [sql`when ${goes} then ${earlier}`];
    });
    if (whens.length === 0) return own;
    const earlier = sql`${whens.reduce((text, when) => sql`${text} ${when}`, sql`case`)} end`;
    return frame.column(own === null ? earlier : sql`coalesce(${own}, ${earlier})`);
  }
}

/** Counts a journey: the cohort that is followed, and what came to each place in the period, of any cohort. */
export function journeyCounts(journey: Journey, subject: Subject): ReadPart {
  const counted = subject.open('');
  const { from: first, to: last } = subject.moment;
  const inPeriod = (there: Counted, day: Expression) =>
    surely(sql`${day} between ${there.asking.day(first)} and ${there.asking.day(last)}`);
  const { edges, came, days } = waysOf(counted.asking, journey);
  const told = counted.told();
  const rows = counted.frame.column(counted.rows);
  const number = (test: Expression) =>
    counted.frame.count(sql`count(case when ${test} then 1 end)`);
  const follow = edges.map(({ from, to, goes }) => {
    const at = days.get(to) ?? null;
    return {
      from,
      to,
      count: number(sql`(${rows} and ${goes})`),
      period: at === null ? null : number(sql`(${told} and ${goes} and ${inPeriod(counted, at)})`),
    };
  });
  const start = days.get(journey.first) ?? null;
  const began = start === null ? null : number(sql`(${told} and ${inPeriod(counted, start)})`);
  const size = counted.size(rows);
  const all = number(rows);
  const personPath = journey.persons;
  const persons =
    personPath === undefined
      ? null
      : Object.keys(journey.nodes).map((node) => {
          const field = counted.frame.path(personPath);
          const isKey = fieldAt(counted.frame.over, personPath).meta.kind === 'key';
          const who = sql`(${rows} and ${came.get(node) ?? FALSE} and ${field} is not null)`;
          return isKey ? sizeOf(counted.frame, who, field) : () => 0;
        });

  // Each record is taken once for each way, so that one statement counts the days of all.
  const steps = subject.open(
    `stappen ${JSON.stringify(journey)}`,
    (there, edge) => {
      const ways = waysOf(there, journey);
      const step = ways.edges.flatMap((way, index) =>
        way.step === null
          ? []
          : [sql`when ${edge ?? sql`0`} = ${index} and ${way.goes} then ${way.step}`],
      );
      const days =
        step.length === 0
          ? { sql: `cast(null as ${there.frame.statement.dialect.types.whole})`, level: 0 }
          : sql`${step.reduce((text, when) => sql`${text} ${when}`, sql`case`)} end`;
      return [edge ?? sql`0`, days];
    },
    edges.length,
  );
  const there = waysOf(steps.asking, journey);
  const edgeNumber = steps.number ?? sql`0`;
  const stepTold = steps.told();
  const whens = there.edges.flatMap(({ to, goes }, index) => {
    const at = there.days.get(to) ?? null;
    return at === null
      ? []
      : [sql`(${edgeNumber} = ${index} and ${goes} and ${inPeriod(steps, at)})`];
  });
  const took = steps.frame.count(
    sql`count(case when ${stepTold} and ${joined('or', whens)} then 1 end)`,
  );

  return (part) => {
    const [row] = counted.of(part);
    const histograms = new Map<number, Map<number, number>>();
    const backwards = new Map<number, number>();
    for (const step of steps.of(part)) {
      const [times, days_] = [took(step), step[steps.by(1)]];
      if (times === 0 || days_ === null || days_ === undefined) continue;
      const [edge, length] = [wholeNumber(step[steps.by(0)]), wholeNumber(days_)];
      if (length < 0) backwards.set(edge, (backwards.get(edge) ?? 0) + times);
      else {
        const own = histograms.get(edge) ?? new Map<number, number>();
        histograms.set(edge, own);
        own.set(length, (own.get(length) ?? 0) + times);
      }
    }
    const made = follow.map(({ from, to, count, period }, index) => ({
      from,
      to,
      count: count(row),
      period: period === null ? null : period(row),
      histogram: [...(histograms.get(index) ?? [])].sort(([a], [b]) => a - b) as Histogram,
      backwards: backwards.get(index) ?? 0,
    }));
    // As the measure names them.
    const named = Object.entries(journey.edges).flatMap(([from, after]) =>
      after.flatMap((to) => made.filter((edge) => edge.from === from && edge.to === to)),
    );
    const sum = (numbers: readonly (number | null)[]) =>
      numbers.reduce<number>((total, item) => total + (item ?? 0), 0);
    return {
      count: size(row),
      journey: {
        version: journey.version,
        nodes: Object.keys(journey.nodes).map((node, index) => {
          const before = named.filter(({ to }) => to === node);
          const arrived = node === journey.first ? all(row) : sum(before.map((e) => e.count));
          const out = sum(named.filter(({ from }) => from === node).map((e) => e.count));
          const at = days.get(node) ?? null;
          return {
            node,
            in: arrived,
            out,
            there: arrived - out,
            ...(persons !== null && { persons: persons[index]?.(row) ?? 0 }),
            period:
              node === journey.first
                ? began === null
                  ? null
                  : began(row)
                : at === null
                  ? null
                  : sum(before.map((e) => e.period)),
          };
        }),
        edges: named,
      },
    };
  };
}
