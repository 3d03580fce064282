import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The SHA-256 of a text, as `sha256:…`. */
export function hashText(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

/** The SHA-256 of some pieces of bytes and text, one after another. */
export function hashPieces(pieces: Iterable<Uint8Array | string>): string {
  const hash = sha256.create();
  for (const piece of pieces) hash.update(typeof piece === 'string' ? utf8ToBytes(piece) : piece);
  return `sha256:${bytesToHex(hash.digest())}`;
}
