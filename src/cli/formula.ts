import { wordingText } from '../model/index.ts';
import { SvaError } from '../util/index.ts';
import { type Command, textOption } from './command.ts';
import { contractOf, newestWith } from './contracts.ts';
import { elementOf, hasElement, indicatorOf } from './element.ts';
import { accountingText, countedLines, measureLines } from './indicator-text.ts';

/** `sva formula`: how a clause is counted, in words. */
export const formulaCommand: Command = {
  help: `
CODE          een indicator, bijvoorbeeld R07-P3, of een verplichting met een getal: O12.1
--year JAAR   van welk jaar (anders het nieuwste jaar dat de code heeft)`,
  options: { year: { type: 'string' } },
  words: { least: 1, most: 1 },
  run([code = ''], given) {
    const year = textOption(given, 'year');
    const contract =
      year === undefined ? newestWith((item) => hasElement(item, code)) : contractOf(year);
    const duty = contract.obligationMeasures?.find(
      (item) => item.code.toLowerCase() === code.trim().toLowerCase(),
    );
    if (duty !== undefined) {
      const { title, wording } = elementOf(contract, duty.code);
      const text = [
        `${duty.code}  ${title} (geen indicator)`,
        `clausule: “${wordingText(wording)}”`,
        '',
        ...countedLines(contract, duty.measures),
      ];
      return { output: `${text.join('\n').trimEnd()}\n`, exitCode: 0 };
    }
    const indicator = indicatorOf(contract, code);
    if (indicator.measures === undefined) {
      throw new SvaError(
        'unknown-code',
        `${indicator.code} (${indicator.title}) heeft geen rekenregel: ${accountingText(contract, indicator)}.`,
        { value: code },
      );
    }
    const lines = [
      `${indicator.code}  ${indicator.title}`,
      `clausule: “${wordingText(indicator.wording)}”`,
      '',
    ];
    return {
      output: `${[...lines, ...measureLines(contract, indicator)].join('\n').trimEnd()}\n`,
      exitCode: 0,
    };
  },
};
