const BYTES_A_NUMBER = 4;
/** So many numbers are made at once where only their bytes are asked. */
const AT_ONCE = 4096;

/** So many whole numbers, each one more than the one before. */
export function countUp(first: number, count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let i = 0; i < count; i++) numbers[i] = first + i;
  return numbers;
}

/** The bytes of the same numbers, some at a time: all of them together may take much memory. */
export function* bytesCountingUp(first: number, count: number): Generator<Uint8Array> {
  for (let done = 0; done < count; done += AT_ONCE) {
    const numbers = countUp(first + done, Math.min(AT_ONCE, count - done));
    yield new Uint8Array(numbers.buffer, 0, numbers.length * BYTES_A_NUMBER);
  }
}
