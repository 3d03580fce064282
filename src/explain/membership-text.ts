import type { Members, Membership } from './membership.ts';
import { type PlaceView, populationView } from './membership-view.ts';
import { headLines } from './words.ts';

/** The lists of a membership as Dutch text. */
export function membershipText(membership: Omit<Membership, 'toString'>): string {
  return [...headLines(membership), ...membership.populations.flatMap(populationLines)].join('\n');
}

function populationLines(members: Members): string[] {
  const { title, once, places, breakdown, outside, divisions } = populationView(members);
  return [
    '',
    title,
    ...(once === null ? [] : [`  ${once}`]),
    ...places.flatMap(placeLines),
    ...(breakdown === null
      ? []
      : [
          `  naar ${breakdown.by}`,
          ...breakdown.lines.flatMap(({ line, places: own }) => [
            `    ${line}`,
            ...own.flatMap(placeLines).map((text) => `    ${text}`),
          ]),
        ]),
    `  ${outside.map(amountText).join('; ')}`,
    ...(divisions.length === 0 ? [] : [`  uitsplitsingen (met --by): ${divisions.join(', ')}`]),
  ];
}

/** `in de teller: 12`, and the ids below it. */
const placeLines = (place: PlaceView): string[] => [
  `  ${amountText(place)}`,
  ...(place.ids === null ? [] : [`    ${place.ids.join(', ')}`]),
];

const amountText = ({ title, amount }: PlaceView): string => `${title}: ${amount}`;
