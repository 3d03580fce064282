/** Elements that have no end. */
const empty = ['meta', 'input', 'br', 'col', 'path', 'rect', 'line', 'polyline', 'circle'];

/**
 * What is wrong with the nesting of a page: an end without a begin, a begin without an end, an attribute without
 * quotes. Reads our own output, in which style and script hold no `<`-and-letter.
 */
export function nestingErrors(html: string): string[] {
  const open: string[] = [];
  const errors: string[] = [];
  const tags =
    /<!doctype html>|<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z0-9:-]+(?:="[^"<]*")?)*)\s*(\/?)>/g;
  const rest = html.replaceAll(/<(style|script)>.*?<\/\1>/gs, '').replaceAll(tags, (...found) => {
    const [, end, name] = found as unknown as [string, string?, string?];
    if (name === undefined || empty.includes(name)) return '';
    if (end === '') open.push(name);
    else if (open.at(-1) === name) open.pop();
    else errors.push(`</${name}> in <${open.at(-1) ?? ''}>`);
    return '';
  });
  if (/[<>]/.test(rest)) errors.push(`loose sign: ${/.{0,40}[<>].{0,40}/s.exec(rest)?.[0] ?? ''}`);
  return [...errors, ...open.map((name) => `<${name}> is not closed`)];
}
