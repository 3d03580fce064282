import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  allRecords,
  columnName,
  describeFields,
  fieldAt,
  fileName,
  type OverName,
  pathTo,
  recordNames,
  recordOfFile,
  records,
  viewNames,
  views,
} from '../../src/records/index.ts';
import { recordSchema } from '../../src/records/schema/index.ts';

/** The fields that each requirement demands: section 3 of the registration, with the columns of combined rows. */
const demanded: { readonly [eis: string]: readonly string[] } = {
  OA1: [
    'omgevingsgerichteActiviteit.activiteitId',
    'omgevingsgerichteActiviteit.thema',
    'omgevingsgerichteActiviteit.resultaat',
  ],
  EN1: [
    'melding.meldingId',
    'melding.soortMelding',
    'melding.soortMelder',
    'melding.verwijzer',
    'melding.soortAfhandeling',
  ],
  EN2: ['melding.begindatum'],
  EN3: ['melding.soortMelding', 'melding.soortAfhandeling'],
  EN4: ['melding.datumAfhandeling'],
  EN5: ['melding.dossierId', 'dossier.dossierId'],
  ON1: ['onderzoek.begindatum'],
  ON2: ['onderzoek.datumNaarGon'],
  ON3: ['onderzoek.datumVanGon'],
  ON4: ['onderzoek.datumPlanVerzonden', 'onderzoek.einddatum'],
  ON5: ['doelActie.doel', 'doelActie.actie', 'doelActie.actiehouder'],
  ON6: ['ondersteuningsplan.inzetInformeelNetwerk', 'ondersteuningsplan.inzetVrijwilligers'],
  ON7: ['onderzoek.pgbVaardigheid', 'onderzoek.budgetplan'],
  ON8: ['onderzoek.datumAanvraag'],
  OS1: ['ondersteuning.ondersteuningId', 'ondersteuning.persoonId'],
  OS2: ['ondersteuning.begindatum'],
  OS3: ['ondersteuning.omvang'],
  OS4: ['ondersteuning.einddatum'],
  OS5: ['ondersteuning.doelrealisatie', 'ondersteuning.redenUitstroom'],
  IN1: [
    'indicatie.productcode',
    'indicatie.volume',
    'indicatie.eenheid',
    'indicatie.frequentie',
    'indicatie.aanbieder',
    'indicatie.kosten',
    'indicatie.financieringsvorm',
    'indicatie.pgbBedrag',
    'indicatie.offertebedrag',
  ],
  IN2: ['indicatie.begindatum'],
  IN3: ['indicatie.einddatum'],
  CR1: ['dossier.status', 'casusregie.dossierId', 'casusregie.persoonId'],
  CR2: ['evaluatie.datum', 'evaluatie.doelrealisatie'],
  CR3: [
    'evaluatie.informeelNetwerkGeevalueerd',
    'evaluatie.informeelNetwerkOordeel',
    'evaluatie.vrijwilligersGeevalueerd',
  ],
  CR4: ['casusregie.doelrealisatieEinde'],
  OV1: ['klacht.klachtId', 'klacht.soortKlacht', 'klacht.afhandeling'],
};

const fieldsOf = (name: OverName) => describeFields(allRecords[name].fields);
const allFields = [...recordNames, ...viewNames].flatMap((record) =>
  fieldsOf(record).map((field) => ({ record, path: `${record}.${field.name}`, ...field })),
);
const overNames = Object.keys(allRecords) as OverName[];

describe('the record types', () => {
  test('are 31 in four tiers, as the registration counts them', () => {
    const tiers = recordNames.map((name) => records[name].tier);
    expect(recordNames).toHaveLength(31);
    expect(tiers.filter((tier) => tier === 'proces')).toHaveLength(23);
    expect(tiers.filter((tier) => tier === 'ervaring')).toHaveLength(4);
    expect(tiers.filter((tier) => tier === 'uitgesteld')).toHaveLength(3);
    expect(tiers.filter((tier) => tier === 'alleen-eis')).toHaveLength(1);
  });

  test('have the 205 columns of the 176 field rows, and the eight added to the tables', () => {
    const added = [
      'persoon.van',
      'persoon.tot',
      'melding.wijkteam',
      'dossier.wijkteam',
      'vrijwilligersinzet.wijkteam',
      'ondersteuning.onderzoekId',
      'indicatie.verwijzerType',
      'enqueteMeting.populatieOmvang',
    ];
    const columns = recordNames.flatMap((name) =>
      fieldsOf(name).map((field) => `${name}.${field.name}`),
    );
    expect(columns).toEqual(expect.arrayContaining(added));
    expect(columns).toHaveLength(205 + added.length);
  });

  test('are each in one file, of which the name tells the type', () => {
    expect(fileName('ojgTraject')).toBe('ojg-traject');
    expect(fileName('omgevingsgerichteActiviteit')).toBe('omgevingsgerichte-activiteit');
    expect(recordNames.map((name) => recordOfFile(fileName(name)))).toEqual(recordNames);
    expect(recordOfFile('traject')).toBeUndefined();
  });

  test('name a field in files in snake_case', () => {
    expect(columnName('datumPlanVerzonden')).toBe('datum_plan_verzonden');
    expect(columnName('opschortingVan')).toBe('opschorting_van');
    for (const { name } of allFields) expect(columnName(name)).toMatch(/^[a-z]+(_[a-z]+)*$/);
  });

  test('have a title and labels that no two fields of one type share', () => {
    for (const name of overNames) {
      const labels = fieldsOf(name).map(({ meta }) => meta.title);
      expect(allRecords[name].title).not.toBe('');
      expect(new Set(labels).size, name).toBe(labels.length);
    }
  });
});

describe('the registration requirements', () => {
  test('are each demanded of the fields that section 3 names, and of no other', () => {
    const found: { [eis: string]: string[] } = {};
    for (const { path, meta } of allFields)
      for (const eis of meta.eis ?? []) found[eis] = [...(found[eis] ?? []), path];
    expect(Object.keys(found)).toHaveLength(27);
    for (const [eis, fields] of Object.entries(demanded)) {
      expect(found[eis]?.toSorted(), eis).toEqual(fields.toSorted());
    }
  });

  test('touch 11 record types; the other 20 are needed by an indicator only', () => {
    const touched = new Set(
      allFields.filter(({ meta }) => meta.eis !== undefined).map(({ record }) => record),
    );
    expect(touched.size).toBe(11);
  });
});

describe('references', () => {
  const references = overNames.flatMap((record) =>
    Object.entries(allRecords[record].references as { readonly [field: string]: string }).map(
      ([field, to]) => [record, field, to] as const,
    ),
  );

  test.each(references)('%s.%s is a key of %s, and leads there', (record, field, to) => {
    expect(recordNames).toContain(to);
    const target = records[to as keyof typeof records];
    const [key] = target.key as readonly string[];
    expect(fieldAt(record, field).meta.kind).toBe('key');
    expect(fieldAt(to as OverName, key ?? '').meta.kind).toBe('key');
    expect(pathTo(record, `${field.replace(/Id$/, '')}.${key}`).record).toBe(to);
  });

  test('are all fields of kind key that are no key of the type itself', () => {
    const keys = allFields.filter(({ record, name, meta }) => {
      const own = allRecords[record].key as readonly string[];
      return meta.kind === 'key' && !own.includes(name);
    });
    for (const { record, name, path } of keys)
      expect(allRecords[record].references, path).toHaveProperty(name);
  });

  test('are never from a survey to a person (AVG)', () => {
    for (const name of ['enqueteMeting', 'enqueteAntwoord'] as const) {
      expect(Object.values(records[name].references)).not.toContain('persoon');
      expect(Object.keys(records[name].fields)).not.toContain('persoonId');
    }
  });
});

describe('keys', () => {
  test('of a history are the thing and the date from which a row holds', () => {
    expect(records.persoon.key).toEqual(['persoonId', 'van']);
    expect(records.dossier.key).toEqual(['dossierId', 'statusVanaf']);
    expect(records.huisarts.key).toEqual(['huisartsId', 'praktijkId', 'van']);
  });

  test.each(overNames)('of %s begin with a field that is never empty', (name) => {
    const { key, fields } = allRecords[name];
    for (const field of key) expect(Object.keys(fields)).toContain(field);
    const [first] = key as readonly string[];
    if (first !== undefined)
      expect(recordSchema(name).safeParse({ [first]: null }).success).toBe(false);
  });
});

describe('dates', () => {
  test.each(
    overNames.flatMap((name) => allRecords[name].order.map(([a, b]) => [name, a, b] as const)),
  )('of %s: %s and then %s are dates that exist', (name, first, second) => {
    expect(fieldAt(name, first).meta.kind).toBe('date');
    expect(fieldAt(name, second).meta.kind).toBe('date');
  });

  test('of spells are in order: begin before end', () => {
    for (const name of [
      'ondersteuning',
      'casusregie',
      'interventie',
      'ojgTraject',
      'vrijwilligersinzet',
      'complexiteitStatus',
      'indicatie',
    ] as const) {
      expect(records[name].order, name).toContainEqual(['begindatum', 'einddatum']);
    }
    expect(records.melding.order).toContainEqual(['begindatum', 'datumAfhandeling']);
    expect(records.klacht.order).toContainEqual(['ontvangstdatum', 'datumAfhandeling']);
    expect(records.onderzoek.order).toContainEqual(['begindatum', 'datumPlanVerzonden']);
    expect(records.onderzoek.order).toContainEqual(['datumNaarGon', 'datumVanGon']);
    expect(records.onderzoek.order).toContainEqual(['datumAanvraag', 'datumBesluit']);
  });

  test('of an onderzoek may come before its melding without being impossible (C17)', () => {
    expect(records.onderzoek.order).not.toContainEqual(['melding.begindatum', 'begindatum']);
    expect(JSON.stringify(views.traject.order)).not.toContain('onderzoek.begindatum');
  });

  test('that mean running when empty say whether they are the last day in or the first day out', () => {
    const open = allFields.filter(({ meta }) => meta.leeg === 'loopt');
    expect(open.length).toBeGreaterThan(15);
    for (const { path, meta } of open) {
      expect(meta.kind, path).toBe('date');
      expect(meta.einde, path).toBeDefined();
    }
  });

  test('are the last day in for posts, affiliations, agreements, what is granted and valid, and interventieperioden', () => {
    const lastDayIn = allFields
      .filter(({ meta }) => meta.einde === 'laatste-dag')
      .map(({ path }) => path);
    expect(lastDayIn.toSorted()).toEqual(
      [
        'declaratie.zorgperiodeTot',
        'enqueteMeting.veldwerkTot',
        'huisarts.tot',
        'huisartsenpraktijk.inGemeenteTot',
        'indicatie.einddatum',
        'interventieperiode.einddatum',
        'interventieperiodeHuishouden.einddatum',
        'ojgInzet.einddatum',
        'persoon.tot',
        'tarief.geldigTot',
        'vrijwilligersinzet.einddatum',
      ].toSorted(),
    );
  });

  test('may lie after the peildatum only where planned or granted (C5, C10)', () => {
    const planned = allFields.filter(({ meta }) => meta.toekomst === 'kan').map(({ path }) => path);
    expect(planned.toSorted()).toEqual(
      [
        'feestdag.datum',
        'huisarts.tot',
        'huisarts.van',
        'huisartsenpraktijk.inGemeenteTot',
        'huisartsenpraktijk.inGemeenteVan',
        'indicatie.begindatum',
        'indicatie.datumStartLevering',
        'indicatie.einddatum',
        'ojgInzet.einddatum',
        'ojgInzet.ingangsdatum',
        'omgevingsgerichteActiviteit.einddatum',
        'ondersteuning.begindatum',
        'ondersteuning.einddatum',
        'onderzoek.begindatum',
        'onderzoek.opschortingTot',
        'persoon.tot',
        'tarief.geldigTot',
        'tarief.geldigVan',
        'vrijwilligersinzet.einddatum',
      ].toSorted(),
    );
  });

  test('that end an onderzoek are past, and one is enough to end it (C18)', () => {
    for (const field of ['datumPlanVerzonden', 'einddatum']) {
      const { meta } = fieldAt('onderzoek', field);
      expect(meta.leeg).toBe('loopt');
      expect(meta.toekomst).toBeUndefined();
    }
  });
});

describe('a record', () => {
  test.each(recordNames)(
    '%s with each field filled is accepted, and so is one with its key only',
    (name) => {
      const { key } = records[name];
      const schema = recordSchema(name);
      const example = exampleOf(name);
      const keys = Object.fromEntries(
        (key as readonly string[]).map((field) => [field, example[field]]),
      );
      expect(schema.safeParse(example).error).toBeUndefined();
      expect(schema.safeParse(keys).error).toBeUndefined();
    },
  );

  test('with an unknown code, an impossible date or an amount in tenths of a cent is refused', () => {
    const [melding, indicatie] = [recordSchema('melding'), recordSchema('indicatie')];
    const one = { meldingId: 'M1' };
    expect(melding.safeParse({ ...one, wet: 'Awbz' }).success).toBe(false);
    expect(melding.safeParse({ ...one, begindatum: '2022-02-31' }).success).toBe(false);
    expect(melding.safeParse({ ...one, begindatum: '2022-02-28T00:00:00Z' }).success).toBe(false);
    expect(indicatie.safeParse({ indicatieId: 'I1', kosten: '12.345' }).success).toBe(false);
    expect(indicatie.safeParse({ indicatieId: 'I1', kosten: '12.34' }).success).toBe(true);
  });

  test('keeps its codes of two digits as text', () => {
    const schema = recordSchema('indicatie');
    expect(schema.safeParse({ indicatieId: 'I1', eenheid: '04' }).success).toBe(true);
    expect(schema.safeParse({ indicatieId: 'I1', eenheid: 4 }).success).toBe(false);
  });
});

describe('the JSON Schema', () => {
  test.each(overNames)('of %s has the label, kind and requirements of each field', (name) => {
    const schema = z.toJSONSchema(recordSchema(name), { io: 'input' });
    expect(schema.$schema).toContain('2020-12');
    for (const { name: field, meta } of fieldsOf(name)) {
      expect(schema.properties?.[field], field).toMatchObject(meta);
    }
  });
});

describe('a derived record type', () => {
  test('comes from record types that exist, by fields that exist', () => {
    expect(viewNames).toEqual([
      'traject',
      'interventieperiode',
      'interventieperiodeHuishouden',
      'ondersteuningOpPlan',
      'ojgPeriode',
    ]);
    expect(views.traject.from).toEqual({ pairs: ['melding', 'onderzoek'], on: 'meldingId' });

    const { from: merged } = views.interventieperiode;
    if (merged === undefined || !('merge' in merged)) throw new Error('no merged spells');
    for (const field of [...merged.by, ...merged.spell]) {
      expect(pathTo('interventie', field).field).toBe(field);
    }
    expect(merged.merge).toBe('interventie');

    const { from: rests } = views.ondersteuningOpPlan;
    if (rests === undefined || !('each' in rests)) throw new Error('rests on nothing');
    expect([rests.each, rests.with]).toEqual(['ondersteuning', 'onderzoek']);
    expect(pathTo('ondersteuning', rests.by).record).toBe('ondersteuning');
    for (const [here, there] of rests.same) {
      expect(fieldAt('ondersteuning', here).meta.kind).toBe('key');
      expect(fieldAt('onderzoek', there).meta.kind).toBe('key');
    }
    for (const date of rests.earliest) expect(fieldAt('onderzoek', date).meta.kind).toBe('date');
  });

  test('joins interventies that follow each other within 28 days (C29)', () => {
    expect(views.interventieperiode.from).toMatchObject({ gap: 28, by: ['huishoudenId', 'soort'] });
    expect(views.interventieperiodeHuishouden.from).toMatchObject({
      gap: 28,
      by: ['huishoudenId'],
      overlapping: 'joined',
    });
  });

  test('names from which fields it works out its own', () => {
    for (const field of fieldsOf('traject')) {
      for (const path of field.meta.uit ?? [])
        expect(fieldAt('traject', path).meta.kind).toBe('date');
    }
  });
});

/** A record with each field filled. */
function exampleOf(name: OverName): { readonly [field: string]: unknown } {
  return Object.fromEntries(
    fieldsOf(name).map(({ name: field, meta, values }) => {
      const examples = {
        key: 'K1',
        date: '2022-04-01',
        code: values[0],
        codes: values.slice(0, 2),
        boolean: true,
        text: 'tekst',
        number: 1.5,
        amount: '12.50',
      };
      return [field, examples[meta.kind]];
    }),
  );
}
