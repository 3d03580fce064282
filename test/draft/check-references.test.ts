import { describe, expect, test } from 'vitest';
import { gespreksnotitie2016 } from '../../src/contracts/2016/index.ts';
import { jaarverslag2017 } from '../../src/contracts/2017/index.ts';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { checkReferences } from '../../src/draft/index.ts';

// biome-ignore lint/suspicious/noExplicitAny: a draft is whatever somebody wrote
type Draft = any;

/** What is said of the agreement of 2022 with one thing changed. */
function said(change: (draft: Draft) => void): string {
  const draft = JSON.parse(JSON.stringify(sva2022));
  change(draft);
  try {
    checkReferences(draft);
  } catch (error) {
    expect(error).toMatchObject({ name: 'SvaError', code: 'invalid-contract' });
    return (error as Error).message;
  }
  return 'niets';
}

describe('the references of an agreement', () => {
  test.each([gespreksnotitie2016, jaarverslag2017, sva2020, sva2022])(
    'of $year are all there',
    (contract) => {
      expect(() => checkReferences(contract)).not.toThrow();
    },
  );

  test('are refused where the record type does not exist, with the nearest', () => {
    expect(said(({ measures }) => (measures['klachten-gegrond'].over = 'klach'))).toBe(
      'De afspraken kloppen niet. Bij /measures/klachten-gegrond: Recordtype ‘klach’ bestaat niet. Bedoelde u klacht?',
    );
    const some = { x: { some: { record: 'verbetermaatregl', on: 'klachtId' } } };
    expect(said(({ measures }) => (measures['klachten-gegrond'].share.where = some))).toContain(
      '‘verbetermaatregl’ bestaat niet. Bedoelde u verbetermaatregel?',
    );
  });

  test('are refused where the field does not exist', () => {
    const where = { x: { filled: 'datumAfhandelingg' } };
    expect(said(({ measures }) => (measures['klachten-gegrond'].share.where = where))).toContain(
      'Veld van klacht ‘datumAfhandelingg’ bestaat niet. Bedoelde u datumAfhandeling?',
    );
  });

  test('are refused where the code is not in the list of its field, of the record or of another', () => {
    const where = { x: { is: { afhandeling: 'gegront' } } };
    expect(said(({ measures }) => (measures['klachten-gegrond'].share.where = where))).toContain(
      'Code van klacht.afhandeling ‘gegront’ bestaat niet. Bedoelde u gegrond?',
    );
  });

  test('are refused where a norm or a clause names a measure that is not there', () => {
    expect(said(({ norms }) => (norms[0].measure = 'klachten-gegront'))).toContain(
      'Bij /norms/0/measure: Meting ‘klachten-gegront’ bestaat niet. Bedoelde u klachten-gegrond?',
    );
    expect(said(({ indicators }) => (indicators[0].measures = ['bestaat-niet']))).toContain(
      'Bij /indicators/0/measures/0: Meting ‘bestaat-niet’ bestaat niet.',
    );
    expect(said((draft) => (draft.obligationMeasures[0].measures = ['bestaat-niet']))).toContain(
      '/obligationMeasures/0/measures/0',
    );
  });

  test('are refused where a duration names as open what is not there, or what counts other records', () => {
    const naming = (open: string) =>
      said(({ measures }) => (measures['wachttijd-tot-onderzoek'].duration.open = open));
    expect(naming('wachtlijst-onderzoe')).toContain(
      'Bij /measures/wachttijd-tot-onderzoek/duration/open: Meting ‘wachtlijst-onderzoe’',
    );
    expect(naming('openstaande-klachten')).toBe(
      'De afspraken kloppen niet. Bij /measures/wachttijd-tot-onderzoek/duration/open: ‘openstaande-klachten’ telt andere records dan ‘wachttijd-tot-onderzoek’.',
    );
    expect(naming('wachtlijst-onderzoek')).toBe('niets');
  });

  test('are refused where a measure stands under another id than its own', () => {
    expect(said(({ measures }) => (measures['klachten-gegrond'].id = 'anders'))).toContain(
      'de meting onder ‘klachten-gegrond’ noemt zich ‘anders’',
    );
  });

  test('are refused where a norm ends before it begins, not where it ends on that day', () => {
    const ending = (to: string) =>
      said(({ norms }) => Object.assign(norms[0], { from: '2022-02-01', to }));
    expect(ending('2022-01-31')).toContain('eindigt (2022-01-31) voordat zij begint (2022-02-01)');
    expect(ending('2022-02-01')).toBe('niets');
  });

  test('are refused where a reading changes what a measure does not have', () => {
    const change = ({ measures }: Draft) => {
      const { readings } = measures['onderzoek-binnen-zes-weken'];
      readings[0].options[1].set = { 'foo.bar': 'x' };
    };
    expect(said(change)).toMatch(/de lezing ‘[a-z-]+=[a-z-]+’ verandert wat een meting niet heeft/);
  });
});
