import { describe, expect, test } from 'vitest';
import { elementsOf } from '../../src/cli/element.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import type { Contract, Element, Remark, Wording } from '../../src/model/index.ts';
import { describeFields, records } from '../../src/records/index.ts';

const contract: Contract = sva2022;
const all = elementsOf(contract);
const codes = all.map(({ code }) => code);
const { indicators, opdrachten, obligations, randvoorwaarden, registratieEisen } = contract;
const count = (holds: (indicator: Contract['indicators'][number]) => boolean) =>
  indicators.filter(holds).length;
const codesWhere = (holds: (indicator: Contract['indicators'][number]) => boolean) =>
  indicators.filter(holds).map(({ code }) => code);
const perGroup = (groups: readonly Element[], items: readonly { group: string }[]) =>
  groups.map(({ code }) => items.filter(({ group }) => group === code).length);
const perResult = (items: readonly { result: string }[]) =>
  contract.results.map(({ code }) => items.filter(({ result }) => result === code).length);
const textOf = (wording: Wording) =>
  typeof wording === 'string' ? wording : wording.map(({ text }) => text).join(' ');
const element = (code: string) => all.find((item) => item.code === code);

describe('the agreement of 2022 has all that its document has', () => {
  test('four effects, the five hoofdresultaten of DE KERN and the six parts of the document', () => {
    expect(contract.effects).toHaveLength(4);
    expect(contract.kern).toHaveLength(5);
    expect(contract.parts).toHaveLength(6);
  });

  test('fifteen results in three sporen; the tables print seven hoofdresultaten', () => {
    const level = (wanted: string) =>
      contract.results.filter((item) => item.level === wanted).map(({ code }) => code);
    expect(contract.results).toHaveLength(15);
    expect(level('hoofd')).toEqual(['R01', 'R02', 'R03', 'R06', 'R07', 'R13', 'R14']);
    expect(level('ondersteunend')).toEqual(['R04', 'R05', 'R08', 'R09', 'R10', 'R11', 'R12']);
    expect(level('inhoudelijk')).toEqual(['R15']);
    expect(
      contract.sporen.map(
        ({ number }) => contract.results.filter(({ spoor }) => spoor === number).length,
      ),
    ).toEqual([5, 7, 3]);
  });

  test('58 indicators: 25 in the column of processes and 33 in that of experience', () => {
    expect(indicators).toHaveLength(58);
    expect(count(({ column }) => column === 'proces')).toBe(25);
    expect(count(({ column }) => column === 'ervaring')).toBe(33);
    expect(perResult(indicators)).toEqual([6, 0, 1, 5, 2, 3, 19, 6, 1, 3, 4, 3, 1, 3, 1]);
  });

  test('23 opdrachten, 39 obligations, 4 sub-items and 2 bullets', () => {
    expect(perResult(opdrachten)).toEqual([3, 1, 1, 1, 1, 1, 4, 1, 2, 1, 1, 1, 2, 1, 2]);
    expect(perResult(obligations)).toEqual([8, 5, 0, 0, 0, 3, 19, 0, 0, 0, 4, 0, 0, 0, 0]);
    expect(opdrachten).toHaveLength(23);
    expect(obligations).toHaveLength(39);
    expect(obligations.flatMap(({ parts = [] }) => parts.map(({ code }) => code))).toEqual([
      'V1.1.1',
      'V1.1.2',
      'V1.1.3',
      'V1.1.4',
    ]);
    expect(opdrachten.flatMap(({ parts = [] }) => parts.map(({ code }) => code))).toEqual([
      'O15.1a',
      'O15.1b',
    ]);
  });

  test('obligations by phase, in the order of the work', () => {
    const phases = new Map<string, number>();
    for (const { phase } of obligations) {
      if (phase !== undefined) phases.set(phase, (phases.get(phase) ?? 0) + 1);
    }
    expect([...phases]).toEqual([
      ['Tijdens het onderzoek', 7],
      ['Bij opstellen van het ondersteuningsplan', 4],
      ['Tijdens het ondersteunen', 1],
      ['Tijdens het voeren van procesregie', 1],
      ['Tijdens het voeren van procesregie – de regisseur', 4],
      ['Tijdens het proces van evaluatie', 2],
    ]);
  });

  test('37 randvoorwaarden in six groups, with seven counter-obligations and five forms', () => {
    expect(randvoorwaarden).toHaveLength(37);
    expect(perGroup(contract.randvoorwaardeGroups, randvoorwaarden)).toEqual([7, 8, 12, 2, 4, 4]);
    expect(
      randvoorwaarden.flatMap(({ counterObligation }) => counterObligation?.code ?? []),
    ).toEqual(['AE-3-G', 'AE-5-G', 'WE-1-G', 'GE-1-G', 'GE-10-G', 'WA-3-G', 'WA-4-G']);
    expect(randvoorwaarden.flatMap(({ forms = [] }) => forms.map(({ code }) => code))).toEqual(
      [1, 2, 3, 4, 5].map((form) => `GE-12.${form}`),
    );
    expect(codes).toContain('RV-0');
  });

  test('27 registration requirements in seven groups', () => {
    expect(registratieEisen).toHaveLength(27);
    expect(perGroup(contract.registratieGroups, registratieEisen)).toEqual([1, 5, 8, 5, 3, 4, 1]);
  });

  test('one ontwikkelopgave with three yardsticks, and those that stand elsewhere', () => {
    expect(contract.ontwikkelopgaven.map(({ code, vervolg }) => [code, vervolg])).toEqual([
      ['OO1', null],
    ]);
    expect(contract.meetlat).toHaveLength(3);
    expect(contract.ontwikkelopgavenElders.map((item) => item.number)).toEqual([
      2,
      3,
      4,
      null,
      null,
    ]);
  });

  test('five footnotes, each with the element or the column in which its mark stands', () => {
    expect(contract.footnotes.map(({ code, mark, on }) => [code, mark, on])).toEqual([
      ['VN1', '¹', null],
      ['VN2', '²', null],
      ['VN3', '³', 'V7.15'],
      ['VN4', '⁴', 'GE-12.2'],
      ['VN5', '⁵', 'EN1'],
    ]);
    for (const { mark, on, at, markLine } of contract.footnotes) {
      if (on === null) continue;
      const host = element(on);
      expect(textOf(host?.wording ?? ''), on).toMatch(new RegExp(`${at} ?${mark}`, 'u'));
      expect(host?.source.lines, on).toContain(markLine);
    }
  });

  test('two parties, a year that the document names without first or last day, and 297 lines', () => {
    expect(contract.parties.map(({ role }) => role)).toEqual(['opdrachtgever', 'opdrachtnemer']);
    expect(contract.edition).toBe('vijfde');
    expect(contract.period).toEqual({ from: '2022-01-01', to: '2022-12-31', stated: false });
    expect(contract.sources).toEqual([
      { document: 'sva-2022', title: 'Set van Afspraken 2022', lines: 297 },
    ]);
  });

  test('three forms of consultation, of which it does not say how often or with whom', () => {
    expect(contract.consultation.map(({ namedBy, frequency }) => [namedBy, frequency])).toEqual(
      Array.from({ length: 3 }, () => ['SD5', null]),
    );
  });
});

describe('an indicator of 2022', () => {
  test('is measured, told, deferred to an ontwikkelopgave, or not counted yet', () => {
    expect(codesWhere(({ narrative }) => narrative !== undefined)).toEqual([
      'R01-E1',
      'R09-P1',
      'R10-P3',
      'R12-P3',
    ]);
    expect(codesWhere(({ deferred }) => deferred !== undefined)).toEqual([
      'R07-P5',
      'R07-P6',
      'R07-P7',
      'R14-P1',
    ]);
    expect(
      count(({ measures, unmeasured }) => measures !== undefined || unmeasured !== undefined),
    ).toBe(50);
  });

  test('names its measures when it is measured, the headline first', () => {
    expect(
      indicators.flatMap(({ code, measures }) => (measures ? [[code, measures[0]]] : [])),
    ).toEqual([
      ['R01-P1', 'direct-afgehandeld-entree'],
      ['R01-P2', 'vrijwilligers-werkzaam'],
      ['R01-P3', 'vrijwilligers-begeleid-naar-werk'],
      ['R01-E2', 'omnibus-geholpen-met-eigen-idee'],
      ['R01-E3', 'basismonitor-mantelzorgers-zwaar-belast'],
      ['R03-E1', 'omnibus-tevreden-instanties-buurt'],
      ['R04-E1', 'omnibus-gehoord-van-wij'],
      ['R04-E2', 'omnibus-goed-bekend-met-wij'],
      ['R04-E3', 'omnibus-weten-waar-te-zijn'],
      ['R04-E4', 'omnibus-gemakkelijk-naar-binnen'],
      ['R04-E5', 'omnibus-geholpen-met-eigen-idee'],
      ['R05-P1', 'huisartsen-met-ojg'],
      ['R05-E1', 'jeugdhulp-via-huisarts-en-specialisten'],
      ['R06-E1', 'ceo-wmo-samen-oplossingen-gezocht'],
      ['R06-E2', 'ceo-wmo-serieus-genomen'],
      ['R06-E3', 'ceo-wmo-bekend-met-oco'],
      ['R07-P1', 'inwonerreis'],
      ['R07-P2', 'onderhanden-werk-per-fase'],
      ['R07-P3', 'onderzoek-binnen-zes-weken'],
      ['R07-P4', 'wachttijd-tot-onderzoek'],
      ['R07-E1', 'ceo-wmo-tevreden-contact-gesprek'],
      ['R07-E2', 'ceo-wmo-tevreden-deskundigheid-gesprek'],
      ['R07-E3', 'ceo-wmo-tevreden-gekozen-oplossing'],
      ['R07-E4', 'ceo-wmo-snel-geholpen'],
      ['R07-E5', 'ceo-wmo-ondersteuning-past'],
      ['R07-E6', 'ceo-wmo-kwaliteit-goed'],
      ['R07-E7', 'indicatiewaarde'],
      ['R07-E8', 'bezwaren-gegrond'],
      ['R07-E9', 'ceo-wmo-dingen-beter-doen'],
      ['R07-E10', 'ceo-wmo-beter-redden'],
      ['R07-E11', 'omnibus-dingen-beter-doen'],
      ['R07-E12', 'omnibus-beter-redden'],
      ['R08-P1', 'inwonerreis-ojg'],
      ['R08-P2', 'aard-ondersteuningsvraag-ojg'],
      ['R08-P3', 'ojg-zonder-specialistische-zorg'],
      ['R08-E1', 'verwijzingen-vanuit-huisarts'],
      ['R08-E2', 'verwijzingen-vanuit-ojg'],
      ['R08-E3', 'huisartsen-met-ojg'],
      ['R10-P1', 'zeer-zware-complexe-gezinnen'],
      ['R10-P2', 'duur-interventies'],
      ['R11-P1', 'inwonerreis-oggz'],
      ['R11-P2', 'inwonerreis-wvggz'],
      ['R11-E1', 'basismonitor-overlast-omwonenden'],
      ['R11-E2', 'basismonitor-overlast-jongeren'],
      ['R12-P1', 'klachten-op-meldingen'],
      ['R12-P2', 'klachten-gegrond'],
      ['R13-E1', 'ceo-wmo-ondersteuning-past'],
      ['R14-E1', 'ceo-wmo-beter-redden'],
      ['R14-E2', 'ceo-wmo-dingen-beter-doen'],
      ['R15-P1', 'verplichting'],
    ]);
  });

  test('that asks the same number as another, names it', () => {
    expect(
      indicators.flatMap(({ code, sameAs }) => (sameAs === undefined ? [] : [[code, sameAs]])),
    ).toEqual([
      ['R04-E5', 'R01-E2'],
      ['R08-E3', 'R05-P1'],
      ['R13-E1', 'R07-E5'],
      ['R14-E1', 'R07-E10'],
      ['R14-E2', 'R07-E9'],
    ]);
  });

  test('that is told, must tell the measure, its dates and its effect', () => {
    for (const { code, narrative } of indicators) {
      if (narrative === undefined) continue;
      const text = narrative.mustTell.join('; ');
      expect(text, code).toMatch(/maatregel|interventie/);
      expect(text, code).toMatch(/besloten.*uitgevoerd/);
      expect(text, code).toMatch(/effect/);
    }
  });

  test('has the registrar that its cell names, or none', () => {
    expect(count(({ registrar }) => registrar === 'wij')).toBe(24);
    expect(count(({ registrar }) => registrar === 'gemeente')).toBe(32);
    expect(codesWhere(({ registrar }) => registrar === null)).toEqual(['R14-E1', 'R14-E2']);
  });

  test('has the instrument that its clause names, or none', () => {
    const named = (name: string) => count(({ instrument }) => instrument === name);
    expect(['CEO', 'Omnibus', 'Wijkenenquête Basismonitor', 'GWS', 'Cognos'].map(named)).toEqual([
      14, 9, 3, 2, 1,
    ]);
    expect(
      codesWhere(({ column, instrument }) => column === 'ervaring' && instrument === undefined),
    ).toEqual(['R01-E1', 'R08-E1', 'R08-E2', 'R08-E3']);
    for (const { code, instrument, wording } of indicators) {
      if (instrument === undefined || code === 'R11-E1') continue;
      expect(textOf(wording), code).toContain(`(${instrument}`);
    }
  });

  test('is accounted for each quarter in the column of processes, each year in that of experience', () => {
    for (const { code, column, frequency } of indicators) {
      expect(frequency, code).toBe(column === 'proces' ? 'kwartaal' : 'jaar');
    }
  });

  test('stands under a heading of its cell only in result 7', () => {
    expect(codesWhere(({ block }) => block !== undefined)).toEqual(
      Array.from({ length: 12 }, (_, at) => `R07-E${at + 1}`),
    );
  });

  test('is context only where the agreement says ‘Richtinggevend’', () => {
    expect(codesWhere(({ indicative }) => indicative === true)).toEqual(['R11-E1', 'R11-E2']);
  });
});

describe('every element of 2022', () => {
  test('has a code and an id of its own', () => {
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('has a code of the pattern of its kind', () => {
    const like = (pattern: RegExp, items: readonly { code: string }[]) => {
      for (const { code } of items) expect(code).toMatch(pattern);
    };
    like(/^ME[1-4]$/, contract.effects);
    like(/^KR[1-5]$/, contract.kern);
    like(/^SD[1-6]$/, contract.parts);
    like(/^(TX\d+|RV-0)$/, contract.passages);
    like(/^R\d\d$/, contract.results);
    like(/^R\d\d-[PE]\d+$/, indicators);
    like(/^O\d+\.\d+$/, opdrachten);
    like(/^V\d+\.\d+$/, obligations);
    like(/^(AE|WE|GE|DV|WA|HR)-\d+$/, randvoorwaarden);
    like(/^(OA|EN|ON|OS|IN|CR|OV)\d$/, registratieEisen);
  });

  test('carries the code of its own result, column or group', () => {
    for (const { code, result, column } of indicators) {
      expect(code).toMatch(new RegExp(`^${result}-${column === 'proces' ? 'P' : 'E'}`));
    }
    for (const { code, result } of [...opdrachten, ...obligations]) {
      expect(code).toMatch(new RegExp(`^[OV]${Number(result.slice(1))}\\.`));
    }
    for (const { code, group } of randvoorwaarden) expect(code).toMatch(new RegExp(`^${group}-`));
    for (const { code, group } of registratieEisen) expect(code).toMatch(new RegExp(`^${group}`));
  });

  test('names its table and column where a line of the document holds a whole row', () => {
    // A row of a table runs over its cells on one line: the line alone does not tell the cell.
    for (const { code, source } of all) {
      if (!/^(R\d\d|[OV]\d|TX14|OO1)|-G$/.test(code)) continue;
      expect(source.place, code).toMatch(/kolom|cel/);
    }
    expect(element('R07-P3')?.source.place).toBe('tabel resultaten 6-7, kolom Procesindicatoren');
    expect(element('R15-P1')?.source.place).toBe('rij resultaat 15, derde cel');
  });

  test('has a title in our own words, no copy of the clause', () => {
    const headings = new Set<string>(
      [...contract.randvoorwaardeGroups, ...contract.registratieGroups].map(({ code }) => code),
    );
    const bare = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{Nd}]/gu, '');
    for (const { code, title, wording } of all) {
      if (headings.has(code)) continue;
      expect(bare(title), code).not.toBe(bare(textOf(wording)));
    }
  });
});

describe('a reference of 2022 leads to what there is', () => {
  test('from an indicator to its result, its measures, its twin and its ontwikkelopgave', () => {
    const results = contract.results.map(({ code }) => code);
    const opgaven = contract.ontwikkelopgavenElders.map(({ id }) => id);
    const measures = Object.keys(contract.measures);
    for (const { code, result, deferred, sameAs, measures: named = [] } of indicators) {
      expect(results, code).toContain(result);
      expect([...opgaven, undefined], code).toContain(deferred?.to);
      expect([...codes, undefined], code).toContain(sameAs);
      for (const id of named) expect(measures, code).toContain(id);
    }
  });

  test('from an ontwikkelopgave elsewhere back to the indicators that it is put off by', () => {
    for (const { id, referredBy } of contract.ontwikkelopgavenElders) {
      const deferred = codesWhere((indicator) => indicator.deferred?.to === id);
      expect(referredBy, id).toEqual(expect.arrayContaining(deferred));
    }
  });

  test('from what stands elsewhere to the elements that refer to it; nothing of it is at hand', () => {
    for (const { id, referredBy, atHand } of [
      ...contract.ontwikkelopgavenElders,
      ...contract.externalDocuments,
    ]) {
      for (const code of referredBy) expect(codes, id).toContain(code);
      expect(atHand, id).toBe(false);
    }
    for (const { namedBy } of contract.consultation) expect(codes).toContain(namedBy);
  });

  test('from a norm to its clause and its measure', () => {
    for (const { id, source, measure } of contract.norms) {
      expect(codes, id).toContain(source.code);
      expect([...Object.keys(contract.measures), undefined], id).toContain(measure);
    }
  });

  test('from a field of the records to a registration requirement, and each requirement has one', () => {
    const demanded = Object.values(records).flatMap(({ fields }) =>
      describeFields(fields).flatMap(({ meta }) => meta.eis ?? []),
    );
    expect([...new Set(demanded)].sort()).toEqual(registratieEisen.map(({ code }) => code).sort());
  });

  test('from a measure back to a clause, under its own id', () => {
    const duties = contract.obligationMeasures ?? [];
    const used = new Set([...indicators, ...duties].flatMap(({ measures = [] }) => measures));
    for (const [id, measure] of Object.entries(contract.measures)) {
      expect(measure.id).toBe(id);
      expect(used).toContain(id);
    }
  });
});

describe('a remark', () => {
  const remarks: [string, Remark][] = all.flatMap(({ code, remarks: own = [] }) =>
    own.map((remark): [string, Remark] => [code, remark]),
  );

  test('on where something belongs, says how it was read and why', () => {
    for (const [code, { kind, text, reading, why }] of remarks) {
      if (kind !== 'toedeling') continue;
      expect(reading, `${code}: ${text}`).toBeDefined();
      expect(why, `${code}: ${text}`).toBeDefined();
    }
  });

  test('on an error of the source, says what it is read as', () => {
    for (const [code, { kind, text, reading }] of remarks) {
      if (kind !== 'bronfout') continue;
      expect(reading, `${code}: ${text}`).toBeDefined();
    }
  });

  test('that gives another reading, gives the one taken and why', () => {
    for (const [code, { text, reading, alternative, why }] of remarks) {
      if (alternative === undefined) continue;
      expect([reading, why], `${code}: ${text}`).not.toContain(undefined);
    }
  });

  test('stands on each element with a known error of the source', () => {
    const wrong = remarks.filter(([, { kind }]) => kind === 'bronfout').map(([code]) => code);
    expect(wrong).toEqual(
      expect.arrayContaining([
        'KR4',
        'R05',
        'R06',
        'R07',
        'R15',
        'R07-P3',
        'R07-E1',
        'R07-E9',
        'R12-P2',
        'O7.1',
        'V7.12',
        'WE-1',
        'GE-6',
        'GE-11',
        'GE-12.2',
        'WA-4-G',
        'OS5',
        'VN2',
        'TX2',
        'TX11',
      ]),
    );
  });

  test('quotes what its element says', () => {
    // A quotation between ‘ ’ that begins a remark on an error is in the wording, up to an ellipsis.
    for (const [code, { kind, text }] of remarks) {
      const quoted = /^‘([^’…]+)’/.exec(text)?.[1];
      if (kind !== 'bronfout' || quoted === undefined) continue;
      expect(textOf(element(code)?.wording ?? '').toLowerCase(), code).toContain(
        quoted.trim().toLowerCase(),
      );
    }
  });
});
