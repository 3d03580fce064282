import { gespreksnotitie2016 } from '../contracts/2016/index.ts';
import { kernfunctieLinks } from '../contracts/lineage/index.ts';
import type { TaxonomyLink } from '../model/index.ts';
import { elementsOf } from './element.ts';

const links: readonly TaxonomyLink[] = kernfunctieLinks;

/** Which kernfuncties and levels of steering of 2016 a part of an agreement can be read against, and why. */
export function kernfunctieLines(year: number, code: string): string[] {
  const own = links.filter((link) => link.year === year && link.codes.includes(code));
  if (own.length === 0) return [];
  const titles = new Map(elementsOf(gespreksnotitie2016).map((item) => [item.code, item.title]));
  return [
    'te lezen bij de notitie van 2016:',
    ...own.flatMap(({ taxon, why }) => [`  ${taxon} ${titles.get(taxon) ?? ''}`, `    ${why}`]),
  ];
}
