/** How wide a text for a terminal is. */
const WIDTH = 100;

/** A heading with a line behind it. */
export const rule = (title: string): string =>
  `${title} ${'─'.repeat(Math.max(0, WIDTH - title.length - 1))}`;

/** A title on the left and a value on the right of one line, or of two where they do not fit. */
export function spread(left: string, right: string): string {
  const room = WIDTH - left.length - right.length;
  return room >= 2 ? `${left}${' '.repeat(room)}${right}` : `${left}\n${right.padStart(WIDTH)}`;
}

/** A text in lines of at most the width, each indented. */
export function wrap(text: string, indent = 0): string[] {
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  let empty = true;
  for (const word of text.trim().split(/\s+/)) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = ' '.repeat(indent + 2) + word;
    } else {
      line += empty ? word : ` ${word}`;
    }
    empty = false;
  }
  lines.push(line);
  return lines;
}
