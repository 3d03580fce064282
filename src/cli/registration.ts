import type { Dataset } from '../dataset/index.ts';
import { dataset } from '../dataset/index.ts';
import { examplePeildatum, exampleRows, exampleVerhaal } from '../example/index.ts';
import type { IsoDate } from '../model/index.ts';
import { readDirectory, terminalProgress } from '../node/index.ts';
import { fileName, type RecordName, recordNames } from '../records/index.ts';
import { readTold, type Told } from '../told/index.ts';
import { SvaError } from '../util/index.ts';

/** Registration records with the day of their extraction, where that is known. */
export type Registration = {
  readonly data: Dataset;
  readonly peildatum: IsoDate | null;
  /** What people wrote beside the records. */
  readonly told: Told;
  /** For stderr: what a reader of the output should know. */
  readonly messages: readonly string[];
};

/**
 * Reads a directory; without one, makes the built-in example.
 * @param only the record types that will be asked for; others are not read. Left out by a check, which says itself that
 *   nothing is there
 * @throws SvaError `unreadable` when there is nothing to count and nothing told
 */
export async function registration(
  directory: string | undefined,
  only?: readonly RecordName[],
): Promise<Registration> {
  if (directory === undefined) {
    return {
      data: dataset(exampleRows()),
      peildatum: examplePeildatum,
      told: readTold({ verhaal: { file: 'verhaal.md', text: exampleVerhaal } }),
      messages: [
        'Zonder --data: geteld is de ingebouwde voorbeeldregistratie van 2019 en 2020 (verzonnen personen en verhalen, gepubliceerde totalen).',
      ],
    };
  }
  const progress = terminalProgress(process.stderr);
  try {
    const read = await readDirectory(directory, {
      onProgress: progress.onProgress,
      ...(only !== undefined && { only }),
    });
    if (only !== undefined && read.files.length === 0 && !isTold(read.told)) {
      const some = recordNames.slice(0, 4).map((name) => `${fileName(name)}.csv`);
      throw new SvaError(
        'unreadable',
        `In ‘${directory}’ staat geen registratiebestand. Er hoort een bestand per recordtype, met die naam: ${some.join(', ')} … (sva schema noemt ze alle).`,
        { place: directory },
      );
    }
    return { data: read.dataset, peildatum: read.peildatum, told: read.told, messages: [] };
  } finally {
    progress.done();
  }
}

const isTold = ({ verhalen, waarnemingen, toetsingen, issues }: Told): boolean =>
  verhalen.length + waarnemingen.length + toetsingen.length + issues.length > 0;
