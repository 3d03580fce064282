import { type Journey, type JourneyNode, orderOfNodes } from '../model/index.ts';
import { fieldAt, type OverName } from '../records/index.ts';
import type { Words } from './formula.ts';

/** The places of a journey in their order, each with what brings a record there, when, and where it goes next. */
export function journeyLines(journey: Journey, said: Words): string[] {
  const { version, first, nodes, edges, persons } = journey;
  const order = orderOfNodes(journey) ?? Object.keys(nodes);
  return [
    `een reis (versie ${version}) die begint bij ‘${first}’; van elke plaats gaat een record naar de eerste van de volgende plaatsen die geldt, anders is het daar nog`,
    ...order.flatMap((name) => {
      const node = nodes[name] ?? {};
      const next = edges[name];
      const when = node.when === undefined ? '' : ` [${said.condition(node.when)}]`;
      return [
        `  – ${name}${when}${dateText(node, said)}${next === undefined ? '; een eindpunt' : ` → ${next.join(', ')}`}`,
      ];
    }),
    'van elke plaats: erin = som van eruit + nog daar',
    'erbij: hoeveel in de periode, van welk cohort ook, een stap zetten, en de mediaan van het aantal dagen sinds de vorige plaats met een datum',
    ...(persons === undefined
      ? []
      : [`erbij: van elke plaats hoeveel verschillende personen (${said.label(persons)})`]),
  ];
}

function dateText({ at }: JourneyNode, said: Words): string {
  if (at === undefined) return '';
  if (typeof at === 'string') return `, op ${said.label(at)}`;
  return `, op de eerste ${fieldAt(at.record as OverName, at.date).meta.title}`;
}
