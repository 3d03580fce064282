import { type Html, html } from '../../page/index.ts';
import { type Hidden, isHidden, KEPT, shownText } from '../hidden.ts';
import { isSeen, placeText, stepText, type Ways } from '../journey.ts';
import { type Figures, type Group, type MeasureOutcome, partName } from '../outcome.ts';
import { alternativeTexts } from '../reading-words.ts';
import { sensitivityLines, sensitivityText } from '../sensitivity-words.ts';
import { surveyTexts } from '../survey-words.ts';
import { survivalTexts } from '../survival.ts';
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
    ['nog open', survivalTexts(outcome)],
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
<tbody>${groups.map((group) => html`<tr><th scope="row">${partName(group, name)}</th><td class="number">${partText(outcome, group)}</td><td class="number">${basisText(group) ?? ''}</td></tr>`)}</tbody></table>
${waysByPart(name, groups)}`,
  );
}

/** How many parts of a breakdown stand side by side; JSON has them all. */
const ABREAST = 6;

/** Of a journey how many of the largest parts came to each place, side by side. */
function waysByPart(name: string, groups: readonly Group<Hidden>[]): Html | null {
  if (groups.some(({ ways: found }) => isHidden(found)))
    return html`<p class="explanation">hoeveel er kwamen, naar ${name}: ${KEPT}</p>
`;
  const parts = groups
    .flatMap(({ by, ways: found }) =>
      found === undefined || isHidden(found) ? [] : [{ label: by[name] ?? '', found }],
    )
    .toSorted((a, b) => sizeOf(b.found) - sizeOf(a.found));
  const shown = parts.slice(0, ABREAST);
  const places = (shown[0]?.found.nodes ?? []).filter((_, index) =>
    shown.some(({ found }) => isSeen(found.nodes[index]?.in ?? 0)),
  );
  if (places.length === 0) return null;
  const came = (found: Ways<Hidden>, node: string) =>
    shownText(found.nodes.find((place) => place.node === node)?.in ?? 0);
  return html`<div class="wide"><table class="grid"><caption>hoeveel er kwamen, naar ${name}${parts.length > ABREAST ? ` (de ${ABREAST} grootste)` : null}</caption>
<thead><tr><td></td>${shown.map(({ label }) => html`<th scope="col" class="number">${label}</th>`)}</tr></thead>
<tbody>${places.map(({ node }) => html`<tr><th scope="row">${node}</th>${shown.map(({ found }) => html`<td class="number">${came(found, node)}</td>`)}</tr>`)}</tbody></table></div>
`;
}

const sizeOf = ({ nodes: [first] }: Ways<Hidden>): number =>
  first === undefined || isHidden(first.in) ? 0 : first.in;

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
