/**
 * The code lists of the registration. A cell holds exactly one of these, but for case and the spaces round it.
 * Sources: the tables of Jaarverslag WIJ 2020 where a list names it, footnote 5 of the SvA 2022, iJw/iWmo 3.2; what no
 * source gives is proposed in our own words.
 */

/** SM: Jaarverslag WIJ 2020, "Aantal meldingen per meldingtype" (19 values); OGGz and WvGGZ are added for R11. */
export const soortMelding = [
  'Gezondheid en welzijn',
  'Financiën',
  'Verzoek herbeoordeling Wmo maatwerk',
  'Opvoeden en opgroeien',
  'Wonen',
  'Participatie',
  'Overlast',
  'Afhankelijkheidsrelatie',
  'Verzoek herbeoordeling Jeugdwet maatwerk',
  'Ontmoeting',
  'Onbekend',
  'Bemoeizorg',
  'Mantelzorg',
  'Huisuitzetting',
  'Forensisch',
  'Bewonersinitiatief',
  'Verzoek voor ondersteuning/begeleiding/hulp',
  'Aanvraag WMO',
  'Zorgaanbieder/ketenpartner',
  'OGGz',
  'WvGGZ',
] as const;

/** SMR: Jaarverslag WIJ 2020, meldingen per melder (12 values). */
export const soortMelder = [
  'Inwoner/zelfmelder',
  'Iemand uit netwerk inwoner',
  'Huisarts OJG',
  'Huisarts POH',
  'Overig',
  'Politie',
  'Scholen',
  'School OJG',
  'Veilig thuis',
  'Veiligheidshuis',
  'Woningcorporatie',
  'Zorgaanbieder/ketenpartner',
] as const;

/** VWM: proposed; the agreement does not say how it differs from soort melder. */
export const verwijzerMelding = [
  'inwoner zelf',
  'huisarts',
  'POH',
  'OJG',
  'school',
  'politie',
  'zorgaanbieder',
  'gemeente',
  'overig',
  'onbekend',
] as const;

/** SA: footnote 5 gives "inzet eigen kracht, doorgezet naar onderzoek e.d."; the rest is proposed. The first four are direct. */
export const soortAfhandeling = [
  'beantwoord',
  'inzet eigen kracht',
  'inzet informeel netwerk/voorliggend veld',
  'extern doorverwezen',
  'doorgezet naar onderzoek',
  'toegevoegd aan lopend dossier',
  'spoed/crisis',
  'ingetrokken',
  'dubbel',
  'nog open',
] as const;

/** WET, the statute a melding or product rests on: proposed. */
export const wet = ['Wmo', 'Jeugdwet', 'Wvggz', 'geen'] as const;

/** KAN, the channel: proposed; O4.1 names the first three. */
export const kanaal = ['balie', 'telefoon', 'digitaal', 'huisbezoek/vindplaats', 'keten'] as const;

/** RT: Jaarverslag WIJ 2020, Route van de vraag. */
export const route = ['enkelvoudig', 'complex', 'spoed'] as const;

/** RVE, reason of an early end: proposed. */
export const redenVoortijdigEinde = [
  'ingetrokken',
  'overleden',
  'verhuisd',
  'ander domein',
  'geen contact',
  'dubbel',
] as const;

/** ST, steps of OGGz and WvGGZ meldingen: proposed. */
export const stap = [
  'triage',
  'contactpoging',
  'contact',
  'bemoeizorg WIJ',
  'overdracht VNN',
  'overdracht Lentis',
  'overdracht GGD/overig',
  'verkennend onderzoek',
  'aanvraag zorgmachtiging',
  'terugkoppeling melder',
  'afsluiting',
] as const;

/** DS, status of a dossier: proposed; CR1 asks casusregie from it. */
export const statusDossier = [
  'onderzoek',
  'ondersteuning',
  'casusregie',
  'procesregie',
  'gesloten',
] as const;

/** WE, how an onderzoek ended: proposed. */
export const wijzeEinde = [
  'plan verzonden',
  'ingetrokken',
  'overleden',
  'verhuisd',
  'ander domein',
  'samengevoegd',
] as const;

/** OPS, reason of a suspension: proposed. */
export const redenOpschorting = ['op verzoek inwoner', 'wacht op derden'] as const;

/** UB, outcome of a besluit: proposed. */
export const uitkomstBesluit = ['toegekend', 'deels', 'afgewezen', 'ingetrokken'] as const;

/** The outcome of the test of PGB skills (ON7). */
export const pgbVaardigheid = ['voldoende', 'onvoldoende', 'n.v.t.'] as const;

/** INZ, use of the informal network: V7.9. */
export const inzetNetwerk = ['ja', 'nee', 'wordt gestimuleerd'] as const;

/** Who carries out an action of a plan (ON5). */
export const actiehouder = ['inwoner', 'netwerk', 'vrijwilliger', 'WIJ', 'aanbieder'] as const;

/** DRL, how far goals were reached: proposed. */
export const doelrealisatie = ['geheel', 'grotendeels', 'deels', 'niet', 'n.v.t.'] as const;

/** RU, reason of leaving: proposed (OS5). */
export const redenUitstroom = [
  'doel bereikt',
  'naar netwerk/basisvoorziening',
  'naar maatwerk',
  'op eigen verzoek',
  'uit beeld',
  'verhuisd',
  'overleden',
] as const;

/** EH (WJ756, iJw 3.2): a code of two digits. */
export const eenheid = ['01', '04', '14', '16', '82', '83', '84'] as const;
export const eenheidLabels = {
  '01': 'minuut',
  '04': 'uur',
  '14': 'etmaal',
  '16': 'dagdeel (4 uur)',
  '82': 'stuks (output)',
  '83': 'euro’s',
  '84': 'stuks (inspanning)',
} as const satisfies { readonly [code in (typeof eenheid)[number]]: string };

/** How many minutes a unit of time is. An etmaal stands apart: what it costs is not 24 times an hour. */
export const minutesOf: { readonly [unit: string]: number } = { '01': 1, '04': 60, '16': 240 };

/** FQ (WMO757, iJw 3.2; 3 and 5 from older releases). */
export const frequentie = ['1', '2', '3', '4', '5', '6'] as const;
export const frequentieLabels = {
  '1': 'per dag',
  '2': 'per week',
  '3': 'per vier weken',
  '4': 'per maand',
  '5': 'per jaar',
  '6': 'totaal binnen geldigheidsduur',
} as const satisfies { readonly [code in (typeof frequentie)[number]]: string };

/** FV, form of finance: IN1 asks it. */
export const financieringsvorm = ['ZIN', 'PGB'] as const;

/** VT (COD327, iJw 3.2; 07 is old). There is no code for the OJG. */
export const verwijzerType = ['01', '02', '03', '04', '05', '06', '07', '08'] as const;
export const verwijzerTypeLabels = {
  '01': 'gemeente',
  '02': 'huisarts',
  '03': 'jeugdarts',
  '04': 'gecertificeerde instelling',
  '05': 'medisch specialist',
  '06': 'zelfverwijzer/geen',
  '07': 'onbekend (oud)',
  '08': 'rechter, officier van justitie, functionaris JJI',
} as const satisfies { readonly [code in (typeof verwijzerType)[number]]: string };

/** RW (JZ002, iJw 3.2). An indicatie is removed when it ends on the day it begins with 01 or 13. */
export const redenWijziging = [
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
  '14',
] as const;
export const redenWijzigingLabels = {
  '01': 'administratieve correctie (vervallen)',
  '02': 'overleden',
  '03': 'contractwijziging',
  '04': 'herbeoordeling verlenging',
  '05': 'herbeoordeling verkorting',
  '06': 'ander domein',
  '07': 'verhuizing',
  '08': 'leveringsvorm',
  '09': 'andere aanbieder',
  '10': 'bekostiging',
  '11': 'herindeling',
  '12': 'op initiatief aanbieder',
  '13': 'verwijderd',
  '14': 'administratieve correctie',
} as const satisfies { readonly [code in (typeof redenWijziging)[number]]: string };

/** CAT: the product groups of Jaarverslag WIJ 2020 (the last name is partly illegible there). */
export const categorie = [
  'Jeugd',
  'JeugdTeam 050',
  'Doorbraaktraject',
  'Wmo Huishoudelijke hulp',
  'Wmo GON',
  'Wmo Voorzieningen',
  'Wmo Begeleiding overig (PGB, LWI, Haren)',
  'Maatwerkbudget WMP',
] as const;

/** FD, Algemene termijnenwet, article 3. */
export const soortFeestdag = ['feestdag', 'gelijkgesteld'] as const;

/** CPX. The agreement gives no criterion. */
export const niveau = ['regulier', 'zwaar_complex', 'zeer_zwaar_complex'] as const;

/** AV: proposed; the agreement gives none. */
export const aardVraag = [
  'opvoeding',
  'gedrag',
  'angst/stemming',
  'school/leren',
  'scheiding',
  'gezinsproblematiek',
  'lichamelijk onverklaard',
  'sociale contacten',
  'anders',
] as const;

/** OU: after the NJi evaluation of the OJG. */
export const uitkomstOjg = [
  'zelf afgehandeld',
  'WIJ/wijkteam',
  'vrij toegankelijk',
  'basis-ggz',
  'specialistische ggz',
  'jeugdhulp-/lvb-aanbieder',
  'medisch',
  'voortijdig gestopt',
  'onbekend',
] as const;

/** Where the OJG works. */
export const plaatsOjg = ['huisarts', 'school'] as const;

/** VS, kind of post: Jaarverslag WIJ 2020 lists these four apart. */
export const soortInzet = [
  'vrijwilliger',
  'stagiair',
  'participatiebaan',
  'werkervaringsplaats',
] as const;

/** BU, destination: R01-P3 names the first three. */
export const bestemming = [
  'regulier werk',
  'participatiebaan',
  'werkervaringsplaats',
  'overig',
  'onbekend',
] as const;

/** SK: Jaarverslag WIJ 2020. */
export const soortKlacht = [
  'bejegening',
  'incorrecte afhandeling & communicatie',
  'informatievoorziening',
  'overig',
  'n.v.t.',
] as const;

/** AK: Jaarverslag WIJ 2020. */
export const afhandelingKlacht = [
  'opgelost door bemiddeling',
  'gegrond',
  'deels gegrond',
  'ongegrond',
  'ingetrokken/nvt/geen klacht',
  'in behandeling',
] as const;

/** Whom a complaint is about. */
export const betreft = ['WIJ', 'aanbieder', 'gemeente'] as const;

/** VB, source of a measure: R09-P1, R12-P3. */
export const bronMaatregel = ['ervaring volwassene', 'ervaring jeugdige', 'klacht'] as const;

/** COD043. */
export const debetCredit = ['D', 'C'] as const;

/** How far a declaration is. */
export const statusDeclaratie = ['ingediend', 'goedgekeurd', 'afgekeurd', 'betaald'] as const;

/** UBZ, outcome of an objection: proposed. */
export const uitkomstBezwaar = [
  'gegrond',
  'deels gegrond',
  'ongegrond',
  'niet-ontvankelijk',
  'ingetrokken',
] as const;

/** IS, survey instrument: the column "registrar" of the agreement. */
export const instrument = [
  'CEO Wmo',
  'CEO Jeugd',
  'Omnibus',
  'Wijkenenquête Basismonitor',
  'partnerenquête',
] as const;

/** TH, theme: proposed. */
export const thema = ['opvoeden & opgroeien', 'ontmoeting', 'leefbaarheid', 'overig'] as const;
