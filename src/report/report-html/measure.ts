import { type Html, html } from '../../page/index.ts';
import { type Hidden, isHidden } from '../hidden.ts';
import { isSeen, placeText, stepText } from '../journey.ts';
import type { Figures, Group, MeasureOutcome } from '../outcome.ts';
import { alternativeTexts } from '../reading-words.ts';
import { sensitivityLines, sensitivityText } from '../sensitivity-words.ts';
import { surveyTexts } from '../survey-words.ts';
import { survivalText } from '../survival.ts';
import {
  basisText,
  boundsText,
  excludedText,
  readingText,
  statusText,
  valueText,
} from '../words.ts';

/** How a number was counted and what stands beside it, behind a summary that opens. */
export function howCounted(outcome: MeasureOutcome<Hidden>): Html {
  const reading = readingText(outcome);
  const hangs = sensitivityText(outcome);
  const withOpen = survivalText(outcome);
  const before = outcome.compare['last-year'];
  const toDate = outcome.compare['year-to-date'];
  const known = (figures: typeof before) =>
    figures === null
      ? []
      : [
          `${figures.period}: ${valueText({ ...outcome, survey: figures.survey, value: figures.value, status: figures.value === null ? 'undefined-ratio' : 'measured' } as MeasureOutcome<Hidden>)}${basisOf(figures)}`,
        ];
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['regel', [outcome.formula]],
    ['lezing', reading === null ? [] : [reading.replace(/^lezing: /, '')]],
    ['marges', [boundsText(outcome) ?? ''].filter((text) => text !== '')],
    ['nog open', withOpen === null ? [] : [withOpen]],
    ['enquête', surveyTexts(outcome)],
    ['niet meegeteld', outcome.excluded.map(excludedText)],
    ['eerder', [...known(toDate), ...known(before)]],
    ['hangt af van de lezing', hangs === null ? [] : [hangs, ...sensitivityLines(outcome)]],
    ['andere lezingen', alternativeTexts(outcome)],
    ['voorlopig', outcome.provisional],
    ['let op', [...outcome.warnings, ...outcome.limits]],
  ];
  return html`<details class="details"><summary>Hoe dit is geteld</summary><dl>${parts
    .filter(([, texts]) => texts.length > 0)
    .map(
      ([name, texts]) =>
        html`<div><dt>${name}</dt><dd>${texts.map((text, index) => (index === 0 ? text : html`<br>${text}`))}</dd></div>`,
    )}</dl>${breakdowns(outcome)}${ways(outcome)}</details>
`;
}

/** What stands behind a fraction, between brackets; nothing for another number, or where it is hidden. */
function basisOf(figures: Figures<Hidden>): string {
  const basis = figures.teller === undefined ? null : basisText(figures);
  return basis === null ? '' : ` (${basis})`;
}

/** A table for each breakdown, with all its parts. */
function breakdowns(outcome: MeasureOutcome<Hidden>): readonly Html[] {
  const byName = new Map<string, Group<Hidden>[]>();
  for (const group of outcome.groups)
    for (const name of Object.keys(group.by))
      byName.set(name, [...(byName.get(name) ?? []), group]);
  return [...byName].map(
    ([
      name,
      groups,
    ]) => html`<table class="grid parts"><caption>naar ${name}${groups.some(({ overlap }) => overlap === true) ? ' (delen overlappen)' : null}</caption>
<tbody>${groups.map((group) => html`<tr><th scope="row">${group.by[name] ?? ''}</th><td class="number">${partText(outcome, group)}</td><td class="number">${basisText(group) ?? ''}</td></tr>`)}</tbody></table>
`,
  );
}

const partText = (outcome: MeasureOutcome<Hidden>, group: Group<Hidden>): string =>
  group.value === null
    ? statusText(group.status)
    : valueText({
        ...outcome,
        survey: group.survey,
        status: group.status,
        value: group.value,
      } as MeasureOutcome<Hidden>);

/** The places of a journey with the steps from each. */
function ways({ ways: found }: MeasureOutcome<Hidden>): Html | null {
  if (found === undefined || isHidden(found)) return null;
  return html`<ul class="reasons">${found.nodes
    .filter((place) => isSeen(place.in, place.period))
    .map((place) => {
      const next = found.edges.filter(({ from, count }) => from === place.node && isSeen(count));
      return html`<li>${placeText(place, next.length === 0)}${next.length === 0 ? null : html`<ul>${next.map((step) => html`<li>${stepText(found, step)}</li>`)}</ul>`}</li>`;
    })}</ul>`;
}
