import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { version } from '../../src/version.ts';
import { entriesOf } from '../../tools/entries.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  license: string;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, { optional?: boolean }>;
  exports: Record<string, { import: { default: string } } | string>;
  typesVersions: Record<'*', Record<string, string[]>>;
};

test('the version in the code and in the lock file is that of the package', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    version: string;
    packages: { '': { version: string } };
  };
  expect(version).toBe(manifest.version);
  expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
});

test('there are three runtime dependencies', () => {
  expect(Object.keys(manifest.dependencies).sort()).toEqual(['date-fns', 'decimal.js', 'zod']);
});

test('an engine is an optional peer, and stands in no lock file', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: object };
  for (const name of Object.keys(manifest.peerDependencies)) {
    expect(manifest.peerDependenciesMeta[name]).toEqual({ optional: true });
    expect(Object.keys(lock.packages)).not.toContain(`node_modules/${name}`);
  }
  expect(Object.keys(manifest.peerDependencies)).toEqual(['@duckdb/node-api']);
});

test('each entry has its source, and its types for older resolution', () => {
  const { '': main, ...others } = Object.fromEntries(entriesOf());
  expect(main).toBe('src/index.ts');
  expect(Object.keys(manifest.typesVersions['*']).sort()).toEqual(Object.keys(others).sort());
  expect(Object.values(others).filter((path) => !existsSync(path))).toEqual([]);
});

test('the licence is the EUPL 1.2, whole', () => {
  const text = readFileSync('LICENSE', 'utf8');
  expect(manifest.license).toBe('EUPL-1.2');
  expect(text).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
  expect(text).toMatch(/15\. Applicable Law/);
  expect(text).toMatch(/Appendix/);
});
