export { directAfgehandeldEntree } from './entree.ts';
export { duurInterventies, zeerZwareComplexeGezinnen, zwareComplexeGezinnen } from './gezinnen.ts';
export { klachtenGegrond, klachtenOpMeldingen } from './klachten.ts';
export {
  aardNevenvragenOjg,
  aardOndersteuningsvraagOjg,
  huisartsenMetOjg,
  huisartsenpraktijkenMetOjg,
  huisartsenVerwijzendNaarOjg,
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
