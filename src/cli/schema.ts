import * as z from 'zod';
import { contractSchema } from '../model/schema/index.ts';
import { fileName, recordNames, records } from '../records/index.ts';
import { recordSchema } from '../records/schema/index.ts';
import { diffSchema, reportSchema } from '../report/schema/index.ts';
import { unknownName } from '../util/index.ts';
import type { Command } from './command.ts';

/** `sva schema`: JSON Schema 2020-12 of a contract, a report, a diff or a record type. */
export const schemaCommand: Command = {
  help: `
Zonder woord: de lijst van wat er is.
RECORD        een recordtype zoals het bestand heet: melding, ojg-traject, enquete-antwoord, …`,
  options: {},
  words: { least: 0, most: 1 },
  run([name]) {
    if (name === undefined) {
      const lines = recordNames.map(
        (record) => `  ${fileName(record).padEnd(32)}${records[record].title}`,
      );
      return {
        output: ['contract', 'report', 'diff', 'recordtypen:', ...lines, ''].join('\n'),
        exitCode: 0,
      };
    }
    return { output: `${JSON.stringify(schemaOf(name), null, 2)}\n`, exitCode: 0 };
  },
};

function schemaOf(name: string): unknown {
  if (name === 'contract') return z.toJSONSchema(contractSchema, { io: 'input' });
  if (name === 'report') return z.toJSONSchema(reportSchema, { io: 'input' });
  if (name === 'diff') return z.toJSONSchema(diffSchema, { io: 'input' });
  const record = recordNames.find((item) => item === name || fileName(item) === name);
  if (record === undefined)
    throw unknownName('unknown-record', 'Schema', name, [
      'contract',
      'report',
      'diff',
      ...recordNames.map(fileName),
    ]);
  return z.toJSONSchema(recordSchema(record), { io: 'input' });
}
