import { text } from '../model/index.ts';

/** The neighbourhood team: a dated list that no source gives, so any text; grouped by where filled. */
export const wijkteam = text('wijkteam', { vrij: true });
