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
