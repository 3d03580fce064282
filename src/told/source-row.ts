/** A row of a file or list, as texts by column; an empty cell is an empty text. */
export type SourceRow = {
  /** As an issue counts it: in a file the header is row 1. */
  readonly row: number;
  readonly cells: { readonly [column: string]: string | undefined };
};

/** The text of a cell without the spaces round it; empty when there is none. */
export const cellOf = ({ cells }: SourceRow, column: string): string =>
  (cells[column] ?? '').trim();
