import type { Label } from './wording-documents.ts';

const at = (text: string, ...lines: readonly number[]): Label[] =>
  lines.map((line) => ({ line, text }));

/** The headings, labels of tables and repetitions of the Set van Afspraken 2022, by line. */
export const labels2022: readonly Label[] = [
  // headings
  ...at('SET VAN AFSPRAKEN 2022', 4),
  ...at('Gemeente Groningen– Stichting WIJ Groningen', 6),
  ...at('DE KERN: Aansluiten bij de kracht van de inwoner', 10),
  ...at('ACHTERGROND Set van afspraken', 31),
  ...at('Ambitie', 35),
  ...at('Resultaatgerichte opdracht', 39),
  ...at('Context', 55),
  ...at('SPOOR 1: SAMENLEVING EN BASISVOORZIENINGEN', 59, 61),
  ...at('SPOOR 2: ONDERSTEUNENDE VOORZIENINGEN', 89, 91),
  ...at('SPOOR 3: SAMENSPEL MET ZORGVOORZIENINGEN', 124),
  ...at('Hoofdresultaten en de daarbij passende opdrachten', 63, 125),
  ...at('Hoofddresultaten en de daarbij passende opdrachten', 92),
  ...at('Ondersteunende resultaten en de daarbij passende opdrachten', 77, 79, 114),
  ...at('Inhoudelijk resultaat voor wat betreft ontwikkeling zorguitgaven', 131),
  ...at('RANDVOORWAARDEN', 138),
  ...at('Data registratie eisen', 212),
  ...at('Ontwikkelopgaven', 288),
  // heads of columns
  ...at(
    'Nr. Resultaat Methode van meten: Tellen & Vertellen (kwantitatief & kwalitatief) Opdracht aan WIJ Groningen',
    65,
    80,
    93,
    115,
    126,
  ),
  ...at(
    'Procesindicatoren Verantwoording Kwartaalrapportage Op basis van ervaring (waarderend) Frequentie: Jaarlijks',
    66,
    81,
    94,
    116,
    127,
  ),
  // marks of footnotes at the head of a column
  ...at('¹', 65),
  ...at('²', 80),
  // two bullets, the second without a space before it
  ...at('•', 135, 135),
  ...at('Algemene eisen: Stichting WIJ Groningen Verplichting gemeente Groningen', 144),
  ...at('Ontwikkelopgave DMO Gemeente Groningen/Stichting WIJ Groningen Vervolg', 296),
  // who registers
  ...at('Registratie Stichting WIJ Groningen:', 67, 87, 95, 96, 117, 118, 119, 121, 122, 129),
  ...at('Registratie Gemeente Groningen:', 67, 75, 82, 87, 95, 96, 117, 121, 128, 135),
  ...at('Richtinggevend :', 121),
  // who carries out
  ...at('Stichting WIJ Groningen:', 67, 87),
  // the sentence that governs the obligations, and their phases
  ...at(
    'Ter uitvoering van bovenstaande opdracht(en) draagt de Stichting WIJ Groningen er zorg voor dat hij:',
    67,
    72,
  ),
  ...at(
    'Ter uitvoering van bovenstaande opdracht(en) draagt de Stichting WIJ Groningen er zorg voor dat:',
    121,
  ),
  ...at(
    'Ter uitvoering van bovenstaande opdracht(en) draagt Stichting WIJ Groningen er zorg voor dat:',
    95,
    100,
  ),
  ...at('Tijdens het onderzoek:', 101),
  ...at('Bij opstellen van het ondersteuningsplan:', 107),
  ...at('Tijdens het ondersteunen:', 109),
  ...at('Tijdens het voeren van procesregie:', 109),
  ...at('De regisseur:', 109),
  ...at('Tijdens het proces van evaluatie:', 109),
  // the blocks of indicators of result 7
  ...at('VRAAGVERHELDING/ONDERZOEK', 96),
  ...at('PASSENDE ONDERSTEUNING', 100),
  ...at('GEÏNDICEERDE VOORZIENINGEN', 104),
  ...at('DOELREALISATIE', 107),
];
