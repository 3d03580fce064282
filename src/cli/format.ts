import { unknownName } from '../util/index.ts';
import { type Given, textOption } from './command.ts';

/** The form that was asked for with `--format` or `--json`, or the first. Throws an `SvaError` with the nearest. */
export function formatOf<Format extends string>(given: Given, formats: readonly Format[]): Format {
  const asked = given['json'] === true ? 'json' : (textOption(given, 'format') ?? formats[0] ?? '');
  const found = formats.find((format) => format === asked);
  if (found === undefined) throw unknownName('usage', 'Vorm (--format)', asked, formats);
  return found;
}
