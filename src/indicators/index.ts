export { omgevingsgerichteActiviteiten } from './activiteiten.ts';
export { bezwarenDeelsGegrond, bezwarenGegrond } from './bezwaren.ts';
export {
  begroting,
  begrotingEersteVersie,
  gedeclareerd,
  gedeclareerdLaatsteMaanden,
} from './declaraties.ts';
export {
  aanvragenZonderBesluit,
  doorlooptijdTotAanvraag,
  doorlooptijdTotBesluit,
  doorlooptijdTotGon,
  doorlooptijdVanGonTotPlan,
  plannenZonderAanvraag,
  terugVanGonZonderPlan,
} from './doorlooptijden.ts';
export {
  mantelzorgersZwaarBelast,
  overlastJongeren,
  overlastOmwonenden,
} from './enquete-basismonitor.ts';
export {
  ceoJeugdBekendMetOco,
  ceoJeugdBeterRedden,
  ceoJeugdDingenBeterDoen,
  ceoJeugdKwaliteitGoed,
  ceoJeugdOndersteuningPast,
  ceoJeugdSamenOplossingenGezocht,
  ceoJeugdSerieusGenomen,
  ceoJeugdSnelGeholpen,
  ceoJeugdTevredenContactGesprek,
  ceoJeugdTevredenDeskundigheidGesprek,
  ceoJeugdTevredenGekozenOplossing,
} from './enquete-ceo-jeugd.ts';
export {
  ceoWmoBekendMetOco,
  ceoWmoBeterRedden,
  ceoWmoDingenBeterDoen,
  ceoWmoKwaliteitGoed,
  ceoWmoOndersteuningPast,
  ceoWmoSamenOplossingenGezocht,
  ceoWmoSerieusGenomen,
  ceoWmoSnelGeholpen,
  ceoWmoTevredenContactGesprek,
  ceoWmoTevredenDeskundigheidGesprek,
  ceoWmoTevredenGekozenOplossing,
} from './enquete-ceo-wmo.ts';
export {
  omnibusBeterRedden,
  omnibusDingenBeterDoen,
  omnibusGeholpenMetEigenIdee,
  omnibusGeholpenMetEigenIdeeContact,
  omnibusGehoordVanWij,
  omnibusGemakkelijkNaarBinnen,
  omnibusGoedBekendMetWij,
  omnibusTevredenInstantiesBuurt,
  omnibusWetenWaarTeZijn,
} from './enquete-omnibus.ts';
export {
  directAfgehandeldEntree,
  meldingenAfgerondDoorNetwerk,
  personenBijDeEntree,
} from './entree.ts';
export {
  duurInterventies,
  duurInterventiesPerHuishouden,
  lopendeInterventies,
  lopendeInterventiesPerHuishouden,
  zeerZwareComplexeGezinnen,
  zwareComplexeGezinnen,
} from './gezinnen.ts';
export { zeerZwareComplexeGezinnenInDePeriode } from './gezinnen-in-de-periode.ts';
export {
  indicatiewaarde,
  indicatiewaardeGon2020,
  indicatiewaardeHuishoudelijkeHulp2020,
  indicatiewaardeJeugd2020,
  indicatiewaardeLaatsteMaanden,
  indicatiewaardeNieuw,
  verplichting,
  verplichtingAantal,
} from './indicatiewaarde.ts';
export { inwonerreis, onderzoekenZonderMelding } from './inwonerreis.ts';
export {
  inwonerreisOggz,
  inwonerreisWvggz,
  verkennendOnderzoekBinnenVeertienDagen,
} from './inwonerreis-oggz.ts';
export { inwonerreisOjg, inwonerreisOjgSchool } from './inwonerreis-ojg.ts';
export {
  klachtenDeelsGegrond,
  klachtenGegrond,
  klachtenGegrondVierKwartalen,
  klachtenOpMeldingen,
  openstaandeKlachten,
} from './klachten.ts';
export {
  doorlooptijdOnderzoek,
  lopendeOnderzoeken,
  onderzoekBinnenZesWekenNaBegin,
} from './klantreis.ts';
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
  casusregieZaken,
  onderhandenWerkNaarOuderdom,
  onderhandenWerkPerFase,
  ondersteuningDoorWij,
  ondersteuningDoorWijZaken,
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
  activiteitenMetResultaat,
  begonnenActiviteiten,
  dreigendeHuisuitzettingen,
  huishoudensMetRegie,
  klachtenBinnenTermijn,
  plannenMetUitspraakOverNetwerk,
  regieperiodenPerHuishouden,
  veertienDagenVoorAanbieder,
} from './verplichtingen.ts';
export {
  jeugdhulpViaHuisartsEnSpecialisten,
  verwijzingenHuisartsSpecialistisch,
  verwijzingenVanuitHuisarts,
  verwijzingenVanuitOjg,
} from './verwijzingen.ts';
export {
  begeleidNaarWerk2020,
  vrijwilligersBegeleidNaarWerk,
  vrijwilligersInDePeriode,
  vrijwilligersWerkzaam,
} from './vrijwilligers.ts';
export {
  duurUitvoeringsplanGon,
  onderzoekenBijHetGon,
  wachtlijstLevering,
  wachtlijstOndersteuning,
  wachtlijstOnderzoek,
  wachtTotNuOpLevering,
  wachtTotNuOpOndersteuning,
  wachtTotNuOpOnderzoek,
  wachttijdTotLevering,
  wachttijdTotOndersteuning,
  wachttijdTotOnderzoek,
} from './wachten.ts';
export { declaratiewaardeJeugd, kostenWmoOud } from './zorgkosten.ts';
