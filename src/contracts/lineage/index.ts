export { lineage2017to2020 } from './2017-2020.ts';
export { lineage2020to2022 } from './2020-2022.ts';
export { kernfunctieLinks } from './kernfuncties.ts';
