import type { Element } from '../model/index.ts';
import { wordingText } from '../model/index.ts';
import { elementsOf } from './element.ts';
import { kernfunctieLines } from './kernfunctie-text.ts';
import { lineageLines } from './lineage-text.ts';

/** What every part of a document has: its words, where they stand, and what is remarked about them. */
export function wordsLines({ code, id, title, wording, source, remarks = [] }: Element): string[] {
  const [first, last] = source.lines;
  return [
    `${code}  ${title}`,
    `clausule: “${wordingText(wording)}”`,
    `bron: ${source.document}, ${first === last ? `regel ${first}` : `regels ${first}-${last}`}${source.place === undefined ? '' : `, ${source.place}`}; vast kenmerk: ${id}`,
    ...remarks.flatMap(({ kind, text, reading, alternative, why }) => [
      `${kind}: ${text}`,
      ...(reading === undefined ? [] : [`  gelezen als: ${reading}`]),
      ...(alternative === undefined ? [] : [`  kan ook: ${alternative}`]),
      ...(why === undefined ? [] : [`  waarom: ${why}`]),
    ]),
  ];
}

/** What became of a part in other years, and of which parts it consists. */
export function relationLines(year: number, element: Element): string[] {
  const parts = elementsOf(Object.values(element)).map(
    ({ code, wording }) => `  ${code}  “${wordingText(wording)}”`,
  );
  return [
    lineageLines(year, element.code),
    kernfunctieLines(year, element.code),
    parts.length === 0 ? [] : ['met:', ...parts],
  ].flatMap((lines) => (lines.length === 0 ? [] : ['', ...lines]));
}
