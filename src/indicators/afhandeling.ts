/** Handled in another way than by an onderzoek: that ends the wait for one. Being passed on does not. */
export const andersAfgehandeld = {
  all: [
    { filled: 'melding.soortAfhandeling' },
    { not: { is: { 'melding.soortAfhandeling': ['nog open', 'doorgezet naar onderzoek'] } } },
  ],
} as const;

/** The ways in which an onderzoek ends without a plan. */
export const zonderPlan = [
  'ingetrokken',
  'overleden',
  'verhuisd',
  'ander domein',
  'samengevoegd',
] as const;

/** When the melding was handled, where it was withdrawn by that. */
export const afgehandeldAlsIngetrokken = {
  date: 'melding.datumAfhandeling',
  where: { is: { 'melding.soortAfhandeling': 'ingetrokken' } },
} as const;

/** Of an onderzoek: it ended, or its melding was withdrawn. The date of that is another question. */
export const beeindigdOfIngetrokken = {
  any: [
    { filled: 'wijzeEinde' },
    { is: { 'melding.soortAfhandeling': 'ingetrokken' } },
    { filled: 'melding.redenVoortijdigEinde' },
  ],
} as const;

/** How long what is open has been so, in days. */
export const ouderdom = [14, 28, 42, 365] as const;
