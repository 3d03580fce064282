import { SvaError, unknownName } from '../util/index.ts';
import { type Given, textOption } from './command.ts';

/** The form that was asked for with `--format` or `--json`, or the first. Throws an `SvaError` with the nearest. */
export function formatOf<Format extends string>(given: Given, formats: readonly Format[]): Format {
  const form = textOption(given, 'format');
  if (given['json'] === true && form !== undefined && form !== 'json')
    throw new SvaError('usage', `--json en --format ${form} vragen twee vormen: kies er een.`);
  const asked = given['json'] === true ? 'json' : (form ?? formats[0] ?? '');
  const found = formats.find((format) => format === asked);
  if (found === undefined) throw unknownName('usage', 'Vorm (--format)', asked, formats);
  return found;
}
