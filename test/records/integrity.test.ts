import { describe, expect, test } from 'vitest';
import { type Condition, condition } from '../../src/model/index.ts';
import { readBy } from '../../src/needs/index.ts';
import { type IntegrityRule, integrityRules, records } from '../../src/records/index.ts';

const rules: readonly IntegrityRule[] = integrityRules;
const asked = rules.filter((rule) => rule.must !== undefined);

describe('integrity rules', () => {
  test('have each an id of their own in kebab-case', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('say in Dutch what must hold and how to repair it', () => {
    for (const { title, repair } of rules) {
      expect(title).toMatch(/^\p{Ll}.*[^.]$/u);
      expect(repair).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test('are a condition, or say why the language cannot express them', () => {
    for (const { must, unexpressed } of rules)
      expect((must === undefined) !== (unexpressed === undefined)).toBe(true);
  });

  test.each(asked.map((rule) => [rule.id, rule] as const))(
    '%s reads only fields that exist',
    (_, rule) => {
      const parts = [rule.when, rule.must].filter((part) => part !== undefined) as Condition[];
      const [any = ''] = Object.keys(records[rule.record].fields.shape);
      for (const part of parts) expect(condition.safeParse(part).error).toBeUndefined();
      const needed = readBy({ over: rule.record, cohort: { instroom: any } }, (collect) => {
        for (const part of parts) collect.condition(part);
      });
      expect(needed.fields.size).toBeGreaterThan(0);
    },
  );

  test('go both ways where the registration says ⇔', () => {
    const ids = rules.map(({ id }) => id);
    for (const [one, other] of [
      ['plan-verzonden-met-datum', 'datum-plan-met-wijze-van-einde'],
      ['pgb-met-bedrag', 'pgb-bedrag-bij-pgb'],
      ['afgehandelde-klacht-met-datum', 'datum-afhandeling-met-oordeel'],
      ['ojg-einde-met-uitkomst', 'ojg-uitkomst-met-einde'],
    ]) {
      expect(ids).toContain(one);
      expect(ids).toContain(other);
    }
  });
});
