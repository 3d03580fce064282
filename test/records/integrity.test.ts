import { describe, expect, test } from 'vitest';
import { selection, workspace } from '../../src/calculate/selection.ts';
import { dataset, type RecordRows } from '../../src/dataset/index.ts';
import type { Condition } from '../../src/model/index.ts';
import { condition } from '../../src/model/schema/index.ts';
import { readBy } from '../../src/needs/index.ts';
import { calendar, terms } from '../../src/norms/index.ts';
import { type IntegrityRule, integrityRules, records } from '../../src/records/index.ts';
import { dayOf } from '../../src/util/index.ts';

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
      const { when, must } = rule as { when?: Condition; must?: Condition };
      const parts = [when, must].filter((part) => part !== undefined);
      const [any = ''] = Object.keys(records[rule.record].fields);
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

const melding = { meldingId: 'M', begindatum: '2022-03-01' } as const;
/** For each rule rows that keep it, and rows of which the first breaks it. */
const examples: { readonly [id: string]: readonly [kept: RecordRows, broken: RecordRows] } = {
  'wettelijke-melding-met-dossier': [
    { melding: [{ ...melding, wettelijk: true, dossierId: 'D' }] },
    { melding: [{ ...melding, wettelijk: true }] },
  ],
  'wettelijke-melding-met-wet': [
    { melding: [{ ...melding, wettelijk: true, wet: 'Wmo' }] },
    { melding: [{ ...melding, wettelijk: true }] },
  ],
  'direct-afgehandeld-zonder-onderzoek': [
    { melding: [{ ...melding, soortAfhandeling: 'beantwoord' }], onderzoek: [] },
    {
      melding: [{ ...melding, soortAfhandeling: 'beantwoord' }],
      onderzoek: [{ onderzoekId: 'O', meldingId: 'M' }],
    },
  ],
  'onderzoek-na-melding': [
    {
      melding: [melding],
      onderzoek: [{ onderzoekId: 'O', meldingId: 'M', begindatum: '2022-03-01' }],
    },
    {
      melding: [melding],
      onderzoek: [{ onderzoekId: 'O', meldingId: 'M', begindatum: '2022-02-28' }],
    },
  ],
  // Six weeks after 1 March is 12 April, a Tuesday.
  'aanvraag-na-plan': [
    {
      melding: [melding],
      onderzoek: [
        {
          onderzoekId: 'O',
          meldingId: 'M',
          datumAanvraag: '2022-04-13',
          datumPlanVerzonden: '2022-05-01',
        },
      ],
    },
    {
      melding: [melding],
      onderzoek: [
        {
          onderzoekId: 'O',
          meldingId: 'M',
          datumAanvraag: '2022-04-12',
          datumPlanVerzonden: '2022-05-01',
        },
      ],
    },
  ],
  'plan-verzonden-met-datum': [
    {
      onderzoek: [
        { onderzoekId: 'O', wijzeEinde: 'plan verzonden', datumPlanVerzonden: '2022-05-01' },
      ],
    },
    { onderzoek: [{ onderzoekId: 'O', wijzeEinde: 'plan verzonden' }] },
  ],
  'datum-plan-met-wijze-van-einde': [
    { onderzoek: [{ onderzoekId: 'O', wijzeEinde: 'ingetrokken' }] },
    {
      onderzoek: [
        { onderzoekId: 'O', wijzeEinde: 'ingetrokken', datumPlanVerzonden: '2022-05-01' },
      ],
    },
  ],
  'totaal-met-einddatum': [
    { indicatie: [{ indicatieId: 'I', frequentie: '6', einddatum: '2023-05-01' }] },
    { indicatie: [{ indicatieId: 'I', frequentie: '6' }] },
  ],
  'pgb-met-bedrag': [
    { indicatie: [{ indicatieId: 'I', financieringsvorm: 'PGB', pgbBedrag: '100.00' }] },
    { indicatie: [{ indicatieId: 'I', financieringsvorm: 'PGB' }] },
  ],
  'pgb-bedrag-bij-pgb': [
    { indicatie: [{ indicatieId: 'I', financieringsvorm: 'ZIN' }] },
    { indicatie: [{ indicatieId: 'I', financieringsvorm: 'ZIN', pgbBedrag: '100.00' }] },
  ],
  'afgehandelde-klacht-met-datum': [
    { klacht: [{ klachtId: 'K', afhandeling: 'in behandeling' }] },
    { klacht: [{ klachtId: 'K', afhandeling: 'gegrond' }] },
  ],
  'datum-afhandeling-met-oordeel': [
    { klacht: [{ klachtId: 'K', afhandeling: 'gegrond', datumAfhandeling: '2022-05-01' }] },
    { klacht: [{ klachtId: 'K', datumAfhandeling: '2022-05-01' }] },
  ],
  'ojg-einde-met-uitkomst': [
    { ojgTraject: [{ trajectId: 'T', uitkomst: 'onbekend', einddatum: '2022-05-01' }] },
    { ojgTraject: [{ trajectId: 'T', einddatum: '2022-05-01' }] },
  ],
  'ojg-uitkomst-met-einde': [
    { ojgTraject: [{ trajectId: 'T' }] },
    { ojgTraject: [{ trajectId: 'T', uitkomst: 'medisch' }] },
  ],
  'ojg-huisarts-met-praktijk': [
    { ojgTraject: [{ trajectId: 'T', plaats: 'school' }] },
    { ojgTraject: [{ trajectId: 'T', plaats: 'huisarts' }] },
  ],
};

describe('a rule that is a condition', () => {
  test.each(asked.map((rule) => [rule.id, rule] as const))(
    '%s finds what breaks it, and nothing else',
    (id, rule) => {
      const [kept, broken] = examples[id] ?? [{}, {}];
      expect(violations(rule, kept)).toBe(0);
      expect(violations(rule, broken)).toBe(1);
    },
  );
});

/** How many records break a rule, on the last day of the second quarter of 2022. */
function violations(rule: IntegrityRule, rows: RecordRows): number {
  const data = dataset(rows);
  const table = data.table(rule.record);
  if (table === null || rule.must === undefined) throw new Error(`no rows for ${rule.id}`);
  const moment = { from: dayOf(2022, 4, 1), to: dayOf(2022, 6, 30), peildatum: dayOf(2022, 7, 15) };
  const space = workspace(data, { terms, calendar }, moment.peildatum);
  const chosen = selection(space, table, undefined, moment);
  const must = { not: rule.must as Condition };
  const asks = rule.when === undefined ? must : { all: [rule.when as Condition, must] as const };
  return chosen.mask(asks).reduce((sum, yes) => sum + yes, 0);
}
