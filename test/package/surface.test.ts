import { describe, expect, test } from 'vitest';
import * as node from '../../src/public/node.ts';
import * as shown from '../../src/public/report.ts';
import * as sql from '../../src/public/sql.ts';

// What stands here is promised: taking one away breaks who uses it, and adding one is for good.
describe('an entry promises these names, and nothing that only this library needs', () => {
  test('@wij/sva/report: how an account and a diff look, and their schemas', () => {
    expect(Object.keys(shown).sort()).toEqual([
      'csv',
      'diffColumns',
      'diffSchema',
      'isHidden',
      'isMeasured',
      'outcomeStatuses',
      'renderDiffHtml',
      'renderDiffMarkdown',
      'renderDiffText',
      'renderMarkdown',
      'renderReportHtml',
      'renderText',
      'reportColumns',
      'reportSchema',
    ]);
  });

  test('@wij/sva/sql: counting in a database, and the queries themselves', () => {
    expect(Object.keys(sql).sort()).toEqual([
      'calculateSql',
      'createTables',
      'dialectNames',
      'loadTables',
      'writeQueries',
    ]);
  });

  test('@wij/sva/node: reading and writing files', () => {
    expect(Object.keys(node).sort()).toEqual([
      'duckDbEngine',
      'readDirectory',
      'readMappingFile',
      'terminalProgress',
      'writeExample',
    ]);
  });
});
