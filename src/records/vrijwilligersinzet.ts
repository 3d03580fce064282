import { code, date, flag, recordType, reference } from '../model/index.ts';
import { bestemming, soortInzet } from './code-lists.ts';
import { wijkteam } from './wijkteam.ts';

/** The post of a volunteer, trainee and the like. */
export const vrijwilligersinzet = recordType({
  title: 'inzetten van vrijwilligers',
  tier: 'proces',
  fields: {
    persoonId: reference('persoon'),
    soort: code('soort inzet', soortInzet, { lijst: 'VS' }),
    begindatum: date('begindatum inzet'),
    einddatum: date('einddatum inzet', { leeg: 'loopt', einde: 'laatste-dag', toekomst: 'kan' }),
    structureel: flag('structurele inzet'),
    datumUitstroom: date('datum uitstroom', { leeg: 'geen' }),
    bestemming: code('bestemming', bestemming, { lijst: 'BU', na: 'datumUitstroom' }),
    begeleidDoorWij: flag('begeleid door WIJ', { na: 'datumUitstroom' }),
    wijkteam,
  },
  key: [],
  references: { persoonId: 'persoon' },
  order: [
    ['begindatum', 'einddatum'],
    ['begindatum', 'datumUitstroom'],
  ],
});
