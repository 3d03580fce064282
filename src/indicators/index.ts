export { omgevingsgerichteActiviteiten } from './activiteiten.ts';
export { bezwarenDeelsGegrond, bezwarenGegrond } from './bezwaren.ts';
export {
  doorlooptijdTotAanvraag,
  doorlooptijdTotBesluit,
  doorlooptijdTotGon,
  doorlooptijdVanGonTotPlan,
} from './doorlooptijden.ts';
export { directAfgehandeldEntree, meldingenAfgerondDoorNetwerk } from './entree.ts';
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
export { doorlooptijdOnderzoek, onderzoekBinnenZesWekenNaBegin } from './klantreis.ts';
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
  populatiePerFaseKlantreis,
  werkvoorraadPerFaseKlantreis,
} from './onderhanden-werk.ts';
export { onderzoekBinnenZesWeken, onderzoekBinnenZesWekenJeugd } from './onderzoek.ts';
export {
  plannenMetInzetNetwerk,
  plannenMetLichteOndersteuning,
  plannenMetVermeldingNetwerk,
} from './plannen.ts';
export {
  jeugdhulpViaHuisartsEnSpecialisten,
  verwijzingenHuisartsSpecialistisch,
  verwijzingenVanuitHuisarts,
  verwijzingenVanuitOjg,
} from './verwijzingen.ts';
export {
  begeleidNaarWerk2020,
  vrijwilligersBegeleidNaarWerk,
  vrijwilligersWerkzaam,
} from './vrijwilligers.ts';
export {
  duurUitvoeringsplanGon,
  wachtlijstLevering,
  wachtlijstOndersteuning,
  wachtlijstOnderzoek,
  wachttijdTotLevering,
  wachttijdTotOndersteuning,
  wachttijdTotOnderzoek,
} from './wachten.ts';
export { declaratiewaardeJeugd, kostenWmoOud } from './zorgkosten.ts';
