/**
 * A plain object that shows as text where it is printed; JSON has the object alone.
 * @param cell its piece of HTML for a notebook, where it has one
 */
export function display<T extends object>(
  plain: T,
  text: (shown: T) => string,
  cell?: (shown: T) => string,
): T & { toString(): string } {
  const shown = () => text(plain);
  return Object.defineProperties(
    { ...plain },
    {
      toString: { value: shown },
      [Symbol.for('nodejs.util.inspect.custom')]: { value: shown },
      [Symbol.for('Jupyter.display')]: {
        value: () => ({
          'text/plain': shown(),
          ...(cell !== undefined && { 'text/html': cell(plain) }),
        }),
      },
    },
  );
}
