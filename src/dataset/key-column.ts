import { bytesCountingUp, countUp } from './count-up.ts';
import type { KeySpace } from './key-space.ts';

/**
 * The keys of rows of which each has the next key, so that the number of a key is its row. They are written out when
 * somebody asks for them, which few do. A class, so that a column that is made from it has no part in that.
 */
export class KeysInOrder {
  readonly kind = 'key';
  #ids: Int32Array | null = null;

  constructor(
    readonly space: KeySpace,
    /** How many rows there are. */
    readonly size: number,
  ) {}

  get ids(): Int32Array {
    this.#ids ??= countUp(0, this.size);
    return this.#ids;
  }

  /** The bytes of the same numbers, for a digest. */
  bytes(): Iterable<Uint8Array> {
    return bytesCountingUp(0, this.size);
  }
}
