import { earlierAccount, replay } from '../earlier/index.ts';
import { recordsRead } from '../needs/index.ts';
import { type Command, textOption } from './command.ts';
import { contractOf } from './contracts.ts';
import { earlierReport } from './earlier-report.ts';
import { formatOf } from './format.ts';
import { registration } from './registration.ts';
import { toldOfYear } from './told.ts';

/** `sva replay`: counts an earlier report again, and says whether it comes out the same. */
export const replayCommand: Command = {
  help: `
VERANTWOORDING.json   uit sva report PERIODE --format json -o VERANTWOORDING.json
--data MAP            de map met de registratiebestanden van toen; zonder --data de ingebouwde
                      voorbeeldregistratie
--format text|json    hoe het eruitziet (anders text); --json is --format json
-o BESTAND            schrijf naar een bestand

Geteld wordt wat het bewijs zegt: dezelfde afspraken, periode, peildatum en lezingen. Komt alles weer
zo uit, dan staat er ‘gelijk’ (einde 0). Zo niet, dan wat er anders is, en of de versie, de definities
of de registratie anders zijn dan toen (einde 1).

Voorbeeld: sva replay 2022-Q2.json --data registratie/`,
  options: { data: { type: 'string' }, format: { type: 'string' }, json: { type: 'boolean' } },
  words: { least: 1, most: 1 },
  async run([path = ''], given) {
    const format = formatOf(given, ['text', 'json']);
    const earlier = await earlierReport(path);
    const contract = contractOf(String(earlierAccount(earlier, path).contract));
    const read = await registration(
      textOption(given, 'data'),
      recordsRead(Object.values(contract.measures)),
    );
    const { told, messages } = toldOfYear(read.told, contract);
    const found = replay(contract, read.data, earlier, { told, place: path });
    return {
      output: `${format === 'json' ? JSON.stringify(found, null, 2) : found.toString()}\n`,
      messages: [...read.messages, ...messages],
      exitCode: found.equal ? 0 : 1,
    };
  },
};
