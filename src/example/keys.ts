/** Gives out keys: a letter and a number, never the same twice, also over the copies of a larger registration. */
export type Keys = { next(letters: string): string };

export function keys(): Keys {
  const last = new Map<string, number>();
  return {
    next(letters) {
      const number = (last.get(letters) ?? 0) + 1;
      last.set(letters, number);
      return `${letters}${number}`;
    },
  };
}
