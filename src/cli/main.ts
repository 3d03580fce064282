#!/usr/bin/env node
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { SvaError, unknownName } from '../util/index.ts';
import { version } from '../version.ts';
import { checkCommand } from './check.ts';
import { type Command, textOption } from './command.ts';
import { elsewhere } from './contracts.ts';
import { diffCommand } from './diff.ts';
import { exampleCommand } from './example.ts';
import { explainCommand } from './explain.ts';
import { formulaCommand } from './formula.ts';
import { replayCommand } from './replay.ts';
import { reportCommand } from './report.ts';
import { schemaCommand } from './schema.ts';
import { seriesCommand } from './series.ts';
import { showCommand } from './show.ts';
import { sqlCommand } from './sql.ts';

/** The commands, in the order in which help lists them. */
const commands: readonly Command[] = [
  showCommand,
  formulaCommand,
  diffCommand,
  reportCommand,
  replayCommand,
  explainCommand,
  checkCommand,
  seriesCommand,
  exampleCommand,
  schemaCommand,
  sqlCommand,
];

/** Runs a command line and tells with which code it ends. Nothing of the machine but files is read. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await run(args);
  } catch (error) {
    const known = asSvaError(error);
    if (known === null) throw error;
    process.stderr.write(`sva: ${known.message}${hintOf(known)}\n`);
    return 2;
  }
}

async function run(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const about = commands.find((command) => command.name === rest[0]);
    if (about === undefined && rest[0] !== undefined)
      throw unknownName('usage', 'Commando', rest[0], names());
    await print(about === undefined ? overview() : helpOf(about));
    return 0;
  }
  if (name === '--version' || name === '-v') {
    await print(`${version}\n`);
    return 0;
  }
  const command = commands.find((item) => item.name === name);
  if (command === undefined) {
    throw unknownName('usage', 'Commando', name, names());
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    await print(helpOf(command));
    return 0;
  }
  const { values, positionals } = parse(command, rest);
  if (positionals.length < command.words.least || positionals.length > command.words.most) {
    throw new SvaError('usage', `Zo: ${command.usage}`, { value: positionals });
  }
  const { output, messages = [], exitCode } = await command.run(positionals, values);
  for (const message of messages) process.stderr.write(`${message}\n`);
  const file = textOption(values, 'output');
  if (file === undefined && typeof output !== 'string' && process.stdout.isTTY)
    throw new SvaError('usage', 'Dit is geen tekst voor een scherm: geef -o BESTAND.');
  if (file === undefined) await print(output);
  else await save(file, output);
  return exitCode;
}

function parse(command: Command, args: readonly string[]) {
  const options = { output: { type: 'string', short: 'o' }, ...command.options } as const;
  try {
    const parsed = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
    refuseTwice(options, parsed.tokens);
    return parsed;
  } catch (error) {
    if (error instanceof SvaError) throw error;
    const unknown = args.find(
      (arg) => arg.startsWith('--') && !Object.hasOwn(options, arg.slice(2).split('=')[0] ?? ''),
    );
    if (unknown !== undefined) {
      const given = unknown.split('=')[0] ?? unknown;
      const { message, details } = unknownName(
        'usage',
        `Optie van sva ${command.name}`,
        given,
        Object.keys(options).map((option) => `--${option}`),
      );
      const usage = details.suggestion === undefined ? ` Zo: ${command.usage}` : '';
      throw new SvaError('usage', `${message}${usage}`, details);
    }
    const why = error instanceof Error ? error.message : String(error);
    const without = /'-?-?(?:\w, --)?([\w-]+) <value>' argument missing/.exec(why)?.[1];
    throw new SvaError(
      'usage',
      `${without === undefined ? 'De opties zijn niet te lezen.' : `Na --${without} hoort een waarde.`} Zo: ${command.usage}`,
    );
  }
}

/** Of an option that may be given once the last would silently win. */
function refuseTwice(
  options: Command['options'],
  tokens: readonly { readonly kind: string; readonly name?: string }[],
): void {
  const given = new Set<string>();
  for (const { kind, name } of tokens) {
    if (kind !== 'option' || name === undefined) continue;
    if (given.has(name) && options[name]?.multiple !== true)
      throw new SvaError('usage', `--${name} staat er twee keer, en mag één keer.`, {
        value: name,
      });
    given.add(name);
  }
}

/**
 * Writes to stdout and waits until it is out, so that a pipe gets all of it. A reader that has enough (`| head`) closes
 * the pipe: that is no error.
 */
async function print(text: string | Uint8Array): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const done = (error?: Error | null) =>
      error == null || ('code' in error && error.code === 'EPIPE') ? resolve() : reject(error);
    process.stdout.once('error', done);
    process.stdout.write(text, done);
  });
}

async function save(file: string, text: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new SvaError('unreadable', `‘${file}’ is niet te schrijven (${reason(error)}).`, {
      place: file,
    });
  }
  process.stderr.write(`geschreven: ${file}\n`);
}

const reason = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : 'onbekende fout';
const names = () => commands.map((command) => command.name);

/** An error that its user can mend: ours, by name too, since two copies of the class may meet. */
function asSvaError(error: unknown): SvaError | null {
  return error instanceof Error && error.name === 'SvaError' ? (error as SvaError) : null;
}

/** Of a code that is not there (such an error knows of a suggestion, or of none) in which year it is. */
const hintOf = ({ code, details }: SvaError): string =>
  code === 'unknown-code' && 'suggestion' in details ? elsewhere(String(details.value)) : '';

function overview(): string {
  const width = Math.max(...commands.map((command) => command.usage.length)) + 2;
  return [
    'sva: de Set van Afspraken tussen gemeente Groningen en WIJ Groningen, geteld',
    '',
    ...commands.map((command) => `  ${command.usage.padEnd(width)}${command.summary}`),
    '',
    '  sva COMMANDO --help           wat een commando doet en kan',
    '  -o BESTAND                    schrijf naar een bestand in plaats van het scherm',
    '',
    'Begin met: sva report 2020-Q4 --year 2022   (over de ingebouwde voorbeeldregistratie)',
    '',
  ].join('\n');
}

function helpOf(command: Command): string {
  return `${command.usage}\n\n${command.summary}\n\n${command.help.trim()}\n`;
}

process.exitCode = await main(process.argv.slice(2));
