import { explain, type MembershipOptions, membership } from '../explain/index.ts';
import { parsePeriod, type Readings } from '../model/index.ts';
import { recordsRead } from '../needs/index.ts';
import { SvaError } from '../util/index.ts';
import { type Command, type Given, textOption, textOptions } from './command.ts';
import { contractFor } from './contracts.ts';
import { countedUnder } from './element.ts';
import { registration } from './registration.ts';
import { peildatumOf, readingsOf } from './report.ts';

/** `sva explain`: why a record counts, or which records do. */
export const explainCommand: Command = {
  help: `
CODE                  een indicator, bijvoorbeeld R07-P3, of een verplichting met een getal: V7.10, V7.9,
                      V7.13, O12.1, EN3 of OA1
KENMERK               het kenmerk van een melding, onderzoek, klacht …; van een record zonder
                      kenmerk bestand en rij: klacht.csv:17; zonder KENMERK alle records van de maat,
                      en hoeveel personen (huishoudens, huisartsen) dat zijn waar die één keer tellen
--period PERIODE      2022-Q2, 2022-H1, 2022-03, 2022 of 2022-01-01/2022-09-30
--data MAP            de map met registratiebestanden; zonder --data de ingebouwde voorbeeldregistratie
--year JAAR           volgens welke afspraken (anders het jaar van de periode)
--peildatum DATUM     de dag van de extractie; kan weg als MAP een extractie.json heeft
--reading VRAAG=ANTWOORD
                      een andere lezing dan de gekozene: cohort=afgerond of R07-P3.cohort=afgerond; mag vaker
--measure ID          een regel van de clausule in plaats van de hoofdmaat
--by UITSPLITSING     zonder KENMERK: ook welke records in elke regel van een uitsplitsing staan, bijvoorbeeld
                      --by melder
--without-values      zonder persoonlijke gegevens: geen kenmerken, van velden alleen ingevuld, leeg of niet te lezen
--json                als JSON
-o BESTAND            schrijf naar een bestand

Achter elke vraag: ja, nee, leeg of niet te lezen → ja of nee (zo telt zo’n veld), of – (niet bereikt). ◄ gaf de doorslag.

Voorbeeld: sva explain R07-P3 M-17 --period 2022-Q2 --data registratie/`,
  options: {
    data: { type: 'string' },
    period: { type: 'string' },
    year: { type: 'string' },
    peildatum: { type: 'string' },
    reading: { type: 'string', multiple: true },
    measure: { type: 'string' },
    by: { type: 'string' },
    'without-values': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  words: { least: 1, most: 2 },
  async run([text = '', id], given) {
    const asked = textOption(given, 'period');
    if (asked === undefined) {
      throw new SvaError(
        'usage',
        'Over welke periode? Geef --period, zoals: sva explain R07-P3 --period 2020-Q4',
      );
    }
    const period = parsePeriod(asked);
    const contract = contractFor(period, textOption(given, 'year'));
    const { code, measures = [] } = countedUnder(contract, text);
    const records = recordsRead(measures.flatMap((measure) => contract.measures[measure] ?? []));
    const readings = readingsFor(code, given, contract);
    const line = textOption(given, 'measure');
    const read = await registration(textOption(given, 'data'), records);
    const by = textOption(given, 'by');
    if (by !== undefined && id !== undefined)
      throw new SvaError(
        'usage',
        '--by gaat over alle records van een maat; bij één record staat elke uitsplitsing erbij.',
      );
    const options: MembershipOptions = {
      period,
      peildatum: peildatumOf(textOption(given, 'peildatum'), read.peildatum),
      readings,
      withoutValues: given['without-values'] === true,
      ...(line !== undefined && { measure: line }),
      ...(by !== undefined && { by }),
    };
    const result =
      id === undefined
        ? membership(contract, code, read.data, options)
        : explain(contract, code, read.data, id, options);
    const output = given['json'] === true ? JSON.stringify(result, null, 2) : String(result);
    return { output: `${output}\n`, messages: read.messages, exitCode: 0 };
  },
};

/** `cohort=afgerond`, or with the code before it, which must then be this one. */
function readingsFor(
  code: string,
  given: Given,
  contract: Parameters<typeof readingsOf>[1],
): Readings {
  const texts = textOptions(given, 'reading').map((text) =>
    /^[^.=]+=/.test(text.trim()) ? `${code}.${text.trim()}` : text,
  );
  const all = readingsOf(texts, contract);
  const other = Object.keys(all).find((name) => name !== code);
  if (other !== undefined) {
    throw new SvaError('usage', `--reading ${other}.… gaat over een andere clausule dan ${code}.`, {
      value: other,
    });
  }
  return all[code] ?? {};
}
