import type { Dataset } from '../dataset/index.ts';
import type { IsoDate } from '../model/index.ts';
import { exampleDataset, readDirectory, terminalProgress } from '../node/index.ts';
import type { RecordName } from '../records/index.ts';
import { readTold, type Told } from '../told/index.ts';
import { SvaError } from '../util/index.ts';

/** Registration records with the day of their extraction, where that is known. */
export type Registration = {
  readonly data: Dataset;
  readonly peildatum: IsoDate | null;
  /** What is said of the records as a whole. */
  readonly toelichting: string | null;
  /** What people wrote beside the records. */
  readonly told: Told;
  /** For stderr: what a reader of the output should know. */
  readonly messages: readonly string[];
};

/**
 * Reads a directory; without one, makes the built-in example.
 * @param only the record types that will be asked for; others are not read
 */
export async function registration(
  directory: string | undefined,
  only?: readonly RecordName[],
): Promise<Registration> {
  if (directory === undefined) {
    const { examplePeildatum, exampleToelichting, exampleVerhaal } = await import(
      '../example/index.ts'
    );
    return {
      data: await exampleDataset(only),
      peildatum: examplePeildatum,
      toelichting: exampleToelichting,
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
    const { verhalen, waarnemingen, toetsingen } = read.told;
    const isTold = verhalen.length + waarnemingen.length + toetsingen.length > 0;
    if (read.files.length === 0 && !isTold)
      throw new SvaError(
        'unreadable',
        `In ‘${directory}’ staat geen enkel registratiebestand. Verwacht worden namen zoals melding.csv, onderzoek.csv of klacht.json (.csv, .json, .ndjson of .parquet); sva schema noemt ze alle.`,
        { place: directory },
      );
    const { dataset: data, peildatum, toelichting, told } = read;
    return { data, peildatum, toelichting, told, messages: [] };
  } finally {
    progress.done();
  }
}
