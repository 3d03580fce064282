import { code, date, key, recordType } from '../model/index.ts';
import { statusDossier } from './code-lists.ts';
import { wijkteam } from './wijkteam.ts';

/** The container of a case, with the history of its status. */
export const dossier = recordType({
  title: 'dossiers',
  tier: 'proces',
  fields: {
    dossierId: key('dossier', { eis: ['EN5'] }),
    status: code('status dossier', statusDossier, { eis: ['CR1'], lijst: 'DS' }),
    statusVanaf: date('begindatum status dossier'),
    sluitdatum: date('sluitdatum dossier', { leeg: 'loopt', einde: 'eerste-dag-uit' }),
    wijkteam,
  },
  key: ['dossierId', 'statusVanaf'],
  references: {},
  order: [],
});
