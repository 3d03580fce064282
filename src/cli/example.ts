import { writeExample } from '../node/index.ts';
import { dutch, withUnit } from '../report/index.ts';
import { SvaError } from '../util/index.ts';
import { type Command, textOption } from './command.ts';

/** `sva example`: writes the built-in example registration. */
export const exampleCommand: Command = {
  help: `
MAP           map waarin de bestanden komen; zij wordt gemaakt als zij er niet is; een bestand van u wordt
              nooit vervangen: staat er een met zo’n naam, dan komt er niets
--scale N     N keer zo groot, voor een proef met veel gegevens (anders 1)

De README.md in de map zegt welke totalen gepubliceerd zijn (Jaarverslag WIJ 2020) en welke verzonnen.
Daarna: sva report 2020-Q4 --year 2022 --data MAP`,
  options: { scale: { type: 'string' } },
  words: { least: 1, most: 1 },
  async run([directory = ''], given) {
    const asked = textOption(given, 'scale') ?? '1';
    const scale = Number(asked);
    if (!Number.isInteger(scale) || scale < 1) {
      throw new SvaError('usage', `--scale ‘${asked}’ is geen heel getal van 1 of meer.`, {
        value: asked,
      });
    }
    const written = await writeExample(directory, { scale });
    const lines = written.files.map(
      ({ file, rows }) => `  ${file}: ${withUnit(dutch(rows), 'rijen')}`,
    );
    return { output: [`Geschreven in ${directory}:`, ...lines, ''].join('\n'), exitCode: 0 };
  },
};
