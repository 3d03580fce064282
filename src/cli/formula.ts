import { formula } from '../formula/index.ts';
import { questionsOf } from '../model/index.ts';
import { SvaError } from '../util/index.ts';
import { type Command, textOption } from './command.ts';
import { contractOf, contracts } from './contracts.ts';
import { indicatorOf } from './element.ts';

/** `sva formula`: how a clause is counted, in words. */
export const formulaCommand: Command = {
  name: 'formula',
  usage: 'sva formula CODE [--year JAAR]',
  summary: 'De rekenregel van een indicator als Nederlandse zin, met haar lezingen.',
  help: `
CODE          een indicator, bijvoorbeeld R07-P3
--year JAAR   van welk jaar (anders het nieuwste jaar dat de code heeft)`,
  options: { year: { type: 'string' } },
  words: { least: 1, most: 1 },
  run([code = ''], given) {
    const year = textOption(given, 'year');
    const contract = year === undefined ? (contracts.at(-1) ?? contracts[0]) : contractOf(year);
    const indicator = indicatorOf(contract, code);
    if (indicator.measures === undefined) {
      throw new SvaError(
        'unknown-code',
        `${indicator.code} (${indicator.title}) heeft geen rekenregel: ${whyNot(indicator)}.`,
        { value: code },
      );
    }
    const lines = [
      `${indicator.code}  ${indicator.title}`,
      `clausule: “${wordingText(indicator.wording)}”`,
      '',
    ];
    for (const [index, id] of indicator.measures.entries()) {
      const measure = contract.measures[id];
      if (measure === undefined) continue;
      const said = formula(measure, contract.terms);
      lines.push(
        `${index === 0 ? 'Maat' : 'Regel erbij'}: ${measure.title}`,
        ...said.lines.map((line) => `  ${line}`),
      );
      for (const { id: question, question: text, options, why, source } of questionsOf(measure)) {
        lines.push('', `  ? ${question}: ${text}`);
        for (const [place, option] of options.entries()) {
          const mark = option.missing !== undefined ? '✗' : place === 0 ? '●' : '○';
          const lacks =
            option.missing === undefined
              ? ''
              : ` (niet te berekenen: ${option.missing.join(', ')} wordt niet geregistreerd)`;
          lines.push(`    ${mark} ${option.id}: ${option.title}${lacks}`);
        }
        lines.push(`    waarom: ${why}`, `    bron: ${source}`);
      }
      for (const limit of measure.limits ?? []) lines.push(`  let op: ${limit}`);
      lines.push('');
    }
    return { output: `${lines.join('\n').trimEnd()}\n`, exitCode: 0 };
  },
};

type Wording = string | readonly { readonly text: string }[];

/** A clause as one text; parts that the layout splits are joined by an ellipsis. */
export function wordingText(wording: Wording): string {
  return typeof wording === 'string' ? wording : wording.map(({ text }) => text).join(' … ');
}

function whyNot({
  narrative,
  deferred,
  unmeasured,
}: {
  readonly narrative?: unknown;
  readonly deferred?: { readonly to: string };
  readonly unmeasured?: { readonly why: string };
}): string {
  if (deferred !== undefined) return `uitgesteld (${deferred.to})`;
  if (narrative !== undefined) return 'hier hoort een verhaal';
  return unmeasured?.why ?? 'die is nog niet opgenomen';
}
