import { describe, expect, test } from 'vitest';
import { measures2022 } from '../../src/contracts/2022/measures.ts';
import { formula, sentence } from '../../src/formula/index.ts';
import {
  ceoWmoKwaliteitGoed,
  klachtenGegrond,
  klachtenOpMeldingen,
  omnibusGehoordVanWij,
  onderzoekBinnenZesWeken,
} from '../../src/indicators/index.ts';
import { type Measure, underReadings } from '../../src/model/index.ts';
import { terms } from '../../src/norms/index.ts';

const all = Object.values(measures2022).map((measure) => [measure.id, measure as Measure] as const);
const words = (measure: Measure) => formula(measure, terms).lines.join('\n');

describe('the formula of a measure', () => {
  test.each(all)(
    'names each condition, bucket rule and part that the measure has: %s',
    (_, measure) => {
      const text = words(measure);
      const populations = measure.ratio === undefined ? [measure] : Object.values(measure.ratio);
      for (const { of = {}, buckets = {} } of populations) {
        const rules = [of, ...Object.values(buckets)].flatMap((named) => Object.keys(named ?? {}));
        for (const rule of rules) expect(text).toContain(rule);
      }
      for (const name of Object.keys(measure.share?.where ?? {})) expect(text).toContain(name);
    },
  );

  test.each(all)(
    'is Dutch: it shows no name of a field, and leaves nothing undefined: %s',
    (_, measure) => {
      const text = `${words(measure)}\n${formula(measure, terms).short}`;
      expect(text).not.toMatch(/undefined|\[object|NaN/);
      expect(text).not.toMatch(/\b[a-z]+[a-z]*(Id|Datum)\b|datum[A-Z]/);
    },
  );

  test('says how long a statutory term is, and that it moves; an agreed one does not', () => {
    expect(words(onderzoekBinnenZesWeken)).toContain(
      '6 weken na de begindatum; een einde in het weekend',
    );
    expect(words(measures2022['onderzoek-binnen-zes-weken-jeugd'])).not.toContain('weekend');
  });

  test('names a term that it was not given, rather than guess its length', () => {
    expect(formula(onderzoekBinnenZesWeken).lines.join('\n')).toContain(
      'de termijn ‘wmo-onderzoek’',
    );
  });

  test('tells that a ratio is of two flows', () => {
    expect(words(klachtenOpMeldingen)).toContain('de teller is geen deel van de noemer');
  });

  test('of a survey says which answers are above the line, which below, and which are shown apart', () => {
    const text = words(ceoWmoKwaliteitGoed);
    expect(text).toContain('teller: ‘helemaal mee eens’, ‘mee eens’');
    expect(text).toContain('noemer: die antwoorden; neutraal; het tegendeel\n');
    expect(text).toContain(
      'niet in de noemer, apart genoemd: weet niet of geen mening; niet van toepassing; niet ingevuld',
    );
    const all = underReadings(ceoWmoKwaliteitGoed, { basis: 'allen' });
    expect(words(all)).toContain('niet van toepassing; niet ingevuld; een antwoord dat niet');
    expect(words(all)).not.toContain('apart genoemd');
    expect(words(omnibusGehoordVanWij)).not.toContain('neutraal');
  });

  test('lists each open question with the option that is taken', () => {
    expect(formula(klachtenGegrond).readings).toHaveLength(klachtenGegrond.readings.length);
  });
});

describe('a condition in words', () => {
  test.each([
    [{ is: { afhandeling: 'gegrond' } }, 'afhandeling klacht is ‘gegrond’'],
    [{ filled: 'betreft' }, 'wie de klacht betreft is ingevuld'],
    [{ not: { filled: 'betreft' } }, 'wie de klacht betreft is niet ingevuld'],
    [{ during: 'ontvangstdatum' }, 'ontvangstdatum klacht ligt in de periode'],
    [
      { within: { from: 'ontvangstdatum', to: 'datumAfhandeling', weeks: 6 } },
      'datum afhandeling klacht ligt binnen 6 weken na ontvangstdatum klacht',
    ],
    [
      { within: { from: 'ontvangstdatum', to: 'datumAfhandeling', days: 0 } },
      'datum afhandeling klacht is dezelfde dag als ontvangstdatum klacht',
    ],
  ] as const)('%j', (condition, expected) => {
    expect(sentence('klacht', condition)).toBe(expected);
  });
});
