import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { SvaError, unknownName } from '../util/index.ts';
import { version } from '../version.ts';
import { type Command, textOption } from './command.ts';
import { commands, type KnownCommand } from './commands.ts';

/** Runs a command line and tells with which code it ends. Nothing of the machine but files is read. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    return await runCommand(args);
  } catch (error) {
    const known = asSvaError(error);
    if (known === null) throw error;
    process.stderr.write(`sva: ${known.message}${await hintOf(known, args[0] ?? '')}\n`);
    return 2;
  }
}

async function runCommand(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await print(rest[0] === undefined ? overview() : await helpOf(knownCommand(rest[0])));
    return 0;
  }
  if (name === '--version' || name === '-v') {
    await print(`${version}\n`);
    return 0;
  }
  const known = knownCommand(name);
  if (rest.includes('--help') || rest.includes('-h')) {
    await print(await helpOf(known));
    return 0;
  }
  const command = await known.load();
  const { values, positionals } = parse(name, known.usage, command.options, rest);
  if (positionals.length < command.words.least || positionals.length > command.words.most) {
    throw new SvaError('usage', `Zo: ${known.usage}`, { value: positionals });
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

function knownCommand(name: string): KnownCommand {
  const known = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (known === undefined) throw unknownName('usage', 'Commando', name, Object.keys(commands));
  return known;
}

function parse(command: string, usage: string, own: Command['options'], args: readonly string[]) {
  const options = { output: { type: 'string', short: 'o' }, ...own } as const;
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
        `Optie van sva ${command}`,
        given,
        Object.keys(options).map((option) => `--${option}`),
      );
      const how = details.suggestion === undefined ? ` Zo: ${usage}` : '';
      throw new SvaError('usage', `${message}${how}`, details);
    }
    const why = error instanceof Error ? error.message : String(error);
    const without = /'-?-?(?:\w, --)?([\w-]+) <value>' argument missing/.exec(why)?.[1];
    throw new SvaError(
      'usage',
      `${without === undefined ? 'De opties zijn niet te lezen.' : `Na --${without} hoort een waarde.`} Zo: ${usage}`,
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
    throw (await import('../node/index.ts')).writeFailure(file, error);
  }
  process.stderr.write(`geschreven: ${file}\n`);
}

/** An error that its user can mend: ours, by name too, since two copies of the class may meet. */
function asSvaError(error: unknown): SvaError | null {
  return error instanceof Error && error.name === 'SvaError' ? (error as SvaError) : null;
}

/** Of a code that is not there (such an error knows of a suggestion, or of none) in which year it is, and how to ask for that. */
async function hintOf({ code, details }: SvaError, command: string): Promise<string> {
  if (code !== 'unknown-code' || !('suggestion' in details)) return '';
  const hasYear = 'year' in (await knownCommand(command).load()).options;
  return (await import('./contracts.ts')).elsewhere(String(details.value), command, hasYear);
}

function overview(): string {
  const all = Object.values(commands);
  const width = Math.max(...all.map(({ usage }) => usage.length)) + 2;
  return [
    'sva: de Set van Afspraken tussen gemeente Groningen en WIJ Groningen, geteld',
    '',
    ...all.map(({ usage, summary }) => `  ${usage.padEnd(width)}${summary}`),
    '',
    '  sva COMMANDO --help           wat een commando doet en kan',
    '  -o BESTAND                    schrijf naar een bestand in plaats van het scherm',
    '',
    'Begin met: sva report 2020-Q4 --year 2022   (over de ingebouwde voorbeeldregistratie)',
    '',
  ].join('\n');
}

async function helpOf({ usage, summary, load }: KnownCommand): Promise<string> {
  return `${usage}\n\n${summary}\n\n${(await load()).help.trim()}\n`;
}
