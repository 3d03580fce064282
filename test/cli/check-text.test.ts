import { expect, test } from 'vitest';
import type { FieldUse } from '../../src/check/index.ts';
import { demandLines } from '../../src/cli/check-text.ts';

const use = (field: string, readBy: readonly string[]): FieldUse =>
  ({ field, demandedBy: [], readBy, there: null }) as unknown as FieldUse;
const codes = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8'];

test('the text of a check names fields that the same indicators read together, and of many indicators how many more', () => {
  const text = demandLines(
    {
      fields: [
        use('klacht.betreft', ['R12-P2']),
        use('klacht.afhandeling', ['R12-P2']),
        use('klacht.ontvangstdatum', ['R12-P1', 'R12-P2']),
        use('enqueteMeting.metingId', codes),
      ],
      requirements: [{ code: 'EN1', title: 'een eis', fields: [], usedBy: ['R12-P2'] }],
    },
    2022,
  ).join('\n');
  const nowhere = text.slice(
    text.indexOf('Nodig voor een indicator, maar nergens gevraagd'),
    text.indexOf('Nodig voor een indicator, en leeg'),
  );
  expect(nowhere.trim().split('\n')).toEqual([
    'Nodig voor een indicator, maar nergens gevraagd:',
    '  klacht: betreft, afhandeling  (R12-P2)',
    '  klacht: ontvangstdatum  (R12-P1, R12-P2)',
    '  enquete-meting: meting_id  (R1, R2, R3, R4, R5, R6 en nog 2)',
  ]);
  expect(text.slice(text.indexOf('Nodig voor een indicator, en leeg'))).toContain(
    '  klacht: betreft, afhandeling  (R12-P2)',
  );
  expect(text).toContain('gelezen: R1, R2, R3, R4, R5, R6 en nog 2');
});
