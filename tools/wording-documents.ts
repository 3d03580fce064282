import { gespreksnotitie2016 } from '../src/contracts/2016/index.ts';
import { jaarverslag2017 } from '../src/contracts/2017/index.ts';
import { sva2020 } from '../src/contracts/2020/index.ts';
import { sva2022 } from '../src/contracts/2022/index.ts';
import { publicaties } from '../src/publicaties/index.ts';
import { labels2017 } from './wording-labels-2017.ts';
import { labels2020 } from './wording-labels-2020.ts';
import { labels2022 } from './wording-labels-2022.ts';

/** A heading, a label of a table or a repetition, that is no clause. */
export type Label = { readonly line: number; readonly text: string };

/** The documents whose wording is checked, and what they are checked against. */
export const wordingDocuments: readonly {
  readonly document: string;
  readonly file: string;
  /** Where the elements are that quote it. */
  readonly agreements: readonly unknown[];
  readonly labels: readonly Label[];
  /** Whether every line must be covered, or only the quotations checked. */
  readonly whole: boolean;
}[] = [
  {
    document: 'sva-2022',
    file: 'sva-2022.txt',
    agreements: [sva2022],
    labels: labels2022,
    whole: true,
  },
  {
    document: 'focusdocument-2020',
    file: 'focusdocument-2020.txt',
    agreements: [sva2020],
    labels: labels2020,
    whole: true,
  },
  {
    document: 'jaarverslag-gemeente-2017',
    file: 'jaarverslag-gemeente-2017.txt',
    agreements: [jaarverslag2017],
    labels: labels2017,
    whole: true,
  },
  {
    document: 'gespreksnotitie-sturing-2016',
    file: 'gespreksnotitie-sturing-2016.txt',
    agreements: [gespreksnotitie2016],
    labels: [],
    whole: false,
  },
  {
    document: 'jaarverslag-wij-2020',
    file: 'jaarverslag-wij-2020.txt',
    agreements: [publicaties],
    labels: [],
    whole: false,
  },
];
