import type { TaxonomyLink } from '../../model/index.ts';

/**
 * What the agreements have of the three kernfuncties of the collective approach. In 2020 there is none for the
 * opportunities of children: its project with schools speaks of costs, not of children.
 */
export const collectief = [
  {
    taxon: 'KF8',
    year: 2017,
    codes: ['D6', 'D1', 'D2'],
    why: 'Drie doelen zeggen het in bijna dezelfde woorden: welzijn en gezondheid, meedoen ongeacht beperkingen, zelfredzaam en samenredzaam.',
    quotes: {
      taxon: [
        { code: 'KF8', words: 'het bevorderen van welzijn en gezondheid' },
        { code: 'KF8.1', words: 'stimuleren en benutten van talenten van bewoners' },
        {
          code: 'KF8.2',
          words:
            'stimuleren van participatie, zelfredzaamheid en samenredzaamheid, ongeacht eventuele beperkingen',
        },
      ],
      codes: [
        { code: 'D6', words: 'De gezondheid en het welbevinden van inwoners nemen toe' },
        { code: 'D1', words: 'ongeacht eventuele beperkingen. Talenten worden benut' },
        { code: 'D2', words: 'De zelfredzaamheid en samenredzaamheid nemen toe' },
      ],
    },
  },
  {
    taxon: 'KF8',
    year: 2020,
    codes: ['TX2', 'P5', 'P5.1'],
    why: 'Preventief en collectief werken, talenten en sociale samenhang staan in de opdracht aan WIJ. Collectief in plaats van individueel is het doel van het project met het onderwijs.',
    quotes: {
      taxon: [
        { code: 'KF8', words: 'Collectieve preventie' },
        { code: 'KF8', words: 'in nauwe samenwerking met de basisvoorzieningen zoals scholen' },
        { code: 'KF8.1', words: 'stimuleren en benutten van talenten van bewoners' },
        { code: 'KF8.2', words: 'Bevorderen van sociale samenhang' },
      ],
      codes: [
        { code: 'TX2', words: 'preventieve en collectieve activiteiten' },
        { code: 'TX2', words: 'dat inwoners hun talenten en mogelijkheden benutten' },
        { code: 'TX2', words: 'we versterken de sociale samenhang in de wijken' },
        { code: 'P5', words: 'Samenwerking onderwijs' },
        { code: 'P5.1', words: 'collectieve oplossingen en eerder erbij' },
      ],
    },
  },
  {
    taxon: 'KF8',
    year: 2022,
    codes: ['O1.1', 'O4.1', 'V1.4', 'V2.4', 'V2.3', 'GE-11'],
    why: 'Preventief en collectief werken, met scholen en kinderopvang en op de vindplaats, staat bij de resultaten 1, 2 en 4. Aan de jeugdgezondheidszorg draagt WIJ bij; deel van de teams heet zij niet meer.',
    quotes: {
      taxon: [
        { code: 'KF8', words: 'Collectieve preventie' },
        { code: 'KF8', words: 'Door vindplaats gericht te werken' },
        {
          code: 'KF8',
          words: 'het versterken van de basisvoorzieningen en van de (pedagogische) civil society',
        },
        { code: 'KF8', words: '(zoals scholen, kinderopvang, buurthuizen)' },
        {
          code: 'KF8.5',
          words:
            'De jeugdgezondheidszorg die binnen de gemeente Groningen wordt uitgevoerd is onderdeel van de WIJ teams',
        },
      ],
      codes: [
        { code: 'O1.1', words: 'preventieve collectieve oplossingen' },
        { code: 'O4.1', words: 'werkt vindplaatsgericht' },
        {
          code: 'V1.4',
          words: 'de basisvoorzieningen en waar mogelijk de formele netwerken versterkt',
        },
        {
          code: 'V2.4',
          words:
            'In samenwerking met onderwijs en kinderopvang (preventieve en collectieve) activiteiten',
        },
        { code: 'V2.3', words: 'de Set van Afspraken Jeugdgezondheidszorg' },
        { code: 'GE-11', words: 'samen met de JGZ' },
      ],
    },
  },
  {
    taxon: 'KF9',
    year: 2017,
    codes: ['D3', 'D5'],
    why: 'Kinderen die zich ontwikkelen, met ouders en professionals die kunnen opvoeden, waren twee van de negen doelen.',
    quotes: {
      taxon: [
        {
          code: 'KF9',
          words:
            'het positief opgroeien en opvoeden voor kinderen en bevorderen de ontwikkelingskansen voor kinderen',
        },
        {
          code: 'KF9',
          words:
            'het vergroten van de opvoedingskracht van ouders en het bevorderen van de handelingsbekwaamheid van de professionals',
        },
      ],
      codes: [
        {
          code: 'D3',
          words: 'Kinderen en jongeren groeien veilig en gezond op en ontwikkelen zich',
        },
        { code: 'D5', words: 'Meer opvoedkracht bij ouders zelf en beroepsopvoeders' },
      ],
    },
  },
  {
    taxon: 'KF9',
    year: 2022,
    codes: ['R02', 'O2.1', 'V2.1', 'V2.4'],
    why: 'Ontwikkeling van kinderen is een eigen resultaat, individueel en collectief, met opvoedingsondersteuning en samenwerking met het onderwijs.',
    quotes: {
      taxon: [
        { code: 'KF9', words: 'bevorderen de ontwikkelingskansen voor kinderen' },
        { code: 'KF9', words: 'het vergroten van de opvoedingskracht van ouders' },
        { code: 'KF9', words: 'Samen met het onderwijs en de opvang' },
      ],
      codes: [
        { code: 'R02', words: 'Kinderen en jongeren ontwikkelen zich optimaal' },
        { code: 'O2.1', words: 'stimuleert de ontwikkeling van jeugdigen' },
        { code: 'V2.1', words: 'opvoedingsondersteuning en ontwikkelingsstimulering' },
        { code: 'V2.4', words: 'In samenwerking met onderwijs en kinderopvang' },
      ],
    },
  },
  {
    taxon: 'KF10',
    year: 2020,
    codes: ['F8', 'TX2', 'P3.1', 'B1-O', 'B1.2'],
    why: 'Initiatieven van inwoners mogelijk maken is een resultaat in focus, het sociale netwerk laten werken een doel van een project, en meedoen staat er als participatiebaan.',
    quotes: {
      taxon: [
        { code: 'KF10', words: 'sociale netwerken te initiëren, faciliteren en ondersteunen' },
        { code: 'KF10', words: 'vergroten maatschappelijke participatie' },
        {
          code: 'KF10.3',
          words: 'Stimuleren, faciliteren en zo nodig ondersteunen van burgerinitiatieven',
        },
      ],
      codes: [
        { code: 'F8', words: 'faciliteert en stimuleert deze' },
        { code: 'TX2', words: 'jaagt initiatieven van (groepen) inwoners aan' },
        { code: 'P3.1', words: 'laten het sociale netwerk vervolgens zelf een plan maken' },
        { code: 'B1-O', words: 'mensen met een participatiebaan of werkervaringsplaats' },
        { code: 'B1.2', words: 'begeleid naar een participatiebaan' },
      ],
    },
  },
  {
    taxon: 'KF10',
    year: 2022,
    codes: ['R01', 'O1.2', 'V1.4', 'V1.8', 'R01-E2', 'V7.6', 'O1.3', 'R01-P3'],
    why: 'Sociale netwerken en samenkracht zijn het eerste resultaat, met initiatieven van inwoners, mantelzorgers en participatiebanen.',
    quotes: {
      taxon: [
        { code: 'KF10', words: 'sociale netwerken te initiëren, faciliteren en ondersteunen' },
        { code: 'KF10', words: 'vergroten maatschappelijke participatie' },
        { code: 'KF10.2', words: 'Ondersteunen van mantelzorgers' },
        {
          code: 'KF10.3',
          words: 'Stimuleren, faciliteren en zo nodig ondersteunen van burgerinitiatieven',
        },
      ],
      codes: [
        { code: 'R01', words: 'sociale (pedagogische) netwerken en basisvoorzieningen' },
        {
          code: 'O1.2',
          words: 'Benut en verbindt de bestaande informele netwerken, bewonersinitiatieven',
        },
        {
          code: 'V1.4',
          words: 'ondersteuning biedt aan en de relevante informele (pedagogische) netwerken',
        },
        { code: 'V1.8', words: 'vernieuwende initiatieven faciliteert' },
        {
          code: 'R01-E2',
          words: 'het opstarten of verder brengen van diens eigen idee / activiteit in de wijk',
        },
        { code: 'V7.6', words: 'De draagkracht van mantelzorgers wordt ondersteund' },
        { code: 'O1.3', words: 'mensen met een participatiebaan of werkervaringsplaats' },
        { code: 'R01-P3', words: 'begeleid naar regulier werk of een participatiebaan' },
      ],
    },
  },
] as const satisfies readonly TaxonomyLink[];
