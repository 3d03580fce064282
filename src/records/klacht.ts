import { code, date, key, recordType } from '../model/index.ts';
import { afhandelingKlacht, betreft, soortKlacht } from './code-lists.ts';

/** A formal complaint. */
export const klacht = recordType({
  title: 'klachten',
  tier: 'proces',
  fields: {
    klachtId: key('klacht', { eis: ['OV1'] }),
    soortKlacht: code('soort klacht', soortKlacht, { eis: ['OV1'], lijst: 'SK' }),
    afhandeling: code('afhandeling klacht', afhandelingKlacht, {
      eis: ['OV1'],
      lijst: 'AK',
      na: 'datumAfhandeling',
    }),
    ontvangstdatum: date('ontvangstdatum klacht'),
    datumAfhandeling: date('datum afhandeling klacht', { leeg: 'loopt', einde: 'eerste-dag-uit' }),
    betreft: code('wie de klacht betreft', betreft),
  },
  key: ['klachtId'],
  references: {},
  order: [['ontvangstdatum', 'datumAfhandeling']],
  endedWhen: {
    all: [{ filled: 'afhandeling' }, { not: { is: { afhandeling: 'in behandeling' } } }],
  },
});
