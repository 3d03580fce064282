import type { Label } from './wording-documents.ts';

const at = (text: string, line: number): Label => ({ line, text });

/** The headings and labels of section 4.2.1 of the annual report of 2017, by line, and the one number of its table. */
export const labels2017: readonly Label[] = [
  at('Jaarverslag 2017', 1),
  at('4.2.1 Ondersteuningsstructuur WIJ-Groningen', 3),
  at('De WIJ-teams werken aan de volgende doelen:', 9),
  at('Prestatie-indicatoren', 23),
  at('Behaald', 25),
  at('2016', 27),
  at('Begroting', 29),
  at('2017', 31),
  at('Behaald', 33),
  at('2017', 35),
  // quoted by the cell of the indicator, as the dashes are
  at('62%', 79),
  at('Wat wilden we bereiken in 2017?', 97),
  at('Voor 2017 hebben we aandacht voor:', 99),
  at('Wat hebben we hiervoor gedaan?', 107),
  at('Conclusie', 114),
];
