import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './tools/tally-reporter.ts'],
    include: ['test/**/*.test.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    // Tests are not about time: a busy machine takes many times as long.
    testTimeout: 90_000,
    // Vitest itself leaves one core to itself, and hardly uses it.
    maxWorkers: '100%',
    // The library keeps no state that a test could leave behind: test files share its modules, and code that is warm.
    isolate: false,
    // Random cases make much that lives shortly: with more room for it, it is cleared away less often.
    execArgv: ['--max-semi-space-size=64'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/cli/**'],
      reporter: ['text', 'json-summary'],
      thresholds: { lines: 80, branches: 70, functions: 80, statements: 80 },
    },
  },
});
