import { code, codes, date, key, number, recordType, reference } from '../model/index.ts';
import { aardVraag, plaatsOjg, uitkomstOjg } from './code-lists.ts';

/** Support by an ondersteuner jeugd en gezin. */
export const ojgTraject = recordType({
  title: 'OJG-trajecten',
  tier: 'proces',
  fields: {
    trajectId: key('OJG-traject'),
    persoonId: reference('persoon'),
    praktijkId: reference('praktijk'),
    meldingId: reference('melding'),
    datumVerwijzing: date('datum verwijzing'),
    begindatum: date('begindatum OJG-traject'),
    einddatum: date('einddatum OJG-traject', { leeg: 'loopt', einde: 'eerste-dag-uit' }),
    aardHoofdvraag: code('aard van de hoofdvraag', aardVraag, { lijst: 'AV' }),
    aardNevenvragen: codes('aard van de nevenvragen', aardVraag, { lijst: 'AV', leeg: 'geen' }),
    uitkomst: code('uitkomst', uitkomstOjg, { lijst: 'OU', na: 'einddatum' }),
    plaats: code('plaats', plaatsOjg),
    gesprekken: number('aantal gesprekken'),
  },
  key: ['trajectId'],
  references: { persoonId: 'persoon', praktijkId: 'huisartsenpraktijk', meldingId: 'melding' },
  order: [
    ['datumVerwijzing', 'begindatum'],
    ['begindatum', 'einddatum'],
  ],
  endedWhen: { filled: 'uitkomst' },
});
