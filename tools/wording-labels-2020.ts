import type { Label } from './wording-documents.ts';

const at = (text: string, ...lines: readonly number[]): Label[] =>
  lines.map((line) => ({ line, text }));

/** The headings, labels of tables and numbers of the Focusdocument 2020, by line. */
export const labels2020: readonly Label[] = [
  // headings
  ...at('FOCUSDOCUMENT SVA WIJ GRONINGEN 2020', 3),
  ...at('Inleiding', 5),
  ...at('1. Essentiële resultaatgebieden', 17),
  ...at('a. Passende ondersteuning', 19),
  ...at('b. Verbinding met spoor één', 42),
  ...at('2. Kostenbeheersing', 51),
  ...at('3. Bedrijfsvoering: begroting', 63),
  ...at('4. De Acceleratieprojecten', 71),
  ...at('5. Verantwoordingsproces', 85),
  ...at('6. Ontwikkelopgaven', 91),
  ...at('Bijlage 1 Tabel Acceleratieprojecten incl. besparing', 102),
  ...at('Bijlage 2 Rapportage overige resultaten uit de Set van Afspraken 2020', 122),
  ...at('Focusdocument Set van Afspraken WIJ Groningen 2020 /', 124),
  // heads of columns and of groups of rows
  ...at('Nr RESULTAAT INDICATOR', 23, 37),
  ...at('RESULTAAT INDICATOR', 46),
  ...at('Ontwikkelopgave 2020:', 27),
  ...at('Nr ONDERDEEL INDICATOR NORM 2020', 55),
  ...at('Nr Resultaat NORM 2020', 67),
  ...at('Nr. Project Doel van het project Normering 2020', 75),
  ...at('Besparing reeds ingeboekt', 76),
  ...at('Extra besparing op basis van trajectplannen', 79),
  ...at('Nr. Ontwikkelopgaven', 95),
  ...at('Acceleratie- & Versnellingsprojecten incl. besparing (bedragen € K)', 104),
  ...at(
    'NR. Project Interventie/Soort besparing Besparing reeds ingeboekt Extra besparing obv Trajectplannen',
    105,
  ),
  ...at('2020 2021 2022 2023 2020 2021 2022 2023', 106),
  ...at(
    'Resultaat in Set van afspraken Opdracht aan WIJ Groningen Indicator Frequentie van rapportering',
    126,
  ),
  ...at('Twee keer per jaar', 127, 128),
  ...at('Per kwartaal', 129),
  // numbers of rows and of lists inside a cell
  ...[56, 57, 58, 59].flatMap((line) => at(String(line - 55), line)),
  ...[68, 69].flatMap((line) => at(String(line - 67), line)),
  ...Array.from({ length: 12 }, (_, row) => at(String(row + 1), 107 + row)).flat(),
  ...at('1.', 25),
  ...at('2.', 25, 25),
  ...at('-', 25, 25, 25, 27),
  ...at('3.', 80),
  ...['1', '2', '3', '4', '5', '6'].flatMap((number) => at(number, 80)),
  // above the list of an ontwikkelopgave
  ...at('Proces uitwerking op hoofdlijnen:', 97),
];
