/** The forms of a result; each is made when it is asked. */
type Forms<T> = {
  readonly text: (shown: T) => string;
  readonly markdown?: (shown: T) => string;
  /** A piece of HTML to stand in a notebook. */
  readonly html?: ((shown: T) => string) | undefined;
};

/** How the Node console and notebooks show a result. @param get the result, in which this stands */
export const displayOf = <T>(get: () => T, { text, markdown, html }: Forms<T>) => ({
  [Symbol.for('nodejs.util.inspect.custom')]: () => text(get()),
  [Symbol.for('Jupyter.display')]: () => ({
    'text/plain': text(get()),
    ...(markdown !== undefined && { 'text/markdown': markdown(get()) }),
    ...(html !== undefined && { 'text/html': html(get()) }),
  }),
});

/**
 * A plain object that shows as text where it is printed; JSON has the object alone.
 * @param cell its piece of HTML for a notebook, where it has one
 */
export function display<T extends object>(
  plain: T,
  text: (shown: T) => string,
  cell?: (shown: T) => string,
): T & { toString(): string } {
  const own: { readonly [key: PropertyKey]: unknown } = {
    toString: () => text(plain),
    ...displayOf(() => plain, { text, html: cell }),
  };
  const unseen = Object.fromEntries(Reflect.ownKeys(own).map((key) => [key, { value: own[key] }]));
  return Object.defineProperties({ ...plain }, unseen);
}
