import { describe, expect, test } from 'vitest';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import {
  type Changed,
  renderSinceHtml,
  renderSinceMarkdown,
  type Since,
  since,
} from '../../src/earlier/index.ts';
import { report } from '../../src/index.ts';
import { nestingErrors } from '../report/well-formed.ts';
import { asAugust, asJuly, augustData, julyData } from './later-extraction.ts';

const earlier = report(sva2022, julyData(), asJuly).toJSON();
const later = report(sva2022, augustData(), asAugust);
const named = since(later, augustData(), earlier, { earlierData: julyData() });
const dated = since(later, augustData(), earlier);
const nothing = since(report(sva2022, julyData(), asJuly), julyData(), earlier);

describe.each([
  ['Markdown', renderSinceMarkdown],
  ['HTML', renderSinceHtml],
] as const)('what an earlier account counts otherwise, as %s', (_, render) => {
  test('has each number of then and of now', () => {
    const text = render(named);
    for (const shown of ['0% (0 / 2), marges 0 tot 33,3%', '66,7% (2 / 3)'])
      expect(text).toContain(shown);
    for (const { title } of named.changes) expect(text).toContain(title);
  });

  test('names the causes, and the records by the way that they went', () => {
    const text = render(named);
    for (const { text: cause } of named.causes) expect(text).toContain(cause);
    // H had no date; K was put in late; B was taken out.
    expect(text).toMatch(/1 record: “telt niet mee, er ontbreekt een datum[^\n]*”/);
    for (const id of ['H / O-H', 'K / O-K', 'B / O-B']) expect(text).toContain(id);
  });

  test('says that all is caused by the registration and the peildatum, since the rules give the same as then', () => {
    expect(render(named)).toContain(
      'Komt door de registratie en de peildatum: de regels van nu geven over de registratie van toen hetzelfde als toen.',
    );
    expect(render(dated)).not.toContain('Komt door');
  });

  test('names without the registration of then only what has a later date, and says so', () => {
    const text = render(dated);
    expect(text).toContain('E / O-E');
    expect(text).not.toContain('H / O-H');
    expect(text).toContain('In een verantwoording staan geen kenmerken van records.');
  });

  test('says that nothing is otherwise when nothing is', () => {
    expect(render(nothing)).toContain('Geen enkel getal, oordeel of verhaal is anders.');
  });

  test('says of a number that reads the same that only parts of it differ, instead of showing it twice', () => {
    const only = (change: Changed) => render({ ...named, changes: [change] });
    const moved = named.changes.find((change) => only(change).includes('66,7% (2 / 3)'));
    if (moved === undefined) throw new Error('the share did not move');
    const same = 'hetzelfde getal, anders in delen ervan';
    expect(only(moved)).not.toContain(same);
    expect(only({ ...moved, after: moved.before })).toContain(same);
  });

  test('has no ids where values are left out', () => {
    const without = since(later, augustData(), earlier, {
      earlierData: julyData(),
      withoutValues: true,
    });
    expect(render(without)).not.toMatch(/O-[A-K]/);
  });

  test('tells rules and records apart where the rules differ too', () => {
    // As if the earlier version had counted all four as in time.
    const { outcomes, ...rest } = earlier;
    const otherwise = {
      ...rest,
      receipt: { ...rest.receipt, definitions: 'sha256:anders' },
      outcomes: (outcomes ?? []).map((outcome) =>
        outcome['code'] === 'R07-P3'
          ? { ...outcome, value: 100, teller: 4, noemer: 4, bounds: null }
          : outcome,
      ),
    };
    const found = since(later, augustData(), otherwise, { earlierData: julyData() });
    expect(render(found)).toContain(
      'De registratie van toen geeft volgens de regels van nu 0% (0 / 2), marges 0 tot 33,3%: dat deel komt door de definities; de rest door de registratie en de peildatum.',
    );
  });
});

describe('the page', () => {
  const changed = (title: string): Since => ({
    ...named,
    changes: named.changes.map((change) => ({ ...change, title })),
  });

  test('is well-formed, with each id once and each link arriving', () => {
    const page = renderSinceHtml(named);
    expect(nestingErrors(page)).toEqual([]);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, to] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to);
  });

  test('shows markup in a title as text', () => {
    const page = renderSinceHtml(changed('<img src=x>'));
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x&gt;');
  });

  test('of Markdown keeps a title with a bar in its cell', () => {
    const rows = renderSinceMarkdown(changed('a | b'))
      .split('\n')
      .filter((line) => line.startsWith('| R07-P3'));
    expect(rows[0]).toContain('a \\| b');
  });

  test('puts more than twelve records behind a summary, all of them', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      id: `X${index}`,
      before: null,
      after: null,
    }));
    const [first] = named.changes;
    if (first?.records?.by !== 'registration') throw new Error('met de registratie van toen');
    const [move] = first.records.moves;
    if (move === undefined) throw new Error('met een record');
    const found: Since = {
      ...named,
      changes: [
        {
          ...first,
          records: { by: 'registration', moves: [{ ...move, count: 40, records: many }] },
        },
      ],
    };
    const page = renderSinceHtml(found);
    expect(page).toContain('<summary>welke 40</summary>');
    expect(page).toContain('X39');
  });
});

describe('the cell of it in a notebook', () => {
  const shownOf = (one: Since) =>
    (one as unknown as { [key: symbol]: () => { readonly [type: string]: string } })[
      Symbol.for('Jupyter.display')
    ]?.() ?? {};
  const cellOf = (one: Since) => shownOf(one)['text/html'] ?? '';

  test('stands beside the text, and can stand in a page that is not ours', () => {
    expect(shownOf(named)['text/plain']).toBe(String(named));
    for (const one of [named, dated, nothing]) {
      expect(nestingErrors(cellOf(one))).toEqual([]);
      expect(cellOf(one)).not.toMatch(/ id=| href=|<script|<!doctype/);
    }
  });

  test('has a row for each number of then and now, with how many records went which way', () => {
    expect(cellOf(named).match(/<tr>/g)).toHaveLength(1 + named.changes.length);
    for (const shown of ['0% (0 / 2), marges 0 tot 33,3%', '66,7% (2 / 3)'])
      expect(cellOf(named)).toContain(shown);
    expect(cellOf(named)).toMatch(/1 record: “telt niet mee, er ontbreekt een datum/);
    for (const { text } of named.causes) expect(cellOf(named)).toContain(text);
    // Which records those are stands in the text and the page.
    expect(cellOf(named)).not.toContain('H / O-H');
  });

  test('says that nothing is otherwise when nothing is', () => {
    expect(cellOf(nothing)).toContain('Geen enkel getal, oordeel of verhaal is anders.');
    expect(cellOf(nothing)).not.toContain('<table');
  });
});
