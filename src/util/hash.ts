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

/** The SHA-256 of a text as a content security policy has it: `sha256-…` in base64. */
export function sha256Base64(text: string): string {
  const bytes = sha256(utf8ToBytes(text));
  let base64 = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3);
    const group = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    base64 += signs.charAt(group >> 18) + signs.charAt((group >> 12) & 63);
    base64 += b === undefined ? '=' : signs.charAt((group >> 6) & 63);
    base64 += c === undefined ? '=' : signs.charAt(group & 63);
  }
  return `sha256-${base64}`;
}

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
