import { code, date, flag, key, recordType, reference } from '../model/index.ts';
import {
  kanaal,
  redenVoortijdigEinde,
  route,
  soortAfhandeling,
  soortMelder,
  soortMelding,
  verwijzerMelding,
  wet,
} from './code-lists.ts';
import { wijkteam } from './wijkteam.ts';

/** Every incoming question or report at the entree, OGGz, WvGGZ and OJG included. */
export const melding = recordType({
  title: 'meldingen',
  tier: 'proces',
  fields: {
    meldingId: key('melding', { eis: ['EN1'] }),
    persoonId: reference('persoon'),
    begindatum: date('begindatum melding', { eis: ['EN2'] }),
    datumAfhandeling: date('datum afhandeling melding', {
      eis: ['EN4'],
      leeg: 'loopt',
      einde: 'eerste-dag-uit',
    }),
    soortMelding: code('soort melding', soortMelding, { eis: ['EN1', 'EN3'], lijst: 'SM' }),
    soortMelder: code('soort melder', soortMelder, { eis: ['EN1'], lijst: 'SMR' }),
    verwijzer: code('verwijzer', verwijzerMelding, { eis: ['EN1'], lijst: 'VWM' }),
    soortAfhandeling: code('soort afhandeling', soortAfhandeling, {
      eis: ['EN1', 'EN3'],
      lijst: 'SA',
      na: 'datumAfhandeling',
    }),
    dossierId: reference('dossier', { eis: ['EN5'] }),
    wettelijk: flag('wettelijke melding'),
    wet: code('wet', wet, { lijst: 'WET' }),
    kanaal: code('kanaal', kanaal, { lijst: 'KAN' }),
    eersteVraag: flag('eerste vraag'),
    vervolgOpMeldingId: reference('melding waarop dit een vervolg is'),
    route: code('route', route, { lijst: 'RT' }),
    datumIntrekking: date('datum intrekking', { leeg: 'geen' }),
    redenVoortijdigEinde: code('reden voortijdig einde', redenVoortijdigEinde, {
      lijst: 'RVE',
      leeg: 'geen',
    }),
    wijkteam,
  },
  key: ['meldingId'],
  references: { persoonId: 'persoon', dossierId: 'dossier', vervolgOpMeldingId: 'melding' },
  order: [
    ['begindatum', 'datumAfhandeling'],
    ['begindatum', 'datumIntrekking'],
  ],
});
