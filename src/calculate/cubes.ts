import type { Dataset } from '../dataset/index.ts';
import type { Measure } from '../model/index.ts';
import { canonical, remember } from '../util/index.ts';
import { type DayCube, dayCube } from './day-cube.ts';
import { isByDay } from './dependence.ts';
import type { Moment, Terms, Workspace } from './selection.ts';
import type { Tally } from './tally.ts';

/** The day cubes of a dataset under some terms and a peildatum. They stay as long as the dataset, or until another peildatum is asked. */
export type Cubes = {
  /** What a measure comes to in a period; `null` where it is counted in the common way. */
  tally(space: Workspace, measure: Measure, moment: Moment): Tally | null;
};

/** How many days a measure is asked of before it is counted by day. To do so for one quarter would cost more than it saves. */
const WORTH_A_CUBE = 366;

type Kept = { readonly key: string; readonly cubes: Cubes };
const kept = new WeakMap<Dataset, Kept>();

const nameOf = remember((of: object): string => canonical(of));
/** What the numbers of a measure hang on: not what it is called, nor what else it may be read as. */
const countedBy = remember((measure: Measure): string => {
  const { title: _title, readings: _readings, ...counted } = measure;
  return canonical(counted);
});

/** The day cubes of a dataset. */
export function cubesOf(data: Dataset, { terms, calendar }: Terms, peildatum: number): Cubes {
  const key = `${peildatum}|${nameOf(terms)}|${nameOf(calendar)}`;
  const known = kept.get(data);
  if (known?.key === key) return known.cubes;
  const cubes = emptyCubes();
  kept.set(data, { key, cubes });
  return cubes;
}

function emptyCubes(): Cubes {
  const measures = new Map<string, { asked: number; cube?: DayCube | null }>();
  return {
    tally: (space, measure, moment) => {
      if (!isByDay(measure)) return null;
      const name = countedBy(measure);
      const found = measures.get(name) ?? { asked: 0 };
      measures.set(name, found);
      if (found.cube === undefined) {
        if (found.asked < WORTH_A_CUBE) {
          found.asked += moment.to - moment.from + 1;
          return null;
        }
        found.cube = dayCube(space, measure);
      }
      return found.cube?.(moment) ?? null;
    },
  };
}
