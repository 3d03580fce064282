import type { Survey } from '../model/index.ts';

/**
 * The answers that the questions of a survey can have, by what they come to. The questionnaires themselves are not at
 * hand: the codes are a proposal, and `kolommen.json` translates those of an export.
 */
type Answers = Pick<Survey, 'met' | 'others'>;

const weetNiet = ['weet niet', 'geen mening'] as const;
const nvt = ['niet van toepassing', 'n.v.t.', 'geen mening / n.v.t.'] as const;

/** ‘Zegt dat …’: the two upper answers of five. */
export const eens = {
  met: ['helemaal mee eens', 'mee eens'],
  others: {
    neutral: ['neutraal'],
    'not-met': ['mee oneens', 'helemaal mee oneens'],
    unsure: weetNiet,
    'not-applicable': nvt,
  },
} as const satisfies Answers;

/** The scale of the model questionnaire for youth: the two upper answers of four. */
export const vaakOfAltijd = {
  met: ['altijd', 'vaak'],
  others: {
    'not-met': ['soms', 'nooit'],
    unsure: weetNiet,
    'not-applicable': nvt,
  },
} as const satisfies Answers;

/** ‘(zeer) tevreden’. */
export const tevreden = {
  met: ['zeer tevreden', 'tevreden'],
  others: {
    neutral: ['neutraal', 'niet tevreden en niet ontevreden'],
    'not-met': ['ontevreden', 'zeer ontevreden'],
    unsure: weetNiet,
    'not-applicable': nvt,
  },
} as const satisfies Answers;

export const gemakkelijk = {
  met: ['zeer gemakkelijk', 'gemakkelijk'],
  others: {
    neutral: ['neutraal', 'niet gemakkelijk en niet moeilijk'],
    'not-met': ['moeilijk', 'zeer moeilijk'],
    unsure: weetNiet,
    'not-applicable': nvt,
  },
} as const satisfies Answers;

export const ja = {
  met: ['ja'],
  others: { 'not-met': ['nee'], unsure: weetNiet, 'not-applicable': nvt },
} as const satisfies Answers;

/** A question that may have been put as yes or no, or as a statement. */
export const jaOfEens = {
  met: ['ja', ...eens.met],
  others: { ...eens.others, 'not-met': ['nee', ...eens.others['not-met']] },
} as const satisfies Answers;

/** ‘(wel eens) gehoord’: any yes. */
export const gehoord = {
  met: ['goed bekend', 'wel eens van gehoord'],
  others: { 'not-met': ['nooit van gehoord'], unsure: weetNiet, 'not-applicable': nvt },
} as const satisfies Answers;

/** The same question: of those answers only the first. */
export const goedBekend = {
  met: ['goed bekend'],
  others: {
    'not-met': ['wel eens van gehoord', 'nooit van gehoord'],
    unsure: weetNiet,
    'not-applicable': nvt,
  },
} as const satisfies Answers;

/** ‘(tamelijk) zwaar tot overbelast’: from tamelijk zwaar upwards. */
export const zwaarBelast = {
  met: ['tamelijk zwaar belast', 'zwaar belast', 'zeer zwaar belast', 'overbelast'],
  others: {
    'not-met': ['niet of nauwelijks belast', 'enigszins belast'],
    unsure: weetNiet,
    'not-applicable': nvt,
  },
} as const satisfies Answers;

/** ‘Vaak’, not ‘soms’. */
export const vaak = {
  met: ['vaak'],
  others: {
    'not-met': ['soms', 'zelden', '(bijna) nooit', 'nooit'],
    unsure: weetNiet,
    'not-applicable': nvt,
  },
} as const satisfies Answers;

// Who is in the noemer.

/** Of a judgement: who has one. ‘Weet niet’ is shown apart. */
export const metOordeel = ['met', 'neutral', 'not-met'] as const;
/** Of what one knows or did: ‘weet niet’ is no. */
export const metAntwoord = ['met', 'neutral', 'not-met', 'unsure'] as const;
/** The same, and ‘niet van toepassing’ is no too. */
export const ookNvt = ['met', 'neutral', 'not-met', 'unsure', 'not-applicable'] as const;
/** All that were asked, whether they answered or not. */
export const allen = [
  'met',
  'neutral',
  'not-met',
  'unsure',
  'not-applicable',
  'blank',
  'unlisted',
] as const;
