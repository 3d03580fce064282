import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entriesOf } from '../tools/entries.ts';

const run = promisify(execFile);
const root = resolve('.');

/** What the package calls its entries, and where they stand here; the longest name first. */
const entries = Object.fromEntries(
  [...entriesOf()]
    .sort(([a], [b]) => b.length - a.length)
    .map(([name, source]) => [join('@wij/sva', name), resolve(source)]),
);

type Block = {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  /** What stands behind the language: `output`, `no-run="reason"`. */
  readonly info: string;
  readonly text: string;
};

const documents = ['README.md', 'CONTRIBUTING.md', ...markdownUnder('docs')];
const blocks = documents.flatMap((file) => blocksOf(file, readFileSync(file, 'utf8')));
const typescript = blocks.filter(({ language }) => language === 'ts');
const ours = /^(?:npx )?sva (.*)$|^npm run (?:-s |--silent )?sva -- (.*)$/;
const commands = blocks.filter(({ language }) => ['bash', 'sh'].includes(language));

// Inside the project, so that the blocks find its packages.
let folder = '';
let cli = '';

beforeAll(async () => {
  const cache = join(root, 'node_modules', '.cache', 'sva-docs');
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'run-'));
  const tried = commands.some((block) => reasonNotToRun(block) === null);
  if (tried) cli = await bundle(resolve('src/cli/main.ts'), 'cli.mjs');
}, 90_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('TypeScript in the documents', () => {
  test('type-checks', { timeout: 120_000 }, () => {
    const files = typescript.map((block, index) => {
      const file = join(folder, `block-${index}.ts`);
      writeFileSync(file, `${block.text}\nexport {};\n`);
      return file;
    });
    expect(typeErrors(files)).toEqual([]);
  });

  for (const [index, block] of typescript.entries()) {
    const why = reasonNotToRun(block);
    test.skipIf(why !== null)(titleOf(block, why), { timeout: 60_000 }, async () => {
      const source = join(folder, `run-${index}.ts`);
      writeFileSync(source, block.text);
      const { stdout } = await run('node', [await bundle(source, `run-${index}.mjs`)]);
      const expected = outputAfter(block);
      if (expected !== null) expect(stdout.trimEnd()).toBe(expected.trimEnd());
      expect(stdout).not.toMatch(/undefined|NaN|\[object Object\]/);
    });
  }
});

describe('commands in the documents', () => {
  for (const block of commands) {
    const why = reasonNotToRun(block);
    test.skipIf(why !== null)(titleOf(block, why), { timeout: 60_000 }, () => {
      const place = mkdtempSync(join(tmpdir(), 'sva-docs-'));
      try {
        const outputs = linesOf(block).map((line) => runLine(line, place));
        const expected = outputAfter(block);
        expect(outputs.every((output) => output !== '')).toBe(true);
        if (expected !== null) expect(outputs.join('').trimEnd()).toBe(expected.trimEnd());
      } finally {
        rmSync(place, { recursive: true, force: true });
      }
    });
  }
});

test('every block says in what language it is, by a name under which code is tried', () => {
  const known = ['ts', 'bash', 'sh', 'text', 'json', 'csv', 'sql', 'markdown', 'mermaid'];
  const strange = blocks.filter(({ language }) => !known.includes(language));
  expect(strange.map(({ file, line, language }) => `${file}:${line} “${language}”`)).toEqual([]);
});

test('every link to a file leads somewhere', () => {
  const broken: string[] = [];
  for (const file of documents) {
    const text = readFileSync(file, 'utf8').replaceAll(/^```[\s\S]*?^```/gm, '');
    for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:|^#/.test(target)) continue;
      const path = join(file, '..', target.split('#')[0] ?? '');
      if (ts.sys.fileExists(path) || ts.sys.directoryExists(path)) continue;
      broken.push(`${file}: ${target}`);
    }
  }
  expect(broken).toEqual([]);
});

/** Runs `sva …`, `npx sva …` or `npm run sva -- …` in a directory; other commands stand in blocks with `no-run`. */
function runLine(line: string, place: string): string {
  const found = ours.exec(line);
  const given = found?.[1] ?? found?.[2];
  if (given === undefined) {
    throw new Error(`“${line}” is not tried; give its block no-run="why"`);
  }
  return execFileSync('bash', ['-c', `node "$SVA" ${given}`], {
    cwd: place,
    encoding: 'utf8',
    env: { ...process.env, SVA: cli },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The commands of a block; a line that ends in \ goes on, comments are left out. */
function linesOf({ text }: Block): string[] {
  return text
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
}

async function bundle(source: string, name: string): Promise<string> {
  const outfile = join(folder, name);
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    alias: entries,
    external: ['zod', 'date-fns', 'decimal.js'],
    logLevel: 'silent',
  });
  return outfile;
}

function typeErrors(files: readonly string[]): string[] {
  const config = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file))
    .config as object;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const paths = Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, [file]]));
  const program = ts.createProgram([...files], { ...options, paths, noEmit: true });
  return files.flatMap((file, index) => {
    const source = program.getSourceFile(file);
    if (source === undefined) return [`${file} was not read`];
    const { file: document, line } = typescript[index] as Block;
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return found.map(({ start, messageText }) => {
      const place = line + 1 + source.getLineAndCharacterOfPosition(start ?? 0).line;
      return `${document}:${place} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
}

/** The text of the block `text output` that comes next, or `null`. */
function outputAfter(block: Block): string | null {
  const next = blocks[blocks.indexOf(block) + 1];
  const follows = next?.file === block.file && next.language === 'text' && next.info === 'output';
  return follows ? next.text : null;
}

/** Why a block is not run: its own `no-run`, or commands of which none is ours. */
function reasonNotToRun(block: Block): string | null {
  const said = /no-run="([^"]+)"/.exec(block.info)?.[1];
  if (said !== undefined) return said;
  const foreign = block.language === 'sh' && !linesOf(block).some((line) => ours.test(line));
  return foreign ? 'no command of sva' : null;
}

function titleOf({ file, line }: Block, why: string | null): string {
  return why === null ? `${file}:${line} runs` : `${file}:${line} is not run: ${why}`;
}

function blocksOf(file: string, text: string): Block[] {
  const found: Block[] = [];
  for (const match of text.matchAll(/^```(\w*)[ \t]*([^\n]*)\n([\s\S]*?)^```$/gm)) {
    const [, language = '', info = '', body = ''] = match;
    const line = text.slice(0, match.index).split('\n').length;
    found.push({ file, line, language, info: info.trim(), text: body });
  }
  return found;
}

function markdownUnder(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(directory, file))
    .sort();
}
