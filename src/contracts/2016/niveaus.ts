import type { Element } from '../../model/index.ts';

/** The three levels at which the support of the WIJ teams can be steered. */
export const niveaus = [
  {
    id: 'uitvoering-van-de-ondersteuning',
    code: 'SN1',
    title: 'De uitvoering van de ondersteuning (doen)',
    wording: [
      { text: '1. De uitvoering van de ondersteuning (DOEN)', lines: [104, 104] },
      {
        text: 'Dit is het niveau waar de ondersteuning aan bewoners o.b.v. de vraag daadwerkelijk handen en voeten krijgt. Dit proces vindt plaats in de dynamische interactie tussen de professionals en de wijkbewoners. De inwoner die ondersteuning vraagt brengt een unieke mix mee aan problemen, vaardigheden, competenties, netwerk en middelen. Van de professional wordt verwacht dat hij zodanig acteert dat de inwoner zonder professionele hulp (weer) zelf regie kan voeren over zijn eigen leven. Dit dynamische proces wordt beïnvloed door een groot aantal factoren zoals de professionele standaarden van de beroepsgroep, de kennis, competentie en vaardigheden van de professional. En de wettelijke context en verplichtingen zoals de Meldcode Kindermishandeling. De vraag aan uw raad op dit niveau is, in hoeverre het gewenst is dat de gemeente invloed wil op onderdelen van het uitvoerende niveau. Bijvoorbeeld door taken zelf uit te voeren en rechtstreeks aan te sturen.',
        lines: [106, 106],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [104, 106] },
  },
  {
    id: 'organisatie-van-de-ondersteuning',
    code: 'SN2',
    title: 'De organisatie van de ondersteuning (regelen, faciliteren)',
    wording: [
      { text: '2. De organisatie van de ondersteuning (REGELLEN, FACILITEREN)', lines: [108, 108] },
      {
        text: 'De gemeente Groningen heeft de ondersteuning gebiedsgericht georganiseerd binnen de WIJ teams. De professionals spreken de bewoners actief aan en stimuleren hen om hun eigen mogelijkheden en die van hun sociale netwerk aan te boren. Professionals werken in een multidisciplinair verband, werken samen met vrijwilligers en mantelzorgers, hebben een breed takenpakket. De wijze waarop de ondersteuning in de WIJ teams is georganiseerd is van grote invloed op de gebiedsgerichte aanpak. Met name op dit niveau spelen afstemming en samenwerking tussen de WIJ teams en de gebiedsteams een grote rol. De vraag aan uw raad op dit niveau is dan ook op welke schaalgrootte de organisatie van de ondersteuning (en eenduidigheid in aansturing) moet plaatsvinden en welke rol de gemeente hierin zou moeten hebben.',
        lines: [110, 110],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [108, 110] },
    remarks: [
      {
        kind: 'bronfout',
        text: '“REGELLEN”; bedoeld is regelen, zoals in regel 175 staat (regel 108).',
      },
    ],
  },
  {
    id: 'regie-van-de-ondersteuning',
    code: 'SN3',
    title: 'De regie van de ondersteuning (sturen, financieren, monitoren)',
    wording: [
      {
        text: '3. De regie van de ondersteuning (STUREN, FINANCIEREN, MONITOREN)',
        lines: [112, 112],
      },
      {
        text: "De vragen op regieniveau hebben niet primair betrekking op de uitvoering en ook niet op de organisatie van de ondersteuning. Op regieniveau gaat het om sturen op de bedoeling, de bijdrage van WIJ op de maatschappelijke effecten en op 'hard' controls. Op dit niveau gaat het om de mate waarin prestaties worden geleverd, (financiële en inhoudelijke) risico's worden beheerst en de daarvoor benodigde middelen efficiënt en effectief worden besteed a.d.h.v. bijvoorbeeld prestatie indicatoren. De vraag aan uw raad op dit niveau is waarop de gemeente zou willen sturen in relatie tot de eindverantwoordelijkheid die de gemeente heeft op de uitvoering van de ondersteuning.",
        lines: [114, 114],
      },
    ],
    source: { document: 'gespreksnotitie-sturing-2016', lines: [112, 114] },
  },
] as const satisfies readonly Element[];
