import { formula } from '../formula/index.ts';
import { type Accounting, type Contract, questionsOf, type Wording } from '../model/index.ts';

/** A clause as one text; parts that the layout splits are joined by an ellipsis. */
export function wordingText(wording: Wording): string {
  return typeof wording === 'string' ? wording : wording.map(({ text }) => text).join(' … ');
}

/** What an indicator comes to: counted, told, put off, or not here yet. */
export function accountingText({ measures, narrative, deferred, unmeasured }: Accounting): string {
  if (measures !== undefined)
    return measures.length === 1
      ? 'geteld'
      : `geteld, met ${measures.length - 1} ${measures.length === 2 ? 'regel' : 'regels'} erbij`;
  if (narrative !== undefined) return 'verhaal';
  if (deferred !== undefined) return `uitgesteld: ontwikkelopgave ‘${deferred.to}’`;
  return `niet geteld: ${unmeasured.why}`;
}

/** How an indicator is counted: each measure with its rule, its open questions and its limits. */
export function measureLines(contract: Contract, indicator: Accounting): string[] {
  if (indicator.narrative !== undefined) {
    return ['verhaal, waarin hoort:', ...indicator.narrative.mustTell.map((item) => `  – ${item}`)];
  }
  if (indicator.measures === undefined) return [accountingText(indicator)];
  const lines: string[] = [];
  for (const [index, id] of indicator.measures.entries()) {
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
