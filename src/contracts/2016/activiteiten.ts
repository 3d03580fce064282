import type { KernfunctieActiviteit } from '../../model/index.ts';

/** What the note lists under the three kernfuncties of the collective approach: tasks, and examples of activities. */
export const activiteiten = [
  {
    id: 'bevorderen-van-welzijn-en-gezondheid',
    code: 'KF8.1',
    title: 'Welzijn en gezondheid',
    wording:
      "Bevorderen van welzijn en gezondheid door: Bevorderen van zelfregie door bewoners, stimuleren en benutten van talenten van bewoners, zorgdragen voor toegankelijkheid van informatie, advies en ondersteuning en het inzetten van preventieve gezondheid/welzijn gerelateerde programma's.",
    source: { document: 'gespreksnotitie-sturing-2016', lines: [365, 365] },
    kernfunctie: 'KF8',
    kind: 'taak',
  },
  {
    id: 'bevorderen-van-leefbaarheid',
    code: 'KF8.2',
    title: 'Leefbaarheid in de wijken',
    wording:
      'Bevorderen van leefbaarheid in de wijken door: Bevorderen van sociale samenhang, stimuleren van participatie, zelfredzaamheid en samenredzaamheid, ongeacht eventuele beperkingen.',
    source: { document: 'gespreksnotitie-sturing-2016', lines: [366, 366] },
    kernfunctie: 'KF8',
    kind: 'taak',
  },
  {
    id: 'praktische-dienstverlening',
    code: 'KF8.3',
    title: 'Praktische dienstverlening',
    wording:
      'Bieden van praktische dienstverlening door: Bewoners (van alle leeftijden) te ondersteunen op het gebied van inkomen, wonen, welzijn, gezondheid, zorg, sociaal maatschappelijk- en sociaal juridische zaken (preventief en bij voorkeur collectief).',
    source: { document: 'gespreksnotitie-sturing-2016', lines: [367, 367] },
    kernfunctie: 'KF8',
    kind: 'taak',
  },
  {
    id: 'jeugdwerk',
    code: 'KF8.4',
    title: 'Jeugdwerk',
    wording:
      'Uitvoeren van taken jeugdwerk gericht op: Talentontwikkeling op het gebied van sport en beweging, kunst en cultuur en wetenschap, natuur en techniek. Basisvaardigheden als taal-, reken- en communicatievaardigheden. Sociale vaardigheden: zelfredzaamheid en participatie: het op eigen kracht meedoen aan (maatschappelijke) activiteiten, het betrokken zijn bij, verantwoordelijkheid nemen voor en invloed uitoefenen op hun leefomgeving. Burgerschap: als betrokken, verantwoordelijke en zelfredzame burgers bijdragen aan een duurzame en democratische samenleving waar burgers samenleven in diversiteit. Tot slot de gezonde leefstijl die de lichamelijke, cognitieve, sociale en geestelijke gezondheid van jeugdigen bevordert.',
    source: { document: 'gespreksnotitie-sturing-2016', lines: [368, 368] },
    kernfunctie: 'KF8',
    kind: 'taak',
  },
  {
    id: 'jeugdgezondheidszorg',
    code: 'KF8.5',
    title: 'Jeugdgezondheidszorg',
    wording: [
      { text: 'Uitvoering taken Jeugdgezondheidszorg.', lines: [370, 370] },
      {
        text: 'De jeugdgezondheidszorg heeft tot doel het beschermen en bevorderen van de gezondheid van alle jeugdigen van 0 tot 18 jaar. Het is preventieve gezondheidszorg die gericht is op het voorkomen van ziekten en het vroegtijdig opsporen van gezondheidsproblemen bij jeugdigen. De jeugdgezondheidszorg die binnen de gemeente Groningen wordt uitgevoerd is onderdeel van de WIJ teams. Onder de aangeboden activiteiten vallen screenen, vaccineren, bieden van informatie, inschatten zorgbehoeften, hulp inschakelen, etc. Deze activiteiten vinden plaats zowel in de setting van het consultatiebureau, op scholen en opvang en in de WIJ-teams en in de wijk.',
        lines: [372, 372],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [370, 372] },
    kernfunctie: 'KF8',
    kind: 'taak',
    remarks: [
      {
        kind: 'toedeling',
        text: 'Een eigen kop zonder nummer, tussen 8 en 9 (regel 370).',
        reading: 'een taak van kernfunctie 8, waar zij onder staat',
        alternative: 'een taak naast de tien kernfuncties',
      },
    ],
  },
  {
    id: 'talentontwikkeling-met-basisvoorzieningen',
    code: 'KF9.1',
    title: 'Talentontwikkeling met basisvoorzieningen',
    wording:
      'In samenwerking met medewerkers van basisvoorzieningen mogelijkheden voor kinderen creëren om deel te nemen aan activiteiten gericht op talentontwikkeling (sport, cultuur, natuur en techniek);',
    source: { document: 'gespreksnotitie-sturing-2016', lines: [380, 380] },
    kernfunctie: 'KF9',
    kind: 'voorbeeld',
  },
  {
    id: 'taalontwikkeling-van-jonge-kinderen',
    code: 'KF9.2',
    title: 'Taalontwikkeling van jonge kinderen',
    wording:
      'Mede zorgdragen voor het bevorderen van de (taal) ontwikkeling van jonge kinderen (o.a. doorverwijzen naar VVE, Opstap(je) en verlengde schooldag);',
    source: { document: 'gespreksnotitie-sturing-2016', lines: [381, 381] },
    kernfunctie: 'KF9',
    kind: 'voorbeeld',
  },
  {
    id: 'opvoedkracht-en-handelingsbekwaamheid',
    code: 'KF9.3',
    title: 'Opvoedkracht en handelingsbekwaamheid',
    wording:
      'Samenwerken met de scholen en de opvang in de wijken in het versterken van de opvoedkracht van ouders en de handelingsbekwaamheid van de professionals;',
    source: { document: 'gespreksnotitie-sturing-2016', lines: [382, 382] },
    kernfunctie: 'KF9',
    kind: 'voorbeeld',
  },
  {
    id: 'praktische-belemmeringen-wegnemen',
    code: 'KF9.4',
    title: 'Praktische belemmeringen wegnemen',
    wording:
      'Versterken van ontwikkelingskansen van kinderen, door het wegnemen van praktische belemmeringen (koppeling armoedebeleid: bijv. kindpakket)',
    source: { document: 'gespreksnotitie-sturing-2016', lines: [383, 383] },
    kernfunctie: 'KF9',
    kind: 'voorbeeld',
  },
  {
    id: 'kansen-en-risicos-van-de-wijk',
    code: 'KF9.5',
    title: 'Kansen en risico’s van de wijk',
    wording:
      "Inzicht hebben in kansen en risico's van de wijk waarin kinderen opgroeien; en daarop acteren;",
    source: { document: 'gespreksnotitie-sturing-2016', lines: [384, 384] },
    kernfunctie: 'KF9',
    kind: 'voorbeeld',
  },
  {
    id: 'opvoedondersteuning',
    code: 'KF9.6',
    title: 'Vrij toegankelijke opvoedondersteuning',
    wording: 'Organiseren van laagdrempelige vrij toegankelijke opvoedondersteuningsactiviteiten;',
    source: { document: 'gespreksnotitie-sturing-2016', lines: [385, 385] },
    kernfunctie: 'KF9',
    kind: 'voorbeeld',
  },
  {
    id: 'vrijwilligers-bij-opvoeden-en-opgroeien',
    code: 'KF9.7',
    title: 'Vrijwilligers bij opvoeden en opgroeien',
    wording: 'Initiëren van vrijwilligersinzet gericht op ondersteuning van opvoeden en opgroeien;',
    source: { document: 'gespreksnotitie-sturing-2016', lines: [386, 386] },
    kernfunctie: 'KF9',
    kind: 'voorbeeld',
  },
  {
    id: 'initiatieven-uit-informele-netwerken',
    code: 'KF10.1',
    title: 'Initiatieven uit informele netwerken',
    wording:
      'Stimuleren en faciliteren van initiatieven vanuit de informele netwerken, steuncontacten en intergenerationele contacten die een bijdrage leveren aan een gezonde en veilige opgroei en opvoedomgeving;',
    source: { document: 'gespreksnotitie-sturing-2016', lines: [394, 394] },
    kernfunctie: 'KF10',
    kind: 'voorbeeld',
  },
  {
    id: 'mantelzorgers-ondersteunen',
    code: 'KF10.2',
    title: 'Mantelzorgers ondersteunen',
    wording: 'Ondersteunen van mantelzorgers;',
    source: { document: 'gespreksnotitie-sturing-2016', lines: [395, 395] },
    kernfunctie: 'KF10',
    kind: 'voorbeeld',
  },
  {
    id: 'burgerinitiatieven-tegen-eenzaamheid',
    code: 'KF10.3',
    title: 'Burgerinitiatieven tegen eenzaamheid',
    wording:
      'Stimuleren, faciliteren en zo nodig ondersteunen van burgerinitiatieven bij het opzetten van (nieuwe) activiteiten gericht op voorkomen van eenzaamheid (bijv. eetclub, laagdrempelige sportclubjes etc);',
    source: { document: 'gespreksnotitie-sturing-2016', lines: [396, 396] },
    kernfunctie: 'KF10',
    kind: 'voorbeeld',
  },
  {
    id: 'burencontacten-en-veerkracht',
    code: 'KF10.4',
    title: 'Burencontacten en veerkracht',
    wording: 'Ondersteunen bij het aangaan van burenccontacten, vergroten veerkracht buurt;',
    source: { document: 'gespreksnotitie-sturing-2016', lines: [397, 397] },
    kernfunctie: 'KF10',
    kind: 'voorbeeld',
    remarks: [{ kind: 'bronfout', text: '“burenccontacten” (regel 397): burencontacten.' }],
  },
  {
    id: 'wederkerigheid-in-het-netwerk',
    code: 'KF10.5',
    title: 'Wederkerigheid in het netwerk',
    wording:
      'Voorkomen dat het netwerk alleen nog maar een steunende rol vervult, ondersteuning bieden bij het (behouden) van wederkerigheid en gelijkwaardigheid.',
    source: { document: 'gespreksnotitie-sturing-2016', lines: [398, 398] },
    kernfunctie: 'KF10',
    kind: 'voorbeeld',
  },
  {
    id: 'wijkondernemerschap',
    code: 'KF10.6',
    title: 'Wijkondernemerschap',
    wording: 'Stimuleren van wijk ondernemerschap;',
    source: { document: 'gespreksnotitie-sturing-2016', lines: [402, 402] },
    kernfunctie: 'KF10',
    kind: 'voorbeeld',
    remarks: [
      { kind: 'bronfout', text: 'Het eerste voorbeeld onder de kop, zonder streepje (regel 402).' },
    ],
  },
  {
    id: 'eenzaamheid-signaleren',
    code: 'KF10.7',
    title: 'Eenzaamheid signaleren, dagbesteding zoeken',
    wording:
      'Signalering van eenzaamheid en isolement en ondersteunen bij het zoeken naar dagbestedingsmogelijkheden;',
    source: { document: 'gespreksnotitie-sturing-2016', lines: [404, 404] },
    kernfunctie: 'KF10',
    kind: 'voorbeeld',
  },
  {
    id: 'participatiewensen',
    code: 'KF10.8',
    title: 'Participatiewensen in kaart',
    wording:
      "Het in kaart brengen van 'participatiewensen' en ondersteunen bij het realiseren daarvan;",
    source: { document: 'gespreksnotitie-sturing-2016', lines: [405, 405] },
    kernfunctie: 'KF10',
    kind: 'voorbeeld',
  },
  {
    id: 'lokale-ondernemers',
    code: 'KF10.9',
    title: 'Lokale ondernemers betrekken',
    wording:
      'Betrekken van de lokale ondernemers/ het bedrijfsleven en hen mobiliseren/interesseren voor maatschappelijk ondernemerschap;',
    source: { document: 'gespreksnotitie-sturing-2016', lines: [406, 406] },
    kernfunctie: 'KF10',
    kind: 'voorbeeld',
  },
  {
    id: 'passende-opleiding',
    code: 'KF10.10',
    title: 'Passende opleiding en educatie',
    wording: 'Ondersteunen bij passende opleiding/ (volwassene) educatie;',
    source: { document: 'gespreksnotitie-sturing-2016', lines: [407, 407] },
    kernfunctie: 'KF10',
    kind: 'voorbeeld',
  },
  {
    id: 'instrumenten-voor-participatie',
    code: 'KF10.11',
    title: 'Instrumenten voor participatie',
    wording:
      'Inzetten van (praktische) instrumenten ter bevordering van participatie, zoals training sociale vaardigheden, vervoer.',
    source: { document: 'gespreksnotitie-sturing-2016', lines: [408, 408] },
    kernfunctie: 'KF10',
    kind: 'voorbeeld',
  },
] as const satisfies readonly KernfunctieActiviteit[];
