const UTF_16 = 'tekst in UTF-16; sla het op als UTF-8 (in Excel: Opslaan als, CSV UTF-8)';

/** How files of other kinds begin, by their first bytes. */
const BEGINNINGS: readonly (readonly [bytes: readonly number[], kind: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'een pdf-bestand'],
  [[0x50, 0x4b, 0x03, 0x04], 'een Excel- of zip-bestand'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'een oud Excel- of Word-bestand'],
  [[0x1f, 0x8b], 'een gecomprimeerd bestand (gzip)'],
  [[0x50, 0x41, 0x52, 0x31], 'een parquet-bestand'],
  [[0x89, 0x50, 0x4e, 0x47], 'een afbeelding'],
  [[0xff, 0xd8, 0xff], 'een afbeelding'],
  [[0xff, 0xfe], UTF_16],
  [[0xfe, 0xff], UTF_16],
];

/** How much of a file is looked at. */
const LOOKED_AT = 4096;

/**
 * What a file is when it is no text in UTF-8, by how it begins: `een pdf-bestand`.
 * @returns `null` for what may be text; an empty file may be
 */
export function foreignKind(bytes: Uint8Array): string | null {
  for (const [beginning, kind] of BEGINNINGS) {
    if (beginning.every((byte, index) => bytes[index] === byte)) return kind;
  }
  const start = bytes.subarray(0, LOOKED_AT);
  if (start.includes(0)) return 'een binair bestand';
  const text = Buffer.from(start.subarray(0, 64)).toString('latin1').trimStart().toLowerCase();
  if (text.startsWith('<!doctype') || text.startsWith('<html')) return 'een webpagina (HTML)';
  if (text.startsWith('<?xml')) return 'een XML-bestand';
  return null;
}

/** How many bytes the byte order mark of UTF-8 takes at the start of a file: 3 or 0. */
export function byteOrderMark(bytes: Uint8Array): 0 | 3 {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
