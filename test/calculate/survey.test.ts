import { expect, test } from 'vitest';
import { classifier, DISTRIBUTION } from '../../src/calculate/index.ts';

test('an answer counts whatever its case and the spaces around it; of spaces alone it is blank', () => {
  const kindOf = classifier({ met: ['ja'], others: {} } as never);
  expect([' JA ', '', '  ', 'nee'].map(kindOf)).toEqual(['met', 'blank', 'blank', 'unlisted']);
});

test('the parts of a distribution stand among the breakdowns as ‘verdeling’', () => {
  expect(DISTRIBUTION).toBe('verdeling');
});
