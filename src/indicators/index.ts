export {
  doorlooptijdTotAanvraag,
  doorlooptijdTotBesluit,
  doorlooptijdTotGon,
  doorlooptijdVanGonTotPlan,
} from './doorlooptijden.ts';
export { directAfgehandeldEntree } from './entree.ts';
export {
  duurInterventies,
  lopendeInterventies,
  zeerZwareComplexeGezinnen,
  zwareComplexeGezinnen,
} from './gezinnen.ts';
export {
  klachtenDeelsGegrond,
  klachtenGegrond,
  klachtenOpMeldingen,
  openstaandeKlachten,
} from './klachten.ts';
export {
  aardNevenvragenOjg,
  aardOndersteuningsvraagOjg,
  huisartsenMetOjg,
  huisartsenpraktijkenMetOjg,
  huisartsenVerwijzendNaarOjg,
  lopendeOjgTrajecten,
  ojgZonderSpecialistischeZorg,
} from './ojg.ts';
export {
  casusregie,
  onderhandenWerkNaarOuderdom,
  onderhandenWerkPerFase,
  ondersteuningDoorWij,
  populatiePerFase,
} from './onderhanden-werk.ts';
export { onderzoekBinnenZesWeken, onderzoekBinnenZesWekenJeugd } from './onderzoek.ts';
export { vrijwilligersBegeleidNaarWerk, vrijwilligersWerkzaam } from './vrijwilligers.ts';
export {
  duurUitvoeringsplanGon,
  wachtlijstLevering,
  wachtlijstOndersteuning,
  wachtlijstOnderzoek,
  wachttijdTotLevering,
  wachttijdTotOndersteuning,
  wachttijdTotOnderzoek,
} from './wachten.ts';
