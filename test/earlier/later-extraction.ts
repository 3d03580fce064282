import { dataset } from '../../src/dataset/index.ts';
import { type IsoDate, quarter } from '../../src/model/index.ts';
import type { RecordOf } from '../../src/records/index.ts';

/**
 * Two extractions of one registration, of 15 July and 15 August 2022. Six weeks after the melding: A 15 April, B 27 April,
 * D 11 July, E 6 June, H 13 June, K 21 June; so A lies before the second quarter and D after it.
 */
const melding = (meldingId: string, begindatum: IsoDate): RecordOf<'melding'> => ({
  meldingId,
  persoonId: `P-${meldingId}`,
  dossierId: `D-${meldingId}`,
  begindatum,
  wettelijk: true,
  wet: 'Wmo',
});
const onderzoek = (
  meldingId: string,
  more: Partial<RecordOf<'onderzoek'>>,
): RecordOf<'onderzoek'> => ({
  onderzoekId: `O-${meldingId}`,
  meldingId,
  persoonId: `P-${meldingId}`,
  ...more,
});

const sent = (day: IsoDate) => ({ datumPlanVerzonden: day, wijzeEinde: 'plan verzonden' as const });

/** B late, E late without a plan yet, H sent on an unknown day. */
export const july = {
  melding: [
    melding('B', '2022-03-16'),
    melding('D', '2022-05-30'),
    melding('E', '2022-04-25'),
    melding('H', '2022-05-02'),
  ],
  onderzoek: [
    onderzoek('B', sent('2022-04-29')),
    onderzoek('D', sent('2022-06-20')),
    onderzoek('E', {}),
    onderzoek('H', { wijzeEinde: 'plan verzonden' }),
  ],
};

/** B was taken out, the plan of E has gone, the day of H was filled in, and K was put in late. */
export const august = {
  melding: [
    melding('K', '2022-05-10'),
    melding('D', '2022-05-30'),
    melding('E', '2022-04-25'),
    melding('H', '2022-05-02'),
  ],
  onderzoek: [
    onderzoek('K', sent('2022-06-01')),
    onderzoek('D', sent('2022-06-20')),
    onderzoek('E', sent('2022-07-28')),
    onderzoek('H', sent('2022-06-10')),
  ],
};

export const asJuly = { period: quarter(2022, 2), peildatum: '2022-07-15' } as const;
export const asAugust = { period: quarter(2022, 2), peildatum: '2022-08-15' } as const;

export const julyData = () => dataset(july);
export const augustData = () => dataset(august);
