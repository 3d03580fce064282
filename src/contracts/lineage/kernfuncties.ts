import type { TaxonomyLink } from '../../model/index.ts';
import { collectief } from './kernfuncties-collectief.ts';
import { individueel } from './kernfuncties-individueel.ts';
import { sturing } from './sturingsniveaus.ts';

/**
 * What the years have of the ten kernfuncties and three levels of steering of 2016. Only what the texts support: a
 * kernfunctie without a link is not gone, it is not recognised in so many words.
 */
export const kernfunctieLinks = [
  ...individueel,
  ...collectief,
  ...sturing,
] as const satisfies readonly TaxonomyLink[];
