import { describe, expect, test } from 'vitest';
import { sva2020 } from '../../src/contracts/2020/index.ts';
import { sva2022 } from '../../src/contracts/2022/index.ts';
import { type Contract, diff } from '../../src/index.ts';
import { viewOf } from '../../src/report/diff/view.ts';
import { renderDiffHtml, renderDiffMarkdown, renderDiffText } from '../../src/report/index.ts';

const detailsOf = (from: Contract, to: Contract) =>
  viewOf(diff(from, to)).rows.flatMap(({ details }) => details);

/** The agreement of 2022 with another rule for one of its measures. */
function changed(change: object, id = 'direct-afgehandeld-entree'): Contract {
  // A measure put together from parts has no type of its own; `diff` checks what it is given.
  const measures: { readonly [id: string]: object } = sva2022.measures;
  return { ...sva2022, measures: { ...measures, [id]: { ...measures[id], ...change } } } as never;
}

describe('a rule that changed', () => {
  test('is told by the lines of its formula, never by the words of the language or a path', () => {
    const between = diff(sva2020, sva2022);
    for (const render of [renderDiffText, renderDiffMarkdown, renderDiffHtml])
      expect(
        render(between).match(/share\.where|buckets\.|\bof\.\w|niet ingevuld [a-z]+[A-Z]/),
      ).toBeNull();
  });

  test('shows what only the old counts by and what only the new, once for all fields that differ', () => {
    const found = detailsOf(
      sva2022,
      changed({
        cohort: { instroom: 'datumAfhandeling' },
        of: { 'geen herbeoordeling': { not: { is: { eersteVraag: false } } } },
      }),
    ).filter(({ label }) => label === 'rekenregel');
    expect(found).toHaveLength(1);
    const [{ before, after } = { before: null, after: null }] = found;
    expect(before).toContain('waarvan begindatum melding in de periode ligt');
    expect(after).toContain('waarvan datum afhandeling melding in de periode ligt');
    expect(before).not.toContain('waarvoor geldt:');
    // The teller is the same in both.
    expect(`${before}${after}`).not.toContain('zonder dossier en zonder onderzoek');
  });

  test('shows a question by its words and the options by theirs', () => {
    const found = detailsOf(sva2022, changed({ readings: [] }));
    expect(found.map(({ label }) => label)).toEqual(['lezingen']);
    expect(found[0]?.before).toContain('Wat is een eerste vraag? een nieuwe vraag');
    expect(found[0]?.after).toBeNull();
  });

  test('does not hide what its formula does not tell: its questions, and what counts the open cases', () => {
    const labelsOf = (to: Contract) => detailsOf(sva2022, to).map(({ label }) => label);
    expect(labelsOf(changed({ cohort: { instroom: 'datumAfhandeling' }, readings: [] }))).toEqual(
      expect.arrayContaining(['rekenregel', 'lezingen']),
    );
    const open = { from: 'datumVanGon', to: 'einddatum', open: 'plannen-zonder-aanvraag' };
    expect(labelsOf(changed({ duration: open }, 'doorlooptijd-van-gon-tot-plan')).sort()).toEqual([
      'doorlooptijd › telling van wat nog open is',
      'rekenregel',
    ]);
  });

  test('that reads the same is shown by field', () => {
    const found = detailsOf(sva2022, changed({ decimals: 3 }));
    expect(found.map(({ label }) => label)).toEqual(['decimalen']);
  });
});
