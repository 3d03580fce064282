/** A text in a cell of a Markdown table: nothing in it ends the cell or the row. */
export const tableCell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll(/\s*[\r\n]\s*/g, ' ');
