import { isAscii, isUtf8 } from 'node:buffer';

/**
 * The text of some bytes. Where they are no UTF-8, each byte is one character (`raw`), so that cells can still be told
 * apart: the signs that divide them are the same in both. `cellText` then reads each cell by itself.
 */
export type BlockText = { readonly text: string; readonly raw: boolean };

/** Reads bytes as UTF-8, or as they are. */
export function blockText(bytes: Buffer): BlockText {
  if (isAscii(bytes)) return { text: bytes.toString('latin1'), raw: false };
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), raw: false };
  return { text: bytes.toString('latin1'), raw: true };
}

/** How many bytes a part of such a text takes in the file. */
export function byteLength(text: string, raw: boolean): number {
  return raw ? text.length : Buffer.byteLength(text);
}

/**
 * A cell of a text that is raw.
 * @returns its text, or what it would say in Windows-1252 when its bytes are no UTF-8
 */
export function cellText(
  cell: string,
): { readonly text: string } | { readonly windows1252: string } {
  const bytes = Buffer.from(cell, 'latin1');
  if (isUtf8(bytes)) return { text: bytes.toString('utf8') };
  return { windows1252: new TextDecoder('windows-1252').decode(bytes) };
}

/** Says of a cell that its bytes are no UTF-8, and how to save the file so that they are. */
export function invalidBytes(windows1252: string): string {
  const shown = windows1252.length > 60 ? `${windows1252.slice(0, 60)}…` : windows1252;
  return (
    `de cel bevat bytes die geen UTF-8 zijn en telt als leeg. Het bestand lijkt in Windows-1252 te zijn opgeslagen ` +
    `(de cel is dan ‘${shown}’); sla het op als UTF-8 (in Excel: Opslaan als, CSV UTF-8)`
  );
}
