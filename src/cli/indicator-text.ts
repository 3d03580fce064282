import { formula } from '../formula/index.ts';
import {
  type Accounting,
  type AgainstBudget,
  type Contract,
  type Narrative,
  questionsOf,
} from '../model/index.ts';
import { opgaveText } from '../report/index.ts';

/** What an indicator comes to: counted, told, put off, or not here yet. */
export function accountingText(
  contract: Contract,
  { measures, narrative, deferred, unmeasured }: Accounting,
): string {
  if (measures !== undefined)
    return measures.length === 1
      ? 'geteld'
      : `geteld, met ${measures.length - 1} ${measures.length === 2 ? 'regel' : 'regels'} erbij`;
  if (narrative !== undefined) return 'verhaal';
  if (deferred !== undefined) return `uitgesteld: ${opgaveText(contract, deferred.to)}`;
  return `niet geteld: ${unmeasured.why}`;
}

/** How an indicator is counted: each measure with its rule, its open questions and its limits. */
export function measureLines(
  contract: Contract,
  indicator: Accounting & {
    readonly code: string;
    readonly againstBudget?: readonly AgainstBudget[];
  },
): string[] {
  if (indicator.narrative !== undefined) {
    return narrativeText(indicator.code, indicator.narrative);
  }
  if (indicator.measures === undefined) return [accountingText(contract, indicator)];
  const titleOf = (id: string) => contract.measures[id]?.title ?? id;
  return [
    ...countedLines(contract, indicator.measures),
    ...(indicator.againstBudget ?? []).flatMap(
      ({ title, measure, budget, by, without = [], toDate }) => [
        `Tegenover elkaar: ${title}`,
        `  100 × het bedrag van ‘${titleOf(measure)}’`,
        `  gedeeld door het bedrag van ‘${titleOf(budget)}’${toDate === true ? ', naar rato van de dagen van het jaar die om zijn' : ''}; en het verschil in euro`,
        `  naar ${by}; wat daarvan geen tegenhanger heeft, telt niet mee${without.length === 0 ? '' : `; zonder ${without.join(', ')}`}`,
        '',
      ],
    ),
  ];
}

/** What a story must tell, and in which lines of `verhaal.md`. */
function narrativeText(code: string, { mustTell, asks = [], apart = [] }: Narrative): string[] {
  const keys = asks.filter((line) => line !== 'tekst').map((line) => `${line}:`);
  const asked = [...keys, ...(asks.includes('tekst') ? ['vrije tekst'] : [])];
  return [
    'verhaal, waarin hoort:',
    ...mustTell.map((item) => `  – ${item}`),
    `in verhaal.md, onder ## ${code} PERIODE${asked.length === 0 ? '' : `: ${asked.join(', ')}`}`,
    ...(apart.length === 0 ? [] : [`apart: ${apart.map((group) => `van: ${group}`).join(' en ')}`]),
  ];
}

/** How something is counted: each measure with its rule, its open questions and its limits. */
export function countedLines(contract: Contract, measures: readonly string[]): string[] {
  const lines: string[] = [];
  for (const [index, id] of measures.entries()) {
    const measure = contract.measures[id];
    if (measure === undefined) continue;
    lines.push(`${index === 0 ? 'Maat' : 'Regel erbij'}: ${measure.title}`);
    lines.push(...formula(measure, contract.terms).lines.map((line) => `  ${line}`));
    for (const { id: question, question: text, options, why, source } of questionsOf(measure)) {
      lines.push('', `  ? ${question}: ${text}`);
      for (const [place, option] of options.entries()) {
        const mark = option.missing !== undefined ? '✗' : place === 0 ? '●' : '○';
        const lacks =
          option.missing === undefined
            ? ''
            : ` (niet te berekenen; niet geregistreerd: ${option.missing.join(', ')})`;
        lines.push(`    ${mark} ${option.id}: ${option.title}${lacks}`);
      }
      lines.push(`    waarom: ${why}`, `    bron: ${source}`);
    }
    for (const limit of measure.limits ?? []) lines.push(`  let op: ${limit}`);
    lines.push('');
  }
  return lines;
}
