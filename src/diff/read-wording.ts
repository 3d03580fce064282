/**
 * A clause as it is read aloud: without capitals, white space, and the punctuation that changes nothing. Digits, and what
 * makes another number or comparison of them (`1,5`, `-5`, `%`, `€`, `<`, `≥`), stay; so does anything not listed here.
 */
export function readOf(wording: unknown): string {
  return textOf(wording)
    .toLowerCase()
    .replaceAll(/(?<=\p{L})[-–—](?=\p{L})/gu, '')
    .replaceAll(/(?<!\p{N})[.,:]|[.,:](?!\p{N})/gu, '')
    .replaceAll(/[;!?'"“”‘’()[\]…]/gu, '')
    .replaceAll(/(?<!\p{N})\s+|\s+(?!\p{N})/gu, '');
}

const textOf = (wording: unknown): string => {
  if (typeof wording === 'string') return wording;
  if (!Array.isArray(wording)) return '';
  return wording.map((part: { readonly text?: string }) => part.text ?? '').join(' ');
};
