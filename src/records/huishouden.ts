import { key, recordType } from '../model/index.ts';

/** The unit of a gezinssituatie and of regie (V7.13). */
export const huishouden = recordType({
  title: 'huishoudens',
  tier: 'proces',
  fields: {
    huishoudenId: key('huishouden'),
  },
  key: ['huishoudenId'],
  references: {},
  order: [],
});
