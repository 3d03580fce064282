import { SvaError, unknownName } from '../util/index.ts';
import { type Given, textOption } from './command.ts';

/**
 * The form that was asked for with `--format` or `--json`, else that of the name after `-o`, else the first. Throws an
 * `SvaError` with the nearest, and for two that are not the same.
 */
export function formatOf<Format extends string>(given: Given, formats: readonly Format[]): Format {
  const form = textOption(given, 'format');
  if (given['json'] === true && form !== undefined && form !== 'json')
    throw new SvaError('usage', `--json en --format ${form} vragen twee vormen: kies er een.`);
  const named = formatNamed(textOption(given, 'output'));
  const chosen = given['json'] === true ? 'json' : form;
  if (chosen !== undefined && named !== undefined && chosen !== named)
    throw new SvaError(
      'usage',
      `-o ${textOption(given, 'output')} en --format ${chosen} vragen twee vormen: kies er een.`,
    );
  const asked = chosen ?? named ?? formats[0] ?? '';
  const found = formats.find((format) => format === asked);
  if (found === undefined) throw unknownName('usage', 'Vorm (--format)', asked, formats);
  return found;
}

/** What the end of a file name says of its form; any other name is one of text. */
const ENDINGS = ['md', 'html', 'csv', 'xlsx', 'json'] as const;

const formatNamed = (file: string | undefined): (typeof ENDINGS)[number] | undefined => {
  const ending = /\.(\w+)$/.exec(file ?? '')?.[1]?.toLowerCase();
  return ENDINGS.find((one) => one === ending);
};
