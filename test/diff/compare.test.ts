import { describe, expect, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { lineage2020to2022 } from '../../src/contracts/lineage/index.ts';
import { type Change, compare } from '../../src/diff/index.ts';
import { copyOf, type Loose } from './mutations.ts';

/** A version of the agreement of 2022 with one thing changed. */
function version(change: (contract: Loose) => void): Loose {
  const contract = copyOf(sva2022);
  change(contract);
  return contract;
}
const changesWith = (change: (contract: Loose) => void) =>
  compare(sva2022, version(change)).changes;
const indicator = (contract: Loose, code: string) =>
  contract.indicators.find((item: Loose) => item.code === code);
const shape = ({ kind, part, path, before, after }: Change) => ({
  kind,
  key: part.after?.key ?? part.before?.key,
  path,
  before,
  after,
});

describe('a change of one thing is one change, told by what it is', () => {
  test('another clause is reworded, with both texts whole', () => {
    const was = indicator(sva2022, 'R01-P2').wording;
    const changes = changesWith((contract) => {
      indicator(contract, 'R01-P2').wording = 'Aantal vrijwilligers';
    });
    expect(changes.map(shape)).toEqual([
      {
        kind: 'reworded',
        key: 'R01-P2',
        path: '/wording',
        before: was,
        after: 'Aantal vrijwilligers',
      },
    ]);
  });

  test('another number in the definition is named down to that number', () => {
    const [measure] = Object.values(sva2022.measures).filter((item) => 'duration' in item);
    const changes = changesWith((contract) => {
      contract.measures[measure?.id ?? ''].decimals = 3;
    });
    expect(changes.map(shape)).toEqual([
      {
        kind: 'measure-changed',
        key: `measures/${measure?.id}`,
        path: '/decimals',
        before: measure?.decimals,
        after: 3,
      },
    ]);
  });

  test('another term inside a question is named by the path to it', () => {
    const within = (weeks: number) => {
      const contract = copyOf(sva2022);
      contract.measures['klachten-gegrond'].of['binnen de termijn'] = {
        within: { from: 'ontvangstdatum', to: 'datumAfhandeling', weeks },
      };
      return contract;
    };
    expect(compare(within(6), within(8)).changes.map(shape)).toEqual([
      {
        kind: 'measure-changed',
        key: 'measures/klachten-gegrond',
        path: '/of/binnen de termijn/within/weeks',
        before: 6,
        after: 8,
      },
    ]);
  });

  test.each([
    ['frequency', 'jaar', 'frequency-changed'],
    ['registrar', 'gemeente', 'registrar-changed'],
    ['result', 'R02', 'moved'],
    ['code', 'R01-P9', 'renumbered'],
    ['title', 'Iets anders', 'title-changed'],
  ])('another %s', (field, value, kind) => {
    const changes = changesWith((contract) => {
      indicator(contract, 'R01-P2')[field] = value;
    });
    expect(changes.map(({ kind: found, path }) => [found, path])).toEqual([[kind, `/${field}`]]);
  });

  test('another figure of a norm is a changed norm, and another length of a term a changed term', () => {
    const norm = changesWith((contract) => {
      contract.norms[0].value = 80;
    });
    expect(norm.map(shape)).toEqual([
      {
        kind: 'norm-changed',
        key: 'norms/norm-huisartsen-met-ojg',
        path: '/value',
        before: 75,
        after: 80,
      },
    ]);
    const term = changesWith((contract) => {
      contract.terms['wmo-onderzoek'].weeks = 8;
    });
    expect(term.map(shape)).toEqual([
      { kind: 'term-changed', key: 'terms/wmo-onderzoek', path: '/weeks', before: 6, after: 8 },
    ]);
  });

  test('another registration requirement is one, whichever field of it differs', () => {
    const changes = changesWith((contract) => {
      contract.registratieEisen[0].wording = 'Iets anders vastleggen';
    });
    expect(changes.map(({ kind }) => kind)).toEqual(['registration-changed']);
  });

  test('two clauses that change places are one new order, and no other change', () => {
    const changes = changesWith(({ indicators }) => {
      [indicators[0], indicators[1]] = [indicators[1], indicators[0]];
    });
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ kind: 'reordered', path: '/indicators' });
    expect(changes.flatMap(({ after }) => after as string[]).slice(0, 3)).toEqual([
      'R01-P2',
      'R01-P1',
      'R01-P3',
    ]);
  });

  test('a clause put in between is added, and those after it did not change', () => {
    const changes = changesWith(({ indicators }) => {
      indicators.splice(3, 0, { ...indicators[0], code: 'R01-P4', id: 'nieuw' });
    });
    expect(changes.map(({ kind, part }) => [kind, part.after?.key])).toEqual([['added', 'R01-P4']]);
    expect(changes[0]?.place).toEqual({ after: { in: '/indicators', at: 3 } });
  });

  test('a clause with a new code is still the same clause, and so is one with a new id', () => {
    const renamed = changesWith((contract) => {
      indicator(contract, 'R01-P2').id = 'een-ander-kenmerk';
    });
    expect(renamed.map(({ kind, path }) => [kind, path])).toEqual([['renumbered', '/id']]);
  });

  test('a list that is empty is not the same as no list', () => {
    const changes = changesWith((contract) => {
      contract.projects = [];
    });
    expect(changes.map(shape)).toEqual([
      { kind: 'document-changed', key: undefined, path: '/projects', before: undefined, after: [] },
    ]);
  });
});

describe('between 2020 and 2022', () => {
  const { changes, pairs } = compare(sva2020, sva2022, lineage2020to2022);
  const kindOf = (key: string) =>
    changes.find(
      ({ part, path }) => path === '' && (part.before?.key === key || part.after?.key === key),
    )?.kind;

  test('what the lineage calls the same, in other words, or more or less, is one thing', () => {
    expect(pairs.get('B12.1')).toBe('R12-P1');
    expect(pairs.get('B1.2')).toBe('R01-P3');
    expect(pairs.get('B12.2')).toBe('R12-P2');
  });

  test('what went on in several is split, and each of those says so', () => {
    expect(kindOf('F2.4')).toBe('split');
    expect(kindOf('R07-P5')).toBe('split');
  });

  test('what ended is removed, and what kept its words is not called new', () => {
    expect(kindOf('F2.2')).toBe('removed');
    expect(kindOf('ON5')).toBe('unknown');
  });

  test('a norm goes with its clause: that of a clause that ended is removed', () => {
    expect(kindOf('norms/norm-toename-plannen-met-netwerk')).toBe('removed');
  });

  test('nothing that 2022 has alone is called added, since not all of 2020 is at hand', () => {
    const added = changes.filter(({ kind, part }) => kind === 'added' && part.after !== undefined);
    // Only what belongs to a clause that is in both can be told to be new.
    for (const { part, place } of added) {
      expect(
        part.after?.list === 'measures' ||
          part.after?.list === 'norms' ||
          [...pairs.values()].includes(place?.after?.of ?? ''),
        part.after?.key,
      ).toBe(true);
    }
    expect(kindOf('R01-E1')).toBe('unknown');
    expect(kindOf('GE-12')).toBe('unknown');
  });

  test('a norm of a clause that went on in other words is gone only where the later year is at hand whole', () => {
    // P2 went on, and its norm of 2020 is not in 2022, which is whole. R05-P1 came of it, and 2020 is not whole.
    const only = (list: string, key: string) =>
      changes
        .filter(({ part, path }) => path === '' && (part.before ?? part.after)?.list === list)
        .find(({ part }) => (part.before ?? part.after)?.key === key)?.kind;
    const of = (contract: Loose, code: string) =>
      contract.norms.filter(({ source }: Loose) => source.code === code);
    for (const { id } of of(sva2020, 'P2')) expect(only('norms', `norms/${id}`)).toBe('removed');
    expect(of(sva2022, 'R05-P1').length).toBeGreaterThan(0);
    for (const { id } of of(sva2022, 'R05-P1'))
      expect(only('norms', `norms/${id}`)).toBe('unknown');
  });

  test('a link of which the other side is not in the document tells nothing of this one', () => {
    // A draft that leaves the complaints out: 2020's clause on them ended, and did not go on.
    const draft = version((contract) => {
      contract.indicators = contract.indicators.filter(({ code }: Loose) => code !== 'R01-P3');
    });
    const found = compare(sva2020, draft, lineage2020to2022);
    expect(found.pairs.has('B1.2')).toBe(false);
    expect(
      found.changes.find(({ part, path }) => path === '' && part.before?.key === 'B1.2')?.kind,
    ).toBe('removed');
  });

  test('a lineage of other years is refused', () => {
    expect(() =>
      compare(
        sva2022,
        version(() => {}),
        lineage2020to2022,
      ),
    ).toThrow('Deze afstamming gaat van 2020 naar 2022, niet van 2022 naar 2022.');
  });

  test('two agreements that are at hand whole do tell what was added and removed', () => {
    const other = version((contract) => {
      contract.year = 2023;
      contract.indicators.splice(0, 1);
      contract.randvoorwaarden.push({ ...contract.randvoorwaarden[0], code: 'ZZ-1', id: 'zz' });
    });
    delete other.randvoorwaarden.at(-1).counterObligation;
    delete other.randvoorwaarden.at(-1).forms;
    const kinds = compare(sva2022, other).changes.map(({ kind, part }) => [
      kind,
      (part.before ?? part.after)?.key,
    ]);
    expect(kinds).toContainEqual(['removed', 'R01-P1']);
    expect(kinds).toContainEqual(['added', 'ZZ-1']);
  });

  test('a code that stands twice is refused', () => {
    const twice = version(({ indicators }) => {
      indicators[1].code = indicators[0].code;
    });
    expect(() => compare(sva2022, twice)).toThrow(/R01-P1.*twee keer/);
  });
});
