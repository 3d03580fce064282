import { type Html, html } from '../../page/index.ts';
import { placeText, stepText, type Ways } from '../journey.ts';
import { dutch } from '../number.ts';
import type { Group, MeasureOutcome } from '../outcome.ts';
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
export function howCounted(outcome: MeasureOutcome): Html {
  const reading = readingText(outcome);
  const hangs = sensitivityText(outcome);
  const withOpen = survivalText(outcome);
  const before = outcome.compare['last-year'];
  const toDate = outcome.compare['year-to-date'];
  const known = (figures: typeof before) =>
    figures === null
      ? []
      : [
          `${figures.period}: ${valueText({ ...outcome, survey: figures.survey, value: figures.value, status: figures.value === null ? 'undefined-ratio' : 'measured' } as MeasureOutcome)}${figures.teller === undefined ? '' : ` (${basisText(figures) ?? ''})`}`,
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

/** A table for each breakdown, with all its parts. */
function breakdowns(outcome: MeasureOutcome): readonly Html[] {
  const byName = new Map<string, Group[]>();
  for (const group of outcome.groups)
    for (const name of Object.keys(group.by))
      byName.set(name, [...(byName.get(name) ?? []), group]);
  return [...byName].map(
    ([
      name,
      groups,
    ]) => html`<table class="grid parts"><caption>naar ${name}${groups.some(({ overlap }) => overlap === true) ? ' (delen overlappen)' : null}</caption>
<tbody>${groups.map((group) => html`<tr><th scope="row">${group.by[name] ?? ''}</th><td class="number">${partText(outcome, group)}</td><td class="number">${basisText(group) ?? ''}</td></tr>`)}</tbody></table>
${waysByPart(name, groups)}`,
  );
}

/** How many parts of a breakdown stand side by side; JSON has them all. */
const ABREAST = 6;

/** Of a journey how many of the largest parts came to each place, side by side. */
function waysByPart(name: string, groups: readonly Group[]): Html | null {
  const parts = groups
    .flatMap(({ by, ways: found }) =>
      found === undefined ? [] : [{ label: by[name] ?? '', found }],
    )
    .toSorted((a, b) => (b.found.nodes[0]?.in ?? 0) - (a.found.nodes[0]?.in ?? 0));
  const shown = parts.slice(0, ABREAST);
  const places = (shown[0]?.found.nodes ?? []).filter((_, index) =>
    shown.some(({ found }) => (found.nodes[index]?.in ?? 0) > 0),
  );
  if (places.length === 0) return null;
  const came = (found: Ways, node: string) => found.nodes.find((place) => place.node === node)?.in;
  return html`<div class="wide"><table class="grid"><caption>hoeveel er kwamen, naar ${name}${parts.length > ABREAST ? ` (de ${ABREAST} grootste)` : null}</caption>
<thead><tr><td></td>${shown.map(({ label }) => html`<th scope="col" class="number">${label}</th>`)}</tr></thead>
<tbody>${places.map(({ node }) => html`<tr><th scope="row">${node}</th>${shown.map(({ found }) => html`<td class="number">${dutch(came(found, node) ?? 0)}</td>`)}</tr>`)}</tbody></table></div>
`;
}

const partText = (outcome: MeasureOutcome, group: Group): string =>
  group.value === null
    ? statusText(group.status)
    : valueText({
        ...outcome,
        survey: group.survey,
        status: group.status,
        value: group.value,
      } as MeasureOutcome);

/** The places of a journey with the steps from each. */
function ways({ ways: found }: MeasureOutcome): Html | null {
  if (found === undefined) return null;
  return html`<ul class="reasons">${found.nodes
    .filter((place) => place.in > 0 || (place.period ?? 0) > 0)
    .map((place) => {
      const next = found.edges.filter(({ from, count }) => from === place.node && count > 0);
      return html`<li>${placeText(place, next.length === 0)}${next.length === 0 ? null : html`<ul>${next.map((step) => html`<li>${stepText(found, step)}</li>`)}</ul>`}</li>`;
    })}</ul>`;
}
