import { columnName, fileName } from '../records/index.ts';
import { iso, PEILDATUM } from './days.ts';
import { chosen } from './meldingen.ts';
import { notCounted } from './not-counted.ts';
import { planted } from './planted.ts';
import { type PublishedFigure, type PublishedId, published } from './published.ts';
import type { FigureCount } from './totals.ts';

/** A maximum stays what it is in a larger registration. */
const maxima: readonly string[] = ['O13'];

/**
 * The README of a directory with the example, in Dutch: what is published and what is invented.
 *
 * @param counts what was counted in the rows that were written
 * @param scale how many times as large the registration is
 */
export function exampleReadme(
  counts: ReadonlyMap<PublishedId, FigureCount>,
  scale: number,
): string {
  return `${[...introduction(scale), ...comparison(counts, scale), ...without, ...invented(), ...errors(scale)].join('\n')}\n`;
}

const introduction = (scale: number): string[] => [
  '# Voorbeeldregistratie WIJ Groningen, 2019 en 2020',
  '',
  'Deze bestanden zijn gemaakt door een programma (`sva example`). **Er staat geen enkel gegeven van een bestaand',
  'persoon in**: geen inwoner, geen medewerker, geen vrijwilliger, geen huisarts. Alle personen, dossiers, data en',
  'sleutels zijn verzonnen; elke keer dezelfde.',
  '',
  'De totalen zijn die van het Jaarverslag 2020 van Stichting WIJ Groningen (definitieve versie, 28-05-2021), voor',
  'zover zij daarin leesbaar zijn of uit de eigen tellingen te herstellen. Wat daar niet in staat, is verzonnen, en',
  'zegt niets over hoe het in Groningen werkelijk ging.',
  '',
  `De peildatum is ${iso(PEILDATUM)} (\`extractie.json\`): het vierde kwartaal van 2020 is dan voorbij, en wat in januari`,
  '2021 nog is ingevoerd of afgehandeld, staat erin. Meldingen van 2021 staan er niet in.',
  ...(scale === 1
    ? []
    : [
        '',
        `Deze registratie is **${scale} keer** zo groot, voor proeven met veel gegevens: elk totaal is ${scale} keer het gepubliceerde.`,
      ]),
  '',
];

function comparison(counts: ReadonlyMap<PublishedId, FigureCount>, scale: number): string[] {
  return [
    '## Gepubliceerd: deze totalen kloppen',
    '',
    'De plaats is die in het Jaarverslag 2020: paragraaf, pagina, regel van de uitgelezen tekst. ‘Hersteld’: in de scan',
    'beschadigd, en uit optellingen of de lopende tekst teruggevonden.',
    '',
    '| nr | wat | jaar | gepubliceerd | in deze bestanden | plaats | |',
    '|---|---|---|---:|---:|---|---|',
    ...published.map((figure) => rowOf(figure, counts.get(figure.id), scale)),
    '',
    'Waar een tabel in het jaarverslag voor een soort en een jaar geen getal heeft (Forensisch en School OJG in 2019;',
    'Aanvraag WMO en Zorgaanbieder/ketenpartner als soort in 2020; Doorbraaktraject en JeugdTeam 050 in 2019), is het',
    'hier 0: de andere rijen vormen samen precies het gepubliceerde totaal.',
    '',
    'Het jaarverslag noemt in de kerncijfers 30.975 en 39.438 vragen; zijn tabellen en tekst 30.974 en 39.542. Hier',
    'gelden de tabellen.',
    '',
  ];
}

const without: readonly string[] = [
  '## Gepubliceerd, en uit deze bestanden niet terug te rekenen',
  '',
  '| nr | wat | over | plaats | waarom niet |',
  '|---|---|---|---|---|',
  ...notCounted.map(
    ({ id, name, period, place, why }) => `| ${id} | ${name} | ${period} | ${place} | ${why} |`,
  ),
  '',
];

function rowOf(figure: PublishedFigure, counted: FigureCount | undefined, scale: number): string {
  const { id, name, year, value, unit, place, status } = figure;
  const { teller, noemer } = counted ?? { teller: 0, noemer: null };
  const times = unit === '%' || maxima.includes(id) ? 1 : scale;
  const told =
    unit === '%' ? `${dutch(value, Number.isInteger(value) ? 0 : 1)}%` : dutch(value * times);
  const decimals = Number.isInteger(value) ? 0 : 1;
  const found =
    noemer === null
      ? dutch(teller)
      : `${dutch(rounded((100 * teller) / noemer, decimals), decimals)}% (${dutch(teller)} / ${dutch(noemer)})`;
  return `| ${id} | ${name} | ${year} | ${told} | ${found} | ${place} | ${status} |`;
}

const invented = (): string[] => [
  '## Verzonnen',
  '',
  `- **Direct afgehandeld**: het jaarverslag geeft alleen 58% en 37%. Gekozen: ${dutch(chosen.direct[2019])} (2019) en ${dutch(chosen.direct[2020])}`,
  '  (2020) meldingen met een directe afhandeling, zonder dossier en zonder onderzoek. Dat zijn alle vragen en alle',
  '  kanalen; over alleen eerste vragen aan de entree komt het percentage in 2020 hoger uit, rond 48%.',
  `- **Wettelijke meldingen**: niet gepubliceerd. Gekozen: ${dutch(chosen.wettelijk[2019])} (2019) en ${dutch(chosen.wettelijk[2020])} (2020). Uit de gepubliceerde`,
  '  0,9% en 0,7% klachten volgt alleen dat het er 13.158 tot 14.706 en 16.533 tot 19.077 waren.',
  '- **Redenen van klachten**: gepubliceerd als hele percentages; de aantallen zijn zo gekozen dat zij daarop afronden.',
  '- **Welke melder met welke soort melding komt**: alleen de totalen van elk zijn gepubliceerd.',
  '- **Alle data, doorlooptijden en wachttijden**: ook het aandeel onderzoeken binnen zes weken. Het jaarverslag noemt',
  '  daarover geen getal.',
  '- **OJG**: trajecten in 2019, uitkomsten, en het aantal praktijken met een OJG (9). In het jaarverslag is dat',
  '  percentage beschadigd; toets dit niet aan de norm van 75%.',
  '- **Vrijwilligers**: wie wanneer kwam en ging; de stap naar participatiebaan of werkervaringsplaats. De gepubliceerde',
  '  uitstroom naar regulier werk is die van vrijwilligers, stagiairs, participatiebanen en werkervaringsplaatsen samen.',
  '- **Activiteiten** die begonnen: 150 in 2019, 60 in 2020 (het getal in de scan is beschadigd).',
  '- **Indicaties**: product, omvang, prijs, aanbieder en duur. Een deel rust niet op een onderzoek in deze bestanden: in',
  '  2019 op een onderzoek van 2018, in 2020 op de gewijzigde regels voor huishoudelijke hulp.',
  '- **Ondersteuning, casusregie, evaluaties, gezinnen, interventies (op de JIM-trajecten van 2020 na), stappen van',
  '  bemoeizorg (op de overdracht aan VNN na), bezwaren, verwijzingen en verbetermaatregelen**: geheel.',
  '- **Verhalen** (`verhaal.md`): geheel, en elk verhaal zegt het zelf.',
  '- **Wijkteams** heten T01 tot en met T12: van geen bestaand team is een cijfer bekend.',
  '',
  'Wat er niet in staat: werk van voor 2019 (wat op 1 januari 2019 liep, ontbreekt, op klachten, vrijwilligers en',
  'activiteiten na), meldingen WvGGZ (de tabel van soorten heeft ze niet), ondersteuningsplannen met doelen en acties,',
  'declaraties, begroting en enquêtes.',
  '',
];

const errors = (scale: number): string[] => [
  '## Gaten en fouten, met opzet',
  '',
  'Echte exports zijn niet gaaf; deze ook niet. Geen ervan raakt een gepubliceerd totaal.',
  '',
  '| bestand | veld | aantal | wat |',
  '|---|---|---:|---|',
  ...Object.values(planted).map(
    ({ record, field, count, title }) =>
      `| ${fileName(record)}.csv | ${columnName(field)} | ${dutch(count * scale)} | ${title} |`,
  ),
  '',
  'Daarnaast, zoals in elke registratie: anonieme vragen zonder persoon, en onderzoeken die nooit zijn afgesloten.',
  'Geen melding verwijst als vervolg naar een andere melding in deze bestanden, zodat elke melding meetelt.',
];

/** Half up. */
const rounded = (value: number, decimals: number): number =>
  Math.floor(value * 10 ** decimals + 0.5) / 10 ** decimals;

/** A number as it is written in Dutch: 30.974 and 0,7. */
function dutch(value: number, decimals = 0): string {
  const [whole = '', part] = value.toFixed(decimals).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return part === undefined ? grouped : `${grouped},${part}`;
}
